// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_parser.h"

#include "core/telephony/modem/modem_words.h"

#include <utility>

namespace secondring {

namespace {

using What = ModemSaying::What;

constexpr char kEscape = 0x10; // DLE

bool isControl(char sign)
{
    const auto code = static_cast<unsigned char>(sign);
    return (code < 0x20 && sign != '\t') || code == 0x7f;
}

} // namespace

std::vector<ModemSaying> ModemParser::feed(QByteArrayView bytes)
{
    Sayings said;
    for (const char sign : bytes)
        take(sign, said);
    return said;
}

void ModemParser::clear()
{
    m_length = 0;
    m_controls = 0;
    m_foreign = 0;
    m_isTooLong = false;
    m_isEscaped = false;
}

void ModemParser::take(char sign, Sayings& said)
{
    if (m_isEscaped && sign != '\r' && sign != '\n') return takeCode(sign, said);
    m_isEscaped = false;
    switch (sign) {
    case '\r':
    case '\n':
        return endLine(said);
    case kEscape:
        m_isEscaped = true;
        return;
    case '\0': // A break, or a line at rest.
        return;
    default:
        break;
    }
    if (m_length == kLongestLine) {
        if (!std::exchange(m_isTooLong, true)) said.push_back({What::TooLong, {}});
        return;
    }
    if (isControl(sign)) ++m_controls;
    if ((sign & 0x80) != 0) ++m_foreign;
    m_line[m_length++] = sign;
}

/// What voice mode says in the midst of anything else: a DLE and one letter.
void ModemParser::takeCode(char code, Sayings& said)
{
    m_isEscaped = false;
    // In the noise of a wrong speed every letter comes up some time.
    const bool isNoise = m_controls > 0 || m_foreign > 0 || m_isTooLong;
    switch (code) {
    case 'R':
        if (!isNoise) said.push_back({What::Ring, {}});
        return;
    case 'P':
    case 'H':
        if (!isNoise) said.push_back({What::Lifted, {}});
        return;
    case 'p':
    case 'h':
        if (!isNoise) said.push_back({What::HungUp, {}});
        return;
    case 'X': // Caller ID begins …
        return endLine(said);
    case '.': // … and ends.
        endLine(said);
        return said.push_back({What::BlockEnded, {}});
    default:
        return;
    }
}

void ModemParser::endLine(Sayings& said)
{
    const QByteArrayView line(m_line.data(), static_cast<qsizetype>(m_length));
    const bool isTooLong = m_isTooLong;
    const int controls = m_controls;
    // At a wrong speed most signs have their highest bit set; in a name it is one or two.
    const bool isForeign = m_foreign * 3 > static_cast<int>(m_length);
    clear();
    if (isTooLong) return;
    if (controls > 0) {
        said.push_back({What::Unreadable, {}});
        return;
    }
    const QByteArrayView words = line.trimmed();
    if (words.isEmpty()) return;
    if (readModemLine(words, said) || !isForeign) return;
    said.back() = {What::Unreadable, {}};
}

} // namespace secondring
