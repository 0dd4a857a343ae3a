// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/line_settings.h"
#include "core/telephony/line_monitor.h"

#include <QAbstractSocket>
#include <QSslConfiguration>

namespace secondring {

[[nodiscard]] LineTrouble troubleOf(QAbstractSocket::SocketError error);

/// How a server must prove itself: by the authorities of the settings, or the computer's own.
[[nodiscard]] Result<QSslConfiguration> tlsFor(const AsteriskLineSettings& settings);

} // namespace secondring
