// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// The evidence page as sheets of paper, into @p folder; names end in @p suffix. How many could not be taken.
int takeEvidence(const QString& folder, const QString& suffix);

} // namespace secondring
