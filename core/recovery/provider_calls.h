// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/text_message.h"
#include "core/telephony/call_tracker.h"

namespace secondring {

/// The line that the provider's own call list is filed under, until a line of ours saw the same call.
[[nodiscard]] LineId providerLine();

/// A call from the provider's list as a finished call. What the list cannot tell for sure is a guess, and
/// never texted.
[[nodiscard]] FinishedCall finishedCallOf(const ProviderCall& call, QStringView homeRegion);

} // namespace secondring
