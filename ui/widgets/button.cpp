// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/enter_key.h"
#include "ui/widgets/paint.h"

namespace secondring {

struct Button::Look {
    Surface surface;
    Token ink = Token::Ink;
};

Button::Button(const Theme& theme, Kind kind, const QString& words, QWidget* parent)
    : QPushButton(words, parent), m_theme(theme), m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.font(type()));
}

Button* Button::iconOnly(const Theme& theme, const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new Button(theme, Kind::Quiet, {}, parent);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setIconName(const QString& icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    setFont(m_theme.font(type()));
    updateGeometry();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

Type Button::type() const
{
    if (m_kind == Kind::Link) return Type::Small;
    return m_size == Size::Regular ? Type::Button : Type::SmallButton;
}

int Button::contentWidth() const
{
    const int icon = m_icon.isEmpty() ? 0 : m_theme.px(16);
    if (text().isEmpty()) return icon;
    return widthOf(m_theme, type(), text()) + (icon > 0 ? icon + m_theme.px(7) : 0);
}

QSize Button::sizeHint() const
{
    if (m_kind == Kind::Link) return {std::max(contentWidth(), m_theme.px(24)), m_theme.px(24)};
    const int height = m_theme.px(m_size == Size::Regular ? 33 : 28);
    if (text().isEmpty()) return {height, height};
    return {contentWidth() + 2 * m_theme.px(m_size == Size::Regular ? 13 : 10), height};
}

Button::Look Button::look() const
{
    const bool over = isEnabled() && (underMouse() || isDown());
    if (!isEnabled()) {
        if (m_kind == Kind::Quiet) return {{Token::Panel, std::nullopt, 8}, Token::Ink3};
        return {{Token::Background, Token::Line, 8}, Token::Ink3};
    }
    switch (m_kind) {
    case Kind::Primary:
        return {{over ? Token::AccentHover : Token::Accent, std::nullopt, 8}, Token::OnAccent};
    case Kind::Danger:
        return {{over ? Token::HotSoft : Token::Panel, Token::Line, 8}, Token::Hot};
    case Kind::Quiet:
        return {{isChecked() ? Token::AccentSoft : Token::Hover, std::nullopt, 8},
                isChecked() ? Token::AccentInk : Token::Ink2};
    case Kind::Link:
    case Kind::Plain:
        break;
    }
    return {{over ? Token::Hover : Token::Panel, Token::Line, 8}, Token::Ink};
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (!pressesAtEnter(*this, *event)) QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_kind == Kind::Link) return paintLink(painter);
    const auto [surface, ink] = look();
    const bool bare = m_kind == Kind::Quiet && !isChecked() && !(isEnabled() && (underMouse() || isDown()));
    if (!bare) paintSurface(painter, m_theme, rect(), surface);
    QRect content(0, 0, std::min(contentWidth(), width()), height());
    content.moveLeft((width() - content.width()) / 2);
    if (!m_icon.isEmpty()) {
        const QRect icon(content.x(), 0, m_theme.px(16), height());
        paintIcon(painter, m_theme, mirrored(painter, rect(), icon), {m_icon, ink, 16});
        content.adjust(m_theme.px(23), 0, 0, 0);
    }
    if (!text().isEmpty())
        paintLine(painter, m_theme, mirrored(painter, rect(), content), text(), {type(), ink});
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange)) return;
    if (m_kind == Kind::Primary && isEnabled())
        paintFocusWithin(painter, m_theme, rect(), 8);
    else
        paintFocus(painter, m_theme, rect(), 8);
}

void Button::paintLink(QPainter& painter) const
{
    const bool over = isEnabled() && (underMouse() || isDown());
    const Token ink = !isEnabled() ? Token::Ink3 : over ? Token::Ink : Token::Ink2;
    paintLine(painter, m_theme, rect(), text(), {type(), ink});
    const int below = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2 + m_theme.px(2);
    painter.fillRect(QRect(0, below, width(), 1), m_theme.color(ink));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocus(painter, m_theme, rect(), 4);
}

} // namespace secondring
