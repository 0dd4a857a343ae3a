// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "core/store/store.h"
#include "tests/support/private_postgres.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int patience = 20'000; // ms; for a computer that has a lot to do.

/// One copy of the program's connection to the database that several desks share.
struct Copy {
    explicit Copy(const QString& place) : store({StoreLocation::Engine::Postgres, place})
    {
        auto opened = store.open();
        opened.waitForFinished();
        if (!opened.result()) qFatal("no database: %s", qPrintable(opened.result().error().detail));
    }
    template <typename Job> auto run(Job job)
    {
        auto done = store.run(std::move(job));
        done.waitForFinished();
        return done.result();
    }
    Result<void> addContact(const QString& number)
    {
        return run([number](Transaction& transaction) {
            Query query(transaction,
                        u"INSERT INTO contact (id, number, name, created_at) VALUES (:id, :number, '', 1)"_s);
            query.bind(u":id"_s, number).bind(u":number"_s, number);
            transaction.touch(Area::Contacts);
            return query.run();
        });
    }
    QString contacts()
    {
        return run([](Transaction& transaction) -> Result<QString> {
                   Query query(transaction, u"SELECT count(*) FROM contact"_s);
                   if (const auto done = query.run(); !done) return Fail(done.error());
                   return query.next() ? query.text(0) : QString();
               })
            .value_or(u"no answer"_s);
    }
    [[nodiscard]] int told(Area area) const
    {
        int count = 0;
        for (const auto& arguments : elsewhere)
            count += arguments.front().value<Area>() == area ? 1 : 0;
        return count;
    }

    Store store;
    QSignalSpy elsewhere{&store, &Store::changedElsewhere};
    QSignalSpy changed{&store, &Store::changed};
    QSignalSpy lost{&store, &Store::lost};
};

} // namespace

/// One PostgreSQL database and several copies of the program.
class TstSharedStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Area>();
        m_server = PrivatePostgres::start();
        if (!m_server) QSKIP("PostgreSQL is not installed here: these tests need its server programs");
    }
    void cleanupTestCase() { m_server.reset(); }

    void whatOneDeskChangesTheOthersAreToldAtOnce()
    {
        const QString place = m_server->newDatabase();
        Copy front(place);
        Copy back(place);
        Copy upstairs(place);
        QVERIFY(front.addContact(u"a"_s));
        QTRY_COMPARE(back.told(Area::Contacts), 1);
        QTRY_COMPARE(upstairs.told(Area::Contacts), 1);
        QCOMPARE(back.contacts(), u"1"_s);
        QCOMPARE(back.changed.count(), 1); // Whoever shows it need not know which desk it was.
        QTRY_COMPARE(front.changed.count(), 1);
        QCOMPARE(front.elsewhere.count(), 0); // Its own it knows.
    }

    void aDeskStopsWhenAnotherWasUpdated()
    {
        const QString place = m_server->newDatabase();
        Copy front(place);
        Copy updated(place);
        const auto raised = updated.run([](Transaction& transaction) {
            return Query(transaction, u"INSERT INTO schema_version (version) VALUES (1000)"_s).run();
        });
        QVERIFY(raised);
        const auto said = [&] {
            front.store.beat();
            return front.lost.count() > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), patience);
        QCOMPARE(front.lost.front().front().value<Error>().failure, Failure::StorageNewer);
        const auto refused = front.addContact(u"late"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().failure, Failure::StorageNewer);
        QCOMPARE(front.lost.count(), 1);
    }

    void theServersLogQuotesNobody()
    {
        Copy desk(m_server->newDatabase());
        QVERIFY(desk.addContact(u"+14045550177"_s));
        QVERIFY(!desk.addContact(u"+14045550177"_s));
        QVERIFY(m_server->log().contains("duplicate key"));
        QVERIFY(!m_server->log().contains("4045550177"));
    }

    void whoWaitedForALockSeesWhatWasDoneMeanwhile()
    {
        Copy desk(m_server->newDatabase() + u" options=-cdefault_transaction_isolation=serializable"_s);
        const auto isolation = desk.run([](Transaction& transaction) -> Result<QString> {
            Query query(transaction, u"SELECT current_setting('transaction_isolation')"_s);
            if (const auto done = query.run(); !done) return Fail(done.error());
            return query.next() ? query.text(0) : QString();
        });
        QCOMPARE(isolation.value(), u"read committed"_s);
    }

    void aDeskThatIsBusyIsToldAfterwards()
    {
        const QString place = m_server->newDatabase();
        Copy front(place);
        Copy back(place);
        auto busy = back.store.run([&](Transaction& transaction) -> Result<void> {
            if (const auto added = front.addContact(u"a"_s); !added) return added;
            return Query(transaction, u"SELECT 1"_s).run();
        });
        busy.waitForFinished();
        QVERIFY(busy.result());
        QTRY_COMPARE(back.told(Area::Contacts), 1);
    }

    void whatIsTakenBackIsNotTold()
    {
        const QString place = m_server->newDatabase();
        Copy front(place);
        Copy back(place);
        QVERIFY(!front.run([](Transaction& transaction) -> Result<void> {
            transaction.touch(Area::Calls);
            return fail(Failure::Rejected, u"no"_s);
        }));
        QVERIFY(front.addContact(u"a"_s));
        QTRY_COMPARE(back.told(Area::Contacts), 1);
        QCOMPARE(back.told(Area::Calls), 0);
    }

    void aServerThatWasRestartedBetweenTwoJobsCostsNeither()
    {
        Copy desk(m_server->newDatabase());
        QVERIFY(desk.addContact(u"a"_s));
        m_server->stopAtOnce();
        QVERIFY(m_server->startAgain());
        QVERIFY(desk.addContact(u"b"_s));
        QCOMPARE(desk.contacts(), u"2"_s);
    }

    void aServerThatIsAwayIsSaidAndFoundAgain()
    {
        const QString place = m_server->newDatabase();
        Copy front(place);
        Copy back(place);
        m_server->stopAtOnce();
        QTRY_VERIFY_WITH_TIMEOUT((front.store.beat(), front.lost.count() == 1), patience);
        QCOMPARE(front.lost.front().front().value<Error>().failure, Failure::StorageAway);
        const auto kept = front.addContact(u"a"_s);
        QVERIFY(!kept);
        QCOMPARE(kept.error().failure, Failure::StorageAway);
        QVERIFY(m_server->startAgain());
        front.elsewhere.clear();
        QTRY_VERIFY_WITH_TIMEOUT((front.store.beat(), front.told(Area::Messages) == 1), patience);
        QCOMPARE(front.told(Area::Settings), 1); // It cannot know what it missed.
        QVERIFY(front.addContact(u"a"_s));
        QCOMPARE(front.lost.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT((back.store.beat(), back.told(Area::Messages) >= 1), patience);
        back.elsewhere.clear();
        QVERIFY(front.addContact(u"b"_s)); // It listens again, too.
        QTRY_COMPARE(back.told(Area::Contacts), 1);
    }

    void aDatabaseThatWasNeverThereIsSaid()
    {
        Store store({StoreLocation::Engine::Postgres, u"host=/nowhere dbname=desk user=ring"_s});
        auto opened = store.open();
        opened.waitForFinished();
        QVERIFY(!opened.result());
        QCOMPARE(opened.result().error().failure, Failure::StorageAway);
    }

private:
    std::unique_ptr<PrivatePostgres> m_server;
};

QTEST_GUILESS_MAIN(TstSharedStore)
#include "tst_shared_store.moc"
