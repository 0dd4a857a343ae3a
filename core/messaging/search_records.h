// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"
#include "core/messaging/conversation.h"
#include "core/messaging/search_words.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace secondring {

class Query;

/// One thing that matches what was typed.
struct SearchHit {
    /// Person: their name or number. Words: of a text. Field: of the lead card.
    enum class Matched { Person, Words, Note, Field };

    PhoneNumber number;
    std::optional<ConversationId> conversation; ///< None: a contact who never called or wrote.
    QString name;
    Matched matched = Matched::Person;
    std::optional<MessageId> message; ///< Of Words, to open the thread there.
    QString snippet;                  ///< A piece of what matched: name, number, words.
    std::vector<FoundSpan> spans;     ///< Where in the snippet.
    Timestamp at;
};

/// What a lead holds by a key, where its card says other words: a service "swelling" is "Facial swelling".
struct KeptValue {
    QString field;
    QString value;
};

/// What somebody looks for, and the values whose words on a card are what they typed.
struct LookedFor {
    QString typed;
    std::vector<KeptValue> kept;
};

/// Numbers of the conversations that match, newest filed first, as a subselect with a column "number".
struct NumbersFound {
    QString sql;
    QString people;
    QString words;
    QString keys; ///< The words of the kept values, as those are filed; empty: none is asked for.
    QString fields;
    QString urgencies;

    void bindTo(Query& query) const;
};

/// Looks for people, numbers, words of texts, notes and lead fields as one types. Lives for one transaction,
/// on the store thread.
class SearchRecords {
public:
    explicit SearchRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Newest first. Every word must be there, the last one may be a beginning; digits find numbers by any
    /// part. Nothing for nothing typed. Nobody's typing can be an error.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString& typed, int atMost);
    /// The people alone, also those who never called or wrote.
    [[nodiscard]] Result<std::vector<SearchHit>> people(const QString& typed, int atMost);
    /// For a list of conversations; none when nothing in @p typed can be looked for.
    [[nodiscard]] std::optional<NumbersFound> numbersFound(const LookedFor& asked) const;

private:
    [[nodiscard]] Result<void> addPeople(const SearchWords& words, int atMost, std::vector<SearchHit>& hits);
    [[nodiscard]] Result<void> addWords(const SearchWords& words, int atMost, std::vector<SearchHit>& hits);

    Transaction& m_transaction;
};

/// A page of all conversations that match, as ConversationRecords::page() has them for All.
[[nodiscard]] Result<std::vector<Conversation>> foundPage(Transaction& transaction, const LookedFor& asked,
                                                          const std::optional<PageKey>& after, int atMost);

} // namespace secondring
