// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_delegate.h"

#include "ui/today/row_actions.h"
#include "ui/widgets/card_rows.h"
#include "ui/widgets/text_block.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int rowHeight = 60;
constexpr int headingPx = 34;
constexpr int sectionGap = 20;
constexpr int actionsWidth = 274;
/// Of what is said, beside the actions: below it the reason would be cut, and they stand under it.
constexpr int actionsBelowFrom = 530;
constexpr int mostLines = 3; ///< Of a reason beside the name: what has room in a row.
constexpr int actionsRow = 42;
constexpr int beforeWords = 14 + 36 + 14; ///< The face with what is left free round it.

} // namespace

PersonLines personLines(const Theme& theme, const QRect& room, const TodayRow& row, const QString& under)
{
    const QSize tag = row.tag.words.isEmpty() ? QSize(0, 0) : tagSize(theme, row.tag);
    const int gap = tag.isEmpty() ? 0 : theme.px(4);
    const int name = widthOf(theme, Type::Name, row.who) + 2;
    // A number cut by its tag cannot be called.
    const bool isBelow = name + gap + tag.width() > room.width();
    const int line = theme.lineOf(Type::Body);
    const int lines = under.isEmpty() && (tag.isEmpty() || !isBelow) ? 1 : 2;
    QRect upper = room;
    upper.setTop(room.y() + (room.height() - lines * line) / 2);
    upper.setHeight(line);
    PersonLines at{upper, {}, lines == 2 ? upper.translated(0, line) : QRect()};
    at.name.setWidth(std::min(name, upper.width()));
    if (tag.isEmpty()) return at;
    const QRect& beside = isBelow ? at.under : upper;
    const int left = isBelow ? room.x() : at.name.right() + 1 + gap;
    at.tag = {QPoint(left, beside.y() + (line - tag.height()) / 2), tag.boundedTo({room.width(), line})};
    if (isBelow) at.under.setLeft(at.tag.right() + 1 + gap);
    return at;
}

struct TodayDelegate::Columns {
    QRect face;
    QRect who;
    QRect why;
    QRect when;
};

TodayDelegate::TodayDelegate(const Theme& theme, const TodayModel& model, RowActions& stamp, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model), m_stamp(stamp)
{
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int row = index.row();
    if (!m_model.at(row).row) return {option.rect.width(), m_theme.px(headingPx)};
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    int height = personHeight(list != nullptr ? list->viewport()->width() : option.rect.width());
    if (!m_model.headingOver(row).isEmpty()) height += m_theme.px(headingPx);
    if (m_model.endsSection(row)) height += m_theme.px(sectionGap);
    return {option.rect.width(), height};
}

bool TodayDelegate::isTall(int width) const
{
    return width - m_theme.px(beforeWords) - m_theme.px(actionsWidth) < m_theme.px(actionsBelowFrom);
}

int TodayDelegate::personHeight(int width) const
{
    return m_theme.px(rowHeight) + (isTall(width) ? m_theme.px(actionsRow) : 0);
}

QRect TodayDelegate::rowBox(const QRect& item, int row) const
{
    const int top = m_model.headingOver(row).isEmpty() ? 0 : m_theme.px(headingPx);
    return {item.x(), item.y() + top, item.width(), personHeight(item.width())};
}

QRect TodayDelegate::actionsBox(const QRect& row, bool mirror) const
{
    const int width = m_theme.px(actionsWidth);
    const int x = mirror ? row.x() : row.right() + 1 - width;
    const int below = isTall(row.width()) ? m_theme.px(rowHeight - 8) : 0;
    return {x, row.y() + below + 2, width, row.height() - below - 4};
}

TodayDelegate::Columns TodayDelegate::columnsIn(const QRect& box) const
{
    const int face = m_theme.px(36);
    const int gap = m_theme.px(16);
    const int left = box.x() + m_theme.px(14);
    const bool tall = isTall(box.width());
    const int words = m_theme.px(rowHeight);
    const QRect rest =
        box.adjusted(m_theme.px(beforeWords), 0, tall ? 0 : -m_theme.px(actionsWidth), words - box.height());
    const QRect mark(left, box.y() + (words - face) / 2, face, face);
    if (tall) return {mark, rest.adjusted(0, 0, -gap, 0), {}, {}};
    const int who = std::max(m_theme.px(200), rest.width() * 27 / 100);
    const int when = std::clamp(rest.width() * 18 / 100, m_theme.px(118), m_theme.px(130));
    const int why = rest.width() - who - when;
    return {mark, QRect(rest.x(), box.y(), who - gap, box.height()),
            QRect(rest.x() + who, box.y(), why - gap, box.height()),
            QRect(rest.x() + who + why, box.y(), when, box.height())};
}

void TodayDelegate::paintHeading(QPainter& painter, const QRect& item, int row) const
{
    const QString words = m_model.headingOver(row);
    if (words.isEmpty()) return;
    QRect over(item.x(), item.y(), item.width(), m_theme.px(headingPx - 6));
    const auto section = m_model.at(row).section;
    const bool late = section == TodayEntry::Section::Overdue;
    if (late) {
        const QRect icon(over.x(), over.y(), m_theme.px(14), over.height());
        paintIcon(painter, m_theme, mirrored(painter, over, icon), {u"circle-alert"_s, Token::Hot, 14});
        over = mirrored(painter, over, over.adjusted(m_theme.px(22), 0, 0, 0));
    }
    const Token later = section == TodayEntry::Section::ComingUp ? Token::Ink2 : Token::Ink;
    paintLine(painter, m_theme, over, words, {Type::Strong, late ? Token::Hot : later});
}

