// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/messaging/conversation_records.h"
#include "core/people/person_card.h"
#include "tests/people/people_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

class TstContactRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aPersonIsKeptAndFound_data() { TestStore::engines(); }
    void aPersonIsKeptAndFound()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        QVERIFY(!desk.find(maria));
        const ContactProfile profile{u"Maria Reyes"_s, ContactKind::Client, u"es"_s, u"m@reyes.example"_s,
                                     u"gate 12\nring twice"_s};
        desk.save(maria, profile);
        const auto kept = desk.find(maria);
        QVERIFY(kept && kept->profile == profile);
        QCOMPARE(kept->createdAt, monday);
        // A change by hand counts as later, even in the same moment.
        desk.save(maria, named(u"Maria Lopez"_s, ContactKind::Vendor));
        QCOMPARE(desk.nameOf(maria), u"Maria Lopez"_s);
        QVERIFY(*desk.find(maria)->changedAt > monday);
    }

    void aNameGivenInTheInboxLeavesTheRestAlone_data() { TestStore::engines(); }
    void aNameGivenInTheInboxLeavesTheRestAlone()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, {u"Maria"_s, ContactKind::Vendor, u"es"_s, {}, u"gate 12"_s});
        QVERIFY(store->run([](Transaction& transaction) {
            return ConversationRecords(transaction).setName(numberOf(maria), u"Maria Reyes"_s, monday + 1h);
        }));
        const auto kept = desk.find(maria);
        QVERIFY(kept->profile ==
                (ContactProfile{u"Maria Reyes"_s, ContactKind::Vendor, u"es"_s, {}, u"gate 12"_s}));
        QCOMPARE(*kept->changedAt, monday + 1h);
    }

    void theListIsByName_data() { TestStore::engines(); }
    void theListIsByName()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(u"+14045550100"_s, named({}));
        desk.save(u"+14045550101"_s, named(u"zoe"_s));
        desk.save(u"+14045550102"_s, named(u"Ann"_s, ContactKind::Staff));
        desk.save(u"+14045550103"_s, named(u"bob"_s));
        desk.save(u"+14045550099"_s, named({}, ContactKind::Blocked));
        const QStringList all{u"Ann"_s, u"bob"_s, u"zoe"_s, u"+14045550099"_s, u"+14045550100"_s};
        QCOMPARE(desk.list(), all);
        QCOMPARE(desk.list({ContactKind::Staff, {}}), QStringList{u"Ann"_s});
        QCOMPARE(desk.list({ContactKind::Blocked, {}}), QStringList{u"+14045550099"_s});
        // However small the pages are, nobody is left out and nobody comes twice.
        for (const int atMost : {1, 2, 3, 4}) {
            QStringList names;
            std::optional<ContactKey> after;
            do {
                const auto page = desk.page({}, after, atMost);
                for (const auto& row : page.people)
                    names << (row.contact.profile.name.isEmpty() ? row.contact.number.e164()
                                                                 : row.contact.profile.name);
                after = page.next;
            } while (after);
            QCOMPARE(names, all);
        }
    }

    void namesAreFoundOnAnyKeyboard_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        for (const bool postgres : {false, true}) {
            const auto row = [&](const QString& name, const QString& typed, bool found = true) {
                QTest::addRow("%s, typed %s, %s", qPrintable(name), qPrintable(typed),
                              postgres ? "PostgreSQL" : "SQLite")
                    << postgres << name << typed << found;
            };
            row(u"Lucía Muñoz Peña"_s, u"munoz pena"_s);
            row(u"Lucía Muñoz Peña"_s, u"LUCÍA"_s);
            row(u"Lucia Munoz"_s, u"Muñoz"_s);
            row(u"ÁLVAREZ, Íñigo"_s, u"alvarez, in"_s);
            row(u"Zoë Böhm"_s, u"zoe bohm"_s);
            row(u"Søren Łukasz Đorđe"_s, u"soren lukasz dor"_s);
            row(u"Nguyễn Thị Ánh"_s, u"nguyen thi anh"_s);
            row(u"Mary O’Neil"_s, u"o'neil"_s);
            row(u"Mary O’Neil"_s, u"mary oneil"_s);
            row(u"Mary O'Brien"_s, u"obrien"_s);
            row(u"Mary Oneil"_s, u"O'Neil"_s);
            row(u"Renée D'Angelo"_s, u"renee d’angelo"_s);
            row(u"محمد"_s, u"محمد"_s);
            row(u"Smith-Jones (Ann)"_s, u"smith-jones (a"_s);
            row(u"Kids [2]"_s, u"kids [2]"_s);
            row(u"Muñoz"_s, u"mujoz"_s, false);
            row(u"Oscar"_s, u"o'scar"_s);
            row(u"Ann Lee"_s, u"a*e"_s, false);
            row(u"Ann Lee"_s, u"^ann"_s, false);
        }
    }
    void namesAreFoundOnAnyKeyboard()
    {
        OPEN_TEST_STORE(store);
        QFETCH(QString, name);
        QFETCH(QString, typed);
        PeopleDesk desk(*store);
        desk.save(maria, named(name));
        QTEST(desk.list({{}, typed}).size() == 1, "found");
    }

    void peopleAreFoundByWhatIsTyped_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        for (const bool postgres : {false, true}) {
            const auto row = [&](const char* sentence, const QString& typed, int found) {
                QTest::addRow("%s, %s", sentence, postgres ? "PostgreSQL" : "SQLite")
                    << postgres << typed << found;
            };
            row("the first name", u"maria"_s, 1);
            row("part of the last name, in capitals", u"REY"_s, 1);
            row("an accent", u"Álvarez"_s, 1);
            row("the number as it is written", u"(404) 555-0123"_s, 1);
            row("her other number", u"5550124"_s, 1);
            row("the email address", u"m@reyes"_s, 1);
            row("a name with a digit is no number", u"Unit 7"_s, 0);
            row("a per cent sign stands for itself at most", u"%"_s, 3);
            row("nobody", u"xyz"_s, 0);
            row("nothing typed", u"  "_s, 3);
        }
    }
    void peopleAreFoundByWhatIsTyped()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, {u"Maria Reyes"_s, ContactKind::Client, {}, u"M@Reyes.example"_s, {}});
        desk.save(marias, named(u"Maria Reyes"_s));
        desk.save(ann, named(u"Ann Lee"_s));
        desk.save(u"+14045550126"_s, named(u"Álvarez"_s));
        QVERIFY(store->run([](Transaction& transaction) {
            return MergeRecords(transaction).merge(numberOf(maria), numberOf(marias), monday);
        }));
        QFETCH(QString, typed);
        QTEST(static_cast<int>(desk.list({{}, typed}).size()), "found");
    }

    void deletingForgetsThePersonNotWhatTheySaid_data() { TestStore::engines(); }
    void deletingForgetsThePersonNotWhatTheySaid()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Maria"_s));
        QVERIFY(store->run([](Transaction& transaction) -> Result<void> {
            if (auto done = ConsentRecords(transaction)
                                .record({{},
                                         numberOf(maria),
                                         ConsentChange::OptedOut,
                                         ConsentSource::Person,
                                         u"said so"_s,
                                         {},
                                         monday});
                !done)
                return done;
            return ContactRecords(transaction).remove(numberOf(maria));
        }));
        QVERIFY(!desk.find(maria));
        QVERIFY(store
                    ->run([](Transaction& transaction) {
                        return ConsentRecords(transaction).isOptedOut(numberOf(maria));
                    })
                    .value());
        const auto again = store->run(
            [](Transaction& transaction) { return ContactRecords(transaction).remove(numberOf(maria)); });
        QCOMPARE(again.error().failure, Failure::NotFound);
    }

    void whoToldTheirNameIsNotNameless_data() { TestStore::engines(); }
    void whoToldTheirNameIsNotNameless()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, {{}, ContactKind::New, u"es"_s, {}, {}}); // She wrote in Spanish.
        desk.save(ann, named({}));
        mustRun(*store, u"INSERT INTO number_person (id, number, name, created_at) VALUES"
                        " ('a', '+14045550123', 'Maria', 1), ('b', '+14045550125', 'Ann', 2),"
                        " ('c', '+14045550125', 'Bob', 3)"_s);
        const auto people = desk.page().people;
        QCOMPARE(people[0].name(), u"Maria"_s);
        QCOMPARE(people[1].name(), QString()); // Two of them: nobody knows whose number it is.
        QCOMPARE(desk.page({{}, u"mari"_s}).people.size(), size_t(1));
        const auto card =
            store->run([](Transaction& transaction) { return personCard(transaction, numberOf(maria)); });
        QVERIFY(card && *card);
        QCOMPARE((*card)->toldName, u"Maria"_s);
        QVERIFY((*card)->numbers.front().sharedBy.isEmpty());
    }

    void theCardTellsWhatWentOverEachNumber_data() { TestStore::engines(); }
    void theCardTellsWhatWentOverEachNumber()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Maria Reyes"_s));
        mustRun(*store, u"INSERT INTO number_person (id, number, name, created_at) VALUES"
                        " ('a', '+14045550123', 'Maria Reyes', 1), ('b', '+14045550123', 'Luis', 2)"_s);
        const auto card = store->run([](Transaction& transaction) -> Result<std::optional<PersonCard>> {
            const auto number = numberOf(maria);
            const auto thread = ConversationRecords(transaction).withNumber(number, monday);
            if (!thread) return Fail(thread.error());
            for (const auto what : {ConsentChange::OptedOut, ConsentChange::OptedIn}) {
                const auto at = what == ConsentChange::OptedOut ? monday : monday + 1h;
                if (auto done = ConsentRecords(transaction)
                                    .record({{}, number, what, ConsentSource::Keyword, u"x"_s, {}, at});
                    !done)
                    return Fail(done.error());
            }
            return personCard(transaction, number);
        });
        QVERIFY(card && *card);
        const auto& numbers = (*card)->numbers;
        QCOMPARE(numbers.size(), size_t(1));
        QVERIFY(numbers[0].conversation && !numbers[0].optedOut);
        QCOMPARE(numbers[0].sharedBy, QStringList{u"Luis"_s});
        QCOMPARE((*card)->consent.size(), size_t(2));
        QCOMPARE((*card)->consent[0].what, ConsentChange::OptedIn);
        QVERIFY(!(*card)->merge);
    }
};

QTEST_GUILESS_MAIN(TstContactRecords)
#include "tst_contact_records.moc"
