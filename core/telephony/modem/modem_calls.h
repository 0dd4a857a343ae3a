// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"
#include "core/telephony/modem/caller_block.h"
#include "core/telephony/modem/modem_saying.h"
#include "core/telephony/ring_stop.h"

#include <optional>
#include <vector>

namespace secondring {

/// What is known of a modem and of its telephone line.
struct ModemKnowledge {
    int voicemailRings = 0; ///< 0: not known.
    bool seesPickUp = false;
    QString homeRegion;
};

/// One event of a call, named by when the call started.
struct ModemNews {
    Moment start;
    Moment at;
    LineEvent::What what;
};

/// Makes calls out of what a modem says: RING, RING, and then silence. Pure: no timers, no I/O.
class ModemCalls {
public:
    using News = std::vector<ModemNews>;

    explicit ModemCalls(ModemKnowledge knowledge) : m_knowledge(std::move(knowledge)) {}

    void knowPickUp(bool seen) { m_knowledge.seesPickUp = seen; }
    [[nodiscard]] News take(const ModemSaying& saying, Moment now);
    [[nodiscard]] News passTime(Moment now);
    [[nodiscard]] std::optional<Moment> nextDue() const;
    /// The modem is gone: nobody knows how what rings ends.
    [[nodiscard]] News abandon(Moment now, const QString& because);
    [[nodiscard]] bool isRinging() const { return m_call.has_value(); }

private:
    struct Call {
        Moment start{};
        RingStop rings;
        std::optional<CallerId> caller;
        Moment identifiedAt{};
        std::optional<Moment> liftedAt;
        bool seesPickUp = false; ///< From the first ring on.
        bool isTold = false;     ///< False while it may be the call before, ringing on.
    };
    struct Named {
        CallerId caller;
        Moment at{};
    };

    void rang(const ModemSaying& ring, Moment now, News& news);
    [[nodiscard]] Call newCall(Moment start) const;
    void begin(Moment now, News& news);
    void named(Moment now, News& news);
    void identify(const Named& who, News& news);
    void split(const Named& who, News& news);
    void tell(News& news);
    void end(Moment now, News& news);
    void finish(const Ended& ended, Moment at, News& news);
    [[nodiscard]] bool isAnotherCaller(const CallerId& caller, Moment now) const;
    [[nodiscard]] Ended outcomeOf(const Call& call, int rings) const;

    ModemKnowledge m_knowledge;
    CallerBlock m_block;
    std::optional<Named> m_early; ///< Told before the first ring, as in Britain.
    std::optional<Call> m_call;
    std::optional<bool> m_isLampLit; ///< Not known until the exchange first says it.
    std::optional<Call> m_last;
    bool m_namesFirst = false;
    std::optional<Moment> m_lastRhythm; ///< A ring told as its rhythm; the same one may follow as RING.
};

} // namespace secondring
