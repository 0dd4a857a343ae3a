// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_commands.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace secondring {

namespace {

// Reports, country and voice mode; none of them touches the hook.
constexpr std::array<QByteArrayView, 15> kPlusNames{"VCID", "VRID", "VDR", "GCI", "FCLASS",
                                                    "PCW",  "PIG",  "GMI", "GMM", "GMR",
                                                    "CMEE", "IPR",  "IFC", "MR",  "ER"};
constexpr std::array<QByteArrayView, 12> kMakersNames{"#CID", "#CLS", "#CC",  "%CCID", "*ID",  "-SCID",
                                                      "-STE", "-SSE", "-SDR", "-TTE",  "-CID", "#VCID"};
constexpr QByteArrayView kPlainLetters("BCEFILMNPQTVWXYZ");

bool isCypher(char sign)
{
    return sign >= '0' && sign <= '9';
}

bool isCapital(char sign)
{
    return sign >= 'A' && sign <= 'Z';
}

/// Reads one command after the other off the front of a line.
class CommandReader {
public:
    explicit CommandReader(QByteArray line) : m_line(std::move(line)) {}

    bool readsOn() { return m_at < m_line.size(); }
    bool readOne()
    {
        const char first = m_line[m_at++];
        if (first == ' ' || first == ';') return true;
        if (first == '+') return readPlus();
        if (QByteArrayView("#%*-").contains(first)) return readMakers(first);
        if (first == 'S') return readRegister();
        if (first == 'H') return number().toInt() == 0;
        if (first == '&') return readAmpersand();
        number();
        return kPlainLetters.contains(first);
    }

private:
    template <typename Belongs> QByteArray run(Belongs belongs)
    {
        const qsizetype from = m_at;
        while (m_at < m_line.size() && belongs(m_line[m_at]))
            ++m_at;
        return m_line.mid(from, m_at - from);
    }
    QByteArray number() { return run(isCypher); }
    bool readPlus()
    {
        const QByteArray name = run(isCapital);
        run([](char sign) { return sign != ';'; });
        return std::ranges::find(kPlusNames, QByteArrayView(name)) != kPlusNames.end();
    }
    /// Other commands may follow the value without a mark between, so a letter is no part of it.
    bool readMakers(char first)
    {
        const QByteArray name = first + run(isCapital);
        run([](char sign) { return isCypher(sign) || sign == '=' || sign == '?' || sign == ','; });
        return std::ranges::find(kMakersNames, QByteArrayView(name)) != kMakersNames.end();
    }
    /// S0 is the number of rings after which the modem answers: never.
    bool readRegister()
    {
        const QByteArray which = number();
        const QByteArray value = run([](char sign) { return isCypher(sign) || sign == '=' || sign == '?'; });
        const bool isAnswering = which.toInt() == 0;
        return !isAnswering || value == "?" || (value.startsWith('=') && value.mid(1).toInt() == 0);
    }
    /// &T are tests, some of which take the line.
    bool readAmpersand()
    {
        const QByteArray letter = run(isCapital);
        number();
        return letter.size() == 1 && letter != "T";
    }

    const QByteArray m_line;
    qsizetype m_at = 2;
};

} // namespace

bool keepsOnHook(QByteArrayView command)
{
    const QByteArray line = command.trimmed().toByteArray().toUpper();
    if (!line.startsWith("AT") || line.contains('\r') || line.contains('\n')) return false;
    CommandReader reader(line);
    while (reader.readsOn())
        if (!reader.readOne()) return false;
    return true;
}

} // namespace secondring
