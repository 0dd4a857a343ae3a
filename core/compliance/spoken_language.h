// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_words.h"

namespace secondring {

/// The language most of the small words of @p text are of: what it asks for may be said in words that two
/// languages share ("pare de me mandar mensagem"). @p supposed unless another has at least two more of them,
/// or the only one.
[[nodiscard]] OptLanguage spokenLanguage(QStringView text, OptLanguage supposed);

/// What was taken for Spanish is not rather French, Portuguese or Arabic.
[[nodiscard]] bool isSpanishAtMost(QStringView text);

} // namespace secondring
