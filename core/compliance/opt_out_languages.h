// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_grammar.h"
#include "core/compliance/opt_out_phrases.h"
#include "core/compliance/opt_out_words.h"

#include <array>
#include <optional>

namespace secondring {

// All of them for everyone: a Spanish answer arrives in any salon.
inline constexpr std::array kOptLanguages{OptLanguage::English, OptLanguage::Spanish, OptLanguage::French,
                                          OptLanguage::Portuguese, OptLanguage::Arabic};

[[nodiscard]] const OptOutPhrases& optOutPhrases(OptLanguage language);
[[nodiscard]] const OptOutGrammar& optOutGrammar(OptLanguage language);

/// The language in which the whole of @p words is an opt-out keyword.
[[nodiscard]] std::optional<OptLanguage> optOutKeywordLanguage(const QString& words);

} // namespace secondring
