// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/merge_records.h"
#include "tests/people/people_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

Result<QString> merge(TestStore& store, const QString& kept, const QString& other, Timestamp at = monday + 1h)
{
    return store.run([=](Transaction& transaction) {
        return MergeRecords(transaction).merge(numberOf(kept), numberOf(other), at);
    });
}

Result<void> undo(TestStore& store, const QString& id, Timestamp at = monday + 2h)
{
    return store.run([=](Transaction& transaction) { return MergeRecords(transaction).undo(id, at); });
}

} // namespace

class TstMergeRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsKeptOfTwo_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("result");
        QTest::newRow("the name of the one that stays") << u"name"_s << u"Maria"_s << u"Mary"_s << u"Maria"_s;
        QTest::newRow("the other's where there is none") << u"name"_s << QString() << u"Mary"_s << u"Mary"_s;
        QTest::newRow("both notes") << u"note"_s << u"gate 12"_s << u"has a dog"_s << u"gate 12\nhas a dog"_s;
        QTest::newRow("the same note once") << u"note"_s << u"gate 12"_s << u"gate 12"_s << u"gate 12"_s;
        QTest::newRow("a client stays a client") << u"kind"_s << u"Client"_s << u"Vendor"_s << u"Client"_s;
        QTest::newRow("new is no opinion") << u"kind"_s << u"New"_s << u"Vendor"_s << u"Vendor"_s;
        QTest::newRow("never to be texted stays so")
            << u"kind"_s << u"Client"_s << u"Blocked"_s << u"Blocked"_s;
    }
    void whatIsKeptOfTwo()
    {
        QFETCH(QString, field);
        const auto with = [&](const QString& value) {
            ContactProfile profile;
            (field == u"name"_s ? profile.name : profile.note) = field == u"kind"_s ? QString() : value;
            if (field == u"kind"_s) profile.kind = contactKindOf(value);
            return profile;
        };
        QFETCH(QString, kept);
        QFETCH(QString, other);
        const auto merged = mergedProfile(with(kept), with(other));
        const auto result =
            field == u"kind"_s ? codeOf(merged.kind) : (field == u"name"_s ? merged.name : merged.note);
        QTEST(result, "result");
    }

    void bothNumbersAreOnePersonAndTwoAgain_data() { TestStore::engines(); }
    void bothNumbersAreOnePersonAndTwoAgain()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        const ContactProfile first{u"Maria Reyes"_s, ContactKind::Client, u"es"_s, {}, {}};
        const ContactProfile second{u"M. Reyes"_s, ContactKind::New, {}, u"m@reyes.example"_s, u"cell"_s};
        desk.save(maria, first);
        desk.save(marias, second);
        const auto id = merge(*store, maria, marias);
        QVERIFY(id);
        QCOMPARE(desk.list(), QStringList{u"Maria Reyes"_s});
        QCOMPARE(desk.page().people[0].furtherNumbers, 1);
        const ContactProfile both{u"Maria Reyes"_s, ContactKind::Client, u"es"_s, u"m@reyes.example"_s,
                                  u"cell"_s};
        // Whoever rings from either is known as the same.
        QVERIFY(desk.find(maria)->profile == both && desk.find(marias)->profile == both);
        QVERIFY(undo(*store, *id));
        QVERIFY(desk.find(maria)->profile == first && desk.find(marias)->profile == second);
        QVERIFY(!desk.find(marias)->mergedInto);
        QCOMPARE(desk.list().size(), 2);
        QCOMPARE(undo(*store, *id).error().failure, Failure::Conflict);
    }

    void whatWasChangedSinceStays_data() { TestStore::engines(); }
    void whatWasChangedSinceStays()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Maria"_s));
        desk.save(marias, named(u"Mary"_s));
        const auto id = merge(*store, maria, marias);
        desk.save(maria, named(u"Maria Lopez"_s), monday + 90min);
        QCOMPARE(desk.nameOf(marias), u"Maria Lopez"_s);
        QVERIFY(undo(*store, *id));
        // Two people again, both by the name that somebody gave them meanwhile.
        QCOMPARE(desk.list(), QStringList({u"Maria Lopez"_s, u"Maria Lopez"_s}));
    }

    void threeNumbersComeApartOneByOne_data() { TestStore::engines(); }
    void threeNumbersComeApartOneByOne()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Maria"_s));
        desk.save(marias, named(u"Mary"_s));
        desk.save(ann, named(u"Marie"_s));
        const auto first = merge(*store, marias, ann, monday + 1h);
        const auto second = merge(*store, maria, marias, monday + 2h);
        QVERIFY(first && second);
        QCOMPARE(desk.page().people[0].furtherNumbers, 2);
        QCOMPARE(merge(*store, ann, maria).error().failure, Failure::InvalidInput);
        QVERIFY(undo(*store, *second, monday + 3h));
        QCOMPARE(desk.list(), QStringList({u"Maria"_s, u"Mary"_s}));
        QCOMPARE(desk.find(ann)->mergedInto, numberOf(marias));
        const auto latest = store->run(
            [](Transaction& transaction) { return MergeRecords(transaction).latest(numberOf(marias)); });
        QVERIFY(latest && *latest);
        QCOMPARE((*latest)->id, *first);
        QCOMPARE((*latest)->mergedName, u"Marie"_s);
    }

    void nobodyCannotBeMerged_data() { TestStore::engines(); }
    void nobodyCannotBeMerged()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Maria"_s));
        QCOMPARE(merge(*store, maria, ann).error().failure, Failure::NotFound);
        QCOMPARE(merge(*store, maria, maria).error().failure, Failure::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TstMergeRecords)
#include "tst_merge_records.moc"
