// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/test_finding.h"
#include "ui/settings/trade_words_box.h"

namespace secondring {

class Ask;
class Clock;
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
};

} // namespace secondring
