// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/text_permission.h"

namespace secondring {

/// A text whose purpose and ground are known.
struct TextToCap {
    TextPurpose purpose = TextPurpose::TextBack;
    TextClass textClass = TextClass::TextBack;
    ConsentBasis basis = ConsentBasis::None;
};

/// Whoever never answers gets no more text-backs in so many days; then a person decides.
inline constexpr std::size_t mostUnanswered = 3;
inline constexpr std::chrono::days unansweredCountFor{7};

/// Whether text-backs that left at @p unanswered, since they last wrote, are as many as they get.
[[nodiscard]] bool haveNotAnswered(const std::vector<Timestamp>& unanswered, Timestamp now);

/// Why @p text must wait or not go, given what left lately; none: it is not one too many.
[[nodiscard]] std::optional<Permission> tooMany(const TextToCap& text, const RecipientFacts& recipient,
                                                Timestamp now);

} // namespace secondring
