// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"

#include <QHash>

#include <chrono>
#include <deque>
#include <utility>
#include <vector>

namespace secondring {

/// A call that is over, as one line saw it.
struct FinishedCall {
    LineId line;
    CallKey key;
    CallerId caller;
    Timestamp rangAt;
    Timestamp endedAt;
    CallOutcome outcome = CallOutcome::Unknown;
    Certainty certainty = Certainty::Guess;
    QString evidence;
    int rings = 0;             ///< 0: not counted.
    bool isLengthKnown = true; ///< False: it rang at some time from rangAt to endedAt.
    LeftMessage leftMessage = LeftMessage::NotKnown;

    [[nodiscard]] std::chrono::milliseconds rangFor() const { return endedAt - rangAt; }
};

/// A call that rings now.
struct RingingCall {
    LineId line;
    CallKey key;
    CallerId caller;
    Timestamp rangAt;
    Timestamp lastHeard;
    std::optional<Timestamp> answeredAt;
};

/// Turns the events of all lines into finished calls. A plain state machine: no timers, no I/O.
/// The same call seen twice by one line (two forks of one Call-ID) is one call; events out of order,
/// twice, or of a call never announced do no harm. A line that learns later how a call ended (a call record,
/// a call list) may end it again: that is handed on if it says more.
class CallTracker {
public:
    [[nodiscard]] std::optional<FinishedCall> apply(const LineEvent& event);
    /// Ends calls whose line fell silent as Unknown: a pulled cable must not leave a phone ringing for ever.
    [[nodiscard]] std::vector<FinishedCall> giveUpOnSilent(Timestamp now, std::chrono::seconds after);
    /// Ends what rings on @p line as giveUpOnSilent() would: the line is about to go.
    [[nodiscard]] std::vector<FinishedCall> giveUpOn(const LineId& line);
    [[nodiscard]] const std::vector<RingingCall>& ringing() const { return m_open; }
    [[nodiscard]] const RingingCall* ringing(const LineId& line, const CallKey& key) const;
    /// On how many lines the call rings that the switch calls @p key.
    [[nodiscard]] int linesRinging(const CallKey& key) const { return m_lines.value(key.value); }

private:
    using Name = std::pair<QString, QString>; ///< Line and key.

    [[nodiscard]] static Name nameOf(const LineId& line, const CallKey& key)
    {
        return {line.value, key.value};
    }
    [[nodiscard]] std::optional<FinishedCall> finish(const LineEvent& event, const Ended& ended);
    template <typename IsOver> [[nodiscard]] std::vector<FinishedCall> giveUp(IsOver isOver);
    [[nodiscard]] RingingCall* find(const LineEvent& event);
    void add(const LineEvent& event);
    void close(const Name& name);
    [[nodiscard]] std::optional<FinishedCall> corrected(const LineEvent& event, const Ended& ended);
    void remember(const FinishedCall& call);

    std::vector<RingingCall> m_open; ///< In no order. Thousands ring in a flood: found by name.
    QHash<Name, std::size_t> m_places;
    QHash<QString, int> m_lines;      ///< By key: on how many lines it rings.
    QHash<Name, FinishedCall> m_over; ///< Of the last minutes.
    std::deque<Name> m_overInOrder;   ///< Oldest first.
};

} // namespace secondring

Q_DECLARE_METATYPE(secondring::RingingCall)
Q_DECLARE_METATYPE(secondring::FinishedCall)
