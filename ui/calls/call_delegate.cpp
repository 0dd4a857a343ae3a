// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_delegate.h"

#include "ui/calls/call_actions.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card_rows.h"
#include "ui/widgets/text_block.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int callActionsWidth = 264;
constexpr int buttonHeight = 28;
/// Of a row: below it the outcome stands under the name, and what followed stands in what the
/// actions leave, if that is enough.
constexpr int stackedCallsBelow = 760;
constexpr int narrowestFollowed = 120;

} // namespace

struct CallDelegate::Columns {
    QRect face;
    QRect who;
    QRect outcome;
    QRect followed;
    bool isStacked = false;
};

CallDelegate::CallDelegate(const Theme& theme, const CallsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int height = m_theme.px(60);
    if (!m_model.dayOver(index.row()).isEmpty()) height += m_theme.px(34);
    if (m_model.endsDay(index.row())) height += m_theme.px(12);
    return {option.rect.width(), height};
}

QRect CallDelegate::rowBox(const QRect& item, int row) const
{
    const int top = m_model.dayOver(row).isEmpty() ? 0 : m_theme.px(34);
    return {item.x(), item.y() + top, item.width(), m_theme.px(60)};
}

CallDelegate::Columns CallDelegate::columnsIn(const QRect& box) const
{
    const int face = m_theme.px(36);
    const int gap = m_theme.px(16);
    const int left = box.x() + m_theme.px(14);
    const QRect mark(left, box.y() + (box.height() - face) / 2, face, face);
    const QRect whole = box.adjusted(m_theme.px(14) + face + m_theme.px(14), 0, -m_theme.px(14), 0);
    if (box.width() < m_theme.px(stackedCallsBelow)) {
        const int who = whole.width() * 45 / 100;
        return {mark,
                QRect(whole.x(), box.y(), who - gap, box.height()),
                {},
                QRect(whole.x() + who, box.y(), whole.width() - who, box.height()),
                true};
    }
    const QRect rest = whole.adjusted(0, 0, m_theme.px(14 - callActionsWidth), 0);
    const int who = rest.width() * 30 / 100;
    const int outcome = rest.width() * 30 / 100;
    return {mark, QRect(rest.x(), box.y(), who - gap, box.height()),
            QRect(rest.x() + who, box.y(), outcome - gap, box.height()),
            QRect(rest.x() + who + outcome, box.y(), rest.width() - who - outcome, box.height())};
}

void CallDelegate::setInHand(const CallId& call, int covered)
{
    m_inHand = call;
    m_covered = covered;
}

int CallDelegate::behindText() const
{
    const int open = widthOf(m_theme, Type::SmallButton, CallActions::openWords()) + 2 * m_theme.px(10);
    return m_theme.px(14) + open + m_theme.px(buttonHeight) + 2 * m_theme.px(6);
}

void CallDelegate::paintSuggestion(QPainter& painter, const QRect& row,
                                   const std::function<QRect(const QRect&)>& place) const
{
    const auto words = CallActions::textWords();
    const int height = m_theme.px(buttonHeight);
    const int behind = behindText();
    const int width = widthOf(m_theme, Type::SmallButton, words) + m_theme.px(23) + 2 * m_theme.px(10);
    const QRect button(row.right() + 1 - behind - width, row.y() + (row.height() - height) / 2, width,
                       height);
    paintSurface(painter, m_theme, place(button), {Token::Panel, Token::Line, 8});
    const QRect icon(button.x() + m_theme.px(10), button.y(), m_theme.px(16), height);
    paintIcon(painter, m_theme, place(icon), {CallActions::textIcon(), Token::Ink, 16});
    const QRect rest = button.adjusted(m_theme.px(33), 0, 0, 0);
    paintLine(painter, m_theme, place(rest), words, {Type::SmallButton, Token::Ink});
}

void CallDelegate::paintFollowed(QPainter& painter, const QRect& box, const CallRow& row) const
{
    if (row.followed.isEmpty()) return;
    const int lead = row.followedIcon.isEmpty() ? 0 : m_theme.px(20);
    const bool mirror = painter.layoutDirection() == Qt::RightToLeft;
    const auto ink = row.followedTone == Tone::Hot ? Token::Hot : Token::Ink2;
    const TextBlock words(
        m_theme, Type::Body, row.followed,
        {box.width() - lead, 2, mirror ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft});
    const int top = box.y() + (box.height() - words.height()) / 2;
    words.paint(painter, {mirror ? box.x() : box.x() + lead, top}, m_theme.color(ink));
    if (lead == 0) return;
    const QRect icon(mirror ? box.right() - m_theme.px(14) : box.x(), top, m_theme.px(14),
                     m_theme.lineOf(Type::Body));
    paintIcon(painter, m_theme, icon, {row.followedIcon, inkOf(row.followedTone), 14});
}

void CallDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->setLayoutDirection(option.direction);
    const auto row = m_model.rowAt(index.row());
    const auto box = rowBox(option.rect, index.row());
    if (const auto day = m_model.dayOver(index.row()); !day.isEmpty()) {
        const QRect over(option.rect.x(), option.rect.y(), option.rect.width(), m_theme.px(28));
        paintLine(*painter, m_theme, over, day, {Type::Strong, Token::Ink});
    }
    const bool isFirst = !m_model.dayOver(index.row()).isEmpty();
    paintRowGround(*painter, m_theme, option, box, {isFirst, m_model.endsDay(index.row())});
    const auto columns = columnsIn(box);
    const auto place = [&](const QRect& part) { return mirrored(*painter, box, part); };
    const auto twoLines = [&](const QRect& part, const QString& over, LineOfText how, const QString& under,
                              LineOfText underHow) {
        const int line = m_theme.lineOf(Type::Body);
        QRect upper = place(part);
        upper.setTop(box.y() + (box.height() - (under.isEmpty() ? line : 2 * line)) / 2);
        upper.setHeight(line);
        paintLine(*painter, m_theme, upper, over, how);
        if (!under.isEmpty()) paintLine(*painter, m_theme, upper.translated(0, line), under, underHow);
    };
    paintFace(*painter, m_theme, place(columns.face), {{}, row.icon, row.tone});
    const auto sure = row.inDoubt ? Token::Warm : Token::Ink3;
    const bool isInHand = m_model.at(index.row()).logged.call.id == m_inHand;
    if (columns.isStacked) {
        QStringList parts{row.outcome, row.length};
        parts.removeAll(QString());
        twoLines(columns.who, row.who, {Type::Name, Token::Ink}, parts.join(u" · "_s), {Type::Small, sure});
        QRect followed = columns.followed;
        if (isInHand) followed.setRight(box.right() - m_covered - m_theme.px(8));
        if (!isInHand || followed.width() >= m_theme.px(narrowestFollowed))
            paintFollowed(*painter, place(followed), row);
        return;
    }
    twoLines(columns.who, row.who, {Type::Name, Token::Ink}, row.lineAndTime, {Type::Small, Token::Ink3});
    twoLines(columns.outcome, row.outcome, {Type::Body, Token::Ink}, row.length, {Type::Small, sure});
    if (row.suggestsText && !isInHand) paintSuggestion(*painter, box, place);
    QRect followed = columns.followed;
    if (!row.mayText) followed.setRight(box.right() - behindText() - m_theme.px(8));
    paintFollowed(*painter, place(followed), row);
}

} // namespace secondring
