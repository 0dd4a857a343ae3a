// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/file_trouble.h"

#include <QStringDecoder>

#include <optional>

namespace secondring {

/// Turns the bytes of a file of unknown making into letters, piece by piece: UTF-8, UTF-16 with or without a
/// mark, else what Windows and Mac programs of the West write (Windows-1252). Says so when it is none of
/// these.
class TextDecoder {
public:
    enum class Letters { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

    /// @p start: the first bytes of the file, the more the better.
    explicit TextDecoder(const QByteArray& start);

    /// The next piece. Stops at the first trouble.
    [[nodiscard]] QString decode(const QByteArray& bytes);
    /// What is left of a letter whose end never came.
    [[nodiscard]] QString finish();
    [[nodiscard]] FileTrouble trouble() const { return m_trouble; }
    [[nodiscard]] Letters letters() const { return m_letters; }

private:
    [[nodiscard]] QString decodeUtf8(const QByteArray& bytes);
    void judge(const QString& text);
    [[nodiscard]] QString decodeWindows(const QByteArray& bytes);

    Letters m_letters = Letters::Utf8;
    bool m_seenUtf8 = false; ///< Letters beyond ASCII came out well.
    QByteArray m_begun;      ///< The first bytes of a letter of UTF-8.
    bool m_atStart = true;
    std::optional<QStringDecoder> m_decoder; ///< Of UTF-16.
    FileTrouble m_trouble = FileTrouble::None;
};

} // namespace secondring
