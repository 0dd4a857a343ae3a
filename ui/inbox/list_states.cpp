// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_keeper.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_words.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QStackedLayout>

namespace secondring {

// What stands in the list while it is read, and when nothing is left in it.

// Not at once: an answer that comes quickly needs no word before it. Nor later for who goes on typing.
void ConversationList::sayWhenItTakesLong()
{
    if (!m_model->isLoaded() && !m_patience.isActive()) m_patience.start();
}

void ConversationList::onStillReading()
{
    // Hidden, the list would leave the keyboard to whatever comes next.
    if (m_model->isLoaded() || m_view->hasFocus()) return;
    m_empty->showState(readingInbox(m_model->isSearching()));
    m_stack->setCurrentIndex(1);
}

void ConversationList::onLoaded()
{
    m_patience.stop();
    const bool empty = m_model->rowCount() == 0;
    const bool appears = !empty && m_stack->currentIndex() == 1;
    const bool practising = m_desk.settings.current().mode == Mode::Practice;
    if (empty)
        m_empty->showState(
            emptyInbox({m_model->filter(), m_model->searched(), m_model->isFirstDay(), practising}));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (appears) takeKeysBack();
    Q_EMIT refreshed();
}

// The list hid with its last row, and the keyboard went to a button or waits on the page. Who writes goes on.
void ConversationList::takeKeysBack()
{
    const QWidget* held = window()->focusWidget();
    const bool isFree =
        held == nullptr || held->isAncestorOf(this) || qobject_cast<const QAbstractButton*>(held) != nullptr;
    if (isFree && m_view->isVisible()) focusRows();
}

void ConversationList::onFailed(Failure failure)
{
    m_patience.stop();
    m_empty->showState(brokenInbox(failure));
    m_stack->setCurrentIndex(1);
}

void ConversationList::onEmptyActed()
{
    if (!m_model->isLoaded())
        m_model->refresh();
    else if (!m_model->searched().isEmpty())
        m_search->clear();
    else
        Q_EMIT practiceAsked();
}

} // namespace secondring
