// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thread_delegate.h"

#include "ui/inbox/thread_model.h"
#include "ui/widgets/text_block.h"

#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

// Design pixels.
constexpr int side = 28;
constexpr int padding = 13;
constexpr int above = 8;
constexpr int gap = 8;
constexpr int underGap = 5;

constexpr int beforeFirst = 12;
constexpr int afterLast = 8;

// Round but for the corner that points to whoever wrote it.
QPainterPath bubbleShape(const QRectF& box, double radius, bool pointsRight)
{
    const double right = 2 * (pointsRight ? 3 : radius);
    const double left = 2 * (pointsRight ? radius : 3);
    const double top = 2 * radius;
    QPainterPath path;
    path.arcMoveTo(box.left(), box.top(), top, top, 180);
    path.arcTo(box.left(), box.top(), top, top, 180, -90);
    path.arcTo(box.right() - top, box.top(), top, top, 90, -90);
    path.arcTo(box.right() - right, box.bottom() - right, right, right, 0, -90);
    path.arcTo(box.left(), box.bottom() - left, left, left, 270, -90);
    path.closeSubpath();
    return path;
}

PillLook pillOf(const ThreadRow& row)
{
    return {row.words, row.icon, row.tone};
}

PillLook callOffLook()
{
    return {ThreadDelegate::tr("Don't send it"), u"x"_s, Tone::Accent};
}

PillLook sendLook()
{
    return {ThreadDelegate::tr("Send it as it is"), u"send"_s, Tone::Accent};
}

QSize callOffSize(const Theme& theme)
{
    return pillSize(theme, callOffLook(), QWIDGETSIZE_MAX);
}

} // namespace

ThreadDelegate::ThreadDelegate(const Desk& desk, QObject* parent) : QStyledItemDelegate(parent), m_desk(desk)
{
}

void ThreadDelegate::setWidth(int width, int trailing)
{
    if (width == m_width && trailing == m_trailing) return;
    m_width = width;
    m_trailing = trailing;
    m_heights.clear();
}

void ThreadDelegate::light(const QString& id, const std::vector<std::pair<int, int>>& pieces)
{
    m_litRow = id;
    m_lit = pieces;
}

int ThreadDelegate::roomForAll() const
{
    return m_width - m_desk.theme.px(side) - m_trailing;
}

int ThreadDelegate::bubbleWidth() const
{
    const auto& theme = m_desk.theme;
    return std::min(roomForAll() * 62 / 100, theme.px(560)) - 2 * theme.px(padding);
}

int ThreadDelegate::underWidth() const
{
    return roomForAll() * 85 / 100;
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const auto& row = static_cast<const ThreadModel*>(index.model())->at(index.row());
    auto& known = m_heights[row.id];
    const bool same = known.words == row.words.size() && known.under == row.under.size() &&
                      known.planned == row.planned.has_value();
    if (known.height == 0 || !same)
        known = {row.words.size(), row.under.size(), row.planned.has_value(), heightOf(row)};
    const int before = index.row() == 0 ? m_desk.theme.px(beforeFirst) : 0;
    const int after = index.row() + 1 == index.model()->rowCount() ? m_desk.theme.px(afterLast) : 0;
    return {m_width, before + known.height + after};
}

int ThreadDelegate::heightOf(const ThreadRow& row) const
{
    const auto& theme = m_desk.theme;
    if (row.kind == ThreadRow::Kind::Day) return theme.px(19 + 2 * gap);
    int under = row.planned ? callOffSize(theme).height() + theme.px(underGap) : 0;
    if (!row.under.isEmpty())
        under += TextBlock(theme, Type::Small, row.under, {underWidth()}).height() + theme.px(underGap);
    if (row.kind == ThreadRow::Kind::Notice || row.kind == ThreadRow::Kind::Fold)
        return pillSize(theme, pillOf(row), roomForAll()).height() + theme.px(gap) + under;
    return TextBlock(theme, Type::Bubble, row.words, {bubbleWidth()}).height() + theme.px(2 * above + gap) +
           under;
}

void ThreadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto& row = static_cast<const ThreadModel*>(index.model())->at(index.row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    const int before = index.row() == 0 ? m_desk.theme.px(beforeFirst) : 0;
    const auto box =
        mirrored(*painter, option.rect, option.rect.adjusted(m_desk.theme.px(side), before, -m_trailing, 0));
    const bool chosen =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    switch (row.kind) {
    case ThreadRow::Kind::Day:
        paintLine(*painter, m_desk.theme, box, row.words, {Type::Small, Token::Ink2, Qt::AlignCenter});
        break;
    case ThreadRow::Kind::Notice:
        paintNotice(*painter, box, row);
        break;
    case ThreadRow::Kind::Fold:
        paintNotice(*painter, box, row, chosen);
        break;
    case ThreadRow::Kind::Note:
    case ThreadRow::Kind::Ours:
    case ThreadRow::Kind::Theirs:
        paintBubble(*painter, box, row, chosen);
        paintDeeds(*painter, option, index);
        break;
    }
    painter->restore();
}

QRect ThreadDelegate::callOffPlace(const QModelIndex& index, const QRect& place,
                                   Qt::LayoutDirection direction) const
{
    const auto& theme = m_desk.theme;
    if (!static_cast<const ThreadModel*>(index.model())->at(index.row()).planned) return {};
    QRect pill({}, callOffSize(theme));
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    pill.moveRight(place.right() - m_trailing);
    pill.moveBottom(place.bottom() - theme.px(gap) - (isLast ? theme.px(afterLast) : 0));
    return QStyle::visualRect(direction, place, pill);
}

