// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people_fixture.h"
#include "ui/widgets/chip.h"
#include "ui/window/key_sheet.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

void save(Transaction& transaction, const QString& number, const QString& name, Timestamp now)
{
    if (!ContactRecords(transaction).save(numberOf(number), {name, ContactKind::Client, {}, {}, {}}, now))
        qFatal("nobody was kept");
}

/// Nobody whose name begins with a letter: what a letter then does, it does as a key.
void nobodyByALetter(Transaction& transaction, Timestamp now)
{
    for (int i = 0; i < 4; ++i)
        save(transaction, u"+1404555012%1"_s.arg(i), u"%1 Ann"_s.arg(i), now);
}

/// Five of one name, of whom one is Maria.
void manyReyes(Transaction& transaction, Timestamp now)
{
    fourPeople(transaction, now);
    save(transaction, u"+14045550131"_s, u"Luis Reyes"_s, now);
    save(transaction, u"+14045550132"_s, u"Eva Reyes"_s, now);
}

QStringList keysOnTheSheet(const QWidget& sheet)
{
    QStringList keys;
    for (const auto* words : sheet.findChild<QWidget*>(u"keysOfPeople"_s)->findChildren<QLabel*>())
        if (words->accessibleName().contains(u": "_s)) keys << words->accessibleName().section(u": "_s, 0, 0);
    return keys;
}

/// Her details with the field that looks for who she is besides, and the keyboard in it.
QLineEdit* startMerging(OpenPeople& open)
{
    open.choose(u"Maria Reyes"_s);
    open.click(u"mergeWithAnother"_s);
    auto* search = open.find<QLineEdit>(u"mergeSearch"_s);
    if (!QTest::qWaitFor([search] { return search->hasFocus(); })) qFatal("nowhere to type");
    return search;
}

} // namespace

