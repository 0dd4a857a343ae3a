// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/modem/modem_saying.h"

#include <QByteArrayView>

#include <vector>

namespace secondring {

/// Adds what the whole line @p words says, one saying at least, to @p said. False when it is none that we
/// know.
bool readModemLine(QByteArrayView words, std::vector<ModemSaying>& said);

} // namespace secondring
