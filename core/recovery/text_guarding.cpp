// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/text_guarding.h"

#include "core/base/local_time.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/thread_entry_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A machine that answered by itself would answer the next text-back as well.
constexpr std::chrono::hours loopLasts{24};
constexpr int lookedBack = 12; ///< Texts of a thread.

Reason reasonOfPause(PauseReason why)
{
    switch (why) {
    case PauseReason::HourlyCap:
        return Reason::HourlyCap;
    case PauseReason::DailyCap:
        return Reason::DailyCap;
    case PauseReason::SpendingLimit:
        return Reason::SpendingLimit;
    case PauseReason::Breaker:
        break;
    }
    return Reason::BreakerTripped;
}

Result<bool> loopsLately(Transaction& transaction, const PhoneNumber& number, Timestamp now)
{
    Query query(transaction, u"SELECT 1 FROM conversation JOIN thread_entry"
                             " ON thread_entry.conversation = conversation.id"
                             " WHERE conversation.number = :number AND thread_entry.kind = 'Loop'"
                             " AND thread_entry.at > :since LIMIT 1"_s);
    query.bind(u":number"_s, number.e164()).bind(u":since"_s, now - loopLasts);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<WrittenBefore> writtenBefore(Transaction& transaction, const FiledText& text)
{
    Query query(transaction, u"SELECT direction, body, purpose, coalesce(sending_at, at) FROM message"
                             " WHERE conversation = :conversation AND at <= :at AND at > :since"
                             " AND id <> :id AND state NOT IN ('Queued', 'Cancelled', 'Refused', 'Expired')"
                             " ORDER BY at DESC, id DESC LIMIT :count"_s);
    query.bind(u":conversation"_s, text.conversation.value)
        .bind(u":at"_s, text.at)
        .bind(u":since"_s, text.at - loopLasts)
        .bind(u":id"_s, text.id.value)
        .bind(u":count"_s, static_cast<qint64>(lookedBack));
    if (const auto done = query.run(); !done) return Fail(done.error());
    WrittenBefore before;
    while (query.next()) {
        const bool isTheirs = query.text(0) == u"In"_s;
        (isTheirs ? before.theirs : before.ours) << query.text(1);
        if (isTheirs || query.text(2) == u"Person"_s || before.sinceOurs) continue;
        before.sinceOurs = text.at - query.time(3);
    }
    return before;
}

bool isOurs(const PhoneNumber& number, const Settings& settings)
{
    const auto isMobile = [&number](const TeamMember& member) { return member.mobile == number.e164(); };
    if (settings.provider.number == number.e164() || std::ranges::any_of(settings.team.members, isMobile))
        return true;
    const auto own = PhoneNumber::parse(settings.business.phone, settings.business.region);
    return own && *own == number;
}

/// Once while it lasts: a machine answers everything.
Result<void> say(Transaction& transaction, const FiledText& text, const QString& sign, Timestamp now)
{
    ThreadEntryRecords entries(transaction);
    const auto said = entries.hasSince(text.conversation, ThreadEntry::Kind::Loop, now - loopLasts);
    if (!said) return Fail(said.error());
    if (*said) return {};
    const auto left = entries.add({{}, text.conversation, now, ThreadEntry::Kind::Loop, {}, sign, text.id});
    if (!left) return Fail(left.error());
    return {};
}

} // namespace

GuardRules guardRulesOf(const Settings& settings)
{
    return {settings.guards, zoneNamed(settings.business.zone)};
}

Result<std::optional<Reason>> whyGuarded(Transaction& transaction, const EarnedText& text,
                                         const Settings& settings, Timestamp now)
{
    if (isOurs(text.to, settings)) return Reason::Staff;
    const auto loops = loopsLately(transaction, text.to, now);
    if (!loops) return Fail(loops.error());
    if (*loops) return Reason::LoopSuspected;
    const auto pause =
        GuardRecords(transaction).stop({text.line, text.due, text.parts}, guardRulesOf(settings), now);
    if (!pause) return Fail(pause.error());
    if (!*pause) return std::nullopt;
    return reasonOfPause((*pause)->why);
}

Result<LoopSign> stopLoop(Transaction& transaction, const FiledText& text, const Settings& settings,
                          Timestamp now)
{
    LoopSign sign = LoopSign::OwnNumber;
    if (!isOurs(text.number, settings)) {
        const auto before = writtenBefore(transaction, text);
        if (!before) return Fail(before.error());
        sign = loopSignIn(text.body, *before);
    }
    if (sign == LoopSign::None) return sign;
    const auto cancelled = PendingTexts(transaction).cancelTextBacks(text.number, TextReason::TheyWrote, now);
    if (!cancelled) return Fail(cancelled.error());
    const auto off = ConversationRecords(transaction).setAutomationOff(text.conversation, now);
    if (!off) return Fail(off.error());
    if (const auto said = say(transaction, text, codeOf(sign), now); !said) return Fail(said.error());
    return sign;
}

} // namespace secondring
