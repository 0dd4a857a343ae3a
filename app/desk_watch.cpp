// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_watch.h"

#include "core/base/local_time.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "ui/wording/watch_words.h"

namespace secondring {

DeskWatch::DeskWatch(DeskParts& desk, HealthBoard& health, QObject* parent)
    : QObject(parent), m_desk(desk), m_health(health)
{
    connect(&desk.heartbeat, &Heartbeat::beat, this,
            [this] { m_gaps.look(m_health.lines(), m_desk.clock.now()); });
    connect(&m_gaps, &WatchGaps::unwatched, this, &DeskWatch::onUnwatched);
    connect(&m_gaps, &WatchGaps::over, this, &DeskWatch::onOver);
}

void DeskWatch::setRules(const Settings& settings)
{
    m_zone = zoneNamed(settings.business.zone);
    m_gaps.setRules(calendarOf(settings), m_zone, settings.mode == Mode::Live);
}

void DeskWatch::onUnwatched(const std::optional<Timestamp>& since)
{
    const QString why = since ? unwatchedSentence(*since, m_desk.clock.now(), TimeWords(m_zone)) : QString();
    m_health.setUnwatched(why);
    Q_EMIT unwatched(why);
}

void DeskWatch::onOver(const WatchGap& gap)
{
    auto known = m_desk.store.read(
        [gap](Transaction& transaction) { return callsBetween(transaction, gap.from, gap.until); });
    whenDone(known, this, [this, gap](const Result<KnownCalls>& calls) {
        const QString words =
            watchedAgainSentence(gap, calls.value_or(KnownCalls{}), m_desk.clock.now(), TimeWords(m_zone));
        qCWarning(logLine).noquote() << words;
        Q_EMIT watchedAgain(words);
    });
}

} // namespace secondring
