// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/urgent_threads.h"
#include "tests/ui/emergencies.h"
#include "tests/ui/inbox_window.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// What is done from the inbox with a thread whose emergency nobody has taken yet.
class TstEmergencySteps : public QObject {
    Q_OBJECT

private:
    /// Bo sits at the desk and has it open.
    struct Emergency : InboxWindow {
        Emergency()
        {
            desk.identity.sitDown(MemberId{u"bo"_s});
            alarm(*desk.store, stranger, desk.clock.now());
            see();
        }
        void see()
        {
            const auto stands = [this] { return !rows().isEmpty() && rows().first() == strangerShown; };
            if (!QTest::qWaitFor(stands)) qFatal("it does not stand on top");
            open(strangerShown);
            if (!QTest::qWaitFor([this] { return shows(strangerShown); })) qFatal("it did not open");
        }
        /// What is asked under the key begins with @p offered.
        void ask(Qt::Key key, const QStringList& offered, const QString& answer)
        {
            press(key);
            QTRY_VERIFY(choices());
            QCOMPARE(choiceWords().mid(0, offered.size()), offered);
            pick(answer);
        }
        [[nodiscard]] bool isOpen()
        {
            return !read([](Transaction& transaction) {
                        return PageRecords(transaction).allOpen();
                    })->empty();
        }
        [[nodiscard]] QString foot() const { return label(u"listFootWords"_s); }
    };
    const QStringList doneChoices{u"Leave it open"_s, u"I took it, it is done"_s};
    const QStringList snoozeChoices{u"Leave it open"_s, u"In 1 hour"_s};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aForOneselfTakesIt()
    {
        Emergency window;
        window.press(Qt::Key_A);
        QTRY_VERIFY(window.choices());
        window.type(u"bo"_s);
        QTRY_COMPARE(window.foot(), u"Bo Lind takes the emergency: nobody is paged for it any more."_s);
        QVERIFY(!window.isOpen());
        QCOMPARE(window.kept(stranger).assignedTo, MemberId{u"bo"_s});
        QTRY_COMPARE(window.lastWords(), u"Bo Lind takes it · 10:48"_s);
        // Given back, nobody would have it and nobody be paged.
        QVERIFY(!window.button(u"undo"_s)->isVisible());
    }

