// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_record.h"

#include "core/telephony/callerid_box/spare_formats.h"

#include <QList>

#include <algorithm>
#include <string_view>

namespace secondring {
namespace {

constexpr qsizetype numberWidth = 14;
constexpr qsizetype nameWidth = 15;
constexpr qsizetype longestPacket = 256;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Whether @p words begin as @p form says: 9 is a digit, the rest stands for itself.
bool looksLike(QByteArrayView words, std::string_view form)
{
    if (words.size() < qsizetype(form.size())) return false;
    for (std::size_t at = 0; at < form.size(); ++at) {
        const char got = words[qsizetype(at)];
        if (form[at] == '9' ? !isDigit(got) : form[at] != '?' && got != form[at]) return false;
    }
    return true;
}

int numberIn(QByteArrayView digits)
{
    int number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

/// "01 I E 0000 G A2 12/17 04:54 PM 770-263-7111   CALLERID.COM   "
std::optional<UnitCallRecord> readCall(QByteArrayView words)
{
    constexpr qsizetype stampAt = 17;
    constexpr qsizetype stampWidth = 14;
    constexpr qsizetype numberAt = 32;
    constexpr qsizetype nameAt = numberAt + numberWidth + 1;
    if (!looksLike(words, "99 ? ? 9999 ? ?9 99/99 99:99 ?M ")) return std::nullopt;
    const char way = words[3];
    const char part = words[5];
    const char check = words[12];
    const char half = words[29];
    if ((way != 'I' && way != 'O') || (part != 'S' && part != 'E' && part != 'B') ||
        (check != 'G' && check != 'B') || (half != 'A' && half != 'P'))
        return std::nullopt;

    UnitCallRecord call;
    call.line = numberIn(words.first(2));
    call.isOutgoing = way == 'O';
    call.part = part == 'S'   ? UnitCallRecord::Part::Start
                : part == 'E' ? UnitCallRecord::Part::End
                              : UnitCallRecord::Part::Both;
    call.seconds = numberIn(words.sliced(7, 4));
    call.isIntact = check == 'G';
    call.ringKind = words[14];
    call.rings = words[15] - '0';
    call.stamp = words.sliced(stampAt, stampWidth).toByteArray();
    const QByteArrayView rest = words.sliced(numberAt);
    call.number = rest.first(std::min(numberWidth, rest.size())).trimmed().toByteArray();
    if (words.size() > nameAt)
        call.name = words.sliced(nameAt, std::min(nameWidth, words.size() - nameAt)).trimmed().toByteArray();
    return call;
}

/// "01 R             11/07 07:43:52"
std::optional<UnitDetailRecord> readDetail(QByteArrayView words)
{
    constexpr qsizetype stampAt = 17;
    constexpr qsizetype stampWidth = 14;
    if (!looksLike(words, "99 ?             99/99 99:99:99")) return std::nullopt;
    UnitDetailRecord detail;
    detail.line = numberIn(words.first(2));
    detail.stamp = words.sliced(stampAt, stampWidth).toByteArray();
    switch (words[3]) {
    case 'R':
        detail.what = UnitDetailRecord::What::Ring;
        return detail;
    case 'F':
        detail.what = UnitDetailRecord::What::OffHook;
        return detail;
    case 'N':
        detail.what = UnitDetailRecord::What::OnHook;
        return detail;
    case 'H':
        detail.what = UnitDetailRecord::What::Flash;
        return detail;
    default:
        return std::nullopt;
    }
}

/// "V9.7 EcXUdASoBKT L=01 11/21 09:03:12"
std::optional<UnitToggles> readToggles(QByteArrayView words)
{
    if (!words.startsWith('V')) return std::nullopt;
    const QList<QByteArray> parts = words.trimmed().toByteArray().simplified().split(' ');
    if (parts.size() < 2 || parts[0].size() < 2 || !isDigit(parts[0][1])) return std::nullopt;
    UnitToggles read;
    read.version = parts[0].mid(1);
    read.toggles = parts[1];
    for (const char letter : read.toggles)
        if (!QByteArrayView("ecxudasobkt").contains(char(letter | 0x20))) return std::nullopt;
    for (qsizetype at = 2; at < parts.size(); ++at) {
        if (parts[at].startsWith("L=")) read.firstLine = parts[at].mid(2).toInt();
        if (at + 1 < parts.size() && looksLike(parts[at], "99/99"))
            read.stamp = parts[at] + ' ' + parts[at + 1];
    }
    return read;
}

/// "<M>……<I>….<D>….<P>..<T>..<U>……<C>……<O>……<S>……", all bytes as they are.
std::optional<UnitNetwork> readNetwork(QByteArrayView words)
{
    constexpr qsizetype whole = 69;
    if (words.size() < whole || !words.startsWith("<M>") || words.sliced(9, 3) != "<I>" ||
        words.sliced(16, 3) != "<D>" || words.sliced(23, 3) != "<P>")
        return std::nullopt;
    UnitNetwork network;
    network.mac = words.sliced(3, 6).toByteArray();
    network.address = words.sliced(12, 4).toByteArray();
    network.sendsTo = words.sliced(19, 4).toByteArray();
    network.sendsToPort = int(quint8(words[26])) * 256 + int(quint8(words[27]));
    return network;
}

} // namespace

std::optional<UnitWords> readUnitWords(QByteArrayView words)
{
    if (words.startsWith('$')) words = words.sliced(1);
    if (words.size() < 5) return std::nullopt;
    if (words[0] == '<') {
        if (auto network = readNetwork(words)) return *network;
        return std::nullopt;
    }
    if (words[0] == 'V') {
        if (auto toggles = readToggles(words)) return *toggles;
        return std::nullopt;
    }
    if (auto call = readCall(words)) return *call;
    if (auto detail = readDetail(words)) return *detail;
    if (auto call = readSpareFormat(words)) return *call;
    return std::nullopt;
}

std::optional<UnitPacket> readUnitPacket(QByteArrayView datagram)
{
    // ^^<U>nnnnnn<S>nnnnnn$ with bytes of any value for n, and one more byte before the "$" on some units.
    constexpr qsizetype serialAt = 14;
    constexpr qsizetype serialWidth = 6;
    constexpr qsizetype wordsAt = 20;
    if (datagram.size() <= wordsAt + 1 || datagram.size() > longestPacket || !datagram.startsWith("^^<U>") ||
        datagram.sliced(11, 3) != "<S>")
        return std::nullopt;
    QByteArrayView words = datagram.sliced(wordsAt);
    auto read = readUnitWords(words);
    if (!read) read = readUnitWords(words.sliced(1));
    if (!read) return std::nullopt;
    return UnitPacket{datagram.sliced(serialAt, serialWidth).toByteArray().toHex(), std::move(*read)};
}

} // namespace secondring