QRect ThreadDelegate::sendPlace(const QModelIndex& index, const QRect& place,
                                Qt::LayoutDirection direction) const
{
    const QRect callOff = callOffPlace(index, place, Qt::LeftToRight);
    const auto& row = static_cast<const ThreadModel*>(index.model())->at(index.row());
    if (callOff.isEmpty() || !row.theyWroteSince) return {};
    QRect pill({}, pillSize(m_desk.theme, sendLook(), QWIDGETSIZE_MAX));
    pill.moveBottomRight({callOff.left() - m_desk.theme.px(gap), callOff.bottom()});
    return QStyle::visualRect(direction, place, pill);
}

void ThreadDelegate::paintDeeds(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const QRect callOff = callOffPlace(index, option.rect, option.direction);
    if (!callOff.isEmpty()) paintPill(painter, m_desk.theme, callOff, callOffLook());
    const QRect send = sendPlace(index, option.rect, option.direction);
    if (!send.isEmpty()) paintPill(painter, m_desk.theme, send, sendLook());
}

void ThreadDelegate::paintNotice(QPainter& painter, const QRect& box, const ThreadRow& row, bool chosen) const
{
    const PillLook look = pillOf(row);
    QRect pill({}, pillSize(m_desk.theme, look, box.width()));
    pill.moveCenter(box.center());
    pill.moveTop(box.top());
    paintPill(painter, m_desk.theme, pill, look);
    if (chosen) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_desk.theme.color(Token::Accent), 2));
        const double round = pill.height() / 2.0;
        painter.drawRoundedRect(QRectF(pill).adjusted(1, 1, -1, -1), round, round);
    }
    auto under = box;
    under.setTop(pill.bottom() + 1);
    paintUnder(painter, under, row);
}

void ThreadDelegate::paintBubble(QPainter& painter, const QRect& box, const ThreadRow& row, bool chosen) const
{
    const auto& theme = m_desk.theme;
    const bool note = row.kind == ThreadRow::Kind::Note;
    const bool ours = note || row.kind == ThreadRow::Kind::Ours;
    const TextBlock words(theme, Type::Bubble, row.words, {bubbleWidth()});
    QRect bubble(box.x(), box.y(), words.width() + 2 * theme.px(padding),
                 words.height() + 2 * theme.px(above));
    if (ours) bubble.moveRight(box.right());
    bubble = mirrored(painter, box, bubble);
    const bool pointsRight = ours == (painter.layoutDirection() == Qt::LeftToRight);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(note ? Token::WarmSoft : ours ? Token::Bubble : Token::Panel));
    painter.setPen(ours ? Qt::NoPen : QPen(theme.color(Token::Line), 1));
    if (row.unsent) { // Several of them are not to be taken for a talk.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Field), 1, Qt::DashLine));
    }
    if (chosen) painter.setPen(QPen(theme.color(ours ? Token::Ink : Token::Accent), 2));
    const double edge = painter.pen().style() == Qt::NoPen ? 0 : 0.5;
    painter.drawPath(
        bubbleShape(QRectF(bubble).adjusted(edge, edge, -edge, -edge), theme.px(14), pointsRight));
    const QPoint start = bubble.topLeft() + QPoint(theme.px(padding), theme.px(above));
    const bool lit = row.id == m_litRow && !m_lit.empty();
    const Token ink = row.unsent ? Token::Ink2 : ours && !note ? Token::OnBubble : Token::Ink;
    words.paint(painter, start, theme.color(ink),
                {lit ? m_lit : row.names, theme.color(Token::AccentSoft), theme.color(Token::AccentInk)});
    auto under = box;
    under.setTop(bubble.bottom() + 1);
    paintUnder(painter, under, row);
}

void ThreadDelegate::paintUnder(QPainter& painter, const QRect& box, const ThreadRow& row) const
{
    if (row.under.isEmpty()) return;
    const auto& theme = m_desk.theme;
    const TextBlock words(theme, Type::Small, row.under, {underWidth()});
    const auto icon = row.lost ? u"circle-alert"_s : row.delivered ? u"check-check"_s : QString();
    const int iconWidth = icon.isEmpty() ? 0 : theme.px(18);
    QRect place(box.x(), box.y() + theme.px(underGap), words.width() + iconWidth, words.height());
    if (row.kind == ThreadRow::Kind::Ours || row.kind == ThreadRow::Kind::Note) place.moveRight(box.right());
    if (row.kind == ThreadRow::Kind::Notice) place.moveLeft(box.center().x() - place.width() / 2);
    const auto ink = row.lost ? Token::Hot : row.theyWroteSince ? Token::Warm : Token::Ink2;
    // A failure starts with its sign, a delivery ends with it.
    QRect mark(row.lost ? place.x() : place.right() + 1 - theme.px(14), place.y(), theme.px(14),
               theme.lineOf(Type::Small));
    QRect text = row.lost ? place.adjusted(iconWidth, 0, 0, 0) : place.adjusted(0, 0, -iconWidth, 0);
    if (!icon.isEmpty()) paintIcon(painter, theme, mirrored(painter, box, mark), {icon, ink, 14});
    words.paint(painter, mirrored(painter, box, text).topLeft(), theme.color(ink));
}

} // namespace secondring
