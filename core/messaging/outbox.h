// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/adoption.h"
#include "core/messaging/message_provider.h"
#include "core/messaging/person_text.h"
#include "core/messaging/reply_sources.h"
#include "core/messaging/sent_answer.h"
#include "core/store/store.h"

#include <QObject>

#include <deque>
#include <set>

namespace secondring {

/// Sends what is queued, at most once, when it may be sent. The only caller of MessageProvider::send().
/// A text is on disk as Sending before a byte of it leaves; one that may have arrived is never sent again.
class Outbox : public QObject {
    Q_OBJECT

public:
    Outbox(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent = nullptr);

    /// Closed while there is no provider: what is queued waits, and grows old.
    void setOpen(bool open);
    /// What texting by itself is held to; without them nothing is held back.
    void setGuards(const GuardRules& guards) { m_guards = guards; }
    /// Whom texts may reach and when; until then the strictest rules hold.
    void setRules(const DeskRules& rules);
    /// Whether the number may text where numbers must be registered; what waits for that goes on waiting.
    void setRegistered(bool registered);
    /// Nobody knows yet: what waited for it before the program started must not leave before it is known.
    void awaitRegistration() { m_rules.registrationRead = false; }
    /// What came while nobody looked may be a STOP: nothing leaves before replies were read.
    void awaitReplies() { m_replies.await(); }
    /// An earlier number, whose replies are read, too: a STOP may have come there.
    void awaitRepliesOf(MessageProvider& former);
    /// Something was queued, or became due sooner: look now.
    void sendDue();
    /// Called by the heartbeat: looks only when the next text is due, so that an idle desk touches no disk.
    void beat();
    /// What a person wrote, to leave at once or later; it takes the thread over from the program.
    /// InvalidInput for an empty or too long text or a time that is too far off, Rejected if opted out,
    /// Conflict as with queueFromPerson(). Until it leaves it can be called off: PendingTexts::cancel().
    [[nodiscard]] QFuture<Result<MessageId>> sendFromPerson(const PhoneNumber& to, const QString& body,
                                                            const PersonText& how = {});
    /// Another desk may have queued something: look at the next beat.
    void lookSoon() { m_lookAgain = true; }
    /// Texts claimed and handed to the provider, no answer on disk yet.
    [[nodiscard]] const std::set<QString>& inFlight() const { return m_inFlight; }

    /// What the text service was last found to suffer from: why what is due may not leave.
    [[nodiscard]] TextTrouble serviceTrouble() const { return m_replies.trouble(); }

    static constexpr std::chrono::days latest{366}; ///< Nobody plans a text further ahead.
    static constexpr int longestText = 1600; ///< Characters; Twilio's limit, the lowest of the providers'.

Q_SIGNALS:
    void accepted(const secondring::MessageId& id, const secondring::ProviderRef& ref);
    void ended(const secondring::MessageId& id, secondring::TextState state);
    /// The service took one not, for want of a registration of our number.
    void refusedAsUnregistered();
    /// It may have arrived: somebody has to ask the provider.
    void leftUnsettled(const secondring::MessageId& id);
    void storeFailed(const secondring::Error& error);
    /// Since when replies cannot be read; none when they can, or could be a short while ago.
    void repliesUnread(const std::optional<secondring::Timestamp>& since);

private:
    /// What a look for due texts goes by.
    struct Look {
        PhoneNumber from;
        Timestamp now;
        int room = 0;
        QString holder;
        std::set<QString> inFlight;
        bool recall = false;
        std::optional<GuardRules> guards;
        DeskRules rules;
        Timestamp waitedBefore;
        bool repliesUnread = false;
    };
    struct Claim {
        std::vector<OutgoingText> texts;
        std::vector<InterruptedText> waited; ///< Over a start: these may have left from another file.
        std::optional<Timestamp> nextDue;
    };

    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool mayLook() const;
    [[nodiscard]] static Result<Claim> claimIn(Transaction& transaction, const Look& look);
    void renewLeases();
    void onClaimed(const Result<Claim>& claim);
    void onNotClaimed(const Error& error);
    void findBefore(const InterruptedText& text);
    void adoptOrHand(const InterruptedText& text, const std::vector<SentText>& found);
    void makeSure(const std::vector<OutgoingText>& texts);
    void hand(const OutgoingText& text);
    void giveBack(const OutgoingText& text, std::optional<std::chrono::seconds> wait = {});
    void onAnswered(const OutgoingText& text, const SendOutcome& outcome);
    void keep(const SentAnswer& sent);
    void onKept(const SentAnswer& sent, const std::optional<TextState>& how);
    void keepAgain();

    Store& m_store;
    MessageProvider& m_provider;
    const Clock& m_clock;
    const QString m_holder = newId(); ///< Whose the leases are: this run's, not this computer's.
    std::optional<GuardRules> m_guards;
    DeskRules m_rules;
    ReplySources m_replies;
    std::set<QString> m_inFlight;
    std::optional<WrittenText> m_perhapsQueued; ///< The database went away in the middle of its answer.
    std::deque<SentAnswer> m_unkept;            ///< Answers that found no room on the disk.
    std::optional<Timestamp> m_nextDue;
    Timestamp m_waitedBefore; ///< What was queued before may have left: the file may be an old copy put back.
    Timestamp m_lastBeat;
    Timestamp m_renewedAt;
    Timestamp m_pausedFrom; ///< The provider asked for silence …
    Timestamp m_pausedUntil;
    std::optional<Failure> m_told; ///< Tried at every beat, said once.
    bool m_looking = false;
    bool m_lookAgain = true;
    bool m_mayHaveClaimed = false; ///< The database went away in the middle of a claim.
    bool m_open = true;
};

} // namespace secondring
