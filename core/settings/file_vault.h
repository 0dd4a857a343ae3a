// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_vault.h"

#include <QJsonObject>

namespace secondring {

/// Secrets in a file that only its owner may read, for computers without a keychain.
class FileVault final : public SecretVault {
public:
    explicit FileVault(const QString& profileFolder);

    [[nodiscard]] QFuture<Result<QString>> read(const SecretRef& ref) override;
    [[nodiscard]] QFuture<Result<void>> write(const SecretRef& ref, const QString& secret) override;
    [[nodiscard]] QFuture<Result<void>> forget(const SecretRef& ref) override;
    [[nodiscard]] QString where() const override;
    [[nodiscard]] bool isSystemKeychain() const override { return false; }

    /// Everything in the file, to be moved into a keychain.
    [[nodiscard]] Result<QJsonObject> all() const;
    void removeFile();

private:
    [[nodiscard]] Result<void> keep(const QJsonObject& secrets) const;

    QString m_path;
};

} // namespace secondring
