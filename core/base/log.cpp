// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/log.h"

namespace secondring {

Q_LOGGING_CATEGORY(logApp, "app", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "store", QtInfoMsg)
Q_LOGGING_CATEGORY(logLine, "line", QtInfoMsg)
Q_LOGGING_CATEGORY(logText, "text", QtInfoMsg)

} // namespace secondring
