// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/compliance/place_records.h"
#include "tests/ui/people_fixture.h"
#include "ui/people/person_details.h"
#include "ui/widgets/choice_popover.h"

#include <QDir>
#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// Maria with a call and texts, and Ann.
void mariaWrote(Transaction& transaction, Timestamp now)
{
    fourPeople(transaction, now);
    DeskStory story(transaction);
    story.call({maria, now - 60min, 14s, CallOutcome::NoAnswer});
    story.optOut(maria, now - 30min);
}

QString sentenceOf(OpenPeople& open)
{
    return open.page->findChild<QLabel*>(u"pageSentence"_s)->text();
}

} // namespace

class TstPersonPrivacy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void inANarrowWindowTheDetailsLieOverTheList()
    {
        QWidget window; // One by itself would be as wide as what is in it wants.
        OpenPeople open;
        auto* details = open.page->findChild<PersonDetails*>();
        QTRY_VERIFY(open.model->rowCount() > 0);
        open.page->setParent(&window);
        open.page->setMinimumSize(0, 0);
        open.page->resize(700, 480);
        window.show();
        open.page->show();
        QTRY_VERIFY(details->isHidden());
        open.choose(u"Ann Lee"_s);
        QTRY_VERIFY(details->isVisible());
        QTest::keyClick(open.list, Qt::Key_Escape);
        QTRY_VERIFY(details->isHidden());
        open.choose(u"Ann Lee"_s);
        open.click(u"foldDetails"_s);
        QTRY_VERIFY(details->isHidden());
        open.page->resize(1284, 860);
        QTRY_VERIFY(details->isVisible());
    }

    void oneClickMakesTheEvidencePage()
    {
        const QTemporaryDir dir;
        OpenPeople open(mariaWrote);
        open.paper = dir.filePath(u"maria.pdf"_s);
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        open.find(u"evidencePage"_s)->click();
        QTRY_COMPARE(sentenceOf(open), u"The evidence page is in maria.pdf."_s);
        QCOMPARE(open.suggestedPaper, u"texts-to-maria-reyes.pdf"_s);
        QFile pdf(open.paper);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void aPageThatIsNotToBeKeptIsNotWritten()
    {
        OpenPeople open(mariaWrote);
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        const QString before = sentenceOf(open);
        open.find(u"evidencePage"_s)->click();
        QTRY_COMPARE(open.suggestedPaper, u"texts-to-maria-reyes.pdf"_s);
        comeToRest(*open.desk.store);
        QCOMPARE(sentenceOf(open), before);
    }

    void allThatIsKeptIsHandedOver()
    {
        const QTemporaryDir dir;
        OpenPeople open(mariaWrote);
        open.folder = dir.filePath(u"for maria"_s);
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        open.find(u"exportPerson"_s)->click();
        QTRY_VERIFY(sentenceOf(open).endsWith(u"are in for maria."_s));
        const auto files = QDir(open.folder).entryList(QDir::Files);
        QVERIFY(files.contains(u"person.json"_s) && files.contains(u"texts.csv"_s) &&
                files.contains(u"consents.csv"_s));
        QFile calls(open.folder + u"/calls.csv"_s);
        QVERIFY(calls.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(calls.readAll()).contains(maria));
    }

    void whereTheyAreIsNotedByTheirNumber()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        QTRY_VERIFY(open.find(u"notePlace"_s) != nullptr);
        QCOMPARE(open.find(u"notePlace"_s)->text(), u"Note where they are"_s);
        open.click(u"notePlace"_s);
        auto* places = open.page->window()->findChild<ChoicePopover*>();
        QVERIFY(places != nullptr);
        QTest::keyClicks(places->findChild<QLineEdit*>(), u"phoen"_s);
        QTest::keyClick(places->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(open.find(u"notePlace"_s)->text(), u"They are in Arizona (Phoenix)"_s);
        const auto noted = open.desk.store->run(
            [](Transaction& transaction) { return PlaceRecords(transaction).of(numberOf(maria)); });
        QCOMPARE(noted.value(), (NotedPlace{u"America/Phoenix"_s, u"AZ"_s}));
    }

    void aCallThatEndsMeanwhileLeavesTheQuestionOpen()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        QTRY_VERIFY(open.find(u"notePlace"_s) != nullptr);
        const QPointer button = open.find(u"notePlace"_s); // Has the keyboard.
        open.click(u"notePlace"_s);
        const QPointer places = open.page->window()->findChild<ChoicePopover*>();
        QVERIFY(places);
        open.desk.tell([now = open.desk.clock.now()](DeskStory& story) {
            story.call({ann, now, 5s});
            story.name(u"+14045550199"_s, u"Zoe Ito"_s, now);
        });
        QTRY_COMPARE(open.people().size(), 5);
        comeToRest(*open.desk.store);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(places && button);
        QTest::keyClicks(places->findChild<QLineEdit*>(), u"phoen"_s);
        QTest::keyClick(places->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(open.find(u"notePlace"_s)->text(), u"They are in Arizona (Phoenix)"_s);
    }

    void whatTheyAgreedToIsNoted()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        QTRY_COMPARE(open.words(u"consentState"_s), u"May be texted."_s);
        open.click(u"agreeConsent"_s);
        QVERIFY(!open.find(u"noteConsent"_s)->isEnabled()); // Nobody has said how.
        auto* how = open.find<QComboBox>(u"consentHow"_s);
        how->setCurrentIndex(how->findText(u"On a form they filled in"_s));
        QTest::keyClicks(open.find<QLineEdit>(u"consentWords"_s), u"Ticked it on the form"_s);
        open.click(u"noteConsent"_s);
        const auto state = [&open] { return open.words(u"consentState"_s); };
        QTRY_VERIFY2(state().startsWith(u"May be texted. They agreed to texts "_s), qPrintable(state()));
        QVERIFY2(state().endsWith(u"2028, later if they call or write before."_s), qPrintable(state()));
        QVERIFY(!open.find(u"agreeConsent"_s)->isVisible());
        const auto grant = open.desk.store->run(
            [](Transaction& transaction) { return ConsentRecords(transaction).grantOf(numberOf(maria)); });
        QVERIFY(grant.value());
        open.click(u"changeConsent"_s); // An opt-out takes it back.
        QTest::keyClicks(open.find<QLineEdit>(u"consentWords"_s), u"Changed their mind"_s);
        open.click(u"noteConsent"_s);
        QTRY_VERIFY(open.words(u"consentState"_s).startsWith(u"Opted out"_s));
        QVERIFY(!open.find(u"agreeConsent"_s)->isVisible());
    }

    void anOptOutWithTheirOtherNumberIsSaidOfBoth()
    {
        OpenPeople open([](Transaction& transaction, Timestamp now) {
            fourPeople(transaction, now);
            if (!MergeRecords(transaction).merge(numberOf(maria), numberOf(marias), now)) qFatal("no merge");
            DeskStory(transaction).optOut(marias, now);
        });
        QTRY_COMPARE(open.people().size(), 3);
        open.choose(u"Maria Reyes"_s);
        QTRY_COMPARE(open.words(u"consentState"_s),
                     u"They asked for no texts at (404) 555-0124. None leaves here by itself."_s);
        QTest::keyClick(open.find<QComboBox>(u"consentNumber"_s), Qt::Key_Down);
        QVERIFY(open.words(u"consentState"_s).startsWith(u"Opted out."_s));
    }

    void aStrayKeyBringsNobodyBack()
    {
        OpenPeople open([](Transaction& transaction, Timestamp now) {
            fourPeople(transaction, now);
            const auto noted = ConsentRecords(transaction)
                                   .record({newId(),
                                            numberOf(maria),
                                            ConsentChange::OptedOut,
                                            ConsentSource::Person,
                                            {},
                                            std::nullopt,
                                            now});
            if (!noted) qFatal("nothing was noted");
        });
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        const auto isOut = [&open] {
            return open.desk.store
                ->run([](Transaction& transaction) {
                    return ConsentRecords(transaction).isOptedOut(numberOf(maria));
                })
                .value();
        };
        QTRY_COMPARE(open.find(u"changeConsent"_s)->text(), u"May be texted again"_s);
        open.find(u"changeConsent"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(open.find(u"changeConsent"_s), Qt::Key_Space);
        auto* words = open.find<QLineEdit>(u"consentWords"_s);
        QTRY_VERIFY(words->isVisible() && words->hasFocus());
        QTest::keyClicks(words, u"hello again"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(words->isVisible()); // It still asks how.
        QVERIFY(!open.find(u"noteConsent"_s)->isEnabled());
        auto* how = open.find<QComboBox>(u"consentHow"_s);
        QCOMPARE(how->currentIndex(), -1);
        QVERIFY(isOut());
        how->setCurrentIndex(0);
        open.click(u"noteConsent"_s);
        QTRY_VERIFY(!isOut());
    }

    void whatTheyAgreedToRunsOut()
    {
        OpenPeople open([](Transaction& transaction, Timestamp now) {
            fourPeople(transaction, now);
            const auto longAgo = now - std::chrono::days(800);
            const auto noted = ConsentRecords(transaction)
                                   .record({newId(), numberOf(maria), ConsentChange::ConsentGiven,
                                            ConsentSource::Person, u"Ticked it"_s, std::nullopt, longAgo});
            if (!noted) qFatal("nothing was noted");
        });
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        const auto state = [&open] { return open.words(u"consentState"_s); };
        QTRY_VERIFY2(state().contains(u"For follow-ups that ran out on "_s), qPrintable(state()));
        QVERIFY2(state().endsWith(u": ask them again."_s), qPrintable(state()));
        QVERIFY(open.find(u"agreeConsent"_s)->isVisible());
    }

    void erasingSaysWhatGoesAndWhatStays()
    {
        OpenPeople open(mariaWrote);
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        open.find(u"erasePerson"_s)->click();
        QTRY_COMPARE(open.ask.asked(), QStringList{u"Erase Maria Reyes?"_s});
        QVERIFY2(open.ask.lastSentence().contains(u"1 call"_s), qPrintable(open.ask.lastSentence()));
        QVERIFY(open.ask.lastSentence().contains(u" and what you know of them. "_s));
        QVERIFY(open.ask.lastSentence().contains(u"They asked not to be texted: that stays in force"_s));
        QTRY_COMPARE(open.people().size(), 3);
        QVERIFY(!open.kept(maria));
        QTRY_VERIFY(sentenceOf(open).startsWith(u"Erased."_s));
        const auto out = open.desk.store->run(
            [](Transaction& transaction) { return ConsentRecords(transaction).isOptedOut(numberOf(maria)); });
        QVERIFY(out.value());
    }

    void whoThinksBetterOfItLosesNothing()
    {
        OpenPeople open(mariaWrote, false);
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        open.find(u"erasePerson"_s)->click();
        QTRY_COMPARE(open.ask.asked().size(), 1);
        comeToRest(*open.desk.store);
        QVERIFY(open.kept(maria));
    }

    void nobodyIsErasedWhileATextIsUnsettled()
    {
        OpenPeople open(mariaWrote);
        mustRun(*open.desk.store,
                u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, "
                u"state, reason,"
                " trouble, code, at, due_at, expires_at, state_at, attempts) SELECT 'held', id, number, '', "
                "'Out',"
                " 'Person', 'hello', 'Held', 'Unsettled', 'None', '', 1, 1, 1, 1, 1 FROM conversation"
                " WHERE number = '+14045550123'"_s);
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Maria Reyes"_s);
        open.find(u"erasePerson"_s)->click();
        QTRY_VERIFY(sentenceOf(open).startsWith(u"Nobody knows yet whether a text reached them."_s));
        QVERIFY(open.ask.asked().isEmpty());
        QVERIFY(open.kept(maria));
    }
};

QTEST_MAIN(TstPersonPrivacy)
#include "tst_person_privacy.moc"
