// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/call_records.h"
#include "tests/support/plain_words.h"

#include <QTest>

namespace secondring {

inline const Timestamp tenOClock{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} +
                                 std::chrono::hours(10)};
inline const QString ann = QStringLiteral("+14045550111");
inline const QString bob = QStringLiteral("+14045550222");

/// One sight of a call: rings from..to seconds after ten o'clock.
struct Sight {
    QString line;
    QString key;
    QString caller;
    int from = 0;
    int to = 0;
    CallOutcome outcome = CallOutcome::NoAnswer;
    Certainty certainty = Certainty::Certain;
};
using Sights = std::vector<Sight>;

inline FinishedCall callOf(const Sight& sight)
{
    return {LineId{sight.line},
            CallKey{sight.key},
            callerOf(sight.caller),
            tenOClock + std::chrono::seconds(sight.from),
            tenOClock + std::chrono::seconds(sight.to),
            sight.outcome,
            sight.certainty,
            codeOf(sight.outcome)};
}

inline Filing filed(TestStore& desk, const FinishedCall& call)
{
    const auto filing = desk.run([&](Transaction& transaction) {
        return CallRecords(transaction).file(call, QStringLiteral("Line ") + call.line.value);
    });
    if (!filing) qFatal("%s", qPrintable(filing.error().detail));
    return *filing;
}

inline void addOnBothEngines(const char* sentence, const Sights& sights, int calls, CallOutcome last)
{
    QTest::addRow("SQLite: %s", sentence) << false << sights << calls << last;
    QTest::addRow("PostgreSQL: %s", sentence) << true << sights << calls << last;
}

inline constexpr auto none = CallOutcome::NoAnswer;
inline constexpr auto elsewhere = CallOutcome::AnsweredElsewhere;
inline constexpr auto gaveUp = CallOutcome::Abandoned;
inline constexpr auto unknown = CallOutcome::Unknown;
inline constexpr auto voicemail = CallOutcome::Voicemail;

} // namespace secondring

Q_DECLARE_METATYPE(secondring::Sights)
