// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/occasion.h"
#include "core/messaging/wording_check.h"
#include "core/settings/settings.h"

namespace secondring {

/// @p words as they would leave to a caller called Maria.
[[nodiscard]] QString previewOf(const Settings& settings, const QString& words);

/// For the words that greet a caller.
[[nodiscard]] WordingUse greetingUse(const Settings& settings, Occasion occasion);
/// For automatic texts that come later: follow-ups, the safety line.
[[nodiscard]] WordingUse laterUse();
/// For replies that a person sends.
[[nodiscard]] WordingUse replyUse();

} // namespace secondring
