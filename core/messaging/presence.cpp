// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/presence.h"

#include "core/base/when_done.h"

namespace secondring {

Presence::Presence(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::presenceChanged, this, &Presence::look);
}

Presence::~Presence()
{
    leave();
}

void Presence::show(const DeskSign& sign)
{
    if (!m_store.isShared()) return;
    const bool another = !m_shown || m_shown->conversation != sign.conversation;
    m_shown = sign;
    if (another) take({});
    auto noted = m_store.run([sign, desk = m_desk, now = m_clock.now()](
                                 Transaction& transaction) -> Result<std::vector<Onlooker>> {
        PresenceRecords records(transaction, now);
        if (const auto done = records.note(desk, sign); !done) return Fail(done.error());
        return records.others(sign.conversation, desk);
    });
    whenDone(noted, this, [this, thread = sign.conversation](const Result<std::vector<Onlooker>>& others) {
        // A database that went away tells nothing of anybody.
        if (m_shown && m_shown->conversation == thread) take(others.value_or(std::vector<Onlooker>()));
    });
}

void Presence::look()
{
    if (!m_shown) return;
    auto found = m_store.read(
        [thread = m_shown->conversation, desk = m_desk, now = m_clock.now()](Transaction& transaction) {
            return PresenceRecords(transaction, now).others(thread, desk);
        });
    whenDone(found, this,
             [this, thread = m_shown->conversation](const Result<std::vector<Onlooker>>& others) {
                 if (others && m_shown && m_shown->conversation == thread) take(*others);
             });
}

void Presence::leave()
{
    if (!m_shown) return;
    m_shown.reset();
    take({});
    [[maybe_unused]] const auto gone =
        m_store.run([desk = m_desk, now = m_clock.now()](Transaction& transaction) {
            return PresenceRecords(transaction, now).remove(desk);
        });
}

void Presence::take(const std::vector<Onlooker>& others)
{
    if (m_others == others) return;
    m_others = others;
    Q_EMIT changed();
}

} // namespace secondring
