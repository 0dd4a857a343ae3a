// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_event.h"
#include "core/compliance/recipient_place.h"
#include "core/messaging/conversation.h"
#include "core/recovery/urgent_threads.h"
#include "core/store/store.h"
#include "ui/desk.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QWidget;

namespace secondring {

struct TeamMember;
struct ToldConsent;

/// What is done with a whole thread: snoozed, assigned, reminded of, noted, done with several at once. Asks
/// under the widget it is given; says what was done, with the way back, or why not.
class ThreadActions : public QObject {
    Q_OBJECT

public:
    explicit ThreadActions(const Desk& desk, QObject* parent = nullptr);

    void snooze(const Conversation& conversation, QWidget* anchor);
    /// A time for it takes it, and says so first; only then nobody is paged any more.
    void snoozeEmergency(const ConversationId& conversation, QWidget* anchor);
    /// Whoever gives an emergency to themselves takes it, and nobody is paged any more.
    void assign(const Conversation& conversation, QWidget* anchor);
    void remind(const Conversation& conversation, QWidget* anchor);
    /// They told a person here that they want no texts, or that they want them again.
    void noteConsent(const Conversation& conversation, QWidget* anchor);
    /// Where they are, as they said it: texts keep to that clock and that law.
    void notePlace(const Conversation& conversation, QWidget* anchor);
    void answerDoubt(const Conversation& conversation, bool optedOut);
    /// Somebody opted out seems to want texts again.
    void answerWish(const Conversation& conversation, bool comesBack);
    void note(const ConversationId& conversation, const QString& words);
    /// An emergency that nobody has taken stays open, and that is said.
    void closeAll(const std::vector<ConversationId>& conversations);
    /// Asks whether somebody has taken it; only then it is done, and nobody is paged any more. @p taken is
    /// called as it leaves the list.
    void closeEmergency(const ConversationId& conversation, QWidget* anchor, std::function<void()> taken);

Q_SIGNALS:
    /// @p undo may be empty.
    void happened(const QString& sentence, const std::function<void()>& undo);
    void failed(const QString& sentence);
    /// It goes out of the list it stands in.
    void leftList();

private:
    using Change = std::function<Result<void>(Transaction&)>;
    struct Closed;
    void close(const std::vector<ConversationId>& conversations, bool takesEmergencies);
    void sayClosed(const Closed& closed);
    void putOff(const ConversationId& conversation, Timestamp until, bool takesEmergency);
    void run(Change change, const QString& sentence, Change undo = nullptr);
    /// Says @p sentence with a way back, after which @p undone is said.
    void offer(const QString& sentence, Change undo, const QString& undone);
    void noteOptOut(const PhoneNumber& number, ConsentHow how);
    void takeBackOptOut(const ToldConsent& back);
    void noteOptIn(const PhoneNumber& number, ConsentHow how);
    [[nodiscard]] static QString broughtBackWords();
    void askPlace(const PhoneNumber& number, const NotedPlace& before, QWidget* anchor);
    void giveTo(const Conversation& conversation, const TeamMember& member);
    [[nodiscard]] QString givenWords(const TeamMember& member, const GivenThread& given) const;
    void takeBackGiving(const Giving& giving);

    Desk m_desk;
};

} // namespace secondring
