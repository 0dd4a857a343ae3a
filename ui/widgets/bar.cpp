// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar.h"

#include "ui/widgets/paint.h"

namespace secondring {

Bar::Bar(const Theme& theme, Token ground, std::optional<Edge> line, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_ground(ground), m_line(line)
{
}

void Bar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_ground));
    if (!m_line) return;
    auto line = rect();
    switch (*m_line) {
    case Edge::Top:
        line.setHeight(1);
        break;
    case Edge::Bottom:
        line.setTop(line.bottom());
        break;
    case Edge::Leading:
        line.setWidth(1);
        break;
    case Edge::Trailing:
        line.setLeft(line.right());
        break;
    }
    painter.fillRect(mirrored(painter, rect(), line), m_theme.color(Token::Line));
}

} // namespace secondring
