// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/pack_words.h"
#include "core/messaging/text_segments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Under this name the translations know the sentences of this file: the owner reads them in the settings.
class PackReadingWording {
    Q_DECLARE_TR_FUNCTIONS(WordsFile)
};

constexpr std::array kKinds{std::pair{LeadField::Kind::Text, "text"},
                            std::pair{LeadField::Kind::Choice, "choice"},
                            std::pair{LeadField::Kind::Service, "service"},
                            std::pair{LeadField::Kind::PreferredTime, "preferredTime"},
                            std::pair{LeadField::Kind::Client, "client"},
                            std::pair{LeadField::Kind::Name, "name"},
                            std::pair{LeadField::Kind::Number, "number"}};

/// One object of the file: takes its values out, and keeps the first thing that is wrong with them.
class PackObject {
public:
    PackObject(QJsonObject object, QString place, QString* wrong)
        : m_object(std::move(object)), m_place(std::move(place)), m_wrong(wrong)
    {
    }

    QString text(const QString& key, bool needed = false)
    {
        const QJsonValue value = taken(key);
        if (value.isUndefined() ? needed : !value.isString() || (needed && value.toString().isEmpty()))
            say(PackReadingWording::tr("\"%1\" has to be words in quotes").arg(key));
        return value.toString();
    }

    bool yes(const QString& key)
    {
        const QJsonValue value = taken(key);
        if (!value.isUndefined() && !value.isBool())
            say(PackReadingWording::tr("\"%1\" has to be true or false").arg(key));
        return value.toBool();
    }

    qint64 cents(const QString& key)
    {
        const QJsonValue value = taken(key);
        if (!value.isUndefined() && (!value.isDouble() || value.toDouble() < 0))
            say(PackReadingWording::tr("\"%1\" has to be a number of cents, 0 or more").arg(key));
        return value.toInteger();
    }

    QStringList words(const QString& key)
    {
        QStringList found;
        for (const auto& each : list(key)) {
            if (!each.isString() || each.toString().simplified().isEmpty())
                say(PackReadingWording::tr("\"%1\" has to be a list of words in quotes").arg(key));
            found += each.toString().simplified();
        }
        return found;
    }

    QJsonArray list(const QString& key, bool needed = false)
    {
        const QJsonValue value = taken(key);
        if (value.isUndefined() ? needed : !value.isArray())
            say(PackReadingWording::tr("\"%1\" has to be a list in square brackets").arg(key));
        return value.toArray();
    }

    /// Nothing is left that nobody asked for: a key with a slip of the pen would be words that nobody hears.
    void refuseOthers()
    {
        for (const QString& each : m_object.keys()) {
            if (!m_known.contains(each))
                say(PackReadingWording::tr("\"%1\" is not known here: look at how it is spelled").arg(each));
        }
    }

    void say(const QString& what)
    {
        if (m_wrong->isEmpty()) *m_wrong = m_place + u": "_s + what;
    }

private:
    QJsonValue taken(const QString& key)
    {
        m_known += key;
        return m_object.value(key);
    }

    QJsonObject m_object;
    QStringList m_known;
    QString m_place;
    QString* m_wrong;
};

/// "In services, entry 3 (crown)".
PackObject entry(const QJsonArray& list, qsizetype n, const QString& name, QString* wrong)
{
    const QJsonObject object = list[n].toObject();
    const QString key = object.value(name == u"values"_s ? u"value"_s : u"key"_s).toString();
    const QString place = PackReadingWording::tr("In %1, entry %2").arg(name).arg(n + 1);
    PackObject one(object, key.isEmpty() ? place : u"%1 (%2)"_s.arg(place, key), wrong);
    if (!list[n].isObject()) one.say(PackReadingWording::tr("an entry has to stand in curly brackets"));
    return one;
}

Service serviceIn(PackObject one)
{
    Service service{.key = one.text(u"key"_s, true),
                    .label = one.text(u"label"_s, true),
                    .labelEs = one.text(u"labelEs"_s),
                    .words = one.words(u"words"_s),
                    .weakWords = one.words(u"weakWords"_s),
                    .valueCents = one.cents(u"valueCents"_s),
                    .urgent = one.yes(u"urgent"_s),
                    .emergency = one.yes(u"emergency"_s),
                    .afterCare = one.yes(u"afterCare"_s),
                    .onTheDay = one.yes(u"onTheDay"_s)};
    one.refuseOthers();
    return service;
}

QString questionIn(PackObject& one, const QString& key)
{
    QString question = one.text(key);
    const TextSegments size = segmentsOf(question);
    if (size.encoding != TextSegments::Encoding::Gsm7 || size.parts > 1)
        one.say(PackReadingWording::tr(
                    "\"%1\" has to fit one text: 160 characters, no accents but é, ñ, ü and the like")
                    .arg(key));
    return question;
}

