// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people_fixture.h"
#include "ui/people/import_rows.h"

#include <QAction>
#include <QMenu>
#include <QProgressBar>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// The page with its import open on a file.
struct OpenImport : OpenPeople {
    OpenImport() = default;

    void choose(const QByteArray& bytes, const QString& name = u"clients.csv"_s)
    {
        toRead = file(name, bytes);
        click(u"import"_s);
        click(u"chooseFile"_s);
    }
    [[nodiscard]] ImportRows* rows() const
    {
        return static_cast<ImportRows*>(page->findChild<ImportRowsView*>()->model());
    }
    [[nodiscard]] QStringList effects() const
    {
        QStringList all;
        for (int row = 0; row < rows()->rowCount(); ++row)
            all << rows()->index(row).data(Qt::AccessibleTextRole).toString().section(u", "_s, -1);
        return all;
    }
};

const QByteArray list = "First Name,Last Name,Mobile,Idioma\r\n"
                        "Mary,Reyes,404-555-0123,Spanish\r\n"
                        "Bob,Oh,404-555-0177,\r\n"
                        "Bobby,Oh,4045550177,\r\n"
                        "Cid,,12345,\r\n"
                        "Ann,Lee,404-555-0125,\r\n";

QByteArray longList(int people = 9'000)
{
    QByteArray rows = "Name,Phone\n";
    for (int i = 0; i < people; ++i)
        rows += "Person,(404) 201-" + QByteArray::number(i).rightJustified(4, '0') + "\n";
    return rows;
}

} // namespace

class TstPeopleImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theFileIsCheckedBeforeAnythingIsKept()
    {
        OpenImport open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.choose(list);
        QTRY_COMPARE(open.rows()->rowCount(), 5);
        const QAbstractItemModelTester tester(open.rows(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(open.effects(),
                 QStringList({u"now Maria Reyes"_s, u"New"_s, u"Same number as Bob Oh above: name not kept"_s,
                              u"“12345” is too short"_s, u"Already known"_s}));
        QCOMPARE(open.words(u"importSum"_s), u"3 of the first 5 rows bring somebody. Nothing is kept yet."_s);
        QCOMPARE(open.find<QComboBox>(u"column2"_s)->currentText(), u"Phone number"_s);
        QCOMPARE(open.find<QComboBox>(u"column3"_s)->currentText(), u"Language"_s);
        QCOMPARE(open.model->rowCount(), 4);
    }

    void anotherMeaningOfAColumnIsShownAtOnce()
    {
        OpenImport open;
        open.choose(list);
        QTRY_COMPARE(open.rows()->rowCount(), 5);
        auto* column = open.find<QComboBox>(u"column2"_s);
        column->setFocus();
        QTest::keyClicks(column, u"Leave out"_s);
        QTRY_VERIFY(open.words(u"importSum"_s).startsWith(u"No row has a telephone number"_s));
        QVERIFY(!open.find(u"importAll"_s)->isEnabled());
        while (column->currentText() != u"Phone number"_s)
            QTest::keyClick(column, Qt::Key_Down);
        QTRY_VERIFY(open.find(u"importAll"_s)->isEnabled());
    }

    void everybodyComesInAndIsUndoneByOneClick()
    {
        OpenImport open;
        open.choose(list);
        QTRY_COMPARE(open.rows()->rowCount(), 5);
        open.click(u"importAll"_s);
        QTRY_VERIFY(open.find(u"undoImport"_s)->isVisible());
        QCOMPARE(
            open.words(u"importResult"_s),
            u"1 number added, 1 changed. 1 known already. 1 came twice in the file; the first row counts. "
            "1 row brought nobody:"_s);
        QCOMPARE(open.words(u"importSkipped"_s), u"Line 5, Cid: “12345” is too short"_s);
        QCOMPARE(open.kept(maria)->profile.name, u"Mary Reyes"_s);
        open.click(u"undoImport"_s);
        QTRY_COMPARE(open.words(u"importResult"_s), u"Undone: 1 number removed, 1 as before."_s);
        QCOMPARE(open.kept(maria)->profile.name, u"Maria Reyes"_s);
        open.click(u"showPeople"_s);
        QTRY_COMPARE(open.model->rowCount(), 4);
        QVERIFY(open.list->isVisible());
    }

    void whoMustNotBeTextedIsSaidBeforehandAndKept()
    {
        OpenImport open;
        open.choose(
            "Name,Phone,May text\r\nBob Noway,404-555-0177/404-555-0179,no\r\nCid,404-555-0178,yes\r\n");
        QTRY_COMPARE(open.rows()->rowCount(), 2);
        QCOMPARE(open.find<QComboBox>(u"column2"_s)->currentText(), u"May be texted"_s);
        QCOMPARE(open.effects(), QStringList({u"will not be texted"_s, u"New"_s}));
        QCOMPARE(
            open.words(u"importSum"_s),
            u"2 of the first 2 rows bring somebody. Nothing is kept yet. 1 of them will not be texted."_s);
        open.click(u"importAll"_s);
        QTRY_VERIFY(open.find(u"undoImport"_s)->isVisible());
        QCOMPARE(open.words(u"importResult"_s),
                 u"3 numbers added, 0 changed. 2 of them will not be texted."_s);
        open.click(u"undoImport"_s);
        QTRY_COMPARE(open.words(u"importResult"_s),
                     u"Undone: 3 numbers removed, 0 as before. 2 may be texted again."_s);
    }

    void theLastImportIsUndoneAlsoAnotherDay()
    {
        OpenImport open;
        open.choose(list);
        QTRY_COMPARE(open.rows()->rowCount(), 5);
        open.click(u"importAll"_s);
        QTRY_VERIFY(open.find(u"undoImport"_s)->isVisible());
        // Another window on the same store, as after a restart.
        PeoplePage later(open.desk.desk, open.ask, {});
        later.show();
        later.resize(1284, 860);
        auto* undo = later.findChild<QAbstractButton*>(u"undoLastImport"_s);
        QTRY_VERIFY(undo->isVisible());
        QCOMPARE(undo->accessibleName(), u"Undo the import of clients.csv"_s);
        // Where one looks for it: beside the button that brings people in.
        const auto* import = later.findChild<QAbstractButton*>(u"import"_s);
        QVERIFY(undo->x() - import->geometry().right() < 20 && undo->y() == import->y());
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(open.ask.asked(), QStringList{u"Undo the import of clients.csv?"_s});
        QTRY_COMPARE(open.kept(maria)->profile.name, u"Maria Reyes"_s);
        const auto* result = later.findChild<QLabel*>(u"importResult"_s);
        QTRY_COMPARE(result->text(), u"Undone: 1 number removed, 1 as before."_s);
        QTest::mouseClick(later.findChild<QAbstractButton*>(u"showPeople"_s), Qt::LeftButton);
        QVERIFY(import->isVisible());
        QTRY_VERIFY(!undo->isVisible());
    }

    void withNothingToUndoNoButtonSaysSo()
    {
        OpenImport open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        comeToRest(*open.desk.store);
        QVERIFY(!open.find(u"undoLastImport"_s)->isVisible());
        open.click(u"import"_s);
        open.click(u"leaveImport"_s);
        QVERIFY(!open.find(u"undoLastImport"_s)->isVisible() && open.find(u"import"_s)->isVisible());
    }

    void aLongListIsTakenBackBeforeOnesEyes()
    {
        OpenImport open;
        open.choose(longList(3'000));
        QTRY_VERIFY(open.rows()->rowCount() > 100);
        open.click(u"importAll"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open.find(u"undoImport"_s)->isVisible(), 30'000);
        auto* bar = open.find<QProgressBar>(u"importBar"_s);
        QList<int> seen;
        connect(bar, &QProgressBar::valueChanged, bar, [&seen](int value) { seen << value; });
        open.click(u"undoImport"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(!open.find(u"cancelImport"_s)->isVisible()); // It comes to its end.
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 400, 30'000);
        QVERIFY(open.words(u"importProgress"_s).contains(u"of 3,000 numbers are taken back"_s));
        QTRY_COMPARE_WITH_TIMEOUT(open.words(u"importResult"_s),
                                  u"Undone: 3,000 numbers removed, 0 as before."_s, 30'000);
        QVERIFY(seen.size() > 2 && std::ranges::is_sorted(seen) && seen.last() == bar->maximum());
        // The next list has the way out again.
        open.click(u"showPeople"_s);
        open.choose(longList(3'000));
        QTRY_VERIFY(open.rows()->rowCount() > 100);
        open.click(u"importAll"_s);
        QTRY_VERIFY(open.find(u"cancelImport"_s)->isVisible());
        open.click(u"cancelImport"_s);
        QTRY_VERIFY(!open.words(u"importTrouble"_s).isEmpty());
    }

    void whatStoppedHalfWayIsGoneOnWith()
    {
        OpenImport open;
        open.choose(longList(3'000));
        QTRY_VERIFY(open.rows()->rowCount() > 100);
        open.click(u"importAll"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open.find(u"undoImport"_s)->isVisible(), 30'000);
        // Far down the list something is wrong with the file on the disk.
        mustRun(*open.desk.store,
                u"CREATE TRIGGER broken BEFORE DELETE ON contact WHEN old.number = '+14042012500'"
                " BEGIN SELECT raise(ABORT, 'no'); END"_s);
        open.click(u"undoImport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!open.find<QProgressBar>(u"importBar"_s)->isVisible(), 30'000);
        QVERIFY(open.find(u"undoImport"_s)->isVisible());
        QVERIFY(firstCell(*open.desk.store, u"SELECT count(*) FROM contact"_s).toInt() < 2'000);
        mustRun(*open.desk.store, u"DROP TRIGGER broken"_s);
        open.click(u"undoImport"_s);
        QTRY_COMPARE_WITH_TIMEOUT(open.words(u"importResult"_s),
                                  u"Undone: 3,000 numbers removed, 0 as before."_s, 30'000);
        comeToRest(*open.desk.store);
        QCOMPARE(firstCell(*open.desk.store, u"SELECT count(*) FROM contact"_s), u"4"_s);
    }

    void aLongListShowsHowFarItIsAndCanBeStopped()
    {
        OpenImport open;
        open.choose(longList());
        QTRY_VERIFY(open.rows()->rowCount() > 100);
        auto* bar = open.find<QProgressBar>(u"importBar"_s);
        open.click(u"importAll"_s);
        QTRY_VERIFY(bar->isVisible() && bar->value() > 200);
        QVERIFY(open.words(u"importProgress"_s).contains(u"rows read"_s));
        open.click(u"cancelImport"_s);
        QTRY_COMPARE(open.words(u"importTrouble"_s), u"Cancelled. Nothing was brought in."_s);
        comeToRest(*open.desk.store);
        QCOMPARE(firstCell(*open.desk.store, u"SELECT count(*) FROM contact"_s), u"4"_s);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("begins");
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04xx") << u"This is a spreadsheet."_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << u"This is not a list of people."_s;
        QTest::newRow("an empty file") << QByteArray() << u"There is nobody in this file."_s;
        QTest::newRow("letters of no known kind")
            << QByteArray("\x8F\x90,1\n") << u"Some letters in this file"_s;
        QTest::newRow("an open quotation mark")
            << QByteArray("Ann,1\n\"Bob,2\n") << u"A quotation mark after line"_s;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, begins);
        OpenImport open;
        open.choose(bytes);
        QVERIFY(open.find<QLabel>(u"importTrouble"_s)->isVisible());
        QVERIFY2(open.words(u"importTrouble"_s).startsWith(begins),
                 qPrintable(open.words(u"importTrouble"_s)));
    }

    void aStoreWithoutRoomIsSaid()
    {
        OpenImport open;
        open.choose(list);
        QTRY_COMPARE(open.rows()->rowCount(), 5);
        refuseChanges(*open.desk.store, u"contact_import"_s);
        open.click(u"importAll"_s);
        QTRY_VERIFY(open.words(u"importTrouble"_s).endsWith(u"Nothing was brought in."_s));
        allowChanges(*open.desk.store, u"contact_import"_s);
        QCOMPARE(open.kept(maria)->profile.name, u"Maria Reyes"_s);
    }

    void thePeopleAreWrittenToAFile()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.toWrite = open.desk.store->folder() + u"/people.csv"_s;
        open.page->findChild<QMenu*>()->actions().first()->trigger();
        QTRY_VERIFY(QFile::exists(open.toWrite));
        QFile written(open.toWrite);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("Maria Reyes,(404) 555-0123,,,Client,es,,,yes\r\n"));
    }
};

QTEST_MAIN(TstPeopleImport)
#include "tst_people_import.moc"
