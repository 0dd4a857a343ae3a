// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"
#include "core/telephony/softphone_hook/micro_sip_settings.h"

#include <optional>
#include <vector>

namespace secondring {

/// One line of MicroSIP's own list of calls.
struct MicroSipCall {
    enum class Kind { Outgoing, Answered, Missed, AnsweredElsewhere };

    Kind kind = Kind::Outgoing;
    QString number;
    QString name;
    Timestamp at;
    QString outcome; ///< MicroSIP's words for how it ended, in its own language; empty while it rings.
    bool operator==(const MicroSipCall&) const = default;
};

/// In the order of time; lines that are no calls are left out. Pure.
[[nodiscard]] std::vector<MicroSipCall> microSipCalls(const MicroSipSettings& settings);
/// The same from its file, which is only read.
[[nodiscard]] Result<std::vector<MicroSipCall>> readMicroSipHistory(const QString& file);

/// What of the list is to be filed.
struct MissedWhileAway {
    LineId line;
    QString homeRegion;
    bool alone = true; ///< No other phone rings for these calls.
    Timestamp since;   ///< Calls after this, up to now.
    Timestamp now;
};
/// The missed calls of that time as a line tells them, with their past times. How long they rang the list
/// does not say.
[[nodiscard]] std::vector<LineEvent> missedWhileAway(const std::vector<MicroSipCall>& calls,
                                                     const MissedWhileAway& away);

/// How the newest call of @p number that began after @p since ended, when the list knows better than that it
/// was missed: picked up, here or at another phone, or declined.
[[nodiscard]] std::optional<Ended> listedEnd(const std::vector<MicroSipCall>& calls, const QString& number,
                                             Timestamp since, bool alone);

/// The calls that began between @p since and @p now and that MicroSIP has not seen the end of.
[[nodiscard]] std::vector<MicroSipCall> stillRinging(std::vector<MicroSipCall> calls, Timestamp since,
                                                     Timestamp now);

} // namespace secondring
