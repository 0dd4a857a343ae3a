// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/delivery_watch.h"

#include "core/base/when_done.h"

#include <algorithm>
#include <array>
#include <utility>

namespace secondring {

namespace {

using std::chrono::seconds;

constexpr std::chrono::hours watchedFor{24};
constexpr int mostAtOnce = 4;
constexpr int mostAfterStart = 500;
/// The carrier's receipt mostly comes within seconds; a phone that is off may take hours.
constexpr std::array looksAfter{seconds(2),  seconds(3),   seconds(5),   seconds(10),  seconds(20),
                                seconds(60), seconds(300), seconds(900), seconds(3600)};

} // namespace

DeliveryWatch::DeliveryWatch(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_provider(provider), m_clock(clock)
{
}

void DeliveryWatch::takeOpen()
{
    auto open = m_store.read([since = m_clock.now() - watchedFor](Transaction& transaction) {
        return OutboxRecords(transaction).awaitingReport(since, mostAfterStart);
    });
    whenDone(open, this, [this](const Result<std::vector<ProviderRef>>& refs) {
        m_takeAgain = !refs;
        if (!refs) return;
        for (const ProviderRef& ref : *refs)
            watch(ref);
    });
}

void DeliveryWatch::watch(const ProviderRef& ref)
{
    if (std::ranges::find(m_watched, ref, &Watched::ref) == m_watched.end())
        m_watched.push_back({ref, m_clock.now() + looksAfter.front()});
}

void DeliveryWatch::beat()
{
    if (std::exchange(m_takeAgain, false)) takeOpen();
    const Timestamp now = m_clock.now();
    auto busy = std::ranges::count(m_watched, true, &Watched::looking);
    for (Watched& watched : m_watched) {
        if (busy >= mostAtOnce) return;
        if (watched.looking || watched.nextLook > now) continue;
        ++busy;
        look(watched);
    }
}

void DeliveryWatch::look(Watched& watched)
{
    watched.looking = true;
    whenDone(m_provider.lookUp(watched.ref), this,
             [this, ref = watched.ref](const Result<DeliveryReport>& report) { onReport(ref, report); });
}

void DeliveryWatch::onReport(const ProviderRef& ref, const Result<DeliveryReport>& report)
{
    const auto watched = std::ranges::find(m_watched, ref, &Watched::ref);
    if (watched == m_watched.end()) return;
    watched->looking = false;
    if (report) keep(*report);
    const bool isFinal = report && report->state >= DeliveryState::Delivered;
    const bool isGone = !report && report.error().failure == Failure::NotFound;
    if (isFinal || isGone || static_cast<std::size_t>(watched->looks) >= looksAfter.size() + 20) {
        m_watched.erase(watched);
        return;
    }
    watched->looks = std::min(watched->looks + 1, static_cast<int>(looksAfter.size()) + 20);
    const auto step = std::min(static_cast<std::size_t>(watched->looks), looksAfter.size() - 1);
    watched->nextLook = m_clock.now() + looksAfter.at(step);
}

void DeliveryWatch::keep(const DeliveryReport& report)
{
    auto kept = m_store.run([report, now = m_clock.now()](Transaction& transaction) {
        return OutboxRecords(transaction).report(report, now);
    });
    whenDone(kept, this, [this, report](const Result<bool>& changed) {
        if (!changed) return watch(report.ref); // Even a final report: it is not on disk.
        if (*changed && report.state == DeliveryState::Failed) Q_EMIT failed(report);
    });
}

} // namespace secondring
