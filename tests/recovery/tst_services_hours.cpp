// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/messaging/sent_answer.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s; ///< In Georgia.
const QString holder = u"this run"_s;

/// A desk whose text service keeps quiet hours of its own (Twilio 30610).
class EveningDesk : public FrontDesk {
public:
    using FrontDesk::FrontDesk;

    /// @p hour o'clock in the evening of that Friday, where Ann is.
    void isAt(int hour) { clock.set(FakeClock().now() + std::chrono::hours(hour - 10)); }
    /// What leaves now is not taken at this hour. How many.
    int refused(TextTrouble trouble = TextTrouble::QuietHours)
    {
        int count = 0;
        for (const OutgoingText& text : leaving()) {
            ++count;
            const auto noted = store.run([&](Transaction& transaction) -> Result<std::optional<TextState>> {
                LeaseRecords leases(transaction, holder, clock.now());
                if (const auto taken = leases.take(text.id); !taken) return Fail(taken.error());
                const SendOutcome outcome{SendOutcome::Kind::NothingLeft, {}, trouble, u"30610"_s, {}};
                return noteAnswer(transaction, leases, {text, outcome}, deskRulesOf(settings), clock.now());
            });
            if (!noted) qFatal("not noted: %s", qPrintable(noted.error().detail));
            ended = *noted;
        }
        return count;
    }

    /// A call of @p caller is missed, and its text is not taken at this hour.
    LoggedCall refusedCall(const QString& caller)
    {
        LoggedCall logged = call(caller);
        clock.advance(15s);
        if (refused() != 1) qFatal("not refused");
        return logged;
    }

    std::optional<TextState> ended; ///< How the last one did.
};

/// "2026-11-20 16:00" by UTC.
Timestamp at(const QString& time)
{
    const QDateTime plain = QDateTime::fromString(time, u"yyyy-MM-dd HH:mm"_s);
    return timestampOf(QDateTime(plain.date(), plain.time(), QTimeZone::utc()));
}

bool waitsUntil(const FiledText& text, Timestamp morning)
{
    return text.state == TextState::Queued && text.reason == TextReason::QuietHours &&
           text.dueAt >= morning && text.dueAt < morning + 10min;
}

/// Saturday at eight in Georgia.
const Timestamp inTheMorning = FakeClock().now() + 22h;

} // namespace

