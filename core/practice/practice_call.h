// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>
#include <vector>

namespace secondring {

/// One call of the practice morning, and what the caller answers when texted.
struct PracticeCall {
    enum class End { HangsUp, RingsOut, Busy, Declined, AnsweredAtDesk };

    QString name;
    QString number; ///< As the switch sends it; an extension or a withheld caller's too.
    bool withheld = false;
    std::chrono::milliseconds rings{0};
    End end = End::HangsUp;
    std::chrono::milliseconds pause{0}; ///< Before this call begins, after the one before began.
    QStringList replies;                ///< To the first text, the second, …
    /// To a text with the first of these words instead: what a question of ours is answered with.
    std::vector<std::pair<QString, QString>> answers;
    QString fails; ///< The carrier's code when no text can be delivered: "30006".
};

/// The script in resources/practice_morning.json. Twenty calls of different kinds.
[[nodiscard]] std::vector<PracticeCall> practiceMorning();

} // namespace secondring
