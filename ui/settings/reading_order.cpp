// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reading_order.h"

#include <QLayout>
#include <QWidget>

namespace secondring {

namespace {

void collect(const QLayout& layout, QList<QWidget*>& found)
{
    for (int i = 0; i < layout.count(); ++i) {
        auto* item = layout.itemAt(i);
        if (item->layout() != nullptr) {
            collect(*item->layout(), found);
        } else if (auto* widget = item->widget(); widget != nullptr) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0) found << widget;
            if (widget->layout() != nullptr) collect(*widget->layout(), found);
        }
    }
}

} // namespace

void tabInReadingOrder(QWidget& part)
{
    QList<QWidget*> found;
    if (part.layout() != nullptr) collect(*part.layout(), found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace secondring
