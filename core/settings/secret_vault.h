// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/secret_ref.h"

#include <QFuture>

namespace secondring {

/// Keeps passwords and tokens out of settings and database.
class SecretVault {
public:
    SecretVault() = default;
    SecretVault(const SecretVault&) = delete;
    SecretVault& operator=(const SecretVault&) = delete;
    SecretVault(SecretVault&&) = delete;
    SecretVault& operator=(SecretVault&&) = delete;
    virtual ~SecretVault() = default;

    /// NotFound when nothing lies there, Unauthorized when the vault is locked.
    [[nodiscard]] virtual QFuture<Result<QString>> read(const SecretRef& ref) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const SecretRef& ref, const QString& secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> forget(const SecretRef& ref) = 0;
    /// What keeps the secrets, in words: "the system keychain", "a file in the profile".
    [[nodiscard]] virtual QString where() const = 0;
    [[nodiscard]] virtual bool isSystemKeychain() const = 0;
};

} // namespace secondring
