// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/vertical_pack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

class TestVerticalPack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyShippedPackReadsAndIsWrittenTheSame()
    {
        QVERIFY(shippedVerticals().contains(u"dental"_s));
        for (const QString& key : shippedVerticals()) {
            const VerticalPack pack = shippedPack(key);
            QCOMPARE(pack.key, key);
            const auto again = readPack(writePack(pack));
            QVERIFY2(again.has_value(), qPrintable(again.has_value() ? QString() : again.error().detail));
            QCOMPARE(writePack(*again), writePack(pack));
        }
    }

    void nothingIsLostOnTheWayThroughAFile()
    {
        for (const QString& key : shippedVerticals()) {
            const VerticalPack pack = shippedPack(key);
            const auto again = readPack(writePack(pack));
            QVERIFY(again.has_value());
            for (size_t n = 0; n < pack.services.size(); ++n) {
                QCOMPARE(again->services[n].afterCare, pack.services[n].afterCare);
                QCOMPARE(again->services[n].onTheDay, pack.services[n].onTheDay);
            }
            for (size_t n = 0; n < pack.fields.size(); ++n)
                QCOMPARE(again->fields[n].onlyFor, pack.fields[n].onlyFor);
        }
    }

    void aMistakeIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        const QByteArray start = R"({"key": "x", "label": "X", "patientWord": "client", )";
        QTest::newRow("a comma forgotten on the second line")
            << QByteArray("{\"key\": \"x\"\n\"label\": \"X\"}") << u"Line 2: this is not a list of words"_s;
        QTest::newRow("a list instead of a pack") << QByteArray("[]") << u"has to begin with {"_s;
        QTest::newRow("no services") << QByteArray(start + R"("fields": []})")
                                     << u"In the pack: \"services\" has to be a list"_s;
        QTest::newRow("a service without a name")
            << QByteArray(start + R"("services": [{"key": "crown"}], "fields": []})")
            << u"In services, entry 1 (crown): \"label\" has to be words in quotes"_s;
        QTest::newRow("words that are no list")
            << QByteArray(start + R"("services": [{"key": "a", "label": "A", "words": "b"}], "fields": []})")
            << u"In services, entry 1 (a): \"words\" has to be a list"_s;
        QTest::newRow("a value below nothing")
            << QByteArray(start +
                          R"("services": [{"key": "a", "label": "A", "valueCents": -1}], "fields": []})")
            << u"\"valueCents\" has to be a number of cents"_s;
        QTest::newRow("words under a key with a slip of the pen")
            << QByteArray(start + R"("services": [], "fields": [], "emergencyWrods": ["fever"]})")
            << u"In the pack: \"emergencyWrods\" is not known here"_s;
        QTest::newRow("a service with a slip of the pen")
            << QByteArray(start + R"("services": [{"key": "a", "label": "A", "wrods": []}], "fields": []})")
            << u"In services, entry 1 (a): \"wrods\" is not known here"_s;
        QTest::newRow("two crowns") << QByteArray(start + R"("services": [{"key": "a", "label": "A"},)"
                                                          R"({"key": "a", "label": "B"}], "fields": []})")
                                    << u"two services with the key \"a\""_s;
        QTest::newRow("a question for a service that is not there")
            << QByteArray(start + R"("services": [{"key": "crown", "label": "C"}], "fields": [{"key": "f",)"
                                  R"("label": "F", "kind": "text", "onlyFor": ["crwon"]}]})")
            << u"the field \"f\" is only for \"crwon\", and there is no such service"_s;
        QTest::newRow("a list with a slip of the pen")
            << QByteArray("{\"key\": \"x\", \"label\": \"X\", \"patientWord\": \"client\",\n"
                          R"("services": [], "fields": [],)"
                          "\n\"urgentWords\": [\"the @kin fell\", \"my @kni|she fell\"]}")
            << u"Line 3: there is no list of words \"@kni\""_s;
        QTest::newRow("a kind nobody knows")
            << QByteArray(start +
                          R"("services": [], "fields": [{"key": "f", "label": "F", "kind": "date"}]})")
            << u"In fields, entry 1 (f): \"kind\" has to be"_s;
        QTest::newRow("a question that is two texts")
            << QByteArray(start +
                          R"("services": [], "fields": [{"key": "f", "label": "F", "kind": "text",)"
                          R"("question": ")" +
                          QByteArray(161, 'a') + R"("}]})")
            << u"has to fit one text"_s;
        QTest::newRow("a question with an accent texts do not have")
            << QByteArray(start + R"("services": [], "fields": [{"key": "f", "label": "F", "kind": "text",)"
                                  R"("questionEs": "¿Cuál?"}]})")
            << u"\"questionEs\" has to fit one text"_s;
    }

    void aMistakeIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto pack = readPack(json);
        QVERIFY(!pack.has_value());
        QCOMPARE(pack.error().failure, Failure::InvalidInput);
        QVERIFY2(pack.error().detail.contains(said), qPrintable(pack.error().detail));
        QVERIFY(pack.error().detail.endsWith(u"load the file again."_s));
    }

    /// Words in force are not all lost because one of them is refused today.
    void whatIsInForceStaysSo()
    {
        const QByteArray json = R"({"key": "x", "label": "X", "patientWord": "client", "services": [],)"
                                R"( "fields": [], "urgentWords": ["my @kni fell", "it hurts"]})";
        QVERIFY(!readPack(json).has_value());
        const auto pack = readPackInForce(json);
        QVERIFY(pack.has_value());
        QCOMPARE(pack->urgentWords.size(), 2);
    }

    /// A phrase that names a list there is none of would never be found.
    void everySharedPhraseNamesAListThereIs()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/verticals/language.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject language = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject lists = language[u"lists"_s].toObject();
        static const QRegularExpression named(u"(?:^|[ ?|_])@([^ |_]+)"_s);
        for (const QString& kind : {u"lists"_s, u"signs"_s, u"leanings"_s}) {
            const QJsonObject all = language[kind].toObject();
            for (const QJsonValue phrases : all) {
                for (const QJsonValue phrase : phrases.toArray()) {
                    auto each = named.globalMatch(phrase.toString());
                    while (each.hasNext())
                        QVERIFY2(lists.contains(each.next().captured(1)), qPrintable(phrase.toString()));
                }
            }
        }
    }

    void aTradeInSpanishIsTheSameTrade() { QCOMPARE(shippedPack(u"dental_es"_s).key, u"dental"_s); }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestVerticalPack)
#include "tst_vertical_pack.moc"
