// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/reply_desk.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/compliance/danger_hint.h"
#include "core/leads/trade_words.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/loop_sign.h"
#include "core/messaging/pending_texts.h"
#include "core/recovery/safety_line.h"

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

/// In one transaction: few enough that a flood holds nobody else up.
constexpr int atOnce = 100;
constexpr int mostReadingRefusals = 3;

Result<bool> handOver(Transaction& transaction, const ConversationId& conversation, const MemberId& by,
                      Timestamp now)
{
    ConversationRecords conversations(transaction);
    const auto thread = conversations.find(conversation);
    if (!thread) return Fail(thread.error());
    if (!*thread) return false;
    if (const auto taken = conversations.takeOver(conversation, now, by); !taken) return Fail(taken.error());
    const auto cancelled =
        PendingTexts(transaction).cancelQuestions((*thread)->number, TextReason::PersonWrote, now);
    if (!cancelled) return Fail(cancelled.error());
    return true;
}

} // namespace

ReplyDesk::ReplyDesk(Store& store, const Clock& clock, std::vector<ReplyStep> steps, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_atOnce(atOnce)
{
    m_rules.steps = std::move(steps);
}

void ReplyDesk::setRules(const Settings& settings)
{
    if (!m_hasRules || hasOtherWords(m_rules.settings, settings)) {
        m_rules.pack = packInForce(settings);
        m_reader = std::make_shared<KeptReader>(m_rules.pack);
    }
    m_rules.settings = settings;
    m_hasRules = true;
    readNew();
}

void ReplyDesk::readNew()
{
    if (!m_hasRules) return;
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    auto read = m_store.run(
        [rules = m_rules, reader = m_reader, now = m_clock.now(), most = m_atOnce](Transaction& transaction) {
            return readNewReplies(transaction, rules, *reader, now, most);
        });
    whenDone(read, this, [this](const Result<ReadBatch>& batch) { onRead(batch); });
}

void ReplyDesk::beat()
{
    if (std::exchange(m_waitsForRoom, false)) readNew();
}

void ReplyDesk::onRead(const Result<ReadBatch>& read)
{
    m_isReading = false;
    if (!read) return onNotRead(read.error());
    m_refusals = 0;
    m_told.reset();
    m_atOnce = atOnce;
    const auto hasQueued = [](const ReadReply& reply) { return reply.queuedText || reply.isEmergency; };
    if (std::ranges::any_of(read->replies, hasQueued)) Q_EMIT queueChanged();
    if (std::exchange(m_readAgain, false) || read->more) readNew();
}

void ReplyDesk::onNotRead(const Error& error)
{
    // Tried at every beat while the disk is full: said once.
    if (m_told != error.failure)
        qCWarning(logStore).noquote() << "could not keep what a reply says:" << error.detail;
    m_told = error.failure;
    m_readAgain = false;
    m_waitsForRoom = true;
    // What the tables refuse will not fit later either, and must not hold up every reply behind it: one at a
    // time, and then without it.
    const bool isRefused = error.failure == Failure::Conflict || error.failure == Failure::NotFound;
    if (isRefused) {
        m_atOnce = 1;
        ++m_refusals;
    }
    if (m_refusals > mostReadingRefusals) {
        qCWarning(logStore).noquote() << "gave a reply up that the tables refuse";
        m_refusals = 0;
        auto passed = m_store.run(
            [now = m_clock.now()](Transaction& transaction) { return passOver(transaction, now); });
        whenDone(passed, this, [](const Result<void>&) {});
    }
    Q_EMIT storeFailed(error);
}

std::function<QString(const QString&, OptLanguage)> ReplyDesk::dangerLine() const
{
    if (!m_hasRules || !m_rules.settings.urgency.sendSafetyLine) return {};
    // Looked at with every batch of texts: the settings are not copied each time.
    const auto settings = std::make_shared<const Settings>(m_rules.settings);
    return [settings, reader = m_reader](const QString& words, OptLanguage language) {
        // Replies are read in two languages; beside an opt-out a sentence too many harms nobody.
        const bool isDanger = namesDanger(words) || !reader->atHand().read(words).safety.empty();
        const bool isTheirs = isDanger && !isAdvice(loopSignIn(words), words);
        return isTheirs ? safetyLineBeside(*settings, language) : QString();
    };
}

void ReplyDesk::takeOver(const ConversationId& conversation, const MemberId& by)
{
    auto taken = m_store.run([conversation, by, now = m_clock.now()](Transaction& transaction) {
        return handOver(transaction, conversation, by, now);
    });
    whenDone(taken, this, [this](const Result<bool>& done) {
        if (!done) Q_EMIT storeFailed(done.error());
    });
}

} // namespace secondring
