// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/hook_places.h"
#include "core/telephony/softphone_hook/micro_sip_history.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/softphone_hook/micro_sip_file.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

using Kind = MicroSipCall::Kind;

namespace {

/// Seconds since 1970 of the tests' noon.
const qint64 noon = 1'795'186'800;
const Timestamp atNoon{std::chrono::seconds(noon)};

std::vector<MicroSipCall> callsOf(const QString& lines)
{
    return microSipCalls(MicroSipSettings::read(wide(u"[Calls]\r\n"_s + lines)).value());
}

MissedWhileAway awayFor(std::chrono::seconds since, bool alone = true)
{
    return {LineId{u"desk"_s}, u"US"_s, alone, atNoon - since, atNoon};
}

} // namespace

class TstMicroSipHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aLineIsACall_data();
    void aLineIsACall();
    void whatIsNoCallIsLeftOut_data();
    void whatIsNoCallIsLeftOut();
    void callsComeInTheOrderOfTime();
    void missedCallsOfTheTimeAwayAreTold();
    void howTheyEndedIsTold_data();
    void howTheyEndedIsTold();
    void callsOfOtherTimesAreNot_data();
    void callsOfOtherTimesAreNot();
    void aFileThatIsAwayIsSaid();
    void placesAreKeptAndFound();
    void brokenPlacesAreNone_data();
    void brokenPlacesAreNone();
};

void TstMicroSipHistory::aLineIsACall_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* title, const QString& line, Kind kind, const QString& number,
                        const QString& name, const QString& outcome) {
        QTest::newRow(title) << line << static_cast<int>(kind) << number << name << outcome;
    };
    row("missed", u"4045550123;Maria Lopez;2;1795186800;0;Missed Call"_s, Kind::Missed, u"4045550123"_s,
        u"Maria Lopez"_s, u"Missed Call"_s);
    row("answered", u"4045550123;Maria;1;1795186800;95;Call Ended"_s, Kind::Answered, u"4045550123"_s,
        u"Maria"_s, u"Call Ended"_s);
    row("placed", u"4045550123;Maria;0;1795186800;0;Busy"_s, Kind::Outgoing, u"4045550123"_s, u"Maria"_s,
        u"Busy"_s);
    row("answered elsewhere by a newer MicroSIP", u"4045550123;M;3;1795186800;0;Answered Elsewhere"_s,
        Kind::AnsweredElsewhere, u"4045550123"_s, u"M"_s, u"Answered Elsewhere"_s);
    row("still ringing", u"4045550123;Maria;2;1795186800;0;"_s, Kind::Missed, u"4045550123"_s, u"Maria"_s,
        QString());
    row("a name with the separator in it", u"4045550123;Lopez; Maria;2;1795186800;0;Missed Call"_s,
        Kind::Missed, u"4045550123"_s, u"Lopez; Maria"_s, u"Missed Call"_s);
    row("a name that looks like a call", u"4045550123;2;1;2;1795186800;0;Missed Call"_s, Kind::Missed,
        u"4045550123"_s, u"2;1"_s, u"Missed Call"_s);
    row("no name", u"4045550123;;2;1795186800;0;Missed Call"_s, Kind::Missed, u"4045550123"_s, QString(),
        u"Missed Call"_s);
    row("a word with the separator in it", u"4045550123;M;2;1795186800;0;Missed; Call"_s, Kind::Missed,
        u"4045550123"_s, u"M"_s, u"Missed; Call"_s);
}

void TstMicroSipHistory::aLineIsACall()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    QFETCH(QString, number);
    QFETCH(QString, name);
    QFETCH(QString, outcome);
    const auto calls = callsOf(u"0="_s + line + u"\r\n"_s);
    QCOMPARE(calls.size(), 1U);
    QCOMPARE(static_cast<int>(calls[0].kind), kind);
    QCOMPARE(calls[0].number, number);
    QCOMPARE(calls[0].name, name);
    QCOMPARE(calls[0].outcome, outcome);
    QVERIFY(calls[0].at == atNoon);
}

