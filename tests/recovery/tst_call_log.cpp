// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/number_people.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;

std::vector<LoggedCall> page(TestStore& store, CallFilter filter, const std::optional<PageKey>& after = {},
                             int atMost = 50)
{
    return store
        .run([&](Transaction& transaction) { return callLogPage(transaction, filter, after, atMost); })
        .value();
}

std::vector<ThreadItem> itemsOf(TestStore& store, const std::optional<Timestamp>& before = {},
                                int atMost = 50)
{
    return store
        .run([&](Transaction& transaction) { return threadOf(transaction, numberOf(ann), before, atMost); })
        .value();
}

QString inWords(const ThreadItem& item)
{
    if (const auto* call = std::get_if<LoggedCall>(&item)) return u"call "_s + codeOf(call->call.outcome);
    if (const auto* entry = std::get_if<ThreadEntry>(&item))
        return codeOf(entry->kind) + u": "_s + entry->words;
    const auto& text = std::get<FiledText>(item);
    return (text.direction == TextDirection::In ? u"they: "_s : u"we: "_s) + text.body;
}

QStringList inWords(const std::vector<ThreadItem>& items)
{
    QStringList words;
    for (const ThreadItem& item : items)
        words << inWords(item);
    return words;
}

} // namespace

class TstCallLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasSeenBeforeTheEndWasNotFoundSince_data() { TestStore::engines(); }
    void whatWasSeenBeforeTheEndWasNotFoundSince()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const Timestamp lastSign = desk.clock.now() - 30s;
        (void)desk.call(ann); // Seen live, and the program ended before it wrote down that it watches.
        const FinishedCall meanwhile = desk.callEnding(bob, CallOutcome::NoAnswer);
        desk.clock.advance(48s);
        const Timestamp watches = desk.clock.now();
        const auto known = [&] {
            return store
                ->run([&](Transaction& transaction) { return callsBetween(transaction, lastSign, watches); })
                .value();
        };
        QCOMPARE(known().calls, 0);
        (void)desk.file(meanwhile); // The list tells of it.
        QCOMPARE(known().calls, 1);
        QCOMPARE(known().missed, 1);
    }

    void eachFilterShowsItsCalls_data();
    void eachFilterShowsItsCalls()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)desk.call(ann);
        (void)desk.call(bob, CallOutcome::Answered);
        (void)desk.call(u"+14045550333"_s, CallOutcome::Unknown);
        (void)desk.call({}, CallOutcome::Abandoned);
        QFETCH(CallFilter, filter);
        QStringList found;
        for (const LoggedCall& call : page(*store, filter))
            found << codeOf(call.reason);
        found.sort();
        QTEST(found, "found");
    }

    void pagesFollowEachOtherWithoutAGap_data() { TestStore::engines(); }
    void pagesFollowEachOtherWithoutAGap()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        for (int i = 10; i < 17; ++i) {
            (void)desk.call(u"+140455501%1"_s.arg(i)); // Two at each moment.
            if (i % 2 == 0) desk.clock.advance(1min);
        }
        QStringList seen;
        std::optional<PageKey> after;
        for (auto calls = page(*store, CallFilter::All, after, 2); !calls.empty();
             calls = page(*store, CallFilter::All, after, 2)) {
            for (const LoggedCall& call : calls)
                seen << call.call.id.value;
            after = PageKey{calls.back().call.rangAt, calls.back().call.id.value};
        }
        QStringList all;
        for (const LoggedCall& call : page(*store, CallFilter::All))
            all << call.call.id.value;
        QCOMPARE(seen, all);
        QCOMPARE(seen.size(), 7);
    }

    void aCallKnowsItsCaller_data() { TestStore::engines(); }
    void aCallKnowsItsCaller()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        FinishedCall first = desk.callEnding(ann);
        first.caller.name = u"ARCHER A"_s;
        QCOMPARE(desk.file(first).name, u"ARCHER A"_s); // What the network says …
        desk.clock.advance(1h);
        const auto named = store->run([&](Transaction& transaction) {
            return NumberPeople(transaction).add(numberOf(ann), u"Ann A"_s, desk.clock.now());
        });
        QVERIFY(named);
        QCOMPARE(desk.call(ann).name, u"Ann A"_s); // … what they wrote themselves …
        desk.clock.advance(1h);
        FinishedCall inFull = desk.callEnding(ann);
        inFull.caller.name = u"ANN A Archer"_s;
        QCOMPARE(desk.file(inFull).name, u"ANN A Archer"_s); // … and the same name in full …
        (void)store->run([&](Transaction& transaction) {
            return ConversationRecords(transaction).setName(numberOf(ann), u"Ann Archer"_s, desk.clock.now());
        });
        desk.clock.advance(1h);
        const LoggedCall second = desk.call(ann);
        QCOMPARE(second.name, u"Ann Archer"_s); // … until the desk knows better.
        QCOMPARE(second.callsBefore, 3);
        QCOMPARE(desk.logged(second.call.id).call.id, second.call.id);
        const auto nobody = store->run(
            [](Transaction& transaction) { return callLogEntry(transaction, CallId{u"nobody"_s}); });
        QVERIFY(nobody && !*nobody);
    }

    void theThreadIsInTheOrderItHappened_data() { TestStore::engines(); }
    void theThreadIsInTheOrderItHappened()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)desk.call(ann);
        (void)desk.pass(15s);
        (void)desk.call(bob); // Not her thread.
        desk.clock.advance(1min);
        (void)queued(*store, desk.clock.now(),
                     {.to = ann, .body = u"See you"_s, .purpose = TextPurpose::Person});
        desk.clock.advance(1h);
        (void)desk.call(ann, CallOutcome::Answered);
        const QStringList words = inWords(itemsOf(*store));
        QCOMPARE(words.size(), 4);
        QCOMPARE(words.at(0), u"call NoAnswer"_s);
        QVERIFY(words.at(1).startsWith(u"we: "_s));
        QCOMPARE(words.at(2), u"we: See you"_s);
        QCOMPARE(words.at(3), u"call Answered"_s);
    }

    void notesStandAmongTheTexts_data() { TestStore::engines(); }
    void notesStandAmongTheTexts()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)desk.call(ann);
        const ConversationId thread = *store->run([&](Transaction& transaction) {
            return ConversationRecords(transaction).withNumber(numberOf(ann), desk.clock.now());
        });
        const auto note = [&](const QString& words) {
            desk.clock.advance(1min);
            QVERIFY(store->run([&](Transaction& transaction) {
                return ThreadEntryRecords(transaction).addNote(thread, words, desk.clock.now(), MemberId{});
            }));
        };
        note(u"first"_s);
        (void)queued(*store, desk.clock.now(),
                     {.to = ann, .body = u"See you"_s, .purpose = TextPurpose::Person});
        note(u"second"_s);
        const QStringList all = inWords(itemsOf(*store));
        QCOMPARE(all.first(), u"call NoAnswer"_s);
        QCOMPARE(all.last(), u"Note: second"_s);
        QVERIFY(all.contains(u"Note: first"_s));
        // Page by page it is the same: the newest two, then what was before.
        const auto newest = itemsOf(*store, std::nullopt, 1);
        QCOMPARE(inWords(newest), QStringList{u"Note: second"_s});
        const auto before = itemsOf(*store, threadTimeOf(newest.front()), 50);
        QCOMPARE(inWords(before) + inWords(newest), all);
    }

    void earlierPagesLoseNothingOfOneMoment_data() { TestStore::engines(); }
    void earlierPagesLoseNothingOfOneMoment()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        FinishedCall call = desk.callEnding(ann, CallOutcome::Busy);
        call.endedAt = call.rangAt = desk.clock.now();
        (void)desk.file(call); // The call and its text bear the same time.
        desk.clock.advance(1min);
        (void)queued(*store, desk.clock.now(), {.to = ann, .body = u"Later"_s});
        desk.clock.advance(1min);
        for (const QString& body : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) // More than a page.
            (void)queued(*store, desk.clock.now(), {.to = ann, .body = body});
        QCOMPARE(itemsOf(*store).size(), 7U);
        QStringList seen;
        std::optional<Timestamp> before;
        for (auto items = itemsOf(*store, before, 2); !items.empty(); items = itemsOf(*store, before, 2)) {
            seen = inWords(items) + seen;
            before = threadTimeOf(items.front());
        }
        QCOMPARE(seen, inWords(itemsOf(*store)));
    }
};

void TstCallLog::eachFilterShowsItsCalls_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<CallFilter>("filter");
    QTest::addColumn<QStringList>("found");
    for (const bool onPostgres : {false, true}) {
        const auto row = [onPostgres](const char* sentence) -> QTestData& {
            return QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence) << onPostgres;
        };
        row("all calls") << CallFilter::All
                         << QStringList{u"Answered"_s, u"Texting"_s, u"UnknownOutcome"_s, u"Withheld"_s};
        row("the missed ones") << CallFilter::Missed << QStringList{u"Texting"_s, u"Withheld"_s};
        row("the texted ones") << CallFilter::Texted << QStringList{u"Texting"_s};
        row("missed and not texted") << CallFilter::NotTexted << QStringList{u"Withheld"_s};
        row("the answered ones") << CallFilter::Answered << QStringList{u"Answered"_s};
        row("those nobody knows about") << CallFilter::Unknown << QStringList{u"UnknownOutcome"_s};
    }
}

QTEST_GUILESS_MAIN(TstCallLog)
#include "tst_call_log.moc"
