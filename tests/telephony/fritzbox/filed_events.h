// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/call_records.h"
#include "core/telephony/call_tracker.h"
#include "tests/support/plain_words.h"

namespace secondring {

/// One desk: what its line tells becomes calls in the store.
class FilingDesk {
public:
    explicit FilingDesk(TestStore& store) : m_store(store) {}

    void take(const std::vector<LineEvent>& events)
    {
        for (const LineEvent& event : events) {
            const auto done = m_tracker.apply(event);
            if (!done) continue;
            const auto filing = m_store.run([&done](Transaction& transaction) {
                return CallRecords(transaction).file(*done, QStringLiteral("Line"));
            });
            if (!filing) qFatal("a call was not filed: %s", qPrintable(filing.error().detail));
        }
    }

private:
    TestStore& m_store;
    CallTracker m_tracker;
};

/// "Abandoned, Answered": the outcomes of all calls filed, in the order they rang.
[[nodiscard]] inline QString outcomesIn(TestStore& store)
{
    QStringList words;
    const QString count = firstCell(store, QStringLiteral("SELECT count(*) FROM call"));
    for (int at = 0; at < count.toInt(); ++at)
        words << firstCell(store,
                           QStringLiteral("SELECT outcome FROM (SELECT outcome, row_number() OVER (ORDER BY "
                                          "rang_at, id) AS nth FROM call) AS calls WHERE nth = %1")
                               .arg(at + 1));
    return words.join(QStringLiteral(", "));
}

} // namespace secondring
