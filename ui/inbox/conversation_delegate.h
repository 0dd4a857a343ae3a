// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QStyledItemDelegate>

namespace secondring {

struct LoggedCall;

struct Conversation;
struct TagLook;
class Theme;

/// @p tags as they fit into @p room pixels beside each other: a draft becomes its pencil and is left out
/// first, then what they need is cut, and left out; how long they wait never is.
[[nodiscard]] std::vector<TagLook> fittedTags(const Theme& theme, std::vector<TagLook> tags, int room);

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
    void paintTags(QPainter& painter, const QRect& box, std::vector<TagLook> tags, int right) const;

    Desk m_desk;
};

} // namespace secondring
