// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace secondring {

/// What a stick wrote: a line without its ends, its prompt for a text, or word that a line had no end.
struct AtLine {
    enum class Kind { Line, Prompt, Overlong };

    Kind kind = Kind::Line;
    QByteArray text;
    bool operator==(const AtLine&) const = default;
};

/// Cuts a stick's bytes into lines, however they come: split anywhere, ended by any run of CR and LF, with
/// empty lines between and NULs before (27.007 and V.250 with what sticks make of them).
class AtReader {
public:
    /// Longer than any line of the protocol that a voice line needs; what is longer is told once and dropped.
    static constexpr qsizetype longestLine = 1024;

    [[nodiscard]] std::vector<AtLine> feed(QByteArrayView bytes);
    void clear();

private:
    void add(QByteArrayView piece, std::vector<AtLine>& lines);
    void endLine(QByteArrayView rest, std::vector<AtLine>& lines);
    void lookForPrompt(std::vector<AtLine>& lines);

    QByteArray m_begun; ///< The line that has no end yet.
    bool m_isDropping = false;
};

} // namespace secondring
