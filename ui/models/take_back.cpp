// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/take_back.h"

#include "core/compliance/consent_records.h"

#include <algorithm>

namespace secondring {

namespace {

bool isOptOut(const ConsentEvent& event)
{
    return event.what == ConsentChange::OptedOut;
}

/// The first that a person noted from then on: what was noted by mistake.
const ConsentEvent* notedAt(const std::vector<ConsentEvent>& newestFirst, Timestamp noted)
{
    const auto line =
        std::find_if(newestFirst.rbegin(), newestFirst.rend(), [noted](const ConsentEvent& event) {
            return isOptOut(event) && event.source == ConsentSource::Person && event.at >= noted;
        });
    return line == newestFirst.rend() ? nullptr : &*line;
}

} // namespace

Result<std::optional<ConsentEvent>> takeBack(Transaction& transaction, const ToldConsent& back, Timestamp now)
{
    const auto done = noteTold(transaction, back, now);
    if (done) return std::nullopt;
    if (done.error().failure != Failure::Conflict || !back.takesBack) return Fail(done.error());
    const auto lines = ConsentRecords(transaction).about(back.number);
    if (!lines) return Fail(lines.error());
    const auto* noted = notedAt(*lines, *back.takesBack);
    const auto stands = std::ranges::find_if(
        *lines, [noted](const ConsentEvent& event) { return isOptOut(event) && &event != noted; });
    if (stands == lines->end()) return Fail(done.error());
    return *stands;
}

} // namespace secondring
