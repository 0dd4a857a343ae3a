// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/fritzbox_line.h"
#include "core/telephony/ringing_records.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_store.h"
#include "tests/telephony/fritzbox/line_transcript.h"
#include "tests/telephony/fritzbox/scripted_box.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

LineSettings lineTo(const ScriptedBox& box)
{
    LineSettings line;
    line.id = LineId{u"box"_s};
    FritzBoxLineSettings how;
    how.server = u"127.0.0.1"_s;
    how.port = box.port();
    line.how = how;
    return line;
}

/// A line that files its calls in @p store, and what it told.
struct Watched {
    Watched(const ScriptedBox& box, Store& store) : line(lineTo(box), {}, u"DE"_s, clock, &store)
    {
        QObject::connect(&line, &LineMonitor::happened, &line,
                         [this](const LineEvent& event) { words.take({event}); });
    }

    FakeClock clock;
    EventWords words{clock.now()};
    FritzBoxLine line;
};

} // namespace

/// What a line asks the store before it listens.
class TstFritzBoxRestart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCallIsCountedFromWhatIsKnownAlready_data() { TestStore::engines(); }
    void aCallIsCountedFromWhatIsKnownAlready()
    {
        OPEN_TEST_STORE(store);
        ScriptedBox box;
        QVERIFY(box.switchOn());
        Watched desk(box, store->store());
        const CallKey first = incomingKey(u"20.11.26 15:00"_s, u"01751234567"_s, 1);
        const RingingCall rings{desk.line.line(), first, {}, desk.clock.now(), desk.clock.now(), {}};
        const auto noted = store->run([&rings](Transaction& transaction) {
            return RingingRecords(transaction).note(u"another desk"_s, rings);
        });
        QVERIFY(noted);
        desk.line.start();
        QTRY_VERIFY(box.isHeard());
        box.say("20.11.26 15:00:42;RING;0;01751234567;732100;SIP1;\r\n");
        QTRY_COMPARE(desk.words.words().size(), 2);
        QCOMPARE(desk.words.keys(), QStringList{first.value + u"#2"_s});
    }

    void aStoreThatDoesNotAnswerKeepsNobodyFromWatching()
    {
        Store neverOpened({StoreLocation::Engine::Sqlite, u"/nowhere/desk.sqlite"_s});
        ScriptedBox box;
        QVERIFY(box.switchOn());
        Watched desk(box, neverOpened);
        desk.line.start();
        desk.line.stop(); // While it asks: nothing comes of it.
        desk.line.start();
        QTRY_VERIFY_WITH_TIMEOUT(box.isHeard(), 20'000);
        QCOMPARE(box.connections().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TstFritzBoxRestart)
#include "tst_fritzbox_restart.moc"
