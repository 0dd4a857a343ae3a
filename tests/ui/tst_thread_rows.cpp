// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_story.h"
#include "ui/inbox/entry_words.h"
#include "ui/inbox/thread_rows.h"
#include "ui/leads/lead_history.h"
#include "ui/wording/text_words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const Timestamp now(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h + 48min);

LoggedCall callAt(Timestamp at, CallOutcome outcome = CallOutcome::Abandoned)
{
    LoggedCall logged;
    logged.call.id = CallId{u"call-%1"_s.arg(at.time_since_epoch().count())};
    logged.call.lineName = u"Front desk"_s;
    logged.call.caller = numberOf(u"+14045550123"_s);
    logged.call.rangAt = at;
    logged.call.endedAt = at + 21s;
    logged.call.outcome = outcome;
    return logged;
}

FiledText textAt(Timestamp at, TextDirection direction, const QString& body)
{
    FiledText text{MessageId{u"text-%1"_s.arg(at.time_since_epoch().count())}, ConversationId{u"c"_s},
                   numberOf(u"+14045550123"_s)};
    text.direction = direction;
    text.purpose = direction == TextDirection::Out ? std::optional(TextPurpose::Person) : std::nullopt;
    text.state = direction == TextDirection::Out ? TextState::Delivered : TextState::Received;
    text.body = body;
    text.at = at;
    return text;
}

std::vector<ThreadRow> rowsOf(const std::vector<ThreadItem>& items, bool optedOut = false)
{
    return threadRows(items, {TimeWords(QTimeZone::utc()), now, optedOut});
}

Conversation conversation(bool optedOut = false)
{
    Conversation row{ConversationId{u"c"_s}, numberOf(u"+14045550123"_s)};
    row.optedOut = optedOut;
    return row;
}

} // namespace

class TstThreadRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    // They wrote STOP after the desk had chosen an hour; the answer to STOP goes.
    void whatWillNotGoAnyMoreSaysSo()
    {
        FiledText text = textAt(now - 1h, TextDirection::Out, u"See you at three"_s);
        text.state = TextState::Queued;
        text.dueAt = now + 2h;
        QCOMPARE(rowsOf({text})[1].under, u"Goes today at 12:48"_s);
        const auto rows = rowsOf({text}, true);
        QCOMPARE(rows[1].under, u"Will not go: they asked not to be texted"_s);
        QVERIFY(rows[1].waits);
        text.purpose = TextPurpose::Confirmation;
        QVERIFY(!rowsOf({text}, true)[1].under.startsWith(u"Will not go"_s));
    }

    void aTextToWhoTurnedOutAVendorSaysWhyItEnded()
    {
        FiledText text = textAt(now - 1h, TextDirection::Out, u"Sorry we missed you"_s);
        text.state = TextState::Cancelled;
        text.reason = TextReason::StoppedByPerson;
        ThreadLight light{TimeWords(QTimeZone::utc()), now};
        light.getsNone = true; // What a person wrote was stopped by a person.
        QVERIFY(threadRows({text}, light)[1].under.endsWith(u"Stopped at the desk."_s));
        text.purpose = TextPurpose::TextBack;
        QVERIFY(threadRows({text}, light)[1].under.endsWith(u"They get no automatic texts."_s));
    }

    void nothingMakesNoRows() { QVERIFY(rowsOf({}).empty()); }

    void whatWaitsForTheirDaySaysUntilWhen()
    {
        FiledText text = textAt(now - 1min, TextDirection::Out, u"Sorry we missed you"_s);
        text.purpose = TextPurpose::TextBack;
        text.state = TextState::Queued;
        text.reason = TextReason::QuietHours;
        text.dueAt = now + 4h + 12min;
        const auto under = [&] { return rowsOf({text}).back().under; };
        QCOMPARE(under(), u"Waits until 3:00 (quiet hours in their time zone)"_s);
        text.dueAt += 24h;
        QCOMPARE(under(), u"Waits until tomorrow at 3:00 (quiet hours in their time zone)"_s);
        text.dueAt = now - 1s; // It leaves any moment.
        QVERIFY(!under().contains(u"quiet hours"));
    }

    void aPictureWithoutWordsIsSaidToBeOne()
    {
        QCOMPARE(receivedWords(u"hello"_s), u"hello"_s);
        QVERIFY(receivedWords({}).startsWith(u"A picture or a file."_s));
        QCOMPARE(receivedWords(u" \n"_s), receivedWords({}));
        QCOMPARE(receivedWords(u"\x01\x07 \u202e\x1b"_s), u"A text with nothing in it to read."_s);
        QCOMPARE(receivedWords(u"\U0001F600"_s), u"\U0001F600"_s);
        // What rings, colours or turns words round is kept and not shown; the rest stays in its place.
        QCOMPARE(receivedWords(u"a\x07\x1b[31m\u202eb\tc\nd"_s), u"a\u200b\u200b[31m\u200bb\tc\nd"_s);
    }

    void aPictureWithWordsIsToldOf()
    {
        FiledText text = textAt(now, TextDirection::In, u"my tooth"_s);
        text.pictures = 1;
        QVERIFY(rowsOf({text}).back().under.startsWith(u"With a picture or a file: look at it"_s));
        QCOMPARE(rowsOf({text}).back().words, u"my tooth"_s);
        text.pictures = 3;
        QVERIFY(rowsOf({text}).back().under.startsWith(u"With 3 pictures or files"_s));
        text.body.clear();
        QVERIFY(rowsOf({text}).back().words.startsWith(u"A picture or a file"_s));
        QVERIFY(!rowsOf({text}).back().under.contains(u"pictures"_s));
    }

    void aDayStandsBeforeItsFirstItem()
    {
        const auto rows =
            rowsOf({callAt(now - 25h), callAt(now - 5min), textAt(now - 4min, TextDirection::In, u"hi"_s)});
        QCOMPARE(rows.size(), size_t(5));
        QCOMPARE(rows[0].kind, ThreadRow::Kind::Day);
        QCOMPARE(rows[0].words, u"Yesterday"_s);
        QCOMPARE(rows[2].words, u"Today"_s);
        QCOMPARE(rows[4].kind, ThreadRow::Kind::Theirs);
    }

    void aDayKeepsItsNameForTheProgramOvernight()
    {
        const auto today = threadRows({callAt(now)}, {TimeWords(QTimeZone::utc()), now});
        const auto tomorrow = threadRows({callAt(now)}, {TimeWords(QTimeZone::utc()), now + 24h});
        QCOMPARE(tomorrow[0].words, u"Yesterday"_s);
        QCOMPARE(today[0].id, tomorrow[0].id);
    }

    void aMissedCallIsRedAndAnAnsweredOneIsNot()
    {
        QCOMPARE(rowsOf({callAt(now)})[1].tone, Tone::Hot);
        QCOMPARE(rowsOf({callAt(now, CallOutcome::Answered)})[1].tone, Tone::Plain);
    }

    void aCallWithoutATextSaysWhy()
    {
        auto call = callAt(now - 5min);
        call.reason = Reason::TextsOff;
        QCOMPARE(rowsOf({call})[1].under, u"Not texted: automatic texts are switched off"_s);
        call.text = textAt(now, TextDirection::Out, u"Hi"_s);
        QVERIFY(rowsOf({call})[1].under.isEmpty());
    }

    void aCallOfUnknownOutcomeAsks()
    {
        QVERIFY(rowsOf({callAt(now, CallOutcome::Unknown)})[1].under.endsWith(u"Did you get it?"_s));
    }

    void aTextBackCountsFromTheHangUp()
    {
        const auto call = callAt(now - 5min);
        auto text = textAt(call.call.endedAt, TextDirection::Out, u"Sorry we missed you"_s);
        text.purpose = TextPurpose::TextBack;
        text.call = call.call.id;
        text.sendingAt = call.call.endedAt + 14s;
        const auto rows = rowsOf({call, text});
        QCOMPARE(rows[2].under, u"Text-back · 14 s after hang-up · Delivered"_s);
        QVERIFY(rows[2].delivered && !rows[2].lost);
    }

    void aPictureWithoutWordsIsNotAnEmptyBubble()
    {
        QVERIFY(rowsOf({textAt(now, TextDirection::In, {})})[1].words.startsWith(u"A picture or a file."_s));
    }

    void aLostTextSaysSo()
    {
        auto text = textAt(now, TextDirection::Out, u"hello"_s);
        text.state = TextState::Failed;
        text.trouble = TextTrouble::Landline;
        const auto row = rowsOf({text})[1];
        QVERIFY(row.lost && !row.delivered);
        QVERIFY(row.under.contains(u"This is a landline. Call back instead."_s));
    }

    void theSameMinuteIsSaidOnce()
    {
        const auto rows = rowsOf({textAt(now - 2s, TextDirection::In, u"one"_s),
                                  textAt(now - 1s, TextDirection::In, u"two"_s),
                                  textAt(now + 5min, TextDirection::In, u"three"_s)});
        QVERIFY(rows[1].under.isEmpty());
        QVERIFY(!rows[2].under.isEmpty());
        QVERIFY(!rows[3].under.isEmpty());
    }

    void anOptOutEndsTheThread()
    {
        const auto rows = rowsOf({textAt(now, TextDirection::In, u"STOP"_s)}, true);
        QCOMPARE(rows.back().id, u"opted-out"_s);
        QCOMPARE(rows.back().kind, ThreadRow::Kind::Notice);
    }

    void theReasonOneMayTextIsTheLastThingTheyDid()
    {
        const TimeWords times(QTimeZone::utc());
        const auto call = callAt(now - 5min);
        const auto said = [&](const Conversation& who, const std::vector<ThreadItem>& items) {
            return consentWords(who, items, times, now);
        };
        QCOMPARE(said(conversation(), {call}), u"Called us 10:43 today. May be texted."_s);
        QCOMPARE(said(conversation(), {call, textAt(now - 2min, TextDirection::In, u"hi"_s),
                                       textAt(now, TextDirection::Out, u"ok"_s)}),
                 u"Wrote to us 10:46 today. May be texted."_s);
        QCOMPARE(said(conversation(), {textAt(now, TextDirection::Out, u"ok"_s)}),
                 u"Has neither called nor written yet. May be texted."_s);
        const FoldedTexts flood{u"f"_s, now - 10min, now - 2min, 9'999};
        QCOMPARE(said(conversation(), {flood}), u"Wrote to us 10:46 today. May be texted."_s);
        QVERIFY(said(conversation(true), {call}).startsWith(u"Asked not to be texted."_s));
        Conversation vendor = conversation();
        vendor.getsNoneByItself = true;
        QCOMPARE(said(vendor, {call}), u"Gets no automatic texts. You may write to them."_s);
    }

    void whyALeadWasLostAndWhoOpenedItIsSaid_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("said");
        QTest::newRow("a person's choice") << u"Booked"_s << u"m1"_s << u"Booked by Dana Kim"_s;
        QTest::newRow("they opted out")
            << u"Lost OptedOut Qualified"_s << QString() << u"Lost: they opted out"_s;
        QTest::newRow("they came back")
            << u"Qualified CameBack"_s << QString() << u"They want texts again. Open again: Qualified"_s;
        QTest::newRow("somebody brought them back")
            << u"Engaged BroughtBack"_s << u"m1"_s
            << u"Dana Kim brought them back: they may be texted again. Open again: Engaged"_s;
        QTest::newRow("whoever sat here, and no lead was lost")
            << u"- BroughtBack"_s << QString() << u"Brought back: they may be texted again"_s;
        QTest::newRow("lost, and why") << u"Lost  Engaged Price"_s << u"m1"_s << u"Lost by Dana Kim: Price"_s;
        QTest::newRow("lost, by whoever sat at the desk")
            << u"Lost  Missed NoAnswer"_s << QString() << u"Lost: Never reached"_s;
        QTest::newRow("lost, before the reason was kept") << u"Lost"_s << QString() << u"Lost"_s;
        QTest::newRow("booked") << u"Booked  Engaged"_s << u"m1"_s << u"Booked by Dana Kim"_s;
        QTest::newRow("open again as it was")
            << u"Qualified OpenedAgain"_s << u"m1"_s << u"Open again by Dana Kim: Qualified"_s;
    }

    void whyNoMoreFollowUpTextsComeIsSaid_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("said");
        QTest::newRow("they replied") << u"Replied"_s << u"No more follow-up texts: they replied"_s;
        QTest::newRow("the last has left")
            << u"Finished"_s << u"The last follow-up text has left: no more come by themselves"_s;
        QTest::newRow("stopped by hand") << u"Stopped"_s << u"Follow-up texts stopped by Dana Kim"_s;
    }
    void whyNoMoreFollowUpTextsComeIsSaid()
    {
        QFETCH(QString, kept);
        TeamMember dana;
        dana.id = MemberId{u"m1"_s};
        dana.name = u"Dana Kim"_s;
        ThreadEntry entry{u"e"_s, ConversationId{u"c"_s}, now, ThreadEntry::Kind::FollowUpEnded};
        entry.words = kept;
        if (kept == u"Stopped"_s) entry.who = dana.id;
        QTEST(entryWords(entry, {dana}, TimeWords(QTimeZone::utc())), "said");
    }
    void whyALeadWasLostAndWhoOpenedItIsSaid()
    {
        QFETCH(QString, kept);
        QFETCH(QString, who);
        TeamMember dana;
        dana.id = MemberId{u"m1"_s};
        dana.name = u"Dana Kim"_s;
        ThreadEntry entry{u"e"_s, ConversationId{u"c"_s}, now, ThreadEntry::Kind::Stage};
        entry.who = MemberId{who};
        entry.words = kept;
        QTEST(entryWords(entry, {dana}, TimeWords(QTimeZone::utc())), "said");
    }
};

QTEST_MAIN(TstThreadRows)
#include "tst_thread_rows.moc"
