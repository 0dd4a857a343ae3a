// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/gsm/at_text.h"
#include "core/telephony/ring_stop.h"

#include <deque>
#include <optional>
#include <vector>

namespace secondring {

/// What a command is asked for, so that whoever asked knows the answer again.
enum class AtPurpose {
    Hello,
    Setting,
    PinState,
    PinTriesLeft,
    Pin,
    CallerIdOn,
    CallerIdGranted,
    Voice,
    Network,
    PacketNetwork,
    VoiceOverPacket,
    StillSet,
    Calls,
};

/// A command as it is asked.
struct AtCommand {
    AtPurpose purpose = AtPurpose::Setting;
    QByteArray text;   ///< "AT+CPIN?"
    QByteArray answer; ///< What the lines of its answer begin with, "+CPIN:"; empty: none has any.
    std::chrono::milliseconds patience{5000};
    int moreWhenBusy = 0;
    int moreWhenSilent = 0;
    bool mayLackOk = false; ///< Some sticks end the answer to +CPIN? with the answer.
};

/// How a command went.
struct AtResult {
    AtCommand command;
    AtVerdict verdict = AtVerdict::Ok;
    std::vector<QByteArray> lines;
};

/// Puts commands to a stick one at a time and knows whose answer a line is. Pure: no port, no timer.
class AtQueue {
public:
    /// What a line was.
    struct Taken {
        bool isOurs = false; ///< An echo, an answer or its end; otherwise the stick speaks by itself.
        std::optional<AtResult> done;
    };

    void ask(AtCommand command) { m_waiting.push_back(std::move(command)); }
    void clear();
    [[nodiscard]] bool isIdle() const { return m_waiting.empty(); }
    [[nodiscard]] bool isAsked(AtPurpose purpose) const;
    /// What to write now; empty when it is not the time.
    [[nodiscard]] QByteArray next(Moment now);
    [[nodiscard]] Taken take(const QByteArray& line, Moment now);
    /// The command whose time is over, if it is not to be tried again.
    [[nodiscard]] std::optional<AtResult> tick(Moment now);
    [[nodiscard]] std::optional<Moment> wakeAt() const;

private:
    [[nodiscard]] bool isAnswer(const QByteArray& line) const;
    [[nodiscard]] std::optional<AtResult> end(AtVerdict verdict, Moment now);

    std::deque<AtCommand> m_waiting;
    bool m_isRunning = false; ///< The first of those waiting has been written.
    Moment m_deadline{};      ///< Of the one that runs.
    Moment m_notBefore{};     ///< Of the next.
    std::vector<QByteArray> m_lines;
};

} // namespace secondring
