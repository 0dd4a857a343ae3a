// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_model.h"
#include "ui/widgets/row_in_hand.h"

#include <QListView>

namespace secondring {

class RowActions;
class TodayDelegate;

/// The people of the day as a list, with the actions over the row under the mouse, else over the current one.
class TodayList : public QListView {
    Q_OBJECT

public:
    TodayList(const Theme& theme, TodayModel& model, QWidget* parent);

    [[nodiscard]] RowActions& actions() const { return *m_actions; }
    /// Whom the actions are about; null on the line that opens the done ones.
    [[nodiscard]] const SheetRow* inHand() const;
    [[nodiscard]] TodayRow rowInHand() const;
    void settleActions();
    /// A person here acts on @p reminder: when its row has gone to another place, the keys do not go along.
    void leaveBehind(const ReminderId& reminder);
    /// @p reminder comes back to the list: the keys go to it as soon as it is there.
    void returnTo(const ReminderId& reminder) { m_returning = reminder; }
    /// Somebody is in hand whenever there is anybody.
    void startWithAPerson();

Q_SIGNALS:
    void opened(); ///< Enter, or a double click.
    void textWanted();
    void callWanted();
    void laterWanted();
    void outcomeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placeActions();
    void openOrFold();
    void goOn();
    void goBack();

    /// Where a row stood that is about to go.
    struct Leaving {
        ReminderId reminder;
        int row = 0;
        TodayEntry::Section section = TodayEntry::Section::DueToday;
    };

    TodayModel& m_model;
    RowActions* m_actions;
    TodayDelegate* m_delegate;
    RowInHand* m_hand = nullptr; ///< Not before there is a model.
    std::optional<Leaving> m_leaving;
    std::optional<ReminderId> m_returning;
};

} // namespace secondring
