// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_fixture.h"
#include "ui/settings/finding_note.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondring;

using Section = SettingsPage::Section;

namespace {

struct PracticeDesk : OpenSettings {
    explicit PracticeDesk(const Settings& settings) : OpenSettings(settings, Section::Practice)
    {
        fixture.vault.secrets = {{u"line/sip-front/password"_s, u"s3cret"_s},
                                 {u"provider/secret"_s, u"token"_s}};
    }
    void press(const QString& name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] QStringList findings() const
    {
        QStringList all;
        for (const auto* note : find(u"findings"_s)->findChildren<FindingNote*>())
            all << note->sentence();
        return all;
    }
};

} // namespace

class TstGoingLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void withBothTestsWellItGoesLive()
    {
        PracticeDesk open(settledDesk());
        QCOMPARE(open.find<QLabel>(u"mode"_s)->text(), u"Second Ring is practising"_s);
        open.press(u"goLive"_s);
        QTRY_COMPARE(open.kept().mode, Mode::Live);
        QCOMPARE(open.findings(),
                 (QStringList{u"Front desk: Registered. Missed calls will be noticed."_s,
                              u"Text service: The account is well and the number takes texts."_s}));
        QTRY_COMPARE(open.find<QLabel>(u"mode"_s)->text(), u"Second Ring is live"_s);
        QVERIFY(!open.find(u"goLive"_s)->isVisible());
        QVERIFY(open.find(u"backToPractice"_s)->isVisible());
    }

    void aFailedTestKeepsItInPractice_data()
    {
        QTest::addColumn<bool>("line");
        QTest::addColumn<bool>("texts");
        QTest::newRow("the line does not sign in") << false << true;
        QTest::newRow("the number is not on the account") << true << false;
        QTest::newRow("neither is well") << false << false;
    }
    void aFailedTestKeepsItInPractice()
    {
        QFETCH(bool, line);
        QFETCH(bool, texts);
        PracticeDesk open(settledDesk());
        if (!line) open.fixture.lineFinding = {false, u"Wrong user or password."_s};
        if (!texts) open.fixture.serviceFinding = {false, u"The number is not on this account."_s};
        open.press(u"goLive"_s);
        QTRY_VERIFY(open.find(u"verdict"_s)->isVisible());
        QCOMPARE(open.findings().size(), 2);
        QCOMPARE(open.findings()[0] == u"Front desk: Wrong user or password."_s, !line);
        QCOMPARE(open.findings()[1] == u"Text service: The number is not on this account."_s, !texts);
        QCOMPARE(open.kept().mode, Mode::Practice);
        QVERIFY(open.find(u"goLive"_s)->isEnabled());
    }

    void nothingSetUpIsSaidForBoth()
    {
        Settings named;
        named.business.name = u"Peachtree Dental"_s;
        PracticeDesk open(named);
        open.press(u"goLive"_s);
        QTRY_VERIFY(open.find(u"verdict"_s)->isVisible());
        QCOMPARE(open.findings(), (QStringList{u"Phone line: No line is set up. Add one under Phone line."_s,
                                               u"Text service: No text service is chosen yet."_s}));
        QCOMPARE(open.kept().mode, Mode::Practice);
    }

    void aBusinessWithoutANameDoesNotGoLive()
    {
        auto settings = settledDesk();
        settings.business.name = u" "_s;
        PracticeDesk open(settings);
        open.press(u"goLive"_s);
        QVERIFY(open.find(u"verdict"_s)->isVisible());
        QCOMPARE(open.find<QLabel>(u"verdict"_s)->text(),
                 u"Give your business a name first: it stands in every text."_s);
        QVERIFY(open.fixture.testedLines.isEmpty());
        QCOMPARE(open.kept().mode, Mode::Practice);
        auto named = settings;
        named.business.name = u"Peachtree Dental"_s;
        open.fixture.keep(named);
        QTRY_VERIFY(!open.find(u"verdict"_s)->isVisible());
        open.press(u"goLive"_s);
        QTRY_COMPARE(open.kept().mode, Mode::Live);
    }

    void aLineSwitchedOffIsNotTested()
    {
        auto settings = settledDesk();
        settings.lines.push_back(settings.lines[0]);
        settings.lines[1].id = LineId{u"sip-off"_s};
        settings.lines[1].on = false;
        PracticeDesk open(settings);
        open.press(u"goLive"_s);
        QTRY_COMPARE(open.kept().mode, Mode::Live);
        QCOMPARE(open.fixture.testedLines.size(), 1);
    }

    void settingsChangedMeanwhileAreTestedAgain()
    {
        PracticeDesk open(settledDesk());
        open.fixture.holding = true;
        open.press(u"goLive"_s);
        QTRY_COMPARE(open.fixture.testedLines.size(), 1);
        QVERIFY(!open.find(u"goLive"_s)->isEnabled());
        auto other = open.kept();
        sipOf(other.lines[0]).user = u"202"_s;
        open.fixture.keep(other);
        open.fixture.release(open.fixture.lineFinding);
        QTRY_VERIFY(open.find(u"verdict"_s)->isVisible());
        QCOMPARE(open.kept().mode, Mode::Practice);
        open.press(u"goLive"_s);
        QTRY_COMPARE(open.kept().mode, Mode::Live);
        QCOMPARE(sipOf(open.kept().lines[0]).user, u"202"_s);
    }

    void liveIsNotSaidToTextOnALineNobodyChecked()
    {
        auto settings = settledDesk();
        settings.mode = Mode::Live;
        settings.lines.front().trust = LineTrust::Unchecked;
        PracticeDesk open(settings);
        const auto says = [&](const QString& words) {
            const auto labels = open.find<QLabel>(u"mode"_s)->parentWidget()->findChildren<QLabel*>();
            return std::ranges::any_of(labels,
                                       [&](const QLabel* each) { return each->text().contains(words); });
        };
        QVERIFY(says(u"not checked yet"_s));
        settings.lines.front().trust = LineTrust::Checked;
        open.fixture.keep(settings);
        QTRY_VERIFY(says(u"Missed calls on your line are texted."_s));
        QVERIFY(!says(u"not checked yet"_s));
    }

    void goingBackIsAskedFor()
    {
        auto settings = settledDesk();
        settings.mode = Mode::Live;
        PracticeDesk open(settings);
        open.press(u"backToPractice"_s);
        QCOMPARE(open.fixture.ask.asked(), QStringList{u"Back to practice?"_s});
        QTRY_COMPARE(open.kept().mode, Mode::Practice);
    }
};

QTEST_MAIN(TstGoingLive)
#include "tst_going_live.moc"
