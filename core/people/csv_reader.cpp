// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/csv_reader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qsizetype longestRow = 200'000; ///< Letters: beyond, a quotation mark was never closed.
constexpr qsizetype mostColumns = 500;
constexpr int rowsLookedAt = 30;

/// How many rows of @p start have the same number of @p separator as the first, and how many that is.
std::pair<int, int> agreement(QStringView start, QChar separator)
{
    CsvReader reader(separator);
    reader.feed(start);
    reader.end();
    qsizetype columns = 0;
    int agreeing = 0;
    for (int i = 0; i < rowsLookedAt; ++i) {
        const auto row = reader.take();
        if (!row) break;
        if (i == 0) columns = row->cells.size();
        if (row->cells.size() == columns) ++agreeing;
    }
    return {columns > 1 ? agreeing : 0, static_cast<int>(columns)};
}

} // namespace

QChar CsvReader::separatorOf(QStringView start)
{
    // Excel says it itself, if it was asked to.
    if (start.startsWith(u"sep=", Qt::CaseInsensitive) && start.size() > 4) return start[4];
    QChar best = u',';
    std::pair<int, int> bestAgreement{0, 0};
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        const auto found = agreement(start, candidate);
        if (found > bestAgreement) {
            best = candidate;
            bestAgreement = found;
        }
    }
    return best;
}

void CsvReader::feed(QStringView text)
{
    for (const QChar c : text) {
        if (m_trouble != FileTrouble::None) return;
        step(c);
    }
}

void CsvReader::step(QChar c)
{
    if (c == u'\n' && std::exchange(m_afterCarriageReturn, false)) {
        if (m_place == Place::Quoted) m_cell += c;
        return; // The second half of a line break.
    }
    m_afterCarriageReturn = c == u'\r';
    const bool breaks = c == u'\n' || c == u'\r';
    if (breaks) ++m_line;
    if (++m_rowSize > longestRow) m_trouble = FileTrouble::OpenQuote;
    if (m_place == Place::Quoted) {
        if (c == u'"')
            m_place = Place::QuoteInQuoted;
        else
            m_cell += c;
        return;
    }
    if (m_place == Place::QuoteInQuoted && c == u'"') {
        m_cell += c;
        m_place = Place::Quoted;
        return;
    }
    if (breaks)
        endRow();
    else
        stepPlain(c);
}

void CsvReader::stepPlain(QChar c)
{
    if (c == m_separator) {
        endCell();
        return;
    }
    if (m_place == Place::CellStart && c == u'"') {
        m_cell.clear(); // Blanks before the quotation mark are none of the cell.
        m_place = Place::Quoted;
        return;
    }
    if (m_place != Place::CellStart || !c.isSpace()) m_place = Place::Plain;
    m_cell += c;
}

void CsvReader::endCell()
{
    m_cells << m_cell.trimmed();
    m_cell.clear();
    m_place = Place::CellStart;
    if (m_cells.size() > mostColumns) m_trouble = FileTrouble::TooManyColumns;
}

void CsvReader::endRow()
{
    endCell();
    const bool empty = std::ranges::all_of(m_cells, [](const QString& cell) { return cell.isEmpty(); });
    const bool names = m_rowLine == 1 && m_cells.first().startsWith(u"sep="_s, Qt::CaseInsensitive);
    if (!empty && !names && m_trouble == FileTrouble::None) m_rows.push_back({m_rowLine, m_cells});
    m_cells.clear();
    m_rowLine = m_line;
    m_rowSize = 0;
}

void CsvReader::end()
{
    if (m_place == Place::Quoted)
        m_trouble = FileTrouble::OpenQuote; // rowLine() stays where it began.
    else if (m_rowSize > 0)
        endRow();
}

std::optional<FileRow> CsvReader::take()
{
    if (m_rows.empty()) return std::nullopt;
    FileRow row = std::move(m_rows.front());
    m_rows.pop_front();
    return row;
}

} // namespace secondring
