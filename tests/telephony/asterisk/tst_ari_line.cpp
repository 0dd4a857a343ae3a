// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ari_session.h"
#include "tests/telephony/asterisk/line_trials.h"
#include "tests/telephony/asterisk/scripted_ari.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Habit = ScriptedAri::Habit;
using State = LineMonitor::State;

namespace {

/// A line that listens to a REST interface.
struct RestLine : HeardLine {
    explicit RestLine(const LineSettings& settings, SwitchPatience patience = {})
        : HeardLine(settings, [&](const auto& how, const Clock& ticking) {
              return std::make_unique<AriSession>(how, u"secret"_s, ticking, patience);
          })
    {
    }
    static LineSettings at(int port) { return listeningAt(port, AsteriskLineSettings::Api::Ari); }
};

using Trials = LineTrials<RestLine, ScriptedAri>;

LineSettings at(const ScriptedAri& pbx)
{
    return RestLine::at(pbx.port());
}

const QByteArray kCaller =
    R"({"id":"1795186800.101","name":"PJSIP/carrier-00000064","state":"Ring",)"
    R"("caller":{"name":"MARIA LOPEZ","number":"4045550123"},)"
    R"("creationtime":"2026-11-20T14:59:56.000+0000","dialplan":{"context":"from-trunk"}})";
const QByteArray kGone =
    R"({"type":"ChannelDestroyed","cause":0,"cause_txt":"Unknown","channel":)" + kCaller + "}";

} // namespace

