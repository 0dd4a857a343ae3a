// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/search_records.h"
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
const QString cy = u"+442079460333"_s;

QStringList pageByPage(Threads& threads, Filter filter, const QString& typed)
{
    QStringList seen;
    std::optional<PageKey> after;
    for (auto rows = threads.rows(filter, typed, after, 3); !rows.empty();
         rows = threads.rows(filter, typed, after, 3)) {
        for (const Conversation& row : rows)
            seen << row.number.e164();
        after = ConversationRecords::keyOf(rows.back(), filter);
    }
    return seen;
}

void addLead(TestStore& desk, const ConversationId& thread, const QString& urgency, const QString& field,
             const QString& value)
{
    mustRun(desk, u"INSERT INTO lead (id, conversation, opened_at, stage, stage_at, stage_by, lost_reason,"
                  " intent, urgency, score, asked_field, questions_sent, changed_at) VALUES ('%1', '%1', 1,"
                  " 'Missed', 0, '', '', '', '%2', 0, '', 0, 0)"_s.arg(thread.value, urgency));
    mustRun(desk, u"INSERT INTO lead_field (lead, field, value, source, evidence, at)"
                  " VALUES ('%1', '%2', '%3', 'Caller', '', 1)"_s.arg(thread.value, field, value));
}

} // namespace

class TstConversationPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void longestWaitingFirst_data() { TestStore::engines(); }
    void longestWaitingFirst()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        threads.wrote(threads.of(ann), u"1"_s, noon + 3min);
        threads.wrote(threads.of(bob), u"2"_s, noon + 1min);
        threads.wrote(threads.of(cy), u"3"_s, noon + 2min);
        QCOMPARE(threads.page(Filter::NeedsReply), (QStringList{bob, cy, ann}));
        QCOMPARE(threads.page(Filter::All), (QStringList{ann, cy, bob}));
    }

    void pagesFollowEachOtherWithoutAGap_data() { TestStore::engines(); }
    void pagesFollowEachOtherWithoutAGap()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        constexpr int people = 11;
        for (int i = 0; i < people; ++i) { // Several at the same moment.
            const ConversationId id = threads.of(u"+140455501%1"_s.arg(i, 2, 10, QChar(u'0')));
            threads.wrote(id, u"Hi"_s, noon + std::chrono::minutes(i / 4));
        }
        for (const Filter filter : {Filter::NeedsReply, Filter::All}) {
            const QStringList seen = pageByPage(threads, filter, {});
            QCOMPARE(seen.size(), people);
            QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), people);
            QCOMPARE(seen, threads.page(filter));
        }
    }

    void soDoThePagesOfASearchDoneOrNot_data() { TestStore::engines(); }
    void soDoThePagesOfASearchDoneOrNot()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        QStringList newestFirst;
        for (int i = 0; i < 10; ++i) {
            const QString number = u"+140455501%1"_s.arg(i, 2, 10, QChar(u'0'));
            const ConversationId id = threads.of(number);
            threads.name(number, u"Ann Lee"_s); // Found by the name and by what they wrote.
            threads.wrote(id, u"Ask for Ann"_s, noon + std::chrono::minutes(i));
            if (i % 3 == 2) threads.close(id, noon + 20min);
            newestFirst.prepend(number);
        }
        QCOMPARE(pageByPage(threads, Filter::All, u"ann"_s), newestFirst);
        QStringList waiting(newestFirst.rbegin(), newestFirst.rend());
        waiting.removeIf([&](const QString& number) { return number.right(1).toInt() % 3 == 2; });
        QCOMPARE(pageByPage(threads, Filter::NeedsReply, u"ann"_s), waiting);
    }

    void searchLooksInNamesAndNumbers_data();
    void searchLooksInNamesAndNumbers()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        for (const QString& number : {ann, bob, cy})
            (void)threads.of(number);
        threads.name(ann, u"Ann Archer"_s);
        threads.name(bob, u"Unit 7 Plumbing"_s);
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QStringList numbers = threads.page(Filter::All, typed);
        numbers.sort();
        QCOMPARE(numbers, found);
    }

    void searchLooksForWhatIsKeptOnCards_data();
    void searchLooksForWhatIsKeptOnCards()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        addLead(*desk, threads.of(ann, noon), u"Urgent"_s, u"service"_s, u"swelling"_s);
        addLead(*desk, threads.of(bob, noon + 1min), u"None"_s, u"service"_s, u"root_canal"_s);
        addLead(*desk, threads.of(cy, noon + 2min), u"Routine"_s, u"pain"_s, u"swelling"_s);
        QFETCH(LookedFor, asked);
        QFETCH(QStringList, found);
        QStringList numbers;
        for (std::optional<PageKey> after;;) {
            const auto rows =
                desk->run([&](Transaction& transaction) { return foundPage(transaction, asked, after, 1); });
            QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
            if (rows->empty()) break;
            numbers << rows->front().number.e164();
            after = ConversationRecords::keyOf(rows->front(), Filter::All);
        }
        QCOMPARE(numbers, found);
    }
};

void TstConversationPages::searchLooksForWhatIsKeptOnCards_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<LookedFor>("asked");
    QTest::addColumn<QStringList>("found");
    const KeptValue swelling{u"service"_s, u"swelling"_s};
    const KeptValue rootCanal{u"service"_s, u"root_canal"_s};
    const KeptValue soon{u"urgency"_s, u"Urgent"_s};
    const KeptValue noHurry{u"urgency"_s, u"Routine"_s};
    for (const bool onPostgres : {false, true}) {
        const auto row = [onPostgres](const char* sentence, const LookedFor& asked,
                                      const QStringList& found) {
            QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence)
                << onPostgres << asked << found;
        };
        row("words that stand nowhere", {u"facial"_s, {}}, {});
        row("words of a service, and of no other field", {u"facial"_s, {swelling}}, {ann});
        row("a key of two words", {u"endodoncia"_s, {rootCanal}}, {bob});
        row("words of two services, newest first", {u"e"_s, {swelling, rootCanal}}, {bob, ann});
        row("how urgent it is", {u"soon as possible"_s, {soon}}, {ann});
        row("how urgent, or a service", {u"no"_s, {noHurry, rootCanal}}, {cy, bob});
        row("found by word and by key, once", {u"swelling"_s, {swelling, soon}}, {cy, ann});
        row("a value with a sign", {u"x"_s, {{u"service"_s, u"it's \"new\""_s}}}, {});
        row("a value of signs alone", {u"x"_s, {{u"service"_s, u"***"_s}}}, {});
    }
}

void TstConversationPages::searchLooksInNamesAndNumbers_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    for (const bool onPostgres : {false, true}) {
        const auto row = [onPostgres](const char* sentence) -> QTestData& {
            return QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence) << onPostgres;
        };
        row("nothing typed") << QString() << QStringList{ann, bob, cy};
        row("part of a name, in small letters") << u"arch"_s << QStringList{ann};
        row("a name in capitals") << u"ANN"_s << QStringList{ann};
        row("the last digits") << u"0222"_s << QStringList{bob};
        row("a number as people write it") << u"(404) 555-0111"_s << QStringList{ann};
        row("a number with its country") << u"+44 20"_s << QStringList{cy};
        row("a name with a digit is no number") << u"Unit 7"_s << QStringList{bob};
        row("letters and a digit that nobody has") << u"Anna 2"_s << QStringList{};
        row("a quotation mark") << u"O'Neil"_s << QStringList{};
        row("nobody") << u"zzz"_s << QStringList{};
    }
}

QTEST_GUILESS_MAIN(TstConversationPages)
#include "tst_conversation_pages.moc"
