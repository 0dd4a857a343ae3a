// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inbox's questions to a desk of 100,000 conversations and 1,000,000 texts: pages, threads, searches,
// each as the store thread answers it. Arguments: conversations, texts.

#include "core/messaging/conversation_records.h"
#include "core/messaging/search_records.h"
#include "core/recovery/call_log.h"
#include "tests/bench/full_desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int times = 40;
constexpr int page = 50;
constexpr double searchTarget = 60;
const MemberId dana{u"dana"_s};

/// How many rows came; less than 0 when the store refused.
using Question = std::function<int(Transaction&)>;

class Bench {
public:
    explicit Bench(Store& store) : m_store(store) {}

    /// The 95th of a hundred, in milliseconds.
    double ask(const char* what, const Question& question)
    {
        std::vector<double> took;
        int rows = 0;
        for (int i = 0; i < times; ++i) {
            auto answer = m_store.read([&](Transaction& transaction) -> Result<double> {
                QElapsedTimer timer;
                timer.start();
                rows = question(transaction);
                return static_cast<double>(timer.nsecsElapsed()) / 1e6;
            });
            answer.waitForFinished();
            if (!answer.result() || rows < 0) m_failed = true;
            took.push_back(answer.result().value_or(-1));
        }
        const double first = took.front();
        std::ranges::sort(took);
        const double p95 = took[times * 95 / 100];
        std::printf(
            "{\"bench\": \"inbox\", \"what\": \"%s\", \"rows\": %d, \"first_ms\": %.2f, \"p50_ms\": %.2f, "
            "\"p95_ms\": %.2f, \"max_ms\": %.2f}\n",
            what, rows, first, took[times / 2], p95, took.back());
        std::fflush(stdout);
        return p95;
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    Store& m_store;
    bool m_failed = false;
};

Question pageOf(ConversationFilter filter, const QString& search = {}, int pages = 1)
{
    return [filter, search, pages](Transaction& transaction) {
        ConversationRecords records(transaction);
        std::optional<PageKey> after;
        int rows = 0;
        for (int i = 0; i < pages; ++i) {
            const auto found = records.page(filter, search, after, page, dana);
            if (!found) return -1;
            rows = static_cast<int>(found->size());
            if (!found->empty()) after = ConversationRecords::keyOf(found->back(), filter);
        }
        return rows;
    };
}

Question hitsFor(const QString& typed)
{
    return [typed](Transaction& transaction) {
        const auto hits = SearchRecords(transaction).find(typed, page);
        return hits ? static_cast<int>(hits->size()) : -1;
    };
}

/// Each time another thread, far from the one before.
Question threads(int conversations)
{
    return [conversations, person = 0](Transaction& transaction) mutable {
        person = (person + 38'561) % conversations;
        const auto number = PhoneNumber::fromE164(u"+1%1"_s.arg(4'042'000'000LL + person));
        const auto items = threadOf(transaction, *number, std::nullopt, page);
        return items ? static_cast<int>(items->size()) : -1;
    };
}

int counted(Transaction& transaction)
{
    const auto counts = ConversationRecords(transaction).counts(dana);
    return counts ? counts->needsReply : -1;
}

void askPages(Bench& bench)
{
    using Filter = ConversationFilter;
    const std::vector<std::pair<const char*, Filter>> filters{{"needs reply", Filter::NeedsReply},
                                                              {"hot", Filter::Hot},
                                                              {"mine", Filter::Mine},
                                                              {"all", Filter::All},
                                                              {"done", Filter::Done},
                                                              {"snoozed", Filter::Snoozed},
                                                              {"failed", Filter::Failed},
                                                              {"drafts", Filter::Drafts}};
    for (const auto& [name, filter] : filters) {
        bench.ask(qPrintable(u"first page: %1"_s.arg(QLatin1StringView(name))), pageOf(filter));
        bench.ask(qPrintable(u"20 pages: %1"_s.arg(QLatin1StringView(name))), pageOf(filter, {}, 20));
    }
}

bool askSearches(Bench& bench)
{
    const std::vector<std::pair<const char*, QString>> searches{
        {"rare word", u"zirconia"_s},
        {"common word", u"appointment"_s},
        {"common word begun", u"appoi"_s},
        {"one letter", u"a"_s},
        {"two letters", u"th"_s},
        {"two common words", u"appointment thursday"_s},
        {"two words never together", u"zirconia retainer"_s},
        {"accents", u"núñez"_s},
        {"name", u"maria"_s},
        {"name begun", u"mar"_s},
        {"last four digits", u"2345"_s},
        {"area code", u"404"_s},
        {"whole number", u"(404) 205-2345"_s},
        {"one digit", u"4"_s},
        {"service", u"whitening"_s},
        {"nobody", u"xylophone"_s}};
    bool within = true;
    for (const auto& [name, typed] : searches) {
        const QString what = u"search: %1"_s.arg(QLatin1StringView(name));
        within = bench.ask(qPrintable(what), hitsFor(typed)) <= searchTarget && within;
        within = bench.ask(qPrintable(what + u", as a list"_s), pageOf(ConversationFilter::All, typed)) <=
                     searchTarget &&
                 within;
    }
    return within;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int conversations = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int messages = argc > 2 ? QByteArray(argv[2]).toInt() : 1'000'000;
    const auto file = fullDesk(conversations, messages);
    if (!file) {
        std::fprintf(stderr, "no desk: %s\n", qPrintable(file.error().detail));
        return 2;
    }
    Store store({StoreLocation::Engine::Sqlite, *file});
    auto opened = store.open();
    opened.waitForFinished();
    if (!opened.result()) return 3;
    Bench bench(store);
    bench.ask("counts", counted);
    askPages(bench);
    bench.ask("opening a thread", threads(conversations));
    const bool within = askSearches(bench);
    if (bench.failed()) return 4;
    return within ? 0 : 5;
}
