// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/leads/lead_merge.h"
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "core/people/person_consent.h"
#include "core/people/person_numbers.h"
#include "tests/support/plain_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 17h};

QString numberAt(int at)
{
    return u"+1404555080%1"_s.arg(at);
}

/// One caller with several telephones, each with a lead of its own.
struct Desk {
    explicit Desk(TestStore& kept) : store(kept)
    {
        for (int at = 1; at <= 3; ++at) {
            mustRun(store,
                    u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind,"
                    " last_words, draft) VALUES ('c%1', '%2', '', 0, 0, 'Call', '', '')"_s.arg(at)
                        .arg(numberAt(at)));
            leads.push_back(LeadRecords::opened(ConversationId{u"c%1"_s.arg(at)}, Stage::Missed, noon));
            const bool saved =
                store.run([&](Transaction& t) { return LeadRecords(t).save(leads.back()); }).has_value();
            if (!saved) qFatal("not saved");
        }
    }
    [[nodiscard]] const LeadId& lead(int at) const { return leads.at(static_cast<size_t>(at) - 1).id; }
    void join(int kept, int other)
    {
        QVERIFY(store.run(
            [&](Transaction& t) { return LeadMergeRecords(t).merge(lead(kept), lead(other), noon + 1h); }));
    }
    void part(int kept)
    {
        QVERIFY(store.run([&](Transaction& t) { return LeadMergeRecords(t).undo(lead(kept), noon + 2h); }));
    }
    void say(int at, ConsentChange what, Timestamp when)
    {
        QVERIFY(store.run([&](Transaction& t) {
            return ConsentRecords(t).record(
                {.number = numberOf(numberAt(at)), .what = what, .words = u"STOP"_s, .at = when});
        }));
    }
    bool isOut(int at)
    {
        return store.run([&](Transaction& t) { return hasPersonOptedOut(t, numberOf(numberAt(at))); })
            .value();
    }

    TestStore& store;
    std::vector<Lead> leads;
};

} // namespace

/// What the card's "It is the same person" says holds for an opt-out, too.
class TstMergedOptOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aStopWithTheOtherTelephoneStopsThisOne_data() { TestStore::engines(); }
    void aStopWithTheOtherTelephoneStopsThisOne()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.say(2, ConsentChange::OptedOut, noon);
        QVERIFY(!desk.isOut(1));
        desk.join(1, 2);
        QVERIFY(desk.isOut(1));
        QVERIFY(!desk.isOut(3));
        // Said to be another person after all.
        desk.part(1);
        QVERIFY(!desk.isOut(1));
    }

    void whicheverOfTheTwoLeadsWasKept_data() { TestStore::engines(); }
    void whicheverOfTheTwoLeadsWasKept()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.join(2, 1);
        desk.say(2, ConsentChange::OptedOut, noon);
        QVERIFY(desk.isOut(1));
        desk.say(1, ConsentChange::OptedIn, noon + 1h);
        QVERIFY(!desk.isOut(1));
        // What they said before counts no more.
        desk.say(2, ConsentChange::OptedOut, noon + 2h);
        QVERIFY(desk.isOut(1));
    }

    void threeTelephonesAreOnePersons_data() { TestStore::engines(); }
    void threeTelephonesAreOnePersons()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.join(1, 2);
        // The third is known from People.
        const auto known = store->run([&](Transaction& t) -> Result<QString> {
            for (const int at : {2, 3}) {
                const ContactProfile profile{u"Carla Ruiz"_s, ContactKind::Client, {}, {}, {}};
                const auto saved = ContactRecords(t).save(numberOf(numberAt(at)), profile, noon);
                if (!saved) return Fail(saved.error());
            }
            return MergeRecords(t).merge(numberOf(numberAt(2)), numberOf(numberAt(3)), noon);
        });
        QVERIFY(known);
        desk.say(3, ConsentChange::OptedOut, noon);
        QVERIFY(desk.isOut(1));
        const auto all =
            store->run([&](Transaction& t) { return numbersOfWhoHas(t, numberOf(numberAt(1))); });
        QVERIFY(all);
        QCOMPARE(all->size(), size_t{3});
        QCOMPARE(all->front().e164(), numberAt(1));
    }
};

QTEST_GUILESS_MAIN(TstMergedOptOut)
#include "tst_merged_opt_out.moc"
