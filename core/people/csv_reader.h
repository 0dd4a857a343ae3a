// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/file_trouble.h"

#include <QStringList>

#include <deque>
#include <optional>

namespace secondring {

/// One row of a table in a file.
struct FileRow {
    qint64 line = 0; ///< Where it begins, counted from 1.
    QStringList cells;
};

/// Cuts comma separated text into rows as it comes in (RFC 4180, and what programs really write). Holds one
/// row at most besides those not taken yet.
class CsvReader {
public:
    explicit CsvReader(QChar separator) : m_separator(separator) {}

    void feed(QStringView text);
    void end(); ///< No more comes: the last row may lack its line break.
    [[nodiscard]] std::optional<FileRow> take();
    [[nodiscard]] FileTrouble trouble() const { return m_trouble; }
    [[nodiscard]] qint64 rowLine() const { return m_rowLine; } ///< Where the row that comes in now begins.

    /// What most likely separates the cells of @p start: comma, semicolon, tab or a vertical bar.
    [[nodiscard]] static QChar separatorOf(QStringView start);

private:
    enum class Place { CellStart, Plain, Quoted, QuoteInQuoted };

    void step(QChar c);
    void stepPlain(QChar c);
    void endCell();
    void endRow();

    QChar m_separator;
    Place m_place = Place::CellStart;
    bool m_afterCarriageReturn = false;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qsizetype m_rowSize = 0;
    QString m_cell;
    QStringList m_cells;
    std::deque<FileRow> m_rows;
    FileTrouble m_trouble = FileTrouble::None;
};

} // namespace secondring
