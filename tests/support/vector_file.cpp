// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vector_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace secondring {

QString vectorFile(const QString& name)
{
    const QString folder = qEnvironmentVariable("SECOND_RING_VECTORS");
    return QDir(folder.isEmpty() ? QStringLiteral(SOURCE_DIR "/tests/data/vectors") : folder).filePath(name);
}

bool isNotInChosenFolder(const QString& path)
{
    return qEnvironmentVariableIsSet("SECOND_RING_VECTORS") && !QFile::exists(path);
}

QJsonArray casesIn(const QString& path, const QString& list)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? document.array() : document.object().value(list).toArray();
}

void printCounts(const QString& file, qsizetype all, const QStringList& different)
{
    QTextStream out(stdout);
    out << file << ": " << all << " cases, " << all - different.size() << " as expected, " << different.size()
        << " different\n";
    for (const QString& each : different.first(qMin<qsizetype>(10, different.size())))
        out << "  " << each << '\n';
}

} // namespace secondring
