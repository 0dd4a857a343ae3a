// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_segments.h"
#include "core/recovery/questions.h"
#include "tests/leads/small_pack.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using Kind = NextStep::Kind;

Q_DECLARE_METATYPE(secondring::Said)

namespace {

const QuestionSettings on{true, 3};

/// What follows from @p said as the first reply.
NextStep stepAfter(const Said& said, const QuestionSettings& settings = on,
                   const QuestionHistory& history = {})
{
    return nextStep(after(said), said.understood, smallPack(), settings, history);
}

Intent anyIntent(QRandomGenerator& dice)
{
    return static_cast<Intent>(dice.bounded(static_cast<int>(Intent::JobSeeker) + 1));
}

Said anyReply(QRandomGenerator& dice)
{
    Said said;
    said.wants(dice.bounded(3) == 0 ? anyIntent(dice) : Intent::Book);
    if (dice.bounded(4) == 0) said.service(u"cleaning"_s);
    if (dice.bounded(4) == 0) said.when(u"next week"_s);
    if (dice.bounded(4) == 0) said.client(Client::New);
    if (dice.bounded(8) == 0) said.needsHuman();
    if (dice.bounded(10) == 0) said.understood.safety = {{0, 3}};
    return said;
}

} // namespace

class TstQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksForWhatIsMissingInOrder_data()
    {
        QTest::addColumn<Said>("said");
        QTest::addColumn<QString>("field");
        const Said book = Said().wants(Intent::Book);
        QTest::newRow("nothing known yet") << book << u"patient"_s;
        QTest::newRow("new patient") << Said(book).client(Client::New) << u"reason"_s;
        QTest::newRow("new patient, a cleaning")
            << Said(book).client(Client::New).service(u"cleaning"_s) << u"day"_s;
        QTest::newRow("a cleaning next week")
            << Said(book).service(u"cleaning"_s).when(u"next week"_s) << u"patient"_s;
        QTest::newRow("just says the service")
            << Said().wants(Intent::Ack).service(u"crown"_s) << u"patient"_s;
    }
    void asksForWhatIsMissingInOrder()
    {
        QFETCH(Said, said);
        QFETCH(QString, field);
        const NextStep step = stepAfter(said);
        QCOMPARE(step.kind, Kind::Ask);
        QCOMPARE(step.field->key, field);
    }

    void offTheScriptItIsAPersons_data()
    {
        QTest::addColumn<Said>("said");
        const auto row = [](const char* name, Intent intent) { QTest::newRow(name) << Said().wants(intent); };
        row("how much is it", Intent::PriceQuestion);
        row("do you take Delta", Intent::InsuranceQuestion);
        row("when do you close", Intent::HoursQuestion);
        row("do you do braces", Intent::Question);
        row("can I take ibuprofen", Intent::ClinicalQuestion);
        row("it won't stop bleeding", Intent::SafetyConcern);
        row("my bill is wrong", Intent::Billing);
        row("send my x-rays", Intent::RecordsRequest);
        row("I'm not happy", Intent::Complaint);
        row("call me", Intent::CallbackRequest);
        row("move my visit", Intent::Reschedule);
        row("cancel my visit", Intent::Cancel);
        row("11:15 works", Intent::AcceptTime);
        row("yes I'll be there", Intent::Confirm);
        row("running late", Intent::RunningLate);
        row("do you sell gift cards", Intent::ProductOrGift);
        row("left my scarf", Intent::LostItem);
        row("who is this", Intent::IdentityQuestion);
        row("wrong number", Intent::WrongNumber);
        row("we sell toner", Intent::Vendor);
        row("are you hiring", Intent::JobSeeker);
        QTest::newRow("more than a machine may say") << Said().wants(Intent::Book).needsHuman();
        Said danger = Said().wants(Intent::Book);
        danger.understood.safety = {{0, 5}};
        QTest::newRow("can't breathe") << danger;
        Said wrong = Said().wants(Intent::Book);
        wrong.understood.wrongNumber = {{0, 5}};
        QTest::newRow("you have the wrong person") << wrong;
    }
    void offTheScriptItIsAPersons()
    {
        QFETCH(Said, said);
        QVERIFY(isOffScript(said.understood));
        QCOMPARE(stepAfter(said).kind, Kind::ToPerson);
        // A person is there already: nothing more to stop.
        QCOMPARE(stepAfter(said, on, {.automationOff = true}).kind, Kind::Nothing);
    }

    void whenNothingIsAsked_data()
    {
        QTest::addColumn<Said>("said");
        QTest::addColumn<QuestionSettings>("settings");
        QTest::addColumn<int>("sent");
        QTest::addColumn<bool>("personWrote");
        QTest::addColumn<bool>("old");
        const Said book = Said().wants(Intent::Book);
        QTest::newRow("questions are off") << book << QuestionSettings{false, 3} << 0 << false << false;
        QTest::newRow("a person has taken over") << book << on << 1 << true << false;
        QTest::newRow("three were sent") << book << on << 3 << false << false;
        QTest::newRow("the owner wants one at most")
            << book << QuestionSettings{true, 1} << 1 << false << false;
        QTest::newRow("the reply came while the desk was off") << book << on << 0 << false << true;
        QTest::newRow("thanks") << Said().wants(Intent::Ack) << on << 0 << false << false;
        QTest::newRow("no thanks") << Said().wants(Intent::Decline) << on << 0 << false << false;
        QTest::newRow("pocket dial") << Said().wants(Intent::Accidental) << on << 0 << false << false;
        QTest::newRow("driving, later") << Said().wants(Intent::BusyLater) << on << 0 << false << false;
        QTest::newRow("STOP") << Said().wants(Intent::OptOut) << on << 0 << false << false;
    }
    void whenNothingIsAsked()
    {
        QFETCH(Said, said);
        QFETCH(QuestionSettings, settings);
        QFETCH(int, sent);
        QFETCH(bool, personWrote);
        QFETCH(bool, old);
        QCOMPARE(stepAfter(said, settings, {sent, personWrote, old, false}).kind, Kind::Nothing);
        QVERIFY(!nextQuestion(after(said), smallPack(), settings, {sent, personWrote, old, false}) ||
                said.understood.intent.value != Intent::Book);
    }

    void whoOnlyThanksIsAskedNothing()
    {
        Lead lead = after(Said().wants(Intent::Book));
        lead.askedFields = {u"patient"_s};
        const Said thanks = Said().wants(Intent::Ack);
        const auto next = [&](bool isAtRest) {
            return nextStep(lead, thanks.understood, smallPack(), on,
                            {.automaticTexts = 1, .isAtRest = isAtRest});
        };
        QCOMPARE(next(false).kind, Kind::Ask);
        QCOMPARE(next(true).kind, Kind::Nothing);
        lead.askedFields << u"reason"_s; // Nor is a thanks an answer that nobody could read.
        QCOMPARE(next(false).kind, Kind::ToPerson);
        QCOMPARE(next(true).kind, Kind::Nothing);
    }

    void offByDefaultAndOnInPractice()
    {
        Settings settings;
        settings.mode = Mode::Live;
        QVERIFY(!questionsOf(settings).on);
        settings.mode = Mode::Practice;
        QVERIFY(questionsOf(settings).on);
    }

    void withQuestionsOffNobodyIsToldThatTheyStopped()
    {
        QCOMPARE(stepAfter(Said().wants(Intent::PriceQuestion), {false, 3}).kind, Kind::Nothing);
        QCOMPARE(stepAfter(Said().wants(Intent::Vendor), {false, 3}).kind, Kind::ToPerson);
    }

    void whatWasNotAnsweredIsNotAskedAgain()
    {
        const Said unclear = Said().wants(Intent::Ack);
        Lead lead = after(Said().wants(Intent::Book));
        lead.askedFields = {u"patient"_s};
        lead = withReply(lead, replyOf(unclear), smallPack());
        const NextStep next = nextStep(lead, unclear.understood, smallPack(), on, {.automaticTexts = 1});
        QCOMPARE(next.kind, Kind::Ask);
        QCOMPARE(next.field->key, u"reason"_s);
        lead.askedFields << u"reason"_s;
        QCOMPARE(nextStep(lead, unclear.understood, smallPack(), on, {.automaticTexts = 2}).kind,
                 Kind::ToPerson);
    }

    void whenAllIsKnownItIsSaidOnce()
    {
        const Said all =
            Said().wants(Intent::Book).client(Client::New).service(u"crown"_s).when(u"next week"_s);
        QCOMPARE(stepAfter(all).kind, Kind::Close);
        QCOMPARE(stepAfter(all, on, {.closed = true}).kind, Kind::Nothing);
        QCOMPARE(stepAfter(all, on, {.automaticTexts = 3}).kind, Kind::Nothing);
    }

    void aPersonsBookingEndsTheQuestions()
    {
        Lead lead = after(Said().wants(Intent::Book));
        lead.stage = Stage::Booked;
        QVERIFY(!nextQuestion(lead, smallPack(), on, {}));
    }

    void whateverTheyReplyThereAreThreeAtMost()
    {
        QRandomGenerator dice(20261120);
        for (int caller = 0; caller < 2000; ++caller) {
            Lead lead = emptyLead();
            QuestionHistory history;
            for (int reply = 0; reply < 12; ++reply) {
                const Said said = anyReply(dice);
                lead = withReply(lead, replyOf(said), smallPack());
                const NextStep step = nextStep(lead, said.understood, smallPack(), on, history);
                if (step.kind == Kind::ToPerson) history.automationOff = true;
                if (step.kind != Kind::Ask && step.kind != Kind::Close) continue;
                QVERIFY(!isOffScript(said.understood));
                QVERIFY(!history.automationOff);
                if (step.kind == Kind::Ask) {
                    QVERIFY(!lead.askedFields.contains(step.field->key));
                    lead.askedFields << step.field->key;
                }
                history.closed = history.closed || step.kind == Kind::Close;
                ++history.automaticTexts;
            }
            QVERIFY(history.automaticTexts <= 3);
        }
    }

    void inTheLanguageOfTheReply()
    {
        const LeadField day = smallPack().fields[2];
        QCOMPARE(questionWords(day, Language::English), u"day?"_s);
        QCOMPARE(questionWords(day, Language::Spanish), u"es day?"_s);
        LeadField english = day;
        english.questionEs.clear();
        QCOMPARE(questionWords(english, Language::Spanish), u"day?"_s);
    }

    void theClosingLineIsOneTextAndPromisesNothing()
    {
        for (const Language language : {Language::English, Language::Spanish}) {
            const QString words = closingWords(language);
            QCOMPARE(segmentsOf(words).parts, 1);
            QCOMPARE(segmentsOf(words).encoding, TextSegments::Encoding::Gsm7);
            static const QRegularExpression promise(u"call|llam|will|http|\\$"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!words.contains(promise), qPrintable(words));
        }
    }
};

QTEST_GUILESS_MAIN(TstQuestions)
#include "tst_questions.moc"
