// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/messaging/outbox.h"
#include "core/messaging/unread_replies.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// A file that was put back from a backup holds texts as Queued that left since. Nothing in it says so; only
// the text service knows.

namespace secondring {

namespace {

constexpr std::chrono::seconds listAskedAgain{30};

/// When what is due and was queued before @p start was queued. What must leave at once, to staff or for life,
/// is not looked for: late is worse than twice.
Result<std::map<QString, Timestamp>> waitedOver(Transaction& transaction, Timestamp start, Timestamp now)
{
    Query query(transaction, u"SELECT id, at FROM message WHERE state = 'Queued' AND due_at <= :now"
                             " AND at < :start AND purpose NOT IN ('SafetyLine', 'Page', 'Digest')"_s);
    query.bind(u":now"_s, now).bind(u":start"_s, start);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::map<QString, Timestamp> queuedAt;
    while (query.next())
        queuedAt.emplace(query.text(0), query.time(1));
    return queuedAt;
}

} // namespace

Result<Outbox::Claim> Outbox::claimIn(Transaction& transaction, const Look& look)
{
    OutboxRecords records(transaction);
    LeaseRecords leases(transaction, look.holder, look.now);
    if (look.recall) {
        if (const auto recalled = leases.recall(look.inFlight); !recalled) return Fail(recalled.error());
    }
    const auto held =
        look.repliesUnread ? waitForReplies(transaction, look.now) : goOnAfterReplies(transaction, look.now);
    if (!held) return Fail(held.error());
    const auto waited = waitedOver(transaction, look.waitedBefore, look.now);
    if (!waited) return Fail(waited.error());
    const auto texts = records.claimDue(look.from, look.now, look.room, look.guards, look.rules);
    if (!texts) return Fail(texts.error());
    Claim claim;
    for (const OutgoingText& text : *texts) {
        if (const auto taken = leases.take(text.id); !taken) return Fail(taken.error());
        if (const auto since = waited->find(text.id.value); since != waited->end())
            claim.waited.push_back({text, since->second});
        else
            claim.texts.push_back(text);
    }
    const auto next = records.nextDue();
    if (!next) return Fail(next.error());
    claim.nextDue = *next;
    return claim;
}

void Outbox::findBefore(const InterruptedText& text)
{
    whenDone(m_provider.findSent(text.text.to, text.sendingAt - settlingSlack), this,
             [this, text](const Result<std::vector<SentText>>& found) {
                 if (found)
                     adoptOrHand(text, *found);
                 else
                     giveBack(text.text, listAskedAgain); // Until it can be read, or the text is too old.
             });
}

void Outbox::adoptOrHand(const InterruptedText& text, const std::vector<SentText>& found)
{
    auto adopted =
        m_store.run([text, found, holder = m_holder, now = m_clock.now()](Transaction& transaction) {
            return adoptFirst(transaction, LeaseRecords(transaction, holder, now), text, found, now);
        });
    whenDone(adopted, this, [this, text](const Result<Adoption>& adoption) {
        if (!adoption) return giveBack(text.text);
        if (adoption->isOurs && !adoption->ref) return makeSure({text.text});
        m_inFlight.erase(text.text.id.value);
        if (adoption->ref) {
            qCInfo(logText) << "a text that waited over the start had left: settled";
            Q_EMIT accepted(text.text.id, *adoption->ref);
        }
        sendDue();
    });
}

} // namespace secondring
