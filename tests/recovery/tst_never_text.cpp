// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "core/recovery/never_text.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString robot = u"+14045550111"_s;

ContactKind never(FrontDesk& desk)
{
    return desk.store
        .run([&](Transaction& transaction) {
            return neverText(transaction, numberOf(robot), desk.clock.now());
        })
        .value();
}

bool again(FrontDesk& desk, ContactKind before)
{
    return desk.store
        .run([&](Transaction& transaction) {
            return mayBeTextedAgain(transaction, numberOf(robot), before, desk.clock.now());
        })
        .has_value();
}

ContactProfile known(FrontDesk& desk)
{
    return desk.store
        .run([&](Transaction& transaction) { return ContactRecords(transaction).find(numberOf(robot)); })
        .value()
        .value()
        .profile;
}

} // namespace

/// "Never text this number", and taking it back.
class TstNeverText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWaitsIsCalledOffAndNothingFollows_data() { TestStore::engines(); }
    void whatWaitsIsCalledOffAndNothingFollows()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall first = desk.call(robot);
        QCOMPARE(first.reason, Reason::Texting);
        QCOMPARE(never(desk), ContactKind::New);
        QCOMPARE(desk.pass(1min), 0);
        QCOMPARE(desk.logged(first.call.id).text->reason, TextReason::StoppedByPerson);
        desk.clock.advance(24h);
        QCOMPARE(desk.call(robot).reason, Reason::Blocked);
        QCOMPARE(desk.pass(1min), 0);
    }

    void aPersonStillMay_data() { TestStore::engines(); }
    void aPersonStillMay()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)never(desk);
        QVERIFY(desk.textAnyway(desk.call(robot).call.id));
        QCOMPARE(desk.send(), 1);
    }

    void itIsTakenBackWithAllThatWasKnown_data() { TestStore::engines(); }
    void itIsTakenBackWithAllThatWasKnown()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const ContactProfile rosa{u"Rosa Diaz"_s, ContactKind::Client, u"es"_s, {}, u"likes mornings"_s};
        const auto saved = store->run([&](Transaction& transaction) {
            return ContactRecords(transaction).save(numberOf(robot), rosa, desk.clock.now());
        });
        QVERIFY(saved);
        const ContactKind before = never(desk);
        QCOMPARE(before, ContactKind::Client);
        QCOMPARE(known(desk).kind, ContactKind::Blocked);
        QVERIFY(again(desk, before));
        QVERIFY(known(desk) == rosa);
        QCOMPARE(desk.call(robot).reason, Reason::Texting);
    }

    void whoIsNotBlockedStaysWhatTheyAre_data() { TestStore::engines(); }
    void whoIsNotBlockedStaysWhatTheyAre()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        QCOMPARE(never(desk), ContactKind::New);
        QCOMPARE(never(desk), ContactKind::Blocked); // Twice is once.
        QVERIFY(again(desk, ContactKind::Blocked));
        QCOMPARE(known(desk).kind, ContactKind::New);
        QVERIFY(again(desk, ContactKind::Vendor));
        QCOMPARE(known(desk).kind, ContactKind::New);
    }
};

QTEST_GUILESS_MAIN(TstNeverText)
#include "tst_never_text.moc"
