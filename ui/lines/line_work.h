// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/settings/line_settings.h"
#include "ui/settings/test_finding.h"

#include <functional>
#include <optional>
#include <vector>

namespace secondring {

class LineBoard;

/// A serial port to choose: what goes into the settings, and what a person reads.
struct PortChoice {
    QString port;
    QString words;
};

/// One code to dial at the business's own line: "Forward when nobody answers", "*71 404 555 0100".
struct DialCode {
    QString does;
    QString dial; ///< Empty: what comes below stands under these words.
};

/// What the settings of lines work with besides the settings; any may be missing.
struct LineWork {
    std::function<bool(LineKind kind)> isBuilt; ///< None: every kind.
    std::function<std::vector<PortChoice>()> ports;
    LineBoard* board = nullptr; ///< The lines as they are watched now.
    /// Whose calls are test calls from now on; none: nobody's any more.
    std::function<void(const std::optional<PhoneNumber>& from)> expectTestCalls;
    bool isPractising = false; ///< Then the lines of the settings are not watched.

    std::function<QFuture<TestFinding>(const LineSettings& line)>
        readUnit; ///< A caller-ID unit's own settings.
    std::function<QFuture<TestFinding>(const LineSettings& line)> fixUnit;
    /// Writes us into MicroSIP's settings file, or takes us out again.
    std::function<TestFinding(const LineSettings& line, const QString& token)> connectMicroSip;
    std::function<TestFinding(const LineSettings& line)> leaveMicroSip;
    std::function<QString()> microSipFile; ///< Where it is found on this computer; empty: it is not.
    std::function<QString()> newToken;
    /// How a phone reports its calls to that line: commands and web addresses.
    std::function<std::vector<DialCode>(const LineSettings& line, const QString& token)> reports;
    /// The carriers' codes that forward calls nobody answers to @p number, in that country.
    std::function<std::vector<DialCode>(const QString& number, const QString& region)> forwardingCodes;
};

} // namespace secondring
