// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_vault.h"

#include <QMap>
#include <QPromise>

#include <deque>

namespace secondring {

/// A vault that answers when the test says so.
class SlowVault final : public SecretVault {
public:
    [[nodiscard]] QFuture<Result<QString>> read(const SecretRef& ref) override
    {
        if (locked)
            return QtFuture::makeReadyFuture(
                Result<QString>(fail(Failure::NotFound, QStringLiteral("a locked keychain says that"))));
        if (!slow) return QtFuture::makeReadyFuture(Result<QString>(secrets.value(ref.name)));
        auto& [name, promise] = waiting.emplace_back(ref.name, QPromise<Result<QString>>());
        promise.start();
        return promise.future();
    }
    [[nodiscard]] QFuture<Result<void>> write(const SecretRef& ref, const QString& secret) override
    {
        secrets.insert(ref.name, secret);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> forget(const SecretRef&) override
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QString where() const override { return QStringLiteral("the memory of this test"); }
    [[nodiscard]] bool isSystemKeychain() const override { return isKeychain; }

    /// Answers the oldest question.
    void answer()
    {
        auto [name, promise] = std::move(waiting.front());
        waiting.pop_front();
        promise.addResult(Result<QString>(secrets.value(name)));
        promise.finish();
    }

    void answerAll()
    {
        while (!waiting.empty())
            answer();
    }

    bool slow = false;
    bool locked = false;
    bool isKeychain = false;
    QMap<QString, QString> secrets{{QStringLiteral("line"), QStringLiteral("secret100")},
                                   {QStringLiteral("provider"), QStringLiteral("authtoken")}};
    std::deque<std::pair<QString, QPromise<Result<QString>>>> waiting;
};

} // namespace secondring
