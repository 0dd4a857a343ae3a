// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_pauses.h"

#include "core/base/local_time.h"
#include "core/base/when_done.h"
#include "core/messaging/guarded_claim.h"

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

using namespace std::chrono_literals;

Timestamp monthStart(Timestamp now, const QTimeZone& zone)
{
    const QDate today = localTime(now, zone).date();
    return timestampOf(QDate(today.year(), today.month(), 1).startOfDay(zone));
}

} // namespace

TextPauses::TextPauses(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::changed, this, [this](Area area) {
        if (area == Area::Messages) look();
    });
}

void TextPauses::setRules(const GuardRules& rules)
{
    m_rules = rules;
    look();
}

void TextPauses::beat()
{
    const Timestamp now = m_clock.now();
    const auto since = now - m_lookedAt;
    const bool isOver = std::ranges::any_of(
        m_inForce, [now](const TextPause& pause) { return pause.until && *pause.until <= now; });
    if (isOver || since < 0s || since >= lookedAtAgain) look();
}

void TextPauses::look()
{
    if (!m_rules) return;
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    m_lookedAt = m_clock.now();
    auto found = m_store.read([limits = m_rules->limits, now = m_lookedAt](Transaction& transaction) {
        return GuardRecords(transaction).pauses(limits, now);
    });
    whenDone(found, this, [this](const Result<std::vector<TextPause>>& pauses) { take(pauses); });
}

void TextPauses::take(const Result<std::vector<TextPause>>& found)
{
    m_isLooking = false;
    if (std::exchange(m_lookAgain, false)) look();
    if (!found) return Q_EMIT storeFailed(found.error());
    if (*found == m_inForce) return;
    const bool hasEnded = found->size() < m_inForce.size();
    m_inForce = *found;
    Q_EMIT changed(m_inForce);
    if (hasEnded) release();
}

void TextPauses::release()
{
    auto done =
        m_store.run([now = m_clock.now()](Transaction& transaction) { return letGoOn(transaction, now); });
    whenDone(done, this, [this](const Result<int>& released) {
        if (!released) return Q_EMIT storeFailed(released.error());
        Q_EMIT wentOn();
    });
}

void TextPauses::goOn(const MemberId& by)
{
    if (m_inForce.empty()) return;
    auto done =
        m_store.run([pauses = m_inForce, by, now = m_clock.now()](Transaction& transaction) -> Result<void> {
            for (const TextPause& pause : pauses) {
                if (auto gone = GuardRecords(transaction).goOn(pause, by, now); !gone) return gone;
            }
            return {};
        });
    whenDone(done, this, [this](const Result<void>& gone) {
        if (!gone) return Q_EMIT storeFailed(gone.error());
        look();
    });
}

QFuture<Result<SpentSoFar>> TextPauses::spentSoFar()
{
    const QTimeZone zone = m_rules ? m_rules->zone : QTimeZone::utc();
    const Timestamp now = m_clock.now();
    return m_store.read([today = dayStart(now, zone) - 1ms, month = monthStart(now, zone) - 1ms,
                         now](Transaction& transaction) -> Result<SpentSoFar> {
        GuardRecords records(transaction);
        const auto ofToday = records.spent(today, now);
        if (!ofToday) return Fail(ofToday.error());
        const auto ofMonth = records.spent(month, now);
        if (!ofMonth) return Fail(ofMonth.error());
        const auto capped = records.leftIn(today, now);
        if (!capped) return Fail(capped.error());
        return SpentSoFar{*ofToday, *ofMonth, *capped};
    });
}

} // namespace secondring
