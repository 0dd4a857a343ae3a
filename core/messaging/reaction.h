// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace secondring {

/// A tap on one of our texts, which a telephone sends as words: Liked "Sorry we missed your call".
struct Reaction {
    qsizetype ownWords = 0; ///< So many letters before the quoted text say what it is.
    bool isKind = false;    ///< A heart, a thumb up, a laugh; false: a question, a thumb down, anything else.
};

/// The whole of @p text is one, as iPhones and Android's Messages write it in English, Spanish, French and
/// Portuguese. What it quotes is ours, and nothing that they say.
[[nodiscard]] std::optional<Reaction> reactionIn(QStringView text);

} // namespace secondring
