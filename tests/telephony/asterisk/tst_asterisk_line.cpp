// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ami_session.h"
#include "tests/telephony/asterisk/line_trials.h"
#include "tests/telephony/asterisk/scripted_manager.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Habit = ScriptedManager::Habit;
using State = LineMonitor::State;

namespace {

/// A line that listens to the manager interface.
struct ManagedLine : HeardLine {
    explicit ManagedLine(const LineSettings& settings, SwitchPatience patience = {})
        : HeardLine(settings, [&](const auto& how, const Clock& /*clock*/) {
              return std::make_unique<AmiSession>(how, u"secret"_s, patience);
          })
    {
    }
    static LineSettings at(int port) { return listeningAt(port); }
};

using Trials = LineTrials<ManagedLine, ScriptedManager>;

const QByteArray kRingsNow =
    "Event: Status\nActionID: list\nChannel: PJSIP/carrier-00000064\nChannelState: %1\n"
    "CallerIDNum: 4045550123\nCallerIDName: MARIA LOPEZ\nContext: from-trunk\n"
    "Exten: s\nUniqueid: 1795186800.101\nLinkedid: 1795186800.101\nSeconds: 4\n"
    "BridgeID: %2\n\n";
const QByteArray kPhone = "Event: Status\nActionID: list\nChannel: PJSIP/101-00000065\nChannelState: 6\n"
                          "CallerIDNum: 101\nContext: from-internal\nUniqueid: 1795186800.102\n"
                          "Linkedid: 1795186800.101\nBridgeID: %2\n\n";
const QByteArray kHungUp = "Event: HangupRequest\nChannel: PJSIP/carrier-00000064\nUniqueid: 1795186800.101\n"
                           "Linkedid: 1795186800.101\n\nEvent: Hangup\nChannel: PJSIP/carrier-00000064\n"
                           "Uniqueid: 1795186800.101\nLinkedid: 1795186800.101\n\n";

QByteArray caller(const char* state, const char* bridge = "")
{
    return QByteArray(kRingsNow).replace("%1", state).replace("%2", bridge);
}

QByteArray phone(const char* bridge)
{
    return QByteArray(kPhone).replace("%2", bridge);
}

} // namespace

