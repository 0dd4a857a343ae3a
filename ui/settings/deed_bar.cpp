// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deed_bar.h"

#include "ui/settings/finding_note.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace secondring {

DeedBar::DeedBar(const Theme& theme, const Deed& deed, QWidget* parent)
    : QWidget(parent), m_button(new Button(theme, Button::Kind::Plain, deed.words, this)),
      m_note(new FindingNote(theme, this))
{
    m_button->setObjectName(deed.name);
    m_button->setIconName(deed.icon);
    // One line of it stands level with the button's words, more run on below.
    const int above = std::max(0, (m_button->sizeHint().height() - theme.lineOf(Type::Body)) / 2);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, above, 0, 0);
    column->addWidget(m_note, 0, Qt::AlignTop);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(16));
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    // Not switched off meanwhile: the keyboard would lose its place.
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
