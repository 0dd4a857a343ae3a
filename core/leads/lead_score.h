// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"

namespace secondring {

/// What each line counts; the owner may change it.
struct ScoreTable {
    int emergency = 60;
    int urgent = 40;
    int need = 20;
    int preferredTime = 25;
    int asksToBook = 15;
    int acceptsTime = 60;
    int asksQuestion = 25;
    int existingClient = 30;
    int asksForCall = 30;
    int calledAgain = 10;
    int referral = 10;
    int justCurious = -25;
    int highest = 100; ///< More counts as this, and less than nothing as nothing.
    int hotFrom = 60;
    int warmFrom = 25;
    /// Written without capitals or accents, as folded() leaves them.
    QStringList referralWords = defaultReferralWords();
    QStringList curiousWords = defaultCuriousWords();

    [[nodiscard]] static QStringList defaultReferralWords();
    [[nodiscard]] static QStringList defaultCuriousWords();
    [[nodiscard]] int pointsFor(ScoreReason reason) const;
};

/// The lines that one reply earns by what it wants and how it is put; Need and PreferredTime follow from the
/// card's fields: see score().
[[nodiscard]] std::vector<ScoreLine> linesFor(const Understood& understood, const QString& words,
                                              const ScoreTable& table);

/// Each line counts once: a lead that has it already keeps the older words; an emergency takes the place of
/// urgent; who is no customer after all counts nothing.
void addLines(Lead& lead, const std::vector<ScoreLine>& lines);

/// The sum of the lines, as the card shows them, within what a score can be. Need and PreferredTime follow
/// from the card's fields.
void score(Lead& lead, const ScoreTable& table);

[[nodiscard]] Heat heatOf(int score, const ScoreTable& table = {});
/// Booked and lost leads are cold: nothing is left to win or lose.
[[nodiscard]] Heat heatOf(const Lead& lead, const ScoreTable& table = {});

} // namespace secondring
