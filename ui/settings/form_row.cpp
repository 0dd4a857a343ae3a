// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form_row.h"

#include "ui/widgets/words.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

FormRow::FormRow(const Theme& theme, const QString& label, QWidget* input, QWidget* parent)
    : QWidget(parent), m_input(input), m_below(new Words(theme, Type::Small, Token::Ink3, {}, this))
{
    input->setParent(this);
    input->setAccessibleName(label);
    m_below->setObjectName(u"below"_s);
    m_below->setFlow(Words::Flow::Paragraph);
    m_below->hide();
    auto* words = new Words(theme, Type::Body, Token::Ink2, label, this);
    words->setBuddy(input);
    const int labelWidth = theme.px(152);
    words->setFixedWidth(labelWidth);
    if (words->sizeHint().width() > labelWidth) {
        words->setFlow(Words::Flow::Paragraph); // Translated, some take two lines.
        words->setFixedHeight(words->heightForWidth(labelWidth));
    } else {
        words->setFixedHeight(theme.px(33));
    }
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    const bool narrow = qobject_cast<QAbstractSpinBox*>(input) != nullptr;
    if (narrow) input->setFixedWidth(theme.px(148));
    if (qobject_cast<QCheckBox*>(input)) input->setFixedHeight(theme.px(33));
    column->addWidget(input, 0, narrow ? Qt::AlignLeading : Qt::Alignment());
    column->addWidget(m_below);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(16));
    row->addWidget(words, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

void FormRow::setHint(const QString& hint)
{
    m_hint = hint;
    say();
}

void FormRow::setMistake(const QString& sentence)
{
    if (sentence == m_mistake) return;
    m_mistake = sentence;
    m_input->setProperty("mistaken", !sentence.isEmpty());
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
    say();
}

void FormRow::say()
{
    const auto& words = m_mistake.isEmpty() ? m_hint : m_mistake;
    m_below->setInk(m_mistake.isEmpty() ? Token::Ink3 : Token::Hot);
    m_below->setText(words);
    m_below->setVisible(!words.isEmpty());
    m_input->setAccessibleDescription(words);
}

} // namespace secondring
