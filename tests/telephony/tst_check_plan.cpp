// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/check_plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

LineSettings lineOf(const LineSettings::How& how)
{
    LineSettings line;
    line.id.value = u"desk"_s;
    line.trust = LineTrust::Unchecked;
    line.how = how;
    return line;
}

LineCheckResult tellsMissed()
{
    LineCheckResult result;
    result.hungUp = CallOutcome::NoAnswer;
    result.answered = CallOutcome::AnsweredElsewhere;
    return result;
}

} // namespace

Q_DECLARE_METATYPE(secondring::LineSettings)

class TstCheckPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindIsHungUpOn_data()
    {
        QTest::addColumn<LineSettings>("line");
        QTest::addColumn<int>("calls");
        QTest::addColumn<bool>("onlyMissedCome");
        QTest::newRow("an extension") << lineOf(SipLineSettings()) << 3 << false;
        QTest::newRow("Asterisk") << lineOf(AsteriskLineSettings()) << 3 << false;
        QTest::newRow("a FRITZ!Box") << lineOf(FritzBoxLineSettings()) << 3 << false;
        QTest::newRow("a caller-ID unit") << lineOf(CallerIdBoxLineSettings()) << 3 << false;
        QTest::newRow("a modem, where a phone is lifted besides")
            << lineOf(ModemLineSettings()) << 4 << false;
        QTest::newRow("a stick, that nobody can answer") << lineOf(GsmLineSettings()) << 2 << true;
        QTest::newRow("a softphone") << lineOf(SoftphoneLineSettings()) << 3 << false;
        QTest::newRow("the text service's number") << lineOf(ProviderLineSettings()) << 3 << false;
    }
    void everyKindIsHungUpOn()
    {
        QFETCH(const LineSettings, line);
        const LineCheckPlan plan = checkPlanFor(line);
        QTEST(static_cast<int>(plan.calls.size()), "calls");
        QTEST(plan.onlyMissedCome, "onlyMissedCome");
        QVERIFY(std::ranges::find(plan.calls, TestCall::HangUp) != plan.calls.end());
    }

    void aCheckedLineIsTrusted()
    {
        LineSettings line = lineOf(SipLineSettings());
        applyCheck(line, tellsMissed());
        QCOMPARE(line.trust, LineTrust::Checked);
        QVERIFY(!line.hidesAnswers);
        forgetCheck(line);
        QCOMPARE(line.trust, LineTrust::Unchecked);
    }

    void aLineThatHidesAnswersIsKnownForIt()
    {
        LineSettings line = lineOf(SipLineSettings());
        LineCheckResult result = tellsMissed();
        result.answered = CallOutcome::NoAnswer;
        applyCheck(line, result);
        QVERIFY(line.hidesAnswers);
        applyCheck(line, tellsMissed()); // Watched now, and tried once more.
        QVERIFY(!line.hidesAnswers);
        applyCheck(line, result);
        forgetCheck(line);
        QVERIFY(!line.hidesAnswers);
    }

    void anIncompleteCheckChangesNoTrust()
    {
        LineSettings line = lineOf(SipLineSettings());
        LineCheckResult result = tellsMissed();
        result.answered.reset();
        applyCheck(line, result);
        QCOMPARE(line.trust, LineTrust::Unchecked);
        line.trust = LineTrust::Vouched;
        applyCheck(line, result);
        QCOMPARE(line.trust, LineTrust::Vouched);
    }

    void aModemLearnsWhatWasSeen()
    {
        LineSettings line = lineOf(ModemLineSettings());
        LineCheckResult result;
        result.seesPickUp = true;
        result.ringsToVoicemail = 5;
        applyCheck(line, result);
        QCOMPARE(std::get<ModemLineSettings>(line.how).voicemailRings, 5);
        QVERIFY(std::get<ModemLineSettings>(line.how).seesPickUp);
        applyCheck(line, {}); // Nothing was tried: what is known stays.
        QCOMPARE(std::get<ModemLineSettings>(line.how).voicemailRings, 5);
        result.seesPickUp = false;
        applyCheck(line, result);
        QVERIFY(!std::get<ModemLineSettings>(line.how).seesPickUp);
    }

    void anotherSwitchIsCheckedAnew()
    {
        LineSettings checked = lineOf(SipLineSettings());
        checked.trust = LineTrust::Checked;
        LineSettings changed = checked;
        changed.name = u"Front desk"_s;
        changed.on = false;
        changed.secret = SecretRef{u"line/desk/password"_s};
        sipOf(changed).mailbox = u"100"_s; // Tells of messages, not of answers.
        QVERIFY(!needsNewCheck(checked, changed));
        sipOf(changed).server = u"other.example"_s;
        QVERIFY(needsNewCheck(checked, changed));
        changed = checked;
        sipOf(changed).mode = SipMode::Watch;
        QVERIFY(needsNewCheck(checked, changed));
        QVERIFY(!needsNewCheck(lineOf(SipLineSettings()), changed));
    }
};

QTEST_GUILESS_MAIN(TstCheckPlan)
#include "tst_check_plan.moc"
