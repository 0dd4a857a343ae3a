// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/drafts.h"

#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/thread_company.h"
#include "ui/wording/failure_words.h"

namespace secondring {

Drafts::Drafts(Store& store, const Clock& clock, Composer& composer, const ThreadCompany& company,
               QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_composer(composer), m_company(company)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(600);
    connect(&m_pause, &QTimer::timeout, this, &Drafts::keep);
    connect(&m_composer, &Composer::changed, this, &Drafts::onTyped);
    connect(&store, &Store::changed, this, &Drafts::onAnswering);
}

// A database that was away says that everything is new once it is back.
void Drafts::onAnswering()
{
    m_composer.endTrouble(sentence(Failure::StorageAway));
}

void Drafts::onTyped()
{
    if (m_open && !m_reading && m_composer.words() != m_kept) m_pause.start();
}

void Drafts::open(const ConversationId& conversation)
{
    leave();
    m_open = conversation;
    m_reading = true;
    m_kept.clear();
    m_composer.setWords({});
    auto found = m_store.read([conversation, isTaken = m_company.isWrittenElsewhere(conversation)](
                                  Transaction& transaction) -> Result<QString> {
        // What somebody else is writing at this moment is theirs.
        const auto taken = isTaken(transaction);
        if (!taken) return Fail(taken.error());
        if (*taken) return QString();
        return ConversationRecords(transaction).draft(conversation);
    });
    whenDone(found, this, [this, conversation](const Result<QString>& draft) {
        if (m_open != conversation) return;
        m_reading = false;
        // Somebody who already types is not overwritten.
        if (!draft || !m_composer.words().isEmpty()) return;
        m_kept = *draft;
        m_composer.setWords(*draft);
    });
}

void Drafts::keep()
{
    m_pause.stop();
    if (!m_open || m_composer.words() == m_kept) return;
    m_kept = m_composer.words();
    write(*m_open, m_kept);
}

// Of several desks that write in a thread the database keeps the words of one, and none once one of them is
// sent.
void Drafts::leave()
{
    keep();
    if (m_store.isShared()) keepAnew();
}

void Drafts::keepAnew()
{
    if (m_open && !m_composer.words().trimmed().isEmpty()) write(*m_open, m_composer.words());
}

void Drafts::drop(const ConversationId& conversation)
{
    if (m_open == conversation) {
        m_pause.stop();
        m_kept.clear();
        m_composer.setWords({});
    }
    write(conversation, {});
}

void Drafts::write(const ConversationId& conversation, const QString& words)
{
    auto written = m_store.run([conversation, words, now = m_clock.now()](Transaction& transaction) {
        return ConversationRecords(transaction).setDraft(conversation, words, now);
    });
    whenDone(written, this, [this](const Result<void>& kept) {
        if (!kept) m_composer.showTrouble(sentence(kept.error().failure));
    });
}

} // namespace secondring
