// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"

namespace secondring {

// The words these are stored and exported under.
[[nodiscard]] QString codeOf(TextState state);
[[nodiscard]] TextState textStateOf(const QString& code);
[[nodiscard]] QString codeOf(TextReason reason);
[[nodiscard]] TextReason textReasonOf(const QString& code);
[[nodiscard]] QString codeOf(TextTrouble trouble);
[[nodiscard]] TextTrouble textTroubleOf(const QString& code);
[[nodiscard]] QString codeOf(TextPurpose purpose);
/// None for a received text.
[[nodiscard]] std::optional<TextPurpose> textPurposeOf(const QString& code);

} // namespace secondring
