// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/understood.h"
#include "core/leads/vertical_pack.h"

#include <QStringView>

namespace secondring {

/// Words a person's corrections taught: what was said, and what it means here.
struct LearnedWord {
    QString words; ///< As the caller wrote it, folded (lower case, no accents).
    QString field; ///< "service", "insurance", "stylist", or a field's key.
    QString value;
};

/// What was known before this reply came.
struct ReplyContext {
    bool weAskedForAName = false;
    bool weOfferedATime = false;
    QString askedField;        ///< The key of the field our last automatic question asked for, else empty.
    bool weWroteSince = false; ///< A person did, behind that question.
    std::optional<Language> language; ///< They wrote so far; none: that is not known.
};

/// Reads a reply by rules, on this machine, with no network. Pure. English and Spanish. Of a reply longer
/// than 5,000 characters only the first 5,000 are read. It makes a ReplyReader for this one reply, which
/// takes 20 to 50 ms: who reads more than one keeps a ReplyReader, which takes less than 1 ms.
[[nodiscard]] Understood understand(QStringView reply, const VerticalPack& pack,
                                    const std::vector<LearnedWord>& learned = {},
                                    const ReplyContext& context = {});

} // namespace secondring
