// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_entry.h"

#include "core/compliance/consent_records.h"

#include <map>
#include <ranges>

namespace secondring {

namespace {

constexpr int lookBack = 30; ///< Items of the thread before the call: the text stands among the latest.

Result<std::optional<Timestamp>> textBefore(Transaction& transaction, const FiledCall& call)
{
    const auto items = threadOf(transaction, *call.caller, call.rangAt, lookBack);
    if (!items) return Fail(items.error());
    for (const auto& item : std::views::reverse(*items)) {
        const auto* text = std::get_if<FiledText>(&item);
        if (text && text->direction == TextDirection::Out && text->sendingAt) return text->sendingAt;
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<CallEntry>> callEntries(Transaction& transaction, CallFilter filter,
                                           const std::optional<PageKey>& after, int atMost)
{
    auto page = callLogPage(transaction, filter, after, atMost);
    if (!page) return Fail(page.error());
    std::map<PhoneNumber, bool> optedOut; // A caller often stands there several times.
    ConsentRecords consent(transaction);
    std::vector<CallEntry> entries;
    for (auto& logged : *page) {
        CallEntry entry{std::move(logged)};
        const auto& call = entry.logged.call;
        if (call.caller) {
            const auto known = optedOut.find(*call.caller);
            const auto is = known != optedOut.end() ? known->second : consent.isOptedOut(*call.caller);
            if (!is) return Fail(is.error());
            optedOut[*call.caller] = *is;
            entry.optedOut = *is;
        }
        if (call.caller && entry.logged.reason == Reason::TextedRecently) {
            const auto before = textBefore(transaction, call);
            if (!before) return Fail(before.error());
            entry.textedBefore = *before;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace secondring
