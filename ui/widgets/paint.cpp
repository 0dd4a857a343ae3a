// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/widgets/number_isolation.h"
#include "ui/widgets/text_block.h"

#include <QLocale>
#include <QStyle>

namespace secondring {

void paintLine(QPainter& painter, const Theme& theme, const QRect& box, const QString& words,
               const LineOfText& how)
{
    const auto font = theme.font(how.type);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme.color(how.ink));
    const auto align = QStyle::visualAlignment(painter.layoutDirection(), how.align);
    // By the words themselves: English in a right-to-left window keeps its full stop at the end.
    const int direction = words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(box, static_cast<int>(align) | Qt::TextSingleLine | direction,
                     withNumbersIsolated(metrics.elidedText(words, Qt::ElideRight, box.width())).shown);
}

int widthOf(const Theme& theme, Type type, const QString& words)
{
    return QFontMetrics(theme.font(type)).horizontalAdvance(words) + 1;
}

void paintSurface(QPainter& painter, const Theme& theme, const QRect& box, const Surface& surface)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(surface.fill));
    auto shape = QRectF(box);
    if (surface.border) {
        painter.setPen(QPen(theme.color(*surface.border), 1));
        shape.adjust(0.5, 0.5, -0.5, -0.5);
    } else {
        painter.setPen(Qt::NoPen);
    }
    const double radius = std::min(static_cast<double>(theme.px(surface.radius)), shape.height() / 2);
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

void paintFocus(QPainter& painter, const Theme& theme, const QRect& box, double radius, Token ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ink), 2));
    const auto shape = QRectF(box).adjusted(1, 1, -1, -1);
    const double round = std::min(static_cast<double>(theme.px(radius)) - 1, shape.height() / 2);
    painter.drawRoundedRect(shape, round, round);
    painter.restore();
}

void paintFocusWithin(QPainter& painter, const Theme& theme, const QRect& box, double radius)
{
    paintFocus(painter, theme, box.adjusted(2, 2, -2, -2), radius - 2, Token::OnAccent);
}

void paintIcon(QPainter& painter, const Theme& theme, const QRect& box, const IconLook& icon)
{
    const auto pixmap = theme.icon(icon.name, icon.ink, icon.size, painter.device()->devicePixelRatioF());
    const auto logical = pixmap.deviceIndependentSize();
    painter.drawPixmap(QPointF(box.x() + (box.width() - logical.width()) / 2,
                               box.y() + (box.height() - logical.height()) / 2),
                       pixmap);
}

Token inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Hot:
        return Token::Hot;
    case Tone::Warm:
        return Token::Warm;
    case Tone::Cold:
        return Token::Cold;
    case Tone::Good:
        return Token::Good;
    case Tone::Accent:
        return Token::AccentInk;
    case Tone::Plain:
        break;
    }
    return Token::Ink2;
}

Token softOf(Tone tone)
{
    switch (tone) {
    case Tone::Hot:
        return Token::HotSoft;
    case Tone::Warm:
        return Token::WarmSoft;
    case Tone::Cold:
        return Token::ColdSoft;
    case Tone::Good:
        return Token::GoodSoft;
    case Tone::Accent:
        return Token::AccentSoft;
    case Tone::Plain:
        break;
    }
    return Token::Panel;
}

QSize tagSize(const Theme& theme, const TagLook& tag)
{
    const int gap = tag.words.isEmpty() ? 0 : 4;
    const int icon = tag.icon.isEmpty() ? 0 : theme.px(12 + gap);
    return {widthOf(theme, Type::Caption, tag.words) + icon + 2 * theme.px(6), theme.px(18)};
}

void paintTag(QPainter& painter, const Theme& theme, const QRect& box, const TagLook& tag)
{
    paintSurface(painter, theme, box, {softOf(tag.tone), std::nullopt, 4});
    auto words = box.adjusted(theme.px(6), 0, -theme.px(6), 0);
    if (!tag.icon.isEmpty()) {
        const QRect icon(words.x(), words.y(), theme.px(12), words.height());
        paintIcon(painter, theme, mirrored(painter, box, icon), {tag.icon, inkOf(tag.tone), 12});
        words.adjust(theme.px(16), 0, 0, 0);
    }
    paintLine(painter, theme, mirrored(painter, box, words), tag.words, {Type::Caption, inkOf(tag.tone)});
}

QSize pillSize(const Theme& theme, const PillLook& pill, int widest)
{
    const int icon = pill.icon.isEmpty() ? 0 : theme.px(14 + 8);
    const int beside = icon + 2 * theme.px(14);
    const int width = widthOf(theme, Type::Small, pill.words) + beside;
    const int lines =
        width <= widest ? 1 : TextBlock(theme, Type::Small, pill.words, {widest - beside}).lines();
    return {std::min(width, widest), theme.px(27) + (lines - 1) * theme.lineOf(Type::Small)};
}

void paintPill(QPainter& painter, const Theme& theme, const QRect& box, const PillLook& pill)
{
    const bool plain = pill.tone == Tone::Plain;
    paintSurface(painter, theme, box,
                 {softOf(pill.tone), plain ? std::optional(Token::Line) : std::nullopt, 14});
    auto words = box.adjusted(theme.px(14), 0, -theme.px(14), 0);
    if (!pill.icon.isEmpty()) {
        const QRect icon(words.x(), words.y(), theme.px(14), words.height());
        paintIcon(painter, theme, mirrored(painter, box, icon), {pill.icon, inkOf(pill.tone), 14});
        words.adjust(theme.px(22), 0, 0, 0);
    }
    words = mirrored(painter, box, words);
    if (box.height() <= theme.px(27))
        return paintLine(painter, theme, words, pill.words, {Type::Small, inkOf(pill.tone)});
    const TextBlock block(theme, Type::Small, pill.words, {words.width()});
    block.paint(painter, {words.x(), words.y() + (words.height() - block.height()) / 2},
                theme.color(inkOf(pill.tone)));
}

namespace {

constexpr int mostOnBadge = 99;

} // namespace

QString shortCount(int count, int most)
{
    return count > most ? QLocale().toString(most) + u'+' : QLocale().toString(count);
}

QSize badgeSize(const Theme& theme, int count)
{
    const int width = widthOf(theme, Type::Badge, shortCount(count, mostOnBadge)) + 2 * theme.px(5);
    return {std::max(width, theme.px(16)), theme.px(16)};
}

void paintBadge(QPainter& painter, const Theme& theme, const QRect& box, int count, Token fill)
{
    paintSurface(painter, theme, box, {fill, std::nullopt, 8});
    paintLine(painter, theme, box, shortCount(count, mostOnBadge),
              {Type::Badge, Token::OnHot, Qt::AlignCenter});
}

QRect mirrored(const QPainter& painter, const QRect& within, const QRect& part)
{
    return QStyle::visualRect(painter.layoutDirection(), within, part);
}

} // namespace secondring
