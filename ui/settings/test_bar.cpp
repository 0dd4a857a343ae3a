// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/test_bar.h"

#include "ui/settings/finding_note.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

TestBar::TestBar(const Theme& theme, const QString& words, QWidget* parent)
    : QWidget(parent), m_button(new Button(theme, Button::Kind::Plain, words, this)),
      m_note(new FindingNote(theme, this))
{
    m_button->setObjectName(u"test"_s);
    m_button->setIconName(u"plug"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(16));
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_note, 1, Qt::AlignVCenter);
    row->addStretch(0);
    setMinimumHeight(theme.px(40));
    // Not switched off meanwhile: the keyboard would lose its place.
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        if (!m_running) Q_EMIT asked();
    });
}

void TestBar::showRunning(const QString& sentence)
{
    m_running = true;
    m_note->showRunning(sentence);
}

void TestBar::showFinding(const TestFinding& finding)
{
    m_running = false;
    m_note->showFinding(finding);
}

void TestBar::forget()
{
    m_running = false;
    m_note->showNothing();
}

} // namespace secondring
