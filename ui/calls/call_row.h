// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_entry.h"
#include "ui/widgets/paint.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// In whose words and at what time a row is written.
struct RowWords {
    QString region;
    TimeWords times;
    Timestamp now;
    TextTrouble service = TextTrouble::None; ///< What the text service was last found to suffer from.
};

/// One call as the page shows it: words, pictures and what may be done.
struct CallRow {
    QString who;
    QString lineAndTime; ///< "Front desk · 10:43"
    QString icon;
    Tone tone = Tone::Cold;
    QString outcome; ///< "Missed"
    QString length;  ///< "rang 21 s · very likely"
    bool inDoubt = false;
    QString followed;
    QString followedIcon;
    Tone followedTone = Tone::Plain;
    bool mayText = false;
    bool mayNeverText = false;
    bool mayOpen = false;
    bool suggestsText = false; ///< Nothing followed a call that nobody took.

    /// The row in one sentence, for screen readers.
    [[nodiscard]] QString spoken() const;
};
[[nodiscard]] CallRow rowOf(const CallEntry& entry, const RowWords& as);

} // namespace secondring
