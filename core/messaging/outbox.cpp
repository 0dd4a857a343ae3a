// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/outbox.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/compliance/consent_records.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/retry_schedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Enough to keep a busy line moving, few enough for the provider's own limits.
constexpr int mostInFlight = 8;
/// A person's text that could not leave within this time is shown again instead of arriving late.
constexpr std::chrono::hours personTextLives{1};

Result<void> record(Transaction& transaction, const OutgoingText& text, const SendOutcome& outcome,
                    Timestamp now)
{
    OutboxRecords records(transaction);
    switch (outcome.kind) {
    case SendOutcome::Kind::Accepted:
        return records.markAccepted(text.id, outcome.ref, now);
    case SendOutcome::Kind::Refused:
        return records.end(text.id, {TextState::Refused, TextReason::None, outcome.trouble, outcome.code},
                           now);
    case SendOutcome::Kind::NothingLeft:
        return records.postpone(text.id, outcome.trouble, outcome.code,
                                now + retryAfter(text.attempt, outcome.tryAgainAfter));
    case SendOutcome::Kind::MayHaveArrived:
        return {};
    }
    return {};
}

Result<void> noteWritten(Transaction& transaction, const NewText& text)
{
    ConversationRecords conversations(transaction);
    if (auto noted = conversations.noteSent(text.conversation, text.body, text.at, true); !noted)
        return noted;
    if (auto undrafted = conversations.setDraft(text.conversation, {}, text.at); !undrafted) return undrafted;
    if (auto taken = conversations.takeOver(text.conversation, text.at, MemberId{text.sender}); !taken)
        return taken;
    const auto cancelled =
        PendingTexts(transaction).cancelTextBacks(text.to, TextReason::PersonWrote, text.at);
    if (!cancelled) return Fail(cancelled.error());
    return {};
}

Result<MessageId> queueFromPerson(Transaction& transaction, const PhoneNumber& to, const QString& body,
                                  const PersonText& how, Timestamp now)
{
    const auto optedOut = ConsentRecords(transaction).isOptedOut(to);
    if (!optedOut) return Fail(optedOut.error());
    if (*optedOut) return fail(Failure::Rejected, u"opted out"_s);
    const auto conversation = ConversationRecords(transaction).withNumber(to, now);
    if (!conversation) return Fail(conversation.error());
    const Timestamp due = std::max(now, how.due.value_or(now));
    const NewText text{
        MessageId{newId()}, *conversation,   to, TextPurpose::Person, body, now, due, due + personTextLives,
        std::nullopt,       how.sender.value};
    if (const auto queued = OutboxRecords(transaction).queue(text); !queued) return Fail(queued.error());
    if (const auto noted = noteWritten(transaction, text); !noted) return Fail(noted.error());
    return text.id;
}

} // namespace

