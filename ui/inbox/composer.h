// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/bar.h"

class QKeyEvent;
class QPlainTextEdit;

namespace secondring {

class AnswerIdeas;
class Button;
class Card;
class Words;

/// Where an answer is written: grows with it, says how long it will be, and why a text would cost twice.
class Composer : public Bar {
    Q_OBJECT

public:
    explicit Composer(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;
    void setWords(const QString& words);
    /// Nothing can be written, for @p reason; an empty one lets write again.
    void setBlocked(const QString& reason);
    /// What one part costs, shown while typing; 0: nothing is shown.
    void setPartPrice(int micros, const QString& currency);
    /// What went wrong with the last one, or is to be known of it. Goes away with the next letter.
    void showTrouble(const QString& sentence, Token ink = Token::Hot);
    /// It is over: gone, if it is what stands there.
    void endTrouble(const QString& sentence)
    {
        if (m_said == sentence) showTrouble({});
    }
    /// A text is on its way: not a second one by a second click.
    void setSending(bool sending);
    void startWriting();
    /// Answers to choose from, over what is written.
    [[nodiscard]] AnswerIdeas& ideas() const { return *m_ideas; }
    /// Where a time to send it is asked for.
    [[nodiscard]] QWidget* laterAnchor() const;

Q_SIGNALS:
    void sendAsked(const QString& words);
    void laterAsked(const QString& words); ///< To be sent at a time still to be chosen.
    void changed();
    void left(); ///< Escape: back to the list.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameAll();
    void layOut();
    [[nodiscard]] bool takes(const QKeyEvent& key);
    /// A field that is read only would leave letters to the shortcuts.
    [[nodiscard]] bool swallows(QEvent& event) const;
    void onChanged();
    void count();
    void grow();
    void send();
    void makePlain();
    void sendLater();
    /// Else it shows the place of a template that is still to be filled, and says so.
    [[nodiscard]] bool isFilledIn();
    bool goToBlank(); ///< False: there is none.
    void put(const QString& words);

    const Theme& m_theme;
    AnswerIdeas* m_ideas;
    Card* m_card;
    QPlainTextEdit* m_edit;
    Words* m_length;
    Words* m_note;
    Button* m_plain;
    Button* m_later;
    Button* m_send;
    QString m_blocked;
    QString m_said; ///< What went wrong, or is to be known.
    QString m_currency;
    int m_partMicros = 0;
    bool m_sending = false;
};

} // namespace secondring
