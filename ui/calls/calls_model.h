// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_row.h"
#include "ui/desk.h"
#include "ui/models/rows_model.h"

namespace secondring {

/// The call log as far as it was looked at, newest first; more is read when the list asks for it.
class CallsModel : public RowsModel<CallEntry> {
    Q_OBJECT

public:
    explicit CallsModel(const Desk& desk, QObject* parent = nullptr);

    void show(CallFilter filter);
    [[nodiscard]] CallFilter filter() const { return m_filter; }
    /// Reads what is shown anew; selection and place stay.
    void refresh();

    [[nodiscard]] CallRow rowAt(int row) const;
    /// "Today" over the first call of a day; empty otherwise.
    [[nodiscard]] QString dayOver(int row) const;
    [[nodiscard]] bool endsDay(int row) const;
    /// A text waits to go: its seconds are counted.
    [[nodiscard]] bool countsDown() const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// What was asked for is here, perhaps nothing.
    void read();
    void failed(const secondring::Error& error);

private:
    void ask(const std::optional<PageKey>& after, int atMost);
    void take(std::vector<CallEntry> entries, bool more, int asked);
    [[nodiscard]] RowWords rowWords() const;

    const Desk m_desk;
    CallFilter m_filter = CallFilter::All;
    int m_turn = 0; ///< Answers to an earlier question are dropped.
    bool m_asking = false;
    bool m_again = false; ///< Something changed while we were asking.
    bool m_more = false;
};

} // namespace secondring
