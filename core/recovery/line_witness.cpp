// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/line_witness.h"

#include "core/telephony/sighting_records.h"

#include <algorithm>

namespace secondring {

Result<FiledCall> asWitnessed(Transaction& transaction, const FiledCall& call, const TextBackRules& rules)
{
    const auto isDoubted = [&](const LineId& line) {
        return std::ranges::find(rules.doubted, line, &DoubtedLine::line) != rules.doubted.end();
    };
    if (rules.doubted.empty()) return call;
    const auto sightings = sightingsOf(transaction, call.id);
    if (!sightings) return Fail(sightings.error());
    FiledCall witnessed = call;
    const auto doubtedOne =
        std::ranges::find_if(*sightings, [&](const Sighting& seen) { return isDoubted(seen.line); });
    // A line that lost sight of the call vouches for nothing that a doubted one tells.
    if (doubtedOne != sightings->end()) witnessed.line = doubtedOne->line;
    for (const bool doubted : {true, false}) {
        const auto witness = std::ranges::find_if(*sightings, [&](const Sighting& seen) {
            return isMissed(seen.outcome) && seen.certainty != Certainty::Guess &&
                   isDoubted(seen.line) == doubted;
        });
        // Whoever filed it first may not have seen it missed: only a line that did can answer for the text.
        if (witness != sightings->end()) witnessed.line = witness->line;
    }
    return witnessed;
}

} // namespace secondring
