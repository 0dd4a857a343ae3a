// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox_records.h"
#include "core/messaging/search_records.h"
#include "tests/messaging/threads.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const Timestamp noon = FakeClock().now();
const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;
const QString cy = u"+442079460333"_s;

/// A desk with three people who wrote.
class Searched {
public:
    explicit Searched(TestStore& desk) : m_desk(desk), threads(desk)
    {
        wrote(ann, u"My tooth hurts, can I come in for a cleaning?"_s, noon);
        wrote(bob, u"¿Cuánto cuesta una limpieza para mi niño?"_s, noon + 1min);
        wrote(cy, u"Tooth whitening next week, cleaning too"_s, noon + 2min);
        threads.name(ann, u"Ann Archer"_s);
        threads.name(bob, u"José Núñez"_s);
    }
    void wrote(const QString& number, const QString& words, Timestamp at)
    {
        const ConversationId id = threads.of(number, at);
        const IncomingText text{{newId()}, numberOf(number), numberOf(u"+14045550100"_s), words, at};
        if (!m_desk.run([&](Transaction& transaction) { return InboxRecords(transaction).add(text, id); }))
            qFatal("could not file a text");
        threads.wrote(id, words, at);
    }
    std::vector<SearchHit> find(const QString& typed, int atMost = 50)
    {
        return m_desk
            .run([&](Transaction& transaction) { return SearchRecords(transaction).find(typed, atMost); })
            .value();
    }
    QStringList numbers(const QString& typed)
    {
        QStringList found;
        for (const SearchHit& hit : find(typed))
            found << hit.number.e164();
        return found;
    }
    QString snippets(const QString& typed)
    {
        QStringList found;
        for (const SearchHit& hit : find(typed)) {
            QString words = hit.snippet;
            for (auto span = hit.spans.rbegin(); span != hit.spans.rend(); ++span) {
                words.insert(span->from + span->length, u']');
                words.insert(span->from, u'[');
            }
            found << words;
        }
        return found.join(u" | "_s);
    }

private:
    TestStore& m_desk;

public:
    Threads threads;
};

} // namespace

class TstSearchRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsWhatIsTyped_data();
    void findsWhatIsTyped()
    {
        OPEN_TEST_STORE(desk);
        Searched searched(*desk);
        QFETCH(QString, typed);
        QTEST(searched.numbers(typed), "found");
    }

    void nothingTypedCanBreakIt_data();
    void nothingTypedCanBreakIt()
    {
        OPEN_TEST_STORE(desk);
        Searched searched(*desk);
        QFETCH(QString, typed);
        const auto answer =
            desk->run([&](Transaction& transaction) { return SearchRecords(transaction).find(typed, 50); });
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        (void)searched.threads.page(ConversationFilter::All, typed);
        QVERIFY(!searched.numbers(u"tooth"_s).isEmpty());
    }

    void theMatchIsMarked_data() { TestStore::engines(); }
    void theMatchIsMarked()
    {
        OPEN_TEST_STORE(desk);
        Searched searched(*desk);
        QCOMPARE(searched.snippets(u"nino limp"_s), u"¿Cuánto cuesta una [limp]ieza para mi [niño]?"_s);
        QCOMPARE(searched.snippets(u"archer"_s), u"Ann [Archer]"_s);
        QCOMPARE(searched.snippets(u"555-0222"_s), u"+1404[5550222]"_s);
        const SearchHit hit = searched.find(u"hurts"_s).at(0);
        QCOMPARE(hit.matched, SearchHit::Matched::Words);
        QCOMPARE(hit.conversation, searched.threads.of(ann));
        QCOMPARE(hit.name, u"Ann Archer"_s);
        QCOMPARE(hit.at, noon);
        QCOMPARE(textOf(*desk, hit.message.value()).number, numberOf(ann));
        QCOMPARE(searched.find(u"archer"_s).at(0).matched, SearchHit::Matched::Person);
        QCOMPARE(searched.find(u"tooth"_s, 1).size(), 1U);
    }

    void notesAndFieldsAreFoundAndForgotten_data() { TestStore::engines(); }
    void notesAndFieldsAreFoundAndForgotten()
    {
        OPEN_TEST_STORE(desk);
        Searched searched(*desk);
        const ConversationId id = searched.threads.of(ann);
        const auto note = desk->run([&](Transaction& transaction) {
            return ThreadEntryRecords(transaction).addNote(id, u"Brings her sister"_s, noon, MemberId{});
        });
        QCOMPARE(searched.snippets(u"sister"_s), u"Brings her [sister]"_s);
        QCOMPARE(searched.find(u"sister"_s).at(0).matched, SearchHit::Matched::Note);
        QVERIFY(desk->run(
            [&](Transaction& transaction) { return ThreadEntryRecords(transaction).remove(*note); }));
        QVERIFY(searched.find(u"sister"_s).empty());

        mustRun(
            *desk,
            u"INSERT INTO lead (id, conversation, opened_at, stage, stage_at, stage_by, lost_reason, intent,"
            " urgency, score, asked_field, questions_sent, changed_at) VALUES ('l', '%1', 1, 'Missed', 0,"
            " '', '', '', 'None', 0, '', 0, 0)"_s.arg(id.value));
        mustRun(*desk, u"INSERT INTO lead_field (lead, field, value, source, evidence, at)"
                       " VALUES ('l', 'insurance', 'Delta Gold', 'Caller', '', 1)"_s);
        QCOMPARE(searched.snippets(u"delta"_s), u"[Delta] Gold"_s);
        QCOMPARE(searched.find(u"delta"_s).at(0).matched, SearchHit::Matched::Field);
        mustRun(*desk, u"UPDATE lead_field SET value = 'Cigna'"_s);
        QVERIFY(searched.find(u"delta"_s).empty());
        QCOMPARE(searched.numbers(u"cigna"_s), QStringList{ann});
        mustRun(*desk, u"DELETE FROM conversation WHERE number = '%1'"_s.arg(ann));
        QVERIFY(searched.find(u"cigna"_s).empty() && searched.find(u"hurts"_s).empty());
    }

    void aPersonIsFoundUnderTodaysNameOnly_data() { TestStore::engines(); }
    void aPersonIsFoundUnderTodaysNameOnly()
    {
        OPEN_TEST_STORE(desk);
        Searched searched(*desk);
        searched.threads.name(ann, u"Ann Baker"_s);
        QVERIFY(searched.find(u"archer"_s).empty());
        QCOMPARE(searched.numbers(u"baker"_s), QStringList{ann});
        const ConversationId third = searched.threads.of(cy);
        searched.threads.does(
            [&](ConversationRecords& records) { return records.noteNetworkName(third, u"WHITE C"_s); });
        QCOMPARE(searched.numbers(u"white c"_s), QStringList{cy});
        mustRun(
            *desk,
            u"INSERT INTO number_person (id, number, name, created_at) VALUES ('p', '%1', 'Zoe', 1)"_s.arg(
                ann));
        QCOMPARE(searched.snippets(u"zo"_s), u"[Zo]e"_s);
        // A contact who never called is somebody too.
        searched.threads.name(u"+14045550999"_s, u"Quentin"_s);
        QCOMPARE(searched.find(u"quentin"_s).size(), 1U);
        QVERIFY(!searched.find(u"quentin"_s).at(0).conversation);
        mustRun(*desk, u"DELETE FROM contact WHERE name = 'Quentin'"_s);
        QVERIFY(searched.find(u"quentin"_s).empty() && searched.find(u"0999"_s).empty());
        mustRun(*desk, u"UPDATE contact SET number = '+14045550777' WHERE name = 'Ann Baker'"_s);
        QCOMPARE(searched.numbers(u"baker"_s), QStringList{u"+14045550777"_s});
        QCOMPARE(searched.numbers(u"0111"_s), QStringList{ann}); // The conversation is still there.
    }

    void oneEndlessWordIsFiledAndFound_data() { TestStore::engines(); }
    void oneEndlessWordIsFiledAndFound()
    {
        OPEN_TEST_STORE(desk);
        Searched searched(*desk);
        searched.wrote(ann, u"so "_s + QString(5000, u'x'), noon + 5min);
        QCOMPARE(searched.numbers(u"so xxx"_s), QStringList{ann});
        QCOMPARE(searched.numbers(QString(4000, u'x')), QStringList{ann});
    }

    void theListShowsWhoMatches_data() { TestStore::engines(); }
    void theListShowsWhoMatches()
    {
        OPEN_TEST_STORE(desk);
        Searched searched(*desk);
        using Filter = ConversationFilter;
        QCOMPARE(searched.threads.page(Filter::All, u"cleaning"_s), (QStringList{cy, ann}));
        QCOMPARE(searched.threads.page(Filter::NeedsReply, u"cleaning"_s), (QStringList{ann, cy}));
        searched.threads.close(searched.threads.of(cy), noon + 5min);
        QCOMPARE(searched.threads.page(Filter::All, u"cleaning"_s), (QStringList{cy, ann})); // Done or not.
        QCOMPARE(searched.threads.page(Filter::Done, u"cleaning"_s), QStringList{cy});
        QVERIFY(searched.threads.page(Filter::All, u"!!!"_s).isEmpty()); // Not everybody.
    }
};

