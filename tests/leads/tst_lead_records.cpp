// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_merge.h"
#include "core/leads/learned_words.h"
#include "core/leads/number_people.h"
#include "tests/leads/small_pack.h"
#include "tests/support/plain_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

/// Leads on a real store, in conversations "c1" and "c2".
struct Desk {
    explicit Desk(TestStore& kept) : store(kept)
    {
        for (const QString& id : {u"c1"_s, u"c2"_s})
            mustRun(store,
                    u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind,"
                    " last_words, draft) VALUES ('%1', '+1404555011%2', '', 0, 0, 'Call', '', '')"_s.arg(
                        id, id.right(1)));
    }
    Lead lead(const QString& conversation, const Said& said = {}, Timestamp at = noon())
    {
        Lead made = LeadRecords::opened(ConversationId{conversation}, Stage::Missed, at);
        made = withReply(made, replyOf(said), smallPack());
        save(made);
        return made;
    }
    void save(const Lead& lead)
    {
        if (!store.run([&](Transaction& t) { return LeadRecords(t).save(lead); })) qFatal("not saved");
    }
    Lead find(const LeadId& id)
    {
        return store.run([&](Transaction& t) { return LeadRecords(t).find(id); }).value().value();
    }
    Lead newest(const QString& conversation)
    {
        return store
            .run([&](Transaction& t) { return LeadRecords(t).newestOf(ConversationId{conversation}); })
            .value()
            .value();
    }
    Result<Lead> merge(const Lead& kept, const Lead& other)
    {
        return store.run(
            [&](Transaction& t) { return LeadMergeRecords(t).merge(kept.id, other.id, noon() + 1h); });
    }
    Result<Lead> undo(const Lead& kept)
    {
        return store.run([&](Transaction& t) { return LeadMergeRecords(t).undo(kept.id, noon() + 2h); });
    }

    TestStore& store;
};

} // namespace

class TstLeadRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLeadIsKeptWhole_data() { TestStore::engines(); }
    void aLeadIsKeptWhole()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        Lead lead =
            desk.lead(u"c1"_s, Said().wants(Intent::Book).service(u"crown"_s, 4, 5).urgency(Urgency::Urgent));
        lead.valueCents = 99'00;
        lead.askedFields = {u"patient"_s, u"day"_s};
        lead.questionsSent = 2;
        lead.person = u"p1"_s;
        lead = withCorrection(lead, u"insurance"_s, u"Delta"_s, noon());
        desk.save(lead);
        const Lead found = desk.find(lead.id);
        QCOMPARE(found.fields.size(), lead.fields.size());
        QCOMPARE(*found.field(commonfield::service), *lead.field(commonfield::service));
        QCOMPARE(*found.field(u"insurance"), *lead.field(u"insurance"));
        QCOMPARE(found.lines, lead.lines);
        QCOMPARE(found.valueCents, lead.valueCents);
        QCOMPARE(found.askedFields, lead.askedFields);
        QCOMPARE(found.person, lead.person);
        QCOMPARE(found.intent, Intent::Book);
        QCOMPARE(found.urgency, Urgency::Urgent);
        QCOMPARE(found.stage, Stage::Engaged);
        QCOMPARE(found.score, lead.score);
        QVERIFY(!found.mergedInto);
        const auto again = readLead(writtenLead(found));
        QVERIFY(again);
        QCOMPARE(writtenLead(*again), writtenLead(found));
    }

    void theNewestLeadOfAThread_data() { TestStore::engines(); }
    void theNewestLeadOfAThread()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.lead(u"c1"_s);
        const Lead later = desk.lead(u"c1"_s, {}, noon() + 24h);
        QCOMPARE(desk.newest(u"c1"_s).id, later.id);
        QVERIFY(!store->run([](Transaction& t) { return LeadRecords(t).newestOf(ConversationId{u"c2"_s}); })
                     .value());
    }

    void twoLeadsBecomeOneAndTwoAgain_data() { TestStore::engines(); }
    void twoLeadsBecomeOneAndTwoAgain()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const Lead kept = desk.lead(u"c1"_s, Said().wants(Intent::Book).service(u"cleaning"_s));
        Lead other = desk.lead(u"c2"_s, Said().service(u"crown"_s).when(u"next week"_s).client(Client::New));
        other = withCorrection(other, u"insurance"_s, u"Delta"_s, noon());
        desk.save(other);

        const auto together = desk.merge(kept, other);
        QVERIFY(together);
        QCOMPARE(together->valueOf(commonfield::service), u"cleaning"_s);
        QCOMPARE(together->valueOf(commonfield::preferredTime), u"next week"_s);
        QCOMPARE(together->valueOf(u"insurance"), u"Delta"_s);
        QCOMPARE(together->score, 60);
        QCOMPARE(together->stage, Stage::Qualified);
        QCOMPARE(desk.newest(u"c2"_s).id, kept.id); // Both threads show the one lead.
        QCOMPARE(desk.merge(kept, other).error().failure, Failure::Conflict);

        const auto alone = desk.undo(kept);
        QVERIFY(alone);
        QCOMPARE(desk.find(kept.id).score, kept.score);
        QCOMPARE(desk.find(kept.id).fields, kept.fields);
        QCOMPARE(desk.find(kept.id).stage, kept.stage);
        QCOMPARE(desk.newest(u"c2"_s).id, other.id);
        QCOMPARE(desk.undo(kept).error().failure, Failure::NotFound);
    }

    void whatWasLearntSinceStaysWithTheKeptLead_data() { TestStore::engines(); }
    void whatWasLearntSinceStaysWithTheKeptLead()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const Lead kept = desk.lead(u"c1"_s, Said().service(u"cleaning"_s));
        const Lead other = desk.lead(u"c2"_s, Said().when(u"next week"_s));
        QVERIFY(desk.merge(kept, other));
        Lead now = withReply(desk.find(kept.id), replyOf(Said().client(Client::New)), smallPack());
        now.stage = Stage::Booked;
        now.stageBy = u"dana"_s;
        desk.save(now);
        QVERIFY(desk.undo(kept));
        now = desk.find(kept.id);
        QCOMPARE(now.valueOf(commonfield::client), u"new"_s);
        QCOMPARE(now.valueOf(commonfield::preferredTime), QString());
        QCOMPARE(now.stage, Stage::Booked);
    }

    void nobodyIsMergedWithThemselves_data() { TestStore::engines(); }
    void nobodyIsMergedWithThemselves()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const Lead lead = desk.lead(u"c1"_s);
        QCOMPARE(desk.merge(lead, lead).error().failure, Failure::Conflict);
        QCOMPARE(desk.find(lead.id).mergedInto, std::nullopt);
    }

    void aFamilySharesANumber_data() { TestStore::engines(); }
    void aFamilySharesANumber()
    {
        OPEN_TEST_STORE(store);
        const PhoneNumber number = PhoneNumber::fromE164(ann).value();
        const auto add = [&](const QString& name) {
            return store->run([&](Transaction& t) { return NumberPeople(t).add(number, name, noon()); })
                .value();
        };
        const NumberPerson maria = add(u" Maria  Reyes "_s);
        QCOMPARE(maria.name, u"Maria Reyes"_s);
        QCOMPARE(add(u"maría reyes"_s), maria);
        (void)add(u"Tom"_s);
        const auto people = store->run([&](Transaction& t) { return NumberPeople(t).of(number); }).value();
        QCOMPARE(people.size(), 2U);
        QVERIFY(!store->run([&](Transaction& t) { return NumberPeople(t).add(number, u"  "_s, noon()); }));
    }

    void aCorrectionTeaches_data() { TestStore::engines(); }
    void aCorrectionTeaches()
    {
        OPEN_TEST_STORE(store);
        const LeadField reason = smallPack().fields[1];
        const auto lesson = lessonOf(u"Cap came OFF"_s, reason, u"crown"_s);
        QVERIFY(lesson);
        const auto learn = [&](const LearnedWord& word) {
            QVERIFY(store->run([&](Transaction& t) { return LearnedWords(t).learn(word, noon()); }));
        };
        learn({lesson->words, lesson->field, u"cleaning"_s});
        learn(*lesson); // The latest correction counts.
        const auto all = store->run([](Transaction& t) { return LearnedWords(t).all(); }).value();
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all.front().words, u"cap came off"_s);
        QCOMPARE(all.front().field, u"service"_s);
        QCOMPARE(all.front().value, u"crown"_s);
        QVERIFY(store->run(
            [&](Transaction& t) { return LearnedWords(t).forget(u"cap came off"_s, u"service"_s); }));
        QVERIFY(store->run([](Transaction& t) { return LearnedWords(t).all(); }).value().empty());
    }

    void whatTeachesNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("a day is theirs alone") << u"thursday"_s << 2 << u"Friday"_s;
        QTest::newRow("new or not is theirs alone") << u"never been there"_s << 0 << u"existing"_s;
        QTest::newRow("taken away") << u"my cap"_s << 1 << QString();
        QTest::newRow("a bare number") << u"30305"_s << 1 << u"crown"_s;
        QTest::newRow("a whole story") << u"word "_s.repeated(30) << 1 << u"crown"_s;
        QTest::newRow("nothing was said") << QString() << 1 << u"crown"_s;
    }
    void whatTeachesNothing()
    {
        QFETCH(QString, words);
        QFETCH(int, field);
        QFETCH(QString, value);
        QVERIFY(!lessonOf(words, smallPack().fields[static_cast<std::size_t>(field)], value));
    }
};

QTEST_GUILESS_MAIN(TstLeadRecords)
#include "tst_lead_records.moc"
