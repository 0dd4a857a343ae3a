// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_list.h"

#include "ui/people/people_delegate.h"
#include "ui/widgets/card_rows.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace secondring {

PeopleList::PeopleList(const Theme& theme, PeopleModel& model, QWidget* parent)
    : QListView(parent), m_model(model)
{
    setObjectName(u"people"_s);
    setAccessibleName(tr("People, by name"));
    setProperty("on", u"background"_s);
    layAsCard(*this);
    setModel(&model);
    setItemDelegate(new PeopleDelegate(theme, model, this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &PeopleList::editWanted);
}

std::optional<PhoneNumber> PeopleList::chosen() const
{
    if (!currentIndex().isValid()) return std::nullopt;
    return m_model.at(currentIndex().row()).contact.number;
}

void PeopleList::choose(const PhoneNumber& number)
{
    if (const int row = m_model.rowOf(number.e164()); row >= 0) setCurrentIndex(m_model.index(row));
}

void PeopleList::step(int rows)
{
    if (m_model.rowCount() == 0) return;
    const int row = std::clamp(currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(row));
}

void PeopleList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_J:
        step(1);
        return;
    case Qt::Key_K:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen()) Q_EMIT editWanted();
        return;
    case Qt::Key_Delete:
        if (chosen()) Q_EMIT deleteWanted();
        return;
    case Qt::Key_Escape:
        event->ignore(); // QListView would look for a row that begins with it.
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

// Not QListView's: that makes the first row current, and so opens it unasked.
void PeopleList::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void PeopleList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

} // namespace secondring
