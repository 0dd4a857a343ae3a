// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log_file.h"
#include "app/settings_in_force.h"
#include "app/wiring.h"
#include "core/practice/practice_day.h"
#include "core/practice/practice_vault.h"
#include "core/recovery/call_log.h"
#include "core/store/query.h"
#include "tests/support/test_store.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <set>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int timesFaster = 8;
constexpr int patience = 120'000; // ms
constexpr int morningCalls = 20;
constexpr int whoAnswer = 9;

/// A clock that runs eight times as fast, so that a morning takes a quarter of a minute.
class FastClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override
    {
        const auto passed = std::chrono::steady_clock::now() - m_begun;
        return m_start + std::chrono::duration_cast<std::chrono::milliseconds>(passed * timesFaster);
    }

private:
    const std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    const Timestamp m_start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 15h};
};

std::vector<PracticeCall> fasterMorning()
{
    auto calls = practiceMorning();
    for (PracticeCall& call : calls) {
        call.rings /= timesFaster;
        call.pause /= timesFaster;
    }
    return calls;
}

/// A practising desk, whole but for its window.
struct PracticeDesk {
    FastClock clock;
    std::unique_ptr<TestStore> store = TestStore::open();
    PracticeVault vault;
    HealthBoard health;
    DeskParts desk{store->store(), clock};
    SettingsInForce inForce{desk, vault, health};
    PracticeDay day{desk.sip, clock, fasterMorning()};
    QTimer often;

    void open()
    {
        wireCalls(desk);
        wireTexts(desk);
        wireHealth(desk, health);
        // The desk's own beat is too slow for this clock.
        QObject::connect(&often, &QTimer::timeout, &desk.outbox, [this] {
            desk.outbox.beat();
            desk.settlement.beat();
            desk.deliveries.beat();
            desk.provider.pollSoon();
        });
        often.start(50ms);
        QObject::connect(&day, &PracticeDay::ready, &inForce, [this] {
            vault.setSecret(day.secret());
            inForce.apply(day.settingsFrom(Settings()));
        });
        day.start();
        // The first caller rings by itself.
        QTRY_COMPARE_WITH_TIMEOUT(number(u"SELECT count(*) FROM call"_s), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(number(u"SELECT count(*) FROM message WHERE direction = 'In'"_s), 1,
                                  patience);
    }

    void playMorning()
    {
        day.playMorning();
        day.playMorning(); // Pressed twice: still one morning.
        QTRY_COMPARE_WITH_TIMEOUT(number(u"SELECT count(*) FROM call"_s), 1 + morningCalls, patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            number(u"SELECT count(*) FROM message WHERE state IN ('Queued', 'Sending')"_s), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(number(u"SELECT count(*) FROM message WHERE direction = 'In'"_s), whoAnswer,
                                  patience);
    }

    [[nodiscard]] int number(const QString& sql)
    {
        return store
            ->run([sql](Transaction& transaction) -> Result<int> {
                Query query(transaction, sql);
                if (const auto done = query.run(); !done) return Fail(done.error());
                return query.next() ? int(query.number(0)) : -1;
            })
            .value();
    }

    /// Oldest first, without the one that rang by itself.
    [[nodiscard]] std::vector<LoggedCall> morning()
    {
        auto calls =
            store->run([](Transaction& t) { return callLogPage(t, CallFilter::All, {}, 100); }).value();
        std::ranges::reverse(calls);
        calls.erase(calls.begin());
        return calls;
    }
};

struct Expected {
    const char* who;
    CallOutcome outcome;
    std::vector<Reason> reasons; ///< Any of them.
};

std::vector<Expected> expectedMorning()
{
    using enum CallOutcome;
    return {{"was texted when she rang by herself", Abandoned, {Reason::TextedRecently}},
            {"asks the price", NoAnswer, {Reason::Texting}},
            {"found the desk busy", Busy, {Reason::Texting}},
            {"an extension of the house", Abandoned, {Reason::CannotBeTexted}},
            {"was answered at the desk", AnsweredElsewhere, {Reason::AnsweredElsewhere}},
            {"says nothing", Abandoned, {Reason::Texting}},
            {"was declined", Declined, {Reason::Texting}},
            {"rings a second time", Abandoned, {Reason::TextedRecently, Reason::TextWaits}},
            {"withholds the number", Abandoned, {Reason::Withheld}},
            {"has a landline", NoAnswer, {Reason::Texting}},
            {"will say STOP", Abandoned, {Reason::Texting}},
            {"writes Spanish", Abandoned, {Reason::Texting}},
            {"a supplier's free number", Abandoned, {Reason::CannotBeTexted}},
            {"will ring again at once", Abandoned, {Reason::Texting}},
            {"gets through on the second try", AnsweredElsewhere, {Reason::AnsweredElsewhere}},
            // On a slow machine the next call comes before the STOP has been looked for.
            {"said STOP", Abandoned, {Reason::OptedOut, Reason::TextedRecently}},
            {"moves a crown", NoAnswer, {Reason::Texting}},
            {"has an emergency", Busy, {Reason::Texting}},
            {"rings from abroad", Abandoned, {Reason::Landline}},
            {"dialled by mistake", Abandoned, {Reason::Texting}}};
}

} // namespace

/// The practice morning: every kind of call, and what the desk does about each.
class TstPracticeDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScriptHasEveryKindOfCall();
    void everyNumberIsMadeUp();
    void theMorningGoesAsItShould();
    void practiceIsTheSameWhereverTheBusinessIs();
};

