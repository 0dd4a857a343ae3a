// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_vault.h"

#include <memory>

namespace secondring {

/// The system keychain where one answers within two seconds, else a file in @p profileFolder; says which in
/// the log. Secrets that lie in the file move into the keychain. SECOND_RING_SECRETS=file keeps to the file.
[[nodiscard]] std::unique_ptr<SecretVault> openVault(const QString& profileFolder);

} // namespace secondring
