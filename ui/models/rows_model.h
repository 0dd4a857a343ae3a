// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

namespace secondring {

/// A list of values that is read anew as a whole and changes on the screen row by row, so that selection and
/// place are kept. `idOf` names a row.
template <typename Row> class RowsModel : public QAbstractListModel {
public:
    using IdOf = QString (*)(const Row&);

    RowsModel(IdOf idOf, QObject* parent) : QAbstractListModel(parent), m_idOf(idOf) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// -1 when it is not here.
    [[nodiscard]] int rowOf(const QString& id) const { return find(id, 0); }

protected:
    void replaceRows(std::vector<Row> rows)
    {
        removeGone(rows);
        for (int i = 0; i < static_cast<int>(rows.size()); ++i)
            settle(i, rows[static_cast<size_t>(i)]);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }

    void appendRows(std::vector<Row> rows)
    {
        if (rows.empty()) return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_rows));
        endInsertRows();
    }

    /// Before the rest; the first @p dropped of the rest go, because @p rows say the same.
    void prependRows(std::vector<Row> rows, int dropped)
    {
        if (dropped > 0) {
            beginRemoveRows({}, 0, dropped - 1);
            m_rows.erase(m_rows.begin(), m_rows.begin() + dropped);
            endRemoveRows();
        }
        if (rows.empty()) return;
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    void clearRows()
    {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }

private:
    [[nodiscard]] int find(const QString& id, int from) const
    {
        for (int i = from; i < rowCount(); ++i)
            if (m_idOf(at(i)) == id) return i;
        return -1;
    }

    void removeGone(const std::vector<Row>& rows)
    {
        QSet<QString> kept;
        for (const auto& row : rows)
            kept.insert(m_idOf(row));
        for (int i = rowCount() - 1; i >= 0; --i) {
            if (kept.contains(m_idOf(at(i)))) continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }

    // Brings @p wanted to row @p at: already there, further down, or new.
    void settle(int at, Row& wanted)
    {
        const int found = find(m_idOf(wanted), at);
        if (found < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, std::move(wanted));
            endInsertRows();
            return;
        }
        if (found > at) {
            beginMoveRows({}, found, found, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + found, m_rows.begin() + found + 1);
            endMoveRows();
        }
        m_rows[static_cast<size_t>(at)] = std::move(wanted);
    }

    IdOf m_idOf;
    std::vector<Row> m_rows;
};

} // namespace secondring
