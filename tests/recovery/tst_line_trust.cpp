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
};

QTEST_GUILESS_MAIN(TstLineTrust)
#include "tst_line_trust.moc"
