// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_vault.h"

#include <chrono>

namespace secondring {

/// Secrets in the system's own keychain: Keychain, Credential Manager, Secret Service or KWallet.
class KeychainVault final : public SecretVault {
public:
    explicit KeychainVault(const QString& profileFolder);

    /// Whether a keychain answers. Waits for at most @p patience.
    [[nodiscard]] bool answers(std::chrono::milliseconds patience);

    [[nodiscard]] QFuture<Result<QString>> read(const SecretRef& ref) override;
    [[nodiscard]] QFuture<Result<void>> write(const SecretRef& ref, const QString& secret) override;
    [[nodiscard]] QFuture<Result<void>> forget(const SecretRef& ref) override;
    [[nodiscard]] QString where() const override;
    [[nodiscard]] bool isSystemKeychain() const override { return true; }

private:
    [[nodiscard]] QString keyOf(const SecretRef& ref) const;

    QString m_profile; ///< Two profiles on one computer must not share a password.
};

} // namespace secondring
