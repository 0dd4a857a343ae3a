// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_basis.h"
#include "core/people/person_card.h"
#include "ui/theme/theme.h"
#include "ui/wording/time_words.h"

#include <QWidget>

class QLineEdit;

namespace secondring {

class Button;
class ChoiceField;
class Words;

/// Whether a person may be texted, how we know, and what the desk was told. A change needs the words it rests
/// on.
class ConsentBox : public QWidget {
    Q_OBJECT

public:
    ConsentBox(const Theme& theme, QWidget* parent);

    struct As {
        QString region;
        TimeWords times;
        Timestamp now;
        std::vector<ConsentTerm> followUps; ///< Of each of their numbers.
    };
    /// @p another: somebody else than before, so what was begun about them goes.
    void showConsent(const PersonCard& card, const As& as, bool another);

Q_SIGNALS:
    /// They told a person here, @p how and in what @p words.
    void changed(const secondring::PhoneNumber& number, secondring::ConsentChange what,
                 secondring::ConsentHow how, const QString& words);

private:
    [[nodiscard]] const CardNumber* inHand() const;
    [[nodiscard]] ConsentTerm followUpsInHand() const;
    void nameAll();
    void layOut(const Theme& theme);
    void connectAll();
    void settle();
    [[nodiscard]] ConsentChange offered() const; ///< By the first button.
    void toggle(ConsentChange what);
    void ask(ConsentChange what);
    void stopAsking();
    void settleNote();
    void note();

    std::optional<PersonCard> m_card;
    std::optional<As> m_as; ///< With the card.
    ConsentChange m_asked = ConsentChange::OptedOut;
    ChoiceField* m_number; ///< Of a person with several.
    Words* m_state;
    Button* m_change;
    Button* m_history;
    Button* m_agree;
    Words* m_lines;
    QWidget* m_asking;
    Words* m_why;
    ChoiceField* m_how;
    QLineEdit* m_words;
    Button* m_note;
};

} // namespace secondring
