// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/decision_case.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// Monday to Friday nine to noon and one to five; closed over Christmas.
BusinessCalendar withLunch()
{
    BusinessCalendar calendar;
    for (std::size_t day = 0; day < 5; ++day)
        calendar.hours.days[day] = {{QTime(9, 0), QTime(12, 0)}, {QTime(13, 0), QTime(17, 0)}};
    calendar.closed = {{QDate(2026, 12, 24), QDate(2026, 12, 27), u"Christmas"_s}};
    return calendar;
}

Case at(const QString& when)
{
    Case its = anOrdinaryMissedCall();
    its.rules.calendar = withLunch();
    happensAt(its, when);
    return its;
}

template <typename Change> Case at(const QString& when, Change change)
{
    Case its = at(when);
    change(its);
    return its;
}

} // namespace

/// Which words a missed caller gets.
class TstOccasions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theOccasion_data();
    void theOccasion()
    {
        QFETCH(Case, its);
        const Decision decision = its.decided();
        QVERIFY(std::holds_alternative<TextBack>(decision));
        QTEST(std::get<TextBack>(decision).occasion, "occasion");
    }

    void whatWaitedForTheMorning()
    {
        const Case its = at(u"2026-11-19 22:30"_s);
        QCOMPARE(std::get<TextBack>(its.decided()).occasion, Occasion::AfterHours);
        const auto atEight = its.call.endedAt + 9h + 30min;
        QCOMPARE(occasionFor(its.call, its.history, its.rules, atEight), Occasion::Overnight);
        FiledCall spoken = its.call;
        spoken.outcome = CallOutcome::Voicemail;
        QCOMPARE(occasionFor(spoken, its.history, its.rules, atEight), Occasion::Overnight);
        spoken.leftMessage = LeftMessage::Yes;
        QCOMPARE(occasionFor(spoken, its.history, its.rules, atEight), Occasion::Voicemail);
        // Ten minutes later is still just now.
        QCOMPARE(occasionFor(its.call, its.history, its.rules, its.call.endedAt + 10min),
                 Occasion::AfterHours);
    }

    void theWaitMayOutlastTheHours()
    {
        Case its = at(u"2026-11-20 16:59"_s);
        its.rules.texts.wait = 90s;
        QCOMPARE(std::get<TextBack>(its.decided()).occasion, Occasion::AfterHours);
    }
};

void TstOccasions::theOccasion_data()
{
    QTest::addColumn<Case>("its");
    QTest::addColumn<Occasion>("occasion");
    const auto row = [](const char* sentence, const Case& its, Occasion occasion) {
        QTest::newRow(sentence) << its << occasion;
    };
    const QString open = u"2026-11-20 10:00"_s;
    const QString evening = u"2026-11-20 18:00"_s;
    const QString christmas = u"2026-12-25 10:00"_s;
    const auto leftVoicemail = [](Case& its) {
        its.call.outcome = CallOutcome::Voicemail;
        its.call.leftMessage = LeftMessage::Yes;
    };
    const auto onNightLine = [](Case& its) {
        its.call.outcome = CallOutcome::Voicemail;
        its.call.leftMessage = LeftMessage::Yes;
        its.rules.callers.nightLine = true;
    };
    const auto isClient = [](Case& its) { its.history.kind = ContactKind::Client; };
    row("Friday at ten", at(open), Occasion::Open);
    row("Friday at six", at(evening), Occasion::AfterHours);
    row("early on Monday", at(u"2026-11-23 08:10"_s), Occasion::AfterHours);
    row("on Sunday", at(u"2026-11-22 12:30"_s), Occasion::AfterHours);
    row("at half past twelve", at(u"2026-11-20 12:30"_s), Occasion::Lunch);
    row("lunch ends while it waits", at(u"2026-11-20 12:59"_s, [](Case& its) { its.rules.texts.wait = 60s; }),
        Occasion::Open);
    row("Christmas Day", at(christmas), Occasion::Holiday);
    row("the Sunday after Christmas", at(u"2026-12-27 10:00"_s), Occasion::Holiday);
    row("lunch on a holiday", at(u"2026-12-24 12:30"_s), Occasion::Holiday);
    row("left a voicemail while we are open", at(open, leftVoicemail), Occasion::Voicemail);
    row("left a voicemail in the evening", at(evening, leftVoicemail), Occasion::Voicemail);
    row("left a voicemail on the emergency line", at(evening, onNightLine), Occasion::Emergency);
    row("left one on the emergency line at Christmas", at(christmas, onNightLine), Occasion::Emergency);
    row("left one on the emergency line while we are open", at(open, onNightLine), Occasion::Voicemail);
    const auto perhaps = [](Case& its) {
        its.call.outcome = CallOutcome::Voicemail;
        its.rules.callers.nightLine = true;
    };
    row("the machine took it on the emergency line, a message is not known", at(evening, perhaps),
        Occasion::AfterHours);
    row("the machine took it while we are open, a message is not known", at(open, perhaps), Occasion::Open);
    row("the emergency line, without a voicemail",
        at(evening, [](Case& its) { its.rules.callers.nightLine = true; }), Occasion::AfterHours);
    row("a client, while we are open", at(open, isClient), Occasion::Client);
    row("a client in the evening hears that we are closed", at(evening, isClient), Occasion::AfterHours);
    row("called two hours ago too", at(open, [](Case& its) { its.history.lastCallAt = its.now - 2h; }),
        Occasion::Returning);
    row("called yesterday too", at(open, [](Case& its) { its.history.lastCallAt = its.now - 24h; }),
        Occasion::Open);
    row("called yesterday, where that still counts",
        at(open,
           [](Case& its) {
               its.history.lastCallAt = its.now - 24h;
               its.rules.callers.sameCaller = 48h;
           }),
        Occasion::Returning);
    row("a client who called twice",
        at(open,
           [](Case& its) {
               its.history.kind = ContactKind::Client;
               its.history.lastCallAt = its.now - 2h;
           }),
        Occasion::Client);
    row("the night the clocks go back", at(u"2026-11-01 01:30"_s), Occasion::AfterHours);
    row("the Monday after the clocks went forward", at(u"2026-03-09 09:00"_s), Occasion::Open);
}

QTEST_GUILESS_MAIN(TstOccasions)
#include "tst_occasions.moc"