void TstPracticeDay::theScriptHasEveryKindOfCall()
{
    const auto calls = practiceMorning();
    QCOMPARE(calls.size(), std::size_t(morningCalls));
    std::set<PracticeCall::End> ends;
    std::multiset<QString> numbers;
    for (const PracticeCall& call : calls) {
        ends.insert(call.end);
        numbers.insert(call.number);
        QVERIFY(call.rings > 0ms);
    }
    QCOMPARE(ends.size(), 5U);
    const auto some = [&](auto is) { return std::ranges::any_of(calls, is); };
    QVERIFY(some([](const PracticeCall& call) { return call.withheld; }));
    QVERIFY(some([](const PracticeCall& call) { return call.number.size() == 3; }));
    QVERIFY(some([](const PracticeCall& call) { return !call.fails.isEmpty(); }));
    QVERIFY(some([](const PracticeCall& call) { return call.number.startsWith(u'+'); }));
    QVERIFY(some([](const PracticeCall& call) { return call.replies.contains(u"STOP"_s); }));
    QVERIFY(some([&](const PracticeCall& call) { return numbers.count(call.number) > 1; }));
}

void TstPracticeDay::everyNumberIsMadeUp()
{
    // 555-0100 to 0199 and Ofcom's 020 7946 0000 to 0999 are kept for fiction.
    static const QRegularExpression fiction(u"^(\\d{3}55501\\d\\d|\\+442079460\\d{3}|\\d{3})$"_s);
    for (const PracticeCall& call : practiceMorning())
        QVERIFY2(fiction.match(call.number).hasMatch(), qPrintable(call.number));
}

void TstPracticeDay::theMorningGoesAsItShould()
{
    const QTemporaryDir dir;
    startLog(dir.filePath(u"log"_s), false);
    PracticeDesk practice;
    practice.open();
    practice.playMorning();
    const auto calls = practice.morning();
    const auto expected = expectedMorning();
    QCOMPARE(calls.size(), expected.size());
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const QByteArray said = u"%1: %2, %3"_s
                                    .arg(QString::fromLatin1(expected[i].who), codeOf(calls[i].call.outcome),
                                         codeOf(calls[i].reason))
                                    .toUtf8();
        QVERIFY2(calls[i].call.outcome == expected[i].outcome, said.constData());
        QVERIFY2(std::ranges::count(expected[i].reasons, calls[i].reason) == 1, said.constData());
    }
    QCOMPARE(calls[9].text->state, TextState::Refused);
    QCOMPARE(calls[9].text->trouble, TextTrouble::Landline);
    QCOMPARE(calls[13].text->state, TextState::Cancelled);
    QCOMPARE(calls[13].text->reason, TextReason::AnsweredElsewhere);
    QCOMPARE(practice.number(u"SELECT count(*) FROM consent_event WHERE what = 'OptedOut'"_s), 1);
    QCOMPARE(practice.number(u"SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM message WHERE"
                             " purpose = 'TextBack' AND state NOT IN ('Cancelled', 'Refused')"
                             " GROUP BY number) AS each_number"_s),
             1);

    QFile file(dir.filePath(u"log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString log = QString::fromUtf8(file.readAll());
    static const QRegularExpression digits(u"\\d{7,}|\\d{3}[-. ]\\d{3}[-. ]\\d{4}"_s);
    QVERIFY2(!digits.match(log).hasMatch(), qPrintable(digits.match(log).captured()));
    for (const QString& words : {u"tooth"_s, u"STOP"_s, u"Maria"_s, u"Priya"_s, u"limpieza"_s})
        QVERIFY2(!log.contains(words), qPrintable(words));
}

void TstPracticeDay::practiceIsTheSameWhereverTheBusinessIs()
{
    SipThread sip;
    const FastClock clock;
    const PracticeDay day(sip, clock);
    Settings own;
    own.business.name = u"Zahnarzt am Park"_s;
    own.business.region = u"DE"_s;
    own.texts.wait = 60s;
    own.texts.on = false;
    own.lines.resize(2);
    const Settings practice = day.settingsFrom(own);
    QCOMPARE(practice.business.name, u"Zahnarzt am Park"_s);
    QCOMPARE(practice.business.region, u"US"_s);
    QCOMPARE(practice.lines.size(), 1U);
    QCOMPARE(sipOf(practice.lines.front()).server, u"127.0.0.1"_s);
    QVERIFY(practice.provider.baseUrl.startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(practice.texts.on);
    QVERIFY(practice.texts.wait <= 10s);
    own.texts.wait = 0s;
    QCOMPARE(day.settingsFrom(own).texts.wait, 0s);
}

QTEST_GUILESS_MAIN(TstPracticeDay)
#include "tst_practice_day.moc"
