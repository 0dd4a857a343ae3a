// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace secondring {

/// Somebody as a file has them, every word as it stands there.
struct FilePerson {
    qint64 line = 0;
    QString name;
    QStringList numbers;
    QString email;
    QString language;
    QString kind;
    QString note;
    QStringList mayText = {}; ///< Whether they may be texted; only a No counts.
    QStringList noTexts = {}; ///< That they must not be.
    bool operator==(const FilePerson&) const = default;
};

} // namespace secondring
