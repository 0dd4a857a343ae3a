// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace secondring {

/// @p clauses of a text of a word or three, and what was written in one go there apart: "stoptextingme".
/// As they are where no word is made of a way to say stop and of what is to stop.
[[nodiscard]] QStringList writtenApart(QStringList clauses);

} // namespace secondring
