// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/watch_elsewhere.h"

#include "core/base/when_done.h"

namespace secondring {

namespace {

/// A few within the time after which a desk counts as gone.
constexpr std::chrono::seconds saidEvery{15};
/// A database that does not answer holds no alarm up for longer.
constexpr std::chrono::seconds answersWithin{5};

} // namespace

WatchElsewhere::WatchElsewhere(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

void WatchElsewhere::begin(const QString& desk, const QString& name)
{
    if (!m_store.isShared()) return;
    m_desk = desk;
    m_name = name;
}

void WatchElsewhere::beat(bool watches)
{
    if (m_desk.isEmpty() || m_isBusy) return;
    const Timestamp now = m_clock.now();
    const bool isSaid = m_lookedAt && now >= *m_lookedAt && now - *m_lookedAt < saidEvery;
    if (isSaid && watches == m_told) return;
    m_isBusy = true;
    m_told = watches;
    m_lookedAt = now;
    using Found = Result<std::optional<WatchingDesk>>;
    auto found = m_store.run([desk = m_desk, name = m_name, watches, now](Transaction& transaction) -> Found {
        WatchRecords records(transaction, now);
        const auto said = watches ? records.note(desk, name) : records.remove(desk);
        if (!said) return Fail(said.error());
        return records.elsewhere(desk);
    });
    whenDone(found, this, [this, now](const Found& answer) { onLooked(answer, now); });
}

void WatchElsewhere::onLooked(const Result<std::optional<WatchingDesk>>& found, Timestamp asked)
{
    m_isBusy = false;
    if (!found) return; // What was heard last counts until it is too old.
    m_elsewhere.reset();
    if (!*found) return;
    m_elsewhere = Desk{(*found)->name, asked - (*found)->watched};
    m_heardUntil = asked + WatchRecords::goneAfter - (*found)->silent;
}

void WatchElsewhere::leave()
{
    if (m_desk.isEmpty()) return;
    auto left = m_store.run([desk = m_desk, now = m_clock.now()](Transaction& transaction) {
        return WatchRecords(transaction, now).remove(desk);
    });
    m_desk.clear();
    whenDone(left, this, [](const Result<void>&) {}); // Else they notice its silence.
}

std::optional<WatchElsewhere::Desk> WatchElsewhere::known() const
{
    const Timestamp now = m_clock.now();
    if (!m_elsewhere || now >= m_heardUntil || now + WatchRecords::goneAfter < m_heardUntil)
        return std::nullopt;
    return m_elsewhere;
}

bool WatchElsewhere::isAsking() const
{
    return m_isBusy && !known() && m_clock.now() - *m_lookedAt < answersWithin;
}

} // namespace secondring
