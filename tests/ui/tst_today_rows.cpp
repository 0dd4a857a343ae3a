// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today_rows.h"
#include "ui/today/later_choices.h"
#include "ui/today/outcome_choices.h"
#include "ui/today/reason_words.h"
#include "ui/today/today_row.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

class TstTodayRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void saysWhy_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, ReminderReason reason, const char* words) {
            QTest::newRow(name) << static_cast<int>(reason) << QString::fromUtf8(words);
        };
        using R = ReminderReason;
        row("missed", R::Missed, "Missed 8:12");
        row("left a voicemail", R::LeftVoicemail, "Missed 8:12, left a voicemail");
        row("missed while the computer was off", R::Stale,
            "Missed 8:12 while Second Ring was off, nobody was texted");
        row("a landline", R::CannotBeTexted, "Missed 8:12. Cannot be texted, call back");
        row("asked for no texts", R::OptedOut, "Missed 8:12. Asked for no texts, call back");
        row("a text that did not arrive", R::TextFailed, "Our text did not arrive, call back");
        row("answered, not booked", R::NotBooked, "Replied, not booked yet");
        row("a message on their machine", R::LeftMessage, "You left a message, no word since");
        row("they wanted to call", R::WillCall, "Said they would call, and have not");
    }
    void saysWhy()
    {
        QFETCH(int, reason);
        QFETCH(QString, words);
        QCOMPARE(reasonWords(rowFor(static_cast<ReminderReason>(reason)), times, now), words);
    }

    void quotesThemAndNamesTheQuestion()
    {
        SheetRow row = rowFor(ReminderReason::SaidWhen);
        row.reminder.words = u"after payday"_s;
        QCOMPARE(reasonWords(row, times, now), u"Said \u201cafter payday\u201d"_s);
        row = rowFor(ReminderReason::Unanswered);
        row.asked = u"PriceQuestion"_s;
        row.conversation->waitingSince = now - 18h + 3min;
        QCOMPARE(reasonWords(row, times, now), u"Asked the price yesterday at 4:51, nobody answered"_s);
        row.asked = u"CallbackRequest"_s; // "hi", and ten minutes later "can you call me?"
        row.conversation->waitingSince = now - 85min;
        row.askedAt = now - 74min;
        QCOMPARE(reasonWords(row, times, now), u"Asked for a call, wrote 9:34 today, nobody answered"_s);
        row.asked = u"Book"_s;
        QCOMPARE(reasonWords(row, times, now), u"Wants to book, wrote 9:34 today, nobody answered"_s);
        row = rowFor(ReminderReason::NotReached);
        row.reminder.attempts = 2;
        QCOMPARE(reasonWords(row, times, now), u"Not reached, tried twice"_s);
        row = rowFor(ReminderReason::LeftVoicemail);
        row.reminder.attempts = 1; // The line saw the desk dial.
        QCOMPARE(reasonWords(row, times, now), u"Missed 8:12, left a voicemail · rung back once"_s);
    }

    void knowsWhetherATextMayHaveArrived()
    {
        SheetRow row = rowFor(ReminderReason::TextFailed);
        row.conversation->mayHaveArrived = true;
        QCOMPARE(reasonWords(row, times, now), u"Our text may not have arrived, call back"_s);
    }

    void tellsOfTheTextThatGoesOut()
    {
        SheetRow row = rowFor(ReminderReason::Missed);
        row.nextTextAt = now + 192min;
        QCOMPARE(reasonWords(row, times, now),
                 u"No reply to the text-back. Second text goes out 2:00 unless you stop it"_s);
        row.nextTextAt = now + 25h;
        QCOMPARE(reasonWords(row, times, now),
                 u"No reply to the text-back. Second text goes out tomorrow at 11:48 unless you stop it"_s);
        row.nextTextAt = now + 192min;
        row.textsDone = 1;
        QCOMPARE(reasonWords(row, times, now), u"No reply yet. Last text goes out 2:00 unless you stop it"_s);
    }

    void saysWhoseItIs()
    {
        SheetRow row = rowFor(ReminderReason::Unanswered);
        row.reminder.assignedTo = MemberId{u"ruth"_s};
        const VerticalPack pack;
        const std::vector<TeamMember> team{{MemberId{u"ruth"_s}, u"Dr. Ruth Lee"_s, {}},
                                           {MemberId{u"sam"_s}, u"Sam Ortiz"_s, {}}};
        const auto shown = [&] {
            return rowOf({TodayEntry::Section::DueToday, row, 0}, {u"US"_s, times, pack, now, team});
        };
        QCOMPARE(shown().whose, u"Dr. Ruth Lee"_s);
        QVERIFY(shown().spoken().endsWith(u"given to Dr. Ruth Lee"_s));
        row.conversation->assignedTo = MemberId{u"sam"_s}; // Given on since.
        QCOMPARE(shown().whose, u"Sam Ortiz"_s);
        row.conversation->assignedTo = row.reminder.assignedTo = MemberId{};
        QVERIFY(shown().whose.isEmpty());
    }

    void whoAskedForACallIsCalled()
    {
        SheetRow row = rowFor(ReminderReason::Unanswered);
        row.reminder.kind = ReminderKind::Answer;
        const VerticalPack pack;
        const auto shown = [&] {
            return rowOf({TodayEntry::Section::Overdue, row, 0}, {u"US"_s, times, pack, now});
        };
        row.asked = u"PriceQuestion"_s;
        QVERIFY(shown().textIsBest && !shown().callIsBest);
        row.asked = u"CallbackRequest"_s;
        QVERIFY(shown().callIsBest && !shown().textIsBest && shown().mayText);
    }

    void tomorrowMorningOfADeskThatNeverCloses()
    {
        OpeningHours always;
        always.days.fill({{QTime(0, 0), QTime(23, 59, 59, 999)}});
        const WorkTime work(always, QTimeZone::utc());
        const auto choices = laterChoices(now, work);
        QCOMPARE(choices[1].words, u"Tomorrow morning"_s);
        QCOMPARE(choices[1].at, now - 10h - 48min + 24h + 8h);
        QCOMPARE(choices[2].words, u"Next week"_s);
        QCOMPARE(work.local(choices[2].at).time(), QTime(8, 0));
    }

    void saysWhatKindOfNumberTakesNoTexts_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("tag");
        const auto row = [](const char* name, NotTextable why, const char* tag) {
            QTest::newRow(name) << static_cast<int>(why) << QString::fromUtf8(tag);
        };
        row("a landline", NotTextable::Landline, "Landline");
        row("a toll-free number", NotTextable::TollFree, "Toll-free");
        row("a number that does not exist", NotTextable::Invalid, "No texts");
        row("the text service refused the number", NotTextable::None, "No texts");
    }
    void saysWhatKindOfNumberTakesNoTexts()
    {
        QFETCH(int, why);
        QFETCH(QString, tag);
        SheetRow row = rowFor(ReminderReason::Missed);
        row.cannotBeTexted = true;
        row.whyNot = static_cast<NotTextable>(why);
        const auto pack = VerticalPack();
        QCOMPARE(rowOf({TodayEntry::Section::DueToday, row, 0}, {u"US"_s, times, pack, now}).tag.words, tag);
    }

    void offersAnEndToWhoWasTriedOften()
    {
        SheetRow row = rowFor(ReminderReason::NotReached);
        row.reminder.attempts = 1;
        QCOMPARE(outcomeChoices(row).size(), 11U);
        row.reminder.attempts = 2;
        QCOMPARE(outcomeChoices(row).size(), 13U);
        row.conversation->optedOut = true; // And is sent no last text.
        QCOMPARE(outcomeChoices(row).size(), 12U);
    }

    void laterMeansWhileTheDeskIsOpen_data()
    {
        QTest::addColumn<Timestamp>("at");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("on a Wednesday morning")
            << now - 48h << QStringList({u"In 1 hour"_s, u"Tomorrow morning"_s, u"Next week"_s});
        QTest::newRow("before the weekend")
            << now << QStringList({u"In 1 hour"_s, u"Monday morning"_s}); // Which is next week.
        QTest::newRow("half an hour before closing on Wednesday")
            << now - 48h + 5h + 42min << QStringList({u"Tomorrow morning"_s, u"Next week"_s});
    }
    void laterMeansWhileTheDeskIsOpen()
    {
        QFETCH(Timestamp, at);
        QFETCH(QStringList, words);
        const WorkTime work(OpeningHours{}, QTimeZone::utc());
        QStringList offered;
        for (const LaterChoice& choice : laterChoices(at, work)) {
            offered << choice.words;
            QVERIFY(choice.at > at);
            QVERIFY(work.isOpen(choice.at));
        }
        QCOMPARE(offered, words);
    }

    void nextWeekIsMondayAsInTheInbox()
    {
        const WorkTime work(OpeningHours{}, QTimeZone::utc());
        const auto choices = laterChoices(now - 48h, work);
        QCOMPARE(work.local(choices.back().at).date().dayOfWeek(), int(Qt::Monday));
        QVERIFY(choices.back().at < now + 4 * 24h);
    }

    void readsATypedTime()
    {
        Settings settings;
        settings.business.zone = u"UTC"_s;
        QCOMPARE(typedTime(u"in 20 min"_s, now, settings), now + 20min);
        QVERIFY(!typedTime(u"whenever"_s, now, settings));
    }

    void everyOutcomeHasWords()
    {
        for (int i = 0; i <= static_cast<int>(ReminderOutcome::Closed); ++i)
            QVERIFY(!outcomeWords(static_cast<ReminderOutcome>(i)).isEmpty());
    }
};

QTEST_MAIN(TstTodayRows)
#include "tst_today_rows.moc"
