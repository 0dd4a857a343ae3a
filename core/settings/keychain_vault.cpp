// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/keychain_vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const QString& service()
{
    static const QString name = u"Second Ring"_s;
    return name;
}

Failure failureOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return Failure::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::NoBackendAvailable:
        return Failure::Unauthorized;
    default:
        return Failure::Storage;
    }
}

/// Starts @p job, which deletes itself, and answers with what @p answer makes of it.
template <typename Answer, typename Job, typename Use>
QFuture<Result<Answer>> begin(Job* job, const QString& key, Use answer)
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer = std::move(answer)] {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Result<void> done(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError) return {};
    return fail(failureOf(job.error()), u"the keychain refused"_s);
}

} // namespace

KeychainVault::KeychainVault(const QString& profileFolder) : m_profile(QDir(profileFolder).absolutePath()) {}

bool KeychainVault::answers(std::chrono::milliseconds patience)
{
    auto* probe = new QKeychain::ReadPasswordJob(service()); // Deletes itself.
    probe->setKey(keyOf(SecretRef{u"probe"_s}));
    auto answered = std::make_shared<bool>(false);
    QEventLoop loop;
    QObject::connect(probe, &QKeychain::Job::finished, &loop, [&loop, answered, probe] {
        *answered = probe->error() == QKeychain::NoError || probe->error() == QKeychain::EntryNotFound;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    probe->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return *answered;
}

QFuture<Result<QString>> KeychainVault::read(const SecretRef& ref)
{
    auto* job = new QKeychain::ReadPasswordJob(service()); // Deletes itself.
    return begin<QString>(job, keyOf(ref), [](const QKeychain::ReadPasswordJob& read) -> Result<QString> {
        if (auto well = done(read); !well) return Fail(well.error());
        return read.textData();
    });
}

QFuture<Result<void>> KeychainVault::write(const SecretRef& ref, const QString& secret)
{
    auto* job = new QKeychain::WritePasswordJob(service()); // Deletes itself.
    job->setTextData(secret);
    return begin<void>(job, keyOf(ref), [](const QKeychain::Job& written) { return done(written); });
}

QFuture<Result<void>> KeychainVault::forget(const SecretRef& ref)
{
    auto* job = new QKeychain::DeletePasswordJob(service()); // Deletes itself.
    return begin<void>(job, keyOf(ref), [](const QKeychain::Job& forgotten) -> Result<void> {
        if (forgotten.error() == QKeychain::EntryNotFound) return {};
        return done(forgotten);
    });
}

QString KeychainVault::where() const
{
    return QCoreApplication::translate("Vaults", "the system keychain");
}

QString KeychainVault::keyOf(const SecretRef& ref) const
{
    return m_profile + u':' + ref.name;
}

} // namespace secondring
