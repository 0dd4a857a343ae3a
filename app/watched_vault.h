// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_vault.h"

#include <QObject>

namespace secondring {

/// Passes everything on to the real vault, and tells when a secret in it is new: settings only name secrets,
/// so a changed password shows nowhere else.
class WatchedVault : public QObject, public SecretVault {
    Q_OBJECT

public:
    explicit WatchedVault(SecretVault& vault) : m_vault(vault) {}

    [[nodiscard]] QFuture<Result<QString>> read(const SecretRef& ref) override { return m_vault.read(ref); }
    [[nodiscard]] QFuture<Result<void>> write(const SecretRef& ref, const QString& secret) override;
    [[nodiscard]] QFuture<Result<void>> forget(const SecretRef& ref) override { return m_vault.forget(ref); }
    [[nodiscard]] QString where() const override { return m_vault.where(); }
    [[nodiscard]] bool isSystemKeychain() const override { return m_vault.isSystemKeychain(); }

Q_SIGNALS:
    void written(const secondring::SecretRef& ref);

private:
    SecretVault& m_vault;
};

} // namespace secondring
