// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/text_back_policy.h"

namespace secondring {

/// @p call as told by the line whose word counts most: one that is not doubted and saw it missed for sure,
/// where there is one among the lines that saw it. Else as it stands.
[[nodiscard]] Result<FiledCall> asWitnessed(Transaction& transaction, const FiledCall& call,
                                            const TextBackRules& rules);

/// Nobody was texted only because of the line: another line's word may change that.
[[nodiscard]] constexpr bool isDoubt(Reason reason)
{
    return reason == Reason::LineUnchecked || reason == Reason::LineHidesAnswers;
}

} // namespace secondring
