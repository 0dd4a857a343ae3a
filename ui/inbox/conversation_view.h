// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace secondring {

/// The list of conversations. A row that leaves it does not push another one open.
class ConversationView : public QListView {
    Q_OBJECT

public:
    explicit ConversationView(QWidget* parent = nullptr);

    void step(int rows); ///< J and K.
    void choose(int row);
    /// Less than 0: what is open stands in no row, so none is lit, and each can be pressed to open it.
    void chooseOrLeave(int row);
    /// The next one, else the one before; false when @p row is the only one.
    bool chooseBeside(int row);
    /// What is marked to be done with at once, in the order it was marked: ids of rows.
    [[nodiscard]] const QStringList& marked() const { return m_marked; }
    void toggleMark(const QModelIndex& row);
    void clearMarks();
    /// Letters are keys of the page here; none of them jumps to a row.
    void keyboardSearch(const QString& /*words*/) override {}

Q_SIGNALS:
    void marksChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;

private:
    void leaveChosen();

    QStringList m_marked;
    int m_place = -1; ///< Where the chosen row stood, after it left.
};

} // namespace secondring
