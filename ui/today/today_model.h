// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/models/rows_model.h"
#include "ui/today/today_row.h"

namespace secondring {

/// Who to get back to, from top to bottom.
class TodayModel : public RowsModel<TodayEntry> {
    Q_OBJECT

public:
    explicit TodayModel(const Desk& desk, QObject* parent = nullptr);

    /// Reads the sheet anew; selection and place stay.
    void refresh();
    [[nodiscard]] const DaySheet& sheet() const { return m_sheet; }
    void showDone(bool shown);
    [[nodiscard]] bool showsDone() const { return m_withDone; }

    [[nodiscard]] TodayRow rowAt(int row) const;
    /// Over the first row of a section; empty otherwise.
    [[nodiscard]] QString headingOver(int row) const;
    [[nodiscard]] bool endsSection(int row) const;
    [[nodiscard]] TodayWords words() const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// What was asked for is here, perhaps nothing.
    void read();
    void failed(const secondring::Error& error);

private:
    [[nodiscard]] bool sameSection(int a, int b) const;

    const Desk m_desk;
    DaySheet m_sheet;
    bool m_withDone = false;
    bool m_asking = false;
    bool m_again = false; ///< Something changed while we were asking.
};

} // namespace secondring
