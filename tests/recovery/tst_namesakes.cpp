// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "core/recovery/lead_card.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550122"_s;
const QString cleo = u"+14045550133"_s;

/// A desk where three numbers wrote, each with an open lead.
struct Desk : LeadFixture {
    explicit Desk(TestStore& kept) : LeadFixture(kept)
    {
        for (const QString& number : {ann, bob, cleo})
            reply(number, Said().wants(Intent::Book));
    }
    void name(const QString& number, const QString& words)
    {
        const auto done = store.run([&](Transaction& t) {
            return ConversationRecords(t).setName(numberOf(number), words, clock.now());
        });
        if (!done) qFatal("not named: %s", qPrintable(done.error().detail));
    }
    /// The numbers that the card of @p number says may be the same person's, newest first.
    QStringList alike(const QString& number)
    {
        const ConversationId id = thread(number);
        const auto card =
            store.run([&](Transaction& t) { return leadCardOf(t, id, rules.pack, u"UTC"_s); }).value();
        QStringList numbers;
        for (const LikelySame& each : card->likelySame)
            numbers << each.number.e164();
        return numbers;
    }
};

} // namespace

class TstNamesakes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoHasNoNameIsLikeNobody_data() { TestStore::engines(); }
    void whoHasNoNameIsLikeNobody()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QCOMPARE(desk.alike(ann), QStringList{});
        desk.name(ann, u"Ann Lee"_s);
        QCOMPARE(desk.alike(ann), QStringList{});
        QCOMPARE(desk.alike(bob), QStringList{});
    }

    void theSameNameIsWrittenTheSame_data() { TestStore::engines(); }
    void theSameNameIsWrittenTheSame()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.name(ann, u"Ana Muñoz"_s);
        desk.name(bob, u"Ana Muñoz"_s);
        desk.name(cleo, u"ana muñoz"_s);
        QCOMPARE(desk.alike(ann), QStringList{bob});
        QCOMPARE(desk.alike(bob), QStringList{ann});
        QCOMPARE(desk.alike(cleo), QStringList{});
        desk.name(cleo, u"Ana Muñoz"_s);
        QCOMPARE(desk.alike(ann), (QStringList{cleo, bob}));
    }

    // Put together as one person, they still have two leads, until these are put together.
    void aNumberOfAMergedPersonIsFound_data() { TestStore::engines(); }
    void aNumberOfAMergedPersonIsFound()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.name(ann, u"Ann Lee"_s);
        desk.name(bob, u"Ann Lee"_s);
        QVERIFY(store->run([&](Transaction& t) {
            return MergeRecords(t).merge(numberOf(ann), numberOf(bob), desk.clock.now());
        }));
        QCOMPARE(desk.alike(ann), QStringList{bob});
        QCOMPARE(desk.alike(bob), QStringList{ann});
    }
};

QTEST_GUILESS_MAIN(TstNamesakes)
#include "tst_namesakes.moc"
