// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/settings/settings.h"
#include "ui/alerts/alert_sound.h"

#include <QFuture>

#include <functional>

namespace secondring {

/// What a test of a line or a text service found, in words for the desk.
struct TestFinding {
    bool good = false;
    QString sentence;   ///< "Registered. Missed calls will be noticed." or what is wrong and what to do.
    bool waits = false; ///< All is right on our side, and texts wait for somebody else.
};

/// The tests behind the buttons, given from outside. The secret is read from the vault first.
struct SettingsTests {
    std::function<QFuture<TestFinding>(const LineSettings& line, const QString& password)> line;
    std::function<QFuture<TestFinding>(const ProviderSettings& service, const QString& secret)> textService;
    /// A text to a mobile of ours that says it is only a test. May be missing.
    std::function<QFuture<TestFinding>(const PhoneNumber& to)> page = {};
    /// How an alert sounds, at that volume in percent. May be missing.
    std::function<void(AlertSound sound, int volume)> sound = {};
};

} // namespace secondring
