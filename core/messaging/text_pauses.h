// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/guard_records.h"
#include "core/store/store.h"

#include <QObject>

namespace secondring {

/// What the texts of today and of this month came to.
struct SpentSoFar {
    TextSpending today;
    TextSpending month;
    int capped = 0; ///< Of today's, those that left by themselves and count against the caps.
};

/// Knows at this desk which pauses of texting by itself are in force, whichever desk began them, and ends
/// them when a person says to go on.
class TextPauses : public QObject {
    Q_OBJECT

public:
    TextPauses(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Nothing is looked up before this was called.
    void setRules(const GuardRules& rules);
    /// Called by the heartbeat: a pause may be over, or another desk may have begun one.
    void beat();
    /// The widest first.
    [[nodiscard]] const std::vector<TextPause>& inForce() const { return m_inForce; }
    /// A person wants texting by itself to go on: every count begins anew.
    void goOn(const MemberId& by);
    [[nodiscard]] QFuture<Result<SpentSoFar>> spentSoFar();

    /// Pauses of other desks are seen this soon, whatever is heard of them.
    static constexpr std::chrono::seconds lookedAtAgain{30};

Q_SIGNALS:
    void changed(const std::vector<secondring::TextPause>& inForce);
    /// Texts that were held back may leave.
    void wentOn();
    void storeFailed(const secondring::Error& error);

private:
    void look();
    void take(const Result<std::vector<TextPause>>& found);
    void release();

    Store& m_store;
    const Clock& m_clock;
    std::optional<GuardRules> m_rules;
    std::vector<TextPause> m_inForce;
    Timestamp m_lookedAt;
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

} // namespace secondring
