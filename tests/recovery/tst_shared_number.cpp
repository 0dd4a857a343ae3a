// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/number_people.h"
#include "core/people/contact_records.h"
#include "core/recovery/lead_card.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString family = u"+14045550111"_s;
const MemberId dana{u"dana"_s};

/// Maria has written of her broken tooth from a number that her family shares.
struct Desk : LeadFixture {
    explicit Desk(TestStore& kept) : LeadFixture(kept)
    {
        call(family);
        says(u"Maria Reyes, I broke a tooth"_s, Said()
                                                    .wants(Intent::Book)
                                                    .service(u"crown"_s)
                                                    .when(u"before noon"_s)
                                                    .urgency(Urgency::Emergency)
                                                    .name(u"Maria Reyes"_s));
        maria = leadOf(family)->id;
    }
    void says(const QString& words, const Said& said) { reply(family, said, words); }
    void diegoWrites()
    {
        says(u"Hi this is Diego Reyes, I need a cleaning next week"_s,
             Said().wants(Intent::Book).service(u"cleaning"_s).when(u"next week"_s).name(u"Diego Reyes"_s));
    }
    LeadCard card()
    {
        const ConversationId id = thread(family);
        return store.run([&](Transaction& t) { return leadCardOf(t, id, rules.pack, u"UTC"_s); })
            .value()
            .value();
    }
    /// Who is called @p name is chosen on the card.
    void choose(const QString& name)
    {
        const LeadCard shown = card();
        for (const NumberPerson& person : shown.people) {
            if (person.name != name) continue;
            QVERIFY(change([&](LeadChanges c) { return c.choosePerson(shown.lead.id, person.id); }));
            return;
        }
        qFatal("nobody is called so");
    }
    /// What the card says: who, what and when.
    QString shown()
    {
        const LeadCard now = card();
        QString who;
        for (const NumberPerson& person : now.people)
            if (now.lead.person == person.id) who = person.name;
        return QStringList{who, now.lead.valueOf(commonfield::service),
                           now.lead.valueOf(commonfield::preferredTime)}
            .join(u", "_s);
    }
    QString nameInTheList()
    {
        const ConversationId id = thread(family);
        return store.run([&](Transaction& t) { return ConversationRecords(t).find(id); }).value()->name;
    }

    LeadId maria;
};

const QString marias = u"Maria Reyes, crown, before noon"_s;
const QString diegos = u"Diego Reyes, cleaning, next week"_s;

} // namespace

