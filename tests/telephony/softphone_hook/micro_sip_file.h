// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace secondring {

/// Bytes of a settings file as MicroSIP writes it: UTF-16, little end first, with its mark.
[[nodiscard]] inline QByteArray wide(const QString& text)
{
    QByteArray bytes("\xff\xfe");
    for (const QChar letter : text) {
        bytes += static_cast<char>(letter.unicode() & 0xff);
        bytes += static_cast<char>(letter.unicode() >> 8);
    }
    return bytes;
}

[[nodiscard]] inline QString narrow(const QByteArray& bytes)
{
    QString text;
    for (qsizetype at = 2; at + 1 < bytes.size(); at += 2)
        text += QChar(
            static_cast<ushort>(static_cast<uchar>(bytes[at]) | static_cast<uchar>(bytes[at + 1]) << 8));
    return text;
}

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write a file");
}

[[nodiscard]] inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace secondring
