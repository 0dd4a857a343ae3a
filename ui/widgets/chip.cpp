// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/enter_key.h"
#include "ui/widgets/paint.h"

#include <QLocale>

namespace secondring {

namespace {

constexpr int mostShown = 999;

} // namespace

Chip::Chip(const Theme& theme, const QString& words, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(words);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(int count)
{
    if (count == m_count) return;
    m_count = count;
    sayWords();
    updateGeometry();
    update();
}

void Chip::setWords(const QString& words)
{
    setText(words);
    sayWords();
    updateGeometry();
    update();
}

QString Chip::words() const
{
    return m_count > 0 ? QStringLiteral("%1 %2").arg(text(), shortCount(m_count, mostShown)) : text();
}

// Read out, there is room for the whole number.
void Chip::sayWords()
{
    const QString count = m_count > 0 ? u' ' + locale().toString(m_count) : QString();
    setAccessibleName(text() + count);
}

QSize Chip::sizeHint() const
{
    return {widthOf(m_theme, Type::SmallButton, words()) + 2 * m_theme.px(11), m_theme.px(27)};
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (!pressesAtEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    Surface surface{underMouse() ? Token::Hover : Token::Panel, Token::Line, 14};
    Token ink = Token::Ink2;
    if (!isEnabled()) {
        surface.fill = Token::Background;
        ink = Token::Ink3;
    } else if (isChecked()) {
        surface = {Token::Accent, std::nullopt, 14};
        ink = Token::OnAccent;
    }
    paintSurface(painter, m_theme, rect(), surface);
    paintLine(painter, m_theme, rect(), words(), {Type::SmallButton, ink, Qt::AlignCenter});
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange)) return;
    if (isChecked() && isEnabled())
        paintFocusWithin(painter, m_theme, rect(), 14);
    else
        paintFocus(painter, m_theme, rect(), 14);
}

} // namespace secondring
