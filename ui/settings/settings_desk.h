// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/text_pauses.h"
#include "ui/settings/test_finding.h"
#include "ui/settings/trade_words_box.h"

namespace secondring {

class Ask;
class Clock;
class RegistrationWatch;
class SecretVault;
class SettingsKeeper;
class Theme;

/// What the settings work with. Owned by the program.
struct SettingsDesk {
    SettingsKeeper& keeper;
    SecretVault& vault;
    const Clock& clock;
    Ask& ask;
    const Theme& theme;
    SettingsTests tests;
    WordsFile words = WordsFile::byDialog();
    std::function<QFuture<Result<SpentSoFar>>()> spent = {}; ///< TextPauses::spentSoFar
    RegistrationWatch* registration = nullptr; ///< None where nothing is asked of the real service.
};

} // namespace secondring
