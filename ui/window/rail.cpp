// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/page.h"
#include "ui/widgets/paint.h"
#include "ui/window/line_light.h"
#include "ui/window/rail_button.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// How close everything stands. A screen shown at 200 % has no height for words, or for our mark.
struct RailFit {
    int top;
    int button;
    int gap;
    bool words;
    bool mark;
};
constexpr int underFoot = 6;
constexpr std::array railFits{
    RailFit{64, 51, 4, true, true},
    RailFit{56, 46, 1, true, true},
    RailFit{56, 30, 2, false, true},
    RailFit{6, 28, 1, false, false},
};

} // namespace

Rail::Rail(const Theme& theme, QWidget* parent)
    : Bar(theme, Token::Rail, Edge::Trailing, parent), m_theme(theme), m_column(new QVBoxLayout(this)),
      m_top(new QVBoxLayout), m_foot(new QVBoxLayout), m_line(new LineLight(theme, this))
{
    setFixedWidth(theme.px(76));
    m_line->setObjectName(u"lineLight"_s);
    connect(m_line, &QAbstractButton::clicked, this, &Rail::healthAsked);
    m_column->setSpacing(0);
    m_column->addLayout(m_top);
    m_column->addStretch(1);
    m_column->addLayout(m_foot);
    m_column->addWidget(m_line, 0, Qt::AlignHCenter);
    fit();
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
    fit();
    return button;
}

void Rail::addFoot(RailButton* button)
{
    m_foot->insertWidget(0, button, 0, Qt::AlignHCenter);
    // Before what stands under it: the order things are read in.
    auto* below = m_foot->count() > 1 ? m_foot->itemAt(1)->widget() : static_cast<QWidget*>(m_line);
    setTabOrder(below, button);
    setTabOrder(button, below);
    fit();
}

void Rail::fit()
{
    const int count = m_top->count() + m_foot->count();
    const auto needed = [&](const RailFit& fit) {
        return m_theme.px(fit.top) + count * (m_theme.px(fit.button) + m_theme.px(fit.gap)) +
               m_line->height() + m_theme.px(underFoot);
    };
    const auto fits = [&](const RailFit& fit) { return needed(fit) <= height(); };
    const auto found = std::ranges::find_if(railFits, fits);
    const RailFit& fit = found == railFits.end() ? railFits.back() : *found;
    m_hasMark = fit.mark;
    m_column->setContentsMargins(0, m_theme.px(fit.top), 1, m_theme.px(underFoot));
    for (QVBoxLayout* part : {m_top, m_foot}) {
        part->setSpacing(m_theme.px(fit.gap));
        for (int at = 0; at < part->count(); ++at)
            if (auto* button = qobject_cast<RailButton*>(part->itemAt(at)->widget()))
                button->standIn(m_theme.px(fit.button), fit.words);
    }
    update();
}

void Rail::resizeEvent(QResizeEvent* event)
{
    Bar::resizeEvent(event);
    fit();
}

void Rail::showLine(const RailWords& line)
{
    m_line->showLine(line);
}

void Rail::paintEvent(QPaintEvent* event)
{
    Bar::paintEvent(event);
    if (!m_hasMark) return;
    QPainter painter(this);
    const int side = m_theme.px(34);
    const QRect mark((width() - side) / 2, m_theme.px(14), side, side);
    paintSurface(painter, m_theme, mark, {Token::Accent, std::nullopt, 9});
    paintIcon(painter, m_theme, mark, {u"phone-incoming"_s, Token::OnAccent, 19});
}

} // namespace secondring
