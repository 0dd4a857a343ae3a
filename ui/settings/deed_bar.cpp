// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/deed_bar.h"

#include "ui/settings/finding_note.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace secondring {

DeedBar::DeedBar(const Theme& theme, const Deed& deed, QWidget* parent)
    : QWidget(parent), m_button(new Button(theme, Button::Kind::Plain, deed.words, this)),
      m_note(new FindingNote(theme, this))
{
    m_button->setObjectName(deed.name);
    m_button->setIconName(deed.icon);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(16));
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_note, 1, Qt::AlignVCenter);
    row->addStretch(0);
    setMinimumHeight(theme.px(36));
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        if (!m_isRunning) Q_EMIT asked();
    });
}

void DeedBar::showRunning(const QString& sentence)
{
    m_isRunning = true;
    m_note->showRunning(sentence);
}

void DeedBar::showFinding(const TestFinding& finding)
{
    m_isRunning = false;
    m_note->showFinding(finding);
}

void DeedBar::forget()
{
    m_isRunning = false;
    m_note->showNothing();
}

} // namespace secondring
