// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace secondring {

/// @p clauses with what thumbs shorten written out, where the word behind it leaves no doubt: "kiero", "n
/// quero".
[[nodiscard]] QStringList spelledOut(QStringList clauses);

} // namespace secondring
