// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/at_text.h"

#include <algorithm>

namespace secondring {
namespace {

struct Meaning {
    int code;
    const char* words; ///< As with +CMEE=2, which another program may have left behind.
    AtVerdict verdict;
};

constexpr std::array kMeanings{
    Meaning{4, "operation not supported", AtVerdict::NotSupported},
    Meaning{10, "SIM not inserted", AtVerdict::NoSim},
    Meaning{11, "SIM PIN required", AtVerdict::PinWanted},
    Meaning{12, "SIM PUK required", AtVerdict::PukWanted},
    Meaning{13, "SIM failure", AtVerdict::NoSim},
    Meaning{14, "SIM busy", AtVerdict::Busy},
    Meaning{15, "SIM wrong", AtVerdict::NoSim},
    Meaning{16, "incorrect password", AtVerdict::WrongPin},
    Meaning{310, "SIM not inserted", AtVerdict::NoSim},
    Meaning{311, "SIM PIN required", AtVerdict::PinWanted},
    Meaning{314, "SIM busy", AtVerdict::Busy},
    Meaning{316, "SIM PUK required", AtVerdict::PukWanted},
    Meaning{515, "Please wait, init or command processing in progress.", AtVerdict::Busy},
};

AtVerdict failureNamed(QByteArrayView reason)
{
    const AtFields fields(reason);
    const auto code = fields.number(0);
    const auto found = std::ranges::find_if(kMeanings, [&](const Meaning& each) {
        return code ? each.code == *code : fields.at(0).compare(each.words, Qt::CaseInsensitive) == 0;
    });
    return found == kMeanings.end() ? AtVerdict::Failed : found->verdict;
}

QByteArrayView trimmedOf(QByteArrayView field)
{
    return field.trimmed();
}

} // namespace

AtFields::AtFields(QByteArrayView line)
{
    const auto colon = line.indexOf(':');
    QByteArrayView rest = line.sliced(colon + 1);
    bool isInside = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < rest.size(); ++at) {
        if (rest[at] == '"') isInside = !isInside;
        if (rest[at] != ',' || isInside) continue;
        add(rest.sliced(begin, at - begin));
        begin = at + 1;
    }
    add(rest.sliced(begin));
}

void AtFields::add(QByteArrayView field)
{
    if (m_size < most) m_fields[static_cast<std::size_t>(m_size++)] = trimmedOf(field);
}

QByteArrayView AtFields::at(int field) const
{
    if (field < 0 || field >= m_size) return {};
    QByteArrayView words = m_fields[static_cast<std::size_t>(field)];
    if (words.startsWith('"')) words = words.sliced(1);
    if (words.endsWith('"')) words.chop(1);
    return words;
}

bool AtFields::isQuoted(int field) const
{
    return field >= 0 && field < m_size && m_fields[static_cast<std::size_t>(field)].startsWith('"');
}

std::optional<int> AtFields::number(int field) const
{
    if (isQuoted(field)) return std::nullopt;
    bool isNumber = false;
    const int value = at(field).toByteArray().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<AtVerdict> verdictOf(QByteArrayView line)
{
    if (line == "OK") return AtVerdict::Ok;
    if (line == "ERROR" || line == "TOO MANY PARAMETERS") return AtVerdict::Failed;
    if (line.startsWith("COMMAND NOT SUPPORT")) return AtVerdict::NotSupported;
    if (line.startsWith("+CME ERROR") || line.startsWith("+CMS ERROR")) return failureNamed(line);
    return std::nullopt;
}

} // namespace secondring
