// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace secondring {

/// What a text-back is sent upon: each has words of its own.
enum class Occasion {
    Open,
    AfterHours,
    Lunch,
    Holiday,
    Voicemail, ///< They left one; whatever the hour.
    Returning, ///< They called not long ago, while the business is open.
    Client,    ///< Known to the desk, while the business is open.
    Overnight, ///< It waited for the morning.
    Emergency, ///< They left a voicemail on the emergency line of a closed business.
};
inline constexpr std::array occasions{Occasion::Open,    Occasion::AfterHours, Occasion::Lunch,
                                      Occasion::Holiday, Occasion::Voicemail,  Occasion::Returning,
                                      Occasion::Client,  Occasion::Overnight,  Occasion::Emergency};

/// "open", "afterHours", "lunch": as in templates.json and in the name of a template.
[[nodiscard]] QString codeOf(Occasion occasion);

} // namespace secondring
