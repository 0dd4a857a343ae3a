// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/gsm/forwarding_codes.h"

namespace secondring {

/// What a code does, on whose telephone: "Mobile: when nobody answers".
[[nodiscard]] QString forwardingWords(const ForwardingCode& code);

} // namespace secondring
