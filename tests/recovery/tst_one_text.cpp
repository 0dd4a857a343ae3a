// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/delivery_watch.h"
#include "core/messaging/inbox.h"
#include "core/messaging/outbox.h"
#include "core/messaging/settlement.h"
#include "core/recovery/text_back_engine.h"
#include "tests/recovery/front_desk.h"
#include "tests/support/scripted_message_provider.h"

#include <QRegularExpression>

#include <random>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// A text that reached somebody's phone.
struct Left {
    QString to;
    Timestamp at;
    QString step;
};

/// What a day at the desk may bring, at random but the same for the same seed.
class Day {
public:
    Day(TestStore& kept, unsigned seed) : desk(kept), m_random(seed) { start(); }

    void go(int steps)
    {
        for (m_step = 0; m_step < steps && wrong.isEmpty(); ++m_step) {
            step();
            rest();
        }
        clock().advance(20min); // Let everything that waits leave.
        beat();
    }

    QString wrong; ///< The first rule that was broken, in words.
    std::vector<Left> left;

private:
    /// The parts of the program that a restart begins anew.
    struct Program {
        Program(TestStore& store, ScriptedMessageProvider& provider, const Clock& time)
            : outbox(store.store(), provider, time), settlement(store.store(), provider, time),
              inbox(store.store(), provider, time), engine(store.store(), time)
        {
            QObject::connect(&engine, &TextBackEngine::queueChanged, &outbox, &Outbox::sendDue);
            QObject::connect(&outbox, &Outbox::leftUnsettled, &settlement, &Settlement::take);
        }
        Outbox outbox;
        Settlement settlement;
        Inbox inbox;
        TextBackEngine engine;
    };

