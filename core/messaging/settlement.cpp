// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/settlement.h"

#include "core/base/log.h"
#include "core/base/when_done.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using std::chrono::seconds;

/// A provider's list may lag behind what it accepted.
constexpr seconds afterNoAnswer{20};
constexpr std::array<seconds, 2> furtherLooks{seconds(30), seconds(120)};
constexpr seconds afterUnreachable{30};

} // namespace

Settlement::Settlement(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_provider(provider), m_clock(clock)
{
}

QFuture<Result<std::vector<InterruptedText>>> Settlement::taken(LeaseRecords::Whose whose,
                                                                const std::optional<MessageId>& only)
{
    return m_store.run([holder = m_holder, now = m_clock.now(), whose, only](Transaction& transaction) {
        return LeaseRecords(transaction, holder, now).takeOver(whose, only);
    });
}

void Settlement::takeInterrupted()
{
    // Later on, what is in Sending may be on its way from here.
    const auto whose = m_hasStarted ? LeaseRecords::Whose::Nobodys : LeaseRecords::Whose::Everyones;
    whenDone(taken(whose, {}), this, [this](const Result<std::vector<InterruptedText>>& texts) {
        m_takeAllAgain = !texts;
        if (!texts) return;
        m_hasStarted = true;
        if (!texts->empty())
            qCInfo(logText) << texts->size() << "texts were interrupted; asking the provider";
        add(*texts, seconds(0));
        beat();
    });
}

void Settlement::take(const MessageId& id)
{
    whenDone(taken(LeaseRecords::Whose::Nobodys, id), this,
             [this, id](const Result<std::vector<InterruptedText>>& texts) {
                 if (texts)
                     add(*texts, afterNoAnswer);
                 else
                     m_takeAgain.insert(id.value);
             });
}

void Settlement::keepLeases()
{
    if (!m_hasStarted || !m_store.isShared()) return;
    const Timestamp now = m_clock.now();
    const auto since = now - m_leasesLookedAt;
    if (since >= seconds(0) && since < LeaseRecords::renewEvery) return;
    m_leasesLookedAt = now;
    std::set<QString> ours;
    for (const auto& [id, open] : m_open)
        ours.insert(id);
    if (!ours.empty()) {
        auto renewed = m_store.run([holder = m_holder, ours, now](Transaction& transaction) {
            return LeaseRecords(transaction, holder, now).renew(ours);
        });
        whenDone(renewed, this, [](const Result<std::set<QString>>&) {});
    }
    takeInterrupted();
}

void Settlement::add(const std::vector<InterruptedText>& texts, seconds firstLook)
{
    for (const InterruptedText& text : texts)
        m_open.try_emplace(text.text.id.value, Open{text, 0, m_clock.now() + firstLook, false});
}

void Settlement::beat()
{
    keepLeases();
    if (std::exchange(m_takeAllAgain, false)) takeInterrupted();
    for (const QString& id : std::exchange(m_takeAgain, {}))
        take(MessageId{id});
    const Timestamp now = m_clock.now();
    for (auto& [id, open] : m_open) {
        if (!open.looking && open.nextLook <= now) look(open);
    }
}

void Settlement::look(Open& open)
{
    open.looking = true;
    whenDone(
        m_provider.findSent(open.text.text.to, open.text.sendingAt - settlingSlack), this,
        [this, id = open.text.text.id](const Result<std::vector<SentText>>& sent) { onFound(id, sent); });
}

void Settlement::onFound(const MessageId& id, const Result<std::vector<SentText>>& sent)
{
    const auto open = m_open.find(id.value);
    if (open == m_open.end()) return;
    if (!sent) return lookLater(id, false);
    adopt(open->second, *sent);
}

void Settlement::adopt(const Open& open, const std::vector<SentText>& candidates)
{
    auto adopted = m_store.run(
        [text = open.text, candidates, holder = m_holder, now = m_clock.now()](Transaction& transaction) {
            return adoptFirst(transaction, LeaseRecords(transaction, holder, now), text, candidates, now);
        });
    whenDone(adopted, this, [this, id = open.text.text.id](const Result<Adoption>& adoption) {
        if (!adoption) return lookLater(id, false);
        if (!adoption->isOurs) return drop(id);
        if (!adoption->ref) return lookLater(id, true);
        drop(id);
        qCInfo(logText) << "an interrupted text had left: settled";
        Q_EMIT settled(id, *adoption->ref);
    });
}

void Settlement::lookLater(const MessageId& id, bool providerAnswered)
{
    const auto found = m_open.find(id.value);
    if (found == m_open.end()) return;
    Open& open = found->second;
    open.looking = false;
    if (!providerAnswered) {
        open.nextLook = m_clock.now() + afterUnreachable;
        return;
    }
    if (static_cast<std::size_t>(open.looks) >= furtherLooks.size()) return hold(id);
    open.nextLook = m_clock.now() + furtherLooks.at(static_cast<std::size_t>(open.looks));
    ++open.looks;
}

void Settlement::hold(const MessageId& id)
{
    auto held = m_store.run([id, holder = m_holder,
                             now = m_clock.now()](Transaction& transaction) -> Result<bool> {
        auto isOurs = LeaseRecords(transaction, holder, now).isHeld(id);
        if (!isOurs || !*isOurs) return isOurs;
        const auto ended = OutboxRecords(transaction).end(id, {TextState::Held, TextReason::Unsettled}, now);
        if (!ended) return Fail(ended.error());
        return true;
    });
    whenDone(held, this, [this, id](const Result<bool>& isOurs) {
        if (!isOurs) return lookLater(id, false);
        drop(id);
        if (*isOurs) Q_EMIT heldForPerson(id);
    });
}

} // namespace secondring
