// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_records.h"

#include <QByteArray>

namespace secondring {

/// Two leads made one, and how to part them again.
struct LeadMerge {
    QString id;
    LeadId kept;
    LeadId merged;
    QString before; ///< The kept lead as it was, as JSON.
    Timestamp at;
};

/// @p kept with what only @p other knows: a person's value before a caller's, the further stage, the lines of
/// both. Pure.
[[nodiscard]] Lead mergedWith(Lead kept, const Lead& other);
/// @p now as it was in @p before, but for what was learnt or set since.
[[nodiscard]] Lead parted(Lead now, const Lead& before, const Lead& other);

/// What came in while two leads were one.
struct ReadTogether {
    Lead lead; ///< The one, as it is now.
    Lead before;
    std::vector<MessageId> ofOther; ///< The texts from the numbers of the merged lead.
    bool keptWrote = false;         ///< From a number of the kept one.
};

/// What was read from its own texts goes to @p other, and @p alone is without it. Pure.
void giveBack(Lead& alone, Lead& other, const ReadTogether& read);

/// The same lead again, for the snapshot of a merge.
[[nodiscard]] QByteArray writtenLead(const Lead& lead);
[[nodiscard]] Result<Lead> readLead(const QByteArray& json);

/// What was merged. Lives for one transaction, on the store thread.
class LeadMergeRecords {
public:
    explicit LeadMergeRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Conflict when one is merged already, or both are the same.
    [[nodiscard]] Result<Lead> merge(const LeadId& kept, const LeadId& other, Timestamp now);
    /// The kept lead after the latest merge was taken back; NotFound when there is none to take back.
    [[nodiscard]] Result<Lead> undo(const LeadId& kept, Timestamp now);
    /// After @p merge was, the latest or not.
    /// What was read since goes with the number that wrote it.
    [[nodiscard]] Result<Lead> undo(const LeadMerge& merge, Timestamp now);
    /// The merge that is taken back first.
    [[nodiscard]] Result<std::optional<LeadMerge>> latestOf(const LeadId& kept);
    /// The same, of any lead: made from @p from to before @p until, the latest first.
    [[nodiscard]] Result<std::vector<LeadMerge>> madeBetween(Timestamp from, Timestamp until);

private:
    [[nodiscard]] Result<std::vector<ConversationId>> threadsOf(const LeadId& lead);
    [[nodiscard]] Result<std::vector<MessageId>> readIn(const std::vector<ConversationId>& threads,
                                                        Timestamp since);
    [[nodiscard]] Result<ReadTogether> readTogether(const LeadMerge& merge, Lead lead, Lead before);

    Transaction& m_transaction;
};

} // namespace secondring
