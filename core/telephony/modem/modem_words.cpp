// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_words.h"

#include "core/telephony/modem/modem_message.h"

#include <algorithm>
#include <array>

namespace secondring {

namespace {

using What = ModemSaying::What;
using Sayings = std::vector<ModemSaying>;

/// What a field is called by one make or another.
struct FieldName {
    QByteArrayView name;
    What what;
};
constexpr std::array kFields{
    FieldName{"NMBR", What::Number},
    FieldName{"NAME", What::Name},
    FieldName{"DATE", What::Date},
    FieldName{"TIME", What::Time},
    FieldName{"DDN_NMBR", What::Number},
    FieldName{"DDN", What::Number},
    FieldName{"NBR", What::Number},
    FieldName{"FM", What::Number},
    FieldName{"CALLER NUMBER", What::Number},
    FieldName{"CALLER NAME", What::Name},
    FieldName{"CALLER'S NUMBER", What::Number},
    FieldName{"CALLERID", What::Number},
    FieldName{"REASON FOR NO CALLER NUMBER", What::Number},
    FieldName{"REASON FOR NO NUMBER", What::Number},
    FieldName{"REASON FOR NO CALLER NAME", What::Name},
    FieldName{"REASON FOR NO NAME", What::Name},
};

/// What a line is that begins so.
struct Beginning {
    QByteArrayView words;
    What what;
};
constexpr std::array kBeginnings{
    Beginning{"CONNECT", What::Connected},    Beginning{"NO CARRIER", What::Progress},
    Beginning{"BUSY", What::Progress},        Beginning{"NO ANSWER", What::Progress},
    Beginning{"NO DIALTONE", What::Progress}, Beginning{"NO DIAL TONE", What::Progress},
    Beginning{"LINE IN USE", What::InUse},    Beginning{"LINE-IN-USE", What::InUse},
    Beginning{"+CME ERROR", What::Refused},   Beginning{"COMMAND NOT", What::Refused},
    Beginning{"ERROR", What::Refused},        Beginning{"RINGBACK", What::Progress},
    Beginning{"RINGING", What::Progress},     Beginning{"BLACKLISTED", What::Progress},
    Beginning{"DELAYED", What::Progress},
};

char upper(char sign)
{
    return sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign;
}

bool isLetter(char sign)
{
    return upper(sign) >= 'A' && upper(sign) <= 'Z';
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return upper(x) == upper(y); });
}

bool startsWith(QByteArrayView words, QByteArrayView beginning)
{
    return words.size() >= beginning.size() && isSame(words.first(beginning.size()), beginning);
}

/// "RING", "RING A", "RING 2", "RING RING", "RING;from;to", but not "RINGING".
bool readRing(QByteArrayView words, Sayings& said)
{
    if (!startsWith(words, "RING")) return false;
    const QByteArrayView rest = words.sliced(4);
    if (!rest.isEmpty() && rest[0] != ' ' && rest[0] != ';' && rest[0] != '/' &&
        !(rest.size() == 1 && rest[0] >= '0' && rest[0] <= '9'))
        return false;
    said.push_back({What::Ring, {}});
    if (rest.isEmpty() || (rest[0] != ';' && rest[0] != '/')) return true;
    const QByteArrayView from = rest.sliced(1);
    const auto* const end = std::ranges::find(from, ';');
    const QByteArrayView number = from.first(end - from.begin()).trimmed();
    if (!number.isEmpty()) said.push_back({What::Number, number.toByteArray()});
    return true;
}

/// Where a further field starts within the value of one: some put name and number into one line. Not found:
/// its size.
qsizetype nextField(QByteArrayView value)
{
    for (const QByteArrayView name : {QByteArrayView("NMBR"), QByteArrayView("TO:")}) {
        const qsizetype at = value.indexOf(name);
        if (at <= 0 || value[at - 1] != ' ') continue;
        if (name.endsWith(':') || value.sliced(at + name.size()).trimmed().startsWith('=')) return at;
    }
    return value.size();
}

void addField(What what, QByteArrayView value, Sayings& said)
{
    const bool isNothing = isSame(value, "<NONE>");
    said.push_back({what, isNothing ? QByteArray() : value.toByteArray()});
}

/// "NMBR = 5551212", with or without spaces; "FM:0765… TO:867…"; "CALLER NAME: …".
bool readField(QByteArrayView words, Sayings& said)
{
    const auto* const mark =
        std::ranges::find_if(words, [](char sign) { return sign == '=' || sign == ':'; });
    if (mark == words.end()) return false;
    const QByteArrayView name = words.first(mark - words.begin()).trimmed();
    const QByteArrayView rest = words.sliced(mark - words.begin() + 1);
    const qsizetype end = nextField(rest);
    const QByteArrayView value = rest.first(end).trimmed();
    if (isSame(name, "MESG")) {
        readModemMessage(value, said);
        return true;
    }
    // The rhythm of a ring (V.253): on for so long; the pause that follows says nothing new.
    if (isSame(name, "DRON")) {
        said.push_back({What::Ring, value.toByteArray()});
        return true;
    }
    const auto field =
        std::ranges::find_if(kFields, [&](const auto& each) { return isSame(each.name, name); });
    if (field == kFields.end()) return false;
    addField(field->what, value, said);
    if (end < rest.size()) readField(rest.sliced(end).trimmed(), said);
    return true;
}

} // namespace

bool readModemLine(QByteArrayView words, Sayings& said)
{
    if (isSame(words, "OK")) {
        said.push_back({What::Ok, {}});
        return true;
    }
    if (readRing(words, said) || readField(words, said)) return true;
    const auto known = std::ranges::find_if(kBeginnings, [&](const auto& each) {
        return startsWith(words, each.words) &&
               (words.size() == each.words.size() || !isLetter(words[each.words.size()]));
    });
    if (known != kBeginnings.end()) {
        said.push_back({known->what, words.toByteArray()});
        return true;
    }
    said.push_back({What::OtherWords, words.toByteArray()});
    return false;
}

} // namespace secondring
