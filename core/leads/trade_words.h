// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/vertical_pack.h"
#include "core/settings/settings.h"

namespace secondring {

/// The services, fields and words in force: the owner's own where they gave any that can be read, else those
/// that came with the program for the trade.
[[nodiscard]] VerticalPack packInForce(const Settings& settings);

/// Whether another pack is in force: the trade or the owner's words differ.
[[nodiscard]] bool hasOtherWords(const Settings& one, const Settings& other);

/// What came with the program for @p vertical, as a file to be edited.
[[nodiscard]] QByteArray shippedWords(const QString& vertical);

} // namespace secondring
