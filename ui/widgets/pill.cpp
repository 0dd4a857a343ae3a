// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

namespace secondring {

Pill::Pill(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Pill::showPill(const PillLook& look)
{
    m_look = look;
    setAccessibleName(look.words);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_theme, m_look, QWIDGETSIZE_MAX);
}

void Pill::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintPill(painter, m_theme, rect(), m_look);
}

} // namespace secondring
