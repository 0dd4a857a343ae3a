// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/coming_back.h"

#include "core/base/code_table.h"
#include "core/compliance/consent_records.h"
#include "core/leads/lead_records.h"
#include "core/leads/lead_score.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/thread_entry_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A text is dated by the service's clock, and the ledger by ours.
constexpr std::chrono::minutes clocksDiffer{2};

constexpr CodeTable<StageReason, 4> stageReasons{{{{StageReason::None, u""},
                                                   {StageReason::OptedOut, u"OptedOut"},
                                                   {StageReason::CameBack, u"CameBack"},
                                                   {StageReason::BroughtBack, u"BroughtBack"}}}};

const QString noStage = u"-"_s;

QString codeOf(const std::optional<Stage>& stage)
{
    return stage ? codeOf(*stage) : noStage;
}

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

/// Since the lead was opened, by what the thread tells; whoever wrote is engaged at least.
Result<Stage> stageBefore(Transaction& transaction, const Lead& lead)
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
    return Stage::Engaged;
}

Result<void> open(Transaction& transaction, Lead& lead, StageReason reason, const MemberId& who,
                  Timestamp now)
{
    const auto stage = stageBefore(transaction, lead);
    if (!stage) return Fail(stage.error());
    lead.stage = *stage;
    lead.stageAt = lead.changedAt = now;
    lead.stageBy = who.value;
    lead.lostReason = LostReason::None;
    return tell(transaction, lead.conversation, {lead.stage, reason, std::nullopt}, who, now);
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

QString codeOf(const StageTold& told)
{
    QString words = codeOf(told.stage);
    if (told.reason != StageReason::None) words += u' ' + stageReasons.codeOf(told.reason);
    if (told.before) words += u' ' + codeOf(*told.before);
    return words;
}

StageTold stageToldIn(const QString& words)
{
    const QStringList parts = words.split(u' ');
    StageTold told;
    if (parts.value(0) != noStage) told.stage = stageOf(parts.value(0));
    told.reason = stageReasons.valueOf(parts.value(1), StageReason::None);
    if (parts.size() > 2) told.before = stageOf(parts.at(2));
    return told;
}

Result<void> noteLostByOptOut(Transaction& transaction, const Lead& lead, Stage before, Timestamp now)
{
    if (before == Stage::Lost || !isLostByOptOut(lead)) return {};
    return tell(transaction, lead.conversation, {Stage::Lost, StageReason::OptedOut, before}, {}, now);
}

Result<void> openIfTheyCameBack(Transaction& transaction, const PhoneNumber& number, Lead& lead,
                                Timestamp now)
{
    if (!isLostByOptOut(lead)) return {};
    const auto cameBack = cameBackSince(transaction, number, lead.stageAt);
    if (!cameBack) return Fail(cameBack.error());
    return *cameBack ? open(transaction, lead, StageReason::CameBack, {}, now) : Result<void>();
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
        return tell(transaction, **thread, {std::nullopt, StageReason::BroughtBack, std::nullopt}, who, now);
    Lead lead = std::move(**newest);
    if (auto opened = open(transaction, lead, StageReason::BroughtBack, who, now); !opened) return opened;
    if (auto saved = leads.save(lead); !saved) return saved;
    const int heat = static_cast<int>(heatOf(lead));
    ConversationRecords conversations(transaction);
    if (auto shown = conversations.setHeat(**thread, heat); !shown) return shown;
    if (lead.conversation == **thread) return {};
    return conversations.setHeat(lead.conversation, heat);
}

} // namespace secondring
