// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <variant>

namespace secondring {

enum class TextPurpose { TextBack, Person };

struct RecipientFacts {
    bool optedOut = false;
};

struct MaySendNow {};
struct MaySendFrom {
    Timestamp when;
};
struct MustNotSend {
    enum class Because { OptedOut } because;
};
using Permission = std::variant<MaySendNow, MaySendFrom, MustNotSend>;

/// May this text leave now? Asked last, in the transaction that claims the text for sending.
[[nodiscard]] Permission permissionFor(TextPurpose purpose, const RecipientFacts& recipient, Timestamp now);

} // namespace secondring