/// What the People page does without the mouse.
class TstPeopleKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theSheetNamesEveryKeyOfTheList()
    {
        OpenPeople open(nobodyByALetter);
        QTRY_COMPARE(open.model->rowCount(), 4);
        QObject::disconnect(open.list, nullptr, open.page.get(), nullptr);
        QSignalSpy edits(open.list, &PeopleList::editWanted);
        QSignalSpy deletes(open.list, &PeopleList::deleteWanted);
        QList<Qt::Key> keys{Qt::Key_Return, Qt::Key_Delete};
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
            keys << Qt::Key(key);
        QStringList acting;
        for (const Qt::Key key : keys) {
            open.list->setCurrentIndex(open.model->index(1));
            const auto before = edits.size() + deletes.size();
            QTest::keyClick(open.list, key);
            if (edits.size() + deletes.size() == before && open.list->currentIndex().row() == 1) continue;
            acting << (key == Qt::Key_Return   ? u"Enter"_s
                       : key == Qt::Key_Delete ? u"Delete"_s
                                               : QKeySequence(key).toString());
        }
        QWidget under;
        const Theme theme(1.0);
        const KeySheet sheet(theme, 5, &under);
        QStringList said = keysOnTheSheet(sheet);
        QCOMPARE(said.removeAll(u"A … Z"_s), 1); // Below.
        said.sort();
        acting.sort();
        QCOMPARE(said, acting);
    }

    void theFirstDownTakesWhomTheSearchFinds_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("while it is still looked for") << true;
        QTest::newRow("once they are found") << false;
    }
    void theFirstDownTakesWhomTheSearchFinds()
    {
        QFETCH(bool, atOnce);
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        QVERIFY(open.page->search());
        auto* search = open.page->findChild<QLineEdit*>(u"search"_s);
        QTest::keyClicks(search, u"0126"_s);
        if (!atOnce) QTRY_COMPARE(open.people(), QStringList{u"Peachtree Supply"_s});
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(open.list->hasFocus());
        QTRY_COMPARE(open.people(), QStringList{u"Peachtree Supply"_s});
        QTRY_COMPARE(open.words(u"personName"_s), u"Peachtree Supply"_s);
        QVERIFY(open.list->chosen());
    }

    void escapeInTheSearchOpensNobody()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        QVERIFY(open.page->search());
        auto* search = open.page->findChild<QLineEdit*>(u"search"_s);
        QTest::keyClicks(search, u"0126"_s);
        QTRY_COMPARE(open.people(), QStringList{u"Peachtree Supply"_s});
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(open.model->rowCount(), 4);
        QVERIFY(!open.list->chosen());
    }

    void aLetterGoesToANameThatBeginsSo()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_P);
        QTRY_COMPARE(open.words(u"personName"_s), u"Peachtree Supply"_s);
    }

    void enterTakesTheOnlyOneFound()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        auto* search = startMerging(open);
        QTest::keyClicks(search, u"m. r"_s);
        QTest::keyClick(search, Qt::Key_Return); // Before anybody was found.
        QTRY_VERIFY(open.find<QLabel>(u"mergePreview"_s)->isVisible());
        QVERIFY(open.words(u"mergePreview"_s).contains(u"555-0124"_s));
        QCOMPARE(open.model->rowCount(), 4);
        // Held down it would be many: merging is another press.
        QTRY_VERIFY(open.find(u"merge"_s)->hasFocus());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(open.find(u"merge"_s), &held);
        QVERIFY(open.find(u"merge"_s)->isVisible());
        QTest::keyClick(open.find(u"merge"_s), Qt::Key_Return);
        QTRY_COMPARE(open.people(), QStringList({u"Ann Lee"_s, u"Maria Reyes"_s, u"Peachtree Supply"_s}));
    }

    void enterTakesTheOneOfTheSameNameWithoutAWord()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        auto* search = startMerging(open);
        QTRY_VERIFY(open.find(u"mergeWith"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(open.find<QLabel>(u"mergePreview"_s)->isVisible());
    }

    void amongSeveralTheArrowsChoose()
    {
        OpenPeople open(manyReyes);
        QTRY_COMPARE(open.model->rowCount(), 6);
        auto* search = startMerging(open);
        QTest::keyClicks(search, u"reyes"_s);
        QTRY_COMPARE(open.page->findChildren<QAbstractButton*>(u"mergeWith"_s).size(), 3);
        QTRY_VERIFY(open.find(u"mergeWith"_s)->isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        auto* first = qobject_cast<QAbstractButton*>(open.page->window()->focusWidget());
        QVERIFY(first != nullptr && first->objectName() == u"mergeWith"_s);
        QTest::keyClick(first, Qt::Key_Up);
        QCOMPARE(open.page->window()->focusWidget(), static_cast<QWidget*>(search));
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(open.find(u"merge"_s)->isVisible());
    }

    void aLongNameLeavesThePanelAsItIs()
    {
        OpenPeople open([](Transaction& transaction, Timestamp now) {
            fourPeople(transaction, now);
            save(transaction, u"+14045550131"_s, u"Maximiliana "_s.repeated(8) + u"Reyes"_s, now);
        });
        QTRY_COMPARE(open.model->rowCount(), 5);
        auto* search = startMerging(open);
        const int before = search->width();
        QTest::keyClicks(search, u"maxi"_s);
        auto found = [&] { return open.find(u"mergeWith"_s); };
        QTRY_VERIFY(found() != nullptr && found()->isVisible());
        QTRY_VERIFY(found()->width() <= before);
        QVERIFY(search->width() <= before); // Less by a scroll bar, where one comes.
        QVERIFY(found()->text().endsWith(u"(404) 555-0131"_s));
    }

    void thePersonIsAddedOrLeftByKeys()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.click(u"add"_s);
        auto* number = open.find<QLineEdit>(u"newNumber"_s);
        QTest::keyClicks(number, u"404"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(!open.words(u"newMistake"_s).isEmpty());
        QTest::keyClicks(number, u"5550199"_s);
        QVERIFY(open.words(u"newMistake"_s).isEmpty()); // It is being mended.
        auto* add = open.find(u"addNew"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Return);
        QTRY_COMPARE(open.model->rowCount(), 5);
        open.click(u"add"_s);
        QTest::keyClick(open.find<QLineEdit>(u"newName"_s), Qt::Key_Escape);
        QVERIFY(!number->isVisible());
        QVERIFY(open.list->hasFocus());
        open.click(u"import"_s);
        QTest::keyClick(open.find(u"chooseFile"_s), Qt::Key_Escape);
        QVERIFY(open.list->isVisible());
    }

    void aNameTypedForWhoHadNoneIsTheirs()
    {
        OpenPeople open([](Transaction& transaction, Timestamp now) {
            fourPeople(transaction, now);
            if (!ContactRecords(transaction).noteKnown(numberOf(u"+14045550166"_s), now)) qFatal("not kept");
        });
        QTRY_COMPARE(open.model->rowCount(), 5);
        open.find<QLineEdit>(u"newNumber"_s)->setText(u"404 555 0166"_s);
        open.find<QLineEdit>(u"newName"_s)->setText(u"Jo Park"_s);
        Q_EMIT open.find(u"addNew"_s)->clicked();
        QTRY_VERIFY(open.people().contains(u"Jo Park"_s));
    }

    void aListIsBroughtInByEnterAlone()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        QVERIFY(QTest::qWaitForWindowActive(open.page.get()));
        open.toRead = open.file(u"clients.csv"_s, "Name,Mobile\r\nBob Oh,404-555-0177\r\n");
        const auto enter = [&open](const QString& on) {
            QTRY_VERIFY(open.find(on)->hasFocus() && open.find(on)->isEnabled());
            QTest::keyClick(open.page->windowHandle(), Qt::Key_Return);
        };
        open.find(u"import"_s)->setFocus(Qt::TabFocusReason);
        for (const auto* button : {"import", "chooseFile", "importAll", "showPeople"})
            enter(QString::fromLatin1(button));
        QTRY_COMPARE(open.model->rowCount(), 5);
        QVERIFY(open.list->isVisible());
    }

    void inANarrowWindowThePageKeepsItsNameAndItsFilters()
    {
        OpenPeople open;
        auto* add = open.find(u"add"_s);
        const QString words = add->text();
        open.page->resize(436, 420);
        QTRY_VERIFY(add->text().isEmpty());
        QCOMPARE(add->accessibleName(), words);
        for (const auto* chip : open.page->findChildren<Chip*>())
            QTRY_COMPARE(chip->size(), chip->sizeHint());
        open.page->resize(1284, 860);
        QTRY_COMPARE(add->text(), words);
    }

    void enterTakesNobodyWhereThereAreSeveralOrNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("three of that name") << u"reyes"_s << 3;
        QTest::newRow("nobody of that name") << u"zzz"_s << 0;
    }
    void enterTakesNobodyWhereThereAreSeveralOrNone()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        OpenPeople open(manyReyes);
        QTRY_COMPARE(open.model->rowCount(), 6);
        auto* search = startMerging(open);
        QTest::keyClicks(search, typed);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(open.page->findChildren<QAbstractButton*>(u"mergeWith"_s).size(), found);
        comeToRest(*open.desk.store);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!open.find<QLabel>(u"mergePreview"_s)->isVisible() && search->hasFocus());
    }
};

QTEST_MAIN(TstPeopleKeys)
#include "tst_people_keys.moc"
