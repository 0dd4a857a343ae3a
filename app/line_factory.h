// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/line_monitor.h"

#include <memory>

namespace secondring {

class Inbox;
class MessageProvider;
class SipThread;
class Store;

/// What a line is made with.
struct LineSurroundings {
    SipThread& sip;
    const Clock& clock;
    QString homeRegion;                  ///< ISO 3166-1 alpha-2: how this line's numbers are read.
    MessageProvider* provider = nullptr; ///< With `inbox`: whose list of calls can be a line.
    Inbox* inbox = nullptr;
    Store* store = nullptr; ///< Where its calls are filed; none: a line that is only tried.
    QString phonesFile;     ///< See HookPlaces; empty: a line that is only tried.
    QString pinsFile;       ///< See RefusedPins; a line that is only tried, too, uses up a SIM card's tries.
};

/// The only place that knows which kinds of line this build can watch.
/// A kind it lacks becomes a line that says so (LineTrouble::NotBuilt), so that nothing is silently
/// unwatched.
[[nodiscard]] std::unique_ptr<LineMonitor> makeLine(const LineSettings& line, const QString& secret,
                                                    const LineSurroundings& with);

[[nodiscard]] bool isBuilt(LineKind kind);

} // namespace secondring
