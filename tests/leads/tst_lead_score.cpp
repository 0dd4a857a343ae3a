// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leads/small_pack.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

Q_DECLARE_METATYPE(secondring::Said)

namespace {

int pointsOf(const Lead& lead, ScoreReason reason)
{
    for (const ScoreLine& line : lead.lines) {
        if (line.reason == reason) return line.points;
    }
    return 0;
}

int sumOf(const Lead& lead)
{
    int sum = 0;
    for (const ScoreLine& line : lead.lines)
        sum += line.points;
    return sum;
}

} // namespace

class TstLeadScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachLine_data()
    {
        QTest::addColumn<Said>("said");
        QTest::addColumn<QString>("words");
        QTest::addColumn<ScoreReason>("line");
        QTest::addColumn<int>("points");

        const auto row = [](const char* name, const Said& said, ScoreReason line, int points,
                            const QString& words = u"words"_s) {
            QTest::newRow(name) << said << words << line << points;
        };
        Said danger;
        danger.understood.safety = {{0, 4}};
        row("can't breathe", danger, ScoreReason::Emergency, 60);
        row("knocked out a tooth", Said().urgency(Urgency::Emergency), ScoreReason::Emergency, 60);
        row("tooth hurts", Said().urgency(Urgency::Urgent), ScoreReason::Urgent, 40);
        row("wants a cleaning", Said().service(u"cleaning"_s), ScoreReason::Need, 20);
        row("next week", Said().when(u"next week"_s), ScoreReason::PreferredTime, 25);
        row("asks to book", Said().wants(Intent::Book), ScoreReason::AsksToBook, 15);
        row("11:15 works", Said().wants(Intent::AcceptTime), ScoreReason::AcceptsTime, 60);
        row("how much", Said().wants(Intent::PriceQuestion), ScoreReason::AsksQuestion, 25);
        row("do you take Delta", Said().wants(Intent::InsuranceQuestion), ScoreReason::AsksQuestion, 25);
        row("are you open", Said().wants(Intent::HoursQuestion), ScoreReason::AsksQuestion, 25);
        row("do you do braces", Said().wants(Intent::Question), ScoreReason::AsksQuestion, 25);
        row("move my visit", Said().wants(Intent::Reschedule), ScoreReason::ExistingClient, 30);
        row("cancel my visit", Said().wants(Intent::Cancel), ScoreReason::ExistingClient, 30);
        row("not happy", Said().wants(Intent::Complaint), ScoreReason::ExistingClient, 30);
        row("about my bill", Said().wants(Intent::Billing), ScoreReason::ExistingClient, 30);
        row("running late", Said().wants(Intent::RunningLate), ScoreReason::ExistingClient, 30);
        row("call me", Said().wants(Intent::CallbackRequest), ScoreReason::AsksForCall, 30);
        row("driving, later", Said().wants(Intent::BusyLater), ScoreReason::AsksForCall, 30);
        row("a friend sent them", Said(), ScoreReason::Referral, 10, u"My sister recommended you!"_s);
        row("recomendada", Said(), ScoreReason::Referral, 10, u"Vengo recomendada por mi hermana"_s);
        row("sells toner", Said().wants(Intent::Vendor), ScoreReason::NotALead, 0);
        row("looks for work", Said().wants(Intent::JobSeeker), ScoreReason::NotALead, 0);
        row("no thanks", Said().wants(Intent::Decline), ScoreReason::NotALead, 0);
        row("who is this", Said().wants(Intent::WrongNumber), ScoreReason::NotALead, 0);
    }
    void eachLine()
    {
        QFETCH(Said, said);
        QFETCH(QString, words);
        QFETCH(ScoreReason, line);
        QFETCH(int, points);
        const Lead lead = after(said, words);
        QVERIFY(lead.has(line));
        QCOMPARE(pointsOf(lead, line), points);
        QCOMPARE(lead.score, points);
        QCOMPARE(lead.lines.size(), 1U);
        QCOMPARE(lead.lines.front().message, MessageId{u"m1"_s});
    }

    void noScoreIsBelowNothing()
    {
        const Lead lead = after(Said(), u"just curious, thanks"_s);
        QCOMPARE(pointsOf(lead, ScoreReason::JustCurious), -25);
        QCOMPARE(lead.score, 0);
    }

    void noScoreIsAboveTheHighest()
    {
        Lead lead = after(Said()
                              .wants(Intent::Book)
                              .service(u"cleaning"_s)
                              .when(u"next week"_s)
                              .urgency(Urgency::Emergency));
        QCOMPARE(sumOf(lead), 120);
        QCOMPARE(lead.score, 100);
        // What is taken off comes off what they said, not off the most there is.
        lead = withReply(lead, replyOf(Said(), u"just curious"_s), smallPack());
        QCOMPARE(lead.score, 95);
    }

    void bareThanksCountNothing() { QVERIFY(after(Said().wants(Intent::Ack), u"thanks!"_s).lines.empty()); }

    void theLinesAddUp()
    {
        const Lead lead = after(
            Said().wants(Intent::Book).service(u"cleaning"_s).when(u"next week"_s).urgency(Urgency::Urgent));
        QCOMPARE(lead.score, 100);
        QCOMPARE(sumOf(lead), lead.score);
        QCOMPARE(lead.lines.front().reason, ScoreReason::Urgent); // The weightiest first.
        QCOMPARE(heatOf(lead), Heat::Hot);
    }

    void heat_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<Heat>("heat");
        QTest::newRow("hot from 60") << 60 << Heat::Hot;
        QTest::newRow("warm below 60") << 59 << Heat::Warm;
        QTest::newRow("warm from 25") << 25 << Heat::Warm;
        QTest::newRow("cold below 25") << 24 << Heat::Cold;
        QTest::newRow("curious") << -25 << Heat::Cold;
    }
    void heat()
    {
        QFETCH(int, score);
        QTEST(heatOf(score), "heat");
    }

    void nothingIsCountedTwice()
    {
        const Said said = Said().wants(Intent::Book).service(u"cleaning"_s);
        const Lead once = after(said);
        const Lead twice =
            withReply(once, replyOf(said, u"again"_s, noon() + std::chrono::hours(1)), smallPack());
        QCOMPARE(twice.score, once.score);
        QCOMPARE(twice.lines.size(), once.lines.size());
    }

    void anEmergencyTakesThePlaceOfUrgent()
    {
        Lead lead = after(Said().urgency(Urgency::Urgent));
        lead = withReply(lead, replyOf(Said().urgency(Urgency::Emergency)), smallPack());
        QCOMPARE(lead.score, 60);
        lead = withReply(lead, replyOf(Said().urgency(Urgency::Urgent)), smallPack());
        QCOMPARE(lead.score, 60);
        QCOMPARE(lead.urgency, Urgency::Emergency);
    }

    void whoSaysNoCountsNothingUntilTheyAskAgain()
    {
        Lead lead = after(Said().wants(Intent::Book).service(u"crown"_s).when(u"next week"_s));
        QCOMPARE(heatOf(lead), Heat::Hot);
        lead = withReply(lead, replyOf(Said().wants(Intent::Decline)), smallPack());
        QCOMPARE(lead.score, 0);
        QCOMPARE(sumOf(lead), 0);
        lead = withReply(lead, replyOf(Said().wants(Intent::Book)), smallPack());
        QCOMPARE(lead.score, 60);
    }

    void theOwnersPointsCount()
    {
        ScoreTable table;
        table.asksToBook = 70;
        const Lead lead = withReply(emptyLead(), replyOf(Said().wants(Intent::Book)), smallPack(), table);
        QCOMPARE(lead.score, 70);
    }

    void whatIsBookedIsNotHot()
    {
        Lead lead = after(Said().urgency(Urgency::Emergency));
        lead.stage = Stage::Booked;
        QCOMPARE(heatOf(lead), Heat::Cold);
    }
};

QTEST_GUILESS_MAIN(TstLeadScore)
#include "tst_lead_score.moc"
