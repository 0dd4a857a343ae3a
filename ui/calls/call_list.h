// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/calls_model.h"
#include "ui/widgets/row_in_hand.h"

#include <QListView>

namespace secondring {

class CallActions;
class CallDelegate;

/// The calls as a list, with the actions over the row under the mouse, else over the current one.
class CallList : public QListView {
    Q_OBJECT

public:
    CallList(const Theme& theme, CallsModel& model, QWidget* parent);

    [[nodiscard]] CallActions& actions() const { return *m_actions; }
    /// The call the actions are about.
    [[nodiscard]] const CallEntry* inHand() const;
    /// It stays in hand while something is asked about it, wherever the mouse goes.
    void keepInHand() { m_hand->keep(); }
    void settleActions();

Q_SIGNALS:
    void opened();     ///< Enter, or a double click.
    void textWanted(); ///< The key T.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placeActions();

    const Theme& m_theme;
    CallsModel& m_model;
    CallDelegate* m_delegate;
    CallActions* m_actions;
    RowInHand* m_hand = nullptr; ///< Not before there is a model.
};

} // namespace secondring
