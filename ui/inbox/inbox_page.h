// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/phone_number.h"
#include "core/messaging/conversation.h"
#include "core/settings/team_settings.h"
#include "ui/desk.h"
#include "ui/page.h"

#include <QDate>

#include <functional>

class QHBoxLayout;

namespace secondring {

class ConversationList;
class LeadPanel;
class ThreadPane;

/// The home of the desk: who waits for an answer, their thread, and what is known of them.
class InboxPage : public Page {
    Q_OBJECT

public:
    explicit InboxPage(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void enter() override;
    bool search() override;
    [[nodiscard]] QWidget* home() override;
    /// Somebody is looking at this very thread.
    [[nodiscard]] bool isReading(const ConversationId& id) const;
    /// From a card or from the call list.
    void openConversation(const ConversationId& id);
    /// Puts the keyboard where the answer is written.
    void answer(const ConversationId& id);
    /// Said where nobody waits; empty while calls are noticed.
    void showUnnoticed(const QString& why);
    /// What Call back does with the number; false when nothing here can dial.
    void setDial(std::function<bool(const PhoneNumber& number)> dial);

Q_SIGNALS:
    /// Somebody looks at this thread from now on.
    void threadRead(const secondring::ConversationId& conversation);
    /// The button of an empty first day, while practising.
    void practiceAsked();
    void healthAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void bindKeys();
    void connectList();
    void connectPanel();
    void newText();
    void showIdeas();
    void readTemplates();
    void followTheDay();
    void find(const ConversationId& id, bool andWrite);
    void leaveRow(ConversationFilter goesTo);
    void openThread(const Conversation& conversation);
    void done();
    void snooze();
    void doneWith(const std::vector<ConversationId>& threads);
    void onListRefreshed();
    void showPanel();
    void placePanel();
    void foldPanel();
    void placeColumns();
    void showThread(bool inFront);
    void focusReading();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] bool isFolded() const;

    Desk m_desk;
    ConversationList* m_list;
    ThreadPane* m_thread;
    LeadPanel* m_panel;
    QHBoxLayout* m_row;
    QDate m_today; ///< Where the business is, as far as anything here has been said of it.
    std::vector<QuickReply> m_templates; ///< Of this trade; read once.
    bool m_panelWanted = false;          ///< Over the thread, where it does not fit beside.
    bool m_threadInFront = false;        ///< Where list and thread do not fit beside each other.
};

} // namespace secondring
