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

#include <utility>

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
    if (empty) showEmpty();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (appears) takeKeysBack();
    Q_EMIT refreshed();
    goWhereAsked();
}

void ConversationList::showEmpty()
{
    const bool practising = m_desk.settings.current().mode == Mode::Practice;
    m_empty->showState(
        emptyInbox({m_model->filter(), m_model->searched(), m_model->isFirstDay(), practising, m_unnoticed}));
}

void ConversationList::showUnnoticed(const QString& why)
{
    const bool isNews = std::exchange(m_unnoticed, why) != why;
    if (isNews && m_model->isLoaded() && m_model->rowCount() == 0) showEmpty();
}

// Enter, Down or Escape in the search. Until it is answered the keyboard stays there: what is typed next
// would be keys for the thread that is open from before.
void ConversationList::leaveFor(Qt::Key key)
{
    const QString words = m_search->words();
    if (words.isEmpty()) {
        m_askedFor.clear();
        focusRows();
    } else if (isAnswered()) {
        goToFound();
    } else {
        m_asksToWrite = key != Qt::Key_Down && m_askedFor == words;
        m_askedFor = words;
    }
}

bool ConversationList::isAnswered() const
{
    return m_model->isLoaded() && m_model->searched() == m_search->words();
}

void ConversationList::goToFound()
{
    m_askedFor.clear();
    if (m_model->rowCount() == 0) return;
    focusRows();
    if (!m_view->currentIndex().isValid()) m_view->step(1);
}

// Not for whoever has gone elsewhere or on typing since.
void ConversationList::goWhereAsked()
{
    if (m_askedFor.isEmpty() || !isAnswered()) return;
    const bool isWaiting =
        m_askedFor == m_search->words() && window()->focusWidget() == m_search->focusProxy();
    const bool writes = m_asksToWrite && m_model->rowCount() > 0;
    m_askedFor.clear();
    if (!isWaiting) return;
    goToFound();
    if (writes) Q_EMIT writeAsked();
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
    m_askedFor.clear();
    m_empty->showState(brokenInbox(failure));
    m_stack->setCurrentIndex(1);
}

void ConversationList::onEmptyActed()
{
    if (!m_model->isLoaded())
        m_model->refresh();
    else if (!m_model->searched().isEmpty())
        m_search->clear();
    else if (!m_unnoticed.isEmpty())
        Q_EMIT healthAsked();
    else
        Q_EMIT practiceAsked();
}

} // namespace secondring
