// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/page_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

/// What those on call answer to a page.
class TestPageAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aYesIsNothingButAYes()
    {
        const QStringList said{u"OK"_s,
                               u"ok."_s,
                               u"Okay, thanks"_s,
                               u"k"_s,
                               u"Yes"_s,
                               u"yep on it"_s,
                               u"Got it!"_s,
                               u"I\u2019ll take it"_s,
                               u"mine"_s,
                               u"ok calling her now"_s,
                               u"Will call"_s,
                               u"omw"_s,
                               u"On my way \U0001F697"_s,
                               u"Copy that"_s,
                               u"10-4"_s,
                               u"\U0001F44D\U0001F3FD"_s,
                               u"ok 🙏"_s,
                               u"Sí"_s,
                               u"ya voy, gracias"_s,
                               u"Yo lo tomo"_s,
                               u"ahora llamo"_s,
                               u"Vale"_s,
                               u"ack"_s,
                               u"Yes I will"_s,
                               u"Understood, calling the patient back"_s,
                               u"I'm on it, calling her now"_s,
                               u"yo me encargo"_s,
                               u"enterada"_s};
        for (const QString& words : said)
            QVERIFY2(pageAnswerIn(words) == PageAnswer::Takes, qPrintable(words));
        for (const QString& words : {u"ok both"_s, u"Both"_s, u"I'll take both of them"_s, u"los dos"_s})
            QVERIFY2(pageAnswerIn(words) == PageAnswer::TakesAll, qPrintable(words));
    }

    void aNoIsHeard()
    {
        const QStringList said{u"cant, im in surgery. call Sam"_s,
                               u"I can\u2019t"_s,
                               u"No"_s,
                               u"nope"_s,
                               u"Busy right now"_s,
                               u"not me tonight"_s,
                               u"I'm off today"_s,
                               u"call Sam"_s,
                               u"Can you ask Ines?"_s,
                               u"sorry, in the OR"_s,
                               u"ok but I can't before 6"_s,
                               u"No puedo"_s,
                               u"Estoy ocupada"_s,
                               u"llama a Sam"_s,
                               u"\U0001F44E"_s,
                               u"STOP"_s};
        for (const QString& words : said)
            QVERIFY2(pageAnswerIn(words) == PageAnswer::Refuses, qPrintable(words));
    }

    void anythingElseIsNoYes()
    {
        const QStringList said{u"ok which one"_s,
                               u"ok?"_s,
                               u"who is it"_s,
                               u"Did they say what happened?"_s,
                               u"I'm ill"_s,
                               u"call me"_s,
                               u"ok tell her to call 911"_s,
                               u"not sure"_s,
                               u"thanks"_s,
                               u"I'm driving with Focus turned on. I'll see your message when I get there."_s,
                               u"¿quién es?"_s,
                               u"ya casi"_s,
                               QString()};
        for (const QString& words : said)
            QVERIFY2(pageAnswerIn(words) == PageAnswer::Unclear, qPrintable(words));
    }

    void aNoPagesTheNextAtOnce_data() { TestStore::engines(); }
    void aNoPagesTheNextAtOnce()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        desk.emergency();
        QVERIFY(desk.reply(desk.ruth, u"cant, im in surgery. call Sam"_s));
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s}));
        QVERIFY(desk.entries().contains(u"Note cant, im in surgery. call Sam"_s));
        QVERIFY(!desk.entries().join(u' ').contains(u"Acknowledged"_s));
        // Everybody was asked: the next page comes in its time, and it comes.
        QVERIFY(desk.reply(desk.sam, u"busy"_s));
        QVERIFY(desk.reply(desk.ruth, u"no"_s));
        QCOMPARE(desk.paged().size(), 2);
        desk.pass(5min);
        QCOMPARE(desk.paged().size(), 3);
        QVERIFY(desk.reply(desk.ruth, u"ok, got it"_s));
        QCOMPARE(desk.entries().last(), u"Acknowledged ruth"_s);
        QVERIFY(!desk.look());
    }

    void aNoAfterTheNextWasPagedHurriesNobody()
    {
        const auto store = TestStore::open();
        PageDesk desk(*store);
        desk.settings.team.members.push_back(PageDesk::member(u"Kim"_s, u"+14045550179"_s, true));
        desk.emergency();
        desk.pass(5min);
        QVERIFY(desk.reply(desk.ruth, u"sorry, just saw this. I can't"_s));
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s}));
    }

    void otherWordsStandInTheThreadAndEndNothing_data() { TestStore::engines(); }
    void otherWordsStandInTheThreadAndEndNothing()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        desk.emergency();
        QVERIFY(desk.reply(desk.ruth, u"what happened?"_s));
        QCOMPARE(desk.entries().last(), u"Note what happened?"_s);
        QCOMPARE(desk.paged(), QStringList{u"Ruth"_s});
        desk.pass(5min);
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s}));
    }

    void aYesTakesTheNewestPageAlone_data() { TestStore::engines(); }
    void aYesTakesTheNewestPageAlone()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const QString other = u"+14045550124"_s;
        desk.emergency();
        desk.anotherEmergency(other);
        QVERIFY(desk.reply(desk.ruth, u"ok which one"_s));
        QCOMPARE(desk.entries(other).last(), u"Note ok which one"_s);
        QVERIFY(desk.reply(desk.ruth, u"ok"_s));
        QCOMPARE(desk.entries(other).last(), u"Acknowledged ruth"_s);
        QVERIFY(!desk.entries().join(u' ').contains(u"Acknowledged"_s));
        desk.pass(5min);
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s}));
        QVERIFY(desk.reply(desk.ruth, u"ok"_s));
        QCOMPARE(desk.entries().last(), u"Acknowledged ruth"_s);
    }

    void bothTakesBoth_data() { TestStore::engines(); }
    void bothTakesBoth()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const QString other = u"+14045550124"_s;
        desk.emergency();
        desk.anotherEmergency(other);
        QVERIFY(desk.reply(desk.ruth, u"ok both"_s));
        QCOMPARE(desk.entries().last(), u"Acknowledged ruth"_s);
        QCOMPARE(desk.entries(other).last(), u"Acknowledged ruth"_s);
        QVERIFY(!desk.look());
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestPageAnswers)
#include "tst_page_answers.moc"
