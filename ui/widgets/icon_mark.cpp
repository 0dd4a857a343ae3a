// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_mark.h"

#include "ui/widgets/paint.h"

namespace secondring {

IconMark::IconMark(const Theme& theme, QString icon, Token ink, QWidget* parent, int size)
    : QWidget(parent), m_theme(theme), m_icon(std::move(icon)), m_ink(ink), m_size(size)
{
    setFixedSize(theme.px(size), theme.px(size));
}

void IconMark::showIcon(const QString& icon, Token ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintIcon(painter, m_theme, rect(), {m_icon, m_ink, m_size});
}

} // namespace secondring
