// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_story.h"
#include "ui/wording/call_words.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/line_words.h"
#include "ui/wording/person_words.h"
#include "ui/wording/text_words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

// Friday 20 November 2026, 10:48.
const Timestamp now(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h + 48min);

TimeWords inUtc()
{
    return TimeWords(QTimeZone::utc());
}

FiledCall callOf(CallOutcome outcome)
{
    FiledCall call;
    call.lineName = u"Front desk"_s;
    call.rangAt = now - 5min;
    call.endedAt = call.rangAt + 21s;
    call.outcome = outcome;
    call.certainty = Certainty::Certain;
    return call;
}

FiledText textOf(TextState state, TextReason reason = TextReason::None,
                 TextTrouble trouble = TextTrouble::None)
{
    FiledText text{MessageId{u"m"_s}, ConversationId{u"c"_s}, numberOf(u"+14045550123"_s)};
    text.purpose = TextPurpose::TextBack;
    text.state = state;
    text.reason = reason;
    text.trouble = trouble;
    text.at = now - 5min;
    text.dueAt = now + 9s;
    return text;
}

// Plain words: a whole sentence, no codes, no names from the code.
void checkSentence(const QString& sentence)
{
    static const QRegularExpression code(u"[A-Z][a-z]+[A-Z]|[0-9]{3}|_|HTTP|SIP|SMS"_s);
    QVERIFY2(!sentence.isEmpty(), "nothing is said");
    QVERIFY2(sentence.front().isUpper() && (sentence.endsWith(u'.') || sentence.endsWith(u'?')),
             qPrintable(sentence));
    QVERIFY2(!code.match(sentence).hasMatch(), qPrintable(sentence));
}

} // namespace

class TstWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void everyReasonIsASentence()
    {
        for (int i = 1; i <= static_cast<int>(NotTextable::NonGeographic); ++i)
            checkSentence(sentence(static_cast<NotTextable>(i)));
        for (int i = 1; i <= static_cast<int>(TextTrouble::Other); ++i)
            checkSentence(sentence(static_cast<TextTrouble>(i)));
        for (int i = 1; i <= static_cast<int>(TextTrouble::Other); ++i)
            checkSentence(serviceSentence(static_cast<TextTrouble>(i)));
        for (int i = 1; i <= static_cast<int>(TextReason::Unsettled); ++i)
            checkSentence(sentence(static_cast<TextReason>(i)));
        for (int i = 1; i <= static_cast<int>(LineTrouble::PasswordLocked); ++i)
            checkSentence(sentence(static_cast<LineTrouble>(i)));
        for (int i = 0; i <= static_cast<int>(Failure::Rejected); ++i)
            checkSentence(sentence(static_cast<Failure>(i)));
        for (int i = 0; i <= static_cast<int>(CallOutcome::Unknown); ++i)
            QVERIFY(!words(static_cast<CallOutcome>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(TextState::Received); ++i)
            QVERIFY(!words(static_cast<TextState>(i)).isEmpty());
        for (int i = 2; i < reasonCount; ++i)
            QVERIFY(!whyNotTexted(static_cast<Reason>(i), NotTextable::Landline).isEmpty());
    }

    void whereNoTextIsAtHandNoneIsToBeSentAgain()
    {
        for (const auto trouble :
             {TextTrouble::RateLimited, TextTrouble::ProviderDown, TextTrouble::NoConnection,
              TextTrouble::NotUnderstood, TextTrouble::NoMoney, TextTrouble::BadRequest, TextTrouble::Other,
              TextTrouble::WrongKey, TextTrouble::BadSender})
            QVERIFY2(!serviceSentence(trouble).contains(u"again"_s), qPrintable(serviceSentence(trouble)));
    }

    void aDurationHasTwoUnitsAtMost_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("said");
        QTest::newRow("no time at all") << 0 << u"0 s"_s;
        QTest::newRow("a ring") << 21 << u"21 s"_s;
        QTest::newRow("a minute and a bit") << 61 << u"1 min"_s;
        QTest::newRow("nearly an hour") << 3599 << u"59 min"_s;
        QTest::newRow("an hour") << 3600 << u"1 h"_s;
        QTest::newRow("an hour and five") << 3900 << u"1 h 5 min"_s;
        QTest::newRow("half a day") << 12 * 3600 + 300 << u"12 h"_s;
        QTest::newRow("since yesterday") << 26 * 3600 << u"1 day"_s;
        QTest::newRow("for days") << 76 * 3600 << u"3 days"_s;
        QTest::newRow("a clock set back") << -5 << u"0 s"_s;
    }
    void aDurationHasTwoUnitsAtMost()
    {
        QFETCH(int, seconds);
        QFETCH(QString, said);
        QCOMPARE(duration(std::chrono::seconds(seconds)), said);
    }

    void aTimeIsSaidAsTheDeskWould_data()
    {
        QTest::addColumn<qint64>("minutesAgo");
        QTest::addColumn<QString>("inList");
        QTest::addColumn<QString>("day");
        QTest::newRow("just now") << 2LL << u"10:46"_s << u"Today"_s;
        QTest::newRow("early, no leading nought") << 50LL << u"9:58"_s << u"Today"_s;
        QTest::newRow("in the night") << 640LL << u"12:08 AM"_s << u"Today"_s;
        QTest::newRow("yesterday evening") << 1000LL << u"Yesterday"_s << u"Yesterday"_s;
        QTest::newRow("on Monday") << 4 * 1440LL << u"Mon"_s << u"Monday, 16 November"_s;
        QTest::newRow("weeks ago") << 17 * 1440LL << u"3 Nov"_s << u"Tuesday, 3 November"_s;
        QTest::newRow("last year") << 365 * 1440LL << u"20 Nov 2025"_s << u"Thursday, 20 November 2025"_s;
    }
    void aTimeIsSaidAsTheDeskWould()
    {
        QFETCH(qint64, minutesAgo);
        QFETCH(QString, inList);
        QFETCH(QString, day);
        const auto at = now - std::chrono::minutes(minutesAgo);
        QCOMPARE(inUtc().inList(at, now).replace(QChar(0x202F), u' '), inList);
        QCOMPARE(inUtc().day(at, now), day);
    }

    void aDateIsSaidWholeEvenToday()
    {
        QCOMPARE(inUtc().date(now), u"Friday, 20 November"_s);
        QCOMPARE(inUtc().date(now - std::chrono::days(365)), u"Thursday, 20 November"_s);
    }

    void aDayBeginsWithACapitalInSpanishToo()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::UnitedStates));
        const auto monday = now - std::chrono::days(4);
        QCOMPARE(inUtc().day(monday, now), u"Lunes, 16 noviembre"_s);
        QCOMPARE(inUtc().inList(monday, now), u"Lun"_s);
    }

    void theDayTurnsWhereTheBusinessIs()
    {
        const TimeWords sydney(QTimeZone("Australia/Sydney"));
        const auto lateEvening = Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 14h);
        QVERIFY(inUtc().sameDay(lateEvening, lateEvening - 2h));
        QVERIFY(!sydney.sameDay(lateEvening, lateEvening - 2h));
    }

    void aTwentyFourHourDeskReadsItsOwnClock()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(inUtc().clock(now + 6h), u"16:48"_s);
    }

    void aMissedCallInOneLine()
    {
        QCOMPARE(callLine(callOf(CallOutcome::Abandoned), inUtc()),
                 u"Missed call on Front desk · rang 21 s · 10:43"_s);
        QCOMPARE(callLine(callOf(CallOutcome::Answered), inUtc()), u"Answered call on Front desk · 10:43"_s);
        FiledCall listed = callOf(CallOutcome::NoAnswer);
        listed.endedAt = listed.rangAt; // How long it rang nobody knows.
        QCOMPARE(callLine(listed, inUtc()), u"Missed call on Front desk · 10:43"_s);
    }

    void whatFollowedACall_data()
    {
        QTest::addColumn<LoggedCall>("call");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const LoggedCall& call, const QString& said) {
            QTest::newRow(name) << call << said;
        };
        LoggedCall call{callOf(CallOutcome::Abandoned)};
        call.reason = Reason::AnsweredElsewhere;
        row("somebody else had it", call, u"Not texted: answered at another desk"_s);
        call.reason = Reason::CannotBeTexted;
        call.call.whyNoText = NotTextable::Landline;
        row("a landline", call, u"Not texted: a landline, call back instead"_s);
        call.reason = Reason::Texting;
        call.text = textOf(TextState::Queued);
        row("the text waits", call, u"Text goes out in 9 s"_s);
        call.text = textOf(TextState::Delivered);
        call.text->sendingAt = call.call.endedAt + 14s;
        row("the text went", call, u"Texted in 14 s"_s);
        call.text = textOf(TextState::Cancelled, TextReason::RungBack);
        row("we rang back first", call, u"Not sent. You called them back."_s);
        LoggedCall answered{callOf(CallOutcome::Answered)};
        answered.reason = Reason::Answered;
        row("it was answered", answered, QString());
    }
    void whatFollowedACall()
    {
        QFETCH(LoggedCall, call);
        QFETCH(QString, said);
        QCOMPARE(whatFollowed(call, now), said);
    }

    void underABubble_data()
    {
        QTest::addColumn<FiledText>("text");
        QTest::addColumn<QString>("said");
        auto text = textOf(TextState::Delivered);
        text.sendingAt = now - 4min + 14s;
        QTest::newRow("our text-back arrived") << text << u"Text-back · 14 s after hang-up · Delivered"_s;
        text = textOf(TextState::Failed, TextReason::None, TextTrouble::Landline);
        QTest::newRow("it was a landline")
            << text << u"Text-back · 10:43 · Not delivered. This is a landline. Call back instead."_s;
        text = textOf(TextState::Sent);
        text.purpose = TextPurpose::Person;
        QTest::newRow("what we wrote left") << text << u"10:43 · Sent"_s;
        text.state = TextState::Held;
        text.reason = TextReason::Unsettled;
        QTest::newRow("nobody knows whether it left")
            << text
            << u"10:43 · Needs a look. It may have arrived: the text service does not say. Ask there before sending it again."_s;
        text = textOf(TextState::Received);
        text.direction = TextDirection::In;
        QTest::newRow("what they wrote") << text << u"10:43"_s;
    }
    void underABubble()
    {
        QFETCH(FiledText, text);
        QFETCH(QString, said);
        QCOMPARE(underText(text, now - 4min, inUtc()), said);
    }

    void theLengthOfWhatIsWritten()
    {
        QCOMPARE(lengthWords(0, 160, 0), u"0 / 160"_s);
        QCOMPARE(lengthWords(78, 160, 1), u"78 / 160 · 1 text"_s);
        QCOMPARE(lengthWords(170, 153, 2), u"170 characters · 2 texts"_s);
        QCOMPARE(whyLonger({u"é"_s}, 2), u"Sends as 2 texts because of é"_s);
        QVERIFY(whyLonger({u"é"_s}, 1).isEmpty());
    }

    void theRailSaysTheWorstFirst()
    {
        LineStatus front{LineId{u"a"_s}, u"Front desk"_s, LineMonitor::State::Watching};
        LineStatus back{LineId{u"b"_s}, u"Back office"_s, LineMonitor::State::Watching};
        const Health texts{u"Texts"_s, Health::State::Broken, {}};
        QCOMPARE(railWords({front}, {}).words, u"Front desk listening"_s);
        QCOMPARE(railWords({front, back}, {}).words, u"2 lines listening"_s);
        QCOMPARE(railWords({front}, {texts}).words, u"Texts: needs a look"_s);
        back.state = LineMonitor::State::Faulty;
        back.trouble = LineTrouble::WrongPassword;
        QCOMPARE(railWords({front, back}, {texts}).words, u"Wrong password, not listening"_s);
        QCOMPARE(railWords({front, back}, {}).state, Health::State::Broken);
        QCOMPARE(railWords({}, {}).state, Health::State::Warning);
        QVERIFY(healthOf(back).sentence.contains(u"Wrong user or password"_s));
    }

    void aTestPromisesNothing()
    {
        QCOMPARE(testSentence(LineTrouble::NoAnswer),
                 u"The phone system does not answer. Check address, port and transport."_s);
        QVERIFY(sentence(LineTrouble::NoAnswer).contains(u"tried again by itself"_s));
        QCOMPARE(testSentence(LineTrouble::WrongPassword), sentence(LineTrouble::WrongPassword));
        QCOMPARE(sentence(NotTextable::ExtensionOnly), u"This was a call from one of your own phones."_s);
    }

    void whoItIs()
    {
        const auto number = numberOf(u"+14045550123"_s);
        QCOMPARE(personWords({}, number, u"US"_s), u"(404) 555-0123"_s);
        QCOMPARE(personWords(u"Maria Reyes"_s, number, u"US"_s), u"Maria Reyes"_s);
        QCOMPARE(historyWords(0), u"new caller"_s);
        QCOMPARE(historyWords(5), u"called 5 times before"_s);
    }
};

QTEST_MAIN(TstWording)
#include "tst_wording.moc"
