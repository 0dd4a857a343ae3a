// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/threads.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using Filter = ConversationFilter;
const Timestamp noon = FakeClock().now();
const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;
const QString cy = u"+14045550333"_s;
const QString di = u"+14045550444"_s;

void addLead(TestStore& desk, const QString& lead, const ConversationId& conversation, int openedAt,
             const QString& stage, const QString& service)
{
    mustRun(
        desk,
        u"INSERT INTO lead (id, conversation, opened_at, stage, stage_at, stage_by, lost_reason, intent,"
        " urgency, score, asked_field, questions_sent, changed_at) VALUES ('%1', '%2', %3, '%4', 0, '', '',"
        " '', 'None', 0, '', 0, 0)"_s.arg(lead, conversation.value)
            .arg(openedAt)
            .arg(stage));
    if (service.isEmpty()) return;
    mustRun(desk, u"INSERT INTO lead_field (lead, field, value, source, evidence, at)"
                  " VALUES ('%1', 'service', '%2', 'Caller', '', 0)"_s.arg(lead, service));
}

} // namespace

class TstInboxFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hottestThenLongestWaiting_data() { TestStore::engines(); }
    void hottestThenLongestWaiting()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        threads.wrote(threads.of(ann), u"1"_s, noon + 1min);
        threads.wrote(threads.of(bob), u"2"_s, noon + 4min);
        threads.wrote(threads.of(cy), u"3"_s, noon + 3min);
        threads.wrote(threads.of(di), u"4"_s, noon + 2min);
        threads.heat(threads.of(bob), 2);
        threads.heat(threads.of(cy), 2);
        threads.heat(threads.of(di), 1);
        QCOMPARE(threads.page(Filter::NeedsReply), (QStringList{cy, bob, di, ann}));
        QCOMPARE(threads.page(Filter::Hot), (QStringList{bob, cy})); // Newest first.
        QCOMPARE(threads.page(Filter::NeedsReply, u"4045550"_s), (QStringList{cy, bob, di, ann}));
    }

    void everyFilterPagesWithoutAGap_data();
    void everyFilterPagesWithoutAGap()
    {
        OPEN_TEST_STORE(desk);
        QFETCH(Filter, filter);
        QFETCH(QString, search);
        Threads threads(*desk);
        constexpr int people = 11;
        for (int i = 0; i < people; ++i) {
            const ConversationId id = threads.of(u"+140455501%1"_s.arg(i, 2, 10, QChar(u'0')));
            const Timestamp at = noon + std::chrono::minutes(i / 3);
            threads.wrote(id, u"Hi"_s, at);
            threads.heat(id, filter == Filter::Hot ? 2 : i % 3);
            if (filter == Filter::Snoozed) threads.snooze(id, at + 24h, at);
            if (filter == Filter::Done) threads.close(id, at);
            threads.does([&](ConversationRecords& records) { return records.setDraft(id, u"And"_s, at); });
            threads.does([&](ConversationRecords& records) {
                return records.assign(id, MemberId{u"dana"_s}, at, MemberId{});
            });
        }
        mustRun(*desk, u"UPDATE conversation SET failed_at = 1"_s);
        const auto pageAfter = [&](const std::optional<PageKey>& after, int atMost) {
            return *threads.with([&](ConversationRecords& records) {
                return records.page(filter, search, after, atMost, MemberId{u"dana"_s});
            });
        };
        QStringList all;
        for (const Conversation& row : pageAfter({}, 50))
            all << row.id.value;
        QStringList seen;
        std::optional<PageKey> after;
        for (auto rows = pageAfter(after, 2); !rows.empty(); rows = pageAfter(after, 2)) {
            for (const Conversation& row : rows)
                seen << row.id.value;
            after = ConversationRecords::keyOf(rows.back(), filter);
        }
        QCOMPARE(seen.size(), people);
        QCOMPARE(seen, all);
    }

    void staffAreNotKeptWaiting_data() { TestStore::engines(); }
    void staffAreNotKeptWaiting()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        threads.wrote(threads.of(ann), u"Hello"_s, noon);
        threads.wrote(threads.of(bob), u"I am late today"_s, noon);
        threads.name(bob, u"Bob"_s);
        mustRun(*desk, u"UPDATE contact SET kind = 'Staff'"_s);
        QCOMPARE(threads.page(Filter::NeedsReply), QStringList{ann});
        QCOMPARE(threads.waiting(), 1);
        QCOMPARE(threads.page(Filter::All).size(), 2);
    }

    void theCountsAreThoseOfTheLists_data() { TestStore::engines(); }
    void theCountsAreThoseOfTheLists()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const auto counted = [&] {
            const InboxCounts counts = *threads.with(
                [](ConversationRecords& records) { return records.counts(MemberId{u"dana"_s}); });
            return QList{counts.needsReply, counts.hot, counts.mine};
        };
        QCOMPARE(counted(), (QList{0, 0, 0}));
        const ConversationId id = threads.of(ann);
        threads.wrote(id, u"Hello"_s, noon);
        threads.heat(id, 2);
        threads.does([&](ConversationRecords& records) {
            return records.assign(id, MemberId{u"dana"_s}, noon, MemberId{});
        });
        QCOMPARE(counted(), (QList{1, 1, 1}));
        threads.snooze(id, noon + 1h, noon);
        QCOMPARE(counted(), (QList{0, 0, 0}));
        (void)threads.wake(noon + 1h);
        threads.close(id, noon + 2h);
        QCOMPARE(counted(), (QList{0, 0, 0}));
    }

    void theNewestLeadSaysWhatTheyWant_data() { TestStore::engines(); }
    void theNewestLeadSaysWhatTheyWant()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        QVERIFY(threads.find(id).service.isEmpty() && threads.find(id).stage.isEmpty());
        addLead(*desk, u"l1"_s, id, 1, u"Booked"_s, u"Cleaning"_s);
        QCOMPARE(threads.find(id).service, u"Cleaning"_s);
        QCOMPARE(threads.find(id).stage, u"Booked"_s);
        addLead(*desk, u"l2"_s, id, 2, u"Missed"_s, {});
        QVERIFY(threads.find(id).service.isEmpty()); // Another visit: not known yet.
        QCOMPARE(threads.find(id).stage, u"Missed"_s);
        mustRun(*desk, u"UPDATE lead SET merged_into = 'l1' WHERE id = 'l2'"_s);
        QCOMPARE(threads.find(id).stage, u"Booked"_s);
        QCOMPARE(threads.page(Filter::All), QStringList{ann}); // Once, however many leads.
    }
};

void TstInboxFilters::everyFilterPagesWithoutAGap_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("search");
    const std::vector<std::pair<const char*, Filter>> filters{{"needs reply", Filter::NeedsReply},
                                                              {"hot", Filter::Hot},
                                                              {"mine", Filter::Mine},
                                                              {"all", Filter::All},
                                                              {"done", Filter::Done},
                                                              {"snoozed", Filter::Snoozed},
                                                              {"failed", Filter::Failed},
                                                              {"drafts", Filter::Drafts}};
    for (const bool onPostgres : {false, true}) {
        for (const auto& [name, filter] : filters) {
            const char* engine = onPostgres ? "PostgreSQL" : "SQLite";
            QTest::addRow("%s: %s", engine, name) << onPostgres << filter << QString();
            QTest::addRow("%s: %s, searched", engine, name) << onPostgres << filter << u"0455501"_s;
        }
    }
}

QTEST_GUILESS_MAIN(TstInboxFilters)
#include "tst_inbox_filters.moc"
