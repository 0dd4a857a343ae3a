// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_list.h"
#include "ui/calls/calls_page.h"

#include <QAbstractButton>
#include <QButtonGroup>

#include <utility>

namespace secondring {

void CallsPage::showCall(const CallId& call)
{
    m_wanted = call;
    if (auto* all = m_filters->button(static_cast<int>(CallFilter::All))) all->setChecked(true);
    m_model->show(CallFilter::All);
}

void CallsPage::showUnnoticed(const QString& why)
{
    if (std::exchange(m_unnoticed, why) != why && m_isRead) onRead();
}

void CallsPage::onEmptyActed()
{
    if (m_isRead)
        Q_EMIT healthAsked();
    else
        m_model->refresh();
}

// It may be further back than the list was read.
void CallsPage::goToWanted()
{
    if (!m_wanted) return;
    const int row = m_model->rowOf(m_wanted->value);
    if (row < 0 && m_model->canFetchMore({})) return m_model->fetchMore({});
    m_wanted.reset();
    if (row < 0) return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
}

void CallsPage::openInHand()
{
    const auto* entry = m_list->inHand();
    if (entry != nullptr && entry->logged.conversation) Q_EMIT openConversation(*entry->logged.conversation);
}

// A letter alone sends nothing: the text that is ready has a button with words on it.
void CallsPage::writeInHand()
{
    const auto* entry = m_list->inHand();
    if (entry != nullptr && entry->logged.conversation) Q_EMIT writeTo(*entry->logged.conversation);
}

} // namespace secondring
