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
/// Our clock and the provider's may differ.
constexpr std::chrono::minutes clockSlack{2};
/// All of them: after a clock was set back, one may seem to be sent in the future.
constexpr Timestamp whenever = Timestamp::max();

/// The first text of @p candidates that is ours by its words and not yet another text of ours.
Result<std::optional<ProviderRef>> adoptFirst(Transaction& transaction, const InterruptedText& text,
                                              const std::vector<SentText>& candidates, Timestamp now)
{
    OutboxRecords records(transaction);
    for (const SentText& sent : candidates) {
        if (sent.to != text.text.to || sent.body.trimmed() != text.text.body.trimmed()) continue;
        if (sent.createdAt < text.sendingAt - clockSlack) continue;
        const auto known = records.isKnown(sent.report.ref);
        if (!known) return Fail(known.error());
        if (*known) continue;
        if (const auto done = records.markAccepted(text.text.id, sent.report.ref, now); !done)
            return Fail(done.error());
        const auto reported = records.report(sent.report, now);
        if (!reported) return Fail(reported.error());
        return sent.report.ref;
    }
    return std::nullopt;
}

} // namespace

Settlement::Settlement(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_provider(provider), m_clock(clock)
{
}

void Settlement::takeInterrupted()
{
    auto left = m_store.read(
        [](Transaction& transaction) { return OutboxRecords(transaction).interrupted(whenever); });
    whenDone(left, this, [this](const Result<std::vector<InterruptedText>>& texts) {
        m_takeAllAgain = !texts;
        if (!texts) return;
        if (!texts->empty())
            qCInfo(logText) << texts->size() << "texts were interrupted; asking the provider";
        add(*texts, seconds(0));
        beat();
    });
}

void Settlement::take(const MessageId& id)
{
    auto left = m_store.read(
        [](Transaction& transaction) { return OutboxRecords(transaction).interrupted(whenever); });
    whenDone(left, this, [this, id](const Result<std::vector<InterruptedText>>& texts) {
        if (!texts) {
            m_takeAgain.insert(id.value);
            return;
        }
        std::vector<InterruptedText> wanted = *texts;
        std::erase_if(wanted, [&id](const InterruptedText& text) { return text.text.id != id; });
        add(wanted, afterNoAnswer);
    });
}

void Settlement::add(const std::vector<InterruptedText>& texts, seconds firstLook)
{
    for (const InterruptedText& text : texts)
        m_open.try_emplace(text.text.id.value, Open{text, 0, m_clock.now() + firstLook, false});
}

void Settlement::beat()
{
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
        m_provider.findSent(open.text.text.to, open.text.sendingAt - clockSlack), this,
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
    auto adopted = m_store.run([text = open.text, candidates, now = m_clock.now()](Transaction& transaction) {
        return adoptFirst(transaction, text, candidates, now);
    });
    whenDone(adopted, this, [this, id = open.text.text.id](const Result<std::optional<ProviderRef>>& ref) {
        if (!ref) return lookLater(id, false);
        if (!*ref) return lookLater(id, true);
        m_open.erase(id.value);
        qCInfo(logText) << "an interrupted text had left: settled";
        Q_EMIT settled(id, **ref);
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
    auto held = m_store.run([id, now = m_clock.now()](Transaction& transaction) {
        return OutboxRecords(transaction).end(id, {TextState::Held, TextReason::Unsettled}, now);
    });
    whenDone(held, this, [this, id](const Result<void>& done) {
        if (!done) return lookLater(id, false);
        m_open.erase(id.value);
        Q_EMIT heldForPerson(id);
    });
}

} // namespace secondring
