// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/text_pauses.h"
#include "core/privacy/retention_outlook.h"
#include "core/recovery/open_export.h"
#include "core/store/backups.h"
#include "ui/lines/line_work.h"
#include "ui/settings/test_finding.h"
#include "ui/settings/trade_words_box.h"

namespace secondring {

class Ask;
class Clock;
class RegistrationWatch;
class SecretVault;
class SettingsKeeper;
class Store;
class Theme;

/// What the privacy settings work with; any may be missing.
struct PrivacyWork {
    std::function<QFuture<Result<RetentionOutlook>>(const RetentionSettings& periods)> outlook;
    std::function<std::vector<Backup>()> copies;
    std::function<QString(QWidget* over)> folder;
    std::function<QFuture<Result<ExportCounts>>(const QString& folder)> exportAll;
};

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
    PrivacyWork privacy = {};
    std::function<QString(QWidget* over)> daysFile =
        {}; ///< Which list of closed days to read; none: a dialog.
    LineWork lines = {};
    Store* store = nullptr; ///< Where it stands who asked for no texts; none: nobody did.
};

} // namespace secondring
