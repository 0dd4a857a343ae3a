// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/line_witness.h"
#include "tests/recovery/decision_case.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const LineId deskLine{u"desk"_s};
const LineId other{u"other"_s};

LineSettings lineOf(const LineId& id, LineTrust trust, bool hidesAnswers = false)
{
    LineSettings line;
    line.id = id;
    line.trust = trust;
    line.hidesAnswers = hidesAnswers;
    return line;
}

Case onALineThat(LineTrust trust, bool hidesAnswers = false)
{
    return but([=](Case& its) {
        its.call.line = deskLine;
        Settings settings;
        settings.lines = {lineOf(deskLine, trust, hidesAnswers)};
        its.rules.doubted = rulesOf(settings, true).doubted;
    });
}

FinishedCall seenBy(const LineId& line, FinishedCall call)
{
    call.line = line;
    call.key = CallKey{newId()};
    return call;
}

} // namespace

class TstLineTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsTextedOnWhatWord_data()
    {
        QTest::addColumn<Case>("its");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("the settings file's writer vouches for the line")
            << onALineThat(LineTrust::Vouched) << Reason::Texting;
        QTest::newRow("the line check passed") << onALineThat(LineTrust::Checked) << Reason::Texting;
        QTest::newRow("added a minute ago") << onALineThat(LineTrust::Unchecked) << Reason::LineUnchecked;
        QTest::newRow("the telephone system hides who answered")
            << onALineThat(LineTrust::Checked, true) << Reason::LineHidesAnswers;
        QTest::newRow("somebody vouched for it, and it hides answers all the same")
            << onALineThat(LineTrust::Vouched, true) << Reason::LineHidesAnswers;
        Case elsewhere = onALineThat(LineTrust::Unchecked);
        elsewhere.call.line = other;
        QTest::newRow("only another line is not checked") << elsewhere << Reason::Texting;
        Case answered = onALineThat(LineTrust::Unchecked);
        answered.call.outcome = CallOutcome::Answered;
        QTest::newRow("answered, whatever the line") << answered << Reason::Answered;
        Case unknown = onALineThat(LineTrust::Checked, true);
        unknown.call.outcome = CallOutcome::Unknown;
        QTest::newRow("the line says itself that it does not know") << unknown << Reason::UnknownOutcome;
    }
    void whoIsTextedOnWhatWord()
    {
        QFETCH(const Case, its);
        QTEST(reasonFor(its), "reason");
    }

    void aDoubtedLineTextsNobodyButAPersonMay_data() { TestStore::engines(); }
    void aDoubtedLineTextsNobodyButAPersonMay()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        desk.settings.lines = {lineOf(deskLine, LineTrust::Unchecked)};
        const LoggedCall logged = desk.call(ann);
        QCOMPARE(logged.reason, Reason::LineUnchecked);
        QCOMPARE(desk.pass(1h), 0);
        const auto texted = desk.textAnyway(logged.call.id);
        QVERIFY(texted);
        QCOMPARE(desk.send(), 1);
    }

    void aSecondLinesWordIsTaken_data() { TestStore::engines(); }
    void aSecondLinesWordIsTaken()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        desk.settings.lines = {lineOf(deskLine, LineTrust::Checked, true), lineOf(other, LineTrust::Checked)};
        const FinishedCall call = desk.callEnding(ann);
        QCOMPARE(desk.file(call).reason, Reason::LineHidesAnswers);
        const LoggedCall both = desk.file(seenBy(other, call));
        QCOMPARE(both.reason, Reason::Texting);
        desk.clock.advance(1min);
        QCOMPARE(desk.send(), 1);
    }

    void theOtherLineMustHaveSeenItMissed_data() { TestStore::engines(); }
    void theOtherLineMustHaveSeenItMissed()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        desk.settings.lines = {lineOf(deskLine, LineTrust::Unchecked), lineOf(other, LineTrust::Checked)};
        FinishedCall call = desk.callEnding(ann);
        QCOMPARE(desk.file(call).reason, Reason::LineUnchecked);
        FinishedCall modem = seenBy(other, call);
        modem.outcome = CallOutcome::Unknown;
        modem.certainty = Certainty::Guess;
        QCOMPARE(desk.file(modem).reason, Reason::LineUnchecked);
        modem.outcome = CallOutcome::AnsweredElsewhere;
        modem.certainty = Certainty::Certain;
        QCOMPARE(desk.file(seenBy(LineId{u"third"_s}, modem)).reason, Reason::AnsweredElsewhere);
        QCOMPARE(desk.pass(1h), 0);
    }

    void theTrustedLineMayComeFirst_data() { TestStore::engines(); }
    void theTrustedLineMayComeFirst()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        desk.settings.lines = {lineOf(deskLine, LineTrust::Unchecked), lineOf(other, LineTrust::Checked)};
        const FinishedCall call = desk.callEnding(ann);
        QCOMPARE(desk.file(seenBy(other, call)).reason, Reason::Texting);
        QCOMPARE(desk.file(call).reason, Reason::Texting);
        desk.clock.advance(1min);
        QCOMPARE(desk.send(), 1);
    }

    void aLineThatLostSightIsNoWitness_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<bool>("hides");
        QTest::addColumn<bool>("sawItFirst");
        QTest::addColumn<Reason>("reason");
        for (const bool onPostgres : {false, true}) {
            const auto row = [=](const char* sentence, bool hides, bool sawItFirst, Reason reason) {
                QTest::addRow("%s, %s", sentence, onPostgres ? "PostgreSQL" : "SQLite")
                    << onPostgres << hides << sawItFirst << reason;
            };
            row("only the unchecked line saw it missed", false, true, Reason::LineUnchecked);
            row("only the line that hides answers saw it missed", true, true, Reason::LineHidesAnswers);
            row("the unchecked line came first", false, false, Reason::LineUnchecked);
            row("the line that hides answers came first", true, false, Reason::LineHidesAnswers);
        }
    }
    void aLineThatLostSightIsNoWitness()
    {
        OPEN_TEST_STORE(store);
        QFETCH(const bool, hides);
        QFETCH(const bool, sawItFirst);
        QFETCH(const Reason, reason);
        FrontDesk desk(*store);
        desk.settings.lines = {lineOf(other, LineTrust::Checked),
                               lineOf(deskLine, hides ? LineTrust::Checked : LineTrust::Unchecked, hides)};
        FinishedCall missed = desk.callEnding(ann);
        missed.certainty = Certainty::Strong;
        FinishedCall lostSight = seenBy(other, missed);
        lostSight.outcome = CallOutcome::Unknown;
        lostSight.certainty = Certainty::Guess;
        QCOMPARE(desk.file(sawItFirst ? lostSight : missed).reason,
                 sawItFirst ? Reason::UnknownOutcome : reason);
        const LoggedCall both = desk.file(sawItFirst ? missed : lostSight);
        QCOMPARE(both.call.outcome, CallOutcome::NoAnswer);
        QCOMPARE(both.reason, reason);
        QVERIFY(!both.text);
        QCOMPARE(desk.pass(1h), 0);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM call"_s), u"1"_s);
    }

    void aMessageIsTheWordOfTheLineThatTellsIt_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<LineId>("tells");
        QTest::addColumn<bool>("loses");
        QTest::addColumn<Reason>("reason");
        for (const bool onPostgres : {false, true}) {
            const auto row = [=](const char* sentence, const LineId& tells, bool loses, Reason reason) {
                QTest::addRow("%s, %s", sentence, onPostgres ? "PostgreSQL" : "SQLite")
                    << onPostgres << tells << loses << reason;
            };
            row("only the unchecked line tells of the message", deskLine, true, Reason::LineUnchecked);
            row("the checked line itself tells of it", other, true, Reason::Texting);
            row("the checked line saw it missed", deskLine, false, Reason::Texting);
        }
    }
    void aMessageIsTheWordOfTheLineThatTellsIt()
    {
        OPEN_TEST_STORE(store);
        QFETCH(const LineId, tells);
        QFETCH(const bool, loses);
        FrontDesk desk(*store);
        desk.settings.lines = {lineOf(other, LineTrust::Checked), lineOf(deskLine, LineTrust::Unchecked)};
        FinishedCall seen = desk.callEnding(ann);
        if (loses) {
            seen.outcome = CallOutcome::Unknown;
            seen.certainty = Certainty::Guess;
        }
        (void)desk.file(seenBy(other, seen));
        FinishedCall lostSight = seen;
        lostSight.outcome = CallOutcome::Unknown;
        lostSight.certainty = Certainty::Guess;
        (void)desk.file(lostSight);
        const auto left = store->run([&](Transaction& transaction) {
            return fileMessageLeft(transaction, {tells, numberOf(ann), desk.clock.now(), desk.settings,
                                                 desk.hasTextService, desk.clock.now()});
        });
        QVERIFY(left && *left);
        QCOMPARE((*left)->call.outcome, CallOutcome::Voicemail);
        QFETCH(const Reason, reason);
        QCOMPARE((*left)->reason, reason);
        QCOMPARE(desk.pass(1min), reason == Reason::Texting ? 1 : 0);
    }

    void whatTheCheckedLineConfirmedStaysConfirmed_data() { TestStore::engines(); }
    void whatTheCheckedLineConfirmedStaysConfirmed()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        desk.settings.lines = {lineOf(deskLine, LineTrust::Unchecked), lineOf(other, LineTrust::Checked)};
        FinishedCall call = desk.callEnding(ann);
        call.certainty = Certainty::Strong;
        QCOMPARE(desk.file(call).reason, Reason::LineUnchecked);
        QCOMPARE(desk.file(seenBy(other, call)).reason, Reason::Texting);
        call.certainty = Certainty::Certain; // The unchecked line is surer now.
        const LoggedCall surer = desk.file(call);
        QCOMPARE(surer.call.certainty, Certainty::Certain);
        QCOMPARE(surer.reason, Reason::Texting);
        QCOMPARE(surer.text->state, TextState::Queued);
        const auto left = store->run([&](Transaction& transaction) {
            return fileMessageLeft(transaction, {deskLine, numberOf(ann), desk.clock.now(), desk.settings,
                                                 desk.hasTextService, desk.clock.now()});
        });
        QVERIFY(left && *left);
        QCOMPARE((*left)->call.outcome, CallOutcome::Voicemail);
        QCOMPARE((*left)->reason, Reason::Texting);
        QCOMPARE((*left)->text->state, TextState::Queued);
        QCOMPARE(desk.pass(1min), 1);
    }
};

QTEST_GUILESS_MAIN(TstLineTrust)
#include "tst_line_trust.moc"
