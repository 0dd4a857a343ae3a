// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/calls_model.h"

#include <QStyledItemDelegate>

#include <functional>

namespace secondring {

/// Paints one call: who, what it was, what followed; the days stand over their cards.
class CallDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CallDelegate(const Theme& theme, const CallsModel& model, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// The row itself within an item, without the day over it.
    [[nodiscard]] QRect rowBox(const QRect& item, int row) const;

    /// The call whose real buttons lie over its row, and how much of the row they cover.
    void setInHand(const CallId& call, int covered);

private:
    struct Columns;
    [[nodiscard]] Columns columnsIn(const QRect& box) const;
    /// What Never text and Open take, behind the button for a text.
    [[nodiscard]] int behindText() const;
    /// "Text anyway" where the actions will have it, so that a call without an answer shows what is left to
    /// do.
    void paintSuggestion(QPainter& painter, const QRect& row,
                         const std::function<QRect(const QRect&)>& place) const;
    void paintFollowed(QPainter& painter, const QRect& box, const CallRow& row) const;

    const Theme& m_theme;
    const CallsModel& m_model;
    CallId m_inHand;
    int m_covered = 0;
};

} // namespace secondring
