// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/urgent_threads.h"
#include "tests/recovery/page_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

/// Whoever gives an emergency to themselves takes it; given to anybody else it goes on being paged.
class TestUrgentThreads : public QObject {
    Q_OBJECT

private:
    const MemberId ines{u"ines"_s};
    const MemberId sam{u"sam"_s};

    static Given give(PageDesk& desk, const UrgentText& text, const MemberId& to, const MemberId& by)
    {
        desk.clock.advance(1s);
        // Whose it is stands on the screen.
        const Giving giving{text.conversation, MemberId{holder(desk)}, to, by, desk.clock.now()};
        return desk.store.run([&](Transaction& t) { return giveThread(t, giving); }).value().how;
    }
    /// As a desk gives it that has seen it as nobody's.
    static GivenThread giveUnseen(PageDesk& desk, const UrgentText& text, const MemberId& to)
    {
        const Giving giving{text.conversation, {}, to, to, desk.clock.now()};
        return desk.store.run([&](Transaction& t) { return giveThread(t, giving); }).value();
    }
    static bool isLeft(PageDesk& desk, const UrgentText& text)
    {
        return desk.store
            .run([&](Transaction& t) { return isUrgentLeft(t, text.conversation, desk.clock.now()); })
            .value();
    }
    static QString holder(PageDesk& desk)
    {
        return firstCell(desk.store, u"SELECT assigned_to FROM conversation WHERE number = '+14045550123'"_s);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whoGivesItToThemselvesTakesIt_data() { TestStore::engines(); }
    void whoGivesItToThemselvesTakesIt()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const auto text = desk.emergency();
        QVERIFY(isLeft(desk, text));
        QCOMPARE(give(desk, text, ines, ines), Given::EmergencyTaken);
        QVERIFY(!isLeft(desk, text));
        QCOMPARE(desk.entries().last(), u"Acknowledged ines"_s);
        QVERIFY(!desk.entries().contains(u"Assigned ines"_s)); // Said once.
        QCOMPARE(holder(desk), u"ines"_s);
        QVERIFY(claimed(*store, desk.clock.now()).empty()); // The page that had not left never does.
        QVERIFY(!desk.look());
        desk.pass(1h);
        QCOMPARE(desk.paged(), QStringList{u"Ruth"_s});
    }

    void ofTwoAtTheSameMomentTheFirstHasIt_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<bool>("isEmergency");
        for (const bool onPostgres : {false, true})
            for (const bool isEmergency : {false, true})
                QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite",
                              isEmergency ? "an emergency" : "a question")
                    << onPostgres << isEmergency;
    }
    void ofTwoAtTheSameMomentTheFirstHasIt()
    {
        OPEN_TEST_STORE(store);
        QFETCH(bool, isEmergency);
        PageDesk desk(*store);
        const auto text = isEmergency ? desk.emergency() : desk.hear(u"do you open on sunday?"_s);
        const auto first = giveUnseen(desk, text, ines);
        QCOMPARE(first.how, isEmergency ? Given::EmergencyTaken : Given::Plain);
        QCOMPARE(first.holder, ines);
        const QStringList entries = desk.entries();
        const auto second = giveUnseen(desk, text, sam);
        QCOMPARE(second.how, Given::TooLate);
        QCOMPARE(second.holder, ines);
        QCOMPARE(holder(desk), u"ines"_s);
        QCOMPARE(desk.entries(), entries);
        // Who gives it to the one who has it was not too late.
        QCOMPARE(giveUnseen(desk, text, ines).how, Given::Plain);
        QCOMPARE(desk.entries(), entries);
        QCOMPARE(give(desk, text, sam, sam), Given::Plain); // Knowing whose it was.
        QCOMPARE(holder(desk), u"sam"_s);
    }

    void whoGivesItAgainIsNotToldOfTheirOwnGiving_data() { TestStore::engines(); }
    void whoGivesItAgainIsNotToldOfTheirOwnGiving()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const auto text = desk.hear(u"do you open on sunday?"_s);
        const auto givenBy = [&](const MemberId& by, const MemberId& to) {
            desk.clock.advance(1s);
            // As the desk of each shows it: nobody's still.
            const Giving giving{text.conversation, {}, to, by, desk.clock.now()};
            return desk.store.run([&](Transaction& t) { return giveThread(t, giving); }).value().how;
        };
        QCOMPARE(givenBy(sam, ines), Given::Plain);
        QCOMPARE(givenBy(sam, sam), Given::Plain);
        QCOMPARE(holder(desk), u"sam"_s);
        QCOMPARE(givenBy(ines, ines), Given::TooLate);
        QCOMPARE(givenBy({}, ines), Given::TooLate);
        QCOMPARE(holder(desk), u"sam"_s);
        QCOMPARE(desk.entries(), (QStringList{u"Assigned ines"_s, u"Assigned sam"_s}));
    }

    void whoHadTheThreadBeforeTakesItToo_data() { TestStore::engines(); }
    void whoHadTheThreadBeforeTakesItToo()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const auto calm = desk.hear(u"do you open on sunday?"_s);
        QCOMPARE(give(desk, calm, ines, ines), Given::Plain);
        QCOMPARE(desk.entries(), QStringList{u"Assigned ines"_s});
        const auto text = desk.emergency();
        QVERIFY(isLeft(desk, text)); // It was theirs; nobody has said that they have seen this.
        QCOMPARE(give(desk, text, ines, ines), Given::EmergencyTaken);
        desk.pass(1h);
        QCOMPARE(desk.paged(), QStringList{u"Ruth"_s});
    }

    void whoIsGivenItMayNotBeHere_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("by");
        for (const bool onPostgres : {false, true}) {
            const auto row = [onPostgres](const char* sentence) -> QTestData& {
                return QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence) << onPostgres;
            };
            row("given to Sam") << u"sam"_s << u"ines"_s;
            row("given to Sam at a desk where nobody said who sits there") << u"sam"_s << QString();
            row("given back to everybody") << QString() << u"ines"_s;
            row("given back where nobody said who sits there") << QString() << QString();
        }
    }
    void whoIsGivenItMayNotBeHere()
    {
        OPEN_TEST_STORE(store);
        QFETCH(QString, to);
        QFETCH(QString, by);
        PageDesk desk(*store);
        const auto text = desk.emergency();
        QCOMPARE(give(desk, text, MemberId{to}, MemberId{by}), Given::EmergencyLeft);
        QCOMPARE(holder(desk), to);
        QVERIFY(isLeft(desk, text));
        desk.pass(5min);
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s}));
    }

    void whoeverWasAnsweredWaitsForNobody_data() { TestStore::engines(); }
    void whoeverWasAnsweredWaitsForNobody()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const auto text = desk.emergency();
        desk.clock.advance(1min);
        (void)queued(*store, desk.clock.now(),
                     {u"+14045550123"_s, u"Come in now, please."_s, TextPurpose::Person});
        QVERIFY(!isLeft(desk, text));
        QCOMPARE(give(desk, text, sam, ines), Given::Plain);
    }

    void allOfAThreadIsTakenAtOnce_data() { TestStore::engines(); }
    void allOfAThreadIsTakenAtOnce()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const auto text = desk.emergency();
        const auto take = [&] {
            return store
                ->run([&](Transaction& t) {
                    return takeAllUrgent(t, text.conversation, ines, desk.clock.now());
                })
                .value();
        };
        QVERIFY(take());
        QVERIFY(!take());
        QVERIFY(!isLeft(desk, text));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestUrgentThreads)
#include "tst_urgent_threads.moc"
