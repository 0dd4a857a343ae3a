// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation_records.h"
#include "core/messaging/inbox.h"
#include "core/messaging/opt_word_filing.h"
#include "core/messaging/outbox.h"
#include "core/messaging/settlement.h"
#include "core/messaging/told_consent.h"
#include "core/recovery/text_back_engine.h"
#include "tests/recovery/front_desk.h"
#include "tests/support/scripted_message_provider.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

namespace secondring {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A text that reached somebody's phone.
struct Left {
    QString to;
    Timestamp at;
    QString step;
};

/// What a day at the desk may bring, at random but the same for the same seed.
class Day {
public:
    Day(TestStore& kept, unsigned seed) : desk(kept), m_random(seed)
    {
        for (Computer& each : m_computers)
            start(each);
    }

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

    /// One of the two desks that share the database.
    struct Computer {
        std::unique_ptr<ScriptedMessageProvider> provider;
        std::unique_ptr<Program> program;
    };
    Computer& either() { return m_computers[static_cast<std::size_t>(oneOf(2))]; }
    TextBackEngine& engine() { return either().program->engine; }

    FakeClock& clock() { return desk.clock; }
    int oneOf(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    QString someone() { return u"+1404555010%1"_s.arg(oneOf(3)); }

    void rest()
    {
        comeToRest(desk.store);
        comeToRest(desk.store);
    }
    void beat()
    {
        const std::size_t first = static_cast<std::size_t>(oneOf(2));
        for (Program* program : {m_computers[first].program.get(), m_computers[1 - first].program.get()}) {
            program->engine.fileKept();
            program->outbox.beat();
            program->settlement.beat();
            rest();
        }
    }
    void start(Computer& computer)
    {
        computer.program.reset();
        computer.provider = std::make_unique<ScriptedMessageProvider>();
        computer.provider->found = std::vector<SentText>(m_onTheirSide);
        computer.provider->answer = [this](const OutgoingText& text) { return handed(text); };
        computer.program = std::make_unique<Program>(desk.store, *computer.provider, clock());
        DeskRules rules = deskRulesOf(desk.settings);
        rules.quietHours = false; // Its days have no nights.
        computer.program->outbox.setRules(rules);
        computer.program->engine.setRules(desk.settings, true);
        computer.program->settlement.takeInterrupted();
        computer.program->inbox.start();
        rest();
    }

    void step();
    void rings(const QString& who, CallOutcome outcome);
    void replies(const QString& who, const QString& words);
    void isSeenAgain(FinishedCall again);
    void leavesAMessage(const QString& who);
    void isRungBack(const QString& who);
    void saysSoAtTheDesk(const QString& who);
    void isFoundToMeanNothing(const QString& who);
    SendOutcome handed(const OutgoingText& text);
    void arrivedOnTheirPhone(const OutgoingText& text, const ProviderRef& ref);

    FrontDesk desk;
    std::mt19937 m_random;
    std::array<Computer, 2> m_computers;
    std::vector<SentText> m_onTheirSide;
    std::map<QString, bool> m_optedOut;
    std::map<QString, bool> m_doubted;    ///< Their words may be an opt-out, and nobody has looked.
    std::map<QString, bool> m_reached;    ///< The desk rang them back, and they have not called since.
    std::map<QString, Timestamp> m_wrote; ///< When they last wrote.
    std::map<QString, int> m_words;       ///< STOP and START of each, less what was confirmed.
    std::vector<FinishedCall> m_calls;
    int m_step = 0;
    int m_lastRef = 0;
    QString m_doing;
};

inline void Day::step()
{
    const QString who = someone();
    switch (std::min(oneOf(24), 19)) {
    default:
        return rings(who, CallOutcome::NoAnswer);
    case 3:
        return rings(who, CallOutcome::AnsweredElsewhere);
    case 4: { // The same call, seen by another line.
        if (m_calls.empty()) return;
        return isSeenAgain(m_calls.back());
    }
    case 5:
        return replies(who, oneOf(3) == 0 ? u"STOP"_s : u"Tooth pain"_s);
    case 13:
        return replies(who, oneOf(2) == 0 ? u"please take me off your list"_s : u"not interested"_s);
    case 14:
        return leavesAMessage(who);
    case 15:
        return isRungBack(who);
    case 16:
        return oneOf(3) == 0 ? saysSoAtTheDesk(who) : rings(who, CallOutcome::Abandoned);
    case 17:
        return isFoundToMeanNothing(who);
    case 6:
    case 12:
    case 18:
        return replies(who, u"START"_s);
    case 7: // The clock is put right, or wrong.
        m_doing = u"the clock moves"_s;
        return clock().advance(std::chrono::minutes(oneOf(4 * 60) - 60));
    case 8:
        m_doing = u"restart"_s;
        return start(either());
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
        return engine().onRinging(
            {LineId{u"desk"_s}, CallKey{newId()}, callerOf(who), clock().now(), clock().now(), std::nullopt});
    case 19:
        m_doing = u"time passes"_s;
        clock().advance(std::chrono::seconds(1 + oneOf(90)));
        return beat();
    }
}

inline void Day::rings(const QString& who, CallOutcome outcome)
{
    m_doing = u"a call"_s;
    const FinishedCall call = desk.callEnding(who, outcome);
    m_calls.push_back(call);
    m_reached[who] = false;
    engine().onCallFinished(call);
}

inline void Day::isSeenAgain(FinishedCall again)
{
    m_doing = u"the same call again"_s;
    again.line = LineId{u"other%1"_s.arg(oneOf(2))};
    if (oneOf(2) == 0) again.outcome = CallOutcome::AnsweredElsewhere;
    engine().onCallFinished(again);
}

inline void Day::leavesAMessage(const QString& who)
{
    m_doing = u"a message left"_s;
    const LineId line{oneOf(2) == 0 ? u"desk"_s : u"other0"_s};
    const VoicemailLeft message{oneOf(2) == 0 ? std::optional(callerOf(who)) : std::nullopt};
    engine().onVoicemailLeft(line, message, clock().now());
}

inline void Day::isRungBack(const QString& who)
{
    m_doing = u"the desk rings back"_s;
    engine().onRangOut({callerOf(who), oneOf(2) == 0}, clock().now());
    rest();
    m_reached[who] = true;
}

inline void Day::saysSoAtTheDesk(const QString& who)
{
    m_doing = u"told at the desk"_s;
    const auto told = desk.store.run([&](Transaction& transaction) {
        return noteTold(transaction, {numberOf(who), ConsentChange::OptedOut, ConsentHow::ByPhone, {}, {}},
                        clock().now());
    });
    if (!told) qFatal("not noted");
    m_optedOut[who] = true;
}

/// A person has looked at the words that were in doubt.
inline void Day::isFoundToMeanNothing(const QString& who)
{
    m_doing = u"a person has looked"_s;
    const auto answered = desk.store.run([&](Transaction& transaction) -> Result<void> {
        const auto thread = ConversationRecords(transaction).withNumber(numberOf(who), clock().now());
        if (!thread) return Fail(thread.error());
        const auto done = OptWordFiling(transaction, {u"Bright Smiles"_s, {}}, clock().now())
                              .answerPause(*thread, numberOf(who), false, {});
        return done || done.error().failure == Failure::NotFound ? Result<void>() : done;
    });
    if (!answered) qFatal("not answered");
    m_doubted[who] = false;
}

inline void Day::replies(const QString& who, const QString& words)
{
    m_doing = words;
    const bool isOut = words == u"STOP"_s || words.contains(u"take me off"_s);
    m_words[who] += isOut || words == u"START"_s ? 1 : 0;
    ScriptedMessageProvider* provider = m_computers.front().provider.get();
    // Filed when it arrives: what leaves from then on is the program's doing.
    Q_EMIT provider->arrived(
        {{{u"IN%1"_s.arg(++m_lastRef)}, numberOf(who), provider->number(), words, clock().now()}}, {},
        Cursor{QString::number(m_lastRef)});
    rest();
    m_wrote[who] = std::max(m_wrote[who], clock().now());
    if (isOut) m_optedOut[who] = true;
    if (words == u"not interested"_s) m_doubted[who] = !m_optedOut[who];
    // START answers a doubt only where it brings somebody back.
    if (words != u"START"_s || !m_optedOut[who] || isOptedOut(desk.store, who)) return;
    m_optedOut[who] = false;
    m_doubted[who] = false;
}

} // namespace secondring
