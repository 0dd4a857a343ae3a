// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString joan = u"+14045550111"_s;
const QString firstVisit = u"¿Ya es paciente de nuestro consultorio"_s;
const QString pain = u"¿Tiene dolor o hinchazon"_s;
const QString painInEnglish = u"Is there any pain"_s;
const QString day = u"¿Que dia le conviene"_s;

/// A dentist's, where the questions leave by themselves.
struct AskingDesk : LeadFixture {
    explicit AskingDesk(TestStore& kept) : LeadFixture(kept)
    {
        rules.pack = shippedPack(u"dental"_s);
        settings.questions.atMost = 5;
    }

    /// They write it, and what it leads to leaves: the words of that text, or none.
    QString afterThey(const QString& words)
    {
        clock.advance(1min);
        arrive(joan, words);
        if (readNew().size() != 1) qFatal("not read");
        const QString next = waiting();
        (void)pass(7s);
        return next;
    }
    QString known(QStringView field) { return leadOf(joan)->valueOf(field); }
    /// A person at the desk writes, and it leaves.
    void weWrite(const QString& words)
    {
        clock.advance(1min);
        const NewText text{.id = MessageId{newId()},
                           .conversation = thread(joan),
                           .to = secondring::numberOf(joan),
                           .purpose = TextPurpose::Person,
                           .body = words,
                           .at = clock.now(),
                           .due = clock.now(),
                           .expires = clock.now() + 1h};
        const auto done =
            store.run([&](Transaction& transaction) { return OutboxRecords(transaction).queue(text); });
        if (!done) qFatal("not queued: %s", qPrintable(done.error().detail));
        (void)send();
    }
};

} // namespace

