// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_line_reader.h"

namespace secondring {

void UnitLineReader::take(QByteArrayView line, std::vector<UnitWords>& read)
{
    while (!line.isEmpty() && (line.back() == '\r' || line.back() == ' '))
        line.chop(1);
    if (line.size() <= 2) return; // "#", "OK", an echoed letter.
    if (auto words = readUnitWords(line)) {
        read.push_back(std::move(*words));
        m_unreadable = 0;
    } else {
        ++m_unreadable;
    }
}

std::vector<UnitWords> UnitLineReader::feed(QByteArrayView bytes)
{
    std::vector<UnitWords> read;
    m_lines.feed(
        bytes, [&](QByteArrayView line) { take(line, read); }, [this] { ++m_unreadable; });
    return read;
}

void UnitLineReader::reset()
{
    m_lines.reset();
    m_unreadable = 0;
}

} // namespace secondring
