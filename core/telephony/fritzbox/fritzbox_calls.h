// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/fritzbox/call_monitor_reader.h"
#include "core/telephony/fritzbox/listed_call.h"
#include "core/telephony/fritzbox/ring_count.h"
#include "core/telephony/line_event.h"

#include <QStringList>

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace secondring {

/// Turns what a FRITZ!Box says into what happened on the line. Pure: no socket, no clock.
/// A call's key is its minute by the box's clock, its caller and which of their calls in it it is. The box's
/// own list tells the same: so a call is the same one whether it was seen live, at another desk, or read
/// afterwards.
class FritzBoxCalls {
public:
    FritzBoxCalls(LineId line, const QStringList& ownNumbers, QString homeRegion);

    /// Calls that others know of, each from before anything that is yet to be heard.
    void count(const std::vector<CallKey>& known)
    {
        for (const CallKey& call : known)
            m_count.take(call);
    }
    [[nodiscard]] std::vector<LineEvent> apply(const CallMonitorLine& said, Timestamp now);
    /// The connection is gone: how the calls that ring will end stays unknown.
    [[nodiscard]] std::vector<LineEvent> loseSight(Timestamp now);
    /// Calls since @p since that were not seen live, as they happened then.
    [[nodiscard]] std::vector<LineEvent> catchUp(const std::vector<ListedCall>& list, Timestamp since,
                                                 Timestamp now);
    /// A call ended whose beginning was not seen, or which the machine took and nobody knows whether there is
    /// a message: the list knows about it. Says so once.
    [[nodiscard]] bool takeMissing() { return std::exchange(m_isMissingOne, false); }
    [[nodiscard]] bool isRinging() const;

private:
    struct Open {
        int connection = 0;
        CallKey key;
        std::optional<CallerId> callee; ///< Of an outgoing call.
        bool isAnswered = false;
        std::optional<Timestamp> byMachineAt;
    };
    /// A call that the machine took.
    struct Awaited {
        QString key;
        Timestamp endedAt;
    };

    void ring(const CallMonitorLine& said, Timestamp now, std::vector<LineEvent>& events);
    void dial(const CallMonitorLine& said, Timestamp now, std::vector<LineEvent>& events);
    void connect(const CallMonitorLine& said, Timestamp now, std::vector<LineEvent>& events);
    void hangUp(const CallMonitorLine& said, Timestamp now, std::vector<LineEvent>& events);
    void endAtMachine(const Open& call, Timestamp now, std::vector<LineEvent>& events);
    /// There is one: the caller spoke.
    void tellRecording(const ListedCall& call, const CallKey& key, std::vector<LineEvent>& events);
    void forget(int connection, Timestamp now, std::vector<LineEvent>& events);
    void end(const Open& call, const Ended& how, Timestamp at, std::vector<LineEvent>& events);
    [[nodiscard]] std::vector<Open>::iterator find(int connection);
    [[nodiscard]] bool isOurs(const QString& ownNumber) const;
    [[nodiscard]] LineEvent event(const CallKey& key, Timestamp at, decltype(LineEvent::what) what) const;
    void remember(const CallKey& key);
    void replayOutgoing(const ListedCall& call, const CallKey& key, std::vector<LineEvent>& events) const;
    void replay(const ListedCall& call, const CallKey& key, Timestamp now,
                std::vector<LineEvent>& events) const;

    LineId m_line;
    QStringList m_ownNumbers; ///< Digits only.
    QString m_homeRegion;
    std::vector<Open> m_open;
    RingCount m_count;
    std::deque<QString> m_told;    ///< Keys of calls whose outcome was reported.
    std::deque<Awaited> m_awaited; ///< Perhaps with a recording.
    bool m_isMissingOne = false;
};

/// Whether the extension that took a call is the box's answering machine: 40 to 44; 6 on old boxes.
[[nodiscard]] constexpr bool isAnsweringMachine(int extension)
{
    return extension == 6 || (extension >= 40 && extension <= 44);
}

} // namespace secondring
