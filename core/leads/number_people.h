// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/leads/lead.h"
#include "core/store/store.h"

namespace secondring {

/// One of those who share a number: a family, an office.
struct NumberPerson {
    QString id;
    QString name;
    bool operator==(const NumberPerson&) const = default;
};

/// Who may be at the other end of a number. Lives for one transaction, on the store thread.
class NumberPeople {
public:
    explicit NumberPeople(Transaction& transaction) : m_transaction(transaction) {}

    /// Known once, however often the name is read; capitals do not make another person.
    [[nodiscard]] Result<NumberPerson> add(const PhoneNumber& number, const QString& name, Timestamp now);
    /// Misread, or known in full now: that person is called @p name from now on; who is called so already
    /// stays alone.
    [[nodiscard]] Result<void> rename(const PhoneNumber& number, const QString& id, const QString& name);
    /// The same, for whoever was called @p before.
    [[nodiscard]] Result<void> renameCalled(const PhoneNumber& number, const QString& before,
                                            const QString& name);
    /// In the order they became known.
    [[nodiscard]] Result<std::vector<NumberPerson>> of(const PhoneNumber& number);

private:
    Transaction& m_transaction;
};

} // namespace secondring
