// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/wording_check.h"
#include "core/settings/settings.h"

namespace secondring {

/// @p words as they would leave to a caller called Maria.
[[nodiscard]] QString previewOf(const Settings& settings, const QString& words);

/// For the words of an automatic text; @p opens: it is the first of a conversation.
[[nodiscard]] WordingUse automaticUse(const Settings& settings, bool opens);

} // namespace secondring