/// The language of a thread is the one that the caller's telling words were in.
class TstThreadLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoWritesSpanishIsAskedInSpanishToTheEnd_data() { TestStore::engines(); }
    void whoWritesSpanishIsAskedInSpanishToTheEnd()
    {
        OPEN_TEST_STORE(store);
        AskingDesk desk(*store);
        QVERIFY(desk.afterThey(u"quiero una limpieza"_s).startsWith(firstVisit));
        QVERIFY(desk.afterThey(u"no, primera vez"_s).startsWith(pain));
        QVERIFY(desk.afterThey(u"no"_s).startsWith(day));
        QCOMPARE(desk.known(u"pain"), u"None"_s);
        QVERIFY(!desk.afterThey(u"el jueves por la tarde"_s).startsWith(u"Thank"_s));
        QCOMPARE(desk.known(commonfield::preferredTime), u"el jueves por la tarde"_s);
        desk.weWrite(u"¿Nos da su nombre, por favor?"_s);
        QCOMPARE(desk.afterThey(u"Ana Ruiz"_s), QString());
        QCOMPARE(desk.known(commonfield::name), u"Ana Ruiz"_s);
    }

    void aDangerInWordsOfBothIsAnsweredInTheirs_data() { TestStore::engines(); }
    void aDangerInWordsOfBothIsAnsweredInTheirs()
    {
        OPEN_TEST_STORE(store);
        AskingDesk desk(*store);
        desk.settings.urgency.safetyLine = u"Call 911 now."_s;
        desk.settings.urgency.safetyLineEs = u"Llame al 911 ahora."_s;
        (void)desk.afterThey(u"quiero una limpieza"_s);
        QCOMPARE(desk.afterThey(u"epipen"_s), u"Llame al 911 ahora."_s);
    }

    void whatWeDoNotSpeakIsLeftToAPerson_data() { TestStore::engines(); }
    void whatWeDoNotSpeakIsLeftToAPerson()
    {
        OPEN_TEST_STORE(store);
        AskingDesk desk(*store);
        QCOMPARE(desk.afterThey(u"Je voudrais prendre rendez-vous pour un nettoyage"_s), QString());
        QCOMPARE(desk.count(u"conversation"_s, u"automation_off_at IS NOT NULL"_s), 1);
        QCOMPARE(desk.afterThey(u"demain, c'est possible?"_s), QString());
    }

    void wordsOfBothLanguagesChangeNothing_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("asked");
        const QString spanish = u"Hola, quiero una limpieza, soy paciente nueva"_s;
        const QString english = u"Hi, I need a cleaning, I am a new patient"_s;
        for (const char* reply :
             {"no", "No.", "ok", "okay", "no, ok", "👍", "2", "Ana Ruiz", "hmm", "cleaning?",
              "Maria de la Cruz", "hello", "hola", "gracias", "thanks", "si", "yes"}) {
            QTest::newRow(qPrintable(u"Spanish, then "_s + QString::fromUtf8(reply)))
                << spanish << QString::fromUtf8(reply);
            QTest::newRow(qPrintable(u"English, then "_s + QString::fromUtf8(reply)))
                << english << QString::fromUtf8(reply);
        }
    }
    void wordsOfBothLanguagesChangeNothing()
    {
        QFETCH(QString, first);
        QFETCH(QString, asked);
        const auto store = TestStore::open();
        AskingDesk desk(*store);
        const bool isSpanish = first.startsWith(u"Hola"_s);
        QVERIFY(desk.afterThey(first).startsWith(isSpanish ? pain : painInEnglish));
        const QString next = desk.afterThey(asked);
        if (!next.isEmpty()) QCOMPARE(next.startsWith(u"¿"_s) || next.startsWith(u"Gracias"_s), isSpanish);
        QCOMPARE(desk.count(u"contact"_s, u"language = 'es'"_s), isSpanish ? 1 : 0);
    }

    void whoTurnsToTheOtherLanguageIsFollowed_data() { TestStore::engines(); }
    void whoTurnsToTheOtherLanguageIsFollowed()
    {
        OPEN_TEST_STORE(store);
        AskingDesk desk(*store);
        QVERIFY(desk.afterThey(u"quiero una limpieza"_s).startsWith(firstVisit));
        QVERIFY(desk.afterThey(u"this is my first visit"_s).startsWith(painInEnglish));
        QVERIFY(desk.afterThey(u"no"_s).startsWith(u"Which day"_s));
    }

    void whatTheDeskKnowsOfThemHoldsUntilTheyTell_data() { TestStore::engines(); }
    void whatTheDeskKnowsOfThemHoldsUntilTheyTell()
    {
        OPEN_TEST_STORE(store);
        AskingDesk desk(*store);
        (void)desk.afterThey(u"hola"_s);
        QVERIFY(desk.afterThey(u"cleaning"_s).startsWith(firstVisit));
        QVERIFY(desk.afterThey(u"I have been there before"_s).startsWith(painInEnglish));
    }

    void noAnswersWhetherThereIsPain_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::newRow("no") << u"None"_s;
        QTest::newRow("No.") << u"None"_s;
        QTest::newRow("nope") << u"None"_s;
        QTest::newRow("no thanks") << u"None"_s;
        QTest::newRow("no, gracias") << u"None"_s;
        QTest::newRow("no, nothing") << u"None"_s;
        QTest::newRow("no, nada") << u"None"_s;
        QTest::newRow("ninguno") << u"None"_s;
        QTest::newRow("none") << u"None"_s;
        QTest::newRow("not right now") << u"None"_s;
        QTest::newRow("ahorita no") << u"None"_s;
        QTest::newRow("no tengo dolor") << u"None"_s;
        QTest::newRow("no, tengo dolor") << u"Pain"_s;
        QTest::newRow("no, it hurts") << u"Pain"_s;
        QTest::newRow("no, but it is swollen") << u"Swelling"_s;
        QTest::newRow("no idea") << QString();
        QTest::newRow("no?") << QString();
        QTest::newRow("ok") << QString();
    }
    void noAnswersWhetherThereIsPain()
    {
        QFETCH(QString, kept);
        const auto store = TestStore::open();
        AskingDesk desk(*store);
        QVERIFY(desk.afterThey(u"I need a cleaning, I am a new patient"_s).startsWith(painInEnglish));
        (void)desk.afterThey(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(desk.known(u"pain"), kept);
    }

    void noMayAnswerWhatAPersonAskedSince_data() { TestStore::engines(); }
    void noMayAnswerWhatAPersonAskedSince()
    {
        OPEN_TEST_STORE(store);
        AskingDesk desk(*store);
        QVERIFY(desk.afterThey(u"I need a cleaning, I am a new patient"_s).startsWith(painInEnglish));
        desk.weWrite(u"Do you have any insurance?"_s);
        (void)desk.afterThey(u"no"_s);
        QCOMPARE(desk.known(u"pain"), QString());
    }
};

QTEST_GUILESS_MAIN(TstThreadLanguage)
#include "tst_thread_language.moc"
