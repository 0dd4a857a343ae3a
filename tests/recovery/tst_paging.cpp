// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/page_desk.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

/// Who is on call is paged until somebody takes it.
class TestPaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theFirstOnTheLadderIsPagedAtOnce_data() { TestStore::engines(); }
    void theFirstOnTheLadderIsPagedAtOnce()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const QSignalSpy changed(&store->store(), &Store::changed);
        desk.emergency();
        QTRY_VERIFY2(changed.contains({QVariant::fromValue(Area::Contacts)}),
                     "Ruth is one of us from now on");
        const auto texts = claimed(*store, desk.clock.now());
        QCOMPARE(texts.size(), std::size_t(1));
        QCOMPARE(texts[0].to.e164(), desk.ruth);
        QCOMPARE(textOf(*store, texts[0].id).purpose, TextPurpose::Page);
        const QStringList stands{u"Urgent my face is swelling and I can't breathe"_s, u"Paged Ruth"_s};
        QCOMPARE(desk.entries(), stands);
    }

    void theNextOneAndRoundAgainUntilThereWereEnough_data() { TestStore::engines(); }
    void theNextOneAndRoundAgainUntilThereWereEnough()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        desk.settings.urgency.pagesAtMost = 4;
        desk.emergency();
        desk.pass(5min - 1ms);
        QCOMPARE(desk.paged(), QStringList{u"Ruth"_s});
        desk.pass(1ms);
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s}));
        desk.pass(5min);
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s, u"Ruth"_s}));
        desk.pass(5min);
        QVERIFY(!desk.look());
        desk.pass(1h);
        QCOMPARE(desk.paged().size(), 4);
        // Nobody took it: it stays open at the desk.
        QCOMPARE(store->run([](Transaction& t) { return PageRecords(t).allOpen(); }).value().size(), 1U);
    }

    void aYesOfAPagedPhoneTakesIt_data() { TestStore::engines(); }
    void aYesOfAPagedPhoneTakesIt()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        desk.emergency();
        desk.pass(5min);
        QVERIFY(desk.reply(desk.ruth, u"on my way"_s));
        QCOMPARE(desk.entries().last(), u"Acknowledged ruth"_s);
        QCOMPARE(firstCell(*store, u"SELECT assigned_to FROM conversation WHERE number = '+14045550123'"_s),
                 u"ruth"_s);
        QVERIFY(!desk.look());
        desk.pass(1h);
        QCOMPARE(desk.paged().size(), 2);
        // What had not left yet never does, and Ruth waits for nobody's answer.
        QVERIFY(claimed(*store, desk.clock.now()).empty());
        QVERIFY(desk.waits(desk.ruth).isEmpty());
        QVERIFY(!desk.waits(u"+14045550123"_s).isEmpty());
        QCOMPARE(firstCell(*store, u"SELECT kind FROM contact WHERE number = '%1'"_s.arg(desk.ruth)),
                 u"Staff"_s);
    }

    void aTextOfSomebodyElseIsACallers_data() { TestStore::engines(); }
    void aTextOfSomebodyElseIsACallers()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        QVERIFY(!desk.reply(desk.ruth, u"ok"_s)); // Nobody was paged yet.
        desk.emergency();
        QVERIFY(!desk.reply(desk.sam, u"ok"_s));
        QVERIFY(!desk.reply(u"+14045550123"_s, u"ok"_s));
        QVERIFY(!desk.entries().join(u' ').contains(u"Acknowledged"_s));
        QVERIFY(desk.reply(desk.ruth, u"ok"_s));
        QVERIFY(desk.reply(desk.ruth, u"all is well now"_s)); // Still about the page.
        desk.clock.advance(25h);
        QVERIFY(!desk.reply(desk.ruth, u"I am ill today"_s));
    }

    void aStopOfAPagedPhoneTakesNothing_data() { TestStore::engines(); }
    void aStopOfAPagedPhoneTakesNothing()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        desk.emergency();
        QVERIFY(desk.reply(desk.ruth, u"STOP"_s));
        noteConsent(*store, desk.ruth, ConsentChange::OptedOut, desk.clock.now());
        desk.pass(5min);
        desk.pass(5min);
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s, u"Sam"_s, u"Sam"_s}));
    }

    void aClickTakesItOnce_data() { TestStore::engines(); }
    void aClickTakesItOnce()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const auto text = desk.emergency();
        desk.clock.advance(1s);
        const auto take = [&] {
            return store
                ->run([&](Transaction& t) {
                    return takeUrgent(t, text.conversation, MemberId{u"ines"_s}, desk.clock.now());
                })
                .value();
        };
        QVERIFY(take());
        QVERIFY(!take());
        QCOMPARE(desk.entries().last(), u"Acknowledged ines"_s);
        QVERIFY(!desk.look());
    }

    void whoWritesToTheCallerHasTakenIt_data() { TestStore::engines(); }
    void whoWritesToTheCallerHasTakenIt()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        desk.emergency();
        desk.clock.advance(1min);
        // A text for tomorrow helps nobody now.
        (void)queued(*store, desk.clock.now(),
                     {u"+14045550123"_s, u"See you tomorrow."_s, TextPurpose::Person, 20h, 24h});
        (void)desk.look();
        QVERIFY(!desk.entries().join(u' ').contains(u"Acknowledged"_s));
        (void)queued(*store, desk.clock.now(),
                     {u"+14045550123"_s, u"Come in now, please."_s, TextPurpose::Person});
        desk.pass(4min);
        QCOMPARE(desk.paged().size(), 1);
        QVERIFY(desk.entries().last().startsWith(u"Acknowledged"_s));
    }

    void oneRoundForManyTextsOfOneCaller_data() { TestStore::engines(); }
    void oneRoundForManyTextsOfOneCaller()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const auto first = desk.emergency();
        desk.startFor(first); // Read twice.
        desk.emergency(u"please hurry, so much blood"_s);
        QCOMPARE(desk.paged().size(), 1);
        QVERIFY(desk.reply(desk.ruth, u"ok"_s));
        desk.startFor(first); // And once more after it was taken.
        QCOMPARE(desk.paged().size(), 1);
        desk.emergency(u"it is worse, I can't breathe"_s);
        QCOMPARE(desk.paged().size(), 2);
    }

    void nobodyOnCallStaysOpenUntilSomebodyIs_data() { TestStore::engines(); }
    void nobodyOnCallStaysOpenUntilSomebodyIs()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        const auto team = desk.settings.team;
        desk.settings.team.members.clear();
        desk.emergency();
        desk.pass(5min);
        QVERIFY(desk.paged().isEmpty());
        desk.settings.team = team;
        desk.pass(5min);
        QCOMPARE(desk.paged(), QStringList{u"Ruth"_s});
    }

    void pagingSwitchedOffStillStandsAtTheDesk_data() { TestStore::engines(); }
    void pagingSwitchedOffStillStandsAtTheDesk()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        desk.settings.urgency.page = false;
        desk.emergency();
        QVERIFY(!desk.look());
        QVERIFY(desk.paged().isEmpty());
        const auto open = store
                              ->run([](Transaction& t) -> Result<OpenPage> {
                                  const auto rounds = PageRecords(t).allOpen();
                                  if (!rounds) return Fail(rounds.error());
                                  return PageRecords(t).shown(rounds->at(0));
                              })
                              .value();
        QCOMPARE(open.caller.e164(), u"+14045550123"_s);
        QCOMPARE(open.words, u"my face is swelling and I can't breathe"_s);
        QVERIFY(open.texts.empty());
    }

    void aClockSetBackDelaysNobody()
    {
        const auto store = TestStore::open();
        PageDesk desk(*store);
        desk.emergency();
        desk.clock.advance(-3h);
        (void)desk.look();
        QCOMPARE(desk.paged().size(), 2);
        desk.pass(5min);
        QCOMPARE(desk.paged().size(), 3);
    }

    void aNightLaterTelephonesStaySilent()
    {
        const auto store = TestStore::open();
        PageDesk desk(*store);
        desk.emergency();
        desk.pass(13h);
        QCOMPARE(desk.paged().size(), 1);
        QVERIFY(!desk.look());
        QCOMPARE(store->run([](Transaction& t) { return PageRecords(t).allOpen(); }).value().size(), 1U);
    }

    void aPageSaysNothingOfThePatient()
    {
        Settings settings;
        settings.business.name = u"Peachtree Dental"_s;
        const auto caller = numberOf(u"+14045550123"_s);
        QCOMPARE(
            pageWords(settings, caller, 1),
            u"Peachtree Dental: urgent message from a caller (number ending 0123). Reply OK to take it."_s);
        QVERIFY(pageWords(settings, caller, 3).endsWith(u"Page 3."_s));
        settings.business.vertical = u"dental_es"_s;
        QVERIFY(pageWords(settings, caller, 1).contains(u"Responda OK"_s));
        settings.business.name.clear();
        QVERIFY(pageWords(settings, caller, 1).startsWith(u"Second Ring: "_s));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestPaging)
#include "tst_paging.moc"
