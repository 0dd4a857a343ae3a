// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/retention_cuts.h"
#include "core/store/transaction.h"

#include <QString>

namespace secondring {

/// What one piece of work came to.
struct RetentionPiece {
    int deleted = 0;
    bool more = false; ///< There may be more of this kind.
    QString next;      ///< Where the next piece begins, for kinds that are looked through in order.
};

/// Deletes what is too old, in pieces small enough that nobody at the desk waits for one. What a text still
/// under way, an unsettled text, an open page or a reminder yet to come hangs on stays. Lives for one
/// transaction, on the store thread.
class RetentionRecords {
public:
    explicit RetentionRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Threads whose last contact is older than @p before, with their texts, notes, leads and reminders.
    [[nodiscard]] Result<RetentionPiece> deleteThreads(Timestamp before, Timestamp now, const QString& from,
                                                       int atMost);
    [[nodiscard]] Result<RetentionPiece> deleteCalls(Timestamp before, int atMost);
    /// People with whom there was no contact since @p before; never staff, and never who is not to be texted.
    /// Looks at @p atMost people.
    [[nodiscard]] Result<RetentionPiece> deleteContacts(Timestamp before, const QString& from, int atMost);
    /// What imports and merges could be taken back with.
    [[nodiscard]] Result<RetentionPiece> deleteUndo(Timestamp before, int atMost);
    [[nodiscard]] Result<RetentionPiece> deleteEntries(Timestamp before, Timestamp erasedBefore);

private:
    [[nodiscard]] Result<void> deletePerson(const QString& number);
    [[nodiscard]] Result<RetentionPiece> countedPiece(int deleted, int atMost);

    Transaction& m_transaction;
};

/// What keeps a conversation from being deleted, as a condition on table conversation; binds :now.
[[nodiscard]] QString heldCondition();

} // namespace secondring
