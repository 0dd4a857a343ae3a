// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_delegate.h"

#include "core/settings/settings_keeper.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_row.h"
#include "ui/inbox/conversation_view.h"
#include "ui/wording/time_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

std::vector<TagLook> fittedTags(const Theme& theme, std::vector<TagLook> tags, int room)
{
    constexpr int fewest = 6; // Of a word, so that it can still be guessed.
    const auto fits = [&] {
        int taken = 0;
        for (const TagLook& tag : tags)
            taken += tagSize(theme, tag).width() + theme.px(6);
        return taken - theme.px(6) <= room;
    };
    const auto draft = std::ranges::find(tags, u"pencil"_s, &TagLook::icon);
    if (draft != tags.end() && !fits()) draft->words.clear(); // The pencil says it.
    // That the time is one of waiting goes without saying; what they want does not.
    if (!fits())
        for (TagLook& tag : tags)
            if (!tag.brief.isEmpty()) tag.words = tag.brief;
    if (draft != tags.end() && !fits()) tags.erase(draft);
    const auto need = std::ranges::find(tags, Tone::Accent, &TagLook::tone);
    while (need != tags.end() && !fits() && need->words.size() > fewest)
        need->words = need->words.chopped(need->words.endsWith(u'…') ? 2 : 1).trimmed() + u'…';
    if (need != tags.end() && !fits()) tags.erase(need);
    // What comes last matters least, but for the times.
    while (tags.size() > 2 && !fits()) {
        const auto least = std::ranges::find_if(tags.rbegin(), tags.rend() - 2,
                                                [](const TagLook& tag) { return tag.brief.isEmpty(); });
        tags.erase(least == tags.rend() - 2 ? tags.end() - 1 : std::next(least).base());
    }
    return tags;
}

ConversationDelegate::ConversationDelegate(const Desk& desk, QObject* parent)
    : QStyledItemDelegate(parent), m_desk(desk)
{
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.rect.width(), m_desk.theme.px(82)};
}

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const auto* model = static_cast<const ConversationModel*>(index.model());
    const auto& row = model->at(index.row());
    const auto& theme = m_desk.theme;
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option);
    const QRect face(option.rect.x() + theme.px(16), option.rect.y() + theme.px(12), theme.px(36),
                     theme.px(36));
    auto who = faceOf(row);
    who.edged = option.state.testFlag(QStyle::State_Selected);
    const auto* view = qobject_cast<const ConversationView*>(option.widget);
    const bool marked = view != nullptr && view->marked().contains(row.id.value);
    if (marked) who = {{}, QStringLiteral("check"), Tone::Accent, who.edged};
    paintFace(*painter, theme, mirrored(*painter, option.rect, face), who);
    paintWords(*painter, option.rect, row, model->missedIn(index.row()));
    const auto& settings = m_desk.settings.current();
    auto tags = tagsOf(row, m_desk.clock.now(), settings.team.members, settings.business.zone);
    if (auto mention = mentionTag(row, settings.team.members)) tags.insert(tags.begin(), std::move(*mention));
    paintTags(*painter, option.rect, std::move(tags), paintAssignee(*painter, option.rect, row));
    painter->restore();
}

void ConversationDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const auto& theme = m_desk.theme;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen || over) painter.fillRect(option.rect, theme.color(chosen ? Token::Selection : Token::Hover));
    auto line = option.rect;
    line.setTop(line.bottom());
    painter.fillRect(line, theme.color(Token::Line));
    if (chosen) {
        auto mark = option.rect;
        mark.setWidth(theme.px(3));
        painter.fillRect(mirrored(painter, option.rect, mark), theme.color(Token::Accent));
    }
}