    FakeClock& clock() { return desk.clock; }
    int oneOf(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    QString someone() { return u"+1404555010%1"_s.arg(oneOf(2)); }

    void rest()
    {
        comeToRest(desk.store);
        comeToRest(desk.store);
    }
    void beat()
    {
        m_program->engine.fileKept();
        m_program->outbox.beat();
        m_program->settlement.beat();
        rest();
    }
    void start()
    {
        m_program.reset();
        m_provider = std::make_unique<ScriptedMessageProvider>();
        m_provider->found = std::vector<SentText>(m_onTheirSide);
        m_provider->answer = [this](const OutgoingText& text) { return handed(text); };
        m_program = std::make_unique<Program>(desk.store, *m_provider, clock());
        DeskRules rules = deskRulesOf(desk.settings);
        rules.quietHours = false; // Its days have no nights.
        m_program->outbox.setRules(rules);
        m_program->engine.setRules(desk.settings, true);
        m_program->settlement.takeInterrupted();
        m_program->inbox.start();
        rest();
    }

    void step();
    void rings(const QString& who, CallOutcome outcome);
    void replies(const QString& who, const QString& words);
    SendOutcome handed(const OutgoingText& text);
    void arrivedOnTheirPhone(const OutgoingText& text, const ProviderRef& ref);

    FrontDesk desk;
    std::mt19937 m_random;
    std::unique_ptr<ScriptedMessageProvider> m_provider;
    std::unique_ptr<Program> m_program;
    std::vector<SentText> m_onTheirSide;
    std::map<QString, bool> m_optedOut;
    std::map<QString, int> m_words; ///< STOP and START of each, less what was confirmed.
    std::vector<FinishedCall> m_calls;
    int m_step = 0;
    int m_lastRef = 0;
    QString m_doing;
};

void Day::step()
{
    const QString who = someone();
    switch (oneOf(17)) {
    case 0:
    case 1:
    case 2:
        return rings(who, CallOutcome::NoAnswer);
    case 3:
        return rings(who, CallOutcome::AnsweredElsewhere);
    case 4: { // The same call, seen by another line.
        if (m_calls.empty()) return;
        FinishedCall again = m_calls.back();
        again.line = LineId{u"other%1"_s.arg(oneOf(2))};
        if (oneOf(2) == 0) again.outcome = CallOutcome::AnsweredElsewhere;
        m_doing = u"the same call again"_s;
        return m_program->engine.onCallFinished(again);
    }
    case 5:
        return replies(who, oneOf(3) == 0 ? u"STOP"_s : u"Tooth pain"_s);
    case 6:
    case 12:
        return replies(who, u"START"_s);
    case 7: // The clock is put right, or wrong.
        m_doing = u"the clock moves"_s;
        return clock().advance(std::chrono::minutes(oneOf(4 * 60) - 60));
    case 8:
        m_doing = u"restart"_s;
        return start();
    case 9:
        m_doing = u"half a day passes"_s;
        clock().advance(std::chrono::minutes(11 * 60 + oneOf(120)));
        return beat();
    case 11: // Shortly before the twelve hours are over, whoever was texted calls again.
        if (left.empty() || left.back().at + 11h < clock().now()) return;
        clock().set(left.back().at + 12h - std::chrono::seconds(oneOf(600)));
        return rings(left.back().to, CallOutcome::NoAnswer);
    case 10: // It is ringing again.
        m_doing = u"rings"_s;
        return m_program->engine.onRinging(
            {LineId{u"desk"_s}, CallKey{newId()}, callerOf(who), clock().now(), clock().now(), std::nullopt});
    default:
        m_doing = u"time passes"_s;
        clock().advance(std::chrono::seconds(1 + oneOf(90)));
        return beat();
    }
}

void Day::rings(const QString& who, CallOutcome outcome)
{
    m_doing = u"a call"_s;
    const FinishedCall call = desk.callEnding(who, outcome);
    m_calls.push_back(call);
    m_program->engine.onCallFinished(call);
}

void Day::replies(const QString& who, const QString& words)
{
    m_doing = words;
    m_words[who] += words == u"STOP"_s || words == u"START"_s ? 1 : 0;
    // Filed when it arrives: what leaves from then on is the program's doing.
    Q_EMIT m_provider->arrived(
        {{{u"IN%1"_s.arg(++m_lastRef)}, numberOf(who), m_provider->number(), words, clock().now()}}, {},
        Cursor{QString::number(m_lastRef)});
    rest();
    if (words == u"STOP"_s) m_optedOut[who] = true;
    if (words == u"START"_s && !isOptedOut(desk.store, who)) m_optedOut[who] = false;
}

SendOutcome Day::handed(const OutgoingText& text)
{
    using Kind = SendOutcome::Kind;
    const ProviderRef ref{u"SM%1"_s.arg(++m_lastRef)};
    switch (oneOf(6)) {
    case 0: // Nothing left: it may be tried again. Sometimes they say STOP in that very moment.
        if (oneOf(3) == 0) replies(text.to.e164(), u"STOP"_s);
        return {Kind::NothingLeft, {}, TextTrouble::NoConnection, {}, {}};
    case 1: // It left, and the answer was lost.
        arrivedOnTheirPhone(text, ref);
        return {Kind::MayHaveArrived, {}, TextTrouble::None, {}, {}};
    case 2: // It did not leave, and nobody can tell.
        return {Kind::MayHaveArrived, {}, TextTrouble::None, {}, {}};
    default:
        arrivedOnTheirPhone(text, ref);
        return {Kind::Accepted, ref, TextTrouble::None, {}, {}};
    }
}

void Day::arrivedOnTheirPhone(const OutgoingText& text, const ProviderRef& ref)
{
    const Left now{text.to.e164(), clock().now(), u"step %1 (%2)"_s.arg(m_step).arg(m_doing)};
    m_onTheirSide.push_back({{ref, DeliveryState::Accepted, {}, {}}, text.to, text.body, clock().now()});
    m_provider->found = std::vector<SentText>(m_onTheirSide);
    const QString purpose =
        firstCell(desk.store, u"SELECT purpose FROM message WHERE id = '%1'"_s.arg(text.id.value));
    if (purpose == u"Confirmation"_s) {
        if (--m_words[now.to] < 0) wrong = now.step + u": confirmed more often than asked"_s;
        return;
    }
    if (m_optedOut[now.to]) wrong = now.step + u": texted after STOP"_s;
    for (const Left& before : left) {
        const auto apart = before.at < now.at ? now.at - before.at : before.at - now.at;
        if (before.to == now.to && apart < desk.settings.texts.onceIn)
            wrong = now.step + u": a second text, the first at "_s + before.step;
    }
    left.push_back(now);
}

} // namespace

class TstOneText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!no clear answer for a text)"_s)); }

    void whateverHappensNobodyIsTextedTwice_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed)
            QTest::addRow("SQLite, seed %u", seed) << false << seed;
        for (unsigned seed = 1001; seed <= 1010; ++seed)
            QTest::addRow("PostgreSQL, seed %u", seed) << true << seed;
    }
    void whateverHappensNobodyIsTextedTwice()
    {
        OPEN_TEST_STORE(store);
        QFETCH(unsigned, seed);
        Day day(*store, seed);
        day.go(150);
        QVERIFY2(day.wrong.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + day.wrong));
        m_texts += static_cast<int>(day.left.size());
    }

    void cleanupTestCase()
    {
        // A desk that never texts breaks no rule either.
        QVERIFY2(m_texts > 100, qPrintable(u"only %1 texts left in all"_s.arg(m_texts)));
    }

private:
    int m_texts = 0;
};

QTEST_GUILESS_MAIN(TstOneText)
#include "tst_one_text.moc"
