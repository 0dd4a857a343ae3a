// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/missed_lead.h"

#include "core/base/local_time.h"
#include "core/leads/lead_records.h"
#include "core/leads/lead_score.h"
#include "core/messaging/conversation_records.h"
#include "core/recovery/person_merge.h"
#include "core/recovery/thread_people.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// How many calls of @p caller were missed on the day of @p at, as the business counts days.
Result<int> missedThatDay(Transaction& transaction, const PhoneNumber& caller, Timestamp at,
                          const QTimeZone& zone)
{
    const QDate day = localTime(at, zone).date();
    Query query(transaction,
                u"SELECT count(*) FROM call WHERE caller = :caller AND rang_at >= :begin AND rang_at < :end"
                " AND outcome IN ('Abandoned', 'NoAnswer', 'Busy', 'Declined', 'Voicemail')"_s);
    query.bind(u":caller"_s, caller.e164())
        .bind(u":begin"_s, timestampOf(day.startOfDay(zone)))
        .bind(u":end"_s, timestampOf(day.addDays(1).startOfDay(zone)));
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

/// Who was never a customer is none because they ring again.
bool staysSilent(LostReason reason)
{
    return reason == LostReason::WrongNumber || reason == LostReason::NotACustomer ||
           reason == LostReason::OptedOut;
}

Result<Lead> leadOfMissed(Transaction& transaction, const LoggedCall& logged)
{
    const ConversationId& conversation = *logged.conversation;
    const Timestamp rangAt = logged.call.rangAt;
    auto newest = LeadRecords(transaction).newestOf(conversation);
    if (!newest) return Fail(newest.error());
    if (*newest && (!(*newest)->isOver() || rangAt <= (*newest)->stageAt)) return **newest;
    if (*newest && !staysSilent((*newest)->lostReason)) {
        const auto allowed = ConversationRecords(transaction).allowAutomation(conversation);
        if (!allowed) return Fail(allowed.error());
    }
    return LeadRecords::opened(conversation, Stage::Missed, rangAt);
}

Result<void> noteMissed(Transaction& transaction, const LoggedCall& logged, const Settings& settings)
{
    auto lead = leadOfMissed(transaction, logged);
    if (!lead) return Fail(lead.error());
    const Timestamp rangAt = logged.call.rangAt;
    const auto missed =
        missedThatDay(transaction, *logged.call.caller, rangAt, zoneNamed(settings.business.zone));
    if (!missed) return Fail(missed.error());
    if (*missed > 1 && !lead->isOver()) {
        addLines(*lead, {{ScoreReason::CalledAgain, ScoreTable().calledAgain, std::nullopt, {}, rangAt}});
        score(*lead, {});
    }
    lead->changedAt = std::max(lead->changedAt, logged.call.endedAt);
    if (auto saved = LeadRecords(transaction).save(*lead); !saved) return saved;
    const bool isFresh = lead->openedAt == rangAt && !lead->isOver();
    if (isFresh) lead = joinedWithTheirs(transaction, std::move(*lead), *logged.call.caller);
    if (!lead) return Fail(lead.error());
    return showHeatOf(transaction, *lead, *logged.conversation);
}

Result<void> noteReached(Transaction& transaction, const LoggedCall& logged)
{
    LeadRecords leads(transaction);
    const auto newest = leads.newestOf(*logged.conversation);
    if (!newest) return Fail(newest.error());
    if (!*newest) return {};
    const Lead& lead = **newest;
    const bool onlyThisCall = lead.stage == Stage::Missed && lead.openedAt == logged.call.rangAt &&
                              lead.fields.empty() && lead.lines.empty();
    return onlyThisCall ? leads.remove(lead.id) : Result<void>();
}

} // namespace

Result<void> noteLead(Transaction& transaction, const LoggedCall& logged, const Settings& settings)
{
    if (!logged.call.caller || !logged.conversation || logged.reason == Reason::OwnNumber) return {};
    LeadRecords(transaction).lock();
    if (isMissed(logged.call.outcome)) return noteMissed(transaction, logged, settings);
    return isAnswered(logged.call.outcome) ? noteReached(transaction, logged) : Result<void>();
}

} // namespace secondring
