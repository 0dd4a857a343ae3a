// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/countdown_bar.h"

#include "ui/widgets/paint.h"

namespace secondring {

CountdownBar::CountdownBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.px(4));
}

void CountdownBar::setElapsed(double share)
{
    if (qFuzzyCompare(share + 1, m_elapsed + 1)) return;
    m_elapsed = share;
    update();
}

void CountdownBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintSurface(painter, m_theme, rect(), {Token::Line, std::nullopt, 2});
    QRect over = rect();
    over.setWidth(qRound(width() * m_elapsed));
    if (over.width() >= height())
        paintSurface(painter, m_theme, mirrored(painter, rect(), over), {Token::Accent, std::nullopt, 2});
}

} // namespace secondring
