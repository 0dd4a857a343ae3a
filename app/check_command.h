// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/secret_vault.h"
#include "core/settings/settings.h"

#include <QObject>

#include <functional>

namespace secondring {

/// `second-ring check`: tests every line and the text service, prints a sentence for each, and says whether
/// all is well.
/// @p done is called once.
void runCheck(const Settings& settings, SecretVault& vault, const Clock& clock, QObject* owner,
              std::function<void(bool allWell)> done);

} // namespace secondring
