// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_desk.h"

namespace secondring {

class Store;

/// What the privacy settings show and do, on the desk's own database.
[[nodiscard]] PrivacyWork privacyWork(Store& store, const Clock& clock);

} // namespace secondring
