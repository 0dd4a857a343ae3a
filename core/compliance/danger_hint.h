// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace secondring {

/// Whether the short @p text of somebody who opts out names what people call for help for: fire, gas, no
/// breath. Generous, as nothing follows from it but a sentence in the one confirmation. Five languages.
[[nodiscard]] bool namesDanger(QStringView text);

} // namespace secondring
