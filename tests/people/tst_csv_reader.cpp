// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/csv_reader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const QString& text, QChar separator, qsizetype piece)
{
    CsvReader reader(separator);
    for (qsizetype at = 0; at < text.size(); at += piece)
        reader.feed(QStringView(text).mid(at, piece));
    reader.end();
    Rows rows;
    while (const auto row = reader.take())
        rows << row->cells;
    return rows;
}

} // namespace

class TstCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void rowsAreReadAsTheyWereMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("two people, a line each")
            << u"Ann,1\nBob,2\n"_s << Rows{{u"Ann"_s, u"1"_s}, {u"Bob"_s, u"2"_s}};
        QTest::newRow("saved on Windows")
            << u"Ann,1\r\nBob,2\r\n"_s << Rows{{u"Ann"_s, u"1"_s}, {u"Bob"_s, u"2"_s}};
        QTest::newRow("saved on an old Mac")
            << u"Ann,1\rBob,2"_s << Rows{{u"Ann"_s, u"1"_s}, {u"Bob"_s, u"2"_s}};
        QTest::newRow("no line break at the end") << u"Ann,1"_s << Rows{{u"Ann"_s, u"1"_s}};
        QTest::newRow("a comma inside the name")
            << u"\"Reyes, Maria\",1\n"_s << Rows{{u"Reyes, Maria"_s, u"1"_s}};
        QTest::newRow("a nickname in quotation marks")
            << u"\"Maria \"\"Mia\"\" Reyes\",1\n"_s << Rows{{u"Maria \"Mia\" Reyes"_s, u"1"_s}};
        QTest::newRow("an address on two lines")
            << u"\"12 Elm\nAtlanta\",1\n"_s << Rows{{u"12 Elm\nAtlanta"_s, u"1"_s}};
        QTest::newRow("an address on two lines, from Windows")
            << u"\"12 Elm\r\nAtlanta\",1\r\n"_s << Rows{{u"12 Elm\r\nAtlanta"_s, u"1"_s}};
        QTest::newRow("a quotation mark in the middle is a letter")
            << u"5\" pipe,1\n"_s << Rows{{u"5\" pipe"_s, u"1"_s}};
        QTest::newRow("empty lines are nobody") << u"\n,\nAnn,1\n\n\n"_s << Rows{{u"Ann"_s, u"1"_s}};
        QTest::newRow("empty cells keep their place") << u"Ann,,1\n"_s << Rows{{u"Ann"_s, QString(), u"1"_s}};
        QTest::newRow("blanks around a cell are none of it")
            << u" Ann , \"Lee\" \n"_s << Rows{{u"Ann"_s, u"Lee"_s}};
        QTest::newRow("nothing at all") << QString() << Rows();
    }
    void rowsAreReadAsTheyWereMeant()
    {
        QFETCH(QString, text);
        QFETCH(Rows, rows);
        // However the pieces fall, the rows are the same.
        for (const qsizetype piece : {1, 2, 3, 1'000})
            QCOMPARE(rowsOf(text, u',', piece), rows);
    }

    void theSeparatorIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("commas") << u"Name,Phone\nAnn,1\n"_s << QChar(u',');
        QTest::newRow("semicolons, from a Spanish Excel") << u"Nombre;Tel\nAna;1,5\n"_s << QChar(u';');
        QTest::newRow("tabs") << u"Name\tPhone\nLee, Ann\t1\nOh, Bob\t2\n"_s << QChar(u'\t');
        QTest::newRow("bars") << u"Name|Phone\nAnn|1\n"_s << QChar(u'|');
        QTest::newRow("Excel says it itself") << u"sep=;\nName;Phone,Fax\n"_s << QChar(u';');
        QTest::newRow("one column of numbers") << u"4045550123\n4045550124\n"_s << QChar(u',');
        QTest::newRow("semicolons within quoted cells count for nothing")
            << u"Name,Note\n\"a;b;c\",1\n\"d;e;f\",2\n"_s << QChar(u',');
    }
    void theSeparatorIsFound()
    {
        QFETCH(QString, text);
        QTEST(CsvReader::separatorOf(text), "separator");
    }

    void theLineThatNamesTheSeparatorIsNobody()
    {
        QCOMPARE(rowsOf(u"sep=;\nAnn;1\n"_s, u';', 100), Rows({{u"Ann"_s, u"1"_s}}));
    }

    void aRowKnowsItsLine()
    {
        CsvReader reader(u',');
        reader.feed(u"Name,Phone\n\n\"two\nlines\",1\nBob,2\n");
        QCOMPARE(reader.take()->line, 1);
        QCOMPARE(reader.take()->line, 3);
        QCOMPARE(reader.take()->line, 5);
    }

    void aQuotationMarkThatNeverEndsIsNamed()
    {
        CsvReader short_(u',');
        short_.feed(u"Ann,1\n\"Bob,2\nCid,3\n");
        short_.end();
        QCOMPARE(short_.trouble(), FileTrouble::OpenQuote);
        // A large file is not read into memory until it ends.
        CsvReader large(u',');
        large.feed(u"\"Bob,2\n");
        const auto line = u"Cid,4045550123\n"_s.repeated(2'000);
        int fed = 0;
        while (large.trouble() == FileTrouble::None && fed < 100) {
            large.feed(line);
            ++fed;
        }
        QCOMPARE(large.trouble(), FileTrouble::OpenQuote);
        QVERIFY(fed < 20);
    }

    void tooManyColumnsAreNoTable()
    {
        CsvReader reader(u',');
        reader.feed(u","_s.repeated(600) + u'\n');
        QCOMPARE(reader.trouble(), FileTrouble::TooManyColumns);
        QVERIFY(!reader.take());
    }
};

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csv_reader.moc"
