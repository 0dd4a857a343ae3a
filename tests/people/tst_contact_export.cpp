// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/people/contact_export.h"
#include "core/people/contact_file.h"
#include "core/people/import_plan.h"
#include "core/people/merge_records.h"
#include "tests/people/people_desk.h"
#include "tests/support/owner_only.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

std::vector<PlannedContact> readBack(const QString& path)
{
    ContactFile file(path);
    std::vector<PlannedContact> people;
    while (true) {
        while (const auto person = file.next(file.guess().columns))
            people.push_back(planned(*person, {u"US"_s, ContactKind::New}));
        if (!file.readMore()) break;
    }
    return people;
}

Result<qint64> exported(TestStore& store, const QString& path, ContactFormat format)
{
    return store.run(
        [=](Transaction& transaction) { return exportContacts(transaction, path, format, u"US"_s); });
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstContactExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("cell");
        QTest::newRow("a name") << u"Maria Reyes"_s << u"Maria Reyes"_s;
        QTest::newRow("a formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("a formula with a comma") << u"=A1,B2"_s << u"\"'=A1,B2\""_s;
        QTest::newRow("a number from abroad") << u"+44 7911 123456"_s << u"'+44 7911 123456"_s;
        QTest::newRow("a dash") << u"-Ann"_s << u"'-Ann"_s;
        QTest::newRow("an at sign") << u"@ann"_s << u"'@ann"_s;
        QTest::newRow("a quotation mark") << u"Maria \"Mia\""_s << u"\"Maria \"\"Mia\"\"\""_s;
        QTest::newRow("two lines") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void noCellIsAFormula()
    {
        QFETCH(QString, words);
        QTEST(csvCell(words), "cell");
    }

    void whatIsWrittenIsReadBackTheSame_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<ContactFormat>("format");
        QTest::newRow("CSV, SQLite") << false << ContactFormat::Csv;
        QTest::newRow("CSV, PostgreSQL") << true << ContactFormat::Csv;
        QTest::newRow("vCard, SQLite") << false << ContactFormat::VCard;
        QTest::newRow("vCard, PostgreSQL") << true << ContactFormat::VCard;
    }
    void whatIsWrittenIsReadBackTheSame()
    {
        OPEN_TEST_STORE(store);
        QFETCH(ContactFormat, format);
        PeopleDesk desk(*store);
        const ContactProfile jose{
            u"José \"Pepe\" Núñez, Jr; 李娜 with a name that is longer than a line of a card may be"_s,
            ContactKind::Vendor, u"es"_s, u"j@n.example"_s, u"gate 12\nring, twice; \\o/"_s};
        desk.save(maria, jose);
        desk.save(marias, named({}));
        desk.save(u"+447911123456"_s, named(u"=Ann"_s, ContactKind::Blocked));
        QVERIFY(store->run([](Transaction& transaction) {
            return MergeRecords(transaction).merge(numberOf(maria), numberOf(marias), monday);
        }));
        const auto path = store->folder() + u"/people"_s;
        QCOMPARE(exported(*store, path, format).value(), 2);
        const auto people = readBack(path);
        QCOMPARE(people.size(), size_t(2));
        QVERIFY(people[0].profile == named(u"=Ann"_s, ContactKind::Blocked));
        QCOMPARE(people[0].numbers.front().e164(), u"+447911123456"_s);
        QVERIFY(people[1].profile == jose);
        QCOMPARE(people[1].numbers, std::vector<PhoneNumber>({numberOf(maria), numberOf(marias)}));
    }

    void whoGetsNoTextIsNotListedAsOneToText_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<bool>("optedOut");
        QTest::addColumn<QByteArray>("lastCell");
        QTest::newRow("a new caller") << ContactKind::New << false << QByteArray("yes");
        QTest::newRow("a patient") << ContactKind::Client << false << QByteArray("yes");
        QTest::newRow("a patient who texted STOP") << ContactKind::Client << true << QByteArray("no");
        QTest::newRow("the lab that delivers") << ContactKind::Vendor << false << QByteArray("no");
        QTest::newRow("one of us") << ContactKind::Staff << false << QByteArray("no");
        QTest::newRow("whom we blocked") << ContactKind::Blocked << false << QByteArray("no");
    }
    void whoGetsNoTextIsNotListedAsOneToText()
    {
        QFETCH(ContactKind, kind);
        QFETCH(bool, optedOut);
        const auto row = csvRow({named(u"Ann"_s, kind), {numberOf(maria)}, optedOut}, u"US"_s);
        QTEST(row.trimmed().split(',').last(), "lastCell");
    }

    void whoHasANameStandsBeforeWhoHasNone_data() { TestStore::engines(); }
    void whoHasANameStandsBeforeWhoHasNone()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named({}));
        mustRun(*store, u"INSERT INTO number_person (id, number, name, created_at) VALUES"
                        " ('a', '+14045550123', 'Kim Lee', 1), ('b', '+14045550123', 'Luis Vega', 2)"_s);
        const auto cards = store->folder() + u"/people.vcf"_s;
        QVERIFY(exported(*store, cards, ContactFormat::VCard));
        const auto people = readBack(cards);
        QVERIFY(people.size() >= 2);
        QCOMPARE(people[0].profile.name, u"Kim Lee"_s);
        QCOMPARE(people[1].profile.name, u"Luis Vega"_s);
    }

    void theSecondPersonOnAFamilysNumberIsThereToo_data() { TestStore::engines(); }
    void theSecondPersonOnAFamilysNumberIsThereToo()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, {u"Maria Reyes"_s, ContactKind::Client, u"es"_s, u"m@r.example"_s, u"gate 12"_s});
        desk.save(marias, named({}));
        desk.save(ann, named(u"Ann Lee"_s));
        QVERIFY(store->run([](Transaction& transaction) {
            return MergeRecords(transaction).merge(numberOf(maria), numberOf(marias), monday);
        }));
        mustRun(*store, u"INSERT INTO number_person (id, number, name, created_at) VALUES"
                        " ('a', '+14045550123', 'Maria', 1), ('b', '+14045550123', 'Luis Reyes', 2),"
                        " ('c', '+14045550124', 'Grandma', 3)"_s);
        QVERIFY(store->run([](Transaction& transaction) {
            return ConsentRecords(transaction)
                .record({{},
                         numberOf(marias),
                         ConsentChange::OptedOut,
                         ConsentSource::Keyword,
                         u"STOP"_s,
                         {},
                         monday});
        }));
        const auto csv = store->folder() + u"/people.csv"_s;
        const auto cards = store->folder() + u"/people.vcf"_s;
        QCOMPARE(exported(*store, csv, ContactFormat::Csv).value(), 4);
        QCOMPARE(exported(*store, cards, ContactFormat::VCard).value(), 4);
        QCOMPARE(
            bytesOf(csv).split('\n').mid(1, 4),
            QByteArrayList({"Ann Lee,(404) 555-0125,,,Client,,,,yes\r",
                            "Maria Reyes,(404) 555-0123,(404) 555-0124,,Client,es,m@r.example,gate 12,no\r",
                            "Luis Reyes,(404) 555-0123,,,Client,,,,yes\r",
                            "Grandma,(404) 555-0124,,,Client,,,,no\r"}));
        const auto card = bytesOf(cards);
        QVERIFY(card.contains("FN:Luis Reyes\r\nN:Reyes;Luis;;;\r\nTEL;TYPE=VOICE:+14045550123\r\n"));
        QCOMPARE(card.count("BEGIN:VCARD"), 4);
    }

    void whoHasNoNameIsNotTheFirstOfTheirNumber_data() { whatIsWrittenIsReadBackTheSame_data(); }
    void whoHasNoNameIsNotTheFirstOfTheirNumber()
    {
        OPEN_TEST_STORE(store);
        QFETCH(ContactFormat, format);
        PeopleDesk desk(*store);
        desk.save(maria, named({}));
        mustRun(*store, u"INSERT INTO number_person (id, number, name, created_at) VALUES"
                        " ('a', '+14045550123', 'Kim Lee', 1), ('b', '+14045550123', 'Luis Vega', 2)"_s);
        const auto path = store->folder() + u"/people"_s;
        QCOMPARE(exported(*store, path, format).value(), 3);
        QStringList names;
        for (const auto& person : readBack(path))
            names << person.profile.name;
        QCOMPARE(names, QStringList({u"Kim Lee"_s, u"Luis Vega"_s, QString()}));
    }

    void aCardLineIsNeverTooLong()
    {
        const ExportedContact contact{
            {u"é"_s.repeated(120), ContactKind::Client, {}, {}, {}}, {numberOf(maria)}, false};
        for (const auto& line : vCard(contact).split('\n'))
            QVERIFY(line.trimmed().size() <= 75);
    }

    void nobodyElseOnTheComputerReadsIt()
    {
        const auto store = TestStore::open();
        PeopleDesk(*store).save(maria, named(u"Maria Reyes"_s));
        for (const QString& name : {u"new.csv"_s, u"there already.csv"_s}) {
            const QString path = store->folder() + u'/' + name;
            if (name != u"new.csv"_s) QVERIFY(layOpen(path));
            QCOMPARE(exported(*store, path, ContactFormat::Csv).value(), 1);
            QVERIFY2(isForOwnerOnly(path), qPrintable(name));
        }
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const auto store = TestStore::open();
        const auto count = store->run([folder = store->folder()](Transaction& transaction) {
            return exportContacts(transaction, folder + u"/no/such/place.csv"_s, ContactFormat::Csv, u"US"_s);
        });
        QCOMPARE(count.error().failure, Failure::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TstContactExport)
#include "tst_contact_export.moc"
