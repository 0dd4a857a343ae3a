// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_time.h"
#include "core/recovery/text_back_policy.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plain_words.h"

namespace secondring {

/// A call, what is known of its caller, the rules, and what time it is.
struct Case {
    FiledCall call;
    CallerHistory history;
    TextBackRules rules;
    Timestamp now = FakeClock().now();

    [[nodiscard]] Decision decided() const { return decide(call, history, rules, now); }
};

/// Ann rang 20 s on a Friday at ten in New York, nobody answered, it ended this moment: she is texted.
[[nodiscard]] inline Case anOrdinaryMissedCall()
{
    Case made;
    made.call.id = CallId{QStringLiteral("the call")};
    made.call.caller = numberOf(QStringLiteral("+14045550111"));
    made.call.rangAt = made.now - std::chrono::seconds(20);
    made.call.endedAt = made.now;
    made.call.outcome = CallOutcome::NoAnswer;
    made.call.certainty = Certainty::Certain;
    made.rules.zone = QTimeZone("America/New_York");
    return made;
}

template <typename Change> [[nodiscard]] Case but(Change change)
{
    Case made = anOrdinaryMissedCall();
    change(made);
    return made;
}

[[nodiscard]] inline Case endedAs(CallOutcome outcome, Certainty certainty = Certainty::Certain)
{
    return but([=](Case& its) {
        its.call.outcome = outcome;
        its.call.certainty = certainty;
    });
}

/// The same call at that time in New York: "2026-12-25 10:00".
inline void happensAt(Case& its, const QString& when)
{
    const QDateTime plain = QDateTime::fromString(when, QStringLiteral("yyyy-MM-dd HH:mm"));
    its.now = timestampOf(QDateTime(plain.date(), plain.time(), QTimeZone("America/New_York")));
    its.call.endedAt = its.now;
    its.call.rangAt = its.now - std::chrono::seconds(20);
}

[[nodiscard]] inline Reason reasonFor(const Case& its)
{
    const Decision decision = its.decided();
    if (const auto* text = std::get_if<TextBack>(&decision))
        return text->to == its.call.caller ? Reason::Texting : Reason::Undecided;
    return std::get<LeaveAlone>(decision).reason;
}

} // namespace secondring

Q_DECLARE_METATYPE(secondring::Case)
