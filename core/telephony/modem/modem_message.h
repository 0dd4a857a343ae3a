// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/modem/modem_saying.h"

#include <QByteArrayView>

#include <vector>

namespace secondring {

/// Reads the hexadecimal value of a MESG line, elements a modem's formatted report has no field for: tag,
/// length and data (V.253, Telcordia GR-30). One saying at least goes into @p said.
void readModemMessage(QByteArrayView hex, std::vector<ModemSaying>& said);

} // namespace secondring
