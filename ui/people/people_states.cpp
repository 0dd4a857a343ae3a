// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_list.h"
#include "ui/people/people_page.h"
#include "ui/people/people_words.h"
#include "ui/people/person_details.h"
#include "ui/widgets/search_field.h"

#include <QStackedWidget>

#include <utility>

namespace secondring {

// What stands in the list while it is read, and when nothing is left in it.

// Not at once: an answer that comes quickly needs no word before it. Nor later for who goes on typing.
void PeoplePage::sayWhenItTakesLong()
{
    if (m_model->isReading() && !m_patience.isActive()) m_patience.start();
}

void PeoplePage::onStillReading()
{
    if (!m_model->isReading()) return;
    m_empty->showState(readingPeople(!m_model->filter().search.trimmed().isEmpty()));
    // Hidden, the list would leave the keyboard to whatever comes next: it waits on the page.
    const bool hadKeys = m_list->hasFocus();
    m_rows->setCurrentWidget(m_empty);
    if (hadKeys) takeKeys();
}

void PeoplePage::onRead()
{
    m_patience.stop();
    const bool empty = m_model->rowCount() == 0;
    const bool hadKeys = hasFocus() || m_list->hasFocus();
    m_unreadable = false;
    if (empty) m_empty->showState(noPeople(m_model->filter()));
    m_rows->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_list);
    if (hadKeys && empty && std::exchange(m_takesFirst, false))
        m_search->setFocus(); // Where whoever is not found is written in another way.
    else if (hadKeys)
        takeKeys();
    if (m_wanted) m_list->choose(*m_wanted);
    m_wanted.reset();
    takeFirst();
    if (!m_list->chosen()) m_details->show(std::nullopt);
    settleDetails();
}

void PeoplePage::onFailed(const Error& error)
{
    m_patience.stop();
    m_unreadable = true;
    m_empty->showState(peopleUnreadable(error.failure));
    m_rows->setCurrentWidget(m_empty);
    settleDetails();
}

void PeoplePage::onEmptyActed()
{
    if (m_unreadable)
        m_model->refresh();
    else if (!m_model->filter().search.trimmed().isEmpty())
        m_search->clear();
    else if (m_model->filter() == ContactFilter())
        showImport(true);
}

// Down or Enter in the search; Escape has taken the words away, and opens nobody.
void PeoplePage::goToFound()
{
    // Where nobody was found there is nowhere to go.
    if (m_list->isVisible() || m_model->isReading()) takeKeys();
    m_takesFirst = !m_search->words().isEmpty();
    takeFirst();
}

// The rows may still be of other words than those that were typed.
void PeoplePage::takeFirst()
{
    const bool isFound = m_model->filter().search == m_search->words() && m_model->rowCount() > 0;
    if (!m_takesFirst || !isFound) return;
    m_takesFirst = false;
    if (!m_list->chosen()) m_list->chooseFirst();
}

} // namespace secondring
