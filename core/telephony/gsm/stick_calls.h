// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/gsm/stick_words.h"
#include "core/telephony/line_event.h"
#include "core/telephony/ring_stop.h"

#include <vector>

namespace secondring {

/// What is told of a stick's call. The stick has no name for it, so it is counted.
struct StickCallNews {
    int call = 0;
    LineEvent::What what;
};

/// How a stick's calls are judged.
struct StickCallRules {
    QString homeRegion;
    bool forwardsOnly = false; ///< Only calls that nobody answered elsewhere come here.
    std::chrono::seconds longestRing{300};
};

/// Follows the calls of a stick: what it says by itself and, while it rings, its list of calls. Pure: whoever
/// holds it asks for the list when wantsList() says so.
class StickCalls {
public:
    using News = std::vector<StickCallNews>;

    explicit StickCalls(StickCallRules rules) : m_rules(std::move(rules)) {}

    /// Whether the stick can list its calls at all.
    void setCanList(bool canList) { m_canList = canList; }
    [[nodiscard]] News heard(QByteArrayView line, Moment now);
    /// The stick answered, but not with its calls: it lives, at least.
    void listRefused(Moment now) { m_aliveAt = now; }
    [[nodiscard]] News listed(const std::vector<QByteArray>& lines, Moment now);
    /// Stops what has fallen silent.
    [[nodiscard]] News tick(Moment now);
    /// Ends all: the stick is gone, or has started afresh. @p why for the call's details.
    [[nodiscard]] News lose(const QString& why);

    [[nodiscard]] bool isIdle() const { return m_open.empty(); }
    [[nodiscard]] bool wantsList(Moment now) const;
    void listAsked(Moment now);
    [[nodiscard]] std::optional<Moment> wakeAt(bool mayList) const;

private:
    struct Call {
        int number = 0;
        int index = 0; ///< The stick's own, from its list; 0: not known.
        Moment beganAt{};
        Moment rangAt{}; ///< When it was last heard to ring.
        Moment listedAt{};
        RingStop rings{std::chrono::milliseconds::zero()};
        QByteArray shown; ///< The caller as +CLIP has them.
        bool isIdentified = false;
        bool hasNumber = false;
        bool isWaiting = false;
        bool wasListed = false;
        int seenInList = 0;
        bool isAnswered = false;
        std::optional<Moment> saidOverAt; ///< The stick said that a call is over, and this may be it.
        bool isSaidMissed = false;
        std::optional<std::chrono::seconds> spokenFor;
        int absences = 0;
        bool wasLookedFor = false; ///< In a list that should have had it.
    };
    using Place = std::vector<Call>::iterator;

    Place begin(Moment now, News& news);
    void ring(Moment now, News& news);
    void identify(Call& call, const StickCaller& caller, News& news) const;
    void showCaller(QByteArrayView line, Moment now, News& news);
    void addWaiting(QByteArrayView line, Moment now, News& news);
    void callEnded(QByteArrayView line, bool isMissed, Moment now, News& news);
    void callAnswered(News& news);
    void seeUnasked(QByteArrayView line, Moment now, News& news);
    void see(const StickListing& seen, Moment now, News& news);
    void missFromList(Moment now, News& news);
    [[nodiscard]] Place placeOf(const StickListing& seen);
    [[nodiscard]] Place ringingCall();
    Place end(Place call, const Ended& how, Moment now, News& news);
    [[nodiscard]] Ended outcomeOf(const Call& call, Moment now) const;
    [[nodiscard]] Ended lost(const Call& call, const QString& why) const;
    [[nodiscard]] Ended fallenSilent(const Call& call, Moment now) const;
    [[nodiscard]] static Moment silentAt(const Call& call);
    [[nodiscard]] static bool wasOverAtOnce(const Call& call);
    [[nodiscard]] std::chrono::milliseconds betweenLists() const;

    const StickCallRules m_rules;
    std::vector<Call> m_open;
    Moment m_askedAt{};
    Moment m_endedAt{};
    Moment m_aliveAt{};
    int m_count = 0;
    int m_lists = 0;
    bool m_canList = true;
    bool m_listNow = false;
};

} // namespace secondring
