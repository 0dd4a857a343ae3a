// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/guarded_claim.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/planned_texts.h"
#include "core/messaging/ruled_claim.h"
#include "core/messaging/text_proving.h"
#include "core/people/contact_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Clocks are corrected by seconds all day long; by more only when somebody sets them.
constexpr std::chrono::minutes clockSlack{10};
/// A clock that was wrong by more was wrong altogether: that hour may never have been meant.
constexpr std::chrono::days hourIsMeantFor{1};

/// What answers a caller or follows them up is for callers; a person's own press is not asked again.
bool isForCallersAlone(const FiledText& text)
{
    return text.overriddenBy.isEmpty() &&
           (text.purpose == TextPurpose::TextBack || text.purpose == TextPurpose::Question ||
            text.purpose == TextPurpose::FollowUp);
}

/// Why @p text must not leave any more. What somebody is may have been entered since it was written, also by
/// an import or a merge, which call nothing off.
Result<std::optional<TextReason>> whyNoMore(Transaction& transaction, const FiledText& text)
{
    if (isForCallersAlone(text)) {
        const auto kind = ContactRecords(transaction).kindOf(text.number);
        if (!kind) return Fail(kind.error());
        if (!mayBeTextedByItself(*kind)) return TextReason::StoppedByPerson;
    }
    return PendingTexts(transaction).overtakenBy(text);
}

/// So that a text which a carrier holds up does not come in the night.
std::optional<std::chrono::seconds> validFor(const Ruling& ruling, Timestamp now)
{
    if (!ruling.until) return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(*ruling.until - now);
}

Result<std::vector<FiledText>> allTexts(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<FiledText> texts;
    while (query.next())
        texts.push_back(textIn(query));
    return texts;
}

} // namespace

Result<void> OutboxRecords::expireQueued(Timestamp now)
{
    // Written in the future: the clock was set back since, and nobody knows how old it is. One that waits
    // for an hour of its own goes on waiting: it is that hour's, whenever it was written.
    Query query(m_transaction,
                u"SELECT "_s + textColumns() +
                    u" FROM message WHERE state = 'Queued' AND (expires_at <= :now OR at > :future"
                    " AND (due_at <= at + :slack OR at > :meant))"_s);
    query.bind(u":now"_s, now).bind(u":future"_s, now + clockSlack);
    query.bind(u":slack"_s, qint64(std::chrono::milliseconds(clockSlack).count()));
    query.bind(u":meant"_s, now + hourIsMeantFor);
    const auto old = allTexts(query);
    if (!old) return Fail(old.error());
    for (const FiledText& text : *old) {
        if (auto done = end(text.id, {TextState::Expired, TextReason::TooOld, text.trouble, text.code}, now);
            !done)
            return done;
    }
    return {};
}

Result<std::optional<Ruling>> OutboxRecords::mayLeave(const FiledText& text, const DeskRules& rules,
                                                      Timestamp now)
{
    auto ruling = ruledToLeave(m_transaction, text, rules, now);
    if (!ruling || !*ruling) return ruling;
    const auto overtaken = whyNoMore(m_transaction, text);
    if (!overtaken) return Fail(overtaken.error());
    if (!*overtaken) {
        const auto held = holdIfTheyWrote(m_transaction, text, now);
        if (!held) return Fail(held.error());
        return *held ? std::nullopt : ruling;
    }
    if (const auto done = end(text.id, {TextState::Cancelled, **overtaken}, now); !done)
        return Fail(done.error());
    return std::nullopt;
}

Result<std::vector<OutgoingText>> OutboxRecords::claimDue(const PhoneNumber& from, Timestamp now, int atMost,
                                                          const std::optional<GuardRules>& guards,
                                                          const DeskRules& rules)
{
    if (guards) GuardRecords(m_transaction).lock();
    if (const auto done = expireQueued(now); !done) return Fail(done.error());
    Query due(m_transaction,
              u"SELECT "_s + textColumns() +
                  // What they overtook waits for a word of the desk, not for a time.
                  u" FROM message WHERE state = 'Queued' AND reason <> 'TheyWrote' AND due_at <= :now"
                  " ORDER BY due_at LIMIT :count"_s);
    due.bind(u":now"_s, now).bind(u":count"_s, atMost);
    const auto texts = allTexts(due);
    if (!texts) return Fail(texts.error());

    std::vector<OutgoingText> claimed;
    for (const FiledText& text : *texts) {
        auto taken = claim(text, from, now, {guards, rules});
        if (!taken) return Fail(taken.error());
        if (*taken) claimed.push_back(std::move(**taken));
    }
    if (!claimed.empty()) m_transaction.touch(Area::Messages);
    return claimed;
}

Result<std::optional<OutgoingText>> OutboxRecords::claim(const FiledText& text, const PhoneNumber& from,
                                                         Timestamp now, const HeldTo& heldTo)
{
    const auto& [guards, rules] = heldTo;
    const auto ruling = mayLeave(text, rules, now);
    if (!ruling) return Fail(ruling.error());
    if (!*ruling) return std::nullopt;
    const auto held = guards ? holdBack(m_transaction, text, *guards, now) : Result<bool>(false);
    if (!held) return Fail(held.error());
    if (*held) return std::nullopt;
    const auto isOurs = moveToSending(text.id, from, now);
    if (!isOurs) return Fail(isOurs.error());
    if (!*isOurs) return std::nullopt;
    if (const auto proven = keepProof(m_transaction, text, **ruling, now); !proven)
        return Fail(proven.error());
    const auto counted = countLeft(m_transaction, text, guards ? guards->limits : GuardSettings(), now);
    if (!counted) return Fail(counted.error());
    return OutgoingText{text.id, from, text.number, text.body, text.attempts + 1, validFor(**ruling, now)};
}

Result<bool> OutboxRecords::moveToSending(const MessageId& id, const PhoneNumber& from, Timestamp now)
{
    // Another desk may have claimed it since it was read: then no row changes.
    Query query(
        m_transaction,
        u"UPDATE message SET state = 'Sending', sending_at = :now, state_at = :now2, our_number = :from,"
        // What a person wrote for later stands in the thread where it left.
        " at = CASE WHEN purpose = 'Person' AND attempts = 0 AND due_at > at THEN due_at ELSE at END,"
        // It waits no longer; what is set while it leaves calls it off.
        " reason = 'None', attempts = attempts + 1 WHERE id = :id AND state = 'Queued'"_s);
    query.bind(u":now"_s, now).bind(u":now2"_s, now).bind(u":from"_s, from.e164()).bind(u":id"_s, id.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    return *changed == 1;
}

} // namespace secondring