Outbox::Outbox(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_provider(provider), m_clock(clock)
{
}

void Outbox::setOpen(bool open)
{
    m_open = open;
    if (open) sendDue();
}

void Outbox::beat()
{
    keepAgain();
    const Timestamp now = m_clock.now();
    const bool wasSetBack = now < m_lastBeat; // What waits may now be dated in the future.
    m_lastBeat = now;
    if (m_lookAgain || wasSetBack || (m_nextDue && *m_nextDue <= now)) sendDue();
}

bool Outbox::isPaused() const
{
    // Before its beginning: the clock was set back, and nobody knows how long it lasts.
    const Timestamp now = m_clock.now();
    return now >= m_pausedFrom && now < m_pausedUntil;
}

void Outbox::sendDue()
{
    const Timestamp now = m_clock.now();
    const int room = mostInFlight - static_cast<int>(m_inFlight.size());
    if (!m_open || m_looking || room <= 0 || isPaused() || !m_unkept.empty()) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_lookAgain = false;
    auto claimed =
        m_store.run([from = m_provider.number(), now, room](Transaction& transaction) -> Result<Claim> {
            OutboxRecords records(transaction);
            auto texts = records.claimDue(from, now, room);
            if (!texts) return Fail(texts.error());
            const auto next = records.nextDue();
            if (!next) return Fail(next.error());
            return Claim{std::move(*texts), *next};
        });
    whenDone(claimed, this, [this](const Result<Claim>& claim) { onClaimed(claim); });
}

void Outbox::onClaimed(const Result<Claim>& claim)
{
    m_looking = false;
    if (!claim) {
        m_lookAgain = true;
        if (m_told != claim.error().failure)
            qCWarning(logText).noquote() << "could not look for due texts:" << claim.error().detail;
        m_told = claim.error().failure;
        Q_EMIT storeFailed(claim.error());
        return;
    }
    m_told.reset();
    m_nextDue = claim->nextDue;
    for (const OutgoingText& text : claim->texts) {
        if (m_open)
            hand(text);
        else
            giveBack(text);
    }
    if (m_lookAgain && !isPaused()) sendDue();
}

void Outbox::giveBack(const OutgoingText& text)
{
    // Claimed for a text service that was taken away meanwhile: nothing of it left.
    m_inFlight.insert(text.id.value);
    keep({text, SendOutcome{SendOutcome::Kind::NothingLeft, {}, TextTrouble::None, {}, {}}});
}

void Outbox::hand(const OutgoingText& text)
{
    m_inFlight.insert(text.id.value);
    whenDone(m_provider.send(text), this,
             [this, text](const SendOutcome& outcome) { onAnswered(text, outcome); });
}

void Outbox::onAnswered(const OutgoingText& text, const SendOutcome& outcome)
{
    if (outcome.kind == SendOutcome::Kind::NothingLeft && outcome.trouble == TextTrouble::RateLimited) {
        m_pausedFrom = m_clock.now();
        m_pausedUntil = m_pausedFrom + retryAfter(text.attempt, outcome.tryAgainAfter);
    }
    if (outcome.kind == SendOutcome::Kind::MayHaveArrived) {
        qCWarning(logText).noquote() << "no clear answer for a text to" << text.to.masked();
        m_inFlight.erase(text.id.value);
        Q_EMIT leftUnsettled(text.id);
        sendDue();
        return;
    }
    keep({text, outcome});
}

void Outbox::keep(const Sent& sent)
{
    auto kept = m_store.run([sent, now = m_clock.now()](Transaction& transaction) {
        return record(transaction, sent.text, sent.outcome, now);
    });
    whenDone(kept, this, [this, sent](const Result<void>& done) {
        if (done) return onKept(sent);
        // The provider has it: forgetting that would send it again. Nothing more is sent until it is on disk.
        m_unkept.push_back(sent);
        Q_EMIT storeFailed(done.error());
    });
}

void Outbox::onKept(const Sent& sent)
{
    m_inFlight.erase(sent.text.id.value);
    switch (sent.outcome.kind) {
    case SendOutcome::Kind::Accepted:
        Q_EMIT accepted(sent.text.id, sent.outcome.ref);
        break;
    case SendOutcome::Kind::Refused:
        Q_EMIT ended(sent.text.id, TextState::Refused);
        break;
    default:
        break;
    }
    sendDue();
}

void Outbox::keepAgain()
{
    std::deque<Sent> waiting;
    waiting.swap(m_unkept);
    for (const Sent& sent : waiting)
        keep(sent);
}

QFuture<Result<MessageId>> Outbox::sendFromPerson(const PhoneNumber& to, const QString& body,
                                                  const PersonText& how)
{
    const QString words = body.trimmed();
    const Timestamp now = m_clock.now();
    if (how.due && *how.due > now + latest)
        return QtFuture::makeReadyFuture(Result<MessageId>(fail(Failure::InvalidInput, u"too far off"_s)));
    if (words.isEmpty() || words.size() > longestText)
        return QtFuture::makeReadyFuture(
            Result<MessageId>(fail(Failure::InvalidInput, u"empty or too long"_s)));
    auto queued = m_store.run([to, words, how, now](Transaction& transaction) {
        return queueFromPerson(transaction, to, words, how, now);
    });
    whenDone(queued, this, [this](const Result<MessageId>& id) {
        if (id) sendDue();
    });
    return queued;
}

} // namespace secondring
