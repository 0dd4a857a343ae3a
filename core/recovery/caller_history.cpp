// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/caller_history.h"

#include "core/compliance/pause_records.h"
#include "core/leads/number_people.h"
#include "core/messaging/unanswered_texts.h"
#include "core/people/contact_records.h"
#include "core/people/person_consent.h"
#include "core/people/same_person.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

Result<void> readWho(CallerHistory& history, const PhoneNumber& caller, Transaction& transaction)
{
    const auto optedOut = hasPersonOptedOut(transaction, caller);
    if (!optedOut) return Fail(optedOut.error());
    history.optedOut = *optedOut;
    const auto paused = PauseRecords(transaction).isPaused(caller);
    if (!paused) return Fail(paused.error());
    history.paused = *paused;
    const auto contact = ContactRecords(transaction).find(caller);
    if (!contact) return Fail(contact.error());
    if (!*contact) return {};
    history.kind = (*contact)->profile.kind;
    history.language = (*contact)->profile.language;
    const QString& name = (*contact)->profile.name;
    const auto people = NumberPeople(transaction).of(caller);
    if (!people) return Fail(people.error());
    const bool isShared = std::ranges::any_of(
        *people, [&name](const NumberPerson& person) { return areTwoPeople(person.name, name); });
    if (!isShared) history.name = name; // Who of them called nobody knows.
    return {};
}

Result<void> readTexts(CallerHistory& history, const PhoneNumber& caller, Transaction& transaction)
{
    // What was cancelled or refused never reached the caller and does not count. A text counts from when it
    // left.
    Query query(
        transaction,
        u"SELECT max(coalesce(sending_at, at)) FILTER (WHERE purpose = 'TextBack'"
        " AND state NOT IN ('Cancelled', 'Refused', 'Expired')),"
        " max(at) FILTER (WHERE purpose = 'Person' AND state NOT IN ('Cancelled', 'Refused', 'Expired')),"
        " max(at) FILTER (WHERE direction = 'In'),"
        " count(*) FILTER (WHERE trouble = 'Landline'),"
        " count(*) FILTER (WHERE trouble = 'BadNumber'),"
        " count(*) FILTER (WHERE purpose = 'TextBack' AND state = 'Queued'),"
        " max(coalesce(sending_at, at)) FILTER (WHERE purpose = 'TextBack' AND state = 'Failed')"
        " FROM message WHERE number = :number"_s);
    query.bind(u":number"_s, caller.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return {};
    history.lastTextBackAt = query.maybeTime(0);
    history.lastPersonTextAt = query.maybeTime(1);
    history.lastReceivedAt = query.maybeTime(2);
    history.knownLandline = query.number(3) > 0;
    history.knownBadNumber = query.number(4) > 0;
    history.textBackWaits = query.number(5) > 0;
    history.lastTextBackFailed = history.lastTextBackAt && query.maybeTime(6) == history.lastTextBackAt;
    auto unanswered = unansweredTextBacks(transaction, caller);
    if (!unanswered) return Fail(unanswered.error());
    history.unanswered = std::move(*unanswered);
    return {};
}

Result<void> readCalls(CallerHistory& history, const PhoneNumber& caller, const CallId& call,
                       Transaction& transaction)
{
    Query query(transaction, u"SELECT max(rang_at) FROM call WHERE caller = :number AND id <> :call"_s);
    query.bind(u":number"_s, caller.e164()).bind(u":call"_s, call.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (query.next()) history.lastCallAt = query.maybeTime(0);
    return {};
}

} // namespace

Result<CallerHistory> historyOf(const std::optional<PhoneNumber>& caller, Transaction& transaction,
                                const CallId& call)
{
    CallerHistory history;
    if (!caller) return history;
    if (const auto done = readWho(history, *caller, transaction); !done) return Fail(done.error());
    if (const auto done = readTexts(history, *caller, transaction); !done) return Fail(done.error());
    if (const auto done = readCalls(history, *caller, call, transaction); !done) return Fail(done.error());
    return history;
}

} // namespace secondring
