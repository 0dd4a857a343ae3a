// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_monitor.h"
#include "core/telephony/modem/modem_saying.h"
#include "core/telephony/ring_stop.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace secondring {

/// What a modem is to be told besides what every one is.
struct ModemWishes {
    QByteArray country; ///< T.35 code in hex, or empty.
    QByteArray extra;   ///< A further command, or empty.
    bool pickUp = false;
};

/// Brings a modem to report callers and to leave their calls alone, one command at a time; what one make
/// refuses is tried in the words of the next. Pure: tells what is to be written, and by when it wants to be
/// asked again.
class ModemSetup {
public:
    enum class State { Asleep, Working, Ready, Failed };

    explicit ModemSetup(ModemWishes wishes) : m_wishes(std::move(wishes)) {}

    /// From a reset.
    void begin(Moment now);
    /// Says all again to a modem that may have forgotten it, without a reset.
    void refresh(Moment now);
    void stop() { m_state = State::Asleep; }

    void take(const ModemSaying& saying, Moment now);
    void passTime(Moment now);
    [[nodiscard]] std::optional<Moment> nextDue() const;
    /// The command to write now, each once; empty when there is none.
    [[nodiscard]] QByteArray command();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] LineTrouble trouble() const { return m_trouble; } ///< Why it failed …
    [[nodiscard]] const QString& detail() const
    {
        return m_detail;
    } ///< … in words, or what the modem calls itself.
    [[nodiscard]] bool reportsPickUp() const { return m_reportsPickUp; }

private:
    enum class Aim { Reset, LeaveCallsAlone, Country, Extra, Name, CallerId, PickUp };
    struct Step {
        Aim aim;
        std::vector<QByteArray> ways; ///< The first that is taken will do.
    };

    void start(bool withReset, Moment now);
    void say(Moment at);
    void accepted(Moment now);
    void refused(Moment now);
    void nextStep(Moment now);
    void fail(LineTrouble trouble, const QString& detail);
    void failToTake();
    [[nodiscard]] bool mayBeDeafFromRinging(Moment now);

    const ModemWishes m_wishes;
    State m_state = State::Asleep;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    std::size_t m_way = 0;
    int m_attempts = 0;
    std::optional<Moment> m_sayAt; ///< The next command is due then.
    std::optional<Moment> m_waitsUntil;
    std::optional<Moment> m_rangAt; ///< Or told who calls.
    int m_triesWhileRinging = 0;
    QByteArray m_toWrite;
    bool m_wasHeard = false;
    bool m_wasUnreadable = false;
    bool m_reportsPickUp = false;
    LineTrouble m_trouble = LineTrouble::None;
    QString m_detail;
};

} // namespace secondring
