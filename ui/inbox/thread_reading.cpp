// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/compliance/consent_records.h"
#include "core/messaging/mention_records.h"
#include "core/recovery/person_calls.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/doubt_bar.h"
#include "ui/inbox/thread_head.h"
#include "ui/inbox/thread_model.h"
#include "ui/inbox/thread_pane.h"
#include "ui/inbox/thread_view.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/consent_words.h"
#include "ui/wording/person_words.h"

namespace secondring {

// What a thread's pane shows of the person, read again whenever something of theirs has changed.

void ThreadPane::take(const Conversation& conversation)
{
    m_open = conversation;
    m_head->showPerson(conversation, m_calls > 0 ? historyWords(m_calls - 1) : QString());
    m_doubt->askOf(conversation.optedOut);
    m_doubt->setVisible(conversation.doubtSince.has_value());
    m_view->thread().setGetsNone(conversation.getsNoneByItself);
    if (conversation.optedOut) return sayHowTheyOptedOut();
    m_composer->setBlocked({});
    m_view->thread().setOptedOut(false, {});
}

void ThreadPane::sayHowTheyOptedOut()
{
    m_composer->setBlocked(tr("They asked not to be texted. Call instead."));
    auto found = m_desk.store.read([number = m_open->number](Transaction& transaction) {
        return ConsentRecords(transaction).about(number);
    });
    whenDone(found, this, [this, id = m_open->id](const Result<std::vector<ConsentEvent>>& events) {
        if (!m_open || m_open->id != id || !m_open->optedOut) return;
        const auto* event = events ? latestOptOut(*events) : nullptr;
        const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
        const QString how = event != nullptr ? optedOutWords(*event, times, m_desk.clock.now()) : QString();
        if (!how.isEmpty()) m_composer->setBlocked(tr("%1. Call instead.").arg(how));
        m_view->thread().setOptedOut(true, how);
    });
}

void ThreadPane::reread()
{
    if (!m_open) return;
    struct Found {
        std::optional<Conversation> conversation;
        int calls = 0;
    };
    auto read = m_desk.store.read([id = m_open->id](Transaction& transaction) -> Result<Found> {
        auto conversation = ConversationRecords(transaction).find(id);
        if (!conversation) return Fail(conversation.error());
        const auto calls = personCalls(transaction, id, 0);
        if (!calls) return Fail(calls.error());
        return Found{std::move(*conversation), calls->all};
    });
    whenDone(read, this, [this, id = m_open->id](const Result<Found>& found) {
        if (!found || !found->conversation || !m_open || m_open->id != id) return;
        m_calls = found->calls;
        take(*found->conversation);
        if (isVisible() && window()->isActiveWindow() && !m_rest.isActive()) markSeen();
        Q_EMIT refreshed();
    });
}

void ThreadPane::sayAnew()
{
    reread();
    m_view->thread().refresh();
}

// Whoever may only look has read it, too.
void ThreadPane::seeMentions()
{
    const MemberId member = m_desk.identity.member();
    if (!m_open || member.value.isEmpty()) return;
    auto waits = m_desk.store.read([id = m_open->id, member](Transaction& transaction) {
        return MentionRecords(transaction).waitsIn(id, member);
    });
    whenDone(waits, this, [this, id = m_open->id, member](const Result<bool>& any) {
        if (!any || !*any) return;
        auto seen = m_desk.store.run([id, member, now = m_desk.clock.now()](Transaction& transaction) {
            return MentionRecords(transaction).markSeen(id, member, now);
        });
        whenDone(seen, this, [](const Result<void>&) {}); // Not kept: it is marked the next time.
    });
}

void ThreadPane::markSeen()
{
    seeMentions();
    // Who may not answer has not seen it for the desk.
    if (!m_open || m_open->seen || !mayWork(m_desk)) return;
    auto seen = m_desk.store.run([id = m_open->id, now = m_desk.clock.now()](Transaction& transaction) {
        return ConversationRecords(transaction).markSeen(id, now);
    });
    whenDone(seen, this, [](const Result<void>&) {}); // Not kept: it is marked the next time.
}

} // namespace secondring
