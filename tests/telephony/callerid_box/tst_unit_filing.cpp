// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_calls.h"
#include "tests/telephony/fritzbox/filed_events.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 12h};

const QByteArray ring = "01 R             11/20 12:00:00";
const QByteArray start = "01 I S 0000 G A0 11/20 12:00 PM 770-263-7111   CALLERID.COM   ";
const QByteArray missed = "01 I E 0000 G A4 11/20 12:00 PM 770-263-7111   CALLERID.COM   ";
const QByteArray taken = "01 I E 0900 G A2 11/20 12:00 PM 770-263-7111   CALLERID.COM   ";

/// A desk that hears the unit.
struct UnitDesk {
    explicit UnitDesk(TestStore& store) : filing(store) {}

    void hears(const QByteArray& words, Timestamp at)
    {
        filing.take(calls.apply({"000000844884", readUnitWords(words).value()}, at));
    }
    void waitsUntil(Timestamp at) { filing.take(calls.giveUp(at)); }

    FilingDesk filing;
    UnitCalls calls{UnitCalls::Watched{LineId{u"unit"_s}, u"US"_s, {}, 300s}};
};

} // namespace

/// However many desks hear a call, and however late its end: it is filed once.
class TstUnitFiling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoDesksHearOneCall_data() { TestStore::engines(); }
    void twoDesksHearOneCall()
    {
        OPEN_TEST_STORE(store);
        UnitDesk one(*store);
        UnitDesk other(*store);
        for (UnitDesk* desk : {&one, &other}) {
            desk->hears(ring, noon);
            desk->hears(start, noon + 4s);
            desk->hears(missed, noon + 22s);
        }
        QCOMPARE(outcomesIn(*store), u"Abandoned"_s);
    }

    void aDeskThatMissedTheFirstRingMeansTheSameCall_data() { TestStore::engines(); }
    void aDeskThatMissedTheFirstRingMeansTheSameCall()
    {
        OPEN_TEST_STORE(store);
        UnitDesk one(*store);
        UnitDesk other(*store);
        one.hears(ring, noon);
        for (UnitDesk* desk : {&one, &other}) {
            desk->hears(start, noon + 4s);
            desk->hears(missed, noon + 22s);
        }
        QCOMPARE(outcomesIn(*store), u"Abandoned"_s);
    }

    void givenUpAndThenToldAsTaken_data() { TestStore::engines(); }
    void givenUpAndThenToldAsTaken()
    {
        OPEN_TEST_STORE(store);
        UnitDesk desk(*store);
        desk.hears(start, noon);
        desk.waitsUntil(noon + 46s);
        QCOMPARE(outcomesIn(*store), u"Unknown"_s);
        desk.hears(taken, noon + 910s); // The talk is over: fifteen minutes, from the tenth second on.
        QCOMPARE(outcomesIn(*store), u"Answered"_s);
    }

    void twoCallersInAMinute_data() { TestStore::engines(); }
    void twoCallersInAMinute()
    {
        OPEN_TEST_STORE(store);
        UnitDesk desk(*store);
        desk.hears(start, noon);
        desk.hears(missed, noon + 10s);
        desk.hears("01 I S 0000 G A0 11/20 12:00 PM 404-555-0123   PATIENT        ", noon + 20s);
        desk.hears("01 I E 0020 G A2 11/20 12:00 PM 404-555-0123   PATIENT        ", noon + 45s);
        QCOMPARE(outcomesIn(*store), u"Abandoned, Answered"_s);
    }

    void theSameCallerTwiceInAMinute_data() { TestStore::engines(); }
    void theSameCallerTwiceInAMinute()
    {
        OPEN_TEST_STORE(store);
        UnitDesk desk(*store);
        desk.hears(ring, noon);
        desk.hears(start, noon + 4s);
        desk.hears(missed, noon + 10s);
        desk.hears("01 R             11/20 12:00:20", noon + 20s);
        desk.hears(start, noon + 24s);
        desk.hears("01 F             11/20 12:00:26", noon + 26s);
        desk.hears("01 N             11/20 12:00:50", noon + 50s);
        QCOMPARE(outcomesIn(*store), u"Abandoned, Answered"_s);
    }
};

QTEST_GUILESS_MAIN(TstUnitFiling)
#include "tst_unit_filing.moc"
