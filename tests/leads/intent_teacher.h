// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teacher.h"

namespace secondring {

/// Those of a file of examples, as the rules read them: trade, language, reply and intent are its first
/// columns, and "?" stands for what two people would label differently. Lines that are none are left out.
[[nodiscard]] std::vector<Lesson> lessonsIn(const QByteArray& examples);

/// As the program reads them.
[[nodiscard]] QByteArray taughtIntents(const std::vector<Lesson>& lessons);

} // namespace secondring
