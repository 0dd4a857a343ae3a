// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace secondring {

/// MicroSIP's settings file, read as Windows reads such files and changed so that every other byte stays as
/// it was. Pure.
class MicroSipSettings {
public:
    /// What MicroSIP reads of a value; the rest it cuts off.
    static constexpr qsizetype longestValue = 255;

    /// UTF-16 with a byte order mark as MicroSIP writes it, or the one byte a letter of old versions.
    /// InvalidInput when it is no such file.
    [[nodiscard]] static Result<MicroSipSettings> read(const QByteArray& bytes);

    /// Without the spaces and quotation marks around it; nothing when there is no such key.
    [[nodiscard]] std::optional<QString> value(QStringView section, QStringView key) const;
    /// The value as it stands in the file, all of it after "=".
    [[nodiscard]] std::optional<QString> written(QStringView section, QStringView key) const;
    /// Replaces the value of a key, or adds the key at the end of its section.
    void write(QStringView section, QStringView key, const QString& value);
    void remove(QStringView section, QStringView key);
    /// Every key of @p section with its value, in the order of the file.
    void forEach(QStringView section,
                 const std::function<void(QStringView key, QStringView value)>& use) const;
    /// Whether the file can hold @p words.
    [[nodiscard]] bool canHold(const QString& words) const;
    [[nodiscard]] QByteArray bytes() const;

private:
    /// One line of the file, of which only the value may be looked for.
    struct Line {
        qsizetype begin = 0;
        qsizetype end = 0; ///< Before the end of line.
        qsizetype next = 0;
    };

    [[nodiscard]] Line lineAt(qsizetype at) const;
    [[nodiscard]] std::optional<Line> find(QStringView section, QStringView key) const;
    [[nodiscard]] std::optional<Line> sectionHead(QStringView section) const;
    [[nodiscard]] qsizetype endOfSection(const Line& head) const;
    [[nodiscard]] QStringView wordsOf(const Line& line) const;

    QString m_text;
    bool m_isWide = true;
    QByteArray m_mark;
};

} // namespace secondring
