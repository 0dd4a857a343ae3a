// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_columns.h"
#include "core/people/import_plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

using F = ImportField;

std::vector<FileRow> table(const QList<QStringList>& rows)
{
    std::vector<FileRow> table;
    qint64 line = 1;
    for (const auto& row : rows)
        table.push_back({line++, row});
    return table;
}

PlannedContact plannedWith(const QString& number)
{
    return planned({2, u"Ann Lee"_s, {number}, {}, {}, {}, {}}, {u"US"_s, ContactKind::Client});
}

} // namespace

Q_DECLARE_METATYPE(secondring::ImportField)

class TstImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void headingsAreUnderstood_data()
    {
        QTest::addColumn<F>("field");
        QTest::newRow("Name") << F::Name;
        QTest::newRow("First Name") << F::FirstName;
        QTest::newRow("first_name") << F::FirstName;
        QTest::newRow("Surname") << F::LastName;
        QTest::newRow("Mobile Phone") << F::Number;
        QTest::newRow("Phone 1 - Value") << F::Number;
        QTest::newRow("Phone 1 - Type") << F::Ignore;
        QTest::newRow("Home Fax") << F::Ignore;
        QTest::newRow("Tel.") << F::Number;
        QTest::newRow("E-mail Address") << F::Email;
        QTest::newRow("Patient") << F::Name;
        QTest::newRow("Nombre") << F::FirstName;
        QTest::newRow("Apellidos") << F::LastName;
        QTest::newRow("Teléfono móvil") << F::Number;
        QTest::newRow("Correo electrónico") << F::Email;
        QTest::newRow("Idioma") << F::Language;
        QTest::newRow("Notas") << F::Note;
        QTest::newRow("Insurance ID") << F::Ignore;
        QTest::newRow("ann@mail.example") << F::Ignore;
    }
    void headingsAreUnderstood()
    {
        QTEST(fieldOfHeading(QString::fromUtf8(QTest::currentDataTag())), "field");
    }

    void aTableWithHeadings()
    {
        const auto reading =
            guessReading(table({{u"Last Name"_s, u"First Name"_s, u"Mobile"_s, u"Home Phone"_s},
                                {u"Reyes"_s, u"Maria"_s, u"404 555 0123"_s, QString()}}));
        QVERIFY(reading.hasHeadings);
        QVERIFY(reading.columns == ImportColumns({F::LastName, F::FirstName, F::Number, F::Number}));
        const auto person =
            personIn({2, {u"Reyes"_s, u"Maria"_s, u"404 555 0123"_s, u"404 555 0124"_s}}, reading.columns);
        QCOMPARE(person.name, u"Maria Reyes"_s);
        QCOMPARE(person.numbers, QStringList({u"404 555 0123"_s, u"404 555 0124"_s}));
    }

    void aTableWithoutHeadingsIsGuessedFromItsCells()
    {
        const auto reading =
            guessReading(table({{u"4045550123"_s, u"Maria Reyes"_s, u"m@reyes.example"_s, u"11/20/2026"_s},
                                {u"4045550124"_s, u"Ann Lee"_s, QString(), u"11/21/2026"_s}}));
        QVERIFY(!reading.hasHeadings);
        QVERIFY(reading.columns == ImportColumns({F::Number, F::Name, F::Email, F::Ignore}));
    }

    void aNumberUnderAHeadingNobodyKnowsIsFound()
    {
        const auto reading =
            guessReading(table({{u"Nombre"_s, u"Contacto 1"_s}, {u"Ana"_s, u"404 555 0123"_s}}));
        QVERIFY(reading.hasHeadings);
        QCOMPARE(reading.columns[1], F::Number);
    }

    void aRowShorterOrLongerThanTheHeadingsHarmsNobody()
    {
        const ImportColumns columns{F::Name, F::Number};
        QCOMPARE(personIn({1, {u"Ann"_s}}, columns).numbers, QStringList());
        QCOMPARE(personIn({1, {u"Ann"_s, u"1"_s, u"2"_s, u"3"_s}}, columns).numbers, QStringList{u"1"_s});
    }

    void anApostropheThatGuardsASpreadsheetIsTakenOff()
    {
        QCOMPARE(personIn({1, {u"'+44 7911 123456"_s}}, {F::Number}).numbers,
                 QStringList{u"+44 7911 123456"_s});
        QCOMPARE(personIn({1, {u"'t Hooft"_s}}, {F::Name}).name, u"'t Hooft"_s);
    }

    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<SkipReason>("skip");
        using S = SkipReason;
        const QStringList one{u"+14045550123"_s};
        QTest::newRow("(404) 555-0123") << one << S::None;
        QTest::newRow("404.555.0123") << one << S::None;
        QTest::newRow("+1 404 555 0123") << one << S::None;
        QTest::newRow("404-555-0123 / 404-555-0124")
            << QStringList{u"+14045550123"_s, u"+14045550124"_s} << S::None;
        QTest::newRow("404-555-0123 / 4045550123") << one << S::None;
        QTest::newRow("404-555-0123 / 12") << one << S::None;
        QTest::newRow("12345") << QStringList() << S::TooShort;
        QTest::newRow("555-0123") << QStringList() << S::TooShort;
        QTest::newRow("4045550123404555012340455501") << QStringList() << S::TooLong;
        QTest::newRow("4.04556E+09") << QStringList() << S::CutBySpreadsheet;
        QTest::newRow("4,04556E+09") << QStringList() << S::CutBySpreadsheet;
        QTest::newRow("ask her sister") << QStringList() << S::NotANumber;
        QTest::newRow("") << QStringList() << S::NoNumber;
    }
    void numbersAreReadAsPeopleWriteThem()
    {
        const auto plan = plannedWith(QString::fromUtf8(QTest::currentDataTag()));
        QStringList numbers;
        for (const auto& number : plan.numbers)
            numbers << number.e164();
        QTEST(numbers, "numbers");
        QTEST(plan.skip, "skip");
    }

    void whatAPersonIsCalledInAFile_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Spanish") << u"es"_s;
        QTest::newRow("español") << u"es"_s;
        QTest::newRow("es-MX") << u"es"_s;
        QTest::newRow("EN_us") << u"en"_s;
        QTest::newRow("inglés") << u"en"_s;
        QTest::newRow("Klingon") << QString();
        QTest::newRow("Estonian") << QString();
    }
    void whatAPersonIsCalledInAFile()
    {
        QTEST(languageOf(QString::fromUtf8(QTest::currentDataTag())), "language");
    }

    void theKindOfTheRowCountsBeforeThatOfTheFile()
    {
        FilePerson person{1, u"Ann"_s, {u"4045550123"_s}, {}, {}, u"Proveedor"_s, {}};
        QCOMPARE(planned(person, {u"US"_s, ContactKind::Client}).profile.kind, ContactKind::Vendor);
        person.kind = u"gold member"_s;
        QCOMPARE(planned(person, {u"US"_s, ContactKind::Client}).profile.kind, ContactKind::Client);
    }

    void aNumberInThePlaceOfANameIsNobodysName()
    {
        const ImportRules rules{u"US"_s, ContactKind::Client};
        const FilePerson nameless{2, u"+1 (404) 555-0141"_s, {u"404 555 0141"_s}, {}, {}, {}, {}};
        QCOMPARE(planned(nameless, rules).profile.name, QString());
        const FilePerson named{3, u"7th Heaven"_s, {u"404 555 0142"_s}, {}, {}, {}, {}};
        QCOMPARE(planned(named, rules).profile.name, u"7th Heaven"_s);
    }

    void namesAreKeptOnOneLineAndWithinBounds()
    {
        FilePerson person{
            1, u"  Ann\n\tLee\u0007 "_s + QString(u'x').repeated(500), {u"4045550123"_s}, {}, {}, {}, {}};
        const auto name = planned(person, {u"US"_s, ContactKind::New}).profile.name;
        QVERIFY(name.startsWith(u"Ann Lee xxx"_s));
        QCOMPARE(name.size(), 120);
    }
};

QTEST_GUILESS_MAIN(TstImportPlan)
#include "tst_import_plan.moc"
