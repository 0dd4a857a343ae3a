// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "core/people/person_card.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString jo = u"+14045550111"_s;

/// Who stands on the People page, where @p typed is looked for.
QStringList people(TestStore& store, const QString& typed = {}, int atMost = 20)
{
    QStringList names;
    std::optional<ContactKey> after;
    do {
        const auto page = store.run([&](Transaction& transaction) {
            return ContactRecords(transaction).page({{}, typed}, after, atMost);
        });
        if (!page) qFatal("not listed: %s", qPrintable(page.error().detail));
        for (const ListedContact& listed : page->people)
            names << listed.name();
        after = page->next;
    } while (after);
    return names;
}

} // namespace

/// Whoever told their name is listed and found among the people.
class TstToldNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoWritesTheirNameStandsInPeople_data() { TestStore::engines(); }
    void whoWritesTheirNameStandsInPeople()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.call(jo);
        desk.reply(jo, Said().wants(Intent::Book));
        QCOMPARE(people(*store), QStringList()); // Nobody knows yet who it is.
        desk.reply(jo, Said().wants(Intent::Book).name(u"Jo Park"_s));
        desk.reply(jo, Said().wants(Intent::Book).name(u"Jo Park"_s));
        desk.reply(u"+14045550112"_s, Said().wants(Intent::Book).name(u"Ana Ruiz"_s).spanish());
        QCOMPARE(people(*store), (QStringList{u"Ana Ruiz"_s, u"Jo Park"_s}));
        QCOMPARE(people(*store, u"jo"_s), QStringList{u"Jo Park"_s});
        const auto card =
            store->run([](Transaction& transaction) { return personCard(transaction, numberOf(jo)); });
        QVERIFY(card && *card);
        QCOMPARE((*card)->toldName, u"Jo Park"_s);
    }

    void whoIsWrittenDownStaysAsTheyAre_data() { TestStore::engines(); }
    void whoIsWrittenDownStaysAsTheyAre()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        const ContactProfile written{u"J. Park"_s, ContactKind::Vendor, u"en"_s, {}, u"gate 12"_s};
        QVERIFY(store->run([&](Transaction& transaction) {
            return ContactRecords(transaction).save(numberOf(jo), written, desk.clock.now());
        }));
        desk.reply(jo, Said().wants(Intent::Book).name(u"Jo Park"_s));
        const auto kept =
            store
                ->run([](Transaction& transaction) { return ContactRecords(transaction).find(numberOf(jo)); })
                .value();
        QVERIFY(kept && kept->profile == written);
        QCOMPARE(people(*store), QStringList{u"J. Park"_s});
    }

    void toldNamesStandAmongTheOthersInTheirOrder_data() { TestStore::engines(); }
    void toldNamesStandAmongTheOthersInTheirOrder()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        const auto writeDown = [&](const QString& number, const QString& name) {
            QVERIFY(store->run([&](Transaction& transaction) {
                return ContactRecords(transaction)
                    .save(numberOf(number), {name, ContactKind::Client, {}, {}, {}}, desk.clock.now());
            }));
        };
        writeDown(u"+14045550101"_s, u"zoe Adams"_s);
        writeDown(u"+14045550102"_s, {});
        writeDown(u"+14045550103"_s, u"Bea Lund"_s);
        desk.reply(jo, Said().wants(Intent::Book).name(u"Jo Park"_s));
        desk.reply(u"+14045550112"_s, Said().wants(Intent::Book).name(u"Ana Ruiz"_s));
        const QStringList all{u"Ana Ruiz"_s, u"Bea Lund"_s, u"Jo Park"_s, u"zoe Adams"_s, {}};
        QCOMPARE(people(*store), all);
        for (const int atMost : {1, 2, 3, 4, 5}) // A page ends where it will.
            QCOMPARE(people(*store, {}, atMost), all);
        QCOMPARE(people(*store, u"a"_s), QStringList(all.first(4)));
        QCOMPARE(people(*store, u"park"_s), QStringList{u"Jo Park"_s});
        writeDown(jo, u"Adam Park"_s); // Written down, that is the name.
        QCOMPARE(people(*store).first(), u"Adam Park"_s);
    }

    void whoIsNamedOnTheCardStandsThereToo_data() { TestStore::engines(); }
    void whoIsNamedOnTheCardStandsThereToo()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.reply(jo, Said().wants(Intent::Book));
        const LeadId lead = desk.leadOf(jo)->id;
        QVERIFY(desk.change([lead](LeadChanges changes) { return changes.addPerson(lead, u"Jo Park"_s); }));
        QCOMPARE(people(*store), QStringList{u"Jo Park"_s});
    }
};

QTEST_GUILESS_MAIN(TstToldNames)
#include "tst_told_names.moc"
