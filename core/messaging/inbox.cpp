// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/inbox.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/erased_texts.h"
#include "core/messaging/inbox_records.h"
#include "core/messaging/opt_word_filing.h"
#include "core/messaging/thread_entry_records.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace secondring {

namespace {

/// More make the window wait for its lists while a flood is filed.
constexpr std::size_t filedAtOnce = 200;
constexpr std::chrono::minutes aheadAtMost{2}; ///< Clocks differ that much without being wrong.

/// Whether @p text is one too many. A flood is said once and turns off what the program sends by itself, for
/// two programs can answer each other for ever.
Result<bool> isOfFlood(Transaction& transaction, const ConversationId& conversation, const IncomingText& text)
{
    using namespace std::chrono_literals;
    const auto lately =
        InboxRecords(transaction).countFrom(text.from, text.receivedAt - 1h, Inbox::floodFrom + 1);
    if (!lately) return Fail(lately.error());
    if (*lately <= Inbox::floodFrom) return false;
    const auto off = ConversationRecords(transaction).setAutomationOff(conversation, text.receivedAt);
    if (!off) return Fail(off.error());
    ThreadEntryRecords entries(transaction);
    const auto said = entries.hasSince(conversation, ThreadEntry::Kind::Flood, text.receivedAt - 24h);
    if (!said) return Fail(said.error());
    if (*said) return true;
    const auto left = entries.add({{},
                                   conversation,
                                   text.receivedAt,
                                   ThreadEntry::Kind::Flood,
                                   {},
                                   QString::number(Inbox::floodFrom),
                                   std::nullopt});
    if (!left) return Fail(left.error());
    return true;
}

/// Nobody else's text waits until a flood is filed. Of one number all stay in their order: STOP and START
/// take turns.
void putFloodsLast(std::vector<std::pair<IncomingText, bool>>& texts)
{
    QHash<QString, int> counts;
    for (const auto& each : texts)
        ++counts[each.first.from.e164()];
    std::ranges::stable_partition(
        texts, [&counts](const auto& each) { return counts[each.first.from.e164()] <= Inbox::floodFrom; });
}

/// The thread that @p text was filed in; none when it is there already or may not be kept.
Result<std::optional<ConversationId>> fileIfNew(Transaction& transaction, const IncomingText& text,
                                                Timestamp now)
{
    const auto erased = ErasedTexts(transaction).has(text.ref);
    if (!erased) return Fail(erased.error());
    // The service lists the last day's again; who wrote it was forgotten since.
    if (*erased) return std::nullopt;
    ConversationRecords conversations(transaction);
    auto conversation = conversations.withNumber(text.from, now);
    if (!conversation) return Fail(conversation.error());
    const auto isNew = InboxRecords(transaction).add(text, *conversation);
    if (!isNew) return Fail(isNew.error());
    if (!*isNew) return std::nullopt;
    if (const auto noted = conversations.noteReceived(*conversation, text.body, text.receivedAt); !noted)
        return Fail(noted.error());
    return std::move(*conversation);
}

} // namespace

