// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/line_light.h"

#include "ui/widgets/enter_key.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_block.h"

namespace secondring {

namespace {

constexpr int linesInRail = 3;
/// The dot stands before the first word, as a letter would.
constexpr QChar placeOfDot(0x2003);

Token tokenOf(Health::State state)
{
    switch (state) {
    case Health::State::Good:
        return Token::Good;
    case Health::State::Working:
        return Token::Cold;
    case Health::State::Warning:
        return Token::Warm;
    case Health::State::Broken:
        break;
    }
    return Token::Hot;
}

} // namespace

LineLight::LineLight(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
    showLine({tr("Starting"), Health::State::Working});
}

void LineLight::showLine(const RailWords& line)
{
    m_state = line.state;
    setText(line.words);
    m_shown = fitted(line);
    setAccessibleName(line.words);
    setToolTip(tr("%1. Click for details.").arg(line.words));
    update();
}

int LineLight::linesOf(const QString& words) const
{
    const TextBlock block(m_theme, Type::Fine, placeOfDot + words,
                          {width() - 2 * m_theme.px(1), 0, Qt::AlignHCenter});
    return block.lines();
}

QString LineLight::fitted(const RailWords& line) const
{
    if (line.name.isEmpty() || linesOf(line.words) <= linesInRail) return line.words;
    const auto at = line.words.indexOf(line.name);
    if (at < 0) return line.words;
    for (auto kept = line.name.size() - 1; kept > 0; --kept) {
        QString words = line.words;
        words.replace(at, line.name.size(), line.name.left(kept).trimmed() + QChar(0x2026));
        if (linesOf(words) <= linesInRail) return words;
    }
    return line.words;
}

QSize LineLight::sizeHint() const
{
    return {m_theme.px(72), m_theme.px(52)};
}

void LineLight::keyPressEvent(QKeyEvent* event)
{
    if (!pressesAtEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void LineLight::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (underMouse()) paintSurface(painter, m_theme, rect(), {Token::Hover, std::nullopt, 8});
    const int margin = m_theme.px(1);
    const int dot = m_theme.px(8);
    const auto ink = m_state == Health::State::Broken ? Token::Hot : Token::Ink2;
    const TextBlock words(m_theme, Type::Fine, placeOfDot + m_shown,
                          {width() - 2 * margin, linesInRail, Qt::AlignHCenter});
    const QPoint at(margin, (height() - words.height()) / 2);
    words.paint(painter, at, m_theme.color(ink));
    const auto first = words.firstLine().translated(at);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(tokenOf(m_state)));
    const bool rightToLeft = text().isRightToLeft();
    const int x = rightToLeft ? first.right() - dot : first.left();
    painter.drawEllipse(x, first.center().y() - dot / 2 + 1, dot, dot);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocus(painter, m_theme, rect(), 8);
}

} // namespace secondring