void TodayDelegate::paintFold(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const QRect box = option.rect.adjusted(0, 0, 0, -m_theme.px(6));
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    if (option.state.testFlag(QStyle::State_Selected))
        paintSurface(painter, m_theme, box, {Token::AccentSoft, Token::Line, 8});
    const Token ink = over || option.state.testFlag(QStyle::State_Selected) ? Token::Ink : Token::Ink2;
    const bool mirror = option.direction == Qt::RightToLeft;
    const QString icon = m_model.showsDone() ? u"chevron-down"_s
                         : mirror            ? u"chevron-left"_s
                                             : u"chevron-right"_s;
    const QRect mark(box.x(), box.y(), m_theme.px(14), box.height());
    paintIcon(painter, m_theme, mirrored(painter, box, mark), {icon, ink, 14});
    const QRect words = mirrored(painter, box, box.adjusted(m_theme.px(22), 0, 0, 0));
    paintLine(painter, m_theme, words, m_model.rowAt(row).who, {Type::Strong, ink});
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocus(painter, m_theme, box, 8);
}

void TodayDelegate::paintPerson(QPainter& painter, const QRect& box, const TodayRow& row) const
{
    const Columns columns = columnsIn(box);
    const auto place = [&](const QRect& part) { return mirrored(painter, box, part); };
    paintFace(painter, m_theme, place(columns.face), row.face);
    if (isTall(box.width())) return paintStacked(painter, box, row);
    const PersonLines lines = personLines(m_theme, columns.who, row, row.under);
    paintName(painter, box, lines, row);
    if (!lines.under.isEmpty())
        paintLine(painter, m_theme, place(lines.under), row.under, {Type::Small, Token::Ink3});
    paintWhyAndWhen(painter, box, row);
}

void TodayDelegate::paintName(QPainter& painter, const QRect& box, const PersonLines& at,
                              const TodayRow& row) const
{
    paintLine(painter, m_theme, mirrored(painter, box, at.name), row.who, {Type::Name, Token::Ink});
    if (!at.tag.isEmpty()) paintTag(painter, m_theme, mirrored(painter, box, at.tag), row.tag);
}

// When and why under the name, in a second line where one does not hold them.
void TodayDelegate::paintStacked(QPainter& painter, const QRect& box, const TodayRow& row) const
{
    QStringList parts{row.when, row.why};
    parts.removeAll(QString());
    const QString under = parts.join(u" · "_s);
    PersonLines at = personLines(m_theme, columnsIn(box).who, row, under);
    const bool mirror = painter.layoutDirection() == Qt::RightToLeft;
    const TextBlock words(m_theme, Type::Small, under,
                          {at.under.width(), 2, mirror ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft});
    if (words.lines() > 1)
        for (QRect* part : {&at.name, &at.tag, &at.under})
            part->translate(0, -m_theme.lineOf(Type::Small) / 2);
    paintName(painter, box, at, row);
    const QRect below = mirrored(painter, box, at.under);
    const int rise = (m_theme.lineOf(Type::Body) - m_theme.lineOf(Type::Small)) / 2;
    if (!under.isEmpty())
        words.paint(painter, below.topLeft() + QPoint(0, rise),
                    m_theme.color(row.isLate ? Token::Hot : Token::Ink3));
}

void TodayDelegate::paintWhyAndWhen(QPainter& painter, const QRect& box, const TodayRow& row) const
{
    const Columns columns = columnsIn(box);
    const auto place = [&](const QRect& part) { return mirrored(painter, box, part); };
    const int line = m_theme.lineOf(Type::Body);
    const bool mirror = painter.layoutDirection() == Qt::RightToLeft;
    const QRect why = place(columns.why);
    // Three lines of the larger letters would touch the row's edges.
    const bool isLong = TextBlock(m_theme, Type::Body, row.why, {why.width()}).lines() >= mostLines;
    const TextBlock words(
        m_theme, isLong ? Type::Small : Type::Body, row.why,
        {why.width(), mostLines, mirror ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft});
    words.paint(painter, {why.x(), box.y() + (box.height() - words.height()) / 2},
                m_theme.color(Token::Ink2));
    const int timeLines = row.whose.isEmpty() ? 1 : 2;
    QRect when = columns.when;
    when.setTop(box.y() + (box.height() - timeLines * line) / 2);
    when.setHeight(line);
    paintLine(painter, m_theme, place(when), row.when,
              {Type::Body, row.isLate   ? Token::Hot
                           : row.isDone ? Token::Ink2
                                        : Token::Ink});
    if (timeLines == 2)
        paintLine(painter, m_theme, place(when.translated(0, line)), row.whose, {Type::Small, Token::Ink3});
}

void TodayDelegate::paintActions(QPainter& painter, const QRect& box, const TodayRow& row) const
{
    const QRect place = actionsBox(box, painter.layoutDirection() == Qt::RightToLeft);
    m_stamp.setLayoutDirection(painter.layoutDirection());
    m_stamp.offer(row);
    m_stamp.resize(place.size());
    painter.save();
    painter.translate(place.topLeft());
    m_stamp.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.restore();
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->setLayoutDirection(option.direction);
    const int at = index.row();
    const TodayEntry& entry = m_model.at(at);
    if (!entry.row) return paintFold(*painter, option, at);
    const QRect box = rowBox(option.rect, at);
    const TodayRow row = m_model.rowAt(at);
    paintHeading(*painter, option.rect, at);
    const bool isFirst = at == 0 || m_model.endsSection(at - 1);
    paintRowGround(*painter, m_theme, option, box, {isFirst, m_model.endsSection(at)});
    paintPerson(*painter, box, row);
    if (idOf(entry) != m_inHand) paintActions(*painter, box, row);
}

} // namespace secondring
