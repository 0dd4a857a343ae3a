// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_delegate.h"

#include "ui/people/people_words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card_rows.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace secondring {

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
    const int edge = m_theme.px(14);
    const int face = m_theme.px(36);
    const QRect faceBox(box.x() + edge, box.y() + (box.height() - face) / 2, face, face);
    const bool stopped = listed.optedOut || profile.kind == ContactKind::Blocked;
    paintFace(*painter, m_theme, place(faceBox),
              {initialsOf(listed.name()), stopped ? u"ban"_s : QString(),
               profile.kind == ContactKind::Client && !stopped ? Tone::Accent : Tone::Cold});

    const int from = faceBox.right() + 1 + edge;
    const int consent = std::min(m_theme.px(176), box.width() * 3 / 10);
    const int middle = std::min(m_theme.px(168), box.width() * 3 / 10);
    const int line = m_theme.lineOf(Type::Body);
    const int top = box.y() + (box.height() - 2 * line) / 2;
    const int nameWidth = box.right() - edge - consent - middle - from;
    const QRect name(from, top, nameWidth, line);
    paintLine(*painter, m_theme, place(name), m_model.nameAt(row), {Type::Name, Token::Ink});
    paintLine(*painter, m_theme, place(name.translated(0, line)), m_model.numberAt(row),
              {Type::Small, Token::Ink3});

    const int at = from + nameWidth + m_theme.px(12);
    paintKind(*painter, box, {at, box.y(), middle - m_theme.px(20), box.height()}, profile);
    const QRect words(box.right() - edge - consent + m_theme.px(12), box.y(), consent - m_theme.px(12),
                      box.height());
    paintLine(*painter, m_theme, place(words), consentWords(profile.kind, listed.optedOut),
              {Type::Small, listed.optedOut ? Token::Ink : Token::Ink3});
}

void PeopleDelegate::paintKind(QPainter& painter, const QRect& row, const QRect& part,
                               const ContactProfile& profile) const
{
    const auto tag = tagOf(profile.kind);
    const auto size = tagSize(m_theme, tag);
    const QRect tagBox(QPoint(part.x(), row.y() + (row.height() - size.height()) / 2), size);
    paintTag(painter, m_theme, mirrored(painter, row, tagBox), tag);
    if (profile.language.isEmpty()) return;
    QRect language = part;
    language.setLeft(tagBox.right() + m_theme.px(10));
    paintLine(painter, m_theme, mirrored(painter, row, language), languageWords(profile.language),
              {Type::Small, Token::Ink2});
}

} // namespace secondring
