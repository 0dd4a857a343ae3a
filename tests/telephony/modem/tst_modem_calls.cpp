// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_calls.h"
#include "tests/telephony/modem/modem_transcript.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using What = ModemSaying::What;

namespace {

const ModemSaying kRing{What::Ring, {}};
const ModemSaying kLifted{What::Lifted, {}};

/// Calls in virtual time, and what became of them.
struct Told {
    explicit Told(ModemKnowledge knowledge = {}) : calls(std::move(knowledge)) {}

    void at(Moment now, const ModemSaying& saying)
    {
        until(now);
        note(calls.take(saying, now));
    }
    void until(Moment now)
    {
        for (auto due = calls.nextDue(); due && *due <= now; due = calls.nextDue())
            note(calls.passTime(*due));
        note(calls.passTime(now));
    }
    void note(const ModemCalls::News& news)
    {
        for (const ModemNews& each : news)
            words << inWords(each);
    }

    ModemCalls calls;
    QStringList words;
};

} // namespace

/// What becomes of rings, beside what the transcripts show.
class TestModemCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void howItEnds_data()
    {
        QTest::addColumn<int>("rings");
        QTest::addColumn<int>("voicemail");
        QTest::addColumn<bool>("sees");
        QTest::addColumn<bool>("lifted");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<Certainty>("certainty");
        const auto row = [](const char* name, int rings, int voicemail, bool sees, bool lifted,
                            CallOutcome outcome, Certainty certainty) {
            QTest::newRow(name) << rings << voicemail << sees << lifted << outcome << certainty;
        };
        row("sees nobody lift", 3, 0, true, false, CallOutcome::Abandoned, Certainty::Strong);
        row("sees somebody lift", 3, 0, true, true, CallOutcome::Answered, Certainty::Strong);
        row("was told of a lifted phone all the same", 3, 0, false, true, CallOutcome::Answered,
            Certainty::Strong);
        row("sees nothing", 3, 0, false, false, CallOutcome::Unknown, Certainty::Guess);
        row("one ring, sees nothing", 1, 0, false, false, CallOutcome::Unknown, Certainty::Guess);
        row("fewer rings than voicemail wants", 3, 4, false, false, CallOutcome::Unknown, Certainty::Guess);
        row("as many as voicemail wants", 4, 4, false, false, CallOutcome::NoAnswer, Certainty::Strong);
        row("more than voicemail wants", 5, 4, false, false, CallOutcome::NoAnswer, Certainty::Strong);
        row("lifted before voicemail", 3, 4, true, true, CallOutcome::Answered, Certainty::Strong);
        row("lifted when the machine lifts", 4, 4, true, true, CallOutcome::Unknown, Certainty::Guess);
    }
    void howItEnds()
    {
        QFETCH(int, rings);
        QFETCH(int, voicemail);
        QFETCH(bool, sees);
        QFETCH(bool, lifted);
        ModemCalls calls({voicemail, sees, u"US"_s});
        for (int ring = 0; ring < rings; ++ring)
            (void)calls.take(kRing, 6s * ring);
        if (lifted) (void)calls.take(kLifted, 6s * (rings - 1) + 3s);
        QVERIFY(calls.isRinging());
        const auto news = calls.passTime(*calls.nextDue());
        QCOMPARE(news.size(), 1);
        const auto ended = std::get<Ended>(news.front().what);
        QTEST(ended.outcome, "outcome");
        QTEST(ended.certainty, "certainty");
        QCOMPARE(ended.rings, rings);
        QVERIFY(ended.evidence.contains(QString::number(rings)));
        QVERIFY(!calls.isRinging() && !calls.nextDue());
    }

    void theModemGoesInMidRing()
    {
        Told told({0, true, u"US"_s});
        told.at(0s, kRing);
        told.at(2s, {What::Number, "5035551212"});
        told.note(told.calls.abandon(2200ms, u"pulled out"_s));
        QCOMPARE(told.words, (QStringList{u"0.0 rings"_s, u"2.2 ended Unknown Guess"_s}));
        told.until(60s);
        QCOMPARE(told.words.size(), 2);
        QVERIFY(told.calls.abandon(61s, u"again"_s).empty());
    }

    // It was not told to report lifted phones yet when this call began.
    void aModemSetUpInMidRingSawTooLittle()
    {
        Told told({0, false, u"US"_s});
        told.at(0s, kRing);
        told.calls.knowPickUp(true);
        told.at(6s, kRing);
        told.until(30s);
        told.at(31s, kRing);
        told.until(60s);
        QCOMPARE(told.words, (QStringList{u"0.0 rings"_s, u"8.0 ended Unknown Guess"_s, u"31.0 rings"_s,
                                          u"33.0 ended Abandoned Strong"_s}));
    }

    void aPhoneLiftedToDialIsNoCall()
    {
        Told told({0, true, u"US"_s});
        told.at(0s, kLifted);
        told.at(30s, {What::HungUp, {}});
        told.at(31s, {What::Progress, "BUSY"});
        told.at(32s, {What::OtherWords, "HELLO"});
        QCOMPARE(told.words, QStringList());
        QVERIFY(!told.calls.nextDue());
    }

    // After a call that was taken and ended at once, a ring is a new one's.
    void aCallAfterAnAnsweredOneIsNew()
    {
        Told told({0, true, u"US"_s});
        told.at(0s, kRing);
        told.at(2s, kLifted);
        told.at(12s, kRing);
        told.until(60s);
        QCOMPARE(told.words, (QStringList{u"0.0 rings"_s, u"2.0 ended Answered Strong"_s, u"12.0 rings"_s,
                                          u"14.0 ended Abandoned Strong"_s}));
    }

    void aRealNumberReplacesTheMaskBeforeIt()
    {
        Told told({0, false, u"US"_s});
        told.at(0s, kRing);
        told.at(2s, {What::Number, "O"});
        told.at(3s, {What::Number, "5035551212"});
        told.until(5s);
        QCOMPARE(told.words,
                 (QStringList{u"0.0 rings"_s, u"2.5 from nobody, withheld"_s, u"3.5 from +15035551212"_s}));
    }

    void aSecondCallerWhoIsNamedBeforeTheRing()
    {
        Told told({0, true, u"US"_s});
        told.at(0s, {What::Number, "5035551212"});
        told.at(1s, kRing);
        told.at(6s, kRing);
        told.at(10s, {What::Number, "5035553434"});
        told.at(11s, kRing);
        told.until(60s);
        QCOMPARE(told.words, (QStringList{u"1.0 rings"_s, u"1.0 from +15035551212"_s,
                                          u"8.0 ended Abandoned Strong"_s, u"11.0 rings"_s,
                                          u"11.0 from +15035553434"_s, u"13.0 ended Abandoned Strong"_s}));
    }

    void thousandsOfCallsLeaveNothingBehind()
    {
        Told told({4, true, u"US"_s});
        for (int call = 0; call < 5000; ++call) {
            told.at(30s * call, kRing);
            told.at(30s * call + 2s, {What::Number, "503555" + QByteArray::number(1000 + call)});
        }
        told.until(30s * 5000);
        QCOMPARE(told.words.size(), 15'000);
        QVERIFY(!told.calls.isRinging() && !told.calls.nextDue());
    }
};

QTEST_GUILESS_MAIN(TestModemCalls)
#include "tst_modem_calls.moc"
