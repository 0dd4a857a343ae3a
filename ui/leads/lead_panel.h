// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_records.h"
#include "core/recovery/lead_card.h"
#include "core/recovery/person_calls.h"
#include "core/recovery/sequences.h"
#include "core/reminders/reminder.h"
#include "ui/desk.h"
#include "ui/models/last_asked.h"
#include "ui/widgets/bar.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace secondring {

class Button;
class LeadActions;
class LeadFieldRow;
class LeadHead;
class LeadHistory;
class Words;

/// Beside a thread: who it is, what they want, how much it matters, and what became of it.
class LeadPanel : public Bar {
    Q_OBJECT

public:
    explicit LeadPanel(const Desk& desk, QWidget* parent = nullptr);

    void showPerson(const Conversation& conversation, const std::vector<ThreadItem>& items);
    [[nodiscard]] const std::optional<LeadCard>& card() const { return m_card; }
    /// Whether card() is what is known of @p id, not of the one shown before.
    [[nodiscard]] bool hasRead(const ConversationId& id) const { return m_read == id; }
    void markBooked();
    void sayAnew() { read(); } ///< Its days as of today: another one has begun.
    void startNote();

Q_SIGNALS:
    void named(const QString& name);
    void noteAsked(const QString& words);
    void left(); ///< Escape: back to the list.
    /// A question about a field nobody knows yet: to be put where the answer is written.
    void askAsked(const QString& question);
    void evidenceAsked(const secondring::MessageId& message,
                       const std::vector<secondring::Evidence>& evidence);
    void evidencePageAsked(); ///< Of all their texts.
    void cardRead();
    /// What was done with the lead, in a sentence; @p undo may be empty.
    void happened(const QString& sentence, const std::function<void()>& undo);
    /// A change that was not kept, in a sentence.
    void failed(const QString& sentence);

private:
    struct Answer {
        std::optional<LeadCard> card;
        std::vector<Reminder> reminders;
        PersonCalls calls;
        std::vector<ConsentEvent> consent;
        std::optional<FollowUpShown> texts;
        bool optedOut = false;
        std::optional<PhoneNumber> outAt; ///< With another number of theirs.
    };
    void build();
    void layOut(QWidget* inside);
    void connectActions();
    void read();
    void onRead(const Result<Answer>& found);
    void take(const Answer& answer);
    void showNobody(); ///< Until the card is read: that of the one before has buttons.
    void showFields(const LeadCard& card, bool optedOut);
    void showSpare();
    void showActions(const Answer& answer);
    void showFollowUp(const std::vector<Reminder>& reminders);
    void stopTexts();
    void watchKeys();
    [[nodiscard]] QWidget* holderOfKeys() const;
    void giveBackKeys(); ///< To where they were before they came here.
    LeadFieldRow* addRow();
    void onCorrected(const QString& field, const QString& value);
    void settle(const QFuture<Result<void>>& change);
    void onNotKept(const Error& error);
    void endLead(Stage stage, LostReason reason);
    void openAgain(const LeadId& lead);
    void merge(const LeadId& other);
    void undoMerge(const LeadId& kept);

    Desk m_desk;
    std::optional<ConversationId> m_open;
    std::optional<ConversationId> m_read; ///< Whose card it is.
    QString m_name;
    std::optional<PhoneNumber> m_number;
    std::optional<LeadCard> m_card;
    LastAsked m_asked;
    bool m_readDue = false;
    QTimer m_still; ///< So long the panel is not painted anew: a card that is read at once does not flicker.
    QPointer<QWidget> m_keysCameFrom;
    LeadHead* m_head;
    QWidget* m_need;
    QVBoxLayout* m_fields;
    std::vector<LeadFieldRow*> m_rows;
    std::vector<bool> m_spare; ///< Which of the rows are folded away.
    Button* m_more;            ///< Shows what is not known, too.
    LeadActions* m_actions;
    LeadHistory* m_history;
};

} // namespace secondring
