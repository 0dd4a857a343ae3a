// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/unanswered_texts.h"

#include "core/compliance/text_caps.h"
#include "core/people/person_numbers.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A text is dated by the service's clock, and read by ours: whichever is later.
Result<Timestamp> lastWrote(Transaction& transaction, const PhoneNumber& number)
{
    Query query(transaction, u"SELECT max(CASE WHEN understood_at > at THEN understood_at ELSE at END)"
                             " FROM message WHERE number = :number AND direction = 'In'"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.maybeTime(0).value_or(Timestamp{}) : Timestamp{};
}

Result<void> addTextBacks(Transaction& transaction, const PhoneNumber& number, const MessageId& but,
                          std::vector<Timestamp>& found)
{
    Query query(transaction, u"SELECT coalesce(sending_at, at) AS left_at FROM message WHERE number = :number"
                             " AND direction = 'Out' AND purpose = 'TextBack' AND id <> :but"
                             " AND state NOT IN ('Queued', 'Cancelled', 'Expired', 'Refused', 'Failed')"
                             " ORDER BY left_at DESC LIMIT :count"_s);
    query.bind(u":number"_s, number.e164())
        .bind(u":but"_s, but.value)
        .bind(u":count"_s, static_cast<qint64>(mostUnanswered));
    if (auto done = query.run(); !done) return done;
    while (query.next())
        found.push_back(query.time(0));
    return {};
}

} // namespace

Result<std::vector<Timestamp>> unansweredTextBacks(Transaction& transaction, const PhoneNumber& number,
                                                   const std::optional<MessageId>& but)
{
    const auto numbers = numbersOfWhoHas(transaction, number);
    if (!numbers) return Fail(numbers.error());
    Timestamp wrote;
    std::vector<Timestamp> textBacks;
    for (const PhoneNumber& each : *numbers) {
        const auto last = lastWrote(transaction, each);
        if (!last) return Fail(last.error());
        wrote = std::max(wrote, *last);
        const auto added = addTextBacks(transaction, each, but.value_or(MessageId{}), textBacks);
        if (!added) return Fail(added.error());
    }
    std::erase_if(textBacks, [wrote](Timestamp left) { return left <= wrote; });
    std::ranges::sort(textBacks, std::ranges::greater());
    if (textBacks.size() > mostUnanswered) textBacks.resize(mostUnanswered);
    return textBacks;
}

} // namespace secondring
