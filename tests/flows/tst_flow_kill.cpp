// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system_clock.h"
#include "tests/support/desk_process.h"
#include "tests/support/private_postgres.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/scripted_switch.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// Enough to pass every moment often, or as many as the environment asks for.
const int runs = qEnvironmentVariableIntValue("SECOND_RING_KILL_RUNS") > 0
                     ? qEnvironmentVariableIntValue("SECOND_RING_KILL_RUNS")
                     : 60;
constexpr int patience = 60'000; // ms; for a computer that has a lot to do.
/// A lease that nobody renews runs out, another copy asks the provider, whose list may lag.
constexpr int settlesWithin = 180'000; // ms

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

/// What came back where nothing rang: 404 is another's contact at a port used again, 480 a line that leaves.
QString answersTo(const ScriptedSwitch& phones, int run)
{
    QString words = u"run %1:"_s.arg(run);
    for (const int code : {100, 180, 403, 404, 480, 481, 487, 503})
        words += u" %1 x %2,"_s.arg(phones.answers(code, "INVITE")).arg(code);
    return words;
}

bool left(const QString& state)
{
    return state == u"Accepted"_s || state == u"Sent"_s || state == u"Delivered"_s || state == u"Failed"_s;
}

/// Desks on one database, the telephone system that rings them all, and the provider with its ledger.
struct Office {
    Office(int count, const QString& sharedDatabase)
    {
        if (!provider.listen()) qFatal("no port for a text service");
        QJsonObject settings = DeskProcess::plainSettings(phones.port(), provider.baseUrl());
        // As many as the rules allow: a run is an hour's flood.
        settings[u"guards"_s] =
            QJsonObject{{u"perHour"_s, 1000}, {u"perDay"_s, 10'000}, {u"breaker"_s, false}};
        for (int i = 0; i < count; ++i) {
            desks.push_back(std::make_unique<DeskProcess>());
            if (!sharedDatabase.isEmpty()) desks.back()->shareDatabase(sharedDatabase);
            desks.back()->writeSettings(settings);
        }
    }
    [[nodiscard]] DeskProcess& desk(int index) { return *desks[std::size_t(index)]; }
    [[nodiscard]] int count() const { return int(desks.size()); }
    [[nodiscard]] QHash<QString, QStringList> statesByNumber()
    {
        QHash<QString, QStringList> states;
        for (const QJsonObject& text : desks.front()->exported(u"texts"_s))
            states[text[u"number"_s].toString()] << text[u"state"_s].toString();
        return states;
    }
    [[nodiscard]] bool isSettled();

    const SystemClock clock;
    ScriptedSwitch phones;
    ScriptedProvider provider{clock};
    std::vector<std::unique_ptr<DeskProcess>> desks;
    int started = 0;
};

bool Office::isSettled()
{
    QSet<QString> taken;
    for (const QJsonObject& text : provider.book.taken())
        taken.insert(text[u"to"_s].toString());
    const auto states = statesByNumber();
    for (auto row = states.begin(); row != states.end(); ++row) {
        for (const QString& state : row.value()) {
            if (state == u"Queued"_s || (state == u"Sending"_s && taken.contains(row.key()))) return false;
        }
    }
    return !states.isEmpty();
}

} // namespace

/// kill -9 at every point where a call or a text waits for something: our books and the provider's stay
/// equal.
class TstFlowKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBooksAgreeAfterEveryKill_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<int>("desks");
        QTest::newRow("one desk with a file of its own") << false << 1;
        QTest::newRow("one desk on PostgreSQL") << true << 1;
        QTest::newRow("two desks on PostgreSQL, one is killed and the other works on") << true << 2;
    }
    void theBooksAgreeAfterEveryKill();

private:
    void startMissing();
    void runOnce(int run);
    void judge(double minutes);

    std::unique_ptr<PrivatePostgres> m_server;
    std::unique_ptr<Office> m_office;
};

void TstFlowKill::startMissing()
{
    for (int i = 0; i < m_office->count(); ++i) {
        DeskProcess& desk = m_office->desk(i);
        if (desk.isRunning()) continue;
        const int known = m_office->phones.places();
        const bool isNew = m_office->started++ < m_office->count();
        QVERIFY(desk.start(isNew));
        QTRY_VERIFY_WITH_TIMEOUT(m_office->phones.places() > known, patience);
    }
}

