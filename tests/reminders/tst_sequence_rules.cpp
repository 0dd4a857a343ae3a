// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_segments.h"
#include "core/recovery/sequence_rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

Settings business(const QString& name)
{
    Settings settings;
    settings.business.name = name;
    settings.business.phone = u"(404) 555-0100"_s;
    return settings;
}

} // namespace

class TstSequenceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ourOwnWordsAreFitToSend_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("language");
        QTest::newRow("the first in English") << 0 << u"en"_s;
        QTest::newRow("the first in Spanish") << 0 << u"es"_s;
        QTest::newRow("the polite end in English") << 1 << u"en"_s;
        QTest::newRow("the polite end in Spanish") << 1 << u"es"_s;
    }
    void ourOwnWordsAreFitToSend()
    {
        QFETCH(int, step);
        QFETCH(QString, language);
        const Settings settings = business(u"Peachtree Family Dental"_s);
        const auto steps = stepsOf(settings.followUp);
        QCOMPARE(steps.size(), 2U);
        const auto words = followUpWords(steps[static_cast<std::size_t>(step)], settings,
                                         u"Guadalupe Reyes"_s, language, {});
        QVERIFY2(words.contains(settings.business.name), qPrintable(words));
        QCOMPARE(words.count(u'?'), 1);
        const auto segments = segmentsOf(words);
        QVERIFY2(segments.encoding == TextSegments::Encoding::Gsm7, qPrintable(words));
        QVERIFY2(segments.units <= 160, qPrintable(u"%1: %2"_s.arg(segments.units).arg(words)));
        QCOMPARE(words.count(u"STOP"_s), 1);
        QVERIFY(!words.contains(u"http"_s) && !words.contains(u'%') && !words.contains(u'$'));
        QVERIFY(!words.contains(u"Reyes"_s)); // The first name is enough.
    }

    void whatTheOwnersWordsLackIsPutIn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("leaves");
        const auto row = [](const char* name, const QString& words, const QString& language,
                            const QString& place, const QString& leaves) {
            QTest::newRow(name) << words << language << place << leaves;
        };
        row("neither name nor way out, to Georgia", u"still need us?"_s, {}, u"US-GA"_s,
            u"Oak & Co: still need us? Reply STOP to opt out"_s);
        row("to Ontario", u"still need us?"_s, {}, u"CA-ON"_s,
            u"Oak & Co: still need us? Reply STOP to unsubscribe"_s);
        row("to Quebec", u"still need us?"_s, {}, u"CA-QC"_s,
            u"Oak & Co: still need us? Repondez ARRET pour vous desabonner"_s);
        row("to somebody in Quebec who wrote in English", u"still need us?"_s, u"en"_s, u"CA-QC"_s,
            u"Oak & Co: still need us? Reply STOP to unsubscribe"_s);
        row("in Spanish", u"seguimos aqui"_s, u"es"_s, u"US-GA"_s,
            u"Oak & Co: seguimos aqui. Responda STOP para no recibir mas"_s);
        row("they ask to stop by", u"{business} here, stop by on Friday"_s, {}, u"US-GA"_s,
            u"Oak & Co here, stop by on Friday. Reply STOP to opt out"_s);
        row("a link at the end", u"Book at oak.example/now"_s, {}, u"US-GA"_s,
            u"Oak & Co: Book at oak.example/now Reply STOP to opt out"_s);
        row("all is there", u"Oak & Co, still need us? Text STOP to end"_s, {}, u"CA-ON"_s,
            u"Oak & Co, still need us? Text STOP to end"_s);
    }
    void whatTheOwnersWordsLackIsPutIn()
    {
        QFETCH(QString, words);
        QFETCH(QString, language);
        QFETCH(QString, place);
        const RecipientPlace there{place.section(u'-', 0, 0), place.section(u'-', 1), {}, {}};
        const auto left = followUpWords({24h, words, words}, business(u"Oak & Co"_s), {}, language, there);
        QTEST(left, "leaves");
        QVERIFY(saysWhoAndHowToStop(left, u"Oak & Co"_s));
    }

    void theLastWordOfAPersonIsOneText()
    {
        const auto words = lastTextWords(business(u"Peachtree Family Dental"_s));
        QVERIFY2(segmentsOf(words).parts == 1, qPrintable(words));
        QVERIFY(words.contains(u"(404) 555-0100"_s));
    }

    void somebodyWithoutANameIsGreetedAllTheSame()
    {
        const Settings settings = business(u"Bright Smiles"_s);
        const auto words = followUpWords(stepsOf({}).front(), settings, {}, u"en"_s, {});
        QVERIFY2(words.startsWith(u"Hi, it's Bright Smiles."_s), qPrintable(words));
    }

    void missingWordsAreOurs()
    {
        FollowUpSettings rules;
        rules.steps = {{12h, u"Mine {business}?"_s, {}}, {24h, {}, {}}};
        const auto steps = stepsOf(rules);
        QCOMPARE(steps[0].words, u"Mine {business}?"_s);
        QVERIFY(steps[0].wordsEs.contains(u"STOP"_s));
        QVERIFY(steps[1].words.contains(u"last"_s));
        QCOMPARE(steps[1].after, 24h);
    }

    void aProofNamesTheWordsOfAFollowUp()
    {
        const auto ours = stepsOf({});
        QCOMPARE(followUpTemplate(ours.front(), u"es"_s), u"followup/first@1"_s);
        QCOMPARE(followUpTemplate(ours.back(), {}), u"followup/last@1"_s);
        FollowUpSettings rules;
        rules.steps = {{12h, u"Mine {business}?"_s, {}}, {24h, u"Mine {business}!"_s, {}}};
        const auto steps = stepsOf(rules);
        const QString first = followUpTemplate(steps[0], u"en"_s);
        QVERIFY2(first.startsWith(u"own/followup#"_s), qPrintable(first));
        QVERIFY(first != followUpTemplate(steps[1], u"en"_s)); // Another word, another name.
        QCOMPARE(followUpTemplate(steps[0], u"es"_s), u"followup/first@1"_s);
    }

    void stepsFallIntoTheDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("due");
        const auto row = [](const char* name, const char* from, int hours, const char* due) {
            QTest::newRow(name) << QString::fromLatin1(from) << hours << QString::fromLatin1(due);
        };
        row("the same hour of the next day", "2026-11-16T10:00:00Z", 24, "2026-11-17T10:00:00Z");
        row("from Friday to Monday's opening", "2026-11-20T10:00:00Z", 24, "2026-11-23T09:00:00Z");
        row("after hours to the next opening", "2026-11-16T19:30:00Z", 24, "2026-11-18T09:00:00Z");
    }
    void stepsFallIntoTheDay()
    {
        QFETCH(QString, from);
        QFETCH(int, hours);
        QFETCH(QString, due);
        const WorkTime work(OpeningHours{}, QTimeZone::utc());
        const auto at = [](const QString& iso) {
            return timestampOf(QDateTime::fromString(iso, Qt::ISODate));
        };
        QCOMPARE(stepDue(at(from), std::chrono::hours(hours), work), at(due));
        QVERIFY(mayFollowUpAt(at(due), work));
    }

    void everyEndComesBack()
    {
        for (int i = 0; i <= static_cast<int>(SequenceEnd::NotAllowed); ++i) {
            const auto end = static_cast<SequenceEnd>(i);
            QVERIFY(!codeOf(end).isEmpty());
            QCOMPARE(sequenceEndOf(codeOf(end)), end);
        }
    }
};

QTEST_GUILESS_MAIN(TstSequenceRules)
#include "tst_sequence_rules.moc"
