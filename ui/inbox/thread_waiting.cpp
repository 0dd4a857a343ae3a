// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/outbox.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/planned_texts.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/drafts.h"
#include "ui/inbox/thread_pane.h"
#include "ui/inbox/thread_rows.h"
#include "ui/widgets/when_popover.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/text_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

// What becomes of a text of ours that waits, or that left.

void ThreadPane::callOff(const MessageId& id)
{
    if (!mayWork(m_desk)) return;
    auto done = m_desk.store.run([id, now = m_desk.clock.now()](Transaction& transaction) {
        return PendingTexts(transaction).cancel(id, TextReason::StoppedByPerson, now);
    });
    whenDone(done, this, [this](const Result<bool>& calledOff) { (void)isInTime(calledOff); });
}

void ThreadPane::sendAsItIs(const MessageId& id)
{
    if (!mayWork(m_desk)) return;
    auto done = m_desk.store.run([id, now = m_desk.clock.now()](Transaction& transaction) {
        return secondring::sendAsItIs(transaction, id, now);
    });
    whenDone(done, this, [this](const Result<bool>& sent) {
        if (isInTime(sent)) m_desk.outbox.sendDue();
    });
}

bool ThreadPane::isInTime(const Result<bool>& changed)
{
    if (!changed)
        showTrouble(sentence(changed.error().failure));
    else if (!*changed)
        showTrouble(tr("Too late: it has just left."));
    return changed && *changed;
}

void ThreadPane::changeWaiting(const ThreadRow& row)
{
    if (!m_open || !mayWork(m_desk)) return;
    m_drafts->keep();
    const QString begun = m_composer->words().trimmed();
    const QString all = begun.isEmpty() ? row.words : begun + u' ' + row.words;
    auto done = m_desk.store.run([id = MessageId{row.id}, thread = m_open->id, all,
                                  now = m_desk.clock.now()](Transaction& transaction) -> Result<bool> {
        auto calledOff = PendingTexts(transaction).cancel(id, TextReason::StoppedByPerson, now);
        if (!calledOff || !*calledOff) return calledOff;
        // Whoever has gone on to another thread by now finds the words as this one's draft.
        const auto kept = ConversationRecords(transaction).setDraft(thread, all, now);
        if (!kept) return Fail(kept.error());
        return true;
    });
    whenDone(done, this, [this, row, thread = m_open->id](const Result<bool>& calledOff) {
        if (!isInTime(calledOff) || !m_open || m_open->id != thread) return;
        propose(row.words);
        const QString was = row.planned
                                ? u' ' + tr("It was planned for: %1.").arg(whenWords(m_desk, *row.planned))
                                : QString();
        m_composer->showTrouble(tr("Taken back: it leaves only when you send it again.") + was, Token::Warm);
    });
}

void ThreadPane::writeAgain(const ThreadRow& row)
{
    m_composer->setWords(row.words);
    startWriting();
    if (row.mayHaveArrived) showTrouble(sentence(TextReason::Unsettled));
}

} // namespace secondring
