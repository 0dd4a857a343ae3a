// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

namespace secondring {

Card::Card(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {}

void Card::setSurface(const Surface& surface)
{
    m_surface = surface;
    update();
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintSurface(painter, m_theme, rect(), m_surface);
}

} // namespace secondring
