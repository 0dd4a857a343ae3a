// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_entry.h"

#include "core/people/person_consent.h"

#include <map>

namespace secondring {

namespace {

constexpr int lookBack = 30; ///< Items of the thread before the call: the text stands among the latest.

Result<std::optional<FiledText>> textBefore(Transaction& transaction, const FiledCall& call)
{
    const auto items = threadOf(transaction, *call.caller, call.rangAt, lookBack);
    if (!items) return Fail(items.error());
    std::optional<FiledText> last; // The oldest item comes first.
    for (const auto& item : *items) {
        const auto* text = std::get_if<FiledText>(&item);
        if (text != nullptr && text->direction == TextDirection::Out && text->sendingAt) last = *text;
    }
    return last;
}

using Known = std::map<PhoneNumber, bool>;

/// With whichever of their numbers. A caller often stands there several times: each is looked up once.
Result<bool> isOptedOut(Transaction& transaction, const PhoneNumber& caller, Known& known)
{
    if (const auto found = known.find(caller); found != known.end()) return found->second;
    auto is = hasPersonOptedOut(transaction, caller);
    if (is) known[caller] = *is;
    return is;
}

Result<CallEntry> entryOf(Transaction& transaction, LoggedCall logged, Known& known)
{
    CallEntry entry{std::move(logged)};
    const auto& call = entry.logged.call;
    if (!call.caller) return entry;
    const auto optedOut = isOptedOut(transaction, *call.caller, known);
    if (!optedOut) return Fail(optedOut.error());
    entry.optedOut = *optedOut;
    if (entry.logged.reason != Reason::TextedRecently) return entry;
    const auto before = textBefore(transaction, call);
    if (!before) return Fail(before.error());
    if (!*before) return entry;
    entry.textedBefore = (*before)->sendingAt;
    // It may have failed only after this call was decided on.
    if ((*before)->state == TextState::Failed) entry.logged.reason = Reason::TextFailedRecently;
    return entry;
}

} // namespace

Result<std::vector<CallEntry>> callEntries(Transaction& transaction, CallFilter filter,
                                           const std::optional<PageKey>& after, int atMost)
{
    auto page = callLogPage(transaction, filter, after, atMost);
    if (!page) return Fail(page.error());
    Known known;
    std::vector<CallEntry> entries;
    for (auto& logged : *page) {
        auto entry = entryOf(transaction, std::move(logged), known);
        if (!entry) return Fail(entry.error());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

} // namespace secondring
