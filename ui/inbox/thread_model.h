// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/inbox/thread_rows.h"
#include "ui/models/last_asked.h"
#include "ui/models/rows_model.h"

#include <QFuture>

namespace secondring {

/// One person's calls and texts, newest page first, older ones when asked; read again when the store changes.
class ThreadModel : public RowsModel<ThreadRow> {
    Q_OBJECT

public:
    explicit ThreadModel(const Desk& desk, QObject* parent = nullptr);

    void open(const PhoneNumber& number, bool optedOut);
    void close();
    /// @p how: "Opted out yesterday by texting “STOP”"; may be empty.
    void setOptedOut(bool optedOut, const QString& how);
    /// By itself, that is: a vendor, one of us, or whoever is never to be texted.
    void setGetsNone(bool getsNone);
    void refresh();
    void readOlder();
    /// Opens the fold that stands in @p row, or closes it again; the thread is read anew from its end.
    void toggleFold(int row);
    /// Every fold is opened; false when none was closed.
    bool openFolds();
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    /// As read, oldest first.
    [[nodiscard]] const std::vector<ThreadItem>& items() const { return m_items; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void aboutToChange();
    void loaded();
    /// Older ones were put above.
    void grewUp();
    void failed(secondring::Failure failure);

private:
    using Found = Result<std::vector<ThreadItem>>;
    [[nodiscard]] QFuture<Found> pageBefore(const std::optional<Timestamp>& before) const;
    void readAnew();
    void takeNewest(const Found& found);
    void takeOlder(const Found& found);
    [[nodiscard]] ThreadLight light() const;
    void show();

    Desk m_desk;
    std::optional<PhoneNumber> m_number;
    bool m_optedOut = false;
    QString m_optedOutHow;
    bool m_getsNone = false;
    std::vector<ThreadItem> m_items;
    QSet<QString> m_opened; ///< The folds that are shown after all.
    LastAsked m_asked;
    bool m_hasOlder = false;
    bool m_readingOlder = false;
    bool m_refreshDue = false;
};

} // namespace secondring