/// Several people who write from one number.
class TstSharedNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whoeverWritesNextHasACardOfTheirOwn_data() { TestStore::engines(); }
    void whoeverWritesNextHasACardOfTheirOwn()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.diegoWrites();
        QCOMPARE(desk.shown(), diegos);
        QCOMPARE(desk.card().valueCents, 30'500);
        QVERIFY(desk.card().lead.urgency != Urgency::Emergency);
        QCOMPARE(desk.count(u"lead"_s, u"stage NOT IN ('Booked', 'Lost')"_s), 2);
        QCOMPARE(desk.heatOf(family), 2); // Maria's tooth is still hot.
        desk.choose(u"Maria Reyes"_s);
        QCOMPARE(desk.shown(), marias);
        QCOMPARE(desk.card().lead.id, desk.maria);
        QCOMPARE(desk.card().lead.urgency, Urgency::Emergency);
        QCOMPARE(desk.nameInTheList(), u"Maria Reyes"_s);
        desk.choose(u"Diego Reyes"_s);
        QCOMPARE(desk.shown(), diegos);
        QCOMPARE(desk.nameInTheList(), u"Diego Reyes"_s);
        QCOMPARE(desk.count(u"lead"_s, u"1 = 1"_s), 2);
    }

    void whatComesWithoutANameIsOfWhoWroteLast_data() { TestStore::engines(); }
    void whatComesWithoutANameIsOfWhoWroteLast()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.diegoWrites();
        desk.says(u"I am new"_s, Said().client(Client::New));
        QCOMPARE(desk.card().lead.valueOf(commonfield::client), u"new"_s);
        QCOMPARE(desk.shown(), diegos);
        desk.says(u"Maria here, I have been with you for years"_s,
                  Said().client(Client::Existing).name(u"Maria"_s));
        QCOMPARE(desk.shown(), marias);
        QCOMPARE(desk.card().lead.valueOf(commonfield::client), u"existing"_s);
        QCOMPARE(desk.count(u"lead"_s, u"1 = 1"_s), 2);
    }

    void twoTextsReadAtOnceAreOfTwo_data() { TestStore::engines(); }
    void twoTextsReadAtOnceAreOfTwo()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.arrive(family, u"Hi this is Diego Reyes, are you open"_s);
        desk.clock.advance(1s);
        desk.arrive(family, u"Hi this is Maria Reyes, it hurts"_s);
        QCOMPARE(desk.readNew().size(), 2U);
        QCOMPARE(desk.shown(), marias);
        desk.choose(u"Diego Reyes"_s);
        QCOMPARE(desk.shown(), u"Diego Reyes, , "_s);
    }

    void oneWhoIsBookedDoesNotHideTheOther_data() { TestStore::engines(); }
    void oneWhoIsBookedDoesNotHideTheOther()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.diegoWrites();
        const LeadId diego = desk.card().lead.id;
        QVERIFY(desk.change(
            [&](LeadChanges c) { return c.setStage(diego, Stage::Booked, LostReason::None, dana); }));
        QCOMPARE(desk.heatOf(family), 2);
        desk.choose(u"Maria Reyes"_s);
        QCOMPARE(desk.shown(), marias);
        QVERIFY(!desk.card().lead.isOver());
        desk.choose(u"Diego Reyes"_s);
        QCOMPARE(desk.card().lead.id, diego);
    }

    void somebodyElseChosenBeginsACardOfTheirs_data() { TestStore::engines(); }
    void somebodyElseChosenBeginsACardOfTheirs()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QVERIFY(desk.change([&](LeadChanges c) { return c.addPerson(desk.maria, u"Tom Hall"_s); }));
        QCOMPARE(desk.shown(), u"Tom Hall, , "_s);
        QCOMPARE(desk.heatOf(family), 2);
        desk.choose(u"Maria Reyes"_s); // A slip: nothing of it stays.
        QCOMPARE(desk.shown(), marias);
        QCOMPARE(desk.count(u"lead"_s, u"1 = 1"_s), 1);
    }

    void whoIsAboutTheSamePersonStaysOnTheirCard_data() { TestStore::engines(); }
    void whoIsAboutTheSamePersonStaysOnTheirCard()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const auto from = [](const QString& name) { return Said().client(Client::New).name(name); };
        desk.says(u"Mrs. Reyes again"_s, from(u"Mrs. Reyes"_s));
        desk.says(u"This is Diego, about Maria"_s, from(u"Diego"_s));
        desk.says(u"you have the wrong person, Ray Lee"_s, from(u"Ray Lee"_s).wants(Intent::WrongNumber));
        QCOMPARE(desk.count(u"lead"_s, u"1 = 1"_s), 1);
        QCOMPARE(desk.card().lead.valueOf(commonfield::service), u"crown"_s);
    }

    void aTextCallsNobodyByNameWhoSharesTheNumber_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("byName");
        for (const bool postgres : {false, true}) {
            const char* engine = postgres ? "PostgreSQL" : "SQLite";
            QTest::addRow("%s: Maria alone", engine) << postgres << QString() << true;
            QTest::addRow("%s: Maria, who told her name once more", engine)
                << postgres << u"maria reyes"_s << true;
            QTest::addRow("%s: Maria and Diego", engine) << postgres << u"Diego Reyes"_s << false;
        }
    }
    void aTextCallsNobodyByNameWhoSharesTheNumber()
    {
        OPEN_TEST_STORE(store);
        QFETCH(QString, other);
        FrontDesk desk(*store);
        desk.settings.texts.open = u"Hi {name}, {business} here. Reply STOP to opt out."_s;
        QVERIFY(store->run([&](Transaction& t) -> Result<void> {
            const ContactProfile profile{u"Maria Reyes"_s, ContactKind::New, {}, {}, {}};
            auto saved = ContactRecords(t).save(numberOf(family), profile, desk.clock.now());
            if (!saved || other.isEmpty()) return saved;
            if (auto added = NumberPeople(t).add(numberOf(family), other, desk.clock.now()); !added)
                return Fail(added.error());
            return {};
        }));
        desk.call(family);
        const QString words = firstCell(*store, u"SELECT body FROM message"_s);
        QVERIFY2(words.contains(desk.settings.business.name), qPrintable(words));
        QTEST(words.contains(u"Maria"_s), "byName");
    }
};

QTEST_GUILESS_MAIN(TstSharedNumber)
#include "tst_shared_number.moc"
