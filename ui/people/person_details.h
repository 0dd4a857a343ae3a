// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/compliance/consent_basis.h"
#include "core/people/person_card.h"
#include "ui/desk.h"
#include "ui/widgets/bar.h"

class QVBoxLayout;

namespace secondring {

class Avatar;
class Button;
class ConsentBox;
class ContactForm;
class EmptyState;
class MergeBox;
class NumberRows;
class SavedNote;
class Words;

/// All that is known of the chosen person, beside the list, to be changed in place.
class PersonDetails : public Bar {
    Q_OBJECT

public:
    PersonDetails(const Desk& desk, QWidget* parent);

    /// Nothing: nobody is chosen.
    void show(const std::optional<PhoneNumber>& number);
    void refresh();
    void edit(); ///< Puts the keyboard into the name.
    /// Makes two again of those who were made one just now, as long as they are shown.
    void undoJustMerged();
    [[nodiscard]] const std::optional<PersonCard>& shown() const { return m_card; }

Q_SIGNALS:
    void openConversation(const secondring::ConversationId& conversation);
    void deleteAsked();
    void evidenceAsked();
    void exportAsked();
    void eraseAsked();

private:
    void buildScroll();
    void build();
    void addPrivacy();
    QVBoxLayout* addSection(const QString& title);
    void connectAll();
    void read();
    void take(const std::optional<PersonCard>& card, const std::vector<ConsentTerm>& followUps);
    void showMerge();
    void save(const ContactProfile& profile);
    void changeConsent(const PhoneNumber& number, ConsentChange what, ConsentHow how, const QString& words);
    void merge(const PhoneNumber& kept, const PhoneNumber& other);
    void undoMerge();
    void notePlace(const PhoneNumber& number, const NotedPlace& place);
    using Change = std::function<Result<void>(Transaction&)>;
    void change(const Change& job);

    const Desk m_desk;
    std::optional<PhoneNumber> m_number;
    std::optional<PersonCard> m_card;
    QString m_justMerged; ///< A merge of which nothing was changed since.
    int m_turn = 0;
    EmptyState* m_nobody;
    QWidget* m_scroll;
    QWidget* m_inside;
    QVBoxLayout* m_column;
    Avatar* m_face;
    Words* m_name;
    Words* m_kind;
    SavedNote* m_saved;
    ContactForm* m_form;
    NumberRows* m_numbers;
    ConsentBox* m_consent;
    MergeBox* m_mergeBox;
    Button* m_mergeWith;
    Button* m_undoMerge;
    Words* m_mergedWords;
    Button* m_delete;
    Button* m_evidence;
    Button* m_export;
    Button* m_erase;
};

} // namespace secondring
