// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/check_step.h"
#include "ui/widgets/paint.h"

namespace secondring {

/// Which check it is, for sentences that depend on it.
struct CheckedLine {
    LineKind kind = LineKind::Sip;
    bool forwardsOnly = false;    ///< A stick to which another line forwards.
    QString region;               ///< How numbers are written.
    bool watchesOnePhone = false; ///< A colleague's answer at another may look missed.
};
[[nodiscard]] CheckedLine checkedLine(const LineSettings& line, const QString& region);

/// "Call and hang up while it rings"
[[nodiscard]] QString stepTitle(TestCall call, const CheckedLine& line);
/// What to do, what is seen, what came of it, or what was in the way and what to do about it.
[[nodiscard]] QString stepSentence(const CheckStep& step, const CheckedLine& line);

struct VerdictWords {
    QString title;
    QString sentence;
    Tone tone = Tone::Plain;
};
[[nodiscard]] VerdictWords verdictWords(const LineCheckResult& result);

/// One way out where a line hides who answered.
struct WayOut {
    QString title;
    QString sentence;
};
[[nodiscard]] std::vector<WayOut> waysOut(const LineSettings& line);

/// What a line is trusted with, beside its settings, and the button under it.
struct TrustWords {
    QString sentence;
    QString button;
    Tone tone = Tone::Plain;
};
[[nodiscard]] TrustWords trustWords(const LineSettings& line);

} // namespace secondring
