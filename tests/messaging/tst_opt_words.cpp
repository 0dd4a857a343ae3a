// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_segments.h"
#include "tests/messaging/opt_word_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

using Desk = OptWordDesk;

/// What STOP, START, HELP and unclear words do at once.
class TstOptWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anOptOutIsConfirmedOnce_data() { TestStore::engines(); }
    void anOptOutIsConfirmedOnce()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const IncomingText stop = desk.text(u"Lose my number"_s);
        desk.arrive({stop});
        QCOMPARE(desk.confirmation(), u"Maple Dental: you are unsubscribed and will get no more texts. "
                                      "Reply START to resubscribe."_s);
        desk.arrive({stop}); // Listed by the service once more.
        desk.arrive({desk.text(u"STOP"_s), desk.text(u"STOP"_s), desk.text(u"STOP"_s)});
        QCOMPARE(desk.confirmations(), u"1"_s);
        QCOMPARE(firstCell(*store, u"SELECT source FROM consent_event WHERE place = 1"_s), u"Phrase"_s);
        QCOMPARE(firstCell(*store, u"SELECT source FROM consent_event WHERE place = 2"_s), u"Keyword"_s);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM consent_event JOIN message ON message.id ="
                                   " consent_event.message WHERE message.body = consent_event.words"_s),
                 u"4"_s);
    }

    void stopThriceIsConfirmedOnce_data() { TestStore::engines(); }
    void stopThriceIsConfirmedOnce()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.arrive({desk.text(u"STOP"_s), desk.text(u"STOP"_s), desk.text(u"STOP"_s)});
        QCOMPARE(desk.confirmations(), u"1"_s);
        desk.says(u"HELP"_s); // Also to whoever is opted out.
        QCOMPARE(desk.confirmations(), u"2"_s);
    }

    void twoDesksConfirmOneOptOutOnce()
    {
        const auto store = TestStore::open(true);
        if (!store) QSKIP("PostgreSQL is not installed here: two desks need its server programs");
        Store second(store->location());
        auto opened = second.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        const auto file = [](const QString& ref) {
            return [ref](Transaction& transaction) -> Result<void> {
                const auto thread = ConversationRecords(transaction).withNumber(numberOf(ann), Timestamp(1h));
                if (!thread) return Fail(thread.error());
                const TextingBusiness business{u"Maple Dental"_s, {}};
                return OptWordFiling(transaction, business, Timestamp(1h))
                    .file({*thread, {{ref}, numberOf(ann), numberOf(ann), u"STOP"_s, Timestamp(1h)}, false});
            };
        };
        for (int turn = 0; turn < 10; ++turn) {
            auto one = store->store().run(file(u"a"_s));
            auto other = second.run(file(u"b"_s));
            one.waitForFinished();
            other.waitForFinished();
            QVERIFY(one.result() && other.result());
        }
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM message WHERE purpose = 'Confirmation'"_s), u"1"_s);
    }

    void whatTheServiceAnswersWeDoNot()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.provider.answered = {u"STOP"_s, u"START"_s};
        desk.says(u"STOP"_s);
        QVERIFY(isOptedOut(*store, ann));
        desk.says(u"START"_s);
        QVERIFY(!isOptedOut(*store, ann));
        QCOMPARE(desk.confirmations(), u"0"_s);
        desk.clock.advance(1s);
        desk.says(u"please stop texting me"_s); // It does not understand that.
        QCOMPARE(desk.confirmations(), u"1"_s);
    }

    void startBringsBackAndYesDoesNot_data() { TestStore::engines(); }
    void startBringsBackAndYesDoesNot()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        for (const auto& word :
             {u"START"_s, u"YES"_s, u"unstop"_s}) // Nobody is out: nothing to come back to.
            desk.says(word);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM consent_event"_s), u"0"_s);
        QCOMPARE(desk.confirmations(), u"0"_s);
        desk.says(u"STOP"_s);
        desk.clock.advance(1min);
        desk.says(u"Start"_s);
        QVERIFY(!isOptedOut(*store, ann));
        QCOMPARE(desk.confirmations(), u"2"_s);
        QCOMPARE(desk.confirmation(),
                 u"Maple Dental: you are subscribed again. Reply HELP for help, STOP to opt out."_s);
    }

    void readTooLateNothingIsConfirmed()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.says(u"STOP"_s, 301s);
        QVERIFY(isOptedOut(*store, ann));
        QCOMPARE(desk.confirmations(), u"0"_s);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM conversation WHERE failed_at IS NOT NULL"_s),
                 u"0"_s);
    }

    void twoMachinesDoNotConfirmForEver()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        for (int turn = 0; turn < 20; ++turn) {
            desk.clock.advance(1s);
            desk.says(turn % 2 == 0 ? u"STOP"_s : u"START"_s);
        }
        QCOMPARE(desk.confirmations(), u"6"_s);
    }

    void whoWantsACallAndNoTextsStillWaits_data()
    {
        QTest::addColumn<QString>("waiting");
        QTest::newRow("STOP") << u"0"_s;
        QTest::newRow("STOP. call me") << u"1"_s;
        QTest::newRow("please call me, dont text") << u"1"_s;
    }
    void whoWantsACallAndNoTextsStillWaits()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.says(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(isOptedOut(*store, ann));
        QCOMPARE(desk.confirmations(), u"1"_s);
        QTEST(firstCell(*store, u"SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"_s),
              "waiting");
    }

    void unclearWordsPauseUntilAnswered_data() { TestStore::engines(); }
    void unclearWordsPauseUntilAnswered()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const MessageId question =
            queued(*store, desk.clock.now(), {.purpose = TextPurpose::Question, .wait = 1min});
        desk.says(u"Don't text me while I drive, call me"_s);
        QVERIFY(desk.paused());
        QVERIFY(!isOptedOut(*store, ann));
        QCOMPARE(stateOf(*store, question), TextState::Cancelled);
        QCOMPARE(desk.confirmations(), u"0"_s);
        // An answer from the desk is not the answer to that question: it goes on waiting.
        QVERIFY(store->run([now = desk.clock.now()](Transaction& transaction) -> Result<void> {
            ConversationRecords threads(transaction);
            const auto thread = threads.withNumber(numberOf(ann), now);
            return thread ? threads.noteSent(*thread, u"Calling you now"_s, now, true)
                          : Result<void>(Fail(thread.error()));
        }));
        const QString waiting = u"SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"_s;
        QCOMPARE(firstCell(*store, waiting), u"1"_s);
        QVERIFY(desk.answer(false));
        QVERIFY(!desk.paused());
        QVERIFY(!isOptedOut(*store, ann));
        QCOMPARE(firstCell(*store, waiting), u"0"_s);                   // The desk had answered them.
        QCOMPARE(desk.answer(true).error().failure, Failure::NotFound); // Another desk was faster.
        QVERIFY(!isOptedOut(*store, ann));
    }

    void whatAMachineTellsItsOwnCallersIsNoOptOut()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.says(u"Hi, Maple Salon here. Sorry we missed you! Reply STOP to opt out"_s);
        QVERIFY(!isOptedOut(*store, ann));
        QVERIFY(desk.paused());
        QCOMPARE(desk.confirmations(), u"0"_s);
        desk.says(u"Hi, you reached Elm Dental. Need help? Reply HELP for help, STOP to opt out."_s);
        QVERIFY(!isOptedOut(*store, ann));
        QVERIFY(desk.paused());
        desk.says(u"Take me off your list. Reply STOP to opt out"_s);
        QVERIFY(isOptedOut(*store, ann));
    }

    void aPersonSaysItWasAnOptOut_data() { TestStore::engines(); }
    void aPersonSaysItWasAnOptOut()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.says(u"Not interested"_s);
        desk.clock.advance(2min);
        QVERIFY(desk.answer(true));
        QVERIFY(isOptedOut(*store, ann));
        QCOMPARE(firstCell(*store, u"SELECT words || '/' || recorded_by FROM consent_event"_s),
                 u"Not interested/m1"_s);
        QCOMPARE(desk.confirmations(), u"1"_s); // Within the five minutes.
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"_s),
                 u"0"_s);
    }

    void aStopAnswersTheQuestionItself()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.says(u"Not interested"_s);
        desk.says(u"STOP"_s);
        QVERIFY(!desk.paused());
        QVERIFY(isOptedOut(*store, ann));
    }

    void eachLanguageIsAnsweredInItsOwn_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("answered");
        for (const auto& [said, answered] :
             {std::pair{u"no me escriban más"_s, u"Maple Dental: le dimos de baja"_s},
              std::pair{u"Arrêtez"_s, u"Maple Dental : désinscription faite"_s},
              std::pair{u"não me mande mais mensagens"_s, u"Maple Dental: pronto, nada mais"_s},
              std::pair{u"احذف رقمي"_s, u"Maple Dental: تم إلغاء"_s},
              std::pair{u"ayuda"_s, u"Maple Dental: para ayuda llame al (404) 555-0100."_s}})
            QTest::newRow(qPrintable(said)) << said << answered;
    }
    void eachLanguageIsAnsweredInItsOwn()
    {
        QFETCH(QString, said);
        QFETCH(QString, answered);
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.says(said);
        QVERIFY2(desk.confirmation().startsWith(answered), qPrintable(desk.confirmation()));
    }

    void theConfirmationIsInTheirLanguage_data()
    {
        QTest::addColumn<QString>("says");
        QTest::addColumn<OptLanguage>("language");
        using enum OptLanguage;
        const auto row = [](const QString& says, OptLanguage language) {
            QTest::newRow(says.toUtf8().constData()) << says << language;
        };
        row(u"pare de me mandar mensagem"_s, Portuguese);
        row(u"Parem de me mandar mensagens"_s, Portuguese);
        row(u"não quero mais receber mensagens de vocês"_s, Portuguese);
        row(u"não me mandem mais mensagens por favor"_s, Portuguese);
        row(u"deje de mandarme mensajes"_s, Spanish);
        row(u"ya no me manden mensajes por favor"_s, Spanish);
        row(u"no me escriban más"_s, Spanish);
        row(u"quítenme de su lista"_s, Spanish);
        row(u"arrêtez de m'écrire"_s, French);
        row(u"arrêtez de m'envoyer des messages"_s, French);
        row(u"je ne veux plus recevoir vos messages"_s, French);
        row(u"retirez mon numéro de votre liste svp"_s, French);
        row(u"توقفوا عن إرسال الرسائل"_s, Arabic);
        row(u"لا ترسلوا لي رسائل بعد الآن"_s, Arabic);
        row(u"please stop texting me"_s, English);
        row(u"Lose my number"_s, English);
        row(u"take me off your list"_s, English);
    }
    void theConfirmationIsInTheirLanguage()
    {
        QFETCH(QString, says);
        QFETCH(OptLanguage, language);
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.says(says);
        QVERIFY(isOptedOut(*store, ann));
        const TextingBusiness business{u"Maple Dental"_s, u"(404) 555-0100"_s};
        QCOMPARE(desk.confirmation(), confirmationWords(OptWord::OptOut, language, business));
    }

    void everyAnswerFitsOnePart()
    {
        const TextingBusiness business{u"Maple Street Family Dental"_s, u"(404) 555-0100"_s};
        for (const auto language :
             {OptLanguage::English, OptLanguage::Spanish, OptLanguage::French, OptLanguage::Portuguese}) {
            for (const auto word : {OptWord::OptOut, OptWord::OptIn, OptWord::Help}) {
                const QString words = confirmationWords(word, language, business);
                QVERIFY2(segmentsOf(words).parts == 1, qPrintable(words));
                QVERIFY(words.contains(u"Maple Street Family Dental"_s));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstOptWords)
#include "tst_opt_words.moc"
