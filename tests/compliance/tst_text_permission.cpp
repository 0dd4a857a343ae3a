// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compliance/ruling_case.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

using namespace std::chrono_literals;

/// Who may be texted, by whom and when.
class TestTextPermission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void permission_data()
    {
        QTest::addColumn<TextPurpose>("purpose");
        QTest::addColumn<RecipientFacts>("facts");
        QTest::addColumn<bool>("atNight");
        QTest::addColumn<QString>("ruled");

        const auto row = [](const char* name, TextPurpose purpose, const RecipientFacts& facts, bool atNight,
                            const char* ruled) {
            QTest::newRow(name) << purpose << facts << atNight << QString::fromUtf8(ruled);
        };
        using enum TextPurpose;
        const RecipientFacts georgian = somebodyIn(u"US-GA"_s);
        auto stopped = georgian;
        stopped.optedOut = true;
        row("a text-back in the morning", TextBack, georgian, false, "now");
        row("a text-back at ten in the evening", TextBack, georgian, true, "2026-11-21T13:00:00Z");
        row("a text-back to somebody who said STOP", TextBack, stopped, false, "never: OptedOut");
        row("a person writes at night", Person, georgian, true, "now");
        row("a person writes to somebody who said STOP", Person, stopped, false, "never: OptedOut");
        row("the answer to STOP, at night", Confirmation, stopped, true, "now");
        row("a page to staff at night", Page, georgian, true, "now");
        row("a page to staff who said STOP", Page, stopped, true, "never: OptedOut");
        row("the morning list to staff", Digest, georgian, true, "now");

        auto overridden = georgian;
        overridden.overriddenByPerson = true;
        row("a text-back that somebody sends all the same", TextBack, overridden, true, "now");
        overridden.optedOut = true;
        row("nobody overrides a STOP", TextBack, overridden, true, "never: OptedOut");

        auto paused = georgian;
        paused.paused = true;
        row("an unclear reply waits for a person: no question", Question, paused, false, "never: Paused");
        row("an unclear reply waits for a person: no text-back", TextBack, paused, false, "never: Paused");
        row("an unclear reply that tells of danger: the 911 line", SafetyLine, paused, false, "now");
        row("an unclear reply waits for a person, who writes", Person, paused, false, "now");

        auto speaking = georgian;
        speaking.lastWroteAt = fridayNight - 9min;
        row("a question within ten minutes of their text, at night", Question, speaking, true, "now");
        row("the 911 line within ten minutes of their text, at night", SafetyLine, speaking, true, "now");
        speaking.lastWroteAt = fridayNight - 11min;
        row("a question eleven minutes after their text waits for the day", Question, speaking, true,
            "2026-11-21T13:00:00Z");

        const RecipientFacts abroad = somebodyIn(u"NG"_s, "Africa/Lagos");
        row("a text-back to a country that is not allowed", TextBack, abroad, false,
            "never: CountryNotAllowed");
        row("a person writes to a country that is not allowed", Person, abroad, false, "now");
        const RecipientFacts nowhere = somebodyIn(QString());
        row("a text-back to nobody knows where", TextBack, nowhere, false, "never: CountryNotAllowed");

        auto late = georgian;
        late.askedAt = fridayNight - 1h;
        row("a call of this evening is answered in the morning", TextBack, late, true,
            "2026-11-21T13:00:00Z");
        late.askedAt = fridayNight - 7h;
        row("a call that the morning finds 17 hours old is for a person", TextBack, late, true,
            "never: TooOld");
        late.askedAt = fridayNight + 24h;
        row("a call of tomorrow: the clock was set back", TextBack, late, true, "2026-11-21T13:00:00Z");
    }

    void permission()
    {
        QFETCH(TextPurpose, purpose);
        QFETCH(RecipientFacts, facts);
        QFETCH(bool, atNight);
        const Ruling ruling =
            permissionFor(purpose, facts, everywhere(), atNight ? fridayNight : fridayAtTen);
        QTEST(wordsOf(ruling), "ruled");
    }

    void nightLine_data()
    {
        QTest::addColumn<RecipientFacts>("facts");
        QTest::addColumn<QString>("ruled");

        auto spoke = somebodyIn(u"US-GA"_s);
        spoke.leftVoicemail = true;
        auto silent = spoke;
        silent.leftVoicemail = false;
        auto twoClocks = spoke;
        twoClocks.place.zones.emplace_back("America/Chicago");
        auto unknown = spoke;
        unknown.place.source = ZoneSource::Nobody;
        auto again = spoke;
        again.lately = {{TextClass::TextBack, fridayNight - 23h}};
        auto florida = spoke;
        florida.place.subdivision = u"FL"_s;
        auto agreed = florida;
        agreed.consent.agreedAt = fridayNight - 24h * 30;
        auto canadian = spoke;
        canadian.place.country = u"CA"_s;
        const QString inTheMorning = u"2026-11-21T13:00:00Z"_s;
        QTest::newRow("left a voicemail") << spoke << u"now"_s;
        QTest::newRow("hung up without a word") << silent << inTheMorning;
        QTest::newRow("an area code of two zones") << twoClocks << u"2026-11-21T14:00:00Z"_s;
        QTest::newRow("nobody knows their clock") << unknown << inTheMorning;
        QTest::newRow("was answered at night already") << again << inTheMorning;
        QTest::newRow("Florida") << florida << inTheMorning;
        QTest::newRow("Florida, and agreed to texts") << agreed << u"now"_s;
        QTest::newRow("from another country") << canadian << inTheMorning;
    }

    void nightLine()
    {
        QFETCH(RecipientFacts, facts);
        DeskRules rules = everywhere();
        QVERIFY(wordsOf(permissionFor(TextPurpose::TextBack, facts, rules, fridayNight)) != u"now");
        rules.nightLine = true;
        QTEST(wordsOf(permissionFor(TextPurpose::TextBack, facts, rules, fridayNight)), "ruled");
    }

    void practiceHasNoNight()
    {
        DeskRules rules = everywhere();
        rules.quietHours = false;
        const RecipientFacts facts = somebodyIn(u"US-FL"_s);
        QCOMPARE(wordsOf(permissionFor(TextPurpose::TextBack, facts, rules, fridayNight)), u"now"_s);
    }

    void anUnregisteredNumberTextsNobodyInNorthAmerica()
    {
        DeskRules rules = everywhere();
        rules.registered = false;
        const auto ruled = [&](const QString& law, TextPurpose purpose) {
            return wordsOf(permissionFor(purpose, somebodyIn(law), rules, fridayAtTen));
        };
        QCOMPARE(ruled(u"US-GA"_s, TextPurpose::TextBack), u"never: NotRegistered"_s);
        QCOMPARE(ruled(u"CA-ON"_s, TextPurpose::Person), u"never: NotRegistered"_s);
        QCOMPARE(ruled(u"GB"_s, TextPurpose::TextBack), u"now"_s);
    }

    void whatsAppIsOpenForADayAfterTheyWrote_data()
    {
        QTest::addColumn<int>("hoursAgo"); // -1: never
        QTest::addColumn<bool>("hasTemplate");
        QTest::addColumn<bool>("hasAgreed");
        QTest::addColumn<QString>("ruled");

        QTest::newRow("they wrote this morning") << 3 << false << false << u"now"_s;
        QTest::newRow("they wrote a day ago") << 24 << false << false << u"never: WhatsAppWindowClosed"_s;
        QTest::newRow("they only ever rang the line")
            << -1 << false << false << u"never: WhatsAppWindowClosed"_s;
        QTest::newRow("a template without their word")
            << -1 << true << false << u"never: WhatsAppWindowClosed"_s;
        QTest::newRow("their word without a template")
            << -1 << false << true << u"never: WhatsAppWindowClosed"_s;
        QTest::newRow("a template, and they agreed") << -1 << true << true << u"now"_s;
    }

    void whatsAppIsOpenForADayAfterTheyWrote()
    {
        QFETCH(int, hoursAgo);
        QFETCH(bool, hasTemplate);
        QFETCH(bool, hasAgreed);
        RecipientFacts facts = somebodyIn(u"AE"_s, "Asia/Dubai");
        facts.channel = TextChannel::WhatsApp;
        facts.templateApproved = hasTemplate;
        const Timestamp noonThere = fridayAtTen - 7h;
        if (hoursAgo >= 0) facts.lastWhatsAppAt = noonThere - std::chrono::hours(hoursAgo);
        if (hasAgreed) facts.consent.agreedAt = noonThere - 24h;
        QTEST(wordsOf(permissionFor(TextPurpose::TextBack, facts, everywhere(), noonThere)), "ruled");
        QTEST(wordsOf(permissionFor(TextPurpose::Person, facts, everywhere(), noonThere)), "ruled");
    }

    void theRulingSaysWhatItWasMadeOn()
    {
        const Ruling ruling =
            permissionFor(TextPurpose::TextBack, somebodyIn(u"US-FL"_s), everywhere(), fridayNight);
        QCOMPARE(ruling.jurisdiction, u"US-FL"_s);
        QCOMPARE(ruling.rulesVersion, textRulesVersion);
        QCOMPARE(codeOf(ruling.textClass), u"TextBack"_s);
        QCOMPARE(codeOf(ruling.basis), u"Call"_s);
        QCOMPARE(codeOf(ruling.zoneSource), u"AreaCode"_s);
        QCOMPARE(ruling.localTimes(), QStringList{u"America/New_York Fri 2026-11-20 22:00 EST"_s});
    }

    void whatWaitedForOneMinuteLeavesSpread()
    {
        QSet<qint64> minutes;
        for (int i = 0; i < 200; ++i) {
            const auto late = spread(saturdayAtEight, QString::number(i)) - saturdayAtEight;
            QVERIFY(late >= 0s && late < 10min);
            minutes << late / 1min;
        }
        QCOMPARE(minutes.size(), 10);
        QCOMPARE(spread(saturdayAtEight, u"one"_s), spread(saturdayAtEight, u"one"_s));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTextPermission)
#include "tst_text_permission.moc"
