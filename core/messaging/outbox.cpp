// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/outbox.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/messaging/retry_schedule.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Enough to keep a busy line moving, few enough for the provider's own limits.
constexpr int mostInFlight = 8;
/// The computer may sleep between any two steps: what was found out longer ago than this is asked again.
constexpr std::chrono::seconds stillTrue{5};

} // namespace

Outbox::Outbox(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_provider(provider), m_clock(clock), m_replies(clock),
      m_waitedBefore(clock.now())
{
    m_replies.add(provider);
    connect(&m_replies, &ReplySources::read, this, &Outbox::sendDue);
    connect(&m_replies, &ReplySources::unreadChanged, this, &Outbox::repliesUnread);
    connect(&m_replies, &ReplySources::unreadChanged, this, &Outbox::sendDue);
    // It may come back as it was a day ago.
    connect(&store, &Store::lost, this, [this] { m_waitedBefore = m_clock.now(); });
}

void Outbox::setOpen(bool open)
{
    m_open = open;
    if (open) sendDue();
}

void Outbox::setRules(const DeskRules& rules)
{
    const bool registered = m_rules.registered;
    const bool isRead = m_rules.registrationRead;
    m_rules = rules;
    m_rules.registered = registered;
    m_rules.registrationRead = isRead;
}

void Outbox::setRegistered(bool registered)
{
    m_rules.registered = registered;
    m_rules.registrationRead = true;
}

void Outbox::awaitRepliesOf(MessageProvider& former)
{
    m_replies.add(former);
    m_replies.await(former);
}

void Outbox::beat()
{
    renewLeases();
    keepAgain();
    m_replies.beat();
    const Timestamp now = m_clock.now();
    const bool wasSetBack = now < m_lastBeat; // What waits may now be dated in the future.
    m_lastBeat = now;
    if (m_lookAgain || wasSetBack || (m_nextDue && *m_nextDue <= now)) sendDue();
}

void Outbox::renewLeases()
{
    const auto since = m_clock.now() - m_renewedAt;
    if (m_inFlight.empty() || (since >= std::chrono::seconds(0) && since < LeaseRecords::renewEvery)) return;
    m_renewedAt = m_clock.now();
    auto renewed =
        m_store.run([holder = m_holder, texts = m_inFlight, now = m_renewedAt](Transaction& transaction) {
            return LeaseRecords(transaction, holder, now).renew(texts);
        });
    whenDone(renewed, this, [](const Result<std::set<QString>>&) {});
}

bool Outbox::isPaused() const
{
    // Before its beginning: the clock was set back, and nobody knows how long it lasts.
    const Timestamp now = m_clock.now();
    return !m_replies.areRead() || (now >= m_pausedFrom && now < m_pausedUntil);
}

bool Outbox::mayLook() const
{
    return m_open && !m_looking && !isPaused() && m_unkept.empty();
}

void Outbox::sendDue()
{
    const Timestamp now = m_clock.now();
    m_replies.beat();
    const int room = mostInFlight - static_cast<int>(m_inFlight.size());
    m_lookAgain = room <= 0 || !mayLook();
    if (m_lookAgain) return;
    m_looking = true;
    const Look look{
        m_provider.number(), now,      room,    m_holder,       m_inFlight,
        m_mayHaveClaimed,    m_guards, m_rules, m_waitedBefore, m_replies.unreadSince().has_value()};
    auto claimed = m_store.run([look](Transaction& transaction) { return claimIn(transaction, look); });
    whenDone(claimed, this, [this](const Result<Claim>& claim) { onClaimed(claim); });
}

void Outbox::onClaimed(const Result<Claim>& claim)
{
    m_looking = false;
    if (!claim) return onNotClaimed(claim.error());
    m_told.reset();
    m_mayHaveClaimed = false;
    m_nextDue = claim->nextDue;
    for (const OutgoingText& text : claim->texts)
        m_inFlight.insert(text.id.value);
    if (!claim->texts.empty()) makeSure(claim->texts);
    for (const InterruptedText& waited : claim->waited) {
        m_inFlight.insert(waited.text.id.value);
        findBefore(waited);
    }
    if (m_lookAgain && !isPaused()) sendDue();
}

void Outbox::onNotClaimed(const Error& error)
{
    m_lookAgain = true;
    m_mayHaveClaimed = true;
    if (m_told != error.failure)
        qCWarning(logText).noquote() << "could not look for due texts:" << error.detail;
    m_told = error.failure;
    Q_EMIT storeFailed(error);
}

void Outbox::makeSure(const std::vector<OutgoingText>& texts)
{
    // Right before the bytes leave: this computer may have slept since the claim, and another desk may have
    // shown the text to a person, who then wrote anew.
    std::set<QString> ids;
    for (const OutgoingText& text : texts)
        ids.insert(text.id.value);
    const Timestamp asked = m_clock.now();
    auto sure = m_store.read([ids, holder = m_holder, asked](Transaction& transaction) {
        return LeaseRecords(transaction, holder, asked).mayLeave(ids);
    });
    whenDone(sure, this, [this, texts, asked](const Result<std::set<QString>>& may) {
        const auto since = m_clock.now() - asked;
        const bool isFresh = since >= std::chrono::seconds(0) && since <= stillTrue;
        for (const OutgoingText& text : texts) {
            if (m_open && may && isFresh && m_replies.areRead() && may->contains(text.id.value))
                hand(text);
            else
                giveBack(text);
        }
    });
}

void Outbox::giveBack(const OutgoingText& text, std::optional<std::chrono::seconds> wait)
{
    // Claimed, but nothing of it left.
    keep({text, SendOutcome{SendOutcome::Kind::NothingLeft, {}, TextTrouble::None, {}, wait}});
}

void Outbox::hand(const OutgoingText& text)
{
    whenDone(m_provider.send(text), this,
             [this, text](const SendOutcome& outcome) { onAnswered(text, outcome); });
}

void Outbox::onAnswered(const OutgoingText& text, const SendOutcome& outcome)
{
    if (outcome.kind == SendOutcome::Kind::NothingLeft && outcome.trouble == TextTrouble::RateLimited) {
        m_pausedFrom = m_clock.now();
        m_pausedUntil = m_pausedFrom + retryAfter(text.attempt, outcome.tryAgainAfter);
    }
    if (outcome.trouble == TextTrouble::NotRegistered) Q_EMIT refusedAsUnregistered();
    if (outcome.kind == SendOutcome::Kind::MayHaveArrived)
        qCWarning(logText).noquote() << "no clear answer for a text to" << text.to.masked();
    keep({text, outcome});
}

void Outbox::keep(const SentAnswer& sent)
{
    auto kept = m_store.run(
        [sent, holder = m_holder, rules = m_rules, now = m_clock.now()](Transaction& transaction) {
            return noteAnswer(transaction, LeaseRecords(transaction, holder, now), sent, rules, now);
        });
    whenDone(kept, this, [this, sent](const Result<std::optional<TextState>>& done) {
        if (done) return onKept(sent, *done);
        // What it calls the text is another one's name: whether this one arrived is for it to be asked.
        if (done.error().failure == Failure::InvalidInput) return keep({sent.text, SendOutcome{}});
        // The provider has it: forgetting that would send it again. Nothing more is sent until it is on disk.
        m_unkept.push_back(sent);
        Q_EMIT storeFailed(done.error());
    });
}

void Outbox::onKept(const SentAnswer& sent, const std::optional<TextState>& how)
{
    m_inFlight.erase(sent.text.id.value);
    switch (sent.outcome.kind) {
    case SendOutcome::Kind::Accepted:
        Q_EMIT accepted(sent.text.id, sent.outcome.ref);
        break;
    case SendOutcome::Kind::MayHaveArrived:
        Q_EMIT leftUnsettled(sent.text.id);
        break;
    case SendOutcome::Kind::Refused:
    case SendOutcome::Kind::NothingLeft:
        if (how) Q_EMIT ended(sent.text.id, *how);
        break;
    }
    sendDue();
}

void Outbox::keepAgain()
{
    std::deque<SentAnswer> waiting;
    waiting.swap(m_unkept);
    for (const SentAnswer& sent : waiting)
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
    // Sent anew it is the same text, in case the first one was queued.
    const bool isAgain = m_perhapsQueued && m_perhapsQueued->to == to && m_perhapsQueued->body == words;
    const WrittenText written{isAgain ? m_perhapsQueued->id : MessageId{newId()}, to, words};
    auto queued = m_store.run([written, how, now](Transaction& transaction) {
        return queueFromPerson(transaction, written, how, now);
    });
    whenDone(queued, this, [this, written](const Result<MessageId>& id) {
        if (id) {
            if (m_perhapsQueued && m_perhapsQueued->id == *id) m_perhapsQueued.reset();
            sendDue();
        } else if (id.error().failure == Failure::StorageAway) {
            m_perhapsQueued = written;
        }
    });
    return queued;
}

} // namespace secondring
