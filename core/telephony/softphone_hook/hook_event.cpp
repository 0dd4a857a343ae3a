// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/hook_event.h"

#include <QList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qsizetype longestHookNumber = 200;
constexpr qsizetype longestHookName = 100;
constexpr qsizetype longestHookCall = 200;

using Kind = HookEvent::Kind;

/// The first of a kind is how we write it.
constexpr std::array<std::pair<QStringView, Kind>, 19> hookWords{{{u"ringing", Kind::Rang},
                                                                  {u"answered", Kind::Answered},
                                                                  {u"ended", Kind::Ended},
                                                                  {u"declined", Kind::Declined},
                                                                  {u"missed", Kind::Missed},
                                                                  {u"outgoing", Kind::DialledOut},
                                                                  {u"ring", Kind::Rang},
                                                                  {u"rang", Kind::Rang},
                                                                  {u"incoming", Kind::Rang},
                                                                  {u"answer", Kind::Answered},
                                                                  {u"connected", Kind::Answered},
                                                                  {u"established", Kind::Answered},
                                                                  {u"end", Kind::Ended},
                                                                  {u"hangup", Kind::Ended},
                                                                  {u"terminated", Kind::Ended},
                                                                  {u"busy", Kind::Declined},
                                                                  {u"rejected", Kind::Declined},
                                                                  {u"miss", Kind::Missed},
                                                                  {u"out", Kind::DialledOut}}};

QString cleaned(const QByteArray& value, qsizetype longest)
{
    if (value.startsWith('$')) return {}; // A variable that this phone does not know.
    QString words = QString::fromUtf8(value);
    words.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    return words.trimmed().left(longest);
}

/// The first value of that name, its escapes undone.
QByteArray valueIn(const QList<QByteArray>& pairs, QByteArrayView name)
{
    for (const QByteArray& pair : pairs) {
        if (pair.size() > name.size() && pair.at(name.size()) == '=' && pair.startsWith(name))
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1));
    }
    return {};
}

} // namespace

std::optional<Kind> hookKindOf(QStringView word)
{
    for (const auto& [known, kind] : hookWords) {
        if (word.compare(known, Qt::CaseInsensitive) == 0) return kind;
    }
    return std::nullopt;
}

QString wordOf(Kind kind)
{
    for (const auto& [word, known] : hookWords) {
        if (known == kind) return word.toString();
    }
    return {};
}

std::optional<HookQuery> readHookQuery(const QByteArray& query)
{
    const QList<QByteArray> pairs = query.split('&');
    const auto kind = hookKindOf(QString::fromUtf8(valueIn(pairs, "ev")));
    if (!kind) return std::nullopt;
    // Only in a name does a plus stand for a space; a number begins with one.
    QByteArray name = valueIn(pairs, "name");
    return HookQuery{{*kind, cleaned(valueIn(pairs, "num"), longestHookNumber),
                      cleaned(name.replace('+', ' '), longestHookName),
                      cleaned(valueIn(pairs, "call"), longestHookCall)},
                     valueIn(pairs, "token")};
}

QByteArray tokenIn(const QByteArray& query)
{
    return valueIn(query.split('&'), "token");
}

QByteArray writtenAsQuery(const HookQuery& said)
{
    const auto escaped = [](const QString& words) { return words.toUtf8().toPercentEncoding(); };
    QByteArray query =
        "ev=" + wordOf(said.event.kind).toLatin1() + "&token=" + said.token.toPercentEncoding();
    if (!said.event.call.isEmpty()) query += "&call=" + escaped(said.event.call);
    if (!said.event.number.isEmpty()) query += "&num=" + escaped(said.event.number);
    if (!said.event.name.isEmpty()) query += "&name=" + escaped(said.event.name);
    return query;
}

} // namespace secondring
