// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people_fixture.h"
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

QStringList keysOnTheSheet(const QWidget& sheet)
{
    QStringList keys;
    for (const auto* words : sheet.findChild<QWidget*>(u"keysOfPeople"_s)->findChildren<QLabel*>())
        if (words->accessibleName().contains(u": "_s)) keys << words->accessibleName().section(u": "_s, 0, 0);
    return keys;
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

    void aLetterGoesToANameThatBeginsSo()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.list->setFocus();
        QTest::keyClick(open.list, Qt::Key_P);
        QTRY_COMPARE(open.words(u"personName"_s), u"Peachtree Supply"_s);
    }
};

QTEST_MAIN(TstPeopleKeys)
#include "tst_people_keys.moc"
