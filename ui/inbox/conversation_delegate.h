// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QStyledItemDelegate>

namespace secondring {

struct LoggedCall;

struct Conversation;

/// Draws one conversation of the list: who, when, the last words, and what they wait for.
class ConversationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ConversationDelegate(const Desk& desk, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintWords(QPainter& painter, const QRect& box, const Conversation& row,
                    const LoggedCall* missed) const;
    [[nodiscard]] int paintAssignee(QPainter& painter, const QRect& box, const Conversation& row) const;
    void paintTags(QPainter& painter, const QRect& box, const Conversation& row, int right) const;

    Desk m_desk;
};

} // namespace secondring
