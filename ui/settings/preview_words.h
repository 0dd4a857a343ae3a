// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/occasion.h"
#include "core/messaging/wording_check.h"
#include "core/settings/settings.h"

namespace secondring {

/// @p words as they would leave to a caller called Maria.
[[nodiscard]] QString previewOf(const Settings& settings, const QString& words);

/// The same of a follow-up, with what is put in as it leaves to somebody where the business is.
[[nodiscard]] QString followUpPreview(const Settings& settings, const QString& words, bool spanish);

/// For the words that greet a caller.
[[nodiscard]] WordingUse greetingUse(const Settings& settings, Occasion occasion);
/// For automatic texts that come later: follow-ups, the safety line.
[[nodiscard]] WordingUse laterUse();
/// For replies that a person sends.
[[nodiscard]] WordingUse replyUse();
/// The same words for who writes Spanish.
[[nodiscard]] WordingUse inSpanish(WordingUse use);

} // namespace secondring
