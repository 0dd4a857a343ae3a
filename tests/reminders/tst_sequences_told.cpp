// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reminders/silent_caller.h"

#include <QRegularExpression>

using namespace secondring;

/// What a thread tells of follow-up texts that come no more.
class TstSequencesTold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theThreadTellsWhyNoMoreCome_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("why");
        QTest::newRow("they replied") << u"reply"_s << u"Replied"_s;
        QTest::newRow("somebody wrote to them") << u"write"_s << u"PersonStepped"_s;
        QTest::newRow("they called again and were missed") << u"call"_s << u"CalledAgain"_s;
        QTest::newRow("the last one has left") << u"wait"_s << u"Finished"_s;
    }
    void theThreadTellsWhyNoMoreCome()
    {
        QFETCH(QString, what);
        QFETCH(QString, why);
        const auto store = TestStore::open();
        SilentCaller desk(*store);
        noteConsent(*store, ann, ConsentChange::ConsentGiven, desk.clock.now());
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 1);
        QCOMPARE(desk.told(), QString());
        desk.clock.set(ReminderStory::at(17, 11));
        if (what == u"reply"_s) desk.theyWrite(ann, u"Can I come Tuesday?"_s);
        if (what == u"write"_s) desk.weWrite(ann, u"Shall I call you?"_s);
        if (what == u"call"_s) (void)desk.call(ann);
        if (what == u"wait"_s) QCOMPARE(desk.sentAt(ReminderStory::at(20, 11)), 1);
        desk.send();
        desk.follow();
        QCOMPARE(desk.told(), why);
        QCOMPARE(desk.shown(), u"-"_s);
    }

    void whoRepliesToTheTextBackHearsNothingOfFollowUps()
    {
        const auto store = TestStore::open();
        SilentCaller desk(*store);
        desk.theyWrite(ann, u"Can I come Tuesday?"_s);
        desk.follow();
        QVERIFY(!desk.run());
        QCOMPARE(desk.told(), QString());
    }
};

QTEST_GUILESS_MAIN(TstSequencesTold)
#include "tst_sequences_told.moc"
