// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/vertical_pack.h"

namespace secondring {

/// How a pack's file names a kind of field: "choice".
[[nodiscard]] QString nameOf(LeadField::Kind kind);
[[nodiscard]] std::optional<LeadField::Kind> kindNamed(const QString& name);
/// The first "@name" in the phrases of @p pack that language.json has no list for; empty: there is none.
[[nodiscard]] QString unknownListIn(const VerticalPack& pack);

} // namespace secondring
