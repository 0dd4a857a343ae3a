// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString mobile = u"+14045550111"_s;
const QString work = u"+14045550112"_s;

/// Maria's two numbers, which the desk knows apart until it puts them together.
class TwoNumbers : public FrontDesk {
public:
    explicit TwoNumbers(TestStore& kept) : FrontDesk(kept)
    {
        for (const QString& number : {mobile, work}) {
            const auto saved = store.run([&](Transaction& transaction) {
                return ContactRecords(transaction)
                    .save(numberOf(number), {u"Maria"_s, ContactKind::Client, {}, {}, {}}, clock.now());
            });
            if (!saved) qFatal("not saved");
        }
    }
    QString putTogether()
    {
        return store
            .run([&](Transaction& transaction) {
                return MergeRecords(transaction).merge(numberOf(mobile), numberOf(work), clock.now());
            })
            .value();
    }
    void takeApart(const QString& merge)
    {
        const auto done = store.run(
            [&](Transaction& transaction) { return MergeRecords(transaction).undo(merge, clock.now()); });
        if (!done) qFatal("not undone");
    }
    void says(const QString& number, ConsentChange what)
    {
        const auto done = store.run([&](Transaction& transaction) {
            return ConsentRecords(transaction)
                .recordLearntNow({newId(),
                                  numberOf(number),
                                  what,
                                  ConsentSource::Keyword,
                                  u"as they said"_s,
                                  {},
                                  clock.now()});
        });
        if (!done) qFatal("not recorded");
    }
};

} // namespace

/// Who said STOP from one telephone is not texted by itself on the other.
class TstOnePerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anOptOutIsThePersons_data() { TestStore::engines(); }
    void anOptOutIsThePersons()
    {
        OPEN_TEST_STORE(store);
        TwoNumbers desk(*store);
        desk.says(mobile, ConsentChange::OptedOut);
        const QString merge = desk.putTogether();
        QCOMPARE(desk.call(work).reason, Reason::OptedOut);
        QCOMPARE(desk.pass(1min), 0);
        desk.takeApart(merge);
        QCOMPARE(desk.call(work).reason, Reason::Texting);
        QCOMPARE(desk.pass(1min), 1);
    }

    void whoComesBackWithOneNumberIsTextedThere_data() { TestStore::engines(); }
    void whoComesBackWithOneNumberIsTextedThere()
    {
        OPEN_TEST_STORE(store);
        TwoNumbers desk(*store);
        desk.says(mobile, ConsentChange::OptedOut);
        (void)desk.putTogether();
        desk.says(work, ConsentChange::OptedIn);
        QCOMPARE(desk.call(work).reason, Reason::Texting);
        QCOMPARE(desk.call(mobile).reason, Reason::OptedOut);
        QCOMPARE(desk.pass(1min), 1);
    }

    void aStopFromTheOtherTelephoneStopsWhatWaits_data() { TestStore::engines(); }
    void aStopFromTheOtherTelephoneStopsWhatWaits()
    {
        OPEN_TEST_STORE(store);
        TwoNumbers desk(*store);
        (void)desk.putTogether();
        QCOMPARE(desk.call(work).reason, Reason::Texting);
        desk.says(mobile, ConsentChange::OptedOut);
        QCOMPARE(desk.pass(1min), 0);
    }

    void nobodyTextsThemAnyway_data() { TestStore::engines(); }
    void nobodyTextsThemAnyway()
    {
        OPEN_TEST_STORE(store);
        TwoNumbers desk(*store);
        desk.says(mobile, ConsentChange::OptedOut);
        (void)desk.putTogether();
        QVERIFY(!desk.textAnyway(desk.call(work).call.id));
        QCOMPARE(desk.pass(1min), 0);
    }
};

QTEST_GUILESS_MAIN(TstOnePerson)
#include "tst_one_person.moc"
