// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system_clock.h"
#include "tests/support/desk_process.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/scripted_switch.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// 200, or as many as the environment asks for.
const int runs = qEnvironmentVariableIntValue("SECOND_RING_KILL_RUNS") > 0
                     ? qEnvironmentVariableIntValue("SECOND_RING_KILL_RUNS")
                     : 200;
constexpr int patience = 20'000;

/// Where in the life of a call the program is killed.
enum class Moment { Ringing, CancelSent, SoonAfterCancel, PostSeen, AnswerSent, LongAfter };
constexpr int moments = 6;

QString numberOf(int run)
{
    return u"+1404%1"_s.arg(2'000'000 + run);
}

ScriptedCall callOf(int run)
{
    const QByteArray id = QByteArray::number(run);
    ScriptedCall call;
    call.callId = "kill-" + id;
    call.branch = "z9hG4bK-kill-" + id;
    call.fromTag = "tag-" + id;
    call.from = "<sip:" + numberOf(run).toLatin1() + "@pbx.test>";
    return call;
}

bool left(const QString& state)
{
    return state == u"Accepted"_s || state == u"Sent"_s || state == u"Delivered"_s || state == u"Failed"_s;
}

} // namespace

/// kill -9 at every point where a call or a text waits for something: our books and the provider's stay
/// equal.
class TstFlowKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBooksAgreeAfterEveryKill();

private:
    void runOnce(int run);
    [[nodiscard]] QHash<QString, QStringList> statesByNumber();
    [[nodiscard]] bool isSettled();
    void judge();

    const SystemClock m_clock;
    ScriptedSwitch m_phones;
    ScriptedProvider m_provider{m_clock};
    DeskProcess m_desk;
};

void TstFlowKill::runOnce(int run)
{
    const int registered = m_phones.registrations();
    QVERIFY(m_desk.start(run == 0));
    QTRY_VERIFY_WITH_TIMEOUT(m_phones.registrations() > registered, patience);

    const auto moment = static_cast<Moment>(run % moments);
    const ScriptedCall call = callOf(run);
    const int rung = m_phones.answers(100, "INVITE");
    const int posts = m_provider.postsSeen();
    bool killed = false;
    const auto killNow = [&] {
        m_desk.kill();
        killed = true;
    };
    QMetaObject::Connection onPost;
    if (moment == Moment::PostSeen) {
        onPost = connect(&m_provider, &ScriptedProvider::asked, this, [&](const QByteArray& verb) {
            if (verb == "POST") killNow();
        });
    }
    m_phones.invite(call);
    QTRY_VERIFY_WITH_TIMEOUT(m_phones.answers(100, "INVITE") > rung, patience);
    if (moment == Moment::Ringing)
        killNow();
    else
        m_phones.cancel(call);
    if (moment == Moment::CancelSent) killNow();
    // From 0 to 7 ms: on the way through the file, the queue, the claim and to the socket.
    if (moment == Moment::SoonAfterCancel)
        QTimer::singleShot(run / moments % 8, Qt::PreciseTimer, this, killNow);
    if (moment == Moment::AnswerSent || moment == Moment::LongAfter)
        QTRY_VERIFY_WITH_TIMEOUT(m_provider.postsSeen() > posts, patience);
    if (moment == Moment::AnswerSent) killNow();
    if (moment == Moment::LongAfter) QTimer::singleShot(run % 40, Qt::PreciseTimer, this, killNow);
    QTRY_VERIFY_WITH_TIMEOUT(killed, patience);
    disconnect(onPost);
}

QHash<QString, QStringList> TstFlowKill::statesByNumber()
{
    QHash<QString, QStringList> states;
    for (const QJsonObject& text : m_desk.exported(u"texts"_s))
        states[text[u"number"_s].toString()] << text[u"state"_s].toString();
    return states;
}

bool TstFlowKill::isSettled()
{
    QSet<QString> taken;
    for (const QJsonObject& text : m_provider.book.taken())
        taken.insert(text[u"to"_s].toString());
    const auto states = statesByNumber();
    for (auto row = states.begin(); row != states.end(); ++row) {
        for (const QString& state : row.value()) {
            if (state == u"Queued"_s || (state == u"Sending"_s && taken.contains(row.key()))) return false;
        }
    }
    return true;
}

void TstFlowKill::judge()
{
    QHash<QString, int> ledger;
    for (const QJsonObject& text : m_provider.book.taken())
        ++ledger[text[u"to"_s].toString()];
    const auto states = statesByNumber();
    int texted = 0;
    int unsure = 0;
    for (int run = 0; run < runs; ++run) {
        const QString number = numberOf(run);
        const QStringList ours = states.value(number);
        const int took = ledger.value(number);
        QVERIFY2(took <= 1, qPrintable(u"run %1: the provider took %2 texts"_s.arg(run).arg(took)));
        QVERIFY2(ours.size() <= 1, qPrintable(u"run %1: we wrote %2 texts"_s.arg(run).arg(ours.size())));
        const bool weSaySo = !ours.isEmpty() && left(ours.front());
        QVERIFY2(weSaySo == (took == 1), qPrintable(u"run %1: ours says %2, the provider took %3"_s.arg(run)
                                                        .arg(ours.value(0, u"nothing"_s))
                                                        .arg(took)));
        texted += took;
        unsure += !ours.isEmpty() && !weSaySo ? 1 : 0;
    }
    qInfo("%d runs: %d texts at the provider, all in our books; %d stopped before they left", runs, texted,
          unsure);
    QVERIFY(texted > runs / 3);
}

void TstFlowKill::theBooksAgreeAfterEveryKill()
{
    QVERIFY(m_provider.listen());
    m_desk.writeSettings(DeskProcess::plainSettings(m_phones.port(), m_provider.baseUrl()));
    for (int run = 0; run < runs; ++run) {
        runOnce(run);
        if (QTest::currentTestFailed()) return;
    }
    QVERIFY(m_desk.start(false));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
    QVERIFY(m_desk.terminate());
    judge();
}

QTEST_GUILESS_MAIN(TstFlowKill)
#include "tst_flow_kill.moc"
