// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace secondring {

/// A file of cases from the folder in SECOND_RING_VECTORS, by default tests/data/vectors.
[[nodiscard]] QString vectorFile(const QString& name);

/// Whether somebody chose a folder that does not hold this file: not every folder has all of them.
[[nodiscard]] bool isNotInChosenFolder(const QString& path);

/// The cases in @p path ("vectors", or @p list); empty when it cannot be read.
[[nodiscard]] QJsonArray casesIn(const QString& path, const QString& list = QStringLiteral("vectors"));

/// One line with the counts, then the first ten that differ, on standard output.
void printCounts(const QString& file, qsizetype all, const QStringList& different);

} // namespace secondring
