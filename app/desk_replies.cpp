// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk_window.h"
#include "ui/inbox/inbox_page.h"
#include "ui/wording/line_words.h"

namespace secondring {

// How the window tells of who wrote and who was missed, here or at another desk.

void DeskWindow::wireNews()
{
    DeskParts& desk = m_parts.desk;
    connect(&desk.inbox, &Inbox::textReceived, this, &DeskWindow::tellReply);
    connect(&desk.news, &DeskNews::textReceived, this, &DeskWindow::tellReply);
    connect(&desk.news, &DeskNews::callDecided, m_alerts.get(), &DeskAlerts::onDecidedElsewhere);
    connect(&desk.news, &DeskNews::handled, m_alerts.get(), &DeskAlerts::onHandled);
}

void DeskWindow::tellReply(const ConversationId& conversation, const IncomingText& text)
{
    if (m_parts.desk.escalation.isPaged(text.from)) return; // One of ours answers a page.
    // A card over the thread it speaks of would only be in the way.
    if (m_inbox->isReading(conversation))
        m_alerts->onTextRead();
    else
        m_alerts->onTextReceived(conversation, text);
    if (m_window->isVisible() || m_menus.isQuiet()) return;
    m_tray.showReply(written(text.from, m_parts.keeper.current().business.region), text.body);
}

} // namespace secondring
