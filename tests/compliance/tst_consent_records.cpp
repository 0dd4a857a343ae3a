// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "tests/support/test_store.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using namespace std::chrono_literals;

PhoneNumber numberOf(const QString& e164)
{
    return PhoneNumber::fromE164(e164).value();
}

ConsentEvent said(const QString& e164, ConsentChange what, std::chrono::seconds at)
{
    return {.id = {},
            .number = numberOf(e164),
            .what = what,
            .source = ConsentSource::Keyword,
            .words = what == ConsentChange::OptedOut ? u"STOP"_s : u"START"_s,
            .message = MessageId{u"m1"_s},
            .at = Timestamp(at)};
}

} // namespace

/// The ledger of who may not be texted.
class TestConsentRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theLatestWordCounts_data() { TestStore::engines(); }
    void theLatestWordCounts()
    {
        OPEN_TEST_STORE(opened);
        const auto record = [&](const ConsentEvent& what) {
            return opened->run(
                [what](Transaction& transaction) { return ConsentRecords(transaction).record(what); });
        };
        const auto isOut = [&](const QString& e164) {
            return opened
                ->run([e164](Transaction& transaction) {
                    return ConsentRecords(transaction).isOptedOut(numberOf(e164));
                })
                .value();
        };
        QVERIFY(!isOut(u"+14045550123"_s));
        QVERIFY(record(said(u"+14045550123"_s, ConsentChange::OptedOut, 10s)));
        QVERIFY(isOut(u"+14045550123"_s));
        QVERIFY(!isOut(u"+14045550124"_s));
        QVERIFY(record(said(u"+14045550123"_s, ConsentChange::OptedIn, 20s)));
        QVERIFY(!isOut(u"+14045550123"_s));
        // A provider that tells us late of an older opt-out does not undo the newer word.
        QVERIFY(record(said(u"+14045550123"_s, ConsentChange::OptedOut, 15s)));
        QVERIFY(!isOut(u"+14045550123"_s));
        // At the same moment, to be silent is the safe reading.
        QVERIFY(record(said(u"+14045550123"_s, ConsentChange::OptedOut, 20s)));
        QVERIFY(isOut(u"+14045550123"_s));
    }

    void aClockSetBackHidesNoOptOut_data() { TestStore::engines(); }
    void aClockSetBackHidesNoOptOut()
    {
        OPEN_TEST_STORE(opened);
        const auto out = opened->run([](Transaction& transaction) -> Result<std::vector<bool>> {
            ConsentRecords records(transaction);
            const QString number = u"+14045550123"_s;
            std::vector<bool> seen;
            const auto learn = [&](ConsentChange what, std::chrono::seconds at) -> Result<void> {
                if (auto done = records.recordLearntNow(said(number, what, at)); !done) return done;
                seen.push_back(records.isOptedOut(numberOf(number)).value());
                return {};
            };
            if (auto done = learn(ConsentChange::OptedIn, 20s); !done) return Fail(done.error());
            if (auto done = learn(ConsentChange::OptedOut, 5s); !done) return Fail(done.error());
            // An opt-in is never helped along: who cannot tell stays silent.
            if (auto done = learn(ConsentChange::OptedIn, 6s); !done) return Fail(done.error());
            if (auto done = learn(ConsentChange::OptedIn, 21s); !done) return Fail(done.error());
            return seen;
        });
        QVERIFY(out);
        QCOMPARE(*out, std::vector<bool>({false, true, true, false}));
    }

    void ofAStopAndAStartThatCameTogetherTheLastCounts_data() { TestStore::engines(); }
    void ofAStopAndAStartThatCameTogetherTheLastCounts()
    {
        OPEN_TEST_STORE(opened);
        const auto out = opened->run([](Transaction& transaction) -> Result<bool> {
            ConsentRecords records(transaction);
            for (const auto what : {ConsentChange::OptedOut, ConsentChange::OptedIn}) {
                if (auto done = records.recordLearntNow(said(u"+14045550123"_s, what, 20s)); !done)
                    return Fail(done.error());
            }
            return records.isOptedOut(numberOf(u"+14045550123"_s));
        });
        QVERIFY(out && !*out);
    }

    void whatTheyAgreedToHolds_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QList<ConsentChange>>("lines");
        QTest::addColumn<int>("since");
        using enum ConsentChange;
        const std::vector<std::tuple<const char*, QList<ConsentChange>, int>> rows{
            {"nobody asked them", {}, 0},
            {"they agreed", {ConsentGiven}, 1},
            {"they agreed twice: the newer one", {ConsentGiven, ConsentGiven}, 2},
            {"they took it back", {ConsentGiven, ConsentWithdrawn}, 0},
            {"STOP takes it back", {ConsentGiven, OptedOut}, 0},
            {"START gives back texts, not what they had agreed to", {ConsentGiven, OptedOut, OptedIn}, 0},
            {"they agreed anew after a STOP", {ConsentGiven, OptedOut, ConsentGiven}, 3}};
        for (const auto& [name, lines, since] : rows) {
            QTest::addRow("SQLite: %s", name) << false << lines << since;
            QTest::addRow("PostgreSQL: %s", name) << true << lines << since;
        }
    }
    void whatTheyAgreedToHolds()
    {
        OPEN_TEST_STORE(opened);
        QFETCH(QList<ConsentChange>, lines);
        QFETCH(int, since);
        const auto grant = opened->run([=](Transaction& transaction) -> Result<std::optional<ConsentGrant>> {
            ConsentRecords records(transaction);
            std::chrono::seconds at(0);
            for (const ConsentChange what : lines) {
                ConsentEvent event = said(u"+14045550123"_s, what, ++at);
                event.how = ConsentHow::OnForm;
                if (auto done = records.record(event); !done) return Fail(done.error());
            }
            return records.grantOf(numberOf(u"+14045550123"_s));
        });
        QVERIFY(grant);
        QCOMPARE(grant->has_value(), since > 0);
        if (since == 0) return;
        QCOMPARE((*grant)->at, Timestamp(std::chrono::seconds(since)));
        QCOMPARE((*grant)->how, ConsentHow::OnForm);
    }

    void everyLineIsKept_data() { TestStore::engines(); }
    void everyLineIsKept()
    {
        OPEN_TEST_STORE(opened);
        ConsentEvent byProvider = said(u"+14045550124"_s, ConsentChange::OptedOut, 30s);
        byProvider.source = ConsentSource::Provider;
        byProvider.words = u"21610"_s;
        byProvider.message.reset();
        ConsentEvent byPerson = said(u"+447911123456"_s, ConsentChange::OptedOut, 20s);
        byPerson.source = ConsentSource::Person;
        const auto all = opened->run([=](Transaction& transaction) -> Result<std::vector<ConsentEvent>> {
            ConsentRecords records(transaction);
            for (const auto& each : {byProvider, byPerson, byPerson}) {
                if (auto done = records.record(each); !done) return Fail(done.error());
            }
            return records.all();
        });
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t(3));
        QVERIFY(!all->at(0).id.isEmpty() && all->at(0).id != all->at(1).id);
        QCOMPARE(all->at(0).source, ConsentSource::Person);
        ConsentEvent last = all->at(2);
        last.id.clear();
        QVERIFY(last == byProvider);
    }

    void oneIdIsOneLine()
    {
        const auto opened = TestStore::open();
        ConsentEvent once = said(u"+14045550123"_s, ConsentChange::OptedOut, 10s);
        once.id = u"e1"_s;
        const auto record = [&] {
            return opened->run(
                [once](Transaction& transaction) { return ConsentRecords(transaction).record(once); });
        };
        QVERIFY(record());
        QCOMPARE(record().error().failure, Failure::Conflict);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestConsentRecords)
#include "tst_consent_records.moc"
