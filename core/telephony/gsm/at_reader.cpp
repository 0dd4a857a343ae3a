// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/at_reader.h"

namespace secondring {
namespace {

bool isEnd(char each)
{
    return each == '\r' || each == '\n';
}

/// NULs and blanks at either end are noise of the port, or a maker's idea of order.
QByteArrayView stripped(QByteArrayView line)
{
    const auto isBlank = [](char each) { return each == '\0' || each == ' ' || each == '\t'; };
    while (!line.isEmpty() && isBlank(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && isBlank(line.back()))
        line.chop(1);
    return line;
}

} // namespace

void AtReader::clear()
{
    m_begun.clear();
    m_isDropping = false;
}

std::vector<AtLine> AtReader::feed(QByteArrayView bytes)
{
    std::vector<AtLine> lines;
    const char* const end = bytes.data() + bytes.size();
    const char* begin = bytes.data();
    for (const char* at = begin; at != end; ++at) {
        if (!isEnd(*at)) continue;
        endLine(QByteArrayView(begin, at - begin), lines);
        begin = at + 1;
    }
    add(QByteArrayView(begin, end - begin), lines);
    lookForPrompt(lines);
    return lines;
}

void AtReader::add(QByteArrayView piece, std::vector<AtLine>& lines)
{
    if (m_isDropping || piece.isEmpty()) return;
    if (m_begun.size() + piece.size() <= longestLine) {
        m_begun.append(piece);
        return;
    }
    m_isDropping = true;
    m_begun.clear();
    lines.push_back({AtLine::Kind::Overlong, {}});
}

void AtReader::endLine(QByteArrayView rest, std::vector<AtLine>& lines)
{
    if (!m_begun.isEmpty() || m_isDropping || rest.size() > longestLine) {
        add(rest, lines);
        if (!m_isDropping) {
            // A prompt that nobody answered stands before the next line.
            lookForPrompt(lines);
            if (const auto line = stripped(m_begun); !line.isEmpty())
                lines.push_back({AtLine::Kind::Line, line.toByteArray()});
        }
        clear();
        return;
    }
    if (rest.startsWith("> ")) {
        lines.push_back({AtLine::Kind::Prompt, {}});
        rest = rest.sliced(2);
    }
    if (const auto line = stripped(rest); !line.isEmpty())
        lines.push_back({AtLine::Kind::Line, line.toByteArray()});
}

void AtReader::lookForPrompt(std::vector<AtLine>& lines)
{
    if (!m_begun.startsWith("> ")) return;
    lines.push_back({AtLine::Kind::Prompt, {}});
    m_begun.remove(0, 2);
}

} // namespace secondring
