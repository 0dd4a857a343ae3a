// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "tests/support/scripted_line.h"
#include "tests/ui/settings_fixture.h"
#include "ui/lines/line_check_dialog.h"
#include "ui/lines/step_card.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString mobile = u"+14045550111"_s;
const QString customer = u"+14045550199"_s;

Settings uncheckedDesk(const LineSettings::How& how = settledDesk().lines[0].how)
{
    Settings settings = settledDesk();
    settings.lines[0].trust = LineTrust::Unchecked;
    settings.lines[0].how = how;
    return settings;
}

/// The settings with a line that is watched, and its check opened.
struct CheckedDesk : OpenSettings {
    explicit CheckedDesk(const Settings& settings = uncheckedDesk(), const QString& number = mobile)
        : OpenSettings(settings, SettingsPage::Section::Line)
    {
        auto monitor = std::make_unique<ScriptedLine>(u"sip-front"_s);
        line = monitor.get();
        board.add(std::move(monitor), u"Front desk"_s);
        line->say(LineMonitor::State::Watching);
        fixture.lines.board = &board;
        fixture.lines.expectTestCalls = [this](const std::optional<PhoneNumber>& from) {
            expected << (from ? from->e164() : u"nobody"_s);
        };
        page = std::make_unique<SettingsPage>(fixture.desk());
        page->openSection(SettingsPage::Section::Line);
        page->resize(1100, 800);
        page->show();
        find<QAbstractButton>(u"checkLine"_s)->click();
        dialog = find<LineCheckDialog>(u"lineCheck"_s);
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog)) qFatal("the line check did not open");
        if (!number.isEmpty()) type(dialog->findChild<QWidget*>(u"callsFrom"_s), number);
    }
    ~CheckedDesk() { page.reset(); } // What it tells at its end is still heard.
    Q_DISABLE_COPY_MOVE(CheckedDesk)
    [[nodiscard]] StepCard* step(int number) const
    {
        return dialog->findChild<StepCard*>(u"step%1"_s.arg(number));
    }
    [[nodiscard]] QString said(int number) const { return step(number)->accessibleDescription(); }
    [[nodiscard]] QAbstractButton* button(int number, const QString& name) const
    {
        return step(number)->findChild<QAbstractButton*>(name);
    }
    void press(int number, const QString& name) const { button(number, name)->click(); }
    void rings(const QString& from)
    {
        key = newId();
        line->happen(key, fixture.clock.now(), RingStarted{});
        line->happen(key, fixture.clock.now(), CallerIdentified{callerOf(from)});
    }
    void ends(CallOutcome outcome, int rings = 0)
    {
        fixture.clock.advance(9s);
        line->happen(key, fixture.clock.now(), Ended{outcome, Certainty::Certain, {}, rings});
    }
    void call(int number, CallOutcome outcome)
    {
        press(number, u"callNow"_s);
        rings(mobile);
        ends(outcome);
    }
    [[nodiscard]] QString verdict() const
    {
        const auto* title = dialog->findChild<QLabel*>(u"verdictTitle"_s);
        return title->isVisible() ? title->text() : QString();
    }

    LineBoard board{fixture.clock};
    ScriptedLine* line = nullptr;
    LineCheckDialog* dialog = nullptr;
    QString key;
    QStringList expected;
};

} // namespace

class TstLineCheckDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aLineThatTellsMissedCallsIsCheckedAtTheEnd()
    {
        CheckedDesk open;
        QVERIFY(open.dialog && open.dialog->isVisible());
        QVERIFY(!open.dialog->isModal());
        QVERIFY(open.button(1, u"callNow"_s)->isVisible());
        QVERIFY(!open.button(2, u"callNow"_s)->isVisible());
        open.press(1, u"callNow"_s);
        QVERIFY(open.said(1).startsWith(u"Waiting for your call."_s));
        open.rings(mobile);
        QVERIFY(open.said(1).contains(u"(404) 555-0111"_s));
        open.ends(CallOutcome::Abandoned);
        QCOMPARE(open.said(1), u"Seen as missed. (404) 555-0111, rang 9 s."_s);
        open.call(2, CallOutcome::AnsweredElsewhere);
        QVERIFY(open.said(2).startsWith(u"Seen as answered."_s));
        QVERIFY(open.verdict().isEmpty());
        open.press(3, u"skip"_s);
        QCOMPARE(open.verdict(), u"This line can be relied on"_s);
        QCOMPARE(open.kept().lines[0].trust, LineTrust::Unchecked); // Until they are done.
        open.dialog->findChild<QAbstractButton*>(u"closeCheck"_s)->click();
        QTRY_COMPARE(open.kept().lines[0].trust, LineTrust::Checked);
        QVERIFY(!open.kept().lines[0].hidesAnswers);
        QTRY_VERIFY(open.find<QLabel>(u"trust"_s)->text().startsWith(u"Checked."_s));
    }

    void aLineThatHidesAnswersOffersThreeWaysOut()
    {
        CheckedDesk open;
        open.call(1, CallOutcome::NoAnswer);
        open.call(2, CallOutcome::NoAnswer);
        QVERIFY(open.said(2).startsWith(u"You answered, and it looks missed."_s));
        QVERIFY(open.dialog->findChild<QWidget*>(u"waysOut"_s)->isVisible());
        QCOMPARE(open.verdict(), u"This line hides who answered"_s);
        QCOMPARE(open.button(2, u"skip"_s)->text(), u"Go on"_s);
        open.press(2, u"skip"_s);
        open.press(3, u"skip"_s);
        open.dialog->close();
        QTRY_VERIFY(open.kept().lines[0].hidesAnswers);
        QCOMPARE(open.find<QAbstractButton>(u"checkLine"_s)->text(), u"See the ways out"_s);
    }

    void closedBeforeTheEndNothingIsTrusted()
    {
        CheckedDesk open;
        open.call(1, CallOutcome::NoAnswer);
        open.dialog->close();
        comeToRest(*open.fixture.store);
        QCOMPARE(open.kept().lines[0].trust, LineTrust::Unchecked);
    }

    void nobodyCallsBeforeItIsKnownFromWhere()
    {
        CheckedDesk open(uncheckedDesk(), {});
        open.press(1, u"callNow"_s);
        QVERIFY(open.button(1, u"callNow"_s)->isVisible());
        auto* from = open.dialog->findChild<QWidget*>(u"callsFrom"_s);
        QVERIFY(from->property("mistaken").toBool());
        QCOMPARE(open.dialog->focusWidget(), from);
        QTest::keyClicks(from, u"404 555 0111"_s); // And not left: the phone is in their other hand.
        QCOMPARE(open.expected, QStringList{mobile});
        QVERIFY(!from->property("mistaken").toBool());
        open.press(1, u"callNow"_s);
        QVERIFY(open.said(1).startsWith(u"Waiting for your call."_s));
    }

    void testCallsAreThoseOfTheNumberGiven()
    {
        CheckedDesk open(uncheckedDesk(), {});
        auto* from = open.dialog->findChild<QWidget*>(u"callsFrom"_s);
        OpenSettings::type(from, u"12"_s);
        QVERIFY(from->property("mistaken").toBool());
        QVERIFY(open.expected.isEmpty());
        OpenSettings::type(from, u"404 555 0111"_s);
        QCOMPARE(open.expected, QStringList{mobile});
        open.rings(customer);
        QVERIFY(open.button(1, u"callNow"_s)->isVisible());
        const auto* strange = open.dialog->findChild<QLabel*>(u"strange"_s);
        QVERIFY(strange->text().contains(u"(404) 555-0199"_s));
        open.dialog->findChild<QAbstractButton*>(u"strangeIsMine"_s)->click();
        QCOMPARE(open.expected, (QStringList{mobile, customer}));
        QVERIFY(open.said(1).startsWith(u"Ringing now: (404) 555-0199"_s));
        open.dialog->close();
        QTRY_COMPARE(open.expected.last(), u"nobody"_s);
    }

    void whatWentWrongIsSaidWithTheNextStep()
    {
        CheckedDesk open;
        open.press(1, u"callNow"_s);
        open.press(1, u"deskRangAlone"_s);
        QVERIFY(open.said(1).contains(u"Let this extension ring"_s));
        QCOMPARE(open.button(1, u"callNow"_s)->text(), u"Try again"_s);
        open.press(1, u"callNow"_s);
        open.fixture.clock.advance(2min);
        open.dialog->checking().beat();
        QVERIFY(open.said(1).startsWith(u"Nothing came."_s));
        open.press(1, u"callNow"_s);
        open.line->say(LineMonitor::State::Faulty, LineTrouble::Unreachable);
        QVERIFY(open.said(1).startsWith(u"The line fell out"_s));
    }

    void aModemIsAskedToHearAPhoneLifted()
    {
        ModemLineSettings modem;
        modem.port = u"COM3"_s;
        CheckedDesk open(uncheckedDesk(modem));
        open.press(1, u"callNow"_s);
        Q_EMIT open.line->pickedUp();
        QVERIFY(open.said(1).startsWith(u"Seen."_s));
        open.call(2, CallOutcome::NoAnswer);
        open.call(3, CallOutcome::Answered);
        open.press(4, u"callNow"_s);
        open.rings(mobile);
        open.ends(CallOutcome::Unknown, 5);
        QCOMPARE(open.said(4), u"Voicemail took it after ring 5."_s);
        open.dialog->close();
        QTRY_COMPARE(open.kept().lines[0].trust, LineTrust::Checked);
        const auto& kept = std::get<ModemLineSettings>(open.kept().lines[0].how);
        QCOMPARE(kept.voicemailRings, 5);
        QVERIFY(kept.seesPickUp);
    }

    void theKeyboardGoesOnWithTheNextStep()
    {
        CheckedDesk open;
        const auto pressed = [&] { return open.dialog->focusWidget(); };
        open.button(1, u"callNow"_s)->setFocus();
        QTest::keyClick(pressed(), Qt::Key_Space);
        open.rings(mobile);
        QCOMPARE(pressed(), open.button(1, u"callDone"_s));
        open.ends(CallOutcome::NoAnswer);
        QCOMPARE(pressed(), open.button(2, u"callNow"_s));
        open.button(2, u"skip"_s)->setFocus();
        QTest::keyClick(pressed(), Qt::Key_Space);
        QCOMPARE(pressed(), open.button(3, u"callNow"_s));
        open.button(3, u"skip"_s)->setFocus();
        QTest::keyClick(pressed(), Qt::Key_Space);
        QCOMPARE(pressed()->objectName(), u"closeCheck"_s);
    }

    void theKeyboardStaysWhereSomebodyTypes()
    {
        CheckedDesk open;
        auto* number = open.dialog->findChild<QWidget*>(u"callsFrom"_s);
        number->setFocus();
        open.call(1, CallOutcome::NoAnswer);
        QCOMPARE(open.dialog->focusWidget(), number);
    }

    void aLineThatIsNotWatchedSaysSo()
    {
        CheckedDesk open;
        open.board.remove(LineId{u"sip-front"_s});
        open.dialog->checking().beat();
        QVERIFY(open.dialog->findChild<QLabel*>(u"lineState"_s)
                    ->text()
                    .startsWith(u"This line is not watched."_s));
    }
};

QTEST_MAIN(TstLineCheckDialog)
#include "tst_line_check_dialog.moc"
