// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/snooze_watch.h"

#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"

namespace secondring {

SnoozeWatch::SnoozeWatch(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&m_store, &Store::changed, this, [this](Area area) {
        if (area == Area::Messages) m_lookAgain = true;
    });
}

void SnoozeWatch::beat()
{
    const Timestamp now = m_clock.now();
    if (m_looking || (!m_lookAgain && (!m_next || *m_next > now))) return;
    m_looking = true;
    m_lookAgain = false;
    auto next =
        m_store.read([](Transaction& transaction) { return ConversationRecords(transaction).nextWake(); });
    whenDone(next, this, [this, now](const Result<std::optional<Timestamp>>& when) {
        m_looking = false;
        m_lookAgain = m_lookAgain || !when;
        m_next = when ? *when : std::nullopt;
        if (m_next && *m_next <= now) wake(now);
    });
}

void SnoozeWatch::wake(Timestamp now)
{
    m_looking = true;
    auto woken = m_store.run(
        [now](Transaction& transaction) { return ConversationRecords(transaction).wakeDue(now); });
    whenDone(woken, this, [this](const Result<int>&) {
        // Awake or not: the next beat looks what is left, and tries again where the disk refused.
        m_looking = false;
        m_lookAgain = true;
    });
}

} // namespace secondring
