// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leads/reply_labels.h"

#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

template <typename Value> QJsonValue valueOf(const std::optional<Read<Value>>& read)
{
    return read ? QJsonValue(read->value) : QJsonValue();
}

QJsonArray namesOf(const std::vector<Qt::DayOfWeek>& days)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QJsonArray all;
    for (const Qt::DayOfWeek each : days)
        all.append(names[each - 1]);
    return all;
}

QString clockOf(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QJsonObject labelsOf(const PreferredTime& time)
{
    static const QStringList relative{u"today"_s,     u"tomorrow"_s,  u"asap"_s,
                                      u"this_week"_s, u"next_week"_s, u"weekend"_s};
    static const QStringList parts{u"morning"_s, u"midday"_s, u"afternoon"_s, u"evening"_s};
    QJsonObject one{{u"raw"_s, time.raw}};
    if (time.relative) one[u"rel"_s] = relative[static_cast<int>(*time.relative)];
    if (!time.days.empty()) one[u"days"_s] = namesOf(time.days);
    if (!time.notDays.empty()) one[u"not_days"_s] = namesOf(time.notDays);
    if (time.part) one[u"part"_s] = parts[static_cast<int>(*time.part)];
    if (time.at) one[u"at"_s] = clockOf(*time.at);
    if (time.after) one[u"after"_s] = clockOf(*time.after);
    if (time.before) one[u"before"_s] = clockOf(*time.before);
    if (!time.by.isEmpty()) one[u"by"_s] = time.by;
    if (!time.dateKey.isEmpty()) one[u"date"_s] = time.dateKey;
    return one;
}

/// "Saturday" and "the saturday" are one deadline.
QString plain(const QString& deadline)
{
    QStringList words = deadline.toLower().simplified().split(u' ');
    words.removeAll(u"the"_s);
    return words.join(u' ');
}

/// "Sunday or Monday" and "Monday or Sunday" are the same days.
QString inAnyOrder(const QJsonArray& days)
{
    QStringList names;
    for (const auto& each : days)
        names += each.toString();
    names.sort();
    return names.join(u' ');
}

QJsonObject partsOf(const QJsonValue& time, const QJsonArray& optional)
{
    QJsonObject parts = time.toObject();
    parts.remove(u"raw"_s);
    for (const QString& key : parts.keys()) {
        if (optional.contains(u"preferred_time."_s + key)) parts.remove(key);
    }
    if (parts.contains(u"by"_s)) parts[u"by"_s] = plain(parts[u"by"_s].toString());
    for (const QString& key : {u"days"_s, u"not_days"_s}) {
        if (parts.contains(key)) parts[key] = inAnyOrder(parts[key].toArray());
    }
    return parts;
}

} // namespace

QString labelOf(Intent intent)
{
    static const QStringList names{u"book"_s,
                                   u"accept_time"_s,
                                   u"confirm"_s,
                                   u"reschedule"_s,
                                   u"cancel"_s,
                                   u"price_question"_s,
                                   u"insurance_question"_s,
                                   u"hours_question"_s,
                                   u"question"_s,
                                   u"clinical_question"_s,
                                   u"safety_concern"_s,
                                   u"billing"_s,
                                   u"records_request"_s,
                                   u"complaint"_s,
                                   u"callback_request"_s,
                                   u"busy_later"_s,
                                   u"running_late"_s,
                                   u"product_or_gift"_s,
                                   u"lost_item"_s,
                                   u"opt_out"_s,
                                   u"opt_in"_s,
                                   u"wrong_number"_s,
                                   u"accidental"_s,
                                   u"identity_question"_s,
                                   u"decline"_s,
                                   u"ack"_s,
                                   u"vendor"_s,
                                   u"job_seeker"_s};
    return names[static_cast<int>(intent)];
}

QString labelOf(Urgency urgency)
{
    static const QStringList names{u"none"_s, u"routine"_s, u"urgent"_s, u"emergency"_s};
    return names[static_cast<int>(urgency)];
}

QString labelOf(Client client)
{
    static const QStringList names{u"unknown"_s, u"new"_s, u"existing"_s};
    return names[static_cast<int>(client)];
}

QString labelOf(Heat heat)
{
    static const QStringList names{u"cold"_s, u"warm"_s, u"hot"_s};
    return names[static_cast<int>(heat)];
}

QJsonObject labelsOf(const Understood& understood)
{
    return {{u"intent"_s, labelOf(understood.intent.value)},
            {u"service"_s, valueOf(understood.service)},
            {u"urgency"_s, labelOf(understood.urgency.value)},
            {u"preferred_time"_s,
             understood.preferredTime ? QJsonValue(labelsOf(understood.preferredTime->value)) : QJsonValue()},
            {u"client"_s, labelOf(understood.client.value)},
            {u"name"_s, valueOf(understood.name)},
            {u"insurance"_s, valueOf(understood.insurance)},
            {u"stylist"_s, valueOf(understood.stylist)},
            {u"opt_out"_s, !understood.optOut.empty()},
            {u"opt_in"_s, !understood.optIn.empty()},
            {u"wrong_number"_s, !understood.wrongNumber.empty()},
            {u"needs_human"_s, understood.needsHuman},
            {u"safety_911"_s, !understood.safety.empty()},
            {u"temp"_s, labelOf(understood.heat)}};
}

bool isSame(const QString& field, const QJsonValue& expected, const QJsonValue& found,
            const QJsonArray& optional)
{
    if (field == u"preferred_time"_s)
        return expected.isNull() == found.isNull() && partsOf(expected, optional) == partsOf(found, optional);
    if (expected.isString())
        return found.isString() && expected.toString().compare(found.toString(), Qt::CaseInsensitive) == 0;
    return expected == found;
}

QString wordsOf(const QJsonValue& value)
{
    if (value.isString()) return value.toString();
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    return value.isObject()
               ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
               : u"none"_s;
}

} // namespace secondring
