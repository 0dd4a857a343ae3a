// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QFuture>

#include <functional>

namespace secondring {

/// What a test of a line or a text service found, in words for the desk.
struct TestFinding {
    bool good = false;
    QString sentence; ///< "Registered. Missed calls will be noticed." or what is wrong and what to do.
};

/// The tests behind the buttons, given from outside. The secret is read from the vault first.
struct SettingsTests {
    std::function<QFuture<TestFinding>(const SipLineSettings& line, const QString& password)> line;
    std::function<QFuture<TestFinding>(const ProviderSettings& service, const QString& secret)> textService;
};

} // namespace secondring
