// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/desk_news.h"

#include "core/base/log.h"
#include "core/base/when_done.h"

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostTold = 20'000;

} // namespace

DeskNews::DeskNews(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

void DeskNews::start()
{
    if (!m_store.isShared()) return;
    // Also what this desk changed itself: else a thread that was opened elsewhere a moment after its text was
    // filed here would look as if it had been so all along.
    connect(&m_store, &Store::changed, this, [this](Area area) {
        if (area == Area::Messages || area == Area::Calls) look();
    });
    look();
}

void DeskNews::look()
{
    if (std::exchange(m_isLooking, true)) {
        m_lookAgain = true;
        return;
    }
    m_lookAgain = false;
    auto seen =
        m_store.read([known = m_known](Transaction& transaction) { return newsSince(transaction, known); });
    whenDone(seen, this, [this](const Result<NewsSeen>& news) {
        m_isLooking = false;
        if (news)
            onSeen(*news);
        else // Everything is said to be new once the database is back.
            qCWarning(logStore).noquote() << "could not look what other desks did:" << news.error().detail;
        if (m_lookAgain) look();
    });
}

void DeskNews::onSeen(const NewsSeen& seen)
{
    m_known = seen.known;
    for (const auto& [ref, at] : seen.textsBefore)
        m_told.insert_or_assign(ref.value, at);
    for (const CallTold& news : seen.calls) {
        const bool isOurs = m_ownCalls.contains(news.call.call.id.value);
        if (!isOurs && !(news.isNew && news.isLate)) Q_EMIT callDecided(news.call, news.isNew);
    }
    std::erase_if(m_ownCalls, [&seen](const QString& call) { return seen.known.calls.contains(call); });
    std::vector<std::pair<ConversationId, IncomingText>> texts;
    for (const ThreadNews& thread : seen.threads) {
        tellHandled(thread);
        const bool isQuiet = isAnotherOfFlood(thread) || (thread.now.waitingSince && thread.now.seen);
        for (const IncomingText& text : thread.texts) {
            const bool isNew = m_told.insert_or_assign(text.ref.value, text.receivedAt).second;
            if (isNew && !isQuiet) texts.emplace_back(thread.conversation, text);
        }
        forgetOld(thread.now.lastAt);
    }
    std::ranges::stable_sort(texts, {}, [](const auto& each) { return each.second.receivedAt; });
    for (const auto& [conversation, text] : texts)
        Q_EMIT textReceived(conversation, text);
}

void DeskNews::tellHandled(const ThreadNews& thread)
{
    if (!thread.before) return;
    const ThreadStanding& before = *thread.before;
    const ThreadStanding& now = thread.now;
    const bool isTaken = !now.assignedTo.value.isEmpty() && !(now.assignedTo == before.assignedTo);
    if (isTaken) Q_EMIT handled(thread.conversation, now.assignedTo);
    // One text may come and be read between two looks.
    const bool cameBetween = now.waitingSince && !before.waitingSince;
    const bool isOpened = now.seen && (!before.seen || cameBetween);
    // That nobody waits any more may also be read from what they wrote.
    const bool isAnswered = now.isAnswered && before.waitingSince && !now.waitingSince;
    if (isOpened || isAnswered) Q_EMIT handled(thread.conversation, {});
}

bool DeskNews::isAnotherOfFlood(const ThreadNews& thread)
{
    if (!thread.isFlood) return false;
    const auto [flood, isFirst] = m_floods.try_emplace(thread.conversation.value, thread.now.lastAt);
    const bool goesOn = !isFirst && thread.now.lastAt - flood->second < 1h;
    flood->second = thread.now.lastAt;
    return goesOn || std::ranges::any_of(thread.texts, [this](const IncomingText& text) {
               return m_told.contains(text.ref.value);
           });
}

void DeskNews::forgetOld(Timestamp now)
{
    if (m_told.size() < mostTold) return;
    std::erase_if(m_told, [now](const auto& told) { return told.second < now - 24h; });
}

} // namespace secondring
