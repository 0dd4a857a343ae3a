// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/recovery/sequence_rules.h"
#include "tests/ui/settings_fixture.h"
#include "ui/settings/fields.h"
#include "ui/settings/preview_bubble.h"
#include "ui/settings/time_field.h"
#include "ui/settings/wording_notes.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

using Section = SettingsPage::Section;

namespace {

QPlainTextEdit* wordsIn(const OpenSettings& open, const QString& box)
{
    return open.find(box)->findChild<QPlainTextEdit*>(u"words"_s);
}

QString previewIn(const OpenSettings& open, const QString& box)
{
    return open.find(box)->findChild<PreviewBubble*>()->words();
}

void press(const OpenSettings& open, const QString& name)
{
    open.find<QAbstractButton>(name)->click();
}

} // namespace

/// What happens by itself: questions, follow-up, escalation, alerts, wording.
class TstAutomationSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void questionsAreOffUntilTheOwnerTurnsThemOn()
    {
        OpenSettings open(settledDesk(), Section::Questions);
        QVERIFY(!open.find<QAbstractButton>(u"questionsOn"_s)->isChecked());
        press(open, u"questionsOn"_s);
        QTRY_VERIFY(open.kept().questions.on);
        open.type(u"questionsAtMost"_s, u"2"_s);
        QTRY_COMPARE(open.kept().questions.atMost, 2);
    }

    void theTradesQuestionsAreShownWithTheirLength()
    {
        OpenSettings open(settledDesk(), Section::Questions);
        const auto asked = open.page->findChildren<QWidget*>(QRegularExpression(u"^question-"_s));
        QVERIFY(asked.size() >= 2);
        for (const auto* card : asked) {
            const auto labels = card->findChildren<QLabel*>();
            QVERIFY(labels.at(1)->text().endsWith(u'?') || labels.at(1)->text().contains(u"? "_s));
            QVERIFY2(labels.at(2)->text().endsWith(u"1 text"_s), qPrintable(labels.at(1)->text()));
        }
    }

    void theyAreShownInTheWordsForWhoeverWritesSpanishToo()
    {
        OpenSettings open(settledDesk(), Section::Questions);
        const auto* card = open.find(u"question-pain"_s);
        const auto labels = card->findChildren<QLabel*>();
        QCOMPARE(labels.size(), 5);
        QCOMPARE(labels.at(1)->text(), u"Is there any pain or swelling right now?"_s);
        QCOMPARE(labels.at(2)->text(), u"English · 40 / 160 · 1 text"_s);
        QVERIFY2(labels.at(3)->text().startsWith(u'¿'), qPrintable(labels.at(3)->text()));
        QVERIFY2(labels.at(4)->text().startsWith(u"Spanish · "_s), qPrintable(labels.at(4)->text()));
        QVERIFY2(labels.at(4)->text().endsWith(u"1 text"_s), qPrintable(labels.at(4)->text()));
        QCOMPARE(card->accessibleName(), labels.at(1)->text() + u' ' + labels.at(3)->text());
    }

    void theirFieldsAreNamedInTheWindowsLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::UnitedStates));
        OpenSettings open(settledDesk(), Section::Questions);
        QLocale::setDefault(before);
        const auto* card = open.page->findChild<QWidget*>(u"question-client"_s);
        QVERIFY(card);
        QCOMPARE(card->findChildren<QLabel*>().at(0)->text(), u"¿Es nuevo?"_s);
    }

    void theSafetyLineIsTheOwnersOwn()
    {
        OpenSettings open(settledDesk(), Section::Escalation);
        QCOMPARE(previewIn(open, u"safetyLine"_s),
                 u"Peachtree Dental: if this is an emergency, call 911 now. Do not wait for our answer."_s);
        QVERIFY(previewIn(open, u"safetyLineEs"_s).contains(u"llame al 911"_s));
        OpenSettings::type(wordsIn(open, u"safetyLine"_s), u"{business}: call 911."_s);
        QTRY_COMPARE(open.kept().urgency.safetyLine, u"{business}: call 911."_s);
        QCOMPARE(previewIn(open, u"safetyLine"_s), u"Peachtree Dental: call 911."_s);
        press(open, u"sendSafetyLine"_s);
        QTRY_VERIFY(!open.kept().urgency.sendSafetyLine);
    }

    void aSafetyLineWithoutAnEmergencyNumberIsWarnedOf()
    {
        OpenSettings open(settledDesk(), Section::Escalation);
        const auto* said = open.find(u"safetyLine"_s)->findChild<QLabel*>(u"below"_s);
        QVERIFY(!said->isVisible()); // The usual words name one.
        OpenSettings::type(wordsIn(open, u"safetyLine"_s), u"We are closed, call us: (404) 555-0100."_s);
        QVERIFY(said->isVisible());
        QVERIFY2(said->text().startsWith(u"This names no emergency number, such as 911."_s),
                 qPrintable(said->text()));
        QTRY_COMPARE(open.kept().urgency.safetyLine, u"We are closed, call us: (404) 555-0100."_s);
        OpenSettings::type(wordsIn(open, u"safetyLine"_s), u"Call 9-1-1, then (404) 555-0100."_s);
        QVERIFY(!said->isVisible());
    }

    void pagingIsSetAndSaysWhoIsOnCall()
    {
        OpenSettings open(settledDesk(), Section::Escalation);
        QVERIFY(open.find<QLabel>(u"onCallNow"_s)->text().startsWith(u"Nobody is on call."_s));
        auto staffed = settledDesk();
        staffed.team.members = {{{u"r"_s}, u"Ruth"_s, u"+14045550177"_s, TeamMember::Role::Owner, true},
                                {{u"s"_s}, u"Sam"_s, u"+14045550178"_s, TeamMember::Role::Desk, true}};
        open.fixture.keep(staffed);
        QCOMPARE(open.find<QLabel>(u"onCallNow"_s)->text(), u"On call, in this order: Ruth, Sam."_s);
        open.type(u"pageAgain"_s, u"3"_s);
        open.type(u"pagesAtMost"_s, u"20"_s);
        press(open, u"pageOn"_s);
        QTRY_VERIFY(!open.kept().urgency.page);
        QCOMPARE(open.kept().urgency.pageAgain, 3min);
        QCOMPARE(open.kept().urgency.pagesAtMost, 20);
    }

    void whoAskedForNoTextsIsNotSaidToBePaged()
    {
        auto staffed = settledDesk();
        staffed.team.members = {{{u"r"_s}, u"Ruth"_s, u"+14045550177"_s, TeamMember::Role::Owner, true},
                                {{u"s"_s}, u"Sam"_s, u"+14045550178"_s, TeamMember::Role::Desk, true}};
        OpenSettings open(staffed, Section::Escalation);
        const auto stops = [&](const QString& mobile) {
            const ConsentEvent stop{.number = *PhoneNumber::fromE164(mobile), .words = u"STOP"_s};
            QVERIFY(open.fixture.store->run(
                [&](Transaction& transaction) { return ConsentRecords(transaction).record(stop); }));
        };
        const auto* said = open.find<QLabel>(u"onCallNow"_s);
        QCOMPARE(said->text(), u"On call, in this order: Ruth, Sam."_s);
        stops(u"+14045550177"_s);
        QTRY_COMPARE(said->text(), u"On call, in this order: Sam. Not paged, as they asked not to be texted:"
                                   " Ruth."_s);
        stops(u"+14045550178"_s);
        QTRY_COMPARE(said->text(), u"Nobody can be paged. Put somebody else on call under People and roles."
                                   " Not paged, as they asked not to be texted: Ruth, Sam."_s);
    }

    void soundsAreChosenAndTried()
    {
        OpenSettings open(settledDesk(), Section::Alerts);
        open.type(u"volume"_s, u"40"_s);
        press(open, u"soundMissed"_s);
        QTRY_VERIFY(!open.kept().alerts.soundForMissed);
        QCOMPARE(open.kept().alerts.volume, 40);
        press(open, u"soundMissedTest"_s);
        press(open, u"soundReplyTest"_s);
        press(open, u"soundUrgentTest"_s);
        QCOMPARE(open.fixture.heard, (QStringList{u"0 at 40"_s, u"1 at 40"_s, u"2 at 40"_s}));
        press(open, u"soundsOn"_s);
        QTRY_VERIFY(!open.kept().alerts.sounds);
        QVERIFY(!open.find(u"soundUrgent"_s)->isEnabled());
    }

    void targetsAndTheMorningListAreSaved()
    {
        OpenSettings open(settledDesk(), Section::FollowUp);
        open.type(u"callBackWithin"_s, u"30"_s);
        open.type(u"answerWithin"_s, u"10"_s);
        open.type(u"digestTo"_s, u"404-555-0177"_s);
        QTRY_COMPARE(open.kept().followUp.digestTo, u"+14045550177"_s);
        QCOMPARE(open.kept().followUp.callBackWithin, 30min);
        QCOMPARE(open.kept().followUp.answerWithin, 10min);
        auto* at = open.find<TimeField>(u"digestAt"_s);
        at->setFocus();
        QTest::keyClick(at, Qt::Key_Down);
        QTRY_COMPARE(open.kept().followUp.digestAt, QTime(7, 45));
        open.type(u"digestTo"_s, u"nobody"_s);
        QVERIFY(open.isMistaken(u"digestTo"_s));
        QCOMPARE(open.kept().followUp.digestTo, u"+14045550177"_s);
    }

    void followUpTextsAreWrittenShownAndRemoved()
    {
        OpenSettings open(settledDesk(), Section::FollowUp);
        const QString usualWords = open.find<QLabel>(u"usualSteps"_s)->text();
        QVERIFY(usualWords.contains(u"Peachtree Dental"_s));
        QVERIFY(usualWords.contains(u"In Spanish: \"Hola Maria, le escribe Peachtree Dental."_s));
        QCOMPARE(usualWords.count(u"In Spanish: "_s), 2);
        press(open, u"followUpOn"_s);
        press(open, u"addStep"_s);
        QVERIFY(!open.find(u"usualSteps"_s)->isVisible());
        QVERIFY(wordsIn(open, u"step1"_s)->hasFocus());
        // The usual texts to start from, saved as one's own.
        QTRY_VERIFY(open.kept().followUp.steps == stepsOf({}) && open.kept().followUp.on);
        const auto usual = open.kept().followUp.steps.size();
        OpenSettings::type(wordsIn(open, u"step1"_s), u"Hi {name}, still need us?"_s);
        QCOMPARE(previewIn(open, u"step1"_s),
                 u"Peachtree Dental: Hi Maria, still need us? Reply STOP to opt out"_s);
        press(open, u"addStep"_s);
        const auto added = u"step%1"_s.arg(usual + 1);
        QTRY_COMPARE(open.kept().followUp.steps[0].words, u"Hi {name}, still need us?"_s);
        QCOMPARE(open.kept().followUp.steps.size(), usual); // No words yet.
        OpenSettings::type(wordsIn(open, added), u"We are here. {business}"_s);
        OpenSettings::type(open.find(added)->findChild<QWidget*>(u"stepAfter"_s), u"72"_s);
        QTRY_VERIFY(open.kept().followUp.steps.size() == usual + 1);
        QTRY_COMPARE(open.kept().followUp.steps.back().after, 72h);
        open.find(u"step1"_s)->findChild<QAbstractButton*>(u"removeStep"_s)->click();
        QTRY_COMPARE(open.kept().followUp.steps.size(), usual);
        QCOMPARE(open.kept().followUp.steps.back().words, u"We are here. {business}"_s);
    }

    void aFollowUpTextWithoutWordsIsNotSentAndThatIsSaid()
    {
        OpenSettings open(settledDesk(), Section::FollowUp);
        press(open, u"followUpOn"_s);
        press(open, u"addStep"_s);
        QTRY_COMPARE(open.kept().followUp.steps, stepsOf({}));
        const auto* below = open.find(u"step1"_s)->findChild<QLabel*>(u"below"_s);
        QVERIFY(!below->isVisible());
        OpenSettings::type(wordsIn(open, u"step1"_s), u"0"_s);
        QVERIFY(below->isVisible());
        QVERIFY2(below->text().contains(u"not sent"_s), qPrintable(below->text()));
        QTRY_COMPARE(open.kept().followUp.steps.size(), stepsOf({}).size() - 1);
        OpenSettings::type(wordsIn(open, u"step1"_s), u"Still need us?"_s);
        QTRY_COMPARE(open.kept().followUp.steps[0].words, u"Still need us?"_s);
        QVERIFY2(below->text().contains(u"how to stop"_s), qPrintable(below->text()));
        OpenSettings::type(wordsIn(open, u"step1"_s), u"{business}: still need us? Reply STOP to opt out"_s);
        QVERIFY(!below->isVisible());
    }

    void quickRepliesAreWrittenChangedAndRemoved()
    {
        OpenSettings open(settledDesk(), Section::Wording);
        press(open, u"addReply"_s);
        QVERIFY(open.find(u"replyLabel"_s)->hasFocus());
        open.type(u"replyLabel"_s, u"Running late"_s);
        QVERIFY(open.find(u"replyDraft"_s)->isVisible());
        QVERIFY(open.kept().wording.quickReplies.empty());
        OpenSettings::type(wordsIn(open, u"replyWords"_s), u"Hi {name}, we run ten minutes late."_s);
        QTRY_COMPARE(open.kept().wording.quickReplies.size(), std::size_t(1));
        QCOMPARE(previewIn(open, u"replyWords"_s), u"Hi Maria, we run ten minutes late."_s);
        QCOMPARE(open.find<QAbstractButton>(u"reply0"_s)->text(), u"Running late"_s);
        press(open, u"addReply"_s);
        QVERIFY(wordsIn(open, u"replyWords"_s)->toPlainText().isEmpty());
        // What is typed and not left yet stays with the reply it was typed for.
        open.type(u"replyLabel"_s, u"Directions"_s);
        wordsIn(open, u"replyWords"_s)->setFocus();
        QTest::keyClicks(wordsIn(open, u"replyWords"_s), u"We are at 5 Elm Street."_s);
        open.click(u"reply0"_s);
        QTRY_COMPARE(open.kept().wording.quickReplies.size(), std::size_t(2));
        QCOMPARE(open.kept().wording.quickReplies[1].words, u"We are at 5 Elm Street."_s);
        QCOMPARE(wordsIn(open, u"replyWords"_s)->toPlainText(), u"Hi {name}, we run ten minutes late."_s);
        press(open, u"removeReply"_s);
        QTRY_COMPARE(open.kept().wording.quickReplies.size(), std::size_t(1));
        QCOMPARE(open.kept().wording.quickReplies[0].label, u"Directions"_s);
    }

    void aFieldThatDoesNotExistIsNotSaved()
    {
        OpenSettings open(settledDesk(), Section::Wording);
        press(open, u"addReply"_s);
        open.type(u"replyLabel"_s, u"Hello"_s);
        OpenSettings::type(wordsIn(open, u"replyWords"_s), u"Hi {nmae}"_s);
        QVERIFY(open.find(u"replyWords"_s)->findChild<WordingNotes*>()->allWords().contains(u"{nmae}"_s));
        QVERIFY(open.kept().wording.quickReplies.empty());
    }
};

QTEST_MAIN(TstAutomationSettings)
#include "tst_automation_settings.moc"
