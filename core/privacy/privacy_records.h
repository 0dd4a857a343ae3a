// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/transaction.h"

#include <QString>

#include <optional>
#include <vector>

namespace secondring {

/// How many of each kind.
struct KindCounts {
    int texts = 0;
    int calls = 0;
    int notes = 0;
    int leads = 0;
    int reminders = 0;
    int contacts = 0;
    int proofs = 0;
    bool operator==(const KindCounts&) const = default;
};

/// One line of what was done with what people told us: never about whom.
struct PrivacyEntry {
    enum class What { Exported, Erased, DeletedForAge, EvidenceMade };

    QString id;
    Timestamp at;
    MemberId who; ///< Empty: the program.
    What what = What::Exported;
    KindCounts counts;
    bool operator==(const PrivacyEntry&) const = default;
};

/// What was exported and erased, and what of it is still to be done. Lives for one transaction, on the store
/// thread.
class PrivacyRecords {
public:
    explicit PrivacyRecords(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<void> note(const PrivacyEntry& entry);
    [[nodiscard]] Result<std::vector<PrivacyEntry>> newest(int atMost);

    /// Words were deleted: what is kept of them for searching has to follow.
    [[nodiscard]] Result<void> noteWordsDeleted();
    [[nodiscard]] Result<bool> wordsWait();
    [[nodiscard]] Result<void> noteWordsGone();

    /// True for one desk alone: the round of deleting is its to do until @p now plus a good while.
    [[nodiscard]] Result<bool> beginRound(Timestamp now, std::chrono::milliseconds every);
    [[nodiscard]] Result<std::optional<Timestamp>> lastRound();

    /// Texts of the text service that must not be filed once more.
    [[nodiscard]] Result<void> noteErasedTexts(const QString& number, Timestamp since, Timestamp now);

private:
    Transaction& m_transaction;
};

} // namespace secondring
