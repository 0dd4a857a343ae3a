// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace secondring {

/// Whether the command line @p command, as far as we know every word of it, can neither take nor make a call.
/// What it does not know it refuses: a wrong command would answer a customer with a carrier tone.
[[nodiscard]] bool keepsOnHook(QByteArrayView command);

} // namespace secondring
