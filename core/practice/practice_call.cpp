// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practice_call.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

PracticeCall::End endNamed(const QString& name)
{
    static const QHash<QString, PracticeCall::End> ends{{u"hangs up"_s, PracticeCall::End::HangsUp},
                                                        {u"rings out"_s, PracticeCall::End::RingsOut},
                                                        {u"busy"_s, PracticeCall::End::Busy},
                                                        {u"declined"_s, PracticeCall::End::Declined},
                                                        {u"answered"_s, PracticeCall::End::AnsweredAtDesk}};
    return ends.value(name, PracticeCall::End::HangsUp);
}

PracticeCall callIn(const QJsonObject& row)
{
    PracticeCall call{row[u"name"_s].toString(), row[u"number"_s].toString(), row[u"withheld"_s].toBool()};
    call.rings = std::chrono::milliseconds(row[u"rings"_s].toInt());
    call.end = endNamed(row[u"end"_s].toString());
    call.pause = std::chrono::milliseconds(row[u"pause"_s].toInt());
    for (const auto& words : row[u"replies"_s].toArray())
        call.replies << words.toString();
    const QJsonObject answers = row[u"answers"_s].toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        call.answers.emplace_back(answer.key(), answer.value().toString());
    call.fails = row[u"fails"_s].toString();
    return call;
}

} // namespace

std::vector<PracticeCall> practiceMorning()
{
    QFile file(u":/secondring/practice_morning.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<PracticeCall> calls;
    for (const auto& row : QJsonDocument::fromJson(file.readAll()).array())
        calls.push_back(callIn(row.toObject()));
    return calls;
}

} // namespace secondring
