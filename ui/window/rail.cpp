// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/page.h"
#include "ui/widgets/paint.h"
#include "ui/window/line_light.h"
#include "ui/window/rail_button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

Rail::Rail(const Theme& theme, QWidget* parent)
    : Bar(theme, Token::Rail, Edge::Trailing, parent), m_theme(theme), m_top(new QVBoxLayout),
      m_foot(new QVBoxLayout), m_line(new LineLight(theme, this))
{
    setFixedWidth(theme.px(76));
    m_line->setObjectName(u"lineLight"_s);
    connect(m_line, &QAbstractButton::clicked, this, &Rail::healthAsked);
    m_top->setSpacing(theme.px(4));
    m_foot->setSpacing(theme.px(4));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(64), 1, theme.px(6));
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_foot);
    column->addWidget(m_line, 0, Qt::AlignHCenter);
}

RailButton* Rail::add(Page* page, Place place)
{
    auto* button = new RailButton(m_theme, page->icon(), page->title(), this);
    button->setObjectName(u"rail-"_s + page->objectName());
    (place == Place::Top ? m_top : m_foot)->addWidget(button, 0, Qt::AlignHCenter);
    // Into the chain right before what stands under it: the order things are read in.
    const bool overFoot = place == Place::Top && m_foot->count() > 0;
    auto* below = overFoot ? m_foot->itemAt(0)->widget() : static_cast<QWidget*>(m_line);
    setTabOrder(below, button);
    setTabOrder(button, below);
    connect(button, &QAbstractButton::clicked, page, [this, page] { Q_EMIT chosen(page); });
    button->setBadgeColor(page->badgeColor());
    connect(page, &Page::badgeChanged, button, &RailButton::setBadge);
    return button;
}

void Rail::addFoot(QAbstractButton* button)
{
    m_foot->insertWidget(0, button, 0, Qt::AlignHCenter);
    // Before what stands under it: the order things are read in.
    auto* below = m_foot->count() > 1 ? m_foot->itemAt(1)->widget() : static_cast<QWidget*>(m_line);
    setTabOrder(below, button);
    setTabOrder(button, below);
}

void Rail::showLine(const RailWords& line)
{
    m_line->showLine(line);
}

void Rail::paintEvent(QPaintEvent* event)
{
    Bar::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.px(34);
    const QRect mark((width() - side) / 2, m_theme.px(14), side, side);
    paintSurface(painter, m_theme, mark, {Token::Accent, std::nullopt, 9});
    paintIcon(painter, m_theme, mark, {u"phone-incoming"_s, Token::OnAccent, 19});
}

} // namespace secondring
