// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <optional>

namespace secondring {

/// What looking through the whole ledger found.
struct ChainCheck {
    int lines = 0;                     ///< Looked at.
    std::optional<qint64> firstBroken; ///< The place, from 1, of the first that is not as it was written.
};

/// The ledger's lines, each sealed with a hash over itself and the line before it: SHA-256 over previous
/// hash, place, id, salted hash of the number, what, source, how, who, salted hash of the words, text, time.
/// Number and words themselves can be erased without breaking it. Lives for one transaction, on the store
/// thread.
class ConsentChain {
public:
    explicit ConsentChain(Transaction& transaction) : m_transaction(transaction) {}

    /// Puts every line without a place at the end, oldest first; how many. Desks do this one after another.
    [[nodiscard]] Result<int> seal();
    [[nodiscard]] Result<ChainCheck> verify();

private:
    struct Line;
    struct Head {
        qint64 place = 0;
        QString hash;
    };

    [[nodiscard]] static QString columns();
    [[nodiscard]] Result<Head> head();
    [[nodiscard]] Result<void> setHead(const Head& head);
    [[nodiscard]] Result<void> put(const Line& line);
    /// Whether @p line is what was sealed behind @p before.
    [[nodiscard]] Result<bool> isWhole(const Line& line, const Head& before);

    Transaction& m_transaction;
};

/// The whole ledger as a table for a spreadsheet (RFC 4180), oldest first, with the hashes.
[[nodiscard]] Result<QByteArray> consentLedgerCsv(Transaction& transaction);

} // namespace secondring