void TstMicroSipHistory::whatIsNoCallIsLeftOut_data()
{
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a deleted call") << u"0=null\r\n1=null\r\n"_s;
    QTest::newRow("cut off in the middle") << u"0=4045550123;Maria;2;17951\r\n"_s;
    QTest::newRow("a kind nobody knows") << u"0=4045550123;Maria;9;1795186800;0;Missed Call\r\n"_s;
    QTest::newRow("a time before MicroSIP") << u"0=4045550123;Maria;2;5;0;Missed Call\r\n"_s;
    QTest::newRow("words where numbers belong") << u"0=a;b;c;d;e;f\r\n"_s;
    QTest::newRow("only separators") << u"0=;;;;;;;;;;;;;;;;;;\r\n"_s;
    QTest::newRow("another section") << u"[Contacts]\r\n0=4045550123;M;2;1795186800;0;Missed Call\r\n"_s;
}

void TstMicroSipHistory::whatIsNoCallIsLeftOut()
{
    QFETCH(QString, lines);
    QVERIFY(callsOf(lines).empty());
}

void TstMicroSipHistory::callsComeInTheOrderOfTime()
{
    // It writes over the oldest once it has a thousand.
    const auto calls = callsOf(u"0=4045550102;;2;1795186802;0;x\r\n1=4045550100;;2;1795186800;0;x\r\n"
                               u"2=4045550101;;2;1795186801;0;x\r\n"_s);
    QCOMPARE(calls.size(), 3U);
    QVERIFY(std::ranges::is_sorted(calls, {}, &MicroSipCall::at));
}

void TstMicroSipHistory::missedCallsOfTheTimeAwayAreTold()
{
    const auto events = missedWhileAway(
        {{Kind::Missed, u"4045550123"_s, u"Maria"_s, atNoon - 60s, u"Missed Call"_s}}, awayFor(3600s));
    QCOMPARE(events.size(), 3U);
    for (const LineEvent& event : events) {
        QCOMPARE(event.line.value, u"desk"_s);
        QVERIFY(event.at == atNoon - 60s);
        QVERIFY(event.call == events[0].call);
        QVERIFY(!event.call.value.contains(u"4045550123"));
    }
    QVERIFY(std::holds_alternative<RingStarted>(events[0].what));
    const auto& caller = std::get<CallerIdentified>(events[1].what).caller;
    QCOMPARE(caller.number->e164(), u"+14045550123"_s);
    QCOMPARE(caller.name, u"Maria"_s);
    const auto& end = std::get<Ended>(events[2].what);
    QVERIFY(end.outcome == CallOutcome::Abandoned && end.certainty == Certainty::Certain);
}

void TstMicroSipHistory::howTheyEndedIsTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("certainty");
    const auto row = [](const char* name, Kind kind, const QString& words, bool alone, CallOutcome outcome,
                        Certainty certainty) {
        QTest::newRow(name) << static_cast<int>(kind) << words << alone << static_cast<int>(outcome)
                            << static_cast<int>(certainty);
    };
    row("missed at the only phone", Kind::Missed, u"Missed Call"_s, true, CallOutcome::Abandoned,
        Certainty::Certain);
    row("missed at one of several", Kind::Missed, u"Missed Call"_s, false, CallOutcome::Unknown,
        Certainty::Guess);
    row("missed in another language", Kind::Missed, u"Llamada perdida"_s, true, CallOutcome::Abandoned,
        Certainty::Certain);
    row("declined", Kind::Missed, u"Declined"_s, true, CallOutcome::Declined, Certainty::Certain);
    row("busy", Kind::Missed, u"Busy Here"_s, true, CallOutcome::Declined, Certainty::Certain);
    row("declined at one of several", Kind::Missed, u"Declined"_s, false, CallOutcome::Unknown,
        Certainty::Guess);
    row("picked up at another phone", Kind::Missed, u"Call completed elsewhere"_s, false,
        CallOutcome::AnsweredElsewhere, Certainty::Certain);
    row("the same by its kind", Kind::AnsweredElsewhere, u"En otro lugar"_s, false,
        CallOutcome::AnsweredElsewhere, Certainty::Certain);
}

