// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/reply_desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const QString ann = u"+14045550123"_s;
const QString ben = u"+14045550177"_s;

} // namespace

/// Calls in the provider's own list, with who answered.
class TestTwilioCalls : public ReplyDesk {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        setUp();
    }

    void cleanup() { m_provider.reset(); }

    void missedCallsAreTold()
    {
        startFresh(true);
        const Timestamp now = m_serversClock.now();
        m_server->book.addCall(ann, now + 1s, {{u"status"_s, u"no-answer"_s}});
        const QString answered =
            m_server->book.addCall(ann, now + 2s, {{u"status"_s, u"completed"_s}, {u"duration"_s, u"90"_s}});
        const QString unanswered =
            m_server->book.addCall(ben, now + 3s, {{u"status"_s, u"completed"_s}, {u"duration"_s, u"20"_s}});
        addLeg(answered, u"completed"_s);
        addLeg(unanswered, u"no-answer"_s);
        const QString ringing = m_server->book.addCall(ben, now + 4s, {{u"status"_s, u"ringing"_s}});
        m_serversClock.advance(1min);
        QTRY_VERIFY(lookingFinds([this] { return m_calls.size() >= 3; }));
        QCOMPARE(m_calls.size(), 3);
        QVERIFY(!m_calls[0].answered && m_calls[0].certain);
        QVERIFY(m_calls[1].answered && m_calls[1].certain);
        QCOMPARE(m_calls[1].lasted, 90s);
        QVERIFY(!m_calls[2].answered && m_calls[2].certain);
        m_server->book.setStatus(ringing, u"busy"_s);
        QTRY_VERIFY(lookingFinds([this] { return m_calls.size() >= 4; }));
        QVERIFY(m_calls[3].busy);
        lookTwice();
        QCOMPARE(m_calls.size(), 4);
    }

    void callsAreDatedByOurClock_data()
    {
        QTest::addColumn<int>("ahead"); // Seconds.
        QTest::addColumn<int>("off");   // What we make of it.
        QTest::newRow("the clocks agree") << 0 << 0;
        QTest::newRow("the answer took a while") << 3 << 0;
        QTest::newRow("ours is an hour fast") << 3600 << 3600;
        QTest::newRow("ours is an hour slow") << -3600 << -3600;
    }
    void callsAreDatedByOurClock()
    {
        QFETCH(int, ahead);
        QFETCH(int, off);
        m_clock.advance(std::chrono::seconds(ahead));
        startFresh(true);
        const Timestamp rang = m_serversClock.now() + 1s;
        m_server->book.addCall(ann, rang, {{u"status"_s, u"no-answer"_s}});
        m_serversClock.advance(2s);
        m_clock.advance(2s);
        QTRY_VERIFY(lookingFinds([this] { return m_calls.size() == 1; }));
        QCOMPARE(m_calls[0].startedAt, rang + std::chrono::seconds(off));
    }

    void whoLeftAMessageWasNotAnswered()
    {
        startFresh(true);
        const Timestamp now = m_serversClock.now();
        const auto completed = [&](std::chrono::seconds after) {
            return m_server->book.addCall(ann, now + after,
                                          {{u"status"_s, u"completed"_s}, {u"duration"_s, u"40"_s}});
        };
        const QString machine = completed(1s);
        addLeg(machine, u"completed"_s, {{u"answered_by"_s, u"machine_start"_s}});
        const QString recorded = completed(2s);
        addLeg(recorded, u"no-answer"_s);
        m_server->book.addRecording(recorded, u"RecordVerb"_s);
        const QString scriptAlone = completed(3s);
        m_server->book.addRecording(scriptAlone, u"RecordVerb"_s);
        const QString person = completed(4s);
        addLeg(person, u"completed"_s, {{u"answered_by"_s, u"human"_s}});
        m_server->book.addRecording(person, u"DialVerb"_s); // The conversation.
        m_serversClock.advance(1min);
        QTRY_VERIFY(lookingFinds([this] { return m_calls.size() >= 4; }));
        QCOMPARE(m_calls.size(), 4);
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(m_calls[i].voicemail && !m_calls[i].answered && m_calls[i].certain,
                     qPrintable(u"call %1"_s.arg(i)));
            QCOMPARE(m_calls[i].waited, 40s);
        }
        QVERIFY2(!m_calls[0].leftMessage, "a machine took it, no more is known");
        QVERIFY(m_calls[1].leftMessage && m_calls[2].leftMessage);
        QVERIFY(m_calls[3].answered && !m_calls[3].voicemail);
        QVERIFY(!m_callsRead.isEmpty() && m_callsRead.last() == TextTrouble::None);
    }

    void aServiceWithoutAListOfRecordingsIsReadAllTheSame()
    {
        startFresh(true);
        m_server->everyRequestFor("Recordings.json", {Fault::Kind::Error, 404, 20404});
        addLeg(m_server->book.addCall(ann, m_serversClock.now() + 1s, {{u"status"_s, u"completed"_s}}),
               u"no-answer"_s);
        m_serversClock.advance(10s);
        QTRY_VERIFY(lookingFinds([this] { return m_calls.size() == 1; }));
        QVERIFY(!m_calls[0].answered && !m_calls[0].voicemail && m_calls[0].certain);
        QVERIFY(!m_troubles.contains(TextTrouble::BadRequest));
    }

    void aListOfRecordingsThatIsRefusedIsDoneWithout_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("the key may not read them") << 403 << 20003;
        QTest::newRow("the key may not read them, said as a wrong one") << 401 << 20003;
        QTest::newRow("refused by a web page") << 403 << 0;
        QTest::newRow("no such thing there") << 404 << 20404;
    }

    void aListOfRecordingsThatIsRefusedIsDoneWithout()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        startFresh(true);
        m_server->everyRequestFor("Recordings.json", {Fault::Kind::Error, status, code});
        const QString missed =
            m_server->book.addCall(ann, m_serversClock.now() + 1s, {{u"status"_s, u"completed"_s}});
        addLeg(missed, u"no-answer"_s);
        m_server->book.addRecording(missed, u"RecordVerb"_s); // It would be a message, could it be read.
        m_serversClock.advance(10s);
        QTRY_VERIFY(lookingFinds([this] { return m_calls.size() >= 1; }));
        m_server->book.addCall(ben, m_serversClock.now() + 1s, {{u"status"_s, u"busy"_s}});
        m_serversClock.advance(10s);
        QTRY_VERIFY(lookingFinds([this] { return m_calls.size() >= 2; }));
        QCOMPARE(m_calls.size(), 2);
        QVERIFY(!m_calls[0].answered && !m_calls[0].voicemail && m_calls[0].certain);
        QVERIFY(m_calls[1].busy);
        QVERIFY(!m_troubles.contains(TextTrouble::WrongKey));
        QCOMPARE(m_callsRead.last(), TextTrouble::None);
    }

    void aListOfRecordingsThatFailsIsWaitedFor_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<TextTrouble>("trouble");
        QTest::newRow("the service fails")
            << Fault{Fault::Kind::Error, 500, 20500} << TextTrouble::ProviderDown;
        QTest::newRow("asked too often")
            << Fault{Fault::Kind::Error, 429, 20429, 0} << TextTrouble::RateLimited;
        QTest::newRow("the connection breaks")
            << Fault{Fault::Kind::ResetUnread} << TextTrouble::NoConnection;
    }

    void aListOfRecordingsThatFailsIsWaitedFor()
    {
        QFETCH(const Fault, fault);
        QFETCH(const TextTrouble, trouble);
        startFresh(true);
        m_server->everyRequestFor("Recordings.json", fault);
        const QString recorded =
            m_server->book.addCall(ann, m_serversClock.now() + 1s, {{u"status"_s, u"completed"_s}});
        addLeg(recorded, u"no-answer"_s);
        m_server->book.addRecording(recorded, u"RecordVerb"_s);
        m_serversClock.advance(10s);
        QTRY_VERIFY(lookingFinds([&] { return m_callsRead.contains(trouble); }));
        QVERIFY(m_calls.isEmpty());
        m_server->everyRequestFor("Recordings.json", {});
        QTRY_VERIFY(lookingFinds([this] { return m_calls.size() == 1; }));
        QVERIFY(m_calls[0].voicemail);
    }

    void aCallListThatFailsDoesNotHoldUpReplies_data()
    {
        QTest::addColumn<QByteArray>("failing");
        QTest::newRow("the calls") << "Calls.json?To="_ba;
        QTest::newRow("who answered them") << "Calls.json?ParentCallSid="_ba;
        QTest::newRow("what they left") << "Recordings.json?CallSid="_ba;
    }

    void aCallListThatFailsDoesNotHoldUpReplies()
    {
        QFETCH(QByteArray, failing);
        startFresh(true);
        m_server->everyRequestFor(failing, {Fault::Kind::Error, 500, 20500});
        m_server->book.addReceived(ann, u"hello"_s, m_serversClock.now());
        addLeg(m_server->book.addCall(ann, m_serversClock.now() + 1s, {{u"status"_s, u"completed"_s}}),
               u"busy"_s);
        m_serversClock.advance(10s);
        lookUntil(u"hello"_s);
        QTRY_VERIFY(m_troubles.contains(TextTrouble::ProviderDown));
        QVERIFY(m_calls.isEmpty());
        QCOMPARE(m_callsRead.last(), TextTrouble::ProviderDown);
        m_server->everyRequestFor(failing, {});
        QTRY_VERIFY(lookingFinds([this] { return m_calls.size() == 1; }));
        QCOMPARE(m_words, QStringList({u"hello"_s}));
        QCOMPARE(m_troubles.last(), TextTrouble::None);
        QCOMPARE(m_callsRead.last(), TextTrouble::None);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioCalls)
#include "tst_twilio_calls.moc"
