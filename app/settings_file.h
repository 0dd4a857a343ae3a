// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_vault.h"
#include "core/settings/settings.h"

#include <QFuture>
#include <QStringList>

namespace secondring {

/// What came of reading a file of settings: settings and their secrets, or what is wrong, a sentence a line.
struct SettingsFile {
    Settings settings;
    std::vector<std::pair<SecretRef, QString>> secrets;
    QStringList mistakes; ///< "FILE, line 7: lines[0].transport must be udp, tcp or tls."
    QStringList warnings; ///< The same form; about words that are taken all the same.
};

/// Reads @p path on top of @p base. Looks secrets up in the environment or in files, as the file says.
[[nodiscard]] SettingsFile readSettingsFile(const QString& path, const Settings& base);

} // namespace secondring
