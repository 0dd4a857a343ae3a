// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/people/contact.h"
#include "core/store/transaction.h"

namespace secondring {

class Query;

/// Whom a list of people leaves.
struct ContactFilter {
    std::optional<ContactKind> kind;
    QString search; ///< Part of a name, a number or an email address.
    bool operator==(const ContactFilter&) const = default;
};

/// One row of the list of people.
struct ListedContact {
    Contact contact;
    int furtherNumbers = 0;
    bool optedOut = false; ///< By this number or a further one.
    std::optional<ConversationId> conversation;
    QString toldName; ///< Where nobody entered a name: of the only one who told theirs from this number.

    [[nodiscard]] const QString& name() const
    {
        return contact.profile.name.isEmpty() ? toldName : contact.profile.name;
    }
};

/// Where a page goes on: people with a name, written down or told, by name, then the others.
struct ContactKey {
    QString sortedBy; ///< The name in small letters, as the database makes them; empty without one.
    PhoneNumber number;
};

/// The people the desk knows, by number. Lives for one transaction, on the store thread.
class ContactRecords {
public:
    explicit ContactRecords(Transaction& transaction) : m_transaction(transaction) {}

    struct Page {
        std::vector<ListedContact> people;
        std::optional<ContactKey> next; ///< Nothing: that was all.
    };
    /// By name; those without one follow, by number. Who is merged into somebody shows as that one.
    [[nodiscard]] Result<Page> page(const ContactFilter& filter, const std::optional<ContactKey>& after,
                                    int atMost);
    /// The contact with exactly @p number, merged into another or not.
    [[nodiscard]] Result<std::optional<Contact>> find(const PhoneNumber& number);
    /// The contact that stands for the person with @p number.
    [[nodiscard]] Result<std::optional<Contact>> personWith(const PhoneNumber& number);
    /// @p main and what is merged into it, @p main first.
    [[nodiscard]] Result<std::vector<Contact>> allNumbersOf(const PhoneNumber& main);
    [[nodiscard]] Result<ContactKind> kindOf(const PhoneNumber& number); ///< New when nothing is known.

    /// Every number of the person gets @p profile; without such a person, one is made.
    [[nodiscard]] Result<void> save(const PhoneNumber& number, const ContactProfile& profile, Timestamp now);
    /// Whoever told their name stands among the people; nothing more is known of them by it.
    [[nodiscard]] Result<void> noteKnown(const PhoneNumber& number, Timestamp now);
    /// Whom we text as one of us is nobody who waits for an answer. Who is known as somebody else stays that.
    [[nodiscard]] Result<void> noteStaff(const PhoneNumber& number, const QString& name, Timestamp now);
    /// What is known of the person goes, whatever their numbers. Calls, texts and consent stay, and an
    /// opt-out stays with every number that it held.
    [[nodiscard]] Result<void> remove(const PhoneNumber& number);

    [[nodiscard]] static QString columns(); ///< What contactIn() reads, of "contact".
    [[nodiscard]] static Result<Contact> contactIn(const Query& row);
    static constexpr int columnCount = 9;

private:
    [[nodiscard]] Result<std::vector<ListedContact>> named(const ContactFilter& filter,
                                                           const ContactKey& after, int atMost);
    [[nodiscard]] Result<std::vector<ListedContact>> nameless(const ContactFilter& filter,
                                                              const ContactKey& after, int atMost);
    [[nodiscard]] Result<std::vector<ListedContact>> listed(Query& query, int atMost);
    [[nodiscard]] Result<void> askFurtherNumbers(ListedContact& row);

    Transaction& m_transaction;
    QString m_lastSortedBy;
};

} // namespace secondring
