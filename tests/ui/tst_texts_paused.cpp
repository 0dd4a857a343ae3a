// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/unread_replies.h"
#include "tests/ui/alerts_fixture.h"
#include "ui/inbox/thread_rows.h"
#include "ui/main_window.h"
#include "ui/wording/call_words.h"
#include "ui/wording/guard_words.h"
#include "ui/wording/unread_words.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString why = u"Automatic texts of Front desk pause until 10:12."_s;

Timestamp at(int hour, int minute)
{
    return Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours(hour) +
                     std::chrono::minutes(minute));
}

} // namespace

/// What a desk sees and hears while texting by itself pauses.
class TstTextsPaused : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void repliesThatCannotBeReadAreSaidWithTheTime()
    {
        const TimeWords times(QTimeZone::utc());
        QVERIFY(unreadSentence(at(9, 12), at(10, 12), times)
                    .startsWith(u"Replies have not been read since 09:12, and a STOP may be among them."_s));
        QVERIFY(unreadSentence(at(9, 12), at(34, 12), times).contains(u"since yesterday"_s));
        FiledText text{MessageId{}, ConversationId{}, PhoneNumber::fromE164(u"+14045550111"_s).value()};
        text.reason = TextReason::Paused;
        QCOMPARE(whyItWaits(text), sentence(TextReason::Paused));
        text.code = repliesUnreadCode;
        QCOMPARE(waitingWords(text, at(10, 12)),
                 u"The text waits. Replies cannot be read just now, and a STOP may be among them."_s);
    }

    void aPlannedTextSaysWhyItWaits()
    {
        FiledText text{MessageId{u"planned"_s}, ConversationId{}, numberOf(u"+14045550111"_s)};
        text.direction = TextDirection::Out;
        text.purpose = TextPurpose::Person;
        text.state = TextState::Queued;
        text.at = at(9, 12);
        text.dueAt = at(10, 41);
        const ThreadLight light{TimeWords(QTimeZone::utc()), at(10, 12)};
        QCOMPARE(threadRows({text}, light).back().under, u"Goes today at 10:41"_s);
        text.reason = TextReason::Paused;
        text.code = repliesUnreadCode;
        const QString under = threadRows({text}, light).back().under;
        QVERIFY2(under.contains(u"Replies cannot be read just now, and a STOP may be among them."_s),
                 qPrintable(under));
    }

    void eachReasonHasItsSentence()
    {
        Settings settings;
        LineSettings line;
        line.id = LineId{u"front"_s};
        line.name = u"Front desk"_s;
        settings.lines = {line};
        settings.guards.perDaySpendCents = 500;
        const TimeWords times(QTimeZone::utc());
        const auto said = [&](PauseReason reason, qint64 counted, const QString& of = {}) {
            const std::optional<Timestamp> until =
                reason == PauseReason::Breaker ? std::nullopt : std::optional(at(10, 12));
            return sentence(TextPause{reason, {of}, at(9, 12), until, counted}, settings, times);
        };
        QCOMPARE(said(PauseReason::HourlyCap, 30, u"front"_s),
                 u"Automatic texts of Front desk pause until 10:12: 30 within an hour is the most you "
                 "allow."_s);
        // More had left before the owner allowed less: what is said is what is allowed.
        settings.guards.perHour = 3;
        settings.guards.perDay = 20;
        QVERIFY(said(PauseReason::HourlyCap, 7, u"front"_s).contains(u"3 within an hour is the most"_s));
        QVERIFY(said(PauseReason::DailyCap, 25).contains(u"20 in a day is the most"_s));
        settings.guards = GuardSettings();
        settings.guards.perDaySpendCents = 500;
        QVERIFY(said(PauseReason::HourlyCap, 30, u"gone"_s).contains(u"one line"_s));
        QVERIFY(said(PauseReason::DailyCap, 200).contains(u"200 in a day"_s));
        QVERIFY(said(PauseReason::SpendingLimit, 1).contains(u"$5.00"_s));
        QVERIFY(said(PauseReason::Breaker, 21).contains(u"21 within an hour is five times the usual"_s));
        QVERIFY(pauseWords({}, settings, times).isEmpty());
        const auto both =
            pauseWords({TextPause{PauseReason::DailyCap, {}, at(9, 0), at(23, 0), 200},
                        TextPause{PauseReason::HourlyCap, {u"front"_s}, at(9, 0), at(10, 0), 30}},
                       settings, times);
        QVERIFY(both.contains(u"200 in a day"_s) && both.contains(u"Front desk"_s));
        QVERIFY(both.endsWith(u"what you write yourself leaves."_s));
    }

    void moneyIsWrittenAsPeopleWriteIt()
    {
        QCOMPARE(money(8'300, u"USD"_s), u"$0.0083"_s);
        QCOMPARE(money(1'250'000, u"USD"_s), u"$1.25"_s);
        QCOMPARE(money(16'600, u"EUR"_s), u"€0.02"_s);
        QCOMPARE(money(0, u"CHF"_s), u"CHF 0.00"_s);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        const QString cents = money(140'000, u"USD"_s);
        const QString much = money(1'200'000'000, u"USD"_s);
        QLocale::setDefault(before);
        QCOMPARE(cents, u"$0.14"_s);
        QCOMPARE(much, u"$1,200.00"_s);
    }

    void theStripOverThePagesLetsGoOn()
    {
        Theme theme(1.0);
        theme.dress();
        MainWindow window(theme);
        window.show();
        auto* strip = window.findChild<QWidget*>(u"pauseBar"_s);
        QVERIFY(!strip->isVisible());
        window.showPause(why);
        QVERIFY(strip->isVisible());
        QCOMPARE(window.findChild<QLabel*>(u"pauseWords"_s)->text(), why);
        QSignalSpy goOn(&window, &MainWindow::goOnAsked);
        QSignalSpy limits(&window, &MainWindow::limitsAsked);
        window.findChild<QAbstractButton*>(u"pauseGoOn"_s)->click();
        window.findChild<QAbstractButton*>(u"pauseLimits"_s)->click();
        QCOMPARE(goOn.size(), 1);
        QCOMPARE(limits.size(), 1);
        window.showPause({});
        QVERIFY(!strip->isVisible());
    }

    void oneCardSaysItAndOpensTheLimits()
    {
        WiredDesk at;
        at.alerts.onPaused(why);
        QCOMPARE(at.alerts.shown().size(), 1);
        at.alerts.onPaused(why + u" And more."_s); // A second reason: the same card.
        QCOMPARE(at.alerts.shown().size(), 1);
        QSignalSpy limits(&at.alerts, &DeskAlerts::limitsAsked);
        Q_EMIT at.alerts.shown().first()->open();
        QCOMPARE(limits.size(), 1);
        QVERIFY(at.alerts.shown().isEmpty());
    }

    void theCardGoesWhenTextsGoOn()
    {
        WiredDesk at;
        at.alerts.onPaused(why);
        at.alerts.onPaused({});
        QVERIFY(at.alerts.shown().isEmpty());
        at.alerts.onPaused(why);
        at.desk.clock.advance(11min); // The strip says it as long as it lasts.
        at.alerts.tick();
        QVERIFY(at.alerts.shown().isEmpty());
    }
};

QTEST_MAIN(TstTextsPaused)
#include "tst_texts_paused.moc"
