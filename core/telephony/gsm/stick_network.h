// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/gsm/at_queue.h"
#include "core/telephony/line_monitor.h"

namespace secondring {

/// Whether calls can come to a stick: what it is able to do, and how the network has taken it.
class StickNetwork {
public:
    /// How the line is doing.
    struct Verdict {
        LineMonitor::State state = LineMonitor::State::Connecting;
        LineTrouble trouble = LineTrouble::None;
        QString detail;
        bool operator==(const Verdict&) const = default;
    };

    /// Forgets what it was told; searching may take some time from @p now.
    void startAfresh(Moment now);
    /// What the stick answered about itself or the network; others are not looked at.
    void learn(const AtResult& result, Moment now);
    /// "+CREG:", unasked.
    void told(QByteArrayView line, Moment now);

    /// What answers may also be a modem of another kind.
    [[nodiscard]] bool isStick() const { return m_knowsNetworks || m_canList; }
    [[nodiscard]] bool isRegistered() const;
    [[nodiscard]] bool canList() const { return m_canList; }
    [[nodiscard]] Verdict judge(Moment now) const;
    /// When the verdict changes by itself.
    [[nodiscard]] std::optional<Moment> changesAt(Moment now) const;

private:
    void registered(int state, Moment now);
    [[nodiscard]] bool isPacketOnly() const;
    [[nodiscard]] QString stateInWords() const;

    int m_circuit = 2; ///< 27.007 7.2; 2: searching.
    int m_packet = 0;
    std::optional<bool> m_voiceOverPacket;
    bool m_knowsNetworks = true;
    bool m_showsCallers = true;
    bool m_isCallerIdGranted = true;
    bool m_canList = true;
    bool m_isVoiceOff = false;
    Moment m_searchUntil{};
};

} // namespace secondring
