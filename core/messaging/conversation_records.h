// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation.h"
#include "core/store/store.h"

namespace secondring {

/// Whose a thread was, and whose it is to be; empty: nobody's.
struct HolderChange {
    MemberId from;
    MemberId to;
};

/// Threads by number. Lives for one transaction, on the store thread.
class ConversationRecords {
public:
    explicit ConversationRecords(Transaction& transaction) : m_transaction(transaction) {}

    // Reading: conversation_records.cpp and conversation_pages.cpp.

    [[nodiscard]] Result<std::optional<Conversation>> find(const ConversationId& id);
    /// @p search narrows to the people, numbers, words, notes and fields that match it (SearchRecords); All
    /// then shows the snoozed and the done, too. @p mine is whose Mine is.
    [[nodiscard]] Result<std::vector<Conversation>> page(ConversationFilter filter, const QString& search,
                                                         const std::optional<PageKey>& after, int atMost,
                                                         const MemberId& mine = {});
    [[nodiscard]] static PageKey keyOf(const Conversation& row, ConversationFilter filter);
    [[nodiscard]] Result<InboxCounts> counts(const MemberId& mine);
    [[nodiscard]] Result<int> countNeedsReply();
    /// When the next snoozed thread comes back.
    [[nodiscard]] Result<std::optional<Timestamp>> nextWake();
    /// As the desk knows them; empty when it does not.
    [[nodiscard]] Result<QString> contactName(const PhoneNumber& number);

    // What happens to a thread: conversation_events.cpp.

    /// The thread with @p number; made if there is none.
    [[nodiscard]] Result<ConversationId> withNumber(const PhoneNumber& number, Timestamp now);
    /// What the telephone network calls them: shown while we know no better, never used in a text.
    [[nodiscard]] Result<void> noteNetworkName(const ConversationId& id, const QString& name);
    [[nodiscard]] Result<void> noteCall(const ConversationId& id, Timestamp at, bool missed);
    /// @p body arrived: reopens and wakes the thread, and starts the waiting clock if it does not run. A bare
    /// thanks wakes nothing, and after a person's answer it needs no reply.
    [[nodiscard]] Result<void> noteReceived(const ConversationId& id, const QString& body, Timestamp at);
    /// @p byPerson stops the waiting clock; an automatic text does not, and leaves the words that wait in
    /// sight.
    [[nodiscard]] Result<void> noteSent(const ConversationId& id, const QString& body, Timestamp at,
                                        bool byPerson);
    /// A text that had not left was called off: what it answered waits again.
    [[nodiscard]] Result<void> noteCalledOff(const ConversationId& id);
    /// A text that somebody planned waits for a word of the desk: the thread is to be looked at until then.
    [[nodiscard]] Result<void> noteHeld(const ConversationId& id, Timestamp at);
    /// That text will not go: whoever was written to since waits no longer.
    [[nodiscard]] Result<void> noteNotHeld(const ConversationId& id);
    /// Their last words need no answer.
    [[nodiscard]] Result<void> waitNoLonger(const ConversationId& id);
    /// They want no texts, and nobody has to write to them; whom an emergency waits for that nobody has taken
    /// is still to be called.
    [[nodiscard]] Result<void> waitForNoText(const ConversationId& id);
    /// What was in doubt about their words is settled: they wait no longer if a person wrote since.
    [[nodiscard]] Result<void> waitNoLongerIfAnswered(const ConversationId& id);
    /// Threads snoozed until @p now or earlier need a look again; how many.
    [[nodiscard]] Result<int> wakeDue(Timestamp now);
    /// 0 cold, 1 warm, 2 hot.
    [[nodiscard]] Result<void> setHeat(const ConversationId& id, int heat);
    /// A new matter begins: what was said about the last one stops nothing any more.
    [[nodiscard]] Result<void> allowAutomation(const ConversationId& id);

    // What a person does with it: conversation_changes.cpp. Each leaves a thread entry.

    [[nodiscard]] Result<void> markSeen(const ConversationId& id, Timestamp at);
    /// Done: no longer waits, nor sleeps.
    [[nodiscard]] Result<void> close(const ConversationId& id, Timestamp at, const MemberId& who = {});
    [[nodiscard]] Result<void> reopen(const ConversationId& id, Timestamp at, const MemberId& who = {});
    /// Done with many at once; those already done are left out of the answer.
    [[nodiscard]] Result<std::vector<BeforeDone>> closeAll(const std::vector<ConversationId>& ids,
                                                           Timestamp at, const MemberId& who);
    /// Undo of closeAll(); a thread that was opened otherwise since is left alone.
    [[nodiscard]] Result<void> reopenAll(const std::vector<BeforeDone>& threads);
    /// Out of the lists until then, or until they write.
    [[nodiscard]] Result<void> snooze(const ConversationId& id, Timestamp until, Timestamp at,
                                      const MemberId& who);
    [[nodiscard]] Result<void> unsnooze(const ConversationId& id, Timestamp at, const MemberId& who);
    /// @p member empty: nobody's.
    [[nodiscard]] Result<void> assign(const ConversationId& id, const MemberId& member, Timestamp at,
                                      const MemberId& who);
    /// From whoever had it as far as the desk knew, to somebody else. Whose it is afterwards: another's, if
    /// another desk was quicker; then nothing has changed.
    [[nodiscard]] Result<MemberId> handOver(const ConversationId& id, const HolderChange& change,
                                            Timestamp at, const MemberId& who);
    /// No automatic question or follow-up from now on; true the first time.
    [[nodiscard]] Result<bool> setAutomationOff(const ConversationId& id, Timestamp at);
    /// A person wrote. Leaves an entry if an automatic question was ever sent there.
    [[nodiscard]] Result<void> takeOver(const ConversationId& id, Timestamp at, const MemberId& who);
    [[nodiscard]] Result<void> setName(const PhoneNumber& number, const QString& name, Timestamp now);

    // What was begun there and is neither sent nor saved: conversation_drafts.cpp.

    [[nodiscard]] Result<QString> draft(const ConversationId& id);
    /// Words that are typed take the thread over, as a text does.
    [[nodiscard]] Result<void> setDraft(const ConversationId& id, const QString& words, Timestamp at);
    /// Of a note for the team: takes nothing over, and stands in no list.
    [[nodiscard]] Result<QString> noteDraft(const ConversationId& id);
    [[nodiscard]] Result<void> setNoteDraft(const ConversationId& id, const QString& words);

private:
    [[nodiscard]] Result<QString> begun(const ConversationId& id, bool changes);
    [[nodiscard]] Result<void> beginToWrite(const ConversationId& id, Timestamp at);
    [[nodiscard]] Result<int> countIn(const QString& sql);

    Transaction& m_transaction;
};

} // namespace secondring
