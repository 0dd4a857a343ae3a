// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation_records.h"
#include "ui/desk.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedLayout;

namespace secondring {

class AnswerIdeas;
class Composer;
class DoubtBar;
class Drafts;
class EmptyState;
class ThreadActions;
class ThreadCompany;
class ThreadHead;
class ThreadPrivacy;
class ThreadView;
struct Settings;
struct ThreadRow;

/// Calls a number with the desk's own telephone program; false when there is none.
using Dial = std::function<bool(const PhoneNumber& number)>;

/// The middle of the inbox: one person's thread, its head, and where an answer is written.
class ThreadPane : public QWidget {
    Q_OBJECT

public:
    explicit ThreadPane(const Desk& desk, QWidget* parent = nullptr);

    void open(const Conversation& conversation);
    void close();
    /// Whether the list beside has rows to choose from.
    void offerChoice(bool any);
    [[nodiscard]] const std::optional<Conversation>& shown() const { return m_open; }
    [[nodiscard]] ThreadView& view() const { return *m_view; }
    [[nodiscard]] ThreadHead& head() const { return *m_head; }
    /// Its days are said as of today: another one has begun.
    void sayAnew();
    void startWriting();
    /// Put where the answer is written, behind what is there.
    void propose(const QString& words);
    void saveEvidence(); ///< Of the texts to whom is shown, as a page.
    void toggleDone();
    void callBack();
    [[nodiscard]] ThreadActions& actions() const { return *m_actions; }
    [[nodiscard]] AnswerIdeas& ideas() const;
    /// What went wrong, where the answer is written.
    void showTrouble(const QString& sentence);
    void name(const QString& name);
    void setDial(Dial dial) { m_dial = std::move(dial); }

Q_SIGNALS:
    /// The person, the thread or both are as the store has them now.
    void refreshed();
    void left();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void reread();
    void take(const Conversation& conversation);
    void sayHowTheyOptedOut();
    void seeMentions();
    void markSeen();
    void showPrice(const Settings& settings);
    void connectHead();
    void connectActions();
    void send(const QString& words, const std::optional<Timestamp>& due = std::nullopt);
    void onNotSent(const Error& error, const std::optional<Timestamp>& due);
    void callOff(const MessageId& id);
    void sendAsItIs(const MessageId& id);
    /// Its words go back to where they are written, and it no longer waits: both or neither.
    void changeWaiting(const ThreadRow& row);
    void writeAgain(const ThreadRow& row);
    /// Says why, where it is not.
    bool isInTime(const Result<bool>& changed);
    void onLoaded();
    void onFailed(Failure failure);

    Desk m_desk;
    ThreadHead* m_head;
    ThreadView* m_view;
    DoubtBar* m_doubt;
    Composer* m_composer;
    ThreadCompany* m_company;
    Drafts* m_drafts;
    ThreadPrivacy* m_privacy = nullptr;
    ThreadActions* m_actions;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    std::optional<Conversation> m_open;
    int m_calls = 0; ///< Of the person shown, as far as they were counted.
    QTimer m_rest;   ///< Until what is open counts as read.
    Dial m_dial;
};

} // namespace secondring
