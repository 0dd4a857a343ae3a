// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section_button.h"

#include "ui/widgets/enter_key.h"
#include "ui/widgets/paint.h"

#include <utility>

namespace secondring {

SectionButton::SectionButton(const Theme& theme, QString icon, const QString& words, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(std::move(icon))
{
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SectionButton::sizeHint() const
{
    const int words = m_folded ? 0 : widthOf(m_theme, Type::Strong, text()) + m_theme.px(18);
    return {words + m_theme.px(38), m_theme.px(36)};
}

void SectionButton::setFolded(bool folded)
{
    if (folded == m_folded) return;
    m_folded = folded;
    setToolTip(folded ? text() : QString());
    updateGeometry();
    update();
}

void SectionButton::keyPressEvent(QKeyEvent* event)
{
    if (!pressesAtEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void SectionButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (isChecked())
        paintSurface(painter, m_theme, rect(), {Token::AccentSoft, std::nullopt, 8});
    else if (underMouse())
        paintSurface(painter, m_theme, rect(), {Token::Hover, std::nullopt, 8});
    const auto ink = isChecked() ? Token::AccentInk : Token::Ink2;
    const QRect icon(m_theme.px(10), 0, m_theme.px(18), height());
    paintIcon(painter, m_theme, mirrored(painter, rect(), icon), {m_icon, ink, 18});
    const QRect words(m_theme.px(38), 0, width() - m_theme.px(46), height());
    if (!m_folded)
        paintLine(painter, m_theme, mirrored(painter, rect(), words), text(),
                  {isChecked() ? Type::Strong : Type::Body, ink});
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocus(painter, m_theme, rect(), 8);
}

} // namespace secondring
