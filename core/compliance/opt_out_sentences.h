// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_words.h"

#include <QStringList>

namespace secondring {

/// What whole sentences say about being texted: @p clauses as spelledOut() leaves them, of @p text as it
/// came.
[[nodiscard]] OptReading readOptSentences(QStringView text, const QStringList& clauses);

} // namespace secondring
