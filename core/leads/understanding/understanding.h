// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/understood.h"
#include "core/leads/vertical_pack.h"

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

} // namespace secondring