void TstFlowKill::runOnce(int run)
{
    startMissing();
    if (QTest::currentTestFailed()) return;
    ScriptedSwitch& phones = m_office->phones;
    ScriptedProvider& provider = m_office->provider;
    const auto moment = static_cast<Moment>(run % moments);
    const ScriptedCall call = callOf(run);
    const int rung = phones.answers(100, "INVITE");
    const int posts = int(provider.book.taken().size());
    bool killed = false;
    const auto killNow = [&] {
        m_office->desk(0).kill(); // Always the same one: a call that the other saw must not be lost.
        killed = true;
    };
    phones.fork(call);
    QTRY_VERIFY2_WITH_TIMEOUT(phones.answers(100, "INVITE") >= rung + m_office->count(),
                              qPrintable(answersTo(phones, run)), patience);
    // Not before it rings: the text of an earlier run may leave late, and nobody would be there to ring.
    QMetaObject::Connection onPost;
    if (moment == Moment::PostSeen) {
        onPost = connect(&provider, &ScriptedProvider::asked, this, [&](const QByteArray& verb) {
            if (verb == "POST" && !killed) killNow();
        });
    }
    if (moment == Moment::Ringing) killNow();
    if (moment != Moment::Ringing || m_office->count() > 1) phones.cancelForks(call);
    if (moment == Moment::CancelSent) killNow();
    // From 0 to 7 ms: on the way through the file, the queue, the claim and to the socket.
    if (moment == Moment::SoonAfterCancel)
        QTimer::singleShot(run / moments % 8, Qt::PreciseTimer, this, killNow);
    if (moment == Moment::AnswerSent || moment == Moment::LongAfter)
        QTRY_VERIFY_WITH_TIMEOUT(int(provider.book.taken().size()) > posts, patience);
    if (moment == Moment::AnswerSent) killNow();
    if (moment == Moment::LongAfter) QTimer::singleShot(run % 40, Qt::PreciseTimer, this, killNow);
    QTRY_VERIFY_WITH_TIMEOUT(killed, patience);
    disconnect(onPost);
}

void TstFlowKill::judge(double minutes)
{
    QHash<QString, int> ledger;
    for (const QJsonObject& text : m_office->provider.book.taken())
        ++ledger[text[u"to"_s].toString()];
    const auto states = m_office->statesByNumber();
    int texted = 0;
    int stopped = 0;
    int unseen = 0;
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
        // Whatever became of the one desk, the other was there all the time.
        QVERIFY2(!ours.isEmpty() || m_office->count() == 1,
                 qPrintable(u"run %1: nobody filed the call"_s.arg(run)));
        texted += took;
        unseen += ours.isEmpty() ? 1 : 0;
        stopped += !ours.isEmpty() && !weSaySo ? 1 : 0;
    }
    qInfo("%d runs: %d texts at the provider, all in our books, none twice; %d stopped before they left "
          "(held for a "
          "person), %d killed before the call was over; %.1f minutes",
          runs, texted, stopped, unseen, minutes);
    QVERIFY(texted > runs / 3);
}

void TstFlowKill::theBooksAgreeAfterEveryKill()
{
    QFETCH(bool, onPostgres);
    QFETCH(int, desks);
    if (onPostgres && !m_server) m_server = PrivatePostgres::start();
    if (onPostgres && !m_server)
        QSKIP("PostgreSQL is not installed here: this row needs its server programs");
    m_office = std::make_unique<Office>(desks, onPostgres ? m_server->newDatabase() : QString());
    QElapsedTimer took;
    took.start();
    for (int run = 0; run < runs; ++run) {
        runOnce(run);
        if (QTest::currentTestFailed()) return;
    }
    startMissing();
    QTRY_VERIFY_WITH_TIMEOUT(m_office->isSettled(), settlesWithin);
    for (int i = 0; i < desks; ++i)
        QVERIFY(m_office->desk(i).terminate());
    judge(double(took.elapsed()) / 60'000.0);
}

QTEST_GUILESS_MAIN(TstFlowKill)
#include "tst_flow_kill.moc"
