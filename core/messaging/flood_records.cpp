// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/flood_records.h"

#include "core/store/query.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

constexpr auto within = 1h;     ///< More than so many in this time are a flood.
constexpr auto saidAgain = 24h; ///< A flood that goes on is said anew after this.

} // namespace

std::vector<FoldedTexts> foldsIn(const std::vector<Timestamp>& texts, int tooMany, const QString& id)
{
    std::vector<FoldedTexts> folds;
    const auto many = static_cast<size_t>(std::max(tooMany, 2 * FloodRecords::shownAround));
    const auto isTooMany = [&](size_t last) { return texts[last] - texts[last - many] < within; };
    size_t last = many;
    while (last < texts.size()) {
        if (!isTooMany(last)) {
            ++last;
            continue;
        }
        const size_t first = last - many;
        size_t end = last; // A lull that the next crowded hour reaches back over ends nothing.
        for (size_t next = last + 1; next < texts.size() && next - many <= end; ++next)
            if (isTooMany(next)) end = next;
        FoldedTexts fold{folds.empty() ? id : id + u'-' + QString::number(folds.size()),
                         texts[first + FloodRecords::shownAround], texts[end - FloodRecords::shownAround]};
        const auto from = std::ranges::lower_bound(texts, fold.first);
        fold.texts = static_cast<int>(std::distance(from, std::ranges::upper_bound(texts, fold.last)));
        folds.push_back(fold);
        last = end + many + 1;
    }
    return folds;
}

Result<std::vector<FoldedTexts>> FloodRecords::foldsOf(const PhoneNumber& number)
{
    const auto said = saidOf(number);
    if (!said) return Fail(said.error());
    std::vector<FoldedTexts> folds;
    for (size_t i = 0; i < said->size(); ++i) {
        const Said& each = (*said)[i];
        Timestamp until = each.at + saidAgain;
        if (i + 1 < said->size()) until = std::min(until, (*said)[i + 1].at - within);
        const auto texts = textsOf(number, each.at - within, until);
        if (!texts) return Fail(texts.error());
        std::ranges::move(foldsIn(*texts, each.tooMany, each.id), std::back_inserter(folds));
    }
    return folds;
}

Result<std::vector<FloodRecords::Said>> FloodRecords::saidOf(const PhoneNumber& number)
{
    Query query(m_transaction,
                u"SELECT thread_entry.id, thread_entry.at, thread_entry.words FROM conversation"
                " JOIN thread_entry ON thread_entry.conversation = conversation.id"
                " WHERE conversation.number = :number AND thread_entry.kind = 'Flood'"
                " ORDER BY thread_entry.at, thread_entry.id"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Said> all;
    while (query.next())
        all.push_back({query.text(0), query.time(1), query.text(2).toInt()});
    return all;
}

Result<std::vector<Timestamp>> FloodRecords::textsOf(const PhoneNumber& number, Timestamp from,
                                                     Timestamp until)
{
    Query query(m_transaction, u"SELECT at FROM message WHERE number = :number AND at > :from"
                               " AND at <= :until AND direction = 'In' ORDER BY at"_s);
    query.bind(u":number"_s, number.e164()).bind(u":from"_s, from).bind(u":until"_s, until);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Timestamp> times;
    while (query.next())
        times.push_back(query.time(0));
    return times;
}

} // namespace secondring
