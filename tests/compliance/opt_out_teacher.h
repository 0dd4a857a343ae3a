// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teacher.h"

#include <QString>

namespace secondring {

/// The labelled replies below @p root: examples of opt-outs and of intents, and the lists that the rules are
/// held to. The sets that measure how well replies are read are not among them.
[[nodiscard]] std::vector<Lesson> optOutLessonsBelow(const QString& root);

/// As the program reads them.
[[nodiscard]] QByteArray taughtOptOuts(const std::vector<Lesson>& lessons);

} // namespace secondring
