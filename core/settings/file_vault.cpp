// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/file_vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

FileVault::FileVault(const QString& profileFolder) : m_path(QDir(profileFolder).filePath(u"secrets.json"_s))
{
}

QFuture<Result<QString>> FileVault::read(const SecretRef& ref)
{
    const auto secrets = all();
    if (!secrets) return QtFuture::makeReadyFuture<Result<QString>>(Fail(secrets.error()));
    const QJsonValue found = secrets->value(ref.name);
    if (!found.isString())
        return QtFuture::makeReadyFuture<Result<QString>>(
            fail(Failure::NotFound, u"no secret of that name"_s));
    return QtFuture::makeReadyFuture<Result<QString>>(found.toString());
}

QFuture<Result<void>> FileVault::write(const SecretRef& ref, const QString& secret)
{
    auto secrets = all();
    if (!secrets) return QtFuture::makeReadyFuture<Result<void>>(Fail(secrets.error()));
    secrets->insert(ref.name, secret);
    return QtFuture::makeReadyFuture(keep(*secrets));
}

QFuture<Result<void>> FileVault::forget(const SecretRef& ref)
{
    auto secrets = all();
    if (!secrets) return QtFuture::makeReadyFuture<Result<void>>(Fail(secrets.error()));
    if (!secrets->contains(ref.name)) return QtFuture::makeReadyFuture(Result<void>());
    secrets->remove(ref.name);
    return QtFuture::makeReadyFuture(keep(*secrets));
}

QString FileVault::where() const
{
    return QCoreApplication::translate("Vaults", "a file in the profile that only you can read");
}

Result<QJsonObject> FileVault::all() const
{
    QFile file(m_path);
    if (!file.exists()) return QJsonObject();
    // Somebody may have copied the profile without its permissions.
    if (file.permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther))
        file.setPermissions(kOwnerOnly);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Unauthorized, u"the file of secrets cannot be opened"_s);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) return fail(Failure::StorageDamaged, u"the file of secrets is damaged"_s);
    return document.object();
}

void FileVault::removeFile()
{
    QFile::remove(m_path);
}

Result<void> FileVault::keep(const QJsonObject& secrets) const
{
    QSaveFile file(m_path);
    const QByteArray json = QJsonDocument(secrets).toJson();
    // Before a byte is in it: nobody else ever sees an open file of secrets.
    const bool kept = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
                      file.write(json) == json.size() && file.commit();
    if (!kept) return fail(Failure::Storage, u"the file of secrets cannot be written"_s);
    return {};
}

} // namespace secondring
