// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace secondring {

struct TagLook;

/// Paints one person: face, name and number, kind, language, and whether they may be texted.
class PeopleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PeopleDelegate(const Theme& theme, const PeopleModel& model, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    struct Columns;
    /// Of what is left in a row beside its face.
    [[nodiscard]] Columns columnsIn(const QRect& room) const;
    /// In @p part of @p row: what they are to the business, and their language.
    void paintKind(QPainter& painter, const QRect& row, const QRect& part, const QString& language,
                   const TagLook& tag) const;

    const Theme& m_theme;
    const PeopleModel& m_model;
};

} // namespace secondring
