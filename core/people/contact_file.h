// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/import_columns.h"
#include "core/people/text_decoder.h"
#include "core/people/vcard_reader.h"

#include <QFile>

#include <memory>

namespace secondring {

/// A list of people in a file, CSV or vCard, read piece by piece: never more of it in memory than a piece.
class ContactFile {
public:
    enum class Format { Table, Cards };

    /// Looks at the beginning of the file at @p path; trouble() says if that is all there will be.
    explicit ContactFile(const QString& path);

    [[nodiscard]] FileTrouble trouble() const { return m_trouble; }
    [[nodiscard]] qint64 troubleLine() const; ///< The trouble comes after this line.
    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] TextDecoder::Letters letters() const { return m_decoder.letters(); }
    [[nodiscard]] const TableReading& guess() const { return m_guess; } ///< Of a table.
    /// As they stand in the file, headings left out; of cards, made into the columns of cardColumns().
    [[nodiscard]] const std::vector<FilePerson>& firstCards() const { return m_firstCards; }
    [[nodiscard]] const std::vector<FileRow>& firstRows() const { return m_firstRows; }
    [[nodiscard]] qint64 size() const { return m_file->size(); }
    [[nodiscard]] qint64 done() const { return m_file->pos(); } ///< Bytes.

    /// The next person, a table read by @p columns. Nothing: readMore() first, or the end.
    [[nodiscard]] std::optional<FilePerson> next(const ImportColumns& columns);
    /// Reads a piece; false at the end or in trouble.
    [[nodiscard]] bool readMore();

private:
    void lookAtTheBeginning();
    bool keepOneToShow();
    void feed(const QString& text);
    void end();

    std::unique_ptr<QFile> m_file;
    TextDecoder m_decoder;
    Format m_format = Format::Table;
    CsvReader m_table;
    VCardReader m_cards;
    TableReading m_guess;
    std::vector<FileRow> m_firstRows;
    std::vector<FilePerson> m_firstCards;
    size_t m_taken = 0; ///< Of the first rows, by next().
    bool m_ended = false;
    qint64 m_lastLine = 0;
    FileTrouble m_trouble = FileTrouble::None;
};

} // namespace secondring
