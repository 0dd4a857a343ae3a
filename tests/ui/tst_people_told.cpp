// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/number_people.h"
#include "tests/support/waited.h"
#include "tests/ui/people_fixture.h"
#include "ui/people/import_rows.h"
#include "ui/people/people_words.h"
#include "ui/wording/consent_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

/// People whose name nobody wrote down: they told it from two numbers.
class TstPeopleTold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whoToldTheSameNameTwiceIsMergedUnderIt()
    {
        OpenPeople open([](Transaction& transaction, Timestamp now) {
            for (const QString& number : {maria, marias}) {
                if (!ContactRecords(transaction).noteKnown(numberOf(number), now)) qFatal("nobody was kept");
                if (!NumberPeople(transaction).add(numberOf(number), u"Dana Kim"_s, now)) qFatal("no name");
            }
        });
        QTRY_COMPARE(open.people(), QStringList({u"Dana Kim"_s, u"Dana Kim"_s}));
        open.choose(u"Dana Kim"_s);
        open.click(u"mergeWithAnother"_s);
        QTRY_VERIFY(open.find(u"mergeWith"_s)); // The other of that name, without a word.
        open.click(u"mergeWith"_s);
        QVERIFY(open.words(u"mergePreview"_s).contains(u": Dana Kim, New."_s));
        open.click(u"merge"_s);
        QTRY_COMPARE(open.people(), QStringList{u"Dana Kim"_s});
        QTRY_COMPARE(open.words(u"personName"_s), u"Dana Kim"_s);
        QCOMPARE(open.find<QLabel>(u"sharedBy"_s), nullptr); // Not "also used by" herself.
        QVERIFY(open.kept(maria)->profile.name.isEmpty());   // What they told is written down by nobody.
    }

    void aFamilyWithOneNumberKeepsItsNames()
    {
        OpenPeople open;
        open.toRead = open.file(u"family.csv"_s, "Name,Phone\r\n"
                                                 "Rosa Diaz,404-555-0177\r\n"
                                                 "Luis Diaz,404-555-0177\r\n");
        open.click(u"import"_s);
        open.click(u"chooseFile"_s);
        auto* rows = open.page->findChild<ImportRowsView*>();
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        QCOMPARE(effectWords(static_cast<ImportRows*>(rows->model())->at(1)),
                 u"Shares the number of Rosa Diaz: both names are kept"_s);
        open.click(u"importAll"_s);
        QTRY_VERIFY(open.find(u"undoImport"_s)->isVisible());
        QCOMPARE(open.words(u"importResult"_s),
                 u"1 number added, 0 changed. 1 shared with a row above: each name is kept."_s);
        open.click(u"showPeople"_s);
        QTRY_VERIFY(open.people().contains(u"Rosa Diaz"_s));
        open.choose(u"Rosa Diaz"_s);
        QTRY_VERIFY(open.find<QLabel>(u"sharedBy"_s));
        QVERIFY(open.words(u"sharedBy"_s).contains(u"Luis Diaz"_s));
    }

    void whereTheirWordsAreGoneTheSentenceIsWhole_data()
    {
        QTest::addColumn<ConsentSource>("source");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("optedOut");
        QTest::addColumn<QString>("line");
        QTest::newRow("STOP") << ConsentSource::Keyword << u"STOP"_s << u"Opted out today by texting “STOP”"_s
                              << u"Texted “STOP”: no more texts · today"_s;
        QTest::newRow("STOP, erased") << ConsentSource::Keyword << QString() << u"Opted out today by text"_s
                                      << u"By text: no more texts · today"_s;
        QTest::newRow("a sentence, erased")
            << ConsentSource::Phrase << QString() << u"Opted out today by text"_s
            << u"By text: no more texts · today"_s;
        QTest::newRow("told by the service, erased")
            << ConsentSource::Provider << QString() << u"Opted out, the text service told us today"_s
            << u"The text service refused: no more texts · today"_s;
    }
    void whereTheirWordsAreGoneTheSentenceIsWhole()
    {
        QFETCH(ConsentSource, source);
        QFETCH(QString, words);
        const Timestamp now = FakeClock().now();
        const ConsentEvent event{
            newId(), numberOf(maria), ConsentChange::OptedOut, source, words, std::nullopt, now};
        const TimeWords times(QTimeZone::utc());
        const auto plain = [&](QString said) { return said.replace(times.inSentence(now, now), u"today"_s); };
        QTEST(plain(optedOutWords(event, times, now)), "optedOut");
        QTEST(plain(consentLine(event, times, now)), "line");
    }

    void whoIsDeletedStaysOptedOut_data()
    {
        QTest::addColumn<bool>("optedOut");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a vendor") << false << u"They would get automatic texts again."_s;
        QTest::newRow("a vendor who wrote STOP") << true << u"They stay opted out."_s;
    }
    void whoIsDeletedStaysOptedOut()
    {
        QFETCH(bool, optedOut);
        QFETCH(QString, sentence);
        OpenPeople open(
            [optedOut](Transaction& transaction, Timestamp now) {
                fourPeople(transaction, now);
                const ConsentEvent event{newId(),
                                         numberOf(u"+14045550126"_s),
                                         ConsentChange::OptedOut,
                                         ConsentSource::Keyword,
                                         u"STOP"_s,
                                         std::nullopt,
                                         now};
                if (optedOut && !ConsentRecords(transaction).record(event)) qFatal("nothing was kept");
            },
            false);
        QTRY_COMPARE(open.people().size(), 4);
        open.choose(u"Peachtree Supply"_s);
        QTest::keyClick(open.list, Qt::Key_Delete);
        QVERIFY2(open.ask.lastSentence().endsWith(sentence), qPrintable(open.ask.lastSentence()));
    }

    void twoMadeOneByMistakeAreTwoAgainByAKey()
    {
        OpenPeople open;
        QTRY_COMPARE(open.people().size(), 4);
        QVERIFY(QTest::qWaitForWindowActive(open.page.get()));
        open.choose(u"Maria Reyes"_s);
        const auto merge = [&open] {
            open.click(u"mergeWithAnother"_s);
            QTRY_VERIFY(open.find(u"mergeWith"_s) && open.find(u"mergeWith"_s)->isVisible());
            open.click(u"mergeWith"_s);
            open.click(u"merge"_s);
            QTRY_COMPARE(open.people().size(), 3);
            QTRY_VERIFY(open.find(u"undoMerge"_s)->isVisible());
        };
        const auto undo = [&open] {
            open.list->setFocus();
            QTest::keyClick(open.list, Qt::Key_Z, Qt::ControlModifier);
        };
        merge();
        undo();
        QTRY_COMPARE(open.people().size(), 4);
        QTRY_VERIFY(!open.find(u"undoMerge"_s)->isVisible());
        merge();
        open.choose(u"Ann Lee"_s); // It is not what is shown any more.
        undo();
        comeToRest(*open.desk.store);
        QCOMPARE(open.people().size(), 3);
    }
};

QTEST_MAIN(TstPeopleTold)
#include "tst_people_told.moc"
