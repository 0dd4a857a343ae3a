// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_words.h"

#include <QStringList>

namespace secondring {

/// How surely somebody who had opted out asks for texts again.
enum class ComingBack {
    No,
    Perhaps, ///< They seem to; or they do, beside words that could mean the opposite.
    Surely,  ///< START and its like, or a plain wish with nothing said against it.
};

struct BackWish {
    ComingBack how = ComingBack::No;
    OptLanguage language = OptLanguage::English; ///< Of the wish.
};

/// Reads @p clauses, and @p whole, which is all of them without courtesy. Pure; means nothing of somebody who
/// is not opted out, who says "yes" to much else.
[[nodiscard]] BackWish backWishIn(const QString& whole, const QStringList& clauses);

} // namespace secondring
