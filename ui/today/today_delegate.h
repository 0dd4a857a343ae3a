// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_model.h"

#include <QStyledItemDelegate>

namespace secondring {

class RowActions;

/// Where somebody stands in a row: the name whole, their tag beside it or, where that does not fit, below.
struct PersonLines {
    QRect name;
    QRect tag;
    QRect under; ///< Empty: there is nothing below.
};
[[nodiscard]] PersonLines personLines(const Theme& theme, const QRect& room, const TodayRow& row,
                                      const QString& under);

/// Paints one person: who, why, when and what to do; the sections stand over their cards.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @p stamp draws the buttons of the rows that are not in hand; it is never shown.
    TodayDelegate(const Theme& theme, const TodayModel& model, RowActions& stamp, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// The row itself within an item, without the heading over it.
    [[nodiscard]] QRect rowBox(const QRect& item, int row) const;
    /// Where the actions lie in such a row.
    [[nodiscard]] QRect actionsBox(const QRect& row, bool mirror) const;
    /// The person whose real buttons lie over the row.
    void setInHand(const QString& id) { m_inHand = id; }

private:
    struct Columns;
    /// So narrow that a reason beside the actions would be cut: they stand below what is said.
    [[nodiscard]] bool isTall(int width) const;
    [[nodiscard]] int personHeight(int width) const;
    [[nodiscard]] Columns columnsIn(const QRect& box) const;
    void paintHeading(QPainter& painter, const QRect& item, int row) const;
    void paintFold(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintPerson(QPainter& painter, const QRect& box, const TodayRow& row) const;
    void paintStacked(QPainter& painter, const QRect& box, const TodayRow& row) const;
    void paintName(QPainter& painter, const QRect& box, const PersonLines& at, const TodayRow& row) const;
    void paintWhyAndWhen(QPainter& painter, const QRect& box, const TodayRow& row) const;
    void paintActions(QPainter& painter, const QRect& box, const TodayRow& row) const;

    const Theme& m_theme;
    const TodayModel& m_model;
    RowActions& m_stamp;
    QString m_inHand;
};

} // namespace secondring
