// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_picture(new QWidget(this)),
      m_title(new Words(theme, Type::Subtitle, Token::Ink, {}, this)),
      m_sentence(new Words(theme, Type::Body, Token::Ink2, {}, this)),
      m_action(new Button(theme, Button::Kind::Plain, {}, this))
{
    setObjectName(u"empty"_s);
    m_picture->setFixedSize(theme.px(56), theme.px(56));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setFlow(Words::Flow::Paragraph);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFlow(Words::Flow::Paragraph);
    m_sentence->setMaximumWidth(theme.px(380));
    m_action->setObjectName(u"emptyAction"_s);
    setFocusProxy(m_action);
    connect(m_action, &QAbstractButton::clicked, this, &EmptyState::acted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24));
    column->setSpacing(theme.px(4));
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(10));
    column->addWidget(m_title);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(theme.px(12));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::showState(const Look& look)
{
    m_icon = look.icon;
    m_title->setText(look.title);
    m_sentence->setText(look.sentence);
    m_sentence->setVisible(!look.sentence.isEmpty());
    m_action->setText(look.action);
    m_action->setVisible(!look.action.isEmpty());
    update();
}

// Where it is low, the words come before the picture.
void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool roomy = height() >= m_theme.px(232);
    m_picture->setVisible(roomy);
    const int edge = m_theme.px(roomy ? 24 : 8);
    layout()->setContentsMargins(m_theme.px(24), edge, m_theme.px(24), edge);
}

void EmptyState::paintEvent(QPaintEvent* /*event*/)
{
    if (m_icon.isEmpty() || m_picture->isHidden()) return;
    QPainter painter(this);
    paintSurface(painter, m_theme, m_picture->geometry(), {Token::AccentSoft, std::nullopt, 28});
    paintIcon(painter, m_theme, m_picture->geometry(), {m_icon, Token::AccentInk, 24});
}

} // namespace secondring
