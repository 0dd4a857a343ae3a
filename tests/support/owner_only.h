// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace secondring {

/// Whether @p path is there, and nobody but its owner may read or write it.
inline bool isForOwnerOnly(const QString& path)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    return QFile::exists(path) && !QFile::permissions(path).testAnyFlags(others);
}

/// A file of that name lies there, and all may read it.
inline bool layOpen(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(file.permissions() | QFile::ReadOther);
}

} // namespace secondring
