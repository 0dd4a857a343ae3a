// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/vertical_pack.h"
#include "core/messaging/text_segments.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

void addPacks()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : shippedVerticals())
        QTest::newRow(qPrintable(key)) << key;
}

/// All words of a pack that make a reply more than routine.
QStringList urgencyWords(const VerticalPack& pack)
{
    QStringList words = pack.urgentWords + pack.emergencyWords + pack.safetyWords;
    for (const Service& service : pack.services) {
        if (service.urgent || service.emergency) words += service.words;
    }
    return words;
}

} // namespace

/// The word lists that come with the program, whatever trade they are for.
class TestShippedPacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyTradeHasOne()
    {
        QFile templates(QStringLiteral(SOURCE_DIR "/resources/templates.json"));
        QVERIFY(templates.open(QIODevice::ReadOnly));
        const QStringList trades = QJsonDocument::fromJson(templates.readAll()).object().keys();
        QVERIFY(trades.size() >= 20);
        for (const QString& trade : trades) {
            const QString key = trade.endsWith(u"_es"_s) ? trade.chopped(3) : trade;
            QCOMPARE(shippedPack(trade).key, key);
        }
        for (const QString& key : {u"solar"_s, u"painting"_s, u"home_inspection"_s, u"real_estate"_s})
            QCOMPARE(shippedPack(key).key, key);
        QCOMPARE(shippedPack(u"a trade nobody knows"_s).key, u"generic"_s);
    }

    void everyFileIsShipped()
    {
        QStringList files = QDir(QStringLiteral(SOURCE_DIR "/resources/verticals")).entryList({u"*.json"_s});
        files.removeAll(u"language.json"_s);
        QCOMPARE(shippedVerticals().size(), files.size());
    }

    void isWhole_data() { addPacks(); }
    void isWhole()
    {
        QFETCH(QString, key);
        const VerticalPack pack = shippedPack(key);
        QCOMPARE(pack.key, key);
        QVERIFY(!pack.label.isEmpty() && !pack.labelEs.isEmpty());
        QVERIFY(!pack.patientWord.isEmpty() && !pack.patientWordEs.isEmpty());
        QVERIFY(pack.valueCents > 0);
        QVERIFY2(pack.services.size() >= 6, "a trade has more than five services");
        QVERIFY(!pack.urgentWords.isEmpty());
        for (const Service& service : pack.services) {
            QVERIFY2(!service.labelEs.isEmpty(), qPrintable(service.key));
            QVERIFY2(!service.words.isEmpty(), qPrintable(service.key));
        }
        const auto asksFirst = std::ranges::count_if(pack.fields, &LeadField::askFirst);
        QVERIFY2(asksFirst >= 1 && asksFirst <= 6, qPrintable(QString::number(asksFirst)));
        for (const LeadField& field : pack.fields) {
            QVERIFY2(!field.labelEs.isEmpty(), qPrintable(field.key));
            if (field.kind != LeadField::Kind::Choice) continue;
            for (const FieldValue& value : field.values)
                QVERIFY2(!value.labelEs.isEmpty(), qPrintable(field.key + u": "_s + value.value));
        }
    }

    void asksInOneTextInBothLanguages_data() { addPacks(); }
    void asksInOneTextInBothLanguages()
    {
        QFETCH(QString, key);
        // What an automatic question must never speak of.
        static const QRegularExpression forbidden(u"\\b(price|cost|cheap|free|discount|covered|diagnos|treat("
                                                  u"?!ment)|take (a|your) pill|precio|costo|"
                                                  "barato|gratis|descuento)\\b|\\$"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        for (const LeadField& field : shippedPack(key).fields) {
            if (field.askFirst)
                QVERIFY2(!field.question.isEmpty() && !field.questionEs.isEmpty(), qPrintable(field.key));
            for (const QString& question : {field.question, field.questionEs}) {
                if (question.isEmpty()) continue;
                const TextSegments size = segmentsOf(question);
                QCOMPARE(size.encoding, TextSegments::Encoding::Gsm7);
                QCOMPARE(size.parts, 1);
                QVERIFY2(question.contains(u'?'), qPrintable(question));
                QVERIFY2(!forbidden.match(question).hasMatch(), qPrintable(question));
            }
            QVERIFY2(field.questionEs.isEmpty() || field.questionEs.contains(u'¿'),
                     qPrintable(field.questionEs));
        }
    }

    void noWordNamesTwoServices_data() { addPacks(); }
    void noWordNamesTwoServices()
    {
        QFETCH(QString, key);
        QHash<QString, QString> owners;
        for (const Service& service : shippedPack(key).services) {
            for (const QString& word : service.words) {
                const QString owner = owners.value(word.toLower());
                QVERIFY2(owner.isEmpty() || owner == service.key,
                         qPrintable(word + u": "_s + owner + u", "_s + service.key));
                owners.insert(word.toLower(), service.key);
            }
        }
    }

    void noWordIsOfTwoDegrees_data() { addPacks(); }
    void noWordIsOfTwoDegrees()
    {
        QFETCH(QString, key);
        const VerticalPack pack = shippedPack(key);
        for (const QString& word : pack.safetyWords)
            QVERIFY2(!pack.emergencyWords.contains(word) && !pack.urgentWords.contains(word),
                     qPrintable(word));
        for (const QString& word : pack.emergencyWords)
            QVERIFY2(!pack.urgentWords.contains(word), qPrintable(word));
    }

    void knowsItsUrgencies_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char* key, const QString& words) {
            QTest::newRow(key) << QString::fromLatin1(key) << words.split(u", "_s);
        };
        row("med_spa", u"reaction, blister, vision"_s);
        row("hvac", u"no heat, no ac, gas, co"_s);
        row("plumbing", u"burst, flooding, sewage, gas"_s);
        row("electrical", u"sparks, burning, shock"_s);
        row("roofing", u"active leak, tree"_s);
        row("law", u"arrested, court tomorrow, served"_s);
        row("auto_repair", u"smoke, brakes, stranded"_s);
        row("chiropractic", u"numbness, accident"_s);
        row("medical_clinic", u"chest pain, breathing, stroke"_s);
        row("vet_grooming", u"bloat, poison, hit, seizure"_s);
    }
    void knowsItsUrgencies()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, named);
        const QString all = u' ' + urgencyWords(shippedPack(key)).join(u" | "_s) + u' ';
        for (const QString& word : named)
            QVERIFY2(all.contains(u' ' + word + u' '), qPrintable(word));
    }

    void danger_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        QTest::newRow("gas at the heater") << u"hvac"_s << u"smell gas"_s;
        QTest::newRow("the CO alarm") << u"hvac"_s << u"co alarm"_s;
        QTest::newRow("gas at the plumber's") << u"plumbing"_s << u"gas leak"_s;
        QTest::newRow("fire at the electrician's") << u"electrical"_s << u"on fire"_s;
        QTest::newRow("chest pain at the clinic") << u"medical_clinic"_s << u"chest pain"_s;
        QTest::newRow("a stroke at the clinic") << u"medical_clinic"_s << u"stroke"_s;
        QTest::newRow("no breath at the clinic, in Spanish") << u"medical_clinic"_s << u"no puedo respirar"_s;
        QTest::newRow("a child locked in") << u"locksmith_garage"_s << u"child locked"_s;
    }
    void danger()
    {
        QFETCH(QString, key);
        QFETCH(QString, word);
        QVERIFY(shippedPack(key).safetyWords.contains(word));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestShippedPacks)
#include "tst_shipped_packs.moc"
