// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

namespace {

LineSettings modemAt(const QString& port)
{
    LineSettings line;
    line.id = LineId{u"analogue"_s};
    line.how = ModemLineSettings{.port = port};
    return line;
}

} // namespace

/// What the Test button says of a line whose port this very program holds.
class TestFindingOfLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aWatchedLineIsNotOpenedTwice_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<LineMonitor::State>("state");
        QTest::addColumn<LineTrouble>("trouble");
        QTest::addColumn<bool>("on");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("works");
        using enum LineMonitor::State;
        QTest::newRow("watched as it stands there")
            << u"COM3"_s << Watching << LineTrouble::None << true << true << true;
        QTest::newRow("watched, but its unit was never heard")
            << u"COM3"_s << Watching << LineTrouble::UnitSilent << true << true << false;
        QTest::newRow("pulled out") << u"COM3"_s << Faulty << LineTrouble::Unplugged << true << true << false;
        QTest::newRow("just starting")
            << u"COM3"_s << Connecting << LineTrouble::None << true << false << false;
        QTest::newRow("changed and not saved")
            << u"COM4"_s << Watching << LineTrouble::None << true << false << false;
        QTest::newRow("switched off") << u"COM3"_s << Stopped << LineTrouble::None << false << false << false;
    }
    void aWatchedLineIsNotOpenedTwice()
    {
        QFETCH(QString, port);
        QFETCH(LineMonitor::State, state);
        QFETCH(LineTrouble, trouble);
        QFETCH(bool, on);
        QFETCH(bool, known);
        QFETCH(bool, works);
        Settings saved;
        saved.lines = {modemAt(u"COM3"_s)};
        saved.lines.front().on = on;
        const LineStatus now{.line = LineId{u"analogue"_s}, .state = state, .trouble = trouble};
        const auto finding = watchedFinding(modemAt(port), saved, {now});
        QCOMPARE(finding.has_value(), known);
        if (!known) return;
        QCOMPARE(finding->good, works);
        QVERIFY(!finding->sentence.isEmpty());
    }

    void itSaysWhatTheLineCanSee_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::addColumn<bool>("voicemail");
        QTest::addColumn<QString>("says");
        QTest::newRow("a modem that sees nobody lift a phone")
            << false << true << u"It cannot see whether somebody answered"_s;
        QTest::newRow("a stick") << true << false << u"It sees how calls end."_s;
        QTest::newRow("with the mailbox") << true << true << u"voicemail too."_s;
    }
    void itSaysWhatTheLineCanSee()
    {
        QFETCH(bool, ends);
        QFETCH(bool, voicemail);
        QFETCH(QString, says);
        Settings saved;
        saved.lines = {modemAt(u"COM3"_s)};
        const LineStatus now{.line = LineId{u"analogue"_s},
                             .state = LineMonitor::State::Watching,
                             .can = {ends, ends, voicemail}};
        const auto finding = watchedFinding(modemAt(u"COM3"_s), saved, {now});
        QVERIFY(finding && finding->good);
        QVERIFY2(finding->sentence.contains(says), qPrintable(finding->sentence));
    }

    void aLineThatSharesItsWayIsTried()
    {
        LineSettings sip;
        sip.id = LineId{u"front"_s};
        Settings saved;
        saved.lines = {sip};
        const LineStatus now{.line = sip.id, .state = LineMonitor::State::Watching};
        QVERIFY(!watchedFinding(sip, saved, {now}));
    }
};

QTEST_GUILESS_MAIN(TestFindingOfLines)
#include "tst_finding.moc"
