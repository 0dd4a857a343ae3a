// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/settings/reading_order.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

namespace secondring {

SettingsSection::SettingsSection(const Theme& theme, Head head, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_head(std::move(head)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, theme.px(24));
    m_column->setSpacing(theme.px(12));
    auto* sentence = new Words(theme, Type::Body, Token::Ink2, m_head.sentence, this);
    sentence->setFlow(Words::Flow::Paragraph);
    m_column->addWidget(sentence);
    m_column->addSpacing(theme.px(8));
}

FormRow* SettingsSection::addRow(const QString& label, QWidget* input, const QString& hint)
{
    auto* row = new FormRow(m_theme, label, input, this);
    row->setHint(hint);
    m_column->addWidget(row);
    return row;
}

void SettingsSection::addGroup(const QString& title)
{
    m_column->addSpacing(m_theme.px(12));
    m_column->addWidget(new Words(m_theme, Type::Strong, Token::Ink, title, this));
}

void SettingsSection::addWide(QWidget* widget)
{
    m_column->addWidget(widget);
}

void SettingsSection::addEnd()
{
    m_column->addStretch(1);
    tabInReadingOrder(*this);
}

} // namespace secondring
