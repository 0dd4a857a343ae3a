// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/call_monitor_reader.h"

#include <array>
#include <string_view>

namespace secondring {
namespace {

using Words = std::array<QByteArrayView, 8>;

/// "28.11.20 15:17:43"; 9 stands for any digit.
bool isBoxTime(QByteArrayView words)
{
    constexpr std::string_view form = "99.99.99 99:99:99";
    if (words.size() != qsizetype(form.size())) return false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const char wanted = form[std::size_t(at)];
        const char got = words[at];
        if (wanted == '9' ? (got < '0' || got > '9') : got != wanted) return false;
    }
    return true;
}

/// A small count such as a connection's; -1 when it is none.
int countIn(QByteArrayView words)
{
    if (words.isEmpty() || words.size() > 4) return -1;
    int count = 0;
    for (const char digit : words) {
        if (digit < '0' || digit > '9') return -1;
        count = count * 10 + (digit - '0');
    }
    return count;
}

/// Splits at ";" and returns how many words there were; what goes beyond the last is not looked at.
std::size_t split(QByteArrayView line, Words& words)
{
    std::size_t count = 0;
    while (count < words.size()) {
        const qsizetype end = line.indexOf(';');
        words[count++] = end < 0 ? line : line.first(end);
        if (end < 0) break;
        line = line.sliced(end + 1);
    }
    return count;
}

std::optional<CallMonitorLine::What> kindOfLine(QByteArrayView word)
{
    using What = CallMonitorLine::What;
    if (word == "RING") return What::Ring;
    if (word == "CALL") return What::Call;
    if (word == "CONNECT") return What::Connect;
    if (word == "DISCONNECT") return What::Disconnect;
    return std::nullopt;
}

/// The fields behind the connection; false when one is missing.
bool readFields(const Words& words, std::size_t count, CallMonitorLine& line)
{
    using What = CallMonitorLine::What;
    switch (line.what) {
    case What::Ring:
        line.caller = words[3].toByteArray();
        line.called = count > 4 ? words[4].toByteArray() : QByteArray();
        return count > 4;
    case What::Call:
        if (count < 6) return false;
        line.extension = countIn(words[3]);
        line.ownNumber = words[4].toByteArray();
        line.called = words[5].toByteArray();
        return true;
    case What::Connect:
        line.extension = countIn(words[3]);
        return count > 3 && line.extension >= 0;
    case What::Disconnect:
        return true;
    }
    return false;
}

} // namespace

std::optional<CallMonitorLine> readCallMonitorLine(QByteArrayView line)
{
    constexpr qsizetype upToMinute = 14;
    Words words;
    const std::size_t count = split(line, words);
    if (count < 3 || !isBoxTime(words[0])) return std::nullopt;
    const auto what = kindOfLine(words[1]);
    const int connection = countIn(words[2]);
    if (!what || connection < 0) return std::nullopt;

    CallMonitorLine read;
    read.what = *what;
    read.minute = words[0].first(upToMinute).toByteArray();
    read.connection = connection;
    if (!readFields(words, count, read)) return std::nullopt;
    return read;
}

void CallMonitorReader::take(QByteArrayView line, std::vector<CallMonitorLine>& lines)
{
    if (line.endsWith('\r')) line.chop(1);
    if (line.isEmpty()) return;
    auto read = readCallMonitorLine(line);
    m_unreadable = read ? 0 : m_unreadable + 1;
    if (read) lines.push_back(std::move(*read));
}

std::vector<CallMonitorLine> CallMonitorReader::feed(QByteArrayView bytes)
{
    std::vector<CallMonitorLine> lines;
    m_lines.feed(
        bytes, [&](QByteArrayView line) { take(line, lines); }, [this] { m_isOverlong = true; });
    return lines;
}

void CallMonitorReader::reset()
{
    m_lines.reset();
    m_isOverlong = false;
    m_unreadable = 0;
}

} // namespace secondring