/// How a line listens to Asterisk's REST interface, loses it, and finds it again.
class TestAriLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signsInAndTellsWhatHappens()
    {
        ScriptedAri pbx;
        RestLine heard(at(pbx));
        QTRY_VERIFY(heard.isNow(State::Watching));
        pbx.tell(wordsOf(u"ari_answered"_s));
        QTRY_COMPARE(heard.events.size(), 4u);
        QCOMPARE(heard.words().back(), u"A Answered, Certain: a person answered"_s);
        heard.line.stop();
        QVERIFY(heard.isNow(State::Stopped));
    }

    void whatIsWrongIsCalledSo_data()
    {
        QTest::addColumn<int>("habit");
        QTest::addColumn<LineTrouble>("trouble");
        Trials::row("the password is wrong", Habit::RefusesPassword, LineTrouble::WrongPassword);
        Trials::row("the REST interface is switched off", Habit::HasNoAri, LineTrouble::NotSpoken);
        Trials::row("Asterisk is of 2015", Habit::IsAncient, LineTrouble::NotSpoken);
        Trials::row("a web server answers", Habit::IsAnother, LineTrouble::NotSpoken);
        Trials::row("nothing is said", Habit::SaysNothing, LineTrouble::NoAnswer);
        Trials::row("the WebSocket is refused", Habit::RefusesSocket, LineTrouble::Refused);
        Trials::row("the WebSocket closes at once", Habit::ClosesAtOnce, LineTrouble::NoAnswer);
        Trials::row("nonsense is said", Habit::TalksNonsense, LineTrouble::NotSpoken);
        Trials::row("another program takes our name", Habit::IsReplaced, LineTrouble::SecondCopy);
        Trials::row("the channels are never listed", Habit::SaysItLate, LineTrouble::NoAnswer);
    }
    void whatIsWrongIsCalledSo()
    {
        Trials::whatIsWrongIsCalledSo({.signIn = 500ms, .silence = 500ms, .answer = 500ms});
    }

    void recoversByItself() { Trials::recoversByItself(Habit::TalksNonsense); }
    void aSocketThatAlwaysClosesIsAskedLessAndLess() { Trials::isAskedLessAndLess(Habit::ClosesAtOnce); }
    void whereNobodyListensItSaysSo() { Trials::whereNobodyListensItSaysSo(); }

    void aCallThatRingsAtTheStartIsLearnt()
    {
        ScriptedAri pbx;
        pbx.channels = "[" + kCaller + "]";
        RestLine heard(at(pbx));
        QTRY_COMPARE(heard.events.size(), 2u);
        QCOMPARE(heard.events.front().at, heard.clock.now() - 4s);
        pbx.say(kGone);
        QTRY_COMPARE(heard.events.size(), 3u);
        QCOMPARE(heard.words().back(),
                 u"A Abandoned, Certain: the caller hung up before anybody picked up"_s);
    }

    void aCallerWhoWithholdsTheNumberIsNotTold()
    {
        ScriptedAri pbx;
        pbx.presentation = "prohib_passed_screen";
        RestLine heard(at(pbx));
        QTRY_VERIFY(heard.isNow(State::Watching));
        pbx.say(R"({"type":"ChannelCreated","channel":)" + kCaller + "}");
        QTRY_COMPARE(heard.words(), (QStringList{u"A rings"_s, u"A is withheld"_s}));
        QTRY_VERIFY(pbx.asked.contains("/ari/channels/1795186800.101/variable?variable=CALLERID(pres)"));
        QTRY_VERIFY(pbx.asked.contains("/ari/channels/1795186800.101/variable?variable=CALLINGNUMPRES_SV"));
    }

    void whatHappensWhileTheChannelsAreListedIsNotLost()
    {
        ScriptedAri pbx(Habit::SaysItLate);
        RestLine heard(at(pbx));
        QTRY_VERIFY(pbx.asked.contains("/ari/channels"));
        pbx.say(R"({"type":"ChannelCreated","channel":)" + kCaller + "}");
        pbx.say(kGone);
        // It was there when the list was made, and is not any more when the list comes.
        pbx.channels = "[" + kCaller + "]";
        pbx.listNow();
        QTRY_VERIFY(heard.isNow(State::Watching));
        QVERIFY(inWords(heard.events).size() <= 3);
        pbx.tell(wordsOf(u"ari_abandoned"_s).replace("1795186800", "1795186900"));
        QTRY_VERIFY(!heard.words().isEmpty() && heard.words().back().contains(u"while it rang"_s));
    }

    void aListThatNeverComesIsNotWaitedForForEver()
    {
        ScriptedAri pbx(Habit::SaysItLate);
        RestLine heard(at(pbx), {.signIn = 500ms, .silence = 60s, .answer = 60s});
        QTRY_VERIFY(pbx.asked.contains("/ari/channels"));
        pbx.say(R"({"type":"ChannelCreated","channel":)" + kCaller + "}"); // It is not silent.
        QTRY_VERIFY(heard.isNow(State::Faulty));
        QCOMPARE(heard.trouble(), LineTrouble::NoAnswer);
    }

    void aCallThatEndedWhileAwayIsNotKnown()
    {
        ScriptedAri pbx;
        RestLine heard(at(pbx));
        QTRY_VERIFY(heard.isNow(State::Watching));
        pbx.say(R"({"type":"ChannelCreated","channel":)" + kCaller + "}");
        QTRY_COMPARE(heard.events.size(), 2u);
        pbx.hangUp();
        QTRY_VERIFY(heard.isNow(State::Faulty));
        QTRY_VERIFY(heard.isNow(State::Watching));
        QCOMPARE(heard.words().back(), u"A Unknown, Guess: the call ended while the connection was away"_s);
    }

    void theSocketIsFoundUnderANameOfItsOwn()
    {
        ScriptedAri pbx;
        RestLine one(at(pbx));
        RestLine other(at(pbx));
        QTRY_VERIFY(one.isNow(State::Watching) && other.isNow(State::Watching));
        QByteArrayList names;
        for (const QByteArray& path : pbx.asked)
            if (path.startsWith("/ari/events")) names << path;
        QCOMPARE(names.size(), 2);
        QVERIFY(names.front() != names.back());
        QVERIFY(!names.front().contains("secret"));
    }
};

QTEST_GUILESS_MAIN(TestAriLine)
#include "tst_ari_line.moc"
