// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/heat_button.h"

#include "ui/widgets/enter_key.h"

using namespace Qt::StringLiterals;

namespace secondring {

HeatButton::HeatButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(u"heat"_s);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HeatButton::showTag(const TagLook& look)
{
    m_look = look;
    setText(look.words);
    setAccessibleName(tr("%1. Show why").arg(look.words));
    setToolTip(tr("Show why"));
    updateGeometry();
    update();
}

QSize HeatButton::sizeHint() const
{
    return tagSize(m_theme, m_look);
}

void HeatButton::keyPressEvent(QKeyEvent* event)
{
    if (!pressesAtEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void HeatButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintTag(painter, m_theme, rect(), m_look);
    if (hasFocus()) paintFocus(painter, m_theme, rect(), 4);
}

} // namespace secondring
