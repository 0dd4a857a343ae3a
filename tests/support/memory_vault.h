// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_vault.h"

#include <QMap>

namespace secondring {

/// A vault that forgets everything with the test. Can be locked.
class MemoryVault final : public SecretVault {
public:
    [[nodiscard]] QFuture<Result<QString>> read(const SecretRef& ref) override
    {
        return QtFuture::makeReadyFuture<Result<QString>>(look(ref));
    }
    [[nodiscard]] QFuture<Result<void>> write(const SecretRef& ref, const QString& secret) override
    {
        if (!locked) secrets.insert(ref.name, secret);
        return QtFuture::makeReadyFuture<Result<void>>(change());
    }
    [[nodiscard]] QFuture<Result<void>> forget(const SecretRef& ref) override
    {
        if (!locked) secrets.remove(ref.name);
        return QtFuture::makeReadyFuture<Result<void>>(change());
    }
    [[nodiscard]] QString where() const override { return QStringLiteral("the memory of this test"); }
    [[nodiscard]] bool isSystemKeychain() const override { return false; }

    QMap<QString, QString> secrets;
    bool locked = false;

private:
    [[nodiscard]] Result<QString> look(const SecretRef& ref) const
    {
        if (locked) return fail(Failure::Unauthorized, QStringLiteral("locked"));
        if (!secrets.contains(ref.name)) return fail(Failure::NotFound, QStringLiteral("nothing there"));
        return secrets.value(ref.name);
    }
    [[nodiscard]] Result<void> change() const
    {
        if (locked) return fail(Failure::Unauthorized, QStringLiteral("locked"));
        return {};
    }
};

} // namespace secondring
