// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag.h"

namespace secondring {

Tag::Tag(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::showTag(const TagLook& look)
{
    m_look = look;
    setAccessibleName(look.words);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(m_theme, m_look);
}

void Tag::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintTag(painter, m_theme, rect(), m_look);
}

} // namespace secondring
