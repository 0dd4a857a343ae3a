// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_vault.h"

#include <QCoreApplication>

namespace secondring {

/// The vault of practice mode: holds the one secret of its made-up line and text service, made anew at each
/// start.
class PracticeVault final : public SecretVault {
public:
    void setSecret(const QString& secret) { m_secret = secret; }

    [[nodiscard]] QFuture<Result<QString>> read(const SecretRef& /*ref*/) override
    {
        return QtFuture::makeReadyFuture(Result<QString>(m_secret));
    }
    [[nodiscard]] QFuture<Result<void>> write(const SecretRef& /*ref*/, const QString& /*secret*/) override
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> forget(const SecretRef& /*ref*/) override
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QString where() const override
    {
        return QCoreApplication::translate("Vaults", "nowhere: practice needs none");
    }
    [[nodiscard]] bool isSystemKeychain() const override { return true; }

private:
    QString m_secret;
};

} // namespace secondring
