// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk_story.h"

namespace secondring {

/// A morning with a call of every outcome.
inline void tellCalls(DeskStory& story, Timestamp now)
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    tellMorning(story, now);
    story.call({{}, now - 33min, 8s, CallOutcome::Abandoned, Certainty::Certain, NotTextable::Withheld});
    story.call({u"+14045550133"_s, now - 40min, 6s, CallOutcome::Answered});
    story.call({u"+14045550134"_s, now - 44min, 11s, CallOutcome::AnsweredElsewhere, Certainty::Strong});
    story.call({u"+14045550135"_s, now - 47min, 30s, CallOutcome::Unknown, Certainty::Guess});
    story.call({u"+14045550136"_s, now - 12min, 19s, CallOutcome::Voicemail});
    story.carry(now - 11min, DeliveryState::Failed, TextTrouble::Landline);
    story.call({u"+18005550137"_s, now - 9min, 14s, CallOutcome::Abandoned, Certainty::Certain,
                NotTextable::TollFree});
    story.call({u"+14045550123"_s, now - 70s, 7s, CallOutcome::Abandoned, Certainty::Strong});
    story.call({u"+14045550166"_s, now - 25s, 19s});
}

} // namespace secondring
