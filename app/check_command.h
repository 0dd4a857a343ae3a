// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/secret_vault.h"
#include "core/settings/settings.h"
#include "core/store/store.h"

#include <QObject>

#include <functional>

namespace secondring {

/// `second-ring check`: tests every line, the text service and the record of opt-outs, prints a sentence for
/// each, and says whether all is well.
struct CheckedDesk {
    const Settings& settings;
    SecretVault& vault;
    Store& store;
    const Clock& clock;
    QString pinsFile;              ///< See RefusedPins.
    QString whyNotHere;            ///< A sentence when it would not start on this computer.
    bool wordsAreLookedAt = false; ///< What there is to say about the texts was said with the file's lines.
};
/// @p done is called once.
void runCheck(const CheckedDesk& desk, QObject* owner, std::function<void(bool allWell)> done);

} // namespace secondring
