// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 pieceSize = qint64{64} * 1024; ///< Some hundred rows: about a millisecond's work.
constexpr qint64 beginningSize = qint64{256} * 1024;
constexpr size_t rowsShown = 200;

QByteArray beginningOf(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.peek(beginningSize);
}

} // namespace

ContactFile::ContactFile(const QString& path)
    : m_file(std::make_unique<QFile>(path)), m_decoder(beginningOf(*m_file)), m_table(u',')
{
    if (!m_file->isOpen())
        m_trouble = FileTrouble::CannotOpen;
    else if (m_file->size() == 0)
        m_trouble = FileTrouble::Empty;
    else
        lookAtTheBeginning();
}

void ContactFile::lookAtTheBeginning()
{
    const auto piece = m_file->read(pieceSize);
    const auto text = m_decoder.decode(piece);
    m_trouble = m_decoder.trouble();
    if (m_trouble != FileTrouble::None) return;
    const bool cards = QStringView(text).left(2'000).contains(u"BEGIN:VCARD", Qt::CaseInsensitive);
    m_format = cards ? Format::Cards : Format::Table;
    if (!cards) m_table = CsvReader(CsvReader::separatorOf(text));
    feed(text);
    while (m_trouble == FileTrouble::None && m_firstRows.size() + m_firstCards.size() < rowsShown) {
        if (!keepOneToShow() && !readMore()) break;
    }
    if (m_trouble != FileTrouble::None) return;
    if (!cards) m_guess = guessReading(m_firstRows);
    if (m_guess.hasHeadings) m_firstRows.erase(m_firstRows.begin());
    if (m_firstRows.empty() && m_firstCards.empty()) m_trouble = FileTrouble::Empty;
}

bool ContactFile::keepOneToShow()
{
    if (m_format == Format::Cards) {
        auto card = m_cards.take();
        if (card) m_firstCards.push_back(std::move(*card));
        return card.has_value();
    }
    auto row = m_table.take();
    if (row) m_firstRows.push_back(std::move(*row));
    return row.has_value();
}

void ContactFile::feed(const QString& text)
{
    if (m_format == Format::Cards) {
        m_cards.feed(text);
        return;
    }
    m_table.feed(text);
    m_trouble = m_table.trouble();
}

bool ContactFile::readMore()
{
    if (m_ended || m_trouble != FileTrouble::None) return false;
    const auto piece = m_file->read(pieceSize);
    if (piece.isEmpty()) {
        end();
        return m_trouble == FileTrouble::None;
    }
    const auto text = m_decoder.decode(piece);
    m_trouble = m_decoder.trouble();
    if (m_trouble == FileTrouble::None) feed(text);
    return m_trouble == FileTrouble::None;
}

void ContactFile::end()
{
    m_ended = true;
    if (m_file->error() != QFileDevice::NoError) m_trouble = FileTrouble::CannotOpen;
    const auto rest = m_decoder.finish();
    if (m_trouble == FileTrouble::None) m_trouble = m_decoder.trouble();
    if (m_trouble != FileTrouble::None) return;
    feed(rest);
    if (m_format == Format::Cards) {
        m_cards.end();
        return;
    }
    m_table.end();
    if (m_trouble == FileTrouble::None) m_trouble = m_table.trouble();
}

qint64 ContactFile::troubleLine() const
{
    // Rows before it may wait to be taken, in the preview all of them.
    return m_trouble == FileTrouble::OpenQuote ? m_table.rowLine() - 1 : m_lastLine;
}

std::optional<FilePerson> ContactFile::next(const ImportColumns& columns)
{
    std::optional<FilePerson> person;
    if (m_format == Format::Cards) {
        if (m_taken < m_firstCards.size())
            person = m_firstCards[m_taken++];
        else
            person = m_cards.take();
    } else if (m_taken < m_firstRows.size()) {
        person = personIn(m_firstRows[m_taken++], columns);
    } else if (const auto row = m_table.take()) {
        person = personIn(*row, columns);
    }
    if (person) m_lastLine = person->line;
    return person;
}

} // namespace secondring
