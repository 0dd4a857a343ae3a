// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace secondring {

struct ThreadRow;

/// Draws a thread: bubbles, ours at the end and theirs at the start, notices in the middle, days between.
class ThreadDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ThreadDelegate(const Desk& desk, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Heights are measured once for each width.
    /// @p trailing: what the scroll bar leaves of the margin.
    void setWidth(int width, int trailing);
    /// The button under what waits for its time, in a row that takes @p place; empty where there is none.
    [[nodiscard]] QRect callOffPlace(const QModelIndex& index, const QRect& place,
                                     Qt::LayoutDirection direction) const;
    /// The one before it, where they wrote since.
    [[nodiscard]] QRect sendPlace(const QModelIndex& index, const QRect& place,
                                  Qt::LayoutDirection direction) const;
    /// Lights @p pieces (from, length) of the words of row @p id; no pieces: nothing is lit.
    void light(const QString& id, const std::vector<std::pair<int, int>>& pieces);

private:
    struct Measured {
        qsizetype words = 0;
        qsizetype under = 0;
        bool planned = false;
        int height = 0;
    };

    [[nodiscard]] int heightOf(const ThreadRow& row) const;
    [[nodiscard]] int roomForAll() const;
    [[nodiscard]] int bubbleWidth() const;
    [[nodiscard]] int underWidth() const;
    void paintNotice(QPainter& painter, const QRect& box, const ThreadRow& row, bool chosen = false) const;
    void paintBubble(QPainter& painter, const QRect& box, const ThreadRow& row, bool chosen) const;
    void paintDeeds(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintUnder(QPainter& painter, const QRect& box, const ThreadRow& row) const;

    Desk m_desk;
    int m_width = 600;
    int m_trailing = 28;
    QString m_litRow;
    std::vector<std::pair<int, int>> m_lit;
    mutable QHash<QString, Measured> m_heights;
};

} // namespace secondring
