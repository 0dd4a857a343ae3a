// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/guarded_claim.h"

#include "core/messaging/outbox_records.h"
#include "core/messaging/text_codes.h"
#include "core/messaging/text_segments.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

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

Result<void> wait(Transaction& transaction, const MessageId& id, Timestamp until)
{
    Query query(transaction, u"UPDATE message SET due_at = :until, reason = :reason"
                             " WHERE id = :id AND state = 'Queued'"_s);
    query.bind(u":until"_s, until)
        .bind(u":reason"_s, codeOf(TextReason::LimitReached))
        .bind(u":id"_s, id.value);
    transaction.touch(Area::Messages);
    return query.run();
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
    const auto pause = guards.stop({*line, now, segmentsOf(text.body).parts, text.at}, rules, now);
    if (!pause) return Fail(pause.error());
    if (!*pause) return false;
    // Not looked at every minute: a crowd of them would stand before what people write. Its last chance comes
    // before it is too old.
    const Timestamp lastChance = patience->expires - 1min;
    const Timestamp again = std::min((*pause)->until.value_or(lastChance), lastChance);
    const auto done =
        again > now
            ? wait(transaction, text.id, again)
            : OutboxRecords(transaction).end(text.id, {TextState::Cancelled, TextReason::LimitReached}, now);
    if (!done) return Fail(done.error());
    return true;
}

Result<int> letGoOn(Transaction& transaction, Timestamp now)
{
    Query query(transaction, u"UPDATE message SET due_at = :now, reason = 'None' WHERE state = 'Queued'"
                             " AND reason = 'LimitReached' AND due_at > :now2"_s);
    query.bind(u":now"_s, now).bind(u":now2"_s, now);
    transaction.touch(Area::Messages);
    return query.runCounting();
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
