// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form_row.h"

#include "ui/widgets/words.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int formLabelWidth = 152;
constexpr int besideLabel = 16;

} // namespace

FormRow::FormRow(const Theme& theme, const QString& label, QWidget* input, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_input(input),
      m_below(new Words(theme, Type::Small, Token::Ink3, {}, this)),
      m_label(new Words(theme, Type::Body, Token::Ink2, label, this)), m_row(new QHBoxLayout(this))
{
    input->setParent(this);
    input->setAccessibleName(label);
    m_below->setObjectName(u"below"_s);
    m_below->setFlow(Words::Flow::Paragraph);
    m_below->hide();
    m_label->setBuddy(input);
    const int wide = theme.px(formLabelWidth);
    m_label->setFixedWidth(wide);
    if (m_label->sizeHint().width() > wide) {
        m_label->setFlow(Words::Flow::Paragraph); // Translated, some take two lines.
        m_label->setFixedHeight(m_label->heightForWidth(wide));
    } else {
        m_label->setFixedHeight(theme.px(33));
    }
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    const bool narrow = qobject_cast<QAbstractSpinBox*>(input) != nullptr;
    if (narrow) input->setFixedWidth(std::max(theme.px(148), input->sizeHint().width()));
    if (qobject_cast<QCheckBox*>(input) != nullptr) input->setFixedHeight(theme.px(33));
    // A time is written left to right in any window, and stands where the others do.
    const auto leading = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    column->addWidget(input, 0, narrow ? leading | Qt::AlignAbsolute : Qt::Alignment());
    column->addWidget(m_below);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(besideLabel));
    m_row->addWidget(m_label, 0, Qt::AlignTop);
    m_row->addLayout(column, 1);
}

// The row beside its label may be wider than there is room: then it stacks.
QSize FormRow::minimumSizeHint() const
{
    const int field = std::max(m_input->minimumSizeHint().width(), m_below->minimumSizeHint().width());
    return {std::max(m_label->width(), field), QWidget::minimumSizeHint().height()};
}

void FormRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int beside = m_label->width() + m_theme.px(besideLabel) + m_input->minimumSizeHint().width();
    const bool stacked = width() < beside;
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(stacked ? 0 : m_theme.px(besideLabel));
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
