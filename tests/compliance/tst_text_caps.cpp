// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compliance/ruling_case.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using namespace std::chrono_literals;

const Timestamp now = fridayAtTen;

RecipientFacts sent(const QString& law, std::vector<AutomaticText> lately)
{
    RecipientFacts facts = somebodyIn(law);
    facts.consent.inquiredAt = now - 24h;
    facts.lately = std::move(lately);
    return facts;
}

QString ruled(TextPurpose purpose, const RecipientFacts& facts, const DeskRules& rules = everywhere())
{
    return wordsOf(permissionFor(purpose, facts, rules, now));
}

} // namespace

/// How many automatic texts are too many, and how long what somebody said counts.
class TestTextCaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void neverTwoWithinFiveMinutes()
    {
        using enum TextPurpose;
        const auto after = [](auto span) { return sent(u"US-GA"_s, {{TextClass::TextBack, now - span}}); };
        QCOMPARE(ruled(TextBack, after(4min)), u"2026-11-20T15:01:00Z too many"_s);
        QCOMPARE(ruled(TextBack, after(5min)), u"now"_s);
        QCOMPARE(ruled(FollowUp, sent(u"US-GA"_s, {{TextClass::Conversation, now - 1min}})),
                 u"2026-11-20T15:04:00Z too many"_s);
        QCOMPARE(ruled(Confirmation, after(1min)), u"now"_s);
        QCOMPARE(ruled(Person, after(1min)), u"now"_s);
        QCOMPARE(ruled(Page, after(1min)), u"now"_s);
        // The answer to STOP is none that counts.
        QCOMPARE(ruled(TextBack, sent(u"US-GA"_s, {{TextClass::Confirmation, now - 1min}})), u"now"_s);
    }

    void noFourthTextBackInAWeekToWhoNeverAnswers()
    {
        using enum TextPurpose;
        RecipientFacts facts = sent(u"US-GA"_s, {});
        facts.unanswered = {now - 13h, now - 50h, now - 7 * 24h + 1ms};
        QCOMPARE(ruled(TextBack, facts), u"never: TooMany"_s);
        QCOMPARE(ruled(FollowUp, facts), u"now"_s);
        QCOMPARE(ruled(Reminder, facts), u"now"_s);
        QCOMPARE(ruled(Person, facts), u"now"_s);
        RecipientFacts wanted = facts;
        wanted.overriddenByPerson = true;
        QCOMPARE(ruled(TextBack, wanted), u"now"_s);
        facts.unanswered.back() -= 1ms;
        QCOMPARE(ruled(TextBack, facts), u"now"_s);
    }

    void aQuestionAnswersWhatTheyWroteSince()
    {
        RecipientFacts facts = sent(u"US-GA"_s, {{TextClass::TextBack, now - 2min}});
        facts.lastWroteAt = now - 1min;
        QCOMPARE(ruled(TextPurpose::Question, facts), u"now"_s);
        facts.lastWroteAt = now - 3min;
        QCOMPARE(ruled(TextPurpose::Question, facts), u"2026-11-20T15:03:00Z too many"_s);
        QCOMPARE(ruled(TextPurpose::SafetyLine, facts), u"now"_s);
    }

    void threeADayInTheStatesThatSaySo_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<QString>("ruled");

        const QString waits = u"2026-11-20T18:00:00Z too many"_s;
        QTest::newRow("Florida") << u"US-FL"_s << waits;
        QTest::newRow("Oklahoma") << u"US-OK"_s << waits;
        QTest::newRow("Maryland") << u"US-MD"_s << waits;
        QTest::newRow("nobody knows the state") << u"US"_s << waits;
        QTest::newRow("Georgia") << u"US-GA"_s << u"now"_s;
        QTest::newRow("Ontario") << u"CA-ON"_s << u"now"_s;
    }

    void threeADayInTheStatesThatSaySo()
    {
        QFETCH(QString, law);
        const auto facts = sent(law, {{TextClass::TextBack, now - 21h},
                                      {TextClass::TextBack, now - 30h},
                                      {TextClass::Nurture, now - 10h},
                                      {TextClass::Reminder, now - 1h}});
        QTEST(ruled(TextPurpose::TextBack, facts), "ruled");
    }

    void whatMustWaitForItsTurnWaitsForTheMorningToo()
    {
        const auto facts = sent(u"US-FL"_s, {{TextClass::TextBack, now - 12h},
                                             {TextClass::TextBack, now - 11h},
                                             {TextClass::TextBack, now - 10h}});
        // Twelve hours on it is ten in the evening there.
        QCOMPARE(ruled(TextPurpose::TextBack, facts), u"2026-11-21T13:00:00Z"_s);
    }

    void followUps_data()
    {
        QTest::addColumn<RecipientFacts>("facts");
        QTest::addColumn<QString>("ruled");

        const AutomaticText textBack{TextClass::TextBack, now - 24h * 5};
        const auto followUp = [](std::chrono::hours ago) {
            return AutomaticText{TextClass::Nurture, now - ago};
        };
        auto one = sent(u"US-GA"_s, {textBack});
        QTest::newRow("the first after no reply") << one << u"now"_s;
        auto two = sent(u"US-GA"_s, {textBack, followUp(72h)});
        QTest::newRow("a second after no reply") << two << u"never: TooMany"_s;
        two.consent.agreedAt = now - 24h * 9;
        QTest::newRow("a second to who agreed") << two << u"now"_s;
        auto newCall = sent(u"US-GA"_s, {textBack, followUp(24h * 9)});
        QTest::newRow("the first after they called once more") << newCall << u"now"_s;
        auto replied = sent(u"US-GA"_s, {textBack, followUp(72h)});
        replied.lastWroteAt = now - 24h * 4;
        QTest::newRow("the second to who replied") << replied << u"now"_s;
        replied.lately.push_back(followUp(48h));
        QTest::newRow("the third to who replied") << replied << u"never: TooMany"_s;
        replied.lately[1].at = now - 24h * 15;
        QTest::newRow("the second in 14 days to who replied") << replied << u"now"_s;
    }

    void followUps()
    {
        QFETCH(RecipientFacts, facts);
        QTEST(ruled(TextPurpose::FollowUp, facts), "ruled");
    }

    /// Of a client who was here two days ago, at 10:00 where nothing is said.
    void reminders_data()
    {
        QTest::addColumn<RecipientFacts>("facts");
        QTest::addColumn<QString>("ruled");
        const auto reminded = [](std::chrono::hours ago) {
            return AutomaticText{TextClass::Reminder, now - ago};
        };
        auto client = sent(u"US-GA"_s, {});
        client.consent.clientSince = now - 48h;
        QTest::newRow("of an appointment tomorrow") << client << u"now"_s;
        auto stranger = sent(u"US-GA"_s, {});
        stranger.consent = {};
        QTest::newRow("to who never spoke with us") << stranger << u"never: NoBasis"_s;
        auto out = client;
        out.optedOut = true;
        QTest::newRow("to who texted STOP") << out << u"never: OptedOut"_s;
        auto today = client;
        today.lately = {reminded(1h)};
        QTest::newRow("the second of a day") << today << u"2026-11-21T14:00:00Z too many"_s;
        auto week = client;
        week.lately = {reminded(24h * 6), reminded(24h * 4), reminded(24h * 2)};
        QTest::newRow("the fourth of a week") << week << u"2026-11-21T15:00:00Z too many"_s;
    }

    void reminders()
    {
        QFETCH(RecipientFacts, facts);
        QTEST(ruled(TextPurpose::Reminder, facts), "ruled");
    }

    void ground_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<QString>("ruled");

        const auto row = [](const char* name, const char* law, const char* what, int days,
                            const char* ruled) {
            QTest::newRow(name) << QString::fromUtf8(law) << QString::fromUtf8(what) << days
                                << QString::fromUtf8(ruled);
        };
        row("called two months ago", "US-GA", "inquired", 60, "now");
        row("called four months ago", "US-GA", "inquired", 120, "never: ConsentExpired");
        row("a client of a year ago", "US-GA", "client", 365, "now");
        row("a client of two years ago", "US-GA", "client", 730, "never: ConsentExpired");
        row("agreed a year ago", "US-GA", "agreed", 365, "now");
        row("agreed two years ago and was not heard of since", "US-GA", "agreed", 730,
            "never: ConsentExpired");
        row("nothing at all", "US-GA", "", 0, "never: NoBasis");
        row("called five months ago, in Canada", "CA-ON", "inquired", 150, "now");
        row("called seven months ago, in Canada", "CA-ON", "inquired", 215, "never: ConsentExpired");
        row("a client of 23 months ago, in Canada", "CA-ON", "client", 690, "now");
        row("agreed nine years ago, in Canada", "CA-ON", "agreed", 3300, "now");
        row("called yesterday, in Britain", "GB", "inquired", 1, "never: NoBasis");
        row("agreed a year ago, in Britain", "GB", "agreed", 365, "now");
        row("agreed 25 months ago, in France", "FR", "agreed", 770, "never: ConsentExpired");
        row("a client of yesterday, in France", "FR", "client", 1, "never: NoBasis");
        row("agreed yesterday, in Riyadh", "SA", "agreed", 1, "now");
        row("agreed 13 months ago, in Riyadh", "SA", "agreed", 400, "never: ConsentExpired");
        row("agreed yesterday, in Dubai, without a licence", "AE", "agreed", 1, "never: NoBasis");
        row("agreed yesterday, in Brazil", "BR", "agreed", 1, "never: NoBasis");
    }

    void ground()
    {
        QFETCH(QString, law);
        QFETCH(QString, what);
        QFETCH(int, daysAgo);
        RecipientFacts facts = somebodyIn(law, law == u"SA" ? "Asia/Riyadh" : "America/New_York");
        const Timestamp since = now - std::chrono::days(daysAgo);
        if (what == u"inquired") facts.consent.inquiredAt = since;
        if (what == u"client") facts.consent.clientSince = since;
        if (what == u"agreed") facts.consent.agreedAt = since;
        DeskRules rules = everywhere();
        rules.nurturePreset = false;
        QTEST(ruled(TextPurpose::FollowUp, facts, rules), "ruled");
        // The answer to a call needs no more than the call.
        QCOMPARE(ruled(TextPurpose::TextBack, facts, rules), u"now"_s);
    }

    void theLicenceOpensDubai()
    {
        RecipientFacts facts = somebodyIn(u"AE"_s, "Asia/Dubai");
        facts.consent.agreedAt = now - 24h;
        DeskRules rules = everywhere();
        rules.gulfLicence = true;
        QCOMPARE(ruled(TextPurpose::FollowUp, facts, rules), u"2026-11-21T06:00:00Z"_s);
    }

    void aClockSetBackADayStopsNobodyForADay()
    {
        QCOMPARE(ruled(TextPurpose::TextBack, sent(u"US-GA"_s, {{TextClass::TextBack, now + 24h}})),
                 u"now"_s);
        QCOMPARE(ruled(TextPurpose::TextBack, sent(u"US-GA"_s, {{TextClass::TextBack, now + 5min}})),
                 u"2026-11-20T15:10:00Z too many"_s);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTextCaps)
#include "tst_text_caps.moc"
