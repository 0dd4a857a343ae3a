// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backups.h"

#include "core/base/local_time.h"
#include "core/base/log.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

std::vector<Backup> backupsOf(const StoreLocation& location)
{
    if (location.engine != StoreLocation::Engine::Sqlite) return {};
    const QFileInfo database(location.place);
    std::vector<Backup> backups;
    // With the halves of copies that were broken off.
    const auto copies =
        database.absoluteDir().entryInfoList({database.fileName() + u".before-*"_s}, QDir::Files);
    for (const QFileInfo& copy : copies)
        backups.push_back({copy.absoluteFilePath(), timestampOf(copy.lastModified())});
    std::ranges::sort(backups, {}, &Backup::made);
    return backups;
}

int removeBackups(const StoreLocation& location, Timestamp made)
{
    int removed = 0;
    for (const Backup& backup : backupsOf(location)) {
        if (backup.made >= made) continue;
        if (QFile::remove(backup.file))
            ++removed;
        else
            qCWarning(logStore) << "a copy from before an update could not be removed";
    }
    return removed;
}

} // namespace secondring
