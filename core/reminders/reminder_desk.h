// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"
#include "core/reminders/day_sheet.h"
#include "core/reminders/hand_over.h"
#include "core/reminders/morning_digest.h"
#include "core/reminders/reminder_round.h"

#include <QFuture>
#include <QObject>

namespace secondring {

/// Keeps the list of who to get back to: makes and ends what follows from calls and texts, passes unanswered
/// replies on, wakes the desk in the morning, and does what a person says of a reminder. Writes to nobody by
/// itself but the digest's own number.
class ReminderDesk : public QObject {
    Q_OBJECT

public:
    ReminderDesk(Store& store, const Clock& clock, QObject* parent = nullptr);

    void setRules(const Settings& settings);
    [[nodiscard]] const Settings& rules() const { return m_settings; }
    /// Called by the heartbeat: looks for what is due, by the clock, whatever it did meanwhile.
    void beat();

    /// A person's own: one open for each conversation, the last time stands.
    [[nodiscard]] QFuture<Result<ReminderId>> remind(const ConversationId& conversation, Timestamp when,
                                                     const QString& words, const MemberId& who);
    [[nodiscard]] QFuture<Result<void>> postpone(const ReminderId& id, Timestamp until);
    struct Said {
        ReminderOutcome outcome = ReminderOutcome::Reached;
        LostReason lost = LostReason::None;
        MemberId who;
    };
    [[nodiscard]] QFuture<Result<void>> finish(const ReminderId& id, const Said& said);
    /// The undo of finish(), with what followed from it: undoOutcome().
    [[nodiscard]] QFuture<Result<void>> reopen(const ReminderId& id);

    /// Somebody dials their number now: no text goes meanwhile. How it went is said with finish().
    void noteCalling(const PhoneNumber& number);

    [[nodiscard]] QFuture<Result<DaySheet>> sheet() const;
    [[nodiscard]] QFuture<Result<HandOver>> handOver() const;

Q_SIGNALS:
    /// Once a working day, when the first desk opens or the set hour comes.
    void digestDue(const secondring::MorningDigest& digest);
    /// A text of ours waits to go.
    void queueChanged();
    void storeFailed(const secondring::Error& error);

private:
    void lookAround(Timestamp now);
    void greet(Timestamp now);

    Store& m_store;
    const Clock& m_clock;
    Settings m_settings;
    bool m_hasRules = false; ///< Before the first setRules() nothing is done on a guess.
    std::optional<Timestamp> m_lookedAt;
    std::chrono::milliseconds m_took{0}; ///< The last look.
    bool m_isLooking = false;
    bool m_changed = true; ///< Something happened since.
    QDate m_greeted;
    bool m_isGreeting = false;
};

} // namespace secondring