void ConversationDelegate::paintWords(QPainter& painter, const QRect& box, const Conversation& row,
                                      const LoggedCall* missed) const
{
    const auto& theme = m_desk.theme;
    const auto& business = m_desk.settings.current().business;
    const auto inside = [&](const QRect& part) { return mirrored(painter, box, part); };
    const auto when = TimeWords(zoneNamed(business.zone)).inList(row.lastAt, m_desk.clock.now());
    const int left = box.x() + theme.px(63);
    const int right = box.right() + 1 - theme.px(18);
    const int timeWidth = widthOf(theme, Type::Small, when);
    const int top = box.y() + theme.px(10);
    paintLine(painter, theme, inside({right - timeWidth, top, timeWidth, theme.px(20)}), when,
              {Type::Small, Token::Ink2, Qt::AlignTrailing | Qt::AlignVCenter});
    const QRect name(left, top, right - timeWidth - theme.px(8) - left, theme.px(20));
    paintLine(painter, theme, inside(name), titleOf(row, business.region), {Type::Name, Token::Ink});

    QRect words(left, top + theme.px(20), right - left, theme.px(20));
    if (!row.seen || row.isReadUnanswered()) {
        const int dot = theme.px(8);
        const QRect mark(right - dot, words.center().y() - dot / 2 + 1, dot, dot);
        painter.setRenderHint(QPainter::Antialiasing);
        // Read and still unanswered is a ring.
        painter.setPen(row.seen ? QPen(theme.color(Token::Accent), theme.px(2)) : QPen(Qt::NoPen));
        painter.setBrush(row.seen ? QBrush(Qt::NoBrush) : theme.color(Token::Accent));
        painter.drawEllipse(row.seen ? inside(mark).adjusted(1, 1, -1, -1) : inside(mark));
        words.setRight(mark.left() - theme.px(8));
    }
    const bool isMissed = row.lastKind == Conversation::LastKind::Missed;
    if (isMissed || row.lastKind == Conversation::LastKind::Call) {
        const QRect icon(left, words.y(), theme.px(14), words.height());
        paintIcon(painter, theme, inside(icon),
                  {isMissed ? QStringLiteral("phone-missed") : QStringLiteral("phone-incoming"),
                   isMissed ? Token::Hot : Token::Ink2, 14});
        words.setLeft(left + theme.px(19));
    }
    const bool theirs = row.waitingSince.has_value();
    paintLine(painter, theme, inside(words), lastWordsOf(row, missed, m_desk.clock.now()),
              {Type::Body, theirs ? Token::Ink : Token::Ink2});
}

// Whose it is, at the end of the tags' line, and how far the tags may go.
int ConversationDelegate::paintAssignee(QPainter& painter, const QRect& box, const Conversation& row) const
{
    const QString who = assigneeOf(row, m_desk.settings.current().team.members);
    const auto& theme = m_desk.theme;
    if (who.isEmpty()) return box.right() - theme.px(12);
    const TagLook tag{initialsOf(who), Tone::Cold, {}};
    QRect place({}, tagSize(theme, tag));
    place.moveTopRight({box.right() - theme.px(18), box.y() + theme.px(53)});
    paintTag(painter, theme, mirrored(painter, box, place), tag);
    return place.left() - theme.px(6);
}

void ConversationDelegate::paintTags(QPainter& painter, const QRect& box, std::vector<TagLook> tags,
                                     int right) const
{
    const auto& theme = m_desk.theme;
    int x = box.x() + theme.px(63);
    for (const auto& tag : fittedTags(theme, std::move(tags), right - x)) {
        if (tag.tone == Tone::Plain) {
            const QRect line(x, box.y() + theme.px(53), right - theme.px(4) - x, theme.px(18));
            paintLine(painter, theme, mirrored(painter, box, line), tag.words, {Type::Caption, Token::Ink2});
            return;
        }
        const QRect place({x, box.y() + theme.px(53)}, tagSize(theme, tag));
        paintTag(painter, theme, mirrored(painter, box, place), tag);
        x = place.right() + 1 + theme.px(6);
    }
}

} // namespace secondring
