// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teacher.h"

namespace secondring {

/// A lesson for each time in a file of examples: language, reply, its preferred time as JSON or "-", and
/// parts of it that two people would label differently. What each time must have been taken for is found by
/// trying: the stances nearest to the rules' that give the labelled time. Replies of which no stances do are
/// left out.
[[nodiscard]] std::vector<Lesson> stanceLessonsIn(const QByteArray& examples);

/// Of all such files in resources/understanding/times below @p root, and of the labelled replies in
/// tests/data.
[[nodiscard]] std::vector<Lesson> stanceLessonsBelow(const QString& root);

/// As the program reads them.
[[nodiscard]] QByteArray taughtStances(const std::vector<Lesson>& lessons);

} // namespace secondring
