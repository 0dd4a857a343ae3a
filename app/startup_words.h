// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

namespace secondring {

/// Why the program cannot start and what to do, in one or two sentences.
[[nodiscard]] QString whyNotStarted(const Error& error, const Profile& profile);
/// Of a folder that cannot be the profile, as Profile::open() says.
[[nodiscard]] QString whyNoProfile(const Error& error);
/// Nothing can be written into the profile's folder.
[[nodiscard]] QString whyNotLocked(const Profile& profile);
[[nodiscard]] QString alreadyRunning(const Profile& profile);
/// Of a folder that another computer used before; @p asks: whether this one has taken its place.
[[nodiscard]] QString cameFromElsewhere(const Profile& profile, bool asks);

} // namespace secondring
