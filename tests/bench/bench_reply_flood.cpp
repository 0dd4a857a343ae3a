// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 10,000 replies of one number within a minute, and behind them somebody with an emergency and somebody who
// only answers; how long these wait, and who answers once all is filed. The service lists as slowly as ever.

#include "app/desk_parts.h"
#include "app/settings_in_force.h"
#include "app/wiring.h"
#include "core/base/system_clock.h"
#include "tests/support/live_settings.h"
#include "tests/support/memory_vault.h"
#include "tests/support/test_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

constexpr int flood = 10'000;
constexpr int patience = 300'000;
const QString ann = u"+14045550123"_s;
const QString maria = u"+14045550177"_s;
const QString carla = u"+14045550178"_s;
const QString others = u"+1404555018"_s; ///< One digit short.

/// The scripted service, in a thread of its own as a service is.
class Service {
public:
    explicit Service(const Clock& clock)
    {
        m_there.moveToThread(&m_thread);
        m_thread.start();
        ask([&] {
            m_provider = std::make_unique<ScriptedProvider>(clock);
            m_isUp = m_provider->listen();
            QObject::connect(m_provider.get(), &ScriptedProvider::asked, &m_there, [this] {
                questions = m_provider->getsSeen();
                for (const QJsonObject& text : m_provider->book.taken())
                    if (text[u"to"_s].toString() == maria && answeredAt < 0) answeredAt = time.elapsed();
            });
        });
        time.start();
    }
    ~Service()
    {
        ask([this] { m_provider.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    template <typename Job> void ask(Job job)
    {
        QMetaObject::invokeMethod(&m_there, job, Qt::BlockingQueuedConnection);
    }
    [[nodiscard]] ScriptedProvider& provider() { return *m_provider; } ///< Within ask().
    [[nodiscard]] bool isUp() const { return m_isUp; }

    QElapsedTimer time;
    std::atomic<qint64> answeredAt{-1}; ///< When a text to who has the emergency came in.
    std::atomic<int> questions{0};

private:
    QThread m_thread;
    QObject m_there;
    std::unique_ptr<ScriptedProvider> m_provider;
    bool m_isUp = false;
};

template <typename Condition> bool waitUntil(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

struct Desk {
    Desk(const Clock& clock, Service& service) : parts(store->store(), clock), inForce(parts, vault, health)
    {
        wireTexts(parts);
        wireReplies(parts);
        wireUrgent(parts, health);
        wireHeartbeat(parts);
        Settings settings;
        service.ask([&] {
            (void)vault.write(SecretRef{u"provider"_s}, service.provider().book.secret);
            settings = liveSettings({}, service.provider());
        });
        settings.provider.pollEvery = 2s;
        settings.business.name = u"Peachtree Dental"_s;
        QObject::connect(&parts.inbox, &Inbox::textReceived, &parts.inbox,
                         [this, &service](const ConversationId&, const IncomingText& text) {
                             ++filed;
                             if (text.from.e164() != ann)
                                 filedAt.insert(text.from.e164(), service.time.elapsed());
                         });
        QObject::connect(&parts.inbox, &Inbox::flooded, &parts.inbox,
                         [this](const ConversationId&, const PhoneNumber&, int texts) { filed += texts; });
        inForce.apply(settings);
        parts.heartbeat.start();
    }

    std::unique_ptr<TestStore> store = TestStore::open();
    MemoryVault vault;
    HealthBoard health;
    DeskParts parts;
    SettingsInForce inForce;
    int filed = 0;
    QHash<QString, qint64> filedAt;
};

int measure(const char* name, const std::optional<Fault>& ofLargePages)
{
    const SystemClock clock;
    Service service(clock);
    if (!service.isUp()) return 2;
    Desk desk(clock, service);
    if (!waitUntil([&] { return service.questions >= 3; })) return 3;
    service.ask([&] {
        ScriptedProvider& provider = service.provider();
        if (ofLargePages) provider.everyRequestFor("PageSize=1000", *ofLargePages);
        for (int i = 0; i < flood; ++i)
            provider.book.addReceived(ann, u"Hello? %1"_s.arg(i), clock.now() - 60s + 6ms * i);
        provider.book.addReceived(maria, u"my face is swelling badly and i can't breathe"_s, clock.now());
        provider.book.addReceived(carla, u"Thursday at 3?"_s, clock.now());
        service.time.restart();
    });
    const int before = service.questions;
    const bool all = waitUntil([&] { return desk.filed >= flood + 2 && service.answeredAt >= 0; });
    const qint64 allAt = service.time.elapsed();
    const int questions = service.questions - before;
    // Behind the flood, in a look that reads everything again or in one that does not.
    qint64 longestAfter = 0;
    for (int i = 0; i < 8 && all; ++i) {
        const QString from = others + QString::number(i);
        service.ask([&] { service.provider().book.addReceived(from, u"Are you open?"_s, clock.now()); });
        const qint64 sentAt = service.time.elapsed();
        const int had = desk.filed;
        if (!waitUntil([&] { return desk.filed > had; })) return 4;
        longestAfter = std::max(longestAfter, service.time.elapsed() - sentAt);
    }
    std::printf("{\"bench\": \"reply_flood\", \"service\": \"%s\", \"replies\": %d, \"filed\": %d,"
                " \"other_filed_ms\": %lld, \"emergency_filed_ms\": %lld, \"line_911_taken_ms\": %lld,"
                " \"all_filed_ms\": %lld, \"questions\": %d, \"longest_after_ms\": %lld}\n",
                name, flood + 2, desk.filed, desk.filedAt.value(carla, -1), desk.filedAt.value(maria, -1),
                qint64(service.answeredAt), allAt, questions, longestAfter);
    std::fflush(stdout);
    return all ? 0 : 5;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int small = measure("gives no large pages", Fault{Fault::Kind::Error, 400, 20001});
    const int large = measure("gives large pages", std::nullopt);
    return std::max(small, large);
}
