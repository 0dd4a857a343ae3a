// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/guarded_claim.h"

#include "core/messaging/outbox_records.h"
#include "core/messaging/text_segments.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// What is held back is looked at again this soon: somebody may have said to go on.
constexpr std::chrono::minutes lookedAtAgain{1};

TextPurpose purposeOf(const FiledText& text)
{
    return text.purpose.value_or(TextPurpose::Person);
}

struct Patience {
    bool isAskedFor = false; ///< A person sends it although the rules would not.
    Timestamp expires;
};

Result<Patience> patienceOf(Transaction& transaction, const MessageId& id)
{
    Query query(transaction, u"SELECT overridden_by, expires_at FROM message WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return Patience{};
    return Patience{!query.text(0).isEmpty(), query.time(1)};
}

} // namespace

Result<bool> holdBack(Transaction& transaction, const FiledText& text, const GuardRules& rules, Timestamp now)
{
    if (!isCapped(purposeOf(text))) return false;
    const auto patience = patienceOf(transaction, text.id);
    if (!patience) return Fail(patience.error());
    // What was tried before was counted then.
    if (patience->isAskedFor || text.sendingAt) return false;
    GuardRecords guards(transaction);
    const auto line = guards.lineOf(text.call, text.number);
    if (!line) return Fail(line.error());
    const auto pause = guards.stop({*line, now, segmentsOf(text.body).parts, true}, rules, now);
    if (!pause) return Fail(pause.error());
    if (!*pause) return false;
    OutboxRecords outbox(transaction);
    const Timestamp again = std::min(now + lookedAtAgain, (*pause)->until.value_or(now + lookedAtAgain));
    const auto done = again < patience->expires
                          ? outbox.postpone(text.id, TextTrouble::None, {}, again)
                          : outbox.end(text.id, {TextState::Cancelled, TextReason::LimitReached}, now);
    if (!done) return Fail(done.error());
    return true;
}

Result<void> countLeft(Transaction& transaction, const FiledText& text, const GuardSettings& limits,
                       Timestamp now)
{
    GuardRecords guards(transaction);
    const auto line = guards.lineOf(text.call, text.number);
    if (!line) return Fail(line.error());
    return guards.noteLeft(text, *line, limits, now);
}

} // namespace secondring
