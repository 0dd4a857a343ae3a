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
};

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
