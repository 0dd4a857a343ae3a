// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/proof_chain.h"
#include "core/compliance/text_permission.h"
#include "core/compliance/text_proof.h"

namespace secondring {

/// Why each automatic text was lawful when it left: a chain of lines that are never changed, kept longer than
/// the texts themselves. Holds no number; the words are beside it and can go. What becomes of the text is
/// added by the database itself. Lives for one transaction, on the store thread.
class ProofRecords {
public:
    explicit ProofRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// In the transaction that claims the text, once it is claimed.
    [[nodiscard]] Result<void> keep(const ProvenText& text, const Ruling& ruling, Timestamp now);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<TextProof>> about(const PhoneNumber& number);
    [[nodiscard]] Result<int> countAbout(const PhoneNumber& number);
    /// The person is erased: the words go, the rest says nothing of who it was.
    [[nodiscard]] Result<void> forgetWords(const PhoneNumber& number);
    /// The oldest @p atMost that are from before @p before; how many.
    [[nodiscard]] Result<int> deleteBefore(Timestamp before, int atMost);

private:
    struct Link {
        qint64 place = 0;
        QString hash;
    };
    [[nodiscard]] Result<Link> lastLink();
    [[nodiscard]] Result<void> addLink(const QStringList& fields, const QString& previous);
    [[nodiscard]] Result<void> keepWords(qint64 place, const QString& salt, const QString& words);
    [[nodiscard]] Result<void> readHistory(TextProof& proof);

    Transaction& m_transaction;
};

} // namespace secondring
