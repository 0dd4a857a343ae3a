// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <variant>

namespace secondring {

/// What a text of ours is for. All but Person leave by themselves.
enum class TextPurpose {
    TextBack,
    Person,
    Question,     ///< One automatic question about what is missing on the lead card.
    SafetyLine,   ///< The owner's approved 911 line.
    FollowUp,     ///< A step of a follow-up sequence.
    Page,         ///< To the person on call.
    Digest,       ///< The morning list, to staff.
    Confirmation, ///< The one answer to STOP, START or HELP.
};

[[nodiscard]] constexpr bool isAutomatic(TextPurpose purpose)
{
    return purpose != TextPurpose::Person;
}

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
