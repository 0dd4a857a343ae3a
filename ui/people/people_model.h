// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact_records.h"
#include "ui/desk.h"
#include "ui/models/rows_model.h"

namespace secondring {

/// The people as far as they were looked at, by name; more are read when the list asks for them.
class PeopleModel : public RowsModel<ListedContact> {
    Q_OBJECT

public:
    explicit PeopleModel(const Desk& desk, QObject* parent = nullptr);

    void show(const ContactFilter& filter);
    [[nodiscard]] const ContactFilter& filter() const { return m_filter; }
    /// Nobody is here yet of those that were asked for.
    [[nodiscard]] bool isReading() const { return m_asking && rowCount() == 0; }
    /// Reads what is shown anew; selection and place stay.
    void refresh();
    [[nodiscard]] QString nameAt(int row) const;   ///< The number where there is no name.
    [[nodiscard]] QString numberAt(int row) const; ///< "(404) 555-0123 and 1 more"

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// What was asked for is here, perhaps nobody.
    void read();
    void failed(const secondring::Error& error);

private:
    void ask(const std::optional<ContactKey>& after, int atMost);
    void take(ContactRecords::Page page, bool more);

    const Desk m_desk;
    ContactFilter m_filter;
    std::optional<ContactKey> m_next;
    int m_turn = 0; ///< Answers to an earlier question are dropped.
    bool m_asking = false;
    bool m_again = false; ///< Something changed while we were asking.
};

} // namespace secondring
