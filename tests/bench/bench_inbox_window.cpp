// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is busy with one thing somebody does in the inbox of 100,000 conversations and
// 1,000,000 texts: reading in the store's thread is not in it, painting is. Of a search also with both.

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
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int times = 60;
constexpr int patience = 10'000;      // ms
constexpr double targetMs = 16;       // A frame.
constexpr double searchTargetMs = 60; // Until what was found is there to see.

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
        m_alarm.start(50); // Waiting ends, so that patience can.
    }
    struct Took {
        double busy = -1; ///< Milliseconds of work of this thread, painting and all; less than 0: never done.
        double shown = 0; ///< Until it is there to see, with what the store's thread took.
    };
    Took during(const std::function<void()>& act, const std::function<bool()>& done)
    {
        QCoreApplication::processEvents();
        m_waited = 0;
        QElapsedTimer all;
        all.start();
        act();
        while (!done() && all.elapsed() < patience)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        if (!done()) return {};
        const auto took = all.nsecsElapsed();
        return {static_cast<double>(took - m_waited) / 1e6, static_cast<double>(took) / 1e6};
    }

private:
    QElapsedTimer m_clock;
    QTimer m_alarm;
    qint64 m_since = -1;
    qint64 m_waited = 0;
};

double p95Of(std::vector<double> took)
{
    std::ranges::sort(took);
    return took[took.size() * 95 / 100];
}

bool report(const char* what, const std::vector<Busy::Took>& all, double shownTarget = patience)
{
    std::vector<double> busy;
    std::vector<double> shown;
    for (const Busy::Took& took : all) {
        busy.push_back(took.busy);
        shown.push_back(took.shown);
    }
    std::printf(
        "{\"bench\": \"inbox_window\", \"what\": \"%s\", \"busy_p95_ms\": %.2f, \"busy_max_ms\": %.2f, "
        "\"shown_p95_ms\": %.2f}\n",
        what, p95Of(busy), std::ranges::max(busy), p95Of(shown));
    std::fflush(stdout);
    return std::ranges::min(busy) >= 0 && p95Of(busy) <= targetMs && p95Of(shown) <= shownTarget;
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
    std::vector<Busy::Took> took;
    const QStringList chips{u"filterAll"_s, u"filterHot"_s, u"filterNeedsReply"_s};
    for (int i = 0; i < times; ++i) {
        auto* chip = inbox.page->findChild<QAbstractButton*>(chips[i % chips.size()]);
        took.push_back(
            chip ? busy.during([&] { chip->click(); }, [&] { return inbox.list->model().isLoaded(); })
                 : Busy::Took());
    }
    return report("switching the filter", took);
}

bool moveByKey(Inbox& inbox, Busy& busy)
{
    std::vector<Busy::Took> took;
    for (int i = 0; i < times; ++i) {
        const int before = inbox.threads;
        took.push_back(busy.during([&] { inbox.list->step(1); }, [&] { return inbox.threads > before; }));
    }
    return report("moving by key, the thread opened", took);
}

bool typeAWord(Inbox& inbox, Busy& busy)
{
    std::vector<Busy::Took> took;
    const QString word = u"appointment"_s;
    auto* model = inbox.list->findChild<ConversationModel*>();
    for (int i = 0; i < times; ++i) {
        const QString typed = word.left(1 + i % word.size());
        took.push_back(busy.during([&] { model->show(ConversationFilter::All, typed); },
                                   [&] { return model->isLoaded(); }));
    }
    return report("a letter more to search", took, searchTargetMs);
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
    if (busy.during([] {}, [&] { return inbox.list->model().isLoaded(); }).busy < 0) return 4;
    bool within = switchFilters(inbox, busy);
    within = moveByKey(inbox, busy) && within;
    within = typeAWord(inbox, busy) && within;
    return within ? 0 : 5;
}
