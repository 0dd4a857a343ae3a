// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/vertical_pack.h"

#include "core/leads/pack_words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const QString kFolder = u":/secondring/verticals/"_s;

QJsonArray listOf(const QStringList& words)
{
    return QJsonArray::fromStringList(words);
}

/// Leaves out what is empty, as the files that came with the program do.
void put(QJsonObject& into, const QString& key, const QJsonValue& value)
{
    const bool empty =
        value.isArray() ? value.toArray().isEmpty() : value.isString() && value.toString().isEmpty();
    if (!empty) into.insert(key, value);
}

QJsonObject written(const Service& service)
{
    QJsonObject one{{u"key"_s, service.key}, {u"label"_s, service.label}};
    put(one, u"labelEs"_s, service.labelEs);
    if (service.valueCents != 0) one.insert(u"valueCents"_s, service.valueCents);
    if (service.urgent) one.insert(u"urgent"_s, true);
    if (service.emergency) one.insert(u"emergency"_s, true);
    if (service.afterCare) one.insert(u"afterCare"_s, true);
    if (service.onTheDay) one.insert(u"onTheDay"_s, true);
    put(one, u"words"_s, listOf(service.words));
    put(one, u"weakWords"_s, listOf(service.weakWords));
    return one;
}

QJsonObject written(const LeadField& field)
{
    QJsonObject one{{u"key"_s, field.key}, {u"label"_s, field.label}, {u"kind"_s, nameOf(field.kind)}};
    put(one, u"labelEs"_s, field.labelEs);
    if (field.askFirst) one.insert(u"askFirst"_s, true);
    put(one, u"onlyFor"_s, listOf(field.onlyFor));
    put(one, u"question"_s, field.question);
    put(one, u"questionEs"_s, field.questionEs);
    QJsonArray values;
    for (const FieldValue& each : field.values) {
        QJsonObject value{{u"value"_s, each.value}, {u"words"_s, listOf(each.words)}};
        put(value, u"labelEs"_s, each.labelEs);
        values.append(value);
    }
    put(one, u"values"_s, values);
    put(one, u"words"_s, listOf(field.words));
    return one;
}

} // namespace

QByteArray writePack(const VerticalPack& pack)
{
    QJsonArray services;
    for (const Service& each : pack.services)
        services.append(written(each));
    QJsonArray fields;
    for (const LeadField& each : pack.fields)
        fields.append(written(each));
    const QJsonObject whole{{u"key"_s, pack.key},
                            {u"label"_s, pack.label},
                            {u"labelEs"_s, pack.labelEs},
                            {u"patientWord"_s, pack.patientWord},
                            {u"patientWordEs"_s, pack.patientWordEs},
                            {u"valueCents"_s, pack.valueCents},
                            {u"services"_s, services},
                            {u"fields"_s, fields},
                            {u"urgentWords"_s, listOf(pack.urgentWords)},
                            {u"humanWords"_s, listOf(pack.humanWords)},
                            {u"clinicalWords"_s, listOf(pack.clinicalWords)},
                            {u"emergencyWords"_s, listOf(pack.emergencyWords)},
                            {u"safetyWords"_s, listOf(pack.safetyWords)}};
    return QJsonDocument(whole).toJson();
}

VerticalPack shippedPack(const QString& vertical)
{
    // "dental_es" is the same trade in another language.
    const QString key = vertical.endsWith(u"_es"_s) ? vertical.chopped(3) : vertical;
    for (const QString& name : {key, u"generic"_s}) {
        QFile file(kFolder + name + u".json"_s);
        if (!file.open(QIODevice::ReadOnly)) continue;
        if (auto pack = readPackInForce(file.readAll())) return std::move(*pack);
    }
    return {};
}

QStringList shippedVerticals()
{
    QStringList keys;
    for (const QString& name : QDir(kFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name != u"language.json"_s) keys += name.chopped(5);
    }
    return keys;
}

} // namespace secondring
