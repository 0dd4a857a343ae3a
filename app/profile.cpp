// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 longestPlace = 4096;

QString placeOf(const QString& folder)
{
    if (!folder.isEmpty()) return QDir(folder).absolutePath();
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(own + u"/second-ring"_s).absolutePath();
}

/// The system asks programs not to hand its id around.
QByteArray markOf(const QByteArray& computer)
{
    return QCryptographicHash::hash("second-ring " + computer, QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<Profile> Profile::open(const QString& folder)
{
    const QString path = placeOf(folder);
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path)) return fail(Failure::NotFound, path);
    if (isNew) QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QFileInfo info(path);
    if (!info.isDir() || !info.isWritable()) return fail(Failure::InvalidInput, path);
    return Profile(path);
}

QUuid Profile::deskMark() const
{
    const QString place = m_folder + u"/desk-mark"_s;
    QFile kept(place);
    if (kept.open(QIODevice::ReadOnly))
        if (const QUuid mark(QString::fromLatin1(kept.readLine(100)).trimmed()); !mark.isNull()) return mark;
    const QUuid mark = QUuid::createUuid();
    QSaveFile file(place);
    // Where it cannot be kept the lines are another desk's next time, which does no harm.
    if (file.open(QIODevice::WriteOnly)) {
        file.write(mark.toByteArray() + '\n');
        file.commit();
    }
    return mark;
}

bool Profile::isFromElsewhere(const QByteArray& computer) const
{
    QFile kept(computerFile());
    if (computer.isEmpty() || !kept.open(QIODevice::ReadOnly)) return false;
    const QByteArray mark = kept.readLine(longestPlace).trimmed();
    return !mark.isEmpty() && mark != markOf(computer);
}

void Profile::claimFor(const QByteArray& computer) const
{
    QSaveFile file(computerFile());
    // Where it cannot be kept nothing was known before either.
    if (computer.isEmpty() || !file.open(QIODevice::WriteOnly)) return;
    file.write(markOf(computer) + '\n');
    file.commit();
}

QString Profile::phonesFileIn(const QString& folder)
{
    return Profile(placeOf(folder)).phonesFile();
}

StoreLocation Profile::database() const
{
    QFile shared(sharedDatabaseFile());
    if (shared.open(QIODevice::ReadOnly)) {
        const QString place = QString::fromUtf8(shared.readLine(longestPlace)).trimmed();
        if (!place.isEmpty()) return {StoreLocation::Engine::Postgres, place};
    }
    return {StoreLocation::Engine::Sqlite, m_folder + u"/second-ring.sqlite"_s};
}

StoreLocation Profile::practiceDatabase() const
{
    return {StoreLocation::Engine::Sqlite, m_folder + u"/practice.sqlite"_s};
}

} // namespace secondring
