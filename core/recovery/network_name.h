// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// Whether what the network put where a name belongs names somebody: "LOPEZ MARIA", not "WIRELESS CALLER" or
/// the number once more.
[[nodiscard]] bool namesSomebody(const QString& shown);

} // namespace secondring
