// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace secondring {

// One category a part. Numbers appear only as PhoneNumber::masked(); a customer's words never.
Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logLine)
Q_DECLARE_LOGGING_CATEGORY(logText)

} // namespace secondring
