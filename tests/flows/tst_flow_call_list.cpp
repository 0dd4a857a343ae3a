// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"
#include "tests/support/desk_process.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/scripted_switch.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int patience = 30'000; // ms
const QString ann = u"+14045550123"_s;

QJsonObject listLine()
{
    return {{u"kind"_s, u"provider"_s}, {u"name"_s, u"Call list"_s}};
}

/// The program as it is, with the text service's own list of calls as a line.
struct ListDesk {
    explicit ListDesk(bool withPhones = false) : provider(clock)
    {
        if (!provider.listen()) return;
        QJsonObject settings = DeskProcess::plainSettings(phones.port(), provider.baseUrl());
        QJsonArray lines{listLine()};
        if (withPhones) lines.append(settings[u"lines"_s].toArray().first());
        settings[u"lines"_s] = lines;
        program.writeSettings(settings);
    }
    [[nodiscard]] bool watches()
    {
        return program.start(true) &&
               QTest::qWaitFor([this] { return program.logHas("Call list: Listening."); }, patience);
    }
    QString list(const QString& status, const QJsonObject& more = {})
    {
        QJsonObject fields = more;
        fields.insert(u"status"_s, status);
        return provider.book.addCall(ann, clock.now(), fields);
    }
    void addLeg(const QString& parent, const QString& status)
    {
        provider.book.addCall(u"+13125550100"_s, clock.now(),
                              {{u"direction"_s, u"outbound-dial"_s},
                               {u"to"_s, u"+13125550111"_s},
                               {u"status"_s, status},
                               {u"parent_call_sid"_s, parent}});
    }
    [[nodiscard]] QJsonObject onlyCall()
    {
        const auto calls = program.exported(u"calls"_s);
        return calls.size() == 1 ? calls.front() : QJsonObject();
    }

    const SystemClock clock;
    ScriptedSwitch phones;
    ScriptedProvider provider;
    DeskProcess program;
};

} // namespace

/// Calls that the text service lists become texts, in the program itself, and only those nobody answered.
class TstFlowCallList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMissedCallOfTheListIsTextedOnce()
    {
        ListDesk desk;
        QVERIFY(desk.watches());
        desk.list(u"no-answer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.postsSeen(), 1, patience);
        const QJsonObject call = desk.onlyCall();
        QCOMPARE(call[u"caller"_s].toString(), ann);
        QCOMPARE(call[u"outcome"_s].toString(), u"NoAnswer"_s);
        QVERIFY(desk.program.terminate());
        QVERIFY(desk.program.start(false)); // It reads on from where it was.
        const int asked = desk.provider.getsSeen();
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.getsSeen() > asked + 4, patience);
        QVERIFY(desk.program.terminate());
        QCOMPARE(desk.provider.postsSeen(), 1);
        QVERIFY(!desk.program.log().contains("4045550123"));
    }

    void whoLeftAMessageWasNotAnswered()
    {
        ListDesk desk;
        QVERIFY(desk.watches());
        const QString call = desk.list(u"in-progress"_s);
        desk.addLeg(call, u"no-answer"_s);
        desk.provider.book.addRecording(call, u"RecordVerb"_s);
        desk.provider.book.setStatus(call, u"completed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.postsSeen(), 1, patience);
        QCOMPARE(desk.onlyCall()[u"outcome"_s].toString(), u"Voicemail"_s);
    }

    void whoWasAnsweredIsNotTexted()
    {
        ListDesk desk;
        QVERIFY(desk.watches());
        const QString call = desk.list(u"in-progress"_s);
        desk.addLeg(call, u"completed"_s);
        desk.provider.book.setStatus(call, u"completed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.onlyCall()[u"outcome"_s].toString(), u"AnsweredElsewhere"_s, patience);
        QCOMPARE(desk.provider.postsSeen(), 0);
    }

    void whatThePhoneMissedAndTheListSawAnsweredIsNotTexted()
    {
        ListDesk desk(true);
        QVERIFY(desk.watches());
        QTRY_VERIFY_WITH_TIMEOUT(desk.phones.registrations() > 0, patience);
        const QString listed = desk.list(u"in-progress"_s);
        desk.addLeg(listed, u"completed"_s);
        const ScriptedCall call;
        desk.phones.invite(call);
        QTRY_VERIFY_WITH_TIMEOUT(desk.phones.answers(100, "INVITE") > 0, patience);
        desk.phones.cancel(call);
        QTRY_VERIFY_WITH_TIMEOUT(desk.program.logHas("Front desk call over:"), patience);
        desk.provider.book.setStatus(listed, u"completed"_s); // Within the ten seconds that a text waits.
        QTRY_COMPARE_WITH_TIMEOUT(desk.onlyCall()[u"outcome"_s].toString(), u"AnsweredElsewhere"_s, patience);
        const auto texts = desk.program.exported(u"texts"_s);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.front()[u"state"_s].toString(), u"Cancelled"_s);
        QCOMPARE(desk.provider.postsSeen(), 0);
    }
};

QTEST_GUILESS_MAIN(TstFlowCallList)
#include "tst_flow_call_list.moc"
