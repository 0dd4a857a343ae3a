// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPersistentModelIndex>

class QKeyEvent;
class QListView;

namespace secondring {

/// The row that the actions over a list are about: the one under the mouse, else the current one. The list
/// has its model already; where its rows move, it says so with settle(). A press that was meant for a row
/// that has just left does nothing to the one that came to its place.
class RowInHand : public QObject {
    Q_OBJECT

public:
    /// @p actions lie over the rows: the mouse on them has not left the list.
    RowInHand(QListView& list, QWidget& actions);

    [[nodiscard]] bool isAny() const { return m_row.isValid(); }
    [[nodiscard]] int row() const { return m_row.row(); }
    [[nodiscard]] QRect box() const;
    void take(const QModelIndex& row);
    /// What is asked for by a key is about the current row, wherever the mouse is.
    void takeCurrent();
    void settle();
    /// What is asked about it now is asked about it until it is answered: it becomes the current row.
    void keep();
    /// J and K walk the list; false for any other key.
    [[nodiscard]] bool walks(const QKeyEvent& key);

Q_SIGNALS:
    /// It is another row, or the same at another place.
    void settled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void point(const QModelIndex& row);
    void followMouse();
    void step(int rows);

    QListView& m_list;
    QWidget& m_actions;
    QPersistentModelIndex m_row;
    QPersistentModelIndex m_settled; ///< Where the actions are.
    QPersistentModelIndex m_pressed; ///< Whose button the mouse went down on.
    QDeadlineTimer m_unseen;         ///< Until then nobody can know that it is another row.
    bool m_isPointed = false;        ///< By the mouse, and by no key since.
    bool m_isSettling = false;
};

} // namespace secondring
