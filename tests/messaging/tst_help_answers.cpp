// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/opt_word_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// Whom HELP is answered, and how often.
class TstHelpAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMachineThatAnswersHelpToEverythingIsAnsweredOnce_data() { TestStore::engines(); }
    void aMachineThatAnswersHelpToEverythingIsAnsweredOnce()
    {
        OPEN_TEST_STORE(store);
        OptWordDesk desk(*store);
        for (int turn = 0; turn < 38; ++turn) {
            desk.clock.advance(1s);
            desk.says(turn % 2 == 0 ? u"HELP"_s : u"Help"_s);
        }
        QCOMPARE(desk.confirmations(), u"1"_s);
        desk.arrive({desk.text(u"HELP"_s), desk.text(u"HELP"_s)});
        QCOMPARE(desk.confirmations(), u"1"_s);
    }

    void aPersonIsAnswered_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("first");
        QTest::addColumn<std::chrono::minutes>("later");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("becameOfIt");
        QTest::addColumn<QString>("answers");
        for (const bool postgres : {false, true}) {
            const auto row = [postgres](const char* sentence, const QString& first,
                                        std::chrono::minutes later, const QString& second,
                                        const QString& becameOfIt, const QString& answers) {
                QTest::addRow("%s: %s", postgres ? "PostgreSQL" : "SQLite", sentence)
                    << postgres << first << later << second << becameOfIt << answers;
            };
            row("asks again when the answer is gone from sight", u"HELP"_s, 11min, u"HELP"_s, u"Sent"_s,
                u"2"_s);
            row("asks in other words", u"HELP"_s, 1min, u"info"_s, u"Sent"_s, u"2"_s);
            row("asks in Spanish", u"HELP"_s, 1min, u"AYUDA"_s, u"Sent"_s, u"2"_s);
            row("never got the first answer", u"HELP"_s, 1min, u"HELP"_s, u"Failed"_s, u"2"_s);
            row("has the answer before them", u"HELP"_s, 1min, u"HELP"_s, u"Delivered"_s, u"1"_s);
            row("has asked before the text service was reached", u"HELP"_s, 1min, u"HELP"_s, u"Queued"_s,
                u"1"_s);
            row("asked after a START", u"START"_s, 1min, u"HELP"_s, u"Sent"_s, u"1"_s);
        }
    }
    void aPersonIsAnswered()
    {
        OPEN_TEST_STORE(store);
        QFETCH(QString, first);
        QFETCH(std::chrono::minutes, later);
        QFETCH(QString, second);
        QFETCH(QString, becameOfIt);
        OptWordDesk desk(*store);
        desk.says(first);
        mustRun(*store, u"UPDATE message SET state = '%1' WHERE purpose = 'Confirmation'"_s.arg(becameOfIt));
        desk.clock.advance(later);
        desk.says(second);
        QTEST(desk.confirmations(), "answers");
    }

    void whoElseAsksIsAnswered_data() { TestStore::engines(); }
    void whoElseAsksIsAnswered()
    {
        OPEN_TEST_STORE(store);
        OptWordDesk desk(*store);
        desk.says(u"HELP"_s);
        IncomingText other = desk.text(u"HELP"_s);
        other.from = numberOf(u"+14045550112"_s);
        desk.arrive({other});
        QCOMPARE(desk.confirmations(), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TstHelpAnswers)
#include "tst_help_answers.moc"
