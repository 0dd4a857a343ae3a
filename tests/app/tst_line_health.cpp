// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/health_board.h"
#include "ui/wording/watch_words.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

LineStatus lineIn(const QString& id, LineMonitor::State state, LineTrouble trouble = LineTrouble::None)
{
    return {LineId{id}, id, state, trouble, {}};
}

QStringList logged;

void keepLine(QtMsgType, const QMessageLogContext&, const QString& line)
{
    logged << line;
}

} // namespace

/// What the health page says of lines.
class TstLineHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsGoUnnoticedWhereALineIsDownOrThereIsNone()
    {
        using State = LineMonitor::State;
        HealthBoard board;
        QCOMPARE(board.unnoticed(),
                 u"No phone line is set up: no call is noticed. See Settings, Phone line."_s);
        board.setLine(lineIn(u"Front desk"_s, State::Connecting));
        QCOMPARE(board.unnoticed(), QString());
        board.setLine(lineIn(u"Front desk"_s, State::Faulty, LineTrouble::WrongPassword));
        const QString why = u"Not listening, calls are not noticed. Wrong user or password. "
                            "Check them under Settings, Phone line."_s;
        QCOMPARE(board.unnoticed(), why);
        board.setLine(lineIn(u"Back office"_s, State::Watching));
        QCOMPARE(board.unnoticed(), u"Front desk: "_s + why);
        board.setLine(lineIn(u"Front desk"_s, State::Stopped)); // Somebody switched it off.
        QCOMPARE(board.unnoticed(), QString());
        board.setLine(lineIn(u"Back office"_s, State::Stopped));
        QCOMPARE(board.unnoticed(), u"Front desk: Switched off. Calls on it are not noticed."_s);
        board.setWatchedElsewhere(u"Desk 2"_s);
        QCOMPARE(board.unnoticed(), QString());
    }

    void everyTroubleOfALineHasASentenceOfItsOwn()
    {
        QStringList sentences;
        for (int i = 1; i <= static_cast<int>(LineTrouble::NotBuilt); ++i) {
            const auto trouble = static_cast<LineTrouble>(i);
            sentences << sentence(trouble);
            QVERIFY2(sentences.last().endsWith(u'.'), qPrintable(QString::number(i)));
            HealthBoard board;
            board.setLine(lineIn(u"desk"_s, LineMonitor::State::Faulty, trouble));
            QVERIFY(board.all().front().sentence.contains(sentences.last()));
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void aLineThatWatchesMayHaveSomethingToSay()
    {
        HealthBoard board;
        board.setLine(lineIn(u"desk"_s, LineMonitor::State::Watching, LineTrouble::SecondCopy));
        QCOMPARE(board.all().front().state, Health::State::Warning);
        QVERIFY(board.all().front().sentence.startsWith(u"Listening, but: "_s));
        board.setLine(lineIn(u"desk"_s, LineMonitor::State::Watching));
        QCOMPARE(board.all().front().state, Health::State::Good);
    }

    void thatNoLineWatchesIsSaidAboveAll()
    {
        HealthBoard board;
        board.setLine(lineIn(u"Front desk"_s, LineMonitor::State::Faulty, LineTrouble::NoAnswer));
        board.setUnwatched(u"No line has watched since 10:02."_s);
        QCOMPARE(board.all().front().sentence, u"No line has watched since 10:02."_s);
        QCOMPARE(board.all().front().state, Health::State::Broken);
        QSignalSpy changed(&board, &HealthBoard::changed);
        board.setUnwatched(u"No line has watched since 10:02."_s);
        QCOMPARE(changed.count(), 0);
        board.setUnwatched({});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(board.all().front().of, u"Front desk"_s);
    }

    void itIsNeverSaidThatALineWatchesWhereNoneDoes()
    {
        const QString alarm = u"No line has watched since 10:02."_s;
        const QString desk = u"front-desk-1"_s;
        const QString other = watchedElsewhereSentence(desk);
        HealthBoard board;
        board.setOurs(LineId{u"Front desk"_s});
        logged.clear();
        const auto before = qInstallMessageHandler(keepLine);
        const auto atEnd = qScopeGuard([before] { qInstallMessageHandler(before); });
        board.setLine(lineIn(u"Front desk"_s, LineMonitor::State::Faulty, LineTrouble::WrongPassword));
        board.setWatchedElsewhere(desk);
        QCOMPARE(board.all().front().sentence, other);
        board.setWatchedElsewhere({}); // It fell silent; half a minute passes before anybody is alarmed.
        QCOMPARE(board.all().front().sentence, u"No line watches now."_s);
        QCOMPARE(board.all().front().state, Health::State::Warning);
        board.setUnwatched(alarm);
        board.setWatchedElsewhere(desk); // It is back, and the alarm ends in the same moment.
        QCOMPARE(board.all().front().sentence, alarm);
        board.setUnwatched({});
        QCOMPARE(board.all().front().sentence, other);
        board.setUnwatched(alarm);
        board.setWatchedElsewhere({});
        board.setUnwatched({}); // The desk has closed.
        QCOMPARE(board.all().front().sentence, u"No line watches now."_s);
        QVERIFY2(!logged.join(u'\n').contains(u"A line watches."_s), qPrintable(logged.join(u'\n')));
        board.setUnwatched(alarm);
        board.setLine(lineIn(u"Front desk"_s, LineMonitor::State::Watching));
        board.setUnwatched({});
        QVERIFY2(logged.last().endsWith(u"A line watches."_s), qPrintable(logged.last()));
        QCOMPARE(board.all().front().of, u"Front desk"_s);
    }
};

QTEST_GUILESS_MAIN(TstLineHealth)
#include "tst_line_health.moc"
