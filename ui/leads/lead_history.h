// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_event.h"
#include "core/recovery/call_log.h"
#include "ui/desk.h"
#include "ui/wording/time_words.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace secondring {

class Button;
class NoteDraft;
class Words;

/// Under a lead: their name, when they called, a note for the team, and whether they may be texted.
class LeadHistory : public QWidget {
    Q_OBJECT

public:
    LeadHistory(const Desk& desk, QWidget* parent);

    void showPerson(const Conversation& conversation, const std::vector<ThreadItem>& items);
    /// Newest first.
    void showCalls(const std::vector<LoggedCall>& calls);
    /// Until it is read what there is of them.
    void showNobody();
    /// What stands in the ledger about them, newest first, and with which other number they opted out.
    void showConsent(const std::vector<ConsentEvent>& events, const std::optional<PhoneNumber>& outAt);
    /// Where there is no lead card that has a line for it.
    void offerName(bool offered);
    /// N: puts the keyboard where a note is written.
    void startNote();

Q_SIGNALS:
    void named(const QString& name);
    void noteAsked(const QString& words);
    void left(); ///< Escape in the note: what was begun stays.
    void evidencePageAsked();
    /// What was begun was not kept.
    void failed(secondring::Failure failure);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void nameAll();
    void layOut();
    QWidget* callRow(const LoggedCall& call);
    void saveNote();
    void sayConsent();

    Desk m_desk;
    QString m_id;
    std::optional<PhoneNumber> m_number;
    QWidget* m_naming;
    QLineEdit* m_name;
    QVBoxLayout* m_calls;
    Words* m_noCalls;
    QPlainTextEdit* m_note;
    NoteDraft* m_draft;
    Button* m_saveNote;
    Words* m_consent;
    QString m_ground;                    ///< Whether they may be texted, by what they did last.
    bool m_mayAgree = false;             ///< What they agreed to holds: nothing stands against it.
    std::optional<Timestamp> m_agreedAt; ///< As the ledger has it.
    std::optional<PhoneNumber> m_outAt;  ///< Another of theirs, that they opted out with.
    Button* m_past;                      ///< Shows the ledger.
    Words* m_ledger;
    Button* m_page; ///< Saves all of it on paper.
};

/// Whether and why this person may be texted, in a sentence.
[[nodiscard]] QString consentWords(const Conversation& conversation, const std::vector<ThreadItem>& items,
                                   const TimeWords& times, Timestamp now);

} // namespace secondring