    void whoIsSecondIsToldWhoTookIt_data()
    {
        QTest::addColumn<bool>("isEmergency");
        QTest::newRow("an emergency") << true;
        QTest::newRow("a question") << false;
    }
    void whoIsSecondIsToldWhoTookIt()
    {
        QFETCH(bool, isEmergency);
        InboxWindow window;
        window.desk.identity.sitDown(MemberId{u"bo"_s});
        if (isEmergency) alarm(*window.desk.store, stranger, window.desk.clock.now());
        window.open(strangerShown);
        QTRY_VERIFY(window.shows(strangerShown));
        window.press(Qt::Key_A);
        QTRY_VERIFY(window.choices());
        // At the other desk Ana says so a moment before.
        const Giving anas{window.kept(stranger).id, {}, {u"ana"_s}, {u"ana"_s}, window.desk.clock.now()};
        QVERIFY(
            window.desk.store->run([&](Transaction& transaction) { return giveThread(transaction, anas); }));
        window.type(u"bo"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Ana Ruiz took it a moment before."_s);
        QVERIFY(!window.button(u"undo"_s)->isVisible());
        QCOMPARE(window.kept(stranger).assignedTo, MemberId{u"ana"_s});
        // Now Bo sees whose it is, and may take it all the same.
        QTRY_COMPARE(window.inbox->findChild<QAbstractButton*>(u"assign"_s)->accessibleName(),
                     u"Ana Ruiz has it. Assign"_s);
        window.press(Qt::Key_A);
        QTRY_VERIFY(window.choices());
        window.type(u"bo"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Bo Lind takes it."_s);
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(window.kept(stranger).assignedTo, MemberId{u"ana"_s});
    }

    void whatAnotherTookSinceIsNotGivenBack()
    {
        InboxWindow window;
        window.desk.identity.sitDown(MemberId{u"bo"_s});
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.press(Qt::Key_A);
        QTRY_VERIFY(window.choices());
        window.type(u"bo"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Bo Lind takes it."_s);
        const QString number = u"+14045550123"_s;
        const Giving anas{window.kept(number).id, {u"bo"_s}, {u"ana"_s}, {u"ana"_s}, window.desk.clock.now()};
        QVERIFY(
            window.desk.store->run([&](Transaction& transaction) { return giveThread(transaction, anas); }));
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Ana Ruiz took it a moment before."_s);
        QCOMPARE(window.kept(number).assignedTo, MemberId{u"ana"_s});
    }

    void aForSomebodyElseSaysThatNobodyTookIt()
    {
        Emergency window;
        window.press(Qt::Key_A);
        QTRY_VERIFY(window.choices());
        window.type(u"ana"_s);
        QTRY_COMPARE(window.foot(), u"Given to Ana Ruiz. Nobody has taken the emergency yet."_s);
        QVERIFY(window.isOpen());
        QCOMPARE(window.kept(stranger).assignedTo, MemberId{u"ana"_s});
        QTRY_COMPARE(window.lastWords(), u"Given to Ana Ruiz by Bo Lind · 10:48"_s);
        QCOMPARE(window.rows().first(), strangerShown);
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_VERIFY(window.kept(stranger).assignedTo.value.isEmpty());
        QVERIFY(window.isOpen());
    }

    void withoutAnEmergencyItIsGivenInPlainWords()
    {
        InboxWindow window;
        window.desk.identity.sitDown(MemberId{u"bo"_s});
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.press(Qt::Key_A);
        QTRY_VERIFY(window.choices());
        window.type(u"ana"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Given to Ana Ruiz."_s);
        window.press(Qt::Key_A);
        QTRY_VERIFY(window.choices());
        window.type(u"nobody"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"It is nobody's now."_s);
    }

    void sAsksFirstAndLeavesItOpen()
    {
        Emergency window;
        window.ask(Qt::Key_S, snoozeChoices, u"Leave it open"_s);
        QTRY_VERIFY(!window.choices());
        QVERIFY(window.isOpen());
        QVERIFY(!window.kept(stranger).snoozedUntil);
        QVERIFY(window.shows(strangerShown));
    }

    void whoTakesItMaySnoozeIt()
    {
        Emergency window;
        window.ask(Qt::Key_S, snoozeChoices, u"In 1 hour"_s);
        QTRY_COMPARE(window.foot(), u"Snoozed until 11:48."_s);
        QVERIFY(!window.isOpen());
        QVERIFY(window.kept(stranger).snoozedUntil);
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(window.foot(), u"Back in the inbox. The emergency stays taken."_s);
        QVERIFY(!window.kept(stranger).snoozedUntil);
        QVERIFY(!window.isOpen());
        QCOMPARE(window.kept(stranger).assignedTo, MemberId{u"bo"_s});
    }

    void theFirstAnswerOfTheKeyboardLeavesItOpen()
    {
        Emergency window;
        window.press(Qt::Key_S);
        QTRY_VERIFY(window.choices());
        QCOMPARE(window.choices()->accessibleName(), u"Take the emergency, and snooze until"_s);
        QTest::keyClick(window.choices()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(!window.choices());
        QVERIFY(window.isOpen());
        QVERIFY(!window.kept(stranger).snoozedUntil);
        // A time that is typed is a time.
        window.press(Qt::Key_S);
        QTRY_VERIFY(window.choices());
        window.type(u"in 20 min"_s);
        QTRY_COMPARE(window.foot(), u"Snoozed until 11:08."_s);
        QVERIFY(!window.isOpen());
    }

    void aSnoozeThatWasAskedBeforeItIsAnEmergencyIsRefused()
    {
        InboxWindow window;
        window.open(strangerShown);
        QTRY_VERIFY(window.shows(strangerShown));
        window.press(Qt::Key_S);
        QTRY_VERIFY(window.choiceWords().contains(u"In 1 hour"_s));
        alarm(*window.desk.store, stranger, window.desk.clock.now());
        window.pick(u"In 1 hour"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s),
                     u"Nobody has taken the emergency yet: it stays open."_s);
        QVERIFY(!window.kept(stranger).snoozedUntil);
        QTRY_COMPARE(window.rows().first(), strangerShown);
    }

    void undoOfDoneBringsItBackTaken()
    {
        Emergency window;
        const auto waited = window.kept(stranger).waitingSince;
        window.ask(Qt::Key_E, doneChoices, u"I took it, it is done"_s);
        QTRY_COMPARE(window.foot(), u"Done."_s);
        QVERIFY(window.kept(stranger).closed);
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(window.foot(), u"Open again. The emergency stays taken."_s);
        const Conversation back = window.kept(stranger);
        QVERIFY(!back.closed);
        QCOMPARE(back.waitingSince, waited);
        QCOMPARE(back.assignedTo, MemberId{u"bo"_s});
        QVERIFY(!window.isOpen());
        QTRY_VERIFY(window.rows().contains(strangerShown));
    }

    void foundBySearchItAsksToo()
    {
        Emergency window;
        window.list().search();
        QTest::keyClicks(window.list().findChild<QLineEdit*>(u"search"_s), u"maria"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Maria Reyes"_s});
        QVERIFY(window.shows(strangerShown)); // Still open, and in no row here.
        window.ask(Qt::Key_E, doneChoices, u"Leave it open"_s);
        QTRY_VERIFY(!window.choices());
        QVERIFY(window.isOpen());
        QVERIFY(!window.kept(stranger).closed);
    }
};

QTEST_MAIN(TstEmergencySteps)
#include "tst_emergency_steps.moc"
