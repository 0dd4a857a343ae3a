// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is busy with one thing somebody does in the inbox of 100,000 conversations and
// 1,000,000 texts: reading in the store's thread is not in it, painting is.

#include "tests/bench/full_desk.h"
#include "tests/ui/desk_fixture.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/thread_model.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int times = 60;
constexpr int patience = 10'000; // ms
constexpr double targetMs = 16;  // A frame.

/// How long this thread worked and did not wait.
class Busy : public QObject {
public:
    Busy()
    {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
                [this] { m_since = m_clock.nsecsElapsed(); });
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            if (m_since >= 0) m_waited += m_clock.nsecsElapsed() - m_since;
            m_since = -1;
        });
        m_clock.start();
    }
    /// Milliseconds of work until @p done, then until everything asked for is painted; less than 0: never.
    double during(const std::function<void()>& act, const std::function<bool()>& done)
    {
        QCoreApplication::processEvents();
        m_waited = 0;
        QElapsedTimer all;
        all.start();
        act();
        while (!done() && all.elapsed() < patience)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::processEvents();
        return done() ? static_cast<double>(all.nsecsElapsed() - m_waited) / 1e6 : -1;
    }

private:
    QElapsedTimer m_clock;
    qint64 m_since = -1;
    qint64 m_waited = 0;
};

bool report(const char* what, std::vector<double> took)
{
    const bool all = std::ranges::none_of(took, [](double ms) { return ms < 0; });
    std::ranges::sort(took);
    const double p95 = took[took.size() * 95 / 100];
    std::printf("{\"bench\": \"inbox_window\", \"what\": \"%s\", \"p50_ms\": %.2f, \"p95_ms\": %.2f, "
                "\"max_ms\": %.2f}\n",
                what, took[took.size() / 2], p95, took.back());
    std::fflush(stdout);
    return all && p95 <= targetMs;
}

struct Inbox {
    explicit Inbox(Store& store) : page(new InboxPage(fixture.deskOn(store), &window))
    {
        window.addPage(page, Rail::Place::Top);
        window.resize(1360, 860);
        window.show();
        list = page->findChild<ConversationList*>();
        QObject::connect(page->findChild<ThreadModel*>(), &ThreadModel::loaded, page, [this] { ++threads; });
    }

    DeskFixture fixture;
    MainWindow window{fixture.theme};
    InboxPage* page;
    ConversationList* list = nullptr;
    int threads = 0;
};

bool switchFilters(Inbox& inbox, Busy& busy)
{
    std::vector<double> took;
    const QStringList chips{u"filterAll"_s, u"filterHot"_s, u"filterNeedsReply"_s};
    for (int i = 0; i < times; ++i) {
        auto* chip = inbox.page->findChild<QAbstractButton*>(chips[i % chips.size()]);
        took.push_back(
            chip ? busy.during([&] { chip->click(); }, [&] { return inbox.list->model().isLoaded(); }) : -1);
    }
    return report("switching the filter", std::move(took));
}

bool moveByKey(Inbox& inbox, Busy& busy)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const int before = inbox.threads;
        took.push_back(busy.during([&] { inbox.list->step(1); }, [&] { return inbox.threads > before; }));
    }
    return report("moving by key, the thread opened", std::move(took));
}

bool typeAWord(Inbox& inbox, Busy& busy)
{
    std::vector<double> took;
    const QString word = u"appointment"_s;
    auto* model = inbox.list->findChild<ConversationModel*>();
    for (int i = 0; i < times; ++i) {
        const QString typed = word.left(1 + i % word.size());
        took.push_back(busy.during([&] { model->show(ConversationFilter::All, typed); },
                                   [&] { return model->isLoaded(); }));
    }
    return report("a letter more to search", std::move(took));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int conversations = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int messages = argc > 2 ? QByteArray(argv[2]).toInt() : 1'000'000;
    const auto full = fullDesk(conversations, messages);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"desk.sqlite"_s);
    if (!full || !QFile::copy(*full, copy)) return 2;
    Store store({StoreLocation::Engine::Sqlite, copy});
    auto opened = store.open();
    opened.waitForFinished();
    if (!opened.result()) return 3;
    Busy busy;
    Inbox inbox(store);
    if (busy.during([] {}, [&] { return inbox.list->model().isLoaded(); }) < 0) return 4;
    bool within = switchFilters(inbox, busy);
    within = moveByKey(inbox, busy) && within;
    within = typeAWord(inbox, busy) && within;
    return within ? 0 : 5;
}
