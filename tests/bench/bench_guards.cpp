// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A flood of made-up callers on a desk that has texted for years: what filing one call takes while texts
// still go, and while they pause. SQLite, each call in its own transaction.

#include "core/recovery/call_filing.h"
#include "core/store/query.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

constexpr int calls = 1'000;
const Timestamp noon = Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 17h);

template <typename Job> auto waitFor(Store& store, Job job)
{
    auto done = store.run(std::move(job));
    done.waitForFinished();
    return done.result();
}

/// @p texts that left one by one, evenly over the last two years.
Result<void> fill(Transaction& transaction, int texts)
{
    const auto apart = std::chrono::milliseconds(24h * 730) / std::max(texts, 1);
    for (int n = 1; n <= texts; ++n) {
        Query query(transaction, u"INSERT INTO text_left (message, line, capped, at, parts, price_micros)"
                                 " VALUES (:id, :line, 1, :at, 1, 8300)"_s);
        query.bind(u":id"_s, u"old-%1"_s.arg(n))
            .bind(u":line"_s, n % 2 == 0 ? u"front"_s : u"side"_s)
            .bind(u":at"_s, noon - n * apart);
        if (auto done = query.run(); !done) return done;
    }
    return {};
}

CallToFile callNumber(int n, const Settings& settings)
{
    CallerId caller;
    caller.number = PhoneNumber::fromE164(u"+1404%1"_s.arg(2'000'000 + n)).value();
    caller.textable = Textable::Yes;
    caller.why = NotTextable::None;
    const Timestamp ended = noon + n * 1200ms;
    return {{LineId{u"front"_s},
             CallKey{newId()},
             caller,
             ended - 20s,
             ended,
             CallOutcome::NoAnswer,
             Certainty::Certain,
             {}},
            u"Front desk"_s,
            settings,
            true,
            ended};
}

struct Took {
    double median = 0;
    double worst = 0;
    int texted = 0;
};

/// Files all calls; @p perHour is the cap.
Took flood(int textsBefore, int perHour)
{
    QTemporaryDir folder;
    Store store({StoreLocation::Engine::Sqlite, folder.filePath(u"desk.sqlite"_s)});
    auto opened = store.open();
    opened.waitForFinished();
    if (!opened.result()) std::exit(2);
    if (!waitFor(store, [textsBefore](Transaction& transaction) { return fill(transaction, textsBefore); }))
        std::exit(3);
    Settings settings;
    settings.business.name = u"Bright Smiles"_s;
    settings.guards.perHour = perHour;
    settings.guards.perDay = 10'000;
    settings.guards.breaker = perHour < calls; // Without it every text is counted for.
    std::vector<double> took;
    Took all;
    for (int n = 0; n < calls; ++n) {
        QElapsedTimer timer;
        timer.start();
        const auto logged = waitFor(store, [toFile = callNumber(n, settings)](Transaction& transaction) {
            return fileAndDecide(transaction, toFile);
        });
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!logged) std::exit(4);
        all.texted += logged->reason == Reason::Texting ? 1 : 0;
    }
    std::ranges::sort(took);
    all.median = took[took.size() / 2];
    all.worst = took[took.size() * 99 / 100];
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    for (const int textsBefore : {0, 200'000}) {
        for (const int perHour : {30, 1'000}) {
            const Took took = flood(textsBefore, perHour);
            std::printf(
                "{\"bench\": \"guards\", \"texts_before\": %d, \"cap\": %d, \"calls\": %d, \"texted\": "
                "%d, \"filed_ms\": %.2f, \"filed_ms_p99\": %.2f}\n",
                textsBefore, perHour, calls, took.texted, took.median, took.worst);
            std::fflush(stdout);
        }
    }
    return 0;
}
