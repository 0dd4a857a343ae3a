// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace secondring {

/// "STOP texting, call me": whoever says so wants to be called, whatever they say of texts besides. Pure;
/// English, Spanish, French, Portuguese, Arabic.
[[nodiscard]] bool asksForCall(QStringView whateverLong);

} // namespace secondring
