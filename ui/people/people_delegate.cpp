// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_delegate.h"

#include "ui/people/people_words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card_rows.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Of a row beside its face: below it what they are stands over whether they may be texted.
constexpr int stackedPeopleBelow = 400;
constexpr int edgeOfRow = 14;
constexpr int faceOfRow = 36;

} // namespace

struct PeopleDelegate::Columns {
    QRect who; ///< The name; the number is a line below.
    QRect kind;
    QRect consent;
    bool isStacked = false;
};

PeopleDelegate::PeopleDelegate(const Theme& theme, const PeopleModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.rect.width(), m_theme.px(60)};
}

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->setLayoutDirection(option.direction);
    const int row = index.row();
    const auto& listed = m_model.at(row);
    const auto& profile = listed.contact.profile;
    const auto& box = option.rect;
    paintRowGround(*painter, m_theme, option, box, {row == 0, row + 1 == m_model.rowCount()});
    const auto place = [&](const QRect& part) { return mirrored(*painter, box, part); };
    const int edge = m_theme.px(edgeOfRow);
    const int face = m_theme.px(faceOfRow);
    const QRect faceBox(box.x() + edge, box.y() + (box.height() - face) / 2, face, face);
    const bool stopped = listed.optedOut || profile.kind == ContactKind::Blocked;
    paintFace(*painter, m_theme, place(faceBox),
              {initialsOf(listed.name()), stopped ? u"ban"_s : QString(),
               profile.kind == ContactKind::Client && !stopped ? Tone::Accent : Tone::Cold});

    const int line = m_theme.lineOf(Type::Body);
    const auto columns = columnsIn(box.adjusted(edge + face + edge, 0, -edge, 0));
    paintLine(*painter, m_theme, place(columns.who), m_model.nameAt(row), {Type::Name, Token::Ink});
    paintLine(*painter, m_theme, place(columns.who.translated(0, line)), m_model.numberAt(row),
              {Type::Small, Token::Ink3});
    paintKind(*painter, box, columns.kind, columns.isStacked ? QString() : profile.language,
              tagOf(profile.kind));
    paintLine(*painter, m_theme, place(columns.consent), consentWords(profile.kind, listed.optedOut),
              {Type::Small, listed.optedOut ? Token::Ink : Token::Ink3});
}

PeopleDelegate::Columns PeopleDelegate::columnsIn(const QRect& room) const
{
    const int line = m_theme.lineOf(Type::Body);
    const int gap = m_theme.px(12);
    const QRect upper(room.x(), room.y() + (room.height() - 2 * line) / 2, room.width(), line);
    if (room.width() < m_theme.px(stackedPeopleBelow)) {
        const int beside = room.width() / 2;
        const QRect kind(upper.right() + 1 - beside, upper.y(), beside, line);
        return {upper.adjusted(0, 0, -beside - gap, 0), kind, kind.translated(0, line), true};
    }
    const int whole = room.width() + m_theme.px(3 * edgeOfRow + faceOfRow);
    const int consent = std::min(m_theme.px(176), whole * 3 / 10);
    const int middle = std::min(m_theme.px(168), whole * 3 / 10);
    const int who = room.width() - consent - middle;
    return {upper.adjusted(0, 0, who - room.width(), 0),
            {room.x() + who + gap, room.y(), middle - m_theme.px(20), room.height()},
            {room.right() + 1 - consent + gap, room.y(), consent - gap, room.height()}};
}

void PeopleDelegate::paintKind(QPainter& painter, const QRect& row, const QRect& part,
                               const QString& language, const TagLook& tag) const
{
    const auto size = tagSize(m_theme, tag);
    const QRect tagBox(QPoint(part.x(), part.y() + (part.height() - size.height()) / 2), size);
    paintTag(painter, m_theme, mirrored(painter, row, tagBox), tag);
    if (language.isEmpty()) return;
    QRect words = part;
    words.setLeft(tagBox.right() + m_theme.px(10));
    paintLine(painter, m_theme, mirrored(painter, row, words), languageWords(language),
              {Type::Small, Token::Ink2});
}

} // namespace secondring
