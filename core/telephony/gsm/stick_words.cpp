// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/stick_words.h"

#include "core/telephony/gsm/at_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

struct Word {
    const char* begins;
    StickWord means;
    bool isWhole = false;
};

constexpr std::array kWords{
    Word{"RING", StickWord::Ring, true},
    Word{"+CLIP:", StickWord::Caller},
    Word{"+CCWA:", StickWord::Waiting},
    Word{"+CLCC:", StickWord::Listed},
    Word{"+CREG:", StickWord::Network},
    Word{"+CPIN:", StickWord::SimState},
    Word{"NO CARRIER", StickWord::CallEnd, true},
    Word{"^CEND:", StickWord::CallEnd},
    Word{"+WIND: 6", StickWord::CallEnd},
    Word{"HANGUP:", StickWord::CallEnd},
    Word{"VOICE CALL: END", StickWord::CallEnd},
    Word{"VOICE CALL:END", StickWord::CallEnd},
    Word{"MISSED_CALL:", StickWord::Missed},
    Word{"^CONN:", StickWord::Answered},
    Word{"VOICE CALL: BEGIN", StickWord::Answered},
    Word{"VOICE CALL:BEGIN", StickWord::Answered},
    Word{"CONNECT", StickWord::Answered, true},
    Word{"+CMT:", StickWord::Text},
    Word{"+CBM:", StickWord::Text},
    Word{"RDY", StickWord::Started, true},
    Word{"^SYSSTART", StickWord::Started},
};

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "02:15PM 9165551212": the time is the stick's own.
StickCaller missedCaller(QByteArrayView line)
{
    const auto space = line.lastIndexOf(' ');
    return {line.sliced(space + 1).toByteArray(), std::nullopt, 0};
}

std::optional<int> seconds(QByteArrayView digits)
{
    return isDigits(digits) && digits.size() <= 6 ? std::optional(digits.toByteArray().toInt())
                                                  : std::nullopt;
}

} // namespace

StickWord wordOf(QByteArrayView line)
{
    // Data and fax calls ring, too: nobody who makes them wants a text.
    if (line.startsWith("+CRING:"))
        return line.sliced(7).trimmed().startsWith("VOICE") || line.contains("ALT VOICE") ? StickWord::Ring
                                                                                          : StickWord::Other;
    for (const Word& each : kWords) {
        if (each.isWhole ? line == each.begins : line.startsWith(each.begins)) return each.means;
    }
    return StickWord::Other;
}

StickCaller callerIn(QByteArrayView line)
{
    if (line.startsWith("MISSED_CALL:")) return missedCaller(line);
    const AtFields fields(line);
    const int validity = line.startsWith("+CCWA:") ? 4 : 5;
    return {fields.at(0).toByteArray(), fields.number(1), fields.number(validity).value_or(0)};
}

CallerId readStickCaller(const StickCaller& caller, QStringView homeRegion)
{
    CallerId nobody;
    nobody.why = caller.validity == 1 ? NotTextable::Withheld : NotTextable::Empty;
    if (caller.validity != 0 || caller.number.isEmpty()) return nobody;
    QString number = QString::fromLatin1(caller.number);
    // 145, international: some write the plus as well, some leave it to the type (24.008 10.5.4.7).
    if (caller.type == 145 && isDigits(caller.number)) number.prepend(u'+');
    return readCallerId(number, homeRegion);
}

std::optional<StickListing> stickListing(QByteArrayView line)
{
    const AtFields fields(line);
    const auto index = fields.number(0);
    const auto direction = fields.number(1);
    const auto state = fields.number(2);
    const auto mode = fields.number(3);
    if (!index || !direction || !state || *state < 0 || *state > 6) return std::nullopt;
    constexpr int voice = 0;
    constexpr int unknown = 9;
    if (mode && *mode != voice && *mode != unknown) return std::nullopt;
    return StickListing{*index, *direction == 1, static_cast<StickListing::State>(*state),
                        StickCaller{fields.at(5).toByteArray(), fields.number(6), 0}};
}

StickCallEnd endIn(QByteArrayView line)
{
    const auto asSeconds = [](std::optional<int> value) {
        return value ? std::optional(std::chrono::seconds(*value)) : std::nullopt;
    };
    const AtFields fields(line);
    if (line.startsWith("^CEND:")) return {fields.number(0).value_or(0), asSeconds(fields.number(1))};
    if (line.startsWith("HANGUP:")) return {fields.number(0).value_or(0), std::nullopt};
    if (line.startsWith("+WIND:")) return {fields.number(1).value_or(0), std::nullopt};
    if (line.startsWith("VOICE CALL:"))
        return {0, asSeconds(seconds(line.sliced(line.lastIndexOf(':') + 1).trimmed()))};
    return {};
}

std::optional<int> registrationIn(QByteArrayView line)
{
    const AtFields fields(line);
    // Unasked it is "state" or "state,area,cell", asked "setting,state,…"; areas are hexadecimal.
    const bool isAsked = fields.size() == 2 || (fields.size() > 2 && fields.at(1).size() == 1);
    return fields.number(isAsked ? 1 : 0);
}

} // namespace secondring
