// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/vault_factory.h"

#include "core/base/log.h"
#include "core/settings/file_vault.h"

#ifdef SECONDRING_WITH_KEYCHAIN
#include "core/base/when_done.h"
#include "core/settings/keychain_vault.h"

#include <QCoreApplication>
#endif

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

#ifdef SECONDRING_WITH_KEYCHAIN
constexpr std::chrono::seconds kPatience{2};

/// The file goes only when the last secret is safe.
void moveSecrets(const QString& profileFolder, KeychainVault& keychain)
{
    const auto secrets = FileVault(profileFolder).all();
    if (!secrets || secrets->isEmpty()) return;
    auto left = std::make_shared<qsizetype>(secrets->size());
    for (auto secret = secrets->begin(); secret != secrets->end(); ++secret) {
        auto written = keychain.write(SecretRef{secret.key()}, secret.value().toString());
        whenDone(written, QCoreApplication::instance(), [left, profileFolder](const Result<void>& done) {
            if (done && --*left == 0) FileVault(profileFolder).removeFile();
        });
    }
}

std::unique_ptr<SecretVault> openKeychain(const QString& profileFolder)
{
    if (qEnvironmentVariable("SECOND_RING_SECRETS") == u"file") return nullptr;
    auto keychain = std::make_unique<KeychainVault>(profileFolder);
    if (!keychain->answers(kPatience)) return nullptr;
    moveSecrets(profileFolder, *keychain);
    return keychain;
}
#else
std::unique_ptr<SecretVault> openKeychain(const QString& /*profileFolder*/)
{
    return nullptr;
}
#endif

} // namespace

std::unique_ptr<SecretVault> openVault(const QString& profileFolder)
{
    std::unique_ptr<SecretVault> vault = openKeychain(profileFolder);
    if (!vault) vault = std::make_unique<FileVault>(profileFolder);
    qCInfo(logApp).noquote() << "passwords and tokens are kept in" << vault->where();
    return vault;
}

} // namespace secondring
