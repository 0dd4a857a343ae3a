// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_words.h"

#include "ui/wording/failure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

} // namespace

EmptyState::Look emptyInbox(const EmptyList& list)
{
    if (!list.search.isEmpty())
        return {
            u"search"_s, Wording::tr("Nobody found"),
            Wording::tr(
                "No name, number, text, note or field contains “%1”. Done conversations were searched too.")
                .arg(list.search),
            Wording::tr("Clear the search")};
    if (list.firstDay)
        return {
            u"phone-incoming"_s, Wording::tr("No calls yet"),
            Wording::tr(
                "When somebody calls and nobody can answer, they get a text, and their reply appears here."),
            list.practising ? Wording::tr("Ring once") : QString()};
    switch (list.filter) {
    case ConversationFilter::NeedsReply:
        return {u"circle-check"_s,
                Wording::tr("All caught up"),
                Wording::tr("Nobody is waiting for an answer."),
                {}};
    case ConversationFilter::Hot:
        return {u"circle-check"_s,
                Wording::tr("Nobody is hot right now"),
                Wording::tr("Callers in pain, in a hurry or ready to book stand here first."),
                {}};
    case ConversationFilter::Mine:
        return {u"circle-check"_s,
                Wording::tr("Nothing is yours"),
                Wording::tr("What is given to you with A stands here. Who you are is chosen under the rail."),
                {}};
    case ConversationFilter::Snoozed:
        return {u"alarm-clock"_s,
                Wording::tr("Nothing is snoozed"),
                Wording::tr("Press S on a conversation to have it back at a better time."),
                {}};
    case ConversationFilter::Drafts:
        return {u"pencil"_s,
                Wording::tr("No drafts"),
                Wording::tr("What you begin to write and do not send is kept here."),
                {}};
    case ConversationFilter::Done:
        return {u"check"_s,
                Wording::tr("Nothing done yet"),
                Wording::tr("Press E on a conversation when it needs nothing more."),
                {}};
    case ConversationFilter::Failed:
        return {u"check-check"_s,
                Wording::tr("Every text arrived"),
                Wording::tr("A text that cannot be delivered is listed here with the reason."),
                {}};
    case ConversationFilter::All:
        break;
    }
    return {u"inbox"_s, Wording::tr("No conversations"), {}, {}};
}

EmptyState::Look brokenInbox(Failure failure)
{
    return {u"database"_s, Wording::tr("The inbox cannot be read"), sentence(failure),
            Wording::tr("Try again")};
}

EmptyState::Look noThread(bool anyToChoose)
{
    if (!anyToChoose) return {};
    return {u"message-square"_s,
            Wording::tr("Choose a conversation"),
            Wording::tr("J and K walk the list, Enter answers, E marks done."),
            {}};
}

EmptyState::Look brokenThread(Failure failure)
{
    return {u"database"_s, Wording::tr("This conversation cannot be read"), sentence(failure),
            Wording::tr("Try again")};
}

} // namespace secondring
