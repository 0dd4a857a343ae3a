// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace secondring {

/// The trades with texts of their own: code as settings keep it, and its name; the plain one last.
[[nodiscard]] std::vector<std::pair<QString, QString>> verticals();
/// Countries by name: ISO code and name, in the order of the desk's language.
[[nodiscard]] std::vector<std::pair<QString, QString>> countries();

} // namespace secondring
