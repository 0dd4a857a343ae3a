// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail_button.h"

#include "ui/widgets/enter_key.h"
#include "ui/widgets/paint.h"

#include <algorithm>

namespace secondring {

RailButton::RailButton(const Theme& theme, QString icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(std::move(icon))
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %Ln waiting", nullptr, count).arg(text()) : text());
    update();
}

void RailButton::showFace(const QString& icon, const QString& word)
{
    m_icon = icon;
    setText(word);
    update();
}

void RailButton::standIn(int height, bool words)
{
    m_hasWord = words;
    setFixedHeight(height);
    // One that says more than its word in a tooltip keeps it.
    if (toolTip().isEmpty() || toolTip() == text()) setToolTip(words ? QString() : text());
    update();
}

QSize RailButton::sizeHint() const
{
    return {m_theme.px(64), m_theme.px(51)};
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    if (!pressesAtEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (isChecked())
        paintSurface(painter, m_theme, rect(), {Token::AccentSoft, std::nullopt, 8});
    else if (underMouse())
        paintSurface(painter, m_theme, rect(), {Token::Hover, std::nullopt, 8});
    const auto ink = isChecked() ? Token::AccentInk : Token::Ink2;
    const int side = m_theme.px(20);
    const int said = m_hasWord ? m_theme.px(22 + 16) : side;
    const QRect icon(0, (height() - said) / 2 + (m_hasWord ? m_theme.px(2) : 0), width(), side);
    paintIcon(painter, m_theme, icon, {m_icon, ink, 20});
    if (m_hasWord) {
        const QRect word(m_theme.px(2), icon.y() + m_theme.px(22), width() - m_theme.px(4), m_theme.px(16));
        paintLine(painter, m_theme, word, text(),
                  {isChecked() ? Type::Label : Type::Fine, ink, Qt::AlignCenter});
    }
    if (m_badge > 0) {
        QRect badge({}, badgeSize(m_theme, m_badge));
        const int left = std::min(width() / 2 + m_theme.px(5), width() - badge.width() - m_theme.px(2));
        badge.moveTopLeft({left, std::max(0, icon.y() - m_theme.px(4))});
        paintBadge(painter, m_theme, mirrored(painter, rect(), badge), m_badge, m_badgeColor);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocus(painter, m_theme, rect(), 8);
}

} // namespace secondring
