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
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const qsizetype size = end < 0 ? bytes.size() : end;
        if (m_isSkipping || m_started.size() + size > longestLine) {
            if (!m_isSkipping) ++m_unreadable;
            m_isSkipping = end < 0; // The rest of it is no line of its own.
            m_started.clear();
        } else if (m_started.isEmpty() && end >= 0) {
            take(bytes.first(size), read);
        } else {
            m_started.append(bytes.first(size));
            if (end >= 0) take(m_started, read);
        }
        if (end < 0) break;
        m_started.clear();
        bytes = bytes.sliced(end + 1);
    }
    return read;
}

void UnitLineReader::reset()
{
    m_started.clear();
    m_isSkipping = false;
    m_unreadable = 0;
}

} // namespace secondring
