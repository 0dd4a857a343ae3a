// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace secondring {

WrappingRow::~WrappingRow() = default;

void WrappingRow::insertWidget(int at, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + at, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void WrappingRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int WrappingRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (std::size_t first = 0; first < m_items.size();) {
        const auto [end, rowHeight] = rowFrom(first, width - margins.left() - margins.right());
        height += (height > 0 ? spacing() : 0) + rowHeight;
        first = end;
    }
    return height + margins.top() + margins.bottom();
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const QSize wanted = item->sizeHint();
        size.rwidth() += (size.width() > 0 ? spacing() : 0) + wanted.width();
        size.setHeight(std::max(size.height(), wanted.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect within = rect.marginsRemoved(contentsMargins());
    int top = within.top();
    for (std::size_t first = 0; first < m_items.size();) {
        const auto [end, height] = rowFrom(first, within.width());
        place(first, end, {within.left(), top, within.width(), height});
        top += height + spacing();
        first = end;
    }
}

std::pair<std::size_t, int> WrappingRow::rowFrom(std::size_t first, int width) const
{
    int taken = 0;
    int height = 0;
    for (std::size_t at = first; at < m_items.size(); ++at) {
        if (m_items[at]->isEmpty()) continue; // It is hidden.
        const QSize wanted = m_items[at]->sizeHint();
        if (taken > 0 && taken + wanted.width() > width) return {at, height};
        taken += wanted.width() + spacing();
        height = std::max(height, wanted.height());
    }
    return {m_items.size(), height};
}

void WrappingRow::place(std::size_t first, std::size_t end, const QRect& row) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = row.left();
    for (std::size_t at = first; at < end; ++at) {
        if (m_items[at]->isEmpty()) continue;
        const QSize wanted = m_items[at]->sizeHint();
        const QRect here(left, row.top() + (row.height() - wanted.height()) / 2,
                         std::min(wanted.width(), row.width()), wanted.height());
        m_items[at]->setGeometry(QStyle::visualRect(direction, row, here));
        left += wanted.width() + spacing();
    }
}

} // namespace secondring
