// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system_clock.h"
#include "core/store/query.h"
#include "core/store/store.h"
#include "tests/support/desk_process.h"
#include "tests/support/private_postgres.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/scripted_switch.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int patience = 60'000; // ms; for a computer that has a lot to do.

} // namespace

/// Several running programs on one PostgreSQL: the same calls, the same texts, one state.
class TstFlowCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PrivatePostgres::start();
        if (!m_server) QSKIP("PostgreSQL is not installed here: these tests need its server programs");
    }
    void init()
    {
        m_database = m_server->newDatabase();
        m_phones = std::make_unique<ScriptedSwitch>();
        m_provider = std::make_unique<ScriptedProvider>(m_clock);
        QVERIFY(m_provider->listen());
        m_desks.clear();
    }
    void cleanup() { m_desks.clear(); }
    void cleanupTestCase() { m_server.reset(); }

    void aCallThatFourDesksSeeIsTextedOnce();
    void aReplyThatThreeDesksReadIsAskedBackOnce();
    void whatADeskLeftInTheMiddleAnotherSettles();
    void aServerThatComesBackFindsEverythingAsItWas();
    void whatABackupPutBackStillHoldsIsNotSentAgain();
    void aDeskWithoutThePasswordSaysThatAnotherWatches();

private:
    void start(int count);
    void missCall(const QString& number);
    [[nodiscard]] int taken(const QString& number) const;
    [[nodiscard]] int rows(const QString& what);

    const SystemClock m_clock;
    std::unique_ptr<PrivatePostgres> m_server;
    QString m_database;
    std::unique_ptr<ScriptedSwitch> m_phones;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::vector<std::unique_ptr<DeskProcess>> m_desks;
    int m_calls = 0;
};

void TstFlowCopies::start(int count)
{
    for (int i = 0; i < count; ++i) {
        m_desks.push_back(std::make_unique<DeskProcess>());
        DeskProcess& desk = *m_desks.back();
        desk.shareDatabase(m_database);
        desk.writeSettings(DeskProcess::plainSettings(m_phones->port(), m_provider->baseUrl()));
        const int known = m_phones->places();
        const int asked = m_provider->getsSeen();
        QVERIFY(desk.start(true));
        QTRY_VERIFY_WITH_TIMEOUT(m_phones->places() > known, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_provider->getsSeen() > asked, patience);
    }
}

void TstFlowCopies::missCall(const QString& number)
{
    const QByteArray id = QByteArray::number(++m_calls);
    ScriptedCall call;
    call.callId = "copies-" + id;
    call.branch = "z9hG4bK-copies-" + id;
    call.fromTag = "tag-" + id;
    call.from = "\"Jane Doe\" <sip:" + number.toLatin1() + "@pbx.test>";
    const int rung = m_phones->answers(100, "INVITE");
    const int over = m_phones->answers(487, "INVITE");
    const int desks = int(std::ranges::count_if(m_desks, [](const auto& desk) { return desk->isRunning(); }));
    m_phones->fork(call);
    QTRY_VERIFY_WITH_TIMEOUT(m_phones->answers(100, "INVITE") >= rung + desks, patience);
    m_phones->cancelForks(call);
    QTRY_VERIFY_WITH_TIMEOUT(m_phones->answers(487, "INVITE") >= over + desks, patience);
}

int TstFlowCopies::taken(const QString& number) const
{
    return int(std::ranges::count_if(m_provider->book.taken(), [&](const QJsonObject& text) {
        return text[u"to"_s].toString() == number;
    }));
}

int TstFlowCopies::rows(const QString& what)
{
    Store store({StoreLocation::Engine::Postgres, m_database});
    auto opened = store.open();
    opened.waitForFinished();
    auto answer = store.run([what](Transaction& transaction) -> Result<int> {
        Query query(transaction, what);
        const auto changed = query.runCounting();
        if (!changed) return Fail(changed.error());
        return query.next() ? int(query.number(0)) : *changed;
    });
    answer.waitForFinished();
    return answer.result().value_or(-1);
}

void TstFlowCopies::aCallThatFourDesksSeeIsTextedOnce()
{
    start(4);
    constexpr int calls = 6;
    for (int i = 0; i < calls; ++i)
        missCall(u"+1404200000%1"_s.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(int(m_provider->book.taken().size()), calls, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"SELECT count(*) FROM message WHERE state IN ('Accepted', 'Sent')"_s),
                              calls, patience);
    for (int i = 0; i < calls; ++i)
        QCOMPARE(taken(u"+1404200000%1"_s.arg(i)), 1);
    QCOMPARE(rows(u"SELECT count(*) FROM call"_s), calls);
    QCOMPARE(rows(u"SELECT count(*) FROM message"_s), calls);
    for (const auto& desk : m_desks)
        QVERIFY(desk->terminate());
    QCOMPARE(int(m_provider->book.taken().size()), calls);
}

