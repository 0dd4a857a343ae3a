// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation.h"
#include "core/messaging/person_text.h"
#include "core/reminders/passed_on_records.h"
#include "core/telephony/line_board.h"
#include "ui/alerts/alert_sound.h"
#include "ui/alerts/card_stack.h"
#include "ui/desk.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace secondring {

class AlertCard;
class MentionWatch;
struct ToldMention;

/// What the cards do outside the program, given from outside.
struct AlertActions {
    /// A tel: address, for the desk's own telephone program; false when there is none.
    std::function<bool(const QUrl&)> open;
    std::function<QFuture<Result<MessageId>>(const PhoneNumber&, const QString&, const PersonText&)>
        answer;                                          ///< Outbox::sendFromPerson
    std::function<QString(const LineId&)> lineName = {}; ///< LineBoard::nameOf; else as the settings have it.
    std::function<void(AlertSound, int volume)> sound = {};
    std::function<void(const ConversationId&)> takeUrgent = {}; ///< Escalation::take, by who sits here.
    std::function<std::optional<WorkPlace>()> workPlace = {};   ///< Where somebody works in our window.
    std::function<void(const CardsOver&)> makeRoom = {};        ///< What the cards take of it, each time.
};

/// Owns the cards at the bottom of the screen: who rings, who was missed, who wrote back. Never takes the
/// focus.
class DeskAlerts : public QObject {
    Q_OBJECT

public:
    DeskAlerts(const Desk& desk, AlertActions actions, QObject* parent = nullptr);
    ~DeskAlerts() override;
    Q_DISABLE_COPY_MOVE(DeskAlerts)

    /// Without movement the countdown steps by whole seconds.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    /// Cards on the screen now, top to bottom.
    [[nodiscard]] QList<AlertCard*> shown() const;
    /// Looks at the clock: counts down, closes what is over.
    void tick();

    // What the program hears goes in here.
    void onRinging(const secondring::RingingCall& call);
    void onFinished(const secondring::FinishedCall& call);
    void onDecided(const secondring::LoggedCall& call);
    /// DeskNews::callDecided
    void onDecidedElsewhere(const secondring::LoggedCall& call, bool isNew);
    /// DeskNews::handled
    void onHandled(const secondring::ConversationId& conversation, const secondring::MemberId& takenBy);
    void onTextReceived(const secondring::ConversationId& conversation, const secondring::IncomingText& text);
    void onNotTextedAnyway(const secondring::CallId& call, const secondring::Error& why)
    {
        takeRefusal(m_shown, call, why.failure, m_desk.clock.now());
        show();
    }
    /// They wrote into the thread that is open: there is no card over it, but it is heard.
    void onTextRead() { hear(AlertSound::Reply); }
    /// Escalation::changed: what nobody has taken yet.
    void onUrgent(const std::vector<secondring::OpenPage>& open);
    /// ReminderDesk::digestDue
    void onDigest(const secondring::MorningDigest& digest);
    /// Texting by itself pauses because of @p why: a card, once; empty when it goes on.
    void onPaused(const QString& why);
    /// No line watches, as @p why says: a card that stays; empty when one does again.
    void onUnwatched(const QString& why);
    /// What is known of that time.
    void onWatchedAgain(const QString& words);
    /// Outbox::accepted and ended: how far a text got is read again.
    void onTextMoved();
    /// Somebody reads that thread: what wrote itself there needs no card over it.
    void onThreadOpened(const secondring::ConversationId& conversation)
    {
        closeAll(repliesIn(m_shown, conversation));
    }

Q_SIGNALS:
    void openConversation(const secondring::ConversationId& conversation);
    void todayAsked();
    void limitsAsked();
    void healthAsked();

private:
    [[nodiscard]] ShownAlert* find(const QString& id);
    /// By somebody who may; none otherwise.
    [[nodiscard]] ShownAlert* workedOn(const QString& id);
    [[nodiscard]] ShownAlert& cardFor(const QString& id, const std::optional<PhoneNumber>& caller);
    [[nodiscard]] std::unique_ptr<AlertCard> makeCard(const QString& id);
    void connectWork(AlertCard& card, const QString& id);
    [[nodiscard]] QString lineNamed(const LineId& line) const;
    void takeCall(const LoggedCall& call, bool mayBeNew);
    void lookUp(const Alert& alert);
    void learnNames();
    void tellPassedOn();
    void onPassedOn(const StillWaiting& still);
    void watchMentions();
    void onMentioned(const ToldMention& mention);
    /// Cards of mentions in other conversations than @p but.
    void closeMentions(const QStringList& but);
    void closeErased();
    void recountDigest();
    void move(ShownAlert& shown, Alert::Stage stage);
    [[nodiscard]] bool isQuiet() const;
    void hear(AlertSound sound);
    void hearUrgentAgain();
    void openFrom(const QString& id);
    void callBack(const QString& id);
    void noteBegun(const QString& id);
    void answer(const QString& id, const QString& words);
    void onAnswered(const QString& id, const Result<MessageId>& sent);
    void askAnyway(const QString& id);
    void close(const QString& id);
    void closeAll(const QStringList& ids)
    {
        for (const auto& id : ids)
            close(id);
    }
    void show();
    [[nodiscard]] CardPlace place() const;

    const Desk m_desk;
    AlertActions m_actions;
    ShownAlerts m_shown;
    std::vector<OpenPage> m_open; ///< Emergencies nobody has taken.
    Timestamp m_urgentHeardAt;
    std::unique_ptr<AlertCard> m_ruler; ///< Cards are measured on it.
    CardPlace m_place;
    MentionWatch* m_mentions = nullptr;
    bool m_isTelling = false; ///< What was passed on to whoever sits here is being read.
    bool m_tellAgain = false;
    QTimer m_tick;
    bool m_reducedMotion;
};

} // namespace secondring
