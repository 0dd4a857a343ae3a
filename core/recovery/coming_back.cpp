// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/coming_back.h"

#include "core/compliance/consent_records.h"
#include "core/leads/lead_records.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/thread_entry_records.h"
#include "core/recovery/thread_people.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A text is dated by the service's clock, and the ledger by ours.
constexpr std::chrono::minutes clocksDiffer{2};

bool isLostByOptOut(const Lead& lead)
{
    return lead.stage == Stage::Lost && lead.lostReason == LostReason::OptedOut;
}

Result<void> tell(Transaction& transaction, const ConversationId& conversation, const StageTold& told,
                  const MemberId& who, Timestamp now)
{
    const auto left =
        ThreadEntryRecords(transaction)
            .add({{}, conversation, now, ThreadEntry::Kind::Stage, who, codeOf(told), std::nullopt});
    if (!left) return Fail(left.error());
    return {};
}

Result<void> open(Transaction& transaction, Lead& lead, const MemberId& who, Timestamp now)
{
    const auto stage = stageBeforeTheEnd(transaction, lead);
    if (!stage) return Fail(stage.error());
    lead.stage = *stage;
    lead.stageAt = lead.changedAt = now;
    lead.stageBy = who.value;
    lead.lostReason = LostReason::None;
    return {};
}

Result<bool> cameBackSince(Transaction& transaction, const PhoneNumber& number, Timestamp lostAt)
{
    const auto lines = ConsentRecords(transaction).about(number);
    if (!lines) return Fail(lines.error());
    const auto optedOut = ConsentRecords(transaction).isOptedOut(number);
    if (!optedOut) return Fail(optedOut.error());
    return !*optedOut && std::ranges::any_of(*lines, [lostAt](const ConsentEvent& line) {
        return line.what == ConsentChange::OptedIn && line.at + clocksDiffer >= lostAt;
    });
}

Result<std::optional<ConversationId>> threadWith(Transaction& transaction, const PhoneNumber& number)
{
    Query query(transaction, u"SELECT id FROM conversation WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? std::optional(ConversationId{query.text(0)}) : std::nullopt;
}

} // namespace

Result<Stage> stageBeforeTheEnd(Transaction& transaction, const Lead& lead)
{
    Query query(transaction, u"SELECT words FROM thread_entry WHERE conversation = :conversation"
                             " AND kind = 'Stage' AND at >= :opened ORDER BY at DESC, id DESC LIMIT 20"_s);
    query.bind(u":conversation"_s, lead.conversation.value).bind(u":opened"_s, lead.openedAt);
    if (const auto done = query.run(); !done) return Fail(done.error());
    while (query.next()) {
        const StageTold told = stageToldIn(query.text(0));
        const auto stage = told.before ? told.before : told.stage;
        if (stage && *stage != Stage::Lost && *stage != Stage::Booked) return *stage;
    }
    return Stage::Engaged; // Whoever wrote is so at least.
}

Result<void> noteLostByOptOut(Transaction& transaction, const Lead& lead, Stage before, Timestamp now)
{
    if (before == Stage::Lost || !isLostByOptOut(lead)) return {};
    return tell(transaction, lead.conversation,
                {Stage::Lost, StageReason::OptedOut, before, LostReason::None}, {}, now);
}

Result<bool> openIfTheyCameBack(Transaction& transaction, const PhoneNumber& number, Lead& lead,
                                Timestamp now)
{
    if (!isLostByOptOut(lead)) return false;
    const auto cameBack = cameBackSince(transaction, number, lead.stageAt);
    if (!cameBack || !*cameBack) return cameBack;
    if (const auto opened = open(transaction, lead, {}, now); !opened) return Fail(opened.error());
    return true;
}

Result<void> noteCameBack(Transaction& transaction, const Lead& lead, Stage stage, Timestamp now)
{
    return tell(transaction, lead.conversation,
                {stage, StageReason::CameBack, std::nullopt, LostReason::None}, {}, now);
}

Result<void> openBroughtBack(Transaction& transaction, const PhoneNumber& number, const MemberId& who,
                             Timestamp now)
{
    const auto thread = threadWith(transaction, number);
    if (!thread) return Fail(thread.error());
    if (!*thread) return {};
    LeadRecords leads(transaction);
    auto newest = leads.newestOf(**thread);
    if (!newest) return Fail(newest.error());
    if (!*newest || !isLostByOptOut(**newest))
        return tell(transaction, **thread,
                    {std::nullopt, StageReason::BroughtBack, std::nullopt, LostReason::None}, who, now);
    Lead lead = std::move(**newest);
    if (auto opened = open(transaction, lead, who, now); !opened) return opened;
    const StageTold told{lead.stage, StageReason::BroughtBack, std::nullopt, LostReason::None};
    if (auto left = tell(transaction, lead.conversation, told, who, now); !left) return left;
    if (auto saved = leads.save(lead); !saved) return saved;
    return showHeatOf(transaction, lead, **thread);
}

} // namespace secondring
