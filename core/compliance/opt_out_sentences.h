// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_words.h"

#include <QStringList>

namespace secondring {

/// What whole sentences say about being texted.
struct OptSentences {
    OptReading reading;
    bool isHarmless = false; ///< Some of it sounds like an opt-out and is known to be none: "don't stop".
};

/// @p clauses as spelledOut() leaves them, of @p text as it came.
[[nodiscard]] OptSentences readOptSentences(QStringView text, const QStringList& clauses);

} // namespace secondring
