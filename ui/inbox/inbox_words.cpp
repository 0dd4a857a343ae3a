// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_words.h"

#include "ui/wording/failure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Inbox", words);
}

} // namespace

EmptyState::Look emptyInbox(const EmptyList& list)
{
    if (!list.search.isEmpty())
        return {u"search"_s, tr("Nobody found"),
                tr("No name and no number contains “%1”. All conversations were searched, done ones too.")
                    .arg(list.search),
                tr("Clear the search")};
    if (list.firstDay)
        return {
            u"phone-incoming"_s, tr("No calls yet"),
            tr("When somebody calls and nobody can answer, they get a text, and their reply appears here."),
            list.practising ? tr("Ring once") : QString()};
    switch (list.filter) {
    case ConversationFilter::NeedsReply:
        return {u"circle-check"_s, tr("All caught up"), tr("Nobody is waiting for an answer."), {}};
    case ConversationFilter::Done:
        return {u"check"_s,
                tr("Nothing done yet"),
                tr("Press E on a conversation when it needs nothing more."),
                {}};
    case ConversationFilter::Failed:
        return {u"check-check"_s,
                tr("Every text arrived"),
                tr("A text that cannot be delivered is listed here with the reason."),
                {}};
    case ConversationFilter::All:
        break;
    }
    return {u"inbox"_s, tr("No conversations"), {}, {}};
}

EmptyState::Look brokenInbox(Failure failure)
{
    return {u"database"_s, tr("The inbox cannot be read"), sentence(failure), tr("Try again")};
}

EmptyState::Look noThread(bool anyToChoose)
{
    if (!anyToChoose) return {};
    return {u"message-square"_s,
            tr("Choose a conversation"),
            tr("J and K walk the list, Enter answers, E marks done."),
            {}};
}

EmptyState::Look brokenThread(Failure failure)
{
    return {u"database"_s, tr("This conversation cannot be read"), sentence(failure), tr("Try again")};
}

} // namespace secondring