void TstMicroSipHistory::howTheyEndedIsTold()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    QFETCH(bool, alone);
    QFETCH(int, outcome);
    QFETCH(int, certainty);
    const auto events = missedWhileAway({{static_cast<Kind>(kind), u"4045550123"_s, {}, atNoon - 60s, words}},
                                        awayFor(3600s, alone));
    QCOMPARE(events.size(), 3U);
    const auto& end = std::get<Ended>(events[2].what);
    QCOMPARE(static_cast<int>(end.outcome), outcome);
    QCOMPARE(static_cast<int>(end.certainty), certainty);
}

void TstMicroSipHistory::callsOfOtherTimesAreNot_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QString>("words");
    QTest::newRow("seen before the program ended") << 2 << 3600 << u"Missed Call"_s;
    QTest::newRow("in the future, by a clock set back") << 2 << -1 << u"Missed Call"_s;
    QTest::newRow("it rings now") << 2 << 5 << QString();
    QTest::newRow("an answered call") << 1 << 60 << u"Call Ended"_s;
    QTest::newRow("a call of ours") << 0 << 60 << u"Call Ended"_s;
}

void TstMicroSipHistory::callsOfOtherTimesAreNot()
{
    QFETCH(int, kind);
    QFETCH(int, secondsAgo);
    QFETCH(QString, words);
    const MicroSipCall call{
        static_cast<Kind>(kind), u"4045550123"_s, {}, atNoon - std::chrono::seconds(secondsAgo), words};
    QVERIFY(missedWhileAway({call}, awayFor(3600s)).empty());
}

void TstMicroSipHistory::aFileThatIsAwayIsSaid()
{
    const QTemporaryDir dir;
    const auto none = readMicroSipHistory(dir.filePath(u"microsip.ini"_s));
    QVERIFY(!none && none.error().failure == Failure::NotFound);
    writeFile(dir.filePath(u"microsip.ini"_s), QByteArray("MZ\0\0", 4));
    QVERIFY(!readMicroSipHistory(dir.filePath(u"microsip.ini"_s)));
    writeFile(dir.filePath(u"microsip.ini"_s), wide(u"[Calls]\r\n0=5;M;2;1795186800;0;x\r\n"_s));
    QCOMPARE(readMicroSipHistory(dir.filePath(u"microsip.ini"_s))->size(), 1U);
}

void TstMicroSipHistory::placesAreKeptAndFound()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"telephones.json"_s);
    QVERIFY(readHookPlaces(file).empty());
    const HookPlaces places{{u"desk"_s, {45880, atNoon}}, {u"back"_s, {0, std::nullopt}}};
    QVERIFY(writeHookPlaces(file, places));
    QVERIFY(readHookPlaces(file) == places);
    const auto nowhere = writeHookPlaces(dir.filePath(u"none/telephones.json"_s), places);
    QVERIFY(!nowhere && nowhere.error().failure == Failure::Storage);
}

void TstMicroSipHistory::brokenPlacesAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[45880]");
    QTest::newRow("half a file") << QByteArray("{\"desk\": {\"port\": 45");
    QTest::newRow("ports that are none")
        << QByteArray(R"({"desk": {"port": 70000, "seenUntil": -5}, "a": {"port": "x"}, "b": 7})");
}

void TstMicroSipHistory::brokenPlacesAreNone()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    writeFile(dir.filePath(u"telephones.json"_s), bytes);
    for (const auto& [line, place] : readHookPlaces(dir.filePath(u"telephones.json"_s)))
        QVERIFY(place == HookPlace{});
}

QTEST_GUILESS_MAIN(TstMicroSipHistory)
#include "tst_micro_sip_history.moc"