/// How a line listens to Asterisk's manager interface, loses it, and finds it again.
class TestAsteriskLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signsInAndTellsWhatHappens()
    {
        ScriptedManager pbx;
        ManagedLine heard(listeningAt(pbx.port()));
        QTRY_VERIFY(heard.isNow(State::Watching));
        QCOMPARE(heard.states.front().state, State::Connecting);
        pbx.tell(wordsOf(u"answered"_s));
        pbx.tell(wordsOf(u"abandoned"_s).replace("1795186800", "1795186900"));
        QTRY_COMPARE(heard.events.size(), 7u);
        QCOMPARE(heard.words().back(), u"B Abandoned, Certain: the caller hung up while it rang"_s);
        heard.line.stop();
        QVERIFY(heard.isNow(State::Stopped));
        QTRY_COMPARE(pbx.goodbyes, 1);
    }

    void whatIsWrongIsCalledSo_data()
    {
        QTest::addColumn<int>("habit");
        QTest::addColumn<LineTrouble>("trouble");
        Trials::row("the password is wrong", Habit::RefusesPassword, LineTrouble::WrongPassword);
        Trials::row("no sign-in without sending the password", Habit::OffersNoChallenge,
                    LineTrouble::Refused);
        Trials::row("nothing is said", Habit::SaysNothing, LineTrouble::NoAnswer);
        Trials::row("a mail server answers", Habit::IsAnother, LineTrouble::NotSpoken);
        Trials::row("Asterisk is of 2012", Habit::IsAncient, LineTrouble::NotSpoken);
        Trials::row("hung up on during the sign-in", Habit::HangsUpAtSignIn, LineTrouble::Refused);
        Trials::row("a line never ends", Habit::NeverEndsALine, LineTrouble::NotSpoken);
        Trials::row("hung up on once signed in", Habit::HangsUpAfterListing, LineTrouble::NoAnswer);
        Trials::row("nobody answers when asked", Habit::ForgetsPings, LineTrouble::NoAnswer);
    }
    void whatIsWrongIsCalledSo()
    {
        Trials::whatIsWrongIsCalledSo({.signIn = 300ms, .silence = 50ms, .answer = 50ms});
    }

    void recoversByItself() { Trials::recoversByItself(Habit::NeverEndsALine); }
    void aPeerThatAlwaysHangsUpIsAskedLessAndLess()
    {
        Trials::isAskedLessAndLess(Habit::HangsUpAfterListing);
    }
    void whereNobodyListensItSaysSo() { Trials::whereNobodyListensItSaysSo(); }

    void settingsThatCannotWorkAreRefused_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("user");
        QTest::newRow("no server") << QString() << u"admin"_s;
        QTest::newRow("no user") << u"pbx.example"_s << QString();
        QTest::newRow("a user that smuggles in a command")
            << u"pbx.example"_s << u"admin\r\nAction: Originate"_s;
    }
    void settingsThatCannotWorkAreRefused()
    {
        QFETCH(QString, server);
        QFETCH(QString, user);
        LineSettings settings = listeningAt(5038);
        auto& how = std::get<AsteriskLineSettings>(settings.how);
        how.server = server;
        how.user = user;
        ManagedLine heard(settings);
        QVERIFY(heard.isNow(State::Faulty));
        QCOMPARE(heard.trouble(), LineTrouble::BadSettings);
    }

    void silenceIsAsked()
    {
        ScriptedManager pbx;
        ManagedLine heard(listeningAt(pbx.port()), {.signIn = 5s, .silence = 20ms, .answer = 5s});
        QTRY_VERIFY(pbx.pings >= 3);
        QVERIFY(heard.isNow(State::Watching));
    }

    void aCallThatRingsAtTheStartIsLearnt_data()
    {
        QTest::addColumn<QByteArray>("channels");
        QTest::addColumn<QStringList>("said");
        const QStringList begin{u"A rings"_s, u"A is +14045550123 MARIA LOPEZ"_s};
        QTest::newRow("it rings and nobody has answered")
            << caller("4")
            << begin + QStringList{u"A Abandoned, Certain: the caller hung up before anybody picked up"_s};
        QTest::newRow("he hears a menu, or was already served")
            << caller("6")
            << begin + QStringList{u"A Unknown, Guess: only the later part of the call was seen"_s};
        QTest::newRow("he talks to the desk") << caller("6", "b1") + phone("b1") << QStringList();
        QTest::newRow("he talks to the desk, listed after the phone")
            << phone("b1") + caller("6", "b1") << QStringList();
        QTest::newRow("somebody is on another call") << phone("b2") << QStringList();
    }
    void aCallThatRingsAtTheStartIsLearnt()
    {
        QFETCH(QByteArray, channels);
        QFETCH(QStringList, said);
        ScriptedManager pbx;
        pbx.channels = channels;
        ManagedLine heard(listeningAt(pbx.port()));
        QTRY_VERIFY(heard.isNow(State::Watching));
        // Whether the caller may be shown is asked: the call ends when that was answered.
        if (!said.isEmpty()) QTRY_VERIFY(heard.events.size() >= 2);
        if (!heard.events.empty()) QCOMPARE(heard.events.front().at, heard.clock.now() - 4s);
        pbx.say(kHungUp + wordsOf(u"abandoned"_s).replace("1795186800", "1795186900"));
        QTRY_COMPARE(heard.events.size(), static_cast<std::size_t>(said.size()) + 3);
        QCOMPARE(heard.words().first(said.size()), said);
    }

    void aCallOverlapsARestartOfTheConnection_data()
    {
        QTest::addColumn<QByteArray>("channels");
        QTest::addColumn<bool>("mayList");
        QTest::addColumn<QString>("end");
        QTest::newRow("it still rings")
            << caller("4") << true << u"A Abandoned, Certain: the caller hung up while it rang"_s;
        QTest::newRow("it is over") << QByteArray() << true
                                    << u"A Unknown, Guess: the call ended while the connection was away"_s;
        QTest::newRow("it was answered") << caller("6", "b1") + phone("b1") << true << u"A answered"_s;
        QTest::newRow("it was perhaps answered")
            << caller("6") << true << u"A Unknown, Guess: only the later part of the call was seen"_s;
        QTest::newRow("who knows, we may not ask")
            << caller("4") << false << u"A Unknown, Guess: the call ended while the connection was away"_s;
    }
    void aCallOverlapsARestartOfTheConnection()
    {
        QFETCH(QByteArray, channels);
        QFETCH(bool, mayList);
        QFETCH(QString, end);
        ScriptedManager pbx;
        ManagedLine heard(listeningAt(pbx.port()));
        QTRY_VERIFY(heard.isNow(State::Watching));
        const QByteArray whole = wordsOf(u"abandoned"_s);
        pbx.say(whole.first(whole.indexOf("Event: HangupRequest")));
        QTRY_COMPARE(heard.events.size(), 2u);
        pbx.goAway();
        QTRY_VERIFY(heard.isNow(State::Faulty));
        QCOMPARE(heard.events.size(), 2u);
        pbx.channels = channels;
        if (!mayList) pbx.habit = Habit::ForbidsListing;
        pbx.comeBack();
        QTRY_VERIFY(heard.isNow(State::Watching));
        pbx.say(kHungUp);
        QTRY_VERIFY(heard.events.size() >= 3);
        QCOMPARE(heard.words().at(2), end);
    }

    void moreChannelsThanThereCanBeAreNotBelieved()
    {
        HandheldSession* session = nullptr;
        HeardLine heard(listeningAt(5038), handheld(session));
        heard.line.start();
        SwitchNews news{.kind = SwitchNews::Kind::Began};
        news.channel.name = "PJSIP/101-1";
        news.channel.context = "from-internal";
        for (std::size_t number = 0; session->closed == 0 && number <= SwitchBook::mostChannels; ++number) {
            news.channel.id = news.channel.root = QByteArray::number(static_cast<qulonglong>(number));
            Q_EMIT session->heard(news);
        }
        QCOMPARE(session->closed, 1);
        QVERIFY(heard.isNow(State::Faulty));
        QCOMPARE(heard.trouble(), LineTrouble::NotSpoken);
        QVERIFY(heard.events.empty());
        // It begins again with nothing.
        session->open();
        QVERIFY(heard.isNow(State::Watching));
        Q_EMIT session->heard(news);
        QCOMPARE(session->closed, 1);
    }

    void whetherACallerMayBeShownIsAsked_data()
    {
        QTest::addColumn<int>("habit");
        QTest::addColumn<QByteArray>("presentation");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("end");
        QTest::addColumn<LineTrouble>("trouble");
        const QString known = u"A is +14045550123 MARIA LOPEZ"_s;
        const QString sure = u"A Abandoned, Certain: the caller hung up while it rang"_s;
        const QString unsure =
            u"A Abandoned, Guess: the caller hung up while it rang; whether the caller withholds the number "
            "is not known: "_s;
        const auto row = [](const char* name, Habit habit, const QByteArray& presentation) -> QTestData& {
            return QTest::newRow(name) << static_cast<int>(habit) << presentation;
        };
        row("he may be", Habit::Proper, "allowed_passed_screen") << known << sure << LineTrouble::None;
        row("he withholds it", Habit::Proper, "prohib_passed_screen")
            << u"A is withheld"_s << sure << LineTrouble::None;
        row("we may not ask", Habit::ForbidsAsking, {})
            << known << unsure + u"Permission denied"_s << LineTrouble::AskingRefused;
        row("nothing is answered", Habit::NeverAnswersQuestions, {})
            << known << unsure + u"no answer"_s << LineTrouble::None;
    }
    void whetherACallerMayBeShownIsAsked()
    {
        QFETCH(int, habit);
        ScriptedManager pbx(static_cast<Habit>(habit));
        pbx.presentation = *static_cast<QByteArray*>(QTest::qData("presentation", QMetaType::QByteArray));
        ManagedLine heard(listeningAt(pbx.port()));
        QTRY_VERIFY(heard.isNow(State::Watching));
        QTEST(heard.trouble(), "trouble");
        const QByteArray whole = wordsOf(u"abandoned"_s);
        const qsizetype last = whole.indexOf("Event: HangupRequest");
        pbx.say(whole.first(last));
        QTRY_VERIFY(!heard.events.empty());
        heard.clock.advance(3s);
        QTRY_COMPARE(heard.events.size(), 2u);
        QTEST(heard.words().at(1), "caller");
        pbx.say(whole.mid(last));
        QTRY_COMPARE(heard.events.size(), 3u);
        QTEST(heard.words().at(2), "end");
    }

    void stoppingEndsWhatRings()
    {
        ScriptedManager pbx;
        ManagedLine heard(listeningAt(pbx.port()));
        QTRY_VERIFY(heard.isNow(State::Watching));
        const QByteArray whole = wordsOf(u"abandoned"_s);
        pbx.say(whole.first(whole.indexOf("Event: HangupRequest")));
        QTRY_COMPARE(heard.events.size(), 2u);
        heard.line.stop();
        QCOMPARE(heard.words().back(), u"A Unknown, Guess: Second Ring stopped watching"_s);
        heard.line.start();
        QTRY_VERIFY(heard.isNow(State::Watching));
    }
};

QTEST_GUILESS_MAIN(TestAsteriskLine)
#include "tst_asterisk_line.moc"