/// Where the service takes no text at this hour, it is no failure: the text goes when their day begins.
class TstServicesHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTextBackOfTheEveningGoesInTheMorning_data() { TestStore::engines(); }
    void aTextBackOfTheEveningGoesInTheMorning()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store);
        desk.isAt(20);
        const LoggedCall logged = desk.refusedCall(ann);
        QVERIFY(!desk.ended);
        const FiledText waiting = *desk.logged(logged.call.id).text;
        QVERIFY(waitsUntil(waiting, inTheMorning));
        // It would have been too old after a quarter of an hour.
        QCOMPARE(desk.pass(3h), 0);
        desk.clock.set(waiting.dueAt);
        QCOMPARE(desk.send(), 1);
        QCOMPARE(desk.logged(logged.call.id).text->state, TextState::Accepted);
        QCOMPARE(desk.pass(1h), 0);
    }

    void aStopInTheNightHolds_data() { TestStore::engines(); }
    void aStopInTheNightHolds()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store);
        desk.isAt(20);
        (void)desk.refusedCall(ann);
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        desk.clock.set(inTheMorning + 10min);
        QCOMPARE(desk.send(), 0);
    }

    void whoGotThroughWhileItWasLeavingGetsNone_data() { TestStore::engines(); }
    void whoGotThroughWhileItWasLeavingGetsNone()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store);
        desk.isAt(20);
        const LoggedCall logged = desk.call(ann);
        desk.clock.advance(15s);
        const auto texts = desk.leaving();
        QCOMPARE(texts.size(), 1U);
        (void)desk.call(ann, CallOutcome::Answered);
        const auto noted = store->run([&](Transaction& transaction) -> Result<std::optional<TextState>> {
            LeaseRecords leases(transaction, holder, desk.clock.now());
            if (const auto taken = leases.take(texts.front().id); !taken) return Fail(taken.error());
            const SendOutcome outcome{
                SendOutcome::Kind::NothingLeft, {}, TextTrouble::QuietHours, u"30610"_s, {}};
            return noteAnswer(transaction, leases, {texts.front(), outcome}, {}, desk.clock.now());
        });
        QVERIFY(noted);
        QCOMPARE(desk.logged(logged.call.id).text->state, TextState::Cancelled);
        desk.clock.set(inTheMorning + 10min);
        QCOMPARE(desk.send(), 0);
    }

    void whatItRefusesInTheDaytimeGoesTheNextMorning_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("refusedAt");
        QTest::addColumn<QString>("morning");
        const auto row = [](const char* sentence, const QString& caller, const char* refusedAt,
                            const char* morning) {
            for (const bool onPostgres : {false, true})
                QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence)
                    << onPostgres << caller << QString::fromLatin1(refusedAt) << QString::fromLatin1(morning);
        };
        const QString honolulu = u"+18085550111"_s;
        row("at eleven in the morning", ann, "2026-11-20 16:00", "2026-11-21 13:00");
        row("at half past two in Hawaii", honolulu, "2026-11-21 00:30", "2026-11-21 18:00");
        row("at a minute to four", ann, "2026-11-20 20:59", "2026-11-21 13:00");
        row("at half past seven in the evening", ann, "2026-11-21 00:30", "2026-11-21 13:00");
        row("on the day before the clocks go back", ann, "2026-10-31 12:10", "2026-11-01 13:00");
    }
    void whatItRefusesInTheDaytimeGoesTheNextMorning()
    {
        OPEN_TEST_STORE(store);
        QFETCH(const QString, caller);
        QFETCH(const QString, refusedAt);
        EveningDesk desk(*store);
        desk.clock.set(at(refusedAt));
        const LoggedCall logged = desk.refusedCall(caller);
        QVERIFY(!desk.ended);
        const FiledText waiting = *desk.logged(logged.call.id).text;
        QFETCH(const QString, morning);
        QVERIFY(waitsUntil(waiting, at(morning)));
        desk.clock.set(waiting.dueAt - 1min);
        QCOMPARE(desk.send(), 0);
        QCOMPARE(desk.pass(1min), 1);
        QCOMPARE(desk.logged(logged.call.id).text->state, TextState::Accepted);
        QCOMPARE(desk.pass(1h), 0);
    }

    void busyInTheMorningItIsTriedAgain_data() { TestStore::engines(); }
    void busyInTheMorningItIsTriedAgain()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store); // At ten in the morning.
        const LoggedCall logged = desk.refusedCall(ann);
        desk.clock.set(desk.logged(logged.call.id).text->dueAt);
        QCOMPARE(desk.refused(TextTrouble::ProviderDown), 1);
        QCOMPARE(desk.pass(10min), 1);
    }

    void refusedForTheHourASecondTimeItIsTooOld_data() { TestStore::engines(); }
    void refusedForTheHourASecondTimeItIsTooOld()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store); // At ten in the morning: eight tomorrow is 22 hours away.
        const LoggedCall logged = desk.refusedCall(ann);
        desk.clock.set(desk.logged(logged.call.id).text->dueAt);
        QCOMPARE(desk.refused(), 1);
        QVERIFY(desk.ended == TextState::Expired);
        QCOMPARE(desk.logged(logged.call.id).text->reason, TextReason::TooOld);
    }

    void aComputerThatSleptThroughTheMorningSendsNothing_data() { TestStore::engines(); }
    void aComputerThatSleptThroughTheMorningSendsNothing()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store);
        const LoggedCall logged = desk.refusedCall(ann);
        desk.clock.set(desk.logged(logged.call.id).text->dueAt + 2h);
        QCOMPARE(desk.send(), 0);
        QCOMPARE(desk.logged(logged.call.id).text->state, TextState::Expired);
    }

    void whatAPersonWantedGoesInTheMorningHoweverOld_data() { TestStore::engines(); }
    void whatAPersonWantedGoesInTheMorningHoweverOld()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store);
        const LoggedCall logged = desk.call(ann, CallOutcome::Unknown);
        QVERIFY(desk.textAnyway(logged.call.id));
        QCOMPARE(desk.refused(), 1);
        QCOMPARE(desk.pass(12h), 0);
        desk.clock.set(inTheMorning + 10min);
        QCOMPARE(desk.send(), 1);
    }

    void whatAPersonWroteInTheNightWaitsForThatMorning_data() { TestStore::engines(); }
    void whatAPersonWroteInTheNightWaitsForThatMorning()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store);
        desk.isAt(27); // Three at night.
        const MessageId id = queued(*store, desk.clock.now(), {.to = ann, .purpose = TextPurpose::Person});
        QCOMPARE(desk.refused(), 1);
        const FiledText waiting = textOf(*store, id);
        QVERIFY(waitsUntil(waiting, inTheMorning));
        desk.clock.set(waiting.dueAt);
        QCOMPARE(desk.send(), 1);
    }

    void aPageIsNoTextOfTomorrow_data() { TestStore::engines(); }
    void aPageIsNoTextOfTomorrow()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store);
        desk.isAt(20);
        const MessageId id = queued(*store, desk.clock.now(), {.to = ann, .purpose = TextPurpose::Page});
        QCOMPARE(desk.refused(), 1);
        QVERIFY(desk.ended == TextState::Refused);
        QCOMPARE(textOf(*store, id).trouble, TextTrouble::QuietHours);
    }

    void toldLaterItDidNotArriveAndIsNotSentAgain_data() { TestStore::engines(); }
    void toldLaterItDidNotArriveAndIsNotSentAgain()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store);
        desk.isAt(20);
        const LoggedCall logged = desk.call(ann);
        QCOMPARE(desk.pass(15s), 1);
        const QString ref = firstCell(*store, u"SELECT provider_ref FROM message"_s);
        const auto told = store->run([&](Transaction& transaction) {
            return OutboxRecords(transaction)
                .report({{ref}, DeliveryState::Failed, TextTrouble::QuietHours, u"30610"_s},
                        desk.clock.now());
        });
        QVERIFY(told && *told);
        const FiledText text = *desk.logged(logged.call.id).text;
        QCOMPARE(text.state, TextState::Failed);
        QCOMPARE(text.trouble, TextTrouble::QuietHours);
        desk.clock.set(inTheMorning + 10min);
        QCOMPARE(desk.send(), 0);
    }

    void refusedForWantOfARegistrationItWaitsForThat_data() { TestStore::engines(); }
    void refusedForWantOfARegistrationItWaitsForThat()
    {
        OPEN_TEST_STORE(store);
        EveningDesk desk(*store);
        const LoggedCall logged = desk.call(ann);
        desk.clock.advance(15s);
        QCOMPARE(desk.refused(TextTrouble::NotRegistered), 1);
        QCOMPARE(desk.logged(logged.call.id).text->reason, TextReason::NotRegistered);
        QVERIFY(store->run([](Transaction& t) { return OutboxRecords(t).waitsForRegistration(); }).value());
        desk.clock.advance(2h); // Long after it would have been too old.
        QCOMPARE(desk.send(), 1);
        QVERIFY(!store->run([](Transaction& t) { return OutboxRecords(t).waitsForRegistration(); }).value());
    }
};

QTEST_GUILESS_MAIN(TstServicesHours)
#include "tst_services_hours.moc"
