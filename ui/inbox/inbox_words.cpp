// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_words.h"

#include "ui/health/unnoticed_calls.h"
#include "ui/wording/failure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class InboxWording {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

/// What stands where @p filter leaves nobody.
// NOLINTNEXTLINE(readability-function-size): a table, a sentence a filter.
EmptyState::Look nobodyIn(ConversationFilter filter)
{
    switch (filter) {
    case ConversationFilter::NeedsReply:
        return {u"circle-check"_s,
                InboxWording::tr("All caught up"),
                InboxWording::tr("Nobody is waiting for an answer."),
                {}};
    case ConversationFilter::Hot:
        return {u"circle-check"_s,
                InboxWording::tr("Nobody is hot right now"),
                InboxWording::tr("Callers in pain, in a hurry or ready to book stand here first."),
                {}};
    case ConversationFilter::Mine:
        return {u"circle-check"_s,
                InboxWording::tr("Nothing is yours"),
                InboxWording::tr(
                    "What is given to you with A stands here. Who you are is chosen under the rail."),
                {}};
    case ConversationFilter::Snoozed:
        return {u"alarm-clock"_s,
                InboxWording::tr("Nothing is snoozed"),
                InboxWording::tr("Press S on a conversation to have it back at a better time."),
                {}};
    case ConversationFilter::Drafts:
        return {u"pencil"_s,
                InboxWording::tr("No drafts"),
                InboxWording::tr("What you begin to write and do not send is kept here."),
                {}};
    case ConversationFilter::Done:
        return {u"check"_s,
                InboxWording::tr("Nothing done yet"),
                InboxWording::tr("Press E on a conversation when it needs nothing more."),
                {}};
    case ConversationFilter::Failed:
        return {u"check-check"_s,
                InboxWording::tr("Every text arrived"),
                InboxWording::tr("A text that cannot be delivered is listed here with the reason."),
                {}};
    case ConversationFilter::All:
        break;
    }
    return {u"inbox"_s, InboxWording::tr("No conversations"), {}, {}};
}

} // namespace

EmptyState::Look emptyInbox(const EmptyList& list)
{
    if (!list.search.isEmpty())
        return {
            u"search"_s, InboxWording::tr("Nobody found"),
            InboxWording::tr(
                "No name, number, text, note or field contains “%1”. Done conversations were searched too.")
                .arg(list.search),
            InboxWording::tr("Clear the search")};
    using Filter = ConversationFilter;
    const bool waits = list.filter == Filter::NeedsReply || list.filter == Filter::Hot ||
                       list.filter == Filter::All || list.firstDay;
    if (waits && !list.unnoticed.isEmpty()) return unnoticedCalls(list.unnoticed);
    if (list.firstDay)
        return {
            u"phone-incoming"_s, InboxWording::tr("No calls yet"),
            InboxWording::tr(
                "When somebody calls and nobody can answer, they get a text, and their reply appears here."),
            list.practising ? InboxWording::tr("Ring once") : QString()};
    return nobodyIn(list.filter);
}

EmptyState::Look readingInbox(bool searching)
{
    const QString words = searching ? InboxWording::tr("Searching…") : InboxWording::tr("Reading the list…");
    return {{}, {}, words, {}};
}

EmptyState::Look brokenInbox(Failure failure)
{
    return {u"database"_s, InboxWording::tr("The inbox cannot be read"), sentence(failure),
            InboxWording::tr("Try again")};
}

EmptyState::Look noThread(bool anyToChoose)
{
    if (!anyToChoose) return {};
    return {u"message-square"_s,
            InboxWording::tr("Choose a conversation"),
            InboxWording::tr("J and K walk the list, Enter answers, E marks done."),
            {}};
}

EmptyState::Look brokenThread(Failure failure)
{
    return {u"database"_s, InboxWording::tr("This conversation cannot be read"), sentence(failure),
            InboxWording::tr("Try again")};
}

} // namespace secondring
