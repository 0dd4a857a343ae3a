// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/gsm/at_queue.h"
#include "core/telephony/line_monitor.h"

#include <functional>

namespace secondring {

/// What is known of the PIN from earlier starts, and is to be known at later ones.
struct PinMemory {
    std::function<bool()> wasRefused = [] { return false; };
    /// Before it is tried, for the answer may be lost; false: it would not be known, and is not tried.
    std::function<bool()> noteTry = [] { return true; };
    /// It was taken, or not looked at.
    std::function<void()> forget = [] {};
};

/// Opens a SIM card with the PIN of the settings. Tries it once and never again when it was wrong: three
/// wrong tries lock the card, and where the stick tells how many are left, it is not tried unless all are.
class StickPin {
public:
    /// What to do next: ask, or wait because of a trouble, or go on.
    struct Turn {
        std::optional<AtCommand> ask;
        LineTrouble trouble = LineTrouble::None;
        QString detail;
        bool isOpen = false;
    };

    explicit StickPin(const QString& pin, PinMemory memory = {})
        : m_pin(pin.trimmed().toLatin1()), m_memory(std::move(memory))
    {
    }

    [[nodiscard]] static AtCommand stateQuestion();
    [[nodiscard]] Turn next(const AtResult& result);
    /// Whether the card was opened by us: until then a stick may have refused settings.
    [[nodiscard]] bool hasOpened() const { return m_hasOpened; }
    void startAfresh() { m_hasOpened = false; }

private:
    [[nodiscard]] Turn stateTold(const AtResult& result);
    [[nodiscard]] Turn pinWanted();
    [[nodiscard]] Turn triesTold(const AtResult& result);
    [[nodiscard]] Turn enter();
    [[nodiscard]] Turn entered(const AtResult& result);
    [[nodiscard]] static Turn refusal();

    const QByteArray m_pin;
    const PinMemory m_memory;
    std::size_t m_question = 0; ///< Which of the makers' questions for the tries left.
    int m_busyTries = 0;
    std::optional<bool> m_wasRefused; ///< At an earlier start.
    bool m_isTried = false;           ///< And was not taken, so far as we know.
    bool m_hasOpened = false;
};

} // namespace secondring