LeadField fieldIn(PackObject one, QString* wrong)
{
    LeadField field{.key = one.text(u"key"_s, true),
                    .label = one.text(u"label"_s, true),
                    .labelEs = one.text(u"labelEs"_s)};
    const auto kind = kindNamed(one.text(u"kind"_s, true));
    if (!kind)
        one.say(PackReadingWording::tr(
            "\"kind\" has to be text, choice, service, preferredTime, client, name or number"));
    field.kind = kind.value_or(LeadField::Kind::Text);
    const QJsonArray values = one.list(u"values"_s);
    for (qsizetype n = 0; n < values.size(); ++n) {
        PackObject value = entry(values, n, u"values"_s, wrong);
        field.values.push_back(
            {value.text(u"value"_s, true), value.words(u"words"_s), value.text(u"labelEs"_s)});
        value.refuseOthers();
    }
    field.words = one.words(u"words"_s);
    field.askFirst = one.yes(u"askFirst"_s);
    field.onlyFor = one.words(u"onlyFor"_s);
    field.question = questionIn(one, u"question"_s);
    field.questionEs = questionIn(one, u"questionEs"_s);
    if (field.askFirst && field.question.isEmpty())
        one.say(PackReadingWording::tr("what is asked first needs a \"question\""));
    one.refuseOthers();
    return field;
}

/// Everything in @p pack that names a thing of it names another.
void refuseTwins(const VerticalPack& pack, PackObject& whole)
{
    QStringList seen;
    for (const Service& each : pack.services) {
        if (seen.contains(each.key))
            whole.say(PackReadingWording::tr("there are two services with the key \"%1\"").arg(each.key));
        seen += each.key;
    }
    seen.clear();
    for (const LeadField& each : pack.fields) {
        if (seen.contains(each.key))
            whole.say(PackReadingWording::tr("there are two fields with the key \"%1\"").arg(each.key));
        seen += each.key;
    }
}

/// A question that is asked for a service with a slip of the pen would never be asked.
void refuseUnknownServices(const VerticalPack& pack, PackObject& whole)
{
    for (const LeadField& field : pack.fields) {
        for (const QString& each : field.onlyFor) {
            if (std::ranges::find(pack.services, each, &Service::key) != pack.services.end()) continue;
            whole.say(
                PackReadingWording::tr("the field \"%1\" is only for \"%2\", and there is no such service")
                    .arg(field.key, each));
        }
    }
}

VerticalPack packIn(const QJsonObject& object, QString* wrong)
{
    PackObject whole(object, PackReadingWording::tr("In the pack"), wrong);
    VerticalPack pack{.key = whole.text(u"key"_s, true),
                      .label = whole.text(u"label"_s, true),
                      .labelEs = whole.text(u"labelEs"_s),
                      .patientWord = whole.text(u"patientWord"_s, true),
                      .patientWordEs = whole.text(u"patientWordEs"_s),
                      .valueCents = whole.cents(u"valueCents"_s)};
    const QJsonArray services = whole.list(u"services"_s, true);
    for (qsizetype n = 0; n < services.size(); ++n)
        pack.services.push_back(serviceIn(entry(services, n, u"services"_s, wrong)));
    const QJsonArray fields = whole.list(u"fields"_s, true);
    for (qsizetype n = 0; n < fields.size(); ++n)
        pack.fields.push_back(fieldIn(entry(fields, n, u"fields"_s, wrong), wrong));
    pack.urgentWords = whole.words(u"urgentWords"_s);
    pack.humanWords = whole.words(u"humanWords"_s);
    pack.clinicalWords = whole.words(u"clinicalWords"_s);
    pack.emergencyWords = whole.words(u"emergencyWords"_s);
    pack.safetyWords = whole.words(u"safetyWords"_s);
    whole.refuseOthers();
    refuseTwins(pack, whole);
    refuseUnknownServices(pack, whole);
    return pack;
}

QString withNextStep(const QString& wrong)
{
    return PackReadingWording::tr("%1. Mend that place and load the file again.").arg(wrong);
}

} // namespace

QString nameOf(LeadField::Kind kind)
{
    for (const auto& [each, name] : kKinds) {
        if (each == kind) return QString::fromLatin1(name);
    }
    return {};
}

std::optional<LeadField::Kind> kindNamed(const QString& name)
{
    for (const auto& [kind, each] : kKinds) {
        if (name == QLatin1StringView(each)) return kind;
    }
    return {};
}

Result<VerticalPack> readPackInForce(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return fail(Failure::InvalidInput,
                    withNextStep(PackReadingWording::tr("Line %1: this is not a list of words as JSON (%2)")
                                     .arg(line)
                                     .arg(document.isNull()
                                              ? error.errorString()
                                              : PackReadingWording::tr("the file has to begin with {"))));
    }
    QString wrong;
    VerticalPack pack = packIn(document.object(), &wrong);
    if (!wrong.isEmpty()) return fail(Failure::InvalidInput, withNextStep(wrong));
    return pack;
}

Result<VerticalPack> readPack(const QByteArray& json)
{
    auto pack = readPackInForce(json);
    const QString list = pack ? unknownListIn(*pack) : QString();
    if (list.isEmpty()) return pack;
    const auto line = json.left(json.indexOf(list.toUtf8())).count('\n') + 1;
    return fail(Failure::InvalidInput,
                withNextStep(PackReadingWording::tr("Line %1: there is no list of words \"%2\", so what is "
                                                    "written with it would never be heard")
                                 .arg(line)
                                 .arg(list)));
}

} // namespace secondring
