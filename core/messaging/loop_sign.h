// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace secondring {

/// What gives a machine away that answers by itself.
enum class LoopSign {
    None,
    TextBackMachine, ///< Its words are a business's automatic text, like ours.
    AutoReply,       ///< It says so: automated, driving, out of office.
    SameWords,       ///< What we wrote, or what they wrote before, once more.
    OwnNumber,       ///< A number of ours, or of somebody who works here.
};

/// What was written in a thread lately.
struct WrittenBefore {
    QStringList theirs; ///< Newest first, without the text in question.
    QStringList ours;
    std::optional<std::chrono::milliseconds> sinceOurs; ///< From our last automatic text to theirs.
};

/// Whether @p words are those of a machine, so that answering them by itself could go on for ever. Taking a
/// person for a machine costs no more than that a person answers them.
[[nodiscard]] LoopSign loopSignIn(QStringView words, const WrittenBefore& before = {});

/// Whether emergency words in such a text are a machine's advice ("in an emergency call 911") and nobody's
/// need. Where a person may have written it, they are not.
[[nodiscard]] bool isAdvice(LoopSign sign, QStringView words);

/// Whether nobody says what stands in such a text, a machine does, and nothing of it is anybody's wish. Who
/// speaks for themselves ("I got your automated message, I need a cleaning") is a person, but for what a
/// telephone says of its owner. A courtesy alone ("Thanks for contacting us") is a machine's where it says
/// when it answers.
[[nodiscard]] bool isMachines(LoopSign sign, QStringView words);

// The words a sign is stored under.
[[nodiscard]] QString codeOf(LoopSign sign);
[[nodiscard]] LoopSign loopSignOf(const QString& code);

} // namespace secondring