void TstSearchRecords::findsWhatIsTyped_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    for (const bool onPostgres : {false, true}) {
        const auto row = [onPostgres](const char* sentence, const QString& typed, const QStringList& found) {
            QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence)
                << onPostgres << typed << found;
        };
        row("nothing", {}, {});
        row("a word that two wrote, newest first", u"tooth"_s, {cy, ann});
        row("the beginning of a word", u"white"_s, {cy});
        row("one letter", u"w"_s, {cy});
        row("two words, both there", u"tooth cleaning"_s, {cy, ann});
        row("two words in another order", u"cleaning tooth"_s, {cy, ann});
        row("two words, the last begun", u"tooth nex"_s, {cy});
        row("only the last may be begun", u"whit cleaning"_s, {});
        row("without the accents", u"nunez"_s, {bob});
        row("with the accents", u"Núñez"_s, {bob});
        row("a name in capitals", u"ARCHER"_s, {ann});
        row("a name and the number's end", u"ann 0111"_s, {ann});
        row("the last four digits", u"0222"_s, {bob});
        row("a part from the middle", u"404 555"_s, {bob, ann});
        row("as it stands on paper", u"(404) 555-0111"_s, {ann});
        row("as they dial it at home", u"020 7946 0333"_s, {cy});
        row("nobody", u"zzz"_s, {});
    }
}

void TstSearchRecords::nothingTypedCanBreakIt_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QString>("typed");
    int number = 0;
    for (const bool onPostgres : {false, true}) {
        for (const QString& typed : {u"\""_s,
                                     u"'"_s,
                                     u"''"_s,
                                     u"\"tooth"_s,
                                     u"tooth\" OR \"x"_s,
                                     u"tooth*"_s,
                                     u"*"_s,
                                     u"AND"_s,
                                     u"OR NOT"_s,
                                     u"NEAR(a b)"_s,
                                     u"names:ann"_s,
                                     u"^tooth"_s,
                                     u"-tooth"_s,
                                     u"a & b | !c"_s,
                                     u":*"_s,
                                     u"\\"_s,
                                     u"%_"_s,
                                     u"'; DROP TABLE message; --"_s,
                                     u"ñ\u0301\u0302"_s,
                                     u"\U0001f9b7"_s,
                                     u"हिन्दी"_s,
                                     u"العربية"_s,
                                     u"İı"_s,
                                     u"ﬃ"_s,
                                     u"x²"_s,
                                     u"Ⅷ ½"_s,
                                     QString(QChar(0xd83d)),
                                     QString(QChar(0)),
                                     QString(5000, u'x'),
                                     u"a "_s.repeated(500)}) {
            QTest::addRow("%s: %d", onPostgres ? "PostgreSQL" : "SQLite", ++number) << onPostgres << typed;
        }
    }
}

QTEST_GUILESS_MAIN(TstSearchRecords)
#include "tst_search_records.moc"
