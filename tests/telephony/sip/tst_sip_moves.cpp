// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/watched_line.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

/// Lines whose computer slept or came into another network.
class TestSipMoves : public QObject {
    Q_OBJECT

private:
    // One for all: a line that goes takes leave in the background, while the next test runs.
    SipThread m_thread;

    static void begin(WatchedLine& watched)
    {
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anotherNetworkIsSignedInToAtOnce()
    {
        ScriptedSwitch pbx;
        LineSettings settings = settingsFor(pbx);
        sipOf(settings).watchedExtension = u"200"_s;
        WatchedLine watched(m_thread, settings);
        begin(watched);
        QTRY_COMPARE(pbx.subscriptions("dialog"), 1);
        const QByteArray before = pbx.contact();
        watched.line.startOver(u"the test moved"_s);
        QTRY_COMPARE(pbx.registrations(), 2);
        QTRY_COMPARE(pbx.subscriptions("dialog"), 2);
        QCOMPARE(pbx.contact(), before); // What comes to the old place is heard.
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
    }

    /// The switch knows nothing of the move yet, and its invitation lies unread.
    void aCallThatComesWithTheMoveIsNoticed()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        begin(watched);
        watched.line.startOver(u"the test moved"_s);
        pbx.invite({});
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        QTRY_COMPARE(pbx.registrations(), 2);
        watched.line.startOver(u"the test moved again"_s);
        pbx.cancel({});
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::Abandoned);
    }

    void aPlaceThatIsNotAnsweredIsLeft()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        begin(watched);
        const QByteArray before = pbx.contact();
        pbx.setWelcome(ScriptedSwitch::Welcome::KeepSilent);
        watched.line.startOver(u"the test moved"_s);
        QTRY_VERIFY_WITH_TIMEOUT(watched.isNow(LineMonitor::State::Faulty), 30'000);
        pbx.setWelcome(ScriptedSwitch::Welcome::Accept);
        QTRY_VERIFY_WITH_TIMEOUT(watched.isNow(LineMonitor::State::Watching), 30'000);
        QVERIFY(pbx.contact() != before);
    }

    void aCallThatRangBeforeTheMoveEndsUnknown()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        begin(watched);
        pbx.invite({});
        QTRY_COMPARE(watched.all<RingStarted>().size(), 1u);
        watched.line.startOver(u"the test moved"_s);
        QTRY_COMPARE(pbx.registrations(), 2);
        QVERIFY(watched.all<Ended>().empty());
        watched.line.stop();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Stopped));
        QCOMPARE(watched.outcome(), CallOutcome::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestSipMoves)
#include "tst_sip_moves.moc"