void TstFlowCopies::aReplyThatThreeDesksReadIsAskedBackOnce()
{
    start(3);
    const QString caller = u"+14042000123"_s;
    missCall(caller);
    QTRY_COMPARE_WITH_TIMEOUT(taken(caller), 1, patience);
    m_provider->book.addReceived(caller, u"My tooth hurts since yesterday, can I come in?"_s, m_clock.now());
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"SELECT count(*) FROM message WHERE understood_at IS NOT NULL"_s), 1,
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        rows(u"SELECT count(*) FROM message WHERE state IN ('Queued', 'Sending') AND due_at <= "
             "extract(epoch FROM clock_timestamp()) * 1000"_s),
        0, patience);
    QCOMPARE(rows(u"SELECT count(*) FROM message WHERE direction = 'In'"_s), 1);
    const int asked = rows(u"SELECT count(*) FROM message WHERE purpose = 'Question'"_s);
    QVERIFY2(asked <= 1, "asked back more than once");
    QCOMPARE(rows(u"SELECT count(*) FROM lead"_s), 1);
    QVERIFY(taken(caller) <= 2);
}

void TstFlowCopies::whatADeskLeftInTheMiddleAnotherSettles()
{
    start(2);
    const QString caller = u"+14042000124"_s;
    m_provider->everyPost({Fault::Kind::Silent}); // Taken, and never said.
    missCall(caller);
    QTRY_COMPARE_WITH_TIMEOUT(taken(caller), 1, patience);
    // Whoever sent it dies before it knows; here, one of the two at a time.
    m_desks.front()->kill();
    m_provider->everyPost({});
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"SELECT count(*) FROM message WHERE state IN ('Accepted', 'Sent')"_s), 1,
                              2 * patience);
    QCOMPARE(taken(caller), 1);
    QCOMPARE(rows(u"SELECT count(*) FROM message"_s), 1);
}

void TstFlowCopies::aServerThatComesBackFindsEverythingAsItWas()
{
    start(2);
    missCall(u"+14042000125"_s);
    QTRY_COMPARE_WITH_TIMEOUT(taken(u"+14042000125"_s), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"SELECT count(*) FROM message WHERE state IN ('Accepted', 'Sent')"_s), 1,
                              patience);
    m_server->stopAtOnce();
    for (const auto& desk : m_desks)
        QTRY_VERIFY_WITH_TIMEOUT(desk->logHas("The shared database does not answer."), patience);
    missCall(u"+14042000126"_s); // Nobody can file it now, and nobody forgets it.
    QCOMPARE(taken(u"+14042000126"_s), 0);
    QVERIFY(m_server->startAgain());
    QTRY_COMPARE_WITH_TIMEOUT(taken(u"+14042000126"_s), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"SELECT count(*) FROM message WHERE state IN ('Accepted', 'Sent')"_s), 2,
                              patience);
    QCOMPARE(rows(u"SELECT count(*) FROM call"_s), 2);
    QCOMPARE(int(m_provider->book.taken().size()), 2);
    for (const auto& desk : m_desks)
        QVERIFY(desk->terminate());
}

void TstFlowCopies::whatABackupPutBackStillHoldsIsNotSentAgain()
{
    start(1);
    const QString caller = u"+14042000127"_s;
    missCall(caller);
    QTRY_COMPARE_WITH_TIMEOUT(taken(caller), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"SELECT count(*) FROM message WHERE state IN ('Accepted', 'Sent')"_s), 1,
                              patience);
    QVERIFY(m_desks.front()->terminate());
    m_desks.clear();
    // As a copy of a moment before has it.
    QCOMPARE(
        rows(u"UPDATE message SET state = 'Queued', provider_ref = NULL, sending_at = NULL, attempts = 0,"
             " leased_by = '', lease_until = NULL"_s),
        1);
    start(1);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"SELECT count(*) FROM message WHERE state IN ('Accepted', 'Sent')"_s), 1,
                              patience);
    QCOMPARE(taken(caller), 1);
}

// Settings are shared, passwords are not: the second desk knows the line and may not sign in.
void TstFlowCopies::aDeskWithoutThePasswordSaysThatAnotherWatches()
{
    start(1);
    m_phones->setWelcome(ScriptedSwitch::Welcome::Forbid);
    m_desks.push_back(std::make_unique<DeskProcess>());
    DeskProcess& second = *m_desks.back();
    second.shareDatabase(m_database);
    QVERIFY(second.start(false));
    QTRY_VERIFY_WITH_TIMEOUT(second.logHas("Watching: Another desk ("), patience);
    QVERIFY(!m_desks.front()->logHas("No line watches at this desk"));
    QCOMPARE(rows(u"SELECT count(*) FROM desk_watch"_s), 1);
    QVERIFY(m_desks.front()->terminate());
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"SELECT count(*) FROM desk_watch"_s), 0, patience);
    QVERIFY(second.terminate());
}

QTEST_GUILESS_MAIN(TstFlowCopies)
#include "tst_flow_copies.moc"
