// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/proof_records.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plain_words.h"

namespace secondring {

inline const auto maria = QStringLiteral("+14045550123");
inline const auto marias = QStringLiteral("+14045550124"); ///< Her other number.
inline const auto ann = QStringLiteral("+14045550125");

/// Words that stand nowhere else, so that they can be looked for.
struct TheirWords {
    QString name;   ///< "Zelmira"
    QString spoken; ///< "abscessus"
};
inline const TheirWords mariasWords{QStringLiteral("Zelmira"), QStringLiteral("abscessus")};
inline const TheirWords annsWords{QStringLiteral("Quirina"), QStringLiteral("bicuspidum")};

/// A store with all that a desk keeps of people.
class KeptDesk {
public:
    explicit KeptDesk(TestStore& store) : m_store(store) {}

    /// A thread with texts, note, lead, reminder, draft, a call, and what stands in the list of people.
    void add(const QString& number, const TheirWords& words, Timestamp at);
    void addContact(const QString& number, const QString& name, Timestamp at,
                    const QString& kind = QStringLiteral("Client"), const QString& mergedInto = {});
    void addText(const QString& number, const QString& body, const QString& state, Timestamp at);
    void addCall(const QString& number, const QString& name, Timestamp at);
    /// A call of theirs that rang when a desk was gone.
    void addRinging(const QString& number, const QString& name, Timestamp at);
    void addUndo(const QString& number, const QString& name, Timestamp at);
    /// The proof of a text, as the claim leaves it.
    void prove(const QString& number, const QString& body, Timestamp at, const QString& message = newId());

    /// Every table with a row in which @p needle stands.
    [[nodiscard]] QStringList tablesWith(const QString& needle);
    [[nodiscard]] int count(const QString& what)
    {
        return firstCell(m_store, QStringLiteral("SELECT count(*) FROM ") + what).toInt();
    }

private:
    void insert(const QString& table, const QStringList& columns, const QStringList& values);

    TestStore& m_store;
};

} // namespace secondring
