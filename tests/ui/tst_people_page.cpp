// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "tests/ui/people_fixture.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

bool isOptedOut(OpenPeople& open, const QString& number)
{
    return open.desk.store
        ->run([number](Transaction& transaction) {
            return ConsentRecords(transaction).isOptedOut(numberOf(number));
        })
        .value();
}

const QStringList everybody{u"Ann Lee"_s, u"M. Reyes"_s, u"Maria Reyes"_s, u"Peachtree Supply"_s};

} // namespace

class TstPeoplePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theListIsWalkedByKey()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        QTest::keyClick(open.list, Qt::Key_J);
        QTest::keyClick(open.list, Qt::Key_J);
        QTRY_COMPARE(open.words(u"personName"_s), u"M. Reyes"_s);
        QTest::keyClick(open.list, Qt::Key_K);
        QTRY_COMPARE(open.words(u"personName"_s), u"Ann Lee"_s);
        QTest::keyClick(open.list, Qt::Key_Return);
        QTRY_VERIFY(open.find<QLineEdit>(u"name"_s)->hasFocus());
    }

    void aRowIsReadOut()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        auto spoken = open.model->index(2).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken.remove(QRegularExpression(u"[\\x{2066}-\\x{2069}\\x{200e}]"_s)),
                 u"Maria Reyes, (404) 555-0123, Client, Spanish, May be texted"_s);
    }

    void searchAndFiltersNarrowTheList()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        open.click(u"filterVendor"_s);
        QTRY_COMPARE(open.people(), QStringList{u"Peachtree Supply"_s});
        open.click(u"filterAll"_s);
        QVERIFY(open.page->search());
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"reyes"_s);
        QTRY_COMPARE(open.people(), QStringList({u"M. Reyes"_s, u"Maria Reyes"_s}));
        QTest::keyClicks(QApplication::focusWidget(), u"xyz"_s);
        auto* empty = open.page->findChild<QWidget*>(u"empty"_s);
        QTRY_VERIFY(open.people().isEmpty());
        QVERIFY(empty != nullptr);
    }

    void theFirstDayOffersTheImport()
    {
        OpenPeople open([](Transaction&, Timestamp) {});
        QTRY_VERIFY(open.page->findChild<QWidget*>(u"importPane"_s)->isHidden());
        QWidget* empty = nullptr;
        QTRY_VERIFY((empty = open.list->parentWidget()->findChild<QWidget*>(u"empty"_s)) &&
                    empty->isVisible());
        QCOMPARE(empty->findChildren<QLabel*>().first()->text(), u"Nobody is known yet"_s);
        QTest::mouseClick(empty->findChild<QAbstractButton*>(), Qt::LeftButton);
        QTRY_VERIFY(open.find(u"chooseFile"_s)->isVisible());
    }

    void whatCannotBeReadIsTriedAgainNotImported()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        mustRun(*open.desk.store, u"ALTER TABLE contact RENAME COLUMN email TO mail"_s);
        open.click(u"filterVendor"_s);
        open.click(u"filterAll"_s);
        QWidget* empty = nullptr;
        QTRY_VERIFY((empty = open.list->parentWidget()->findChild<QWidget*>(u"empty"_s)) &&
                    empty->isVisible());
        QTRY_COMPARE(empty->findChildren<QLabel*>().first()->text(), u"The people cannot be shown"_s);
        mustRun(*open.desk.store, u"ALTER TABLE contact RENAME COLUMN mail TO email"_s);
        QTest::mouseClick(empty->findChild<QAbstractButton*>(), Qt::LeftButton);
        QTRY_COMPARE(open.people(), everybody);
        QVERIFY(open.list->isVisible());
    }

    void whatIsTypedIsKeptWhenTheFieldIsLeft()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        open.choose(u"Ann Lee"_s);
        auto* name = open.find<QLineEdit>(u"name"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Zoe Lee"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_COMPARE(open.kept(ann)->profile.name, u"Zoe Lee"_s);
        QTRY_COMPARE(open.people().last(), u"Zoe Lee"_s);
        QTRY_COMPARE(open.words(u"personName"_s), u"Zoe Lee"_s); // Still the one in hand, in her new place.
        auto* note = open.find<QPlainTextEdit>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"gate 12"_s);
        open.list->setFocus();
        QTRY_COMPARE(open.kept(ann)->profile.note, u"gate 12"_s);
    }

    void whoIsBlockedIsNotTextedByThemselvesAnyMore()
    {
        OpenPeople open([](Transaction& transaction, Timestamp now) {
            fourPeople(transaction, now);
            DeskStory(transaction).call({maria, now - 60s, 21s});
        });
        QTRY_COMPARE(open.people(), everybody);
        open.choose(u"Maria Reyes"_s);
        auto* kind = open.find<QComboBox>(u"kind"_s);
        kind->setFocus();
        QTest::keyClicks(kind, u"Blocked"_s);
        QTRY_COMPARE(open.kept(maria)->profile.kind, ContactKind::Blocked);
        QTRY_COMPARE(firstCell(*open.desk.store, u"SELECT state FROM message"_s), u"Cancelled"_s);
        QTRY_VERIFY(
            open.model->index(2).data(Qt::AccessibleTextRole).toString().contains(u"No automatic texts"_s));
    }

    void aWishNotToBeTextedIsNotedWithItsWords()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        open.choose(u"Ann Lee"_s);
        open.click(u"changeConsent"_s);
        auto* words = open.find<QLineEdit>(u"consentWords"_s);
        QTRY_VERIFY(words->isVisible() && words->hasFocus());
        QTest::keyClick(words, Qt::Key_Return); // A slip.
        QVERIFY(!isOptedOut(open, ann));
        QTest::keyClicks(words, u"ok"_s);
        QVERIFY(!open.find(u"noteConsent"_s)->isEnabled());
        words->clear();
        QTest::keyClicks(words, u"asked by phone"_s);
        open.click(u"noteConsent"_s);
        QTRY_VERIFY(isOptedOut(open, ann));
        QTRY_VERIFY(open.words(u"consentState"_s).startsWith(u"Opted out"_s));
        QTRY_VERIFY(open.model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"Opted out"_s));
        // Back only by a statement as well, and by one that somebody chose.
        open.desk.clock.advance(1min);
        open.click(u"changeConsent"_s);
        QTest::keyClicks(words, u"said texts are fine"_s);
        open.find<QComboBox>(u"consentHow"_s)->setCurrentIndex(0);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(!isOptedOut(open, ann));
        QTRY_VERIFY(open.words(u"consentLines"_s).contains(u"“said texts are fine”: may be texted"_s));
        QVERIFY(open.words(u"consentLines"_s).contains(u"“asked by phone”: no more texts"_s));
        open.click(u"consentHistory"_s);
        QVERIFY(open.find<QLabel>(u"consentLines"_s)->isVisible());
    }

    void howTheyAskedIsEnough()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        open.choose(u"Ann Lee"_s);
        open.click(u"changeConsent"_s);
        auto* how = open.find<QComboBox>(u"consentHow"_s);
        how->setCurrentIndex(how->findText(u"In a voicemail"_s));
        open.click(u"noteConsent"_s);
        QTRY_VERIFY(isOptedOut(open, ann));
        QTRY_VERIFY(open.words(u"consentLines"_s).startsWith(u"In a voicemail: no more texts"_s));
    }

    void whatWasBegunAboutOneIsNotNotedOfAnother()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        open.choose(u"Ann Lee"_s);
        open.click(u"changeConsent"_s);
        QTest::keyClicks(open.find<QLineEdit>(u"consentWords"_s), u"asked by phone"_s);
        open.choose(u"Maria Reyes"_s);
        QVERIFY(!open.find<QLineEdit>(u"consentWords"_s)->isVisible());
        open.click(u"changeConsent"_s);
        QCOMPARE(open.find<QLineEdit>(u"consentWords"_s)->text(), QString());
    }

    void twoContactsBecomeOneAndTwoAgain()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        open.choose(u"Maria Reyes"_s);
        open.click(u"mergeWithAnother"_s);
        QTRY_VERIFY(open.find(u"mergeWith"_s) && open.find(u"mergeWith"_s)->isVisible());
        QVERIFY(open.find(u"mergeWith"_s)->text().startsWith(u"M. Reyes"_s));
        QVERIFY(!open.find(u"merge"_s)->isVisible());
        open.click(u"mergeWith"_s);
        QVERIFY(open.words(u"mergePreview"_s).contains(u"Maria Reyes, Client, Spanish, m@reyes.example"_s));
        open.click(u"merge"_s);
        QTRY_COMPARE(open.people(), QStringList({u"Ann Lee"_s, u"Maria Reyes"_s, u"Peachtree Supply"_s}));
        QTRY_VERIFY(open.find(u"undoMerge"_s)->isVisible());
        QCOMPARE(open.kept(marias)->profile.name, u"Maria Reyes"_s);
        open.click(u"undoMerge"_s);
        QTRY_COMPARE(open.people(), everybody);
        QTRY_VERIFY(!open.find(u"undoMerge"_s)->isVisible());
    }

    void deletingIsAskedFor_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("yes, delete her") << true;
        QTest::newRow("no, she stays") << false;
    }
    void deletingIsAskedFor()
    {
        QFETCH(bool, yes);
        OpenPeople open(fourPeople, yes);
        QTRY_COMPARE(open.people(), everybody);
        open.choose(u"Ann Lee"_s);
        QTest::keyClick(open.list, Qt::Key_Delete);
        QCOMPARE(open.ask.asked(), QStringList{u"Delete Ann Lee?"_s});
        comeToRest(*open.desk.store);
        QCOMPARE(open.kept(ann).has_value(), !yes);
    }

    void somebodyNewIsTakenDown()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        open.click(u"add"_s);
        auto* number = open.find<QLineEdit>(u"newNumber"_s);
        QTRY_VERIFY(number->hasFocus());
        QTest::keyClicks(number, u"12345"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(open.words(u"newMistake"_s).startsWith(u"This is not a whole telephone number"_s));
        number->clear();
        QTest::keyClicks(number, u"404 555 0177"_s);
        QTest::keyClicks(open.find<QLineEdit>(u"newName"_s), u"Bob Oh"_s);
        open.click(u"addNew"_s);
        QTRY_COMPARE(open.words(u"personName"_s), u"Bob Oh"_s);
        QTRY_VERIFY(open.people().contains(u"Bob Oh"_s));
        QCOMPARE(open.list->chosen(), numberOf(u"+14045550177"_s));
        QVERIFY(!number->isVisible());
    }

    void somebodyElseWithAKnownNumberSharesIt()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        open.find<QLineEdit>(u"newNumber"_s)->setText(u"404 555 0125"_s);
        open.find<QLineEdit>(u"newName"_s)->setText(u"Luis Lee"_s);
        Q_EMIT open.find(u"addNew"_s)->clicked();
        QTRY_VERIFY(open.page->findChild<QLabel*>(u"sharedBy"_s));
        QCOMPARE(open.words(u"sharedBy"_s), u"Also used by Luis Lee"_s);
    }

    void theConversationIsOneClickAway()
    {
        OpenPeople open([](Transaction& transaction, Timestamp now) {
            fourPeople(transaction, now);
            DeskStory(transaction).call({ann, now - 60s, 21s});
        });
        QTRY_COMPARE(open.people(), everybody);
        open.choose(u"Ann Lee"_s);
        QSignalSpy opened(open.page.get(), &PeoplePage::openConversation);
        QTRY_VERIFY(open.find(u"openConversation"_s));
        QVERIFY(open.find(u"openConversation"_s)->accessibleName().contains(u"555-0125"_s));
        open.click(u"openConversation"_s);
        QCOMPARE(opened.size(), 1);
    }

    void everyControlHasAName()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people(), everybody);
        open.choose(u"Ann Lee"_s);
        for (const auto* widget : open.page->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool inner = widget->objectName().startsWith(u"qt_"_s);
            QVERIFY2(named || inner || !widget->isVisible(),
                     qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                               widget->objectName())));
        }
    }
};

QTEST_MAIN(TstPeoplePage)
#include "tst_people_page.moc"