Inbox::Inbox(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_provider(provider), m_clock(clock), m_snoozes(store, clock)
{
    connect(&provider, &MessageProvider::arrived, this, &Inbox::onArrived);
    connect(&provider, &MessageProvider::arrivedAhead, this, &Inbox::onArrivedAhead);
}

void Inbox::start()
{
    m_readUpTo = {}; // It may be another account's.
    auto cursor = m_store.read([account = m_provider.account()](Transaction& transaction) {
        return InboxRecords(transaction).cursor(account);
    });
    whenDone(cursor, this, [this](const Result<Cursor>& from) {
        if (from) {
            m_readUpTo = *from;
            return m_provider.startReceiving(*from);
        }
        // Not from now on: what came while the program was off would be lost.
        m_startAgain = true;
        Q_EMIT storeFailed(from.error());
    });
}

void Inbox::beat()
{
    m_snoozes.beat();
    if (std::exchange(m_startAgain, false)) start();
}

Result<std::vector<Inbox::Received>> Inbox::file(Transaction& transaction, const Look& look, Timestamp now)
{
    std::vector<Received> added;
    OptWordFiling optWords(transaction, look.business, now);
    for (const auto& [text, answeredByService] : look.texts) {
        const auto conversation = fileIfNew(transaction, text, now);
        if (!conversation) return Fail(conversation.error());
        if (!*conversation) continue;
        if (const auto honoured = optWords.file({**conversation, text, answeredByService}); !honoured)
            return Fail(honoured.error());
        const auto ofFlood = isOfFlood(transaction, **conversation, text);
        if (!ofFlood) return Fail(ofFlood.error());
        added.push_back({**conversation, text, *ofFlood});
    }
    return added;
}

void Inbox::announce(const std::vector<Received>& added)
{
    QHash<QString, std::pair<Received, int>> floods;
    for (const Received& received : added) {
        if (!received.ofFlood) {
            Q_EMIT textReceived(received.conversation, received.text);
            continue;
        }
        auto flood = floods.find(received.text.from.e164());
        if (flood == floods.end()) flood = floods.insert(received.text.from.e164(), {received, 0});
        ++flood->second;
    }
    for (const auto& [first, texts] : std::as_const(floods))
        Q_EMIT flooded(first.conversation, first.text.from, texts);
}

Inbox::Look Inbox::lookWith(const std::vector<IncomingText>& texts) const
{
    Look look{{}, m_business, {}, {}, m_provider.account()};
    Timestamp latest = m_clock.now();
    QHash<QString, Timestamp> lastOf;
    for (const IncomingText& text : texts) {
        look.texts.emplace_back(text, m_provider.answersItself(text.body));
        // Dated by a clock that is ahead it would stand below every answer, and hide what comes after it.
        auto& at = look.texts.back().first.receivedAt;
        if (at > latest + aheadAtMost) at = ++latest;
        // Services date by the second: two of one second stand in the order they came in.
        auto& before = lastOf[text.from.e164()];
        if (at <= before && before - at < std::chrono::seconds(1)) at = before + std::chrono::milliseconds(1);
        before = at;
    }
    return look;
}

void Inbox::onArrived(const std::vector<IncomingText>& texts, const std::vector<ProviderCall>& calls,
                      const Cursor& upTo)
{
    Look look = lookWith(texts);
    look.calls = calls;
    look.upTo = upTo;
    putFloodsLast(look.texts);
    fileNext(std::move(look));
}

void Inbox::onArrivedAhead(const std::vector<IncomingText>& texts)
{
    Look look = lookWith(texts);
    look.isAhead = true;
    fileNext(std::move(look));
}

void Inbox::fileNext(Look look)
{
    const auto first = look.texts.begin() + static_cast<std::ptrdiff_t>(look.filed);
    const auto left = look.texts.size() - look.filed;
    Look part{{first, first + static_cast<std::ptrdiff_t>(std::min(left, filedAtOnce))}, look.business};
    look.filed += part.texts.size();
    auto filed =
        m_store.run([part = std::move(part), safe = safeAfter(look), account = look.account,
                     now = m_clock.now()](Transaction& transaction) -> Result<std::vector<Received>> {
            auto added = file(transaction, part, now);
            if (!added || !safe) return added;
            if (const auto kept = InboxRecords(transaction).setCursor(account, *safe); !kept)
                return Fail(kept.error());
            return added;
        });
    whenDone(filed, this, [this, look = std::move(look)](const Result<std::vector<Received>>& added) mutable {
        if (added) return onFiled(std::move(look), *added);
        // Not kept: the provider reads the same again.
        qCWarning(logText).noquote() << "could not file what came in:" << added.error().detail;
        Q_EMIT storeFailed(added.error());
    });
}

void Inbox::onFiled(Look look, const std::vector<Received>& added)
{
    announce(added);
    if (look.filed < look.texts.size()) return fileNext(std::move(look));
    if (look.isAhead) return m_provider.keptAhead();
    const bool isOurs = isStillRead(look);
    if (isOurs) m_readUpTo = look.upTo;
    if (!look.calls.empty()) Q_EMIT callsSeen(look.calls);
    if (isOurs) m_provider.kept(look.upTo);
}

std::optional<Cursor> Inbox::safeAfter(const Look& look) const
{
    // Not the last part: what is filed by then is known when it is read again.
    if (look.isAhead || look.filed < look.texts.size()) return std::nullopt;
    if (look.calls.empty()) return look.upTo;
    // Calls are filed after this, by whoever files calls: killed in between, they have to be read again. The
    // next look knows that they are.
    if (!isStillRead(look)) return std::nullopt;
    return m_readUpTo.value.isEmpty() ? look.upTo : m_readUpTo;
}

} // namespace secondring
