// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/callerid_box/unit_record.h"
#include "core/telephony/line_event.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace secondring {

/// Turns the records of caller-ID units into what happened on their lines. Pure: no socket, no clock.
/// A unit that reports the end of calls tells for certain which were never taken. A basic one tells only that
/// it rang: how its calls ended stays unknown.
class UnitCalls {
public:
    struct Watched {
        LineId line;
        QString homeRegion;
        QList<int> lines; ///< Of the unit; empty: all.
        std::chrono::seconds longestRing{300};
    };
    explicit UnitCalls(Watched watched);

    [[nodiscard]] std::vector<LineEvent> apply(const UnitPacket& packet, Timestamp now);
    /// Ends calls whose end was due by @p now and never came, as unknown.
    [[nodiscard]] std::vector<LineEvent> giveUp(Timestamp now);
    /// When giveUp() has something to do next.
    [[nodiscard]] std::optional<Timestamp> givesUpAt() const;
    /// The unit is out of reach: how the calls that ring will end stays unknown.
    [[nodiscard]] std::vector<LineEvent> loseSight(Timestamp now);
    /// Some unit here reported a ring, a lifted phone or the end of a call: not a basic one.
    [[nodiscard]] bool seesAnswers() const { return !m_seeing.isEmpty(); }

private:
    struct Open {
        CallKey key;
        Timestamp rangAt;
        Timestamp heardAt; ///< The newest sign that it rings.
        std::optional<CallerId> caller;
        QByteArray number; ///< As the unit wrote it.
        bool rangLive = false;
        bool isWaiting = false; ///< Came while a phone was off the hook, and has not rung since.
        std::optional<Timestamp> answeredAt;
    };
    struct Past {
        Open call;
        Timestamp endedAt;
        bool isUnknown = false;
    };
    /// One telephone line of one unit.
    struct Wire {
        QByteArray serial;
        int line = 0;
        std::optional<Open> open;
        std::optional<Open> talk; ///< The conversation under way, behind a second caller.
        std::optional<Past> past;
        std::optional<Past> before; ///< Two may end at once.
        std::optional<UnitCallRecord> lastCall;
        std::optional<UnitDetailRecord> lastDetail;
        Timestamp lastCallAt;
        Timestamp lastDetailAt;
        std::optional<QByteArray> dialled; ///< The outgoing call under way.
        bool isOffHook = false;

        /// The one with the earliest makes room for another; a call under way is kept.
        [[nodiscard]] Timestamp keptUntil() const
        {
            return open ? Timestamp::max() : std::max(lastCallAt, lastDetailAt);
        }
    };
    using Events = std::vector<LineEvent>;

    /// A ring that comes later is another call's.
    static constexpr std::chrono::seconds sameCall{15};
    /// No exchange keeps a second caller waiting longer.
    static constexpr std::chrono::seconds longestWait{60};

    void take(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events);
    void take(Wire& wire, const UnitDetailRecord& detail, Timestamp now, Events& events);
    void dialled(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events);
    void started(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events);
    void over(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events);
    void overUnseen(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events);
    void rang(Wire& wire, const UnitDetailRecord& detail, Timestamp now, Events& events);
    void answer(Wire& wire, Timestamp now, Events& events) const;
    void hungUp(Wire& wire, Timestamp now, Events& events);
    void waits(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events);
    void endTalk(Wire& wire, Timestamp now, Events& events);
    void open(Wire& wire, Open call, Events& events);
    void identify(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events);
    void settle(Wire& wire, const UnitCallRecord& record, Timestamp now, Events& events);
    void close(Wire& wire, const Ended& how, Timestamp at, Events& events);
    void closeUnseen(Wire& wire, Timestamp now, const QString& why, Events& events);
    /// Who calls again within the minute of the unit's stamp calls anew.
    [[nodiscard]] static CallKey keyOfStart(const Wire& wire, const UnitCallRecord& record, Timestamp now);
    [[nodiscard]] static Ended lifted();
    [[nodiscard]] static bool isToldAlready(const Wire& wire, const UnitCallRecord& record, Timestamp now);
    [[nodiscard]] static bool isRepeat(Wire& wire, const UnitCallRecord& record, Timestamp now);
    [[nodiscard]] static bool isRepeat(Wire& wire, const UnitDetailRecord& detail, Timestamp now);
    [[nodiscard]] Timestamp deadline(const Wire& wire) const;
    [[nodiscard]] CallerId callerIn(const UnitCallRecord& record) const;
    [[nodiscard]] Wire* wireOf(const QByteArray& serial, int line);

    const Watched m_watched;
    std::vector<Wire> m_wires;
    QSet<QByteArray> m_seeing; ///< Serials of units that are not basic.
};

} // namespace secondring
