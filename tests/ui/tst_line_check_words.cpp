// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "ui/wording/kind_words.h"
#include "ui/wording/line_check_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr TestCall everyCall[] = {TestCall::PickUp, TestCall::HangUp, TestCall::Answer, TestCall::Voicemail};
constexpr int lastState = static_cast<int>(StepState::Skipped);
constexpr int lastFinding = static_cast<int>(CheckFinding::LineDown);

bool isSentence(const QString& words)
{
    return words.size() > 5 && words.front().isUpper() && words.endsWith(u'.') && !words.contains(u'%');
}

LineCheckResult seen(CallOutcome hungUp, std::optional<CallOutcome> answered, bool showsCaller = true)
{
    LineCheckResult result;
    result.hungUp = hungUp;
    result.answered = answered;
    result.showsCaller = showsCaller;
    return result;
}

} // namespace

Q_DECLARE_METATYPE(secondring::LineCheckResult)

class TstLineCheckWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyStepOfEveryKindIsASentence()
    {
        for (const LineKind kind : offeredKinds) {
            for (const TestCall call : everyCall) {
                for (int at = 0; at <= lastState * (lastFinding + 1) + lastFinding; ++at) {
                    const CheckStep step{call, StepState(at / (lastFinding + 1)),
                                         CheckFinding(at % (lastFinding + 1))};
                    const QString words = stepSentence(step, {kind, false, u"US"_s});
                    QVERIFY2(isSentence(words), qPrintable(words));
                }
                QVERIFY(!stepTitle(call, {kind, false, {}}).isEmpty());
            }
        }
    }

    void whereOnePhoneIsWatchedAnotherIsAnswered_data()
    {
        QTest::addColumn<bool>("isSoftphone");
        QTest::addColumn<SipMode>("mode");
        QTest::addColumn<bool>("asksForAnother");
        QTest::newRow("a softphone") << true << SipMode::RingAlong << true;
        QTest::newRow("a watched extension") << false << SipMode::Watch << true;
        QTest::newRow("one that is peeked at") << false << SipMode::Peek << true;
        QTest::newRow("one we ring along with, as another phone") << false << SipMode::RingAlong << false;
    }
    void whereOnePhoneIsWatchedAnotherIsAnswered()
    {
        QFETCH(bool, isSoftphone);
        QFETCH(SipMode, mode);
        QFETCH(bool, asksForAnother);
        LineSettings line;
        if (isSoftphone)
            line.how = SoftphoneLineSettings{};
        else
            sipOf(line).mode = mode;
        const CheckedLine checked = checkedLine(line, u"US"_s);
        for (const StepState state : {StepState::Asked, StepState::Ringing}) {
            const QString words = stepSentence({TestCall::Answer, state}, checked);
            QVERIFY2(isSentence(words), qPrintable(words));
            QCOMPARE(words.contains(u"another phone"_s), asksForAnother);
        }
        QCOMPARE(stepTitle(TestCall::Answer, checked).contains(u"another phone"_s), asksForAnother);
        const CheckStep unsure{TestCall::HangUp, StepState::Weak, CheckFinding::NotKnown};
        QCOMPARE(stepSentence(unsure, checked).contains(u"in this line's settings"_s), asksForAnother);
    }

    void whatWentWrongNamesTheNextStep_data()
    {
        QTest::addColumn<CheckFinding>("finding");
        QTest::newRow("nothing came") << CheckFinding::NothingCame;
        QTest::newRow("only the desk rang") << CheckFinding::DeskRangAlone;
        QTest::newRow("it never ended") << CheckFinding::NeverEnded;
        QTest::newRow("the line fell out") << CheckFinding::LineDown;
        QTest::newRow("it looks answered") << CheckFinding::LooksAnswered;
        QTest::newRow("voicemail was quicker") << CheckFinding::LooksLikeVoicemail;
        QTest::newRow("it looks missed") << CheckFinding::LooksMissed;
    }
    void whatWentWrongNamesTheNextStep()
    {
        QFETCH(const CheckFinding, finding);
        const auto failed = [&](TestCall call, LineKind kind) {
            return stepSentence({call, StepState::Failed, finding}, {kind, false, u"US"_s}).toLower();
        };
        for (const LineKind kind : offeredKinds) {
            for (const TestCall call : {TestCall::HangUp, TestCall::Answer}) {
                const QString words = failed(call, kind);
                QVERIFY2(words.contains(u"try again"_s) || words.contains(u"try once more"_s),
                         qPrintable(words));
            }
        }
    }

    void theCallerIsWrittenAsTheDeskWritesNumbers()
    {
        CheckStep step{TestCall::HangUp, StepState::Good, CheckFinding::LooksMissed};
        step.rang = std::chrono::seconds{9};
        QVERIFY(stepSentence(step, {LineKind::Sip, false, u"US"_s}).contains(u"no number shown"_s));
        step.caller = numberOf(u"+14045550111"_s);
        QCOMPARE(stepSentence(step, {LineKind::Sip, false, u"US"_s}),
                 u"Seen as missed. (404) 555-0111, rang 9 s."_s);
        QVERIFY(stepSentence(step, {LineKind::Sip, false, u"GB"_s}).contains(u"+1 404"_s));
    }

    void theVerdictSaysWhoIsTexted_data()
    {
        QTest::addColumn<LineCheckResult>("result");
        QTest::addColumn<QString>("says");
        const auto missed = CallOutcome::NoAnswer;
        QTest::newRow("it tells missed calls")
            << seen(missed, CallOutcome::Answered) << u"texted by themselves from now on."_s;
        QTest::newRow("and shows no caller")
            << seen(missed, CallOutcome::Answered, false) << u"Ask your phone company for caller ID."_s;
        QTest::newRow("it cannot tell")
            << seen(CallOutcome::Unknown, CallOutcome::Unknown) << u"is anybody texted by itself."_s;
        QTest::newRow("it hides answers") << seen(missed, missed) << u"There are three ways out:"_s;
        QTest::newRow("half a check")
            << seen(missed, std::nullopt) << u"nobody is texted by itself on this line."_s;
    }
    void theVerdictSaysWhoIsTexted()
    {
        QFETCH(const LineCheckResult, result);
        QFETCH(const QString, says);
        const VerdictWords words = verdictWords(result);
        QVERIFY2(words.sentence.endsWith(says), qPrintable(words.sentence));
        QVERIFY(!words.title.isEmpty());
    }

    void thereAreThreeWaysOutForEveryLine()
    {
        LineSettings sip;
        LineSettings watching;
        sipOf(watching).watchedExtension = u"100"_s;
        LineSettings modem;
        modem.how = ModemLineSettings{};
        for (const LineSettings& line : {sip, watching, modem}) {
            const auto ways = waysOut(line);
            QCOMPARE(ways.size(), size_t(3));
            for (const WayOut& way : ways)
                QVERIFY2(isSentence(way.sentence), qPrintable(way.sentence));
        }
        QVERIFY(waysOut(sip)[0].sentence.contains(u"give the front desk’s"_s));
        QVERIFY(waysOut(watching)[0].sentence.contains(u"did not show your answer"_s));
        QVERIFY(waysOut(modem)[0].sentence.startsWith(u"Add a line"_s));
    }

    void aLineSaysWhatItIsReliedOnFor()
    {
        LineSettings line;
        line.trust = LineTrust::Unchecked;
        QVERIFY(trustWords(line).sentence.startsWith(u"Not checked yet: nobody is texted by itself."_s));
        line.trust = LineTrust::Checked;
        QVERIFY(trustWords(line).sentence.startsWith(u"Checked."_s));
        line.hidesAnswers = true;
        QCOMPARE(trustWords(line).button, u"See the ways out"_s);
        line = {};
        QCOMPARE(trustWords(line).tone,
                 Tone::Plain); // Nobody is alarmed about a line that worked for months.
    }
};

QTEST_GUILESS_MAIN(TstLineCheckWords)
#include "tst_line_check_words.moc"
