// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <utility>
#include <vector>

namespace secondring {

/// Lays widgets side by side, each as wide as it wants to be, and begins another row where the width ends.
class WrappingRow : public QLayout {
    Q_OBJECT

public:
    using QLayout::QLayout;
    Q_DISABLE_COPY_MOVE(WrappingRow)
    ~WrappingRow() override;

    void insertWidget(int at, QWidget* widget);

    void addItem(QLayoutItem* item) override; ///< Takes it over.
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Of the items from @p first on: one after the last that fits into @p width, and how high they are.
    [[nodiscard]] std::pair<std::size_t, int> rowFrom(std::size_t first, int width) const;
    void place(std::size_t first, std::size_t end, const QRect& row) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace secondring
