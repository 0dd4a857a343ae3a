// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation_records.h"
#include "ui/desk.h"
#include "ui/widgets/bar.h"

#include <vector>

namespace secondring {

class Avatar;
class Button;
class Words;

/// Over a thread: who it is, and what can be done about them as a whole.
class ThreadHead : public Bar {
    Q_OBJECT

public:
    explicit ThreadHead(const Desk& desk, QWidget* parent = nullptr);

    /// @p history: "new caller"; may be empty.
    void showPerson(const Conversation& conversation, const QString& history);
    /// Beside the number for a moment: "Number copied. Dial it on your phone."
    void note(const QString& sentence);
    /// Whether the person's panel needs a button here because it does not fit beside.
    void offerPanel(bool offered);
    void setPanelOpen(bool open);
    /// Whether the list needs a button here because there is no room for it beside.
    void offerBack(bool offered);
    /// What there is no room for: the menu under More offers it.
    [[nodiscard]] std::vector<Button*> folded() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // Under which their questions are asked.
    [[nodiscard]] QWidget* remindAnchor() const;
    [[nodiscard]] QWidget* doneAnchor() const;
    [[nodiscard]] QWidget* snoozeAnchor() const;
    [[nodiscard]] QWidget* assignAnchor() const;
    [[nodiscard]] QWidget* moreAnchor() const;
    [[nodiscard]] QWidget* consentAnchor() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void callBackAsked();
    void doneAsked();
    void remindAsked();
    void snoozeAsked();
    void assignAsked();
    void consentAsked(); ///< They said that they want no texts, or want them again.
    void panelAsked(bool open);
    void backAsked();
    void moreAsked();

private:
    /// Where it is narrow, the name comes before the words of a button.
    void nameAll();
    void layOut();
    void connectAll();
    void makeRoomForTheName();
    [[nodiscard]] int takenBeside() const;
    void foldBeyond(int excess);
    [[nodiscard]] QWidget* anchorAt(Button* button) const;
    void fitLine();

    Desk m_desk;
    Button* m_back;
    Avatar* m_avatar;
    Words* m_name;
    Words* m_number;
    Button* m_assign;
    Button* m_snooze;
    Button* m_noTexts;
    Button* m_call;
    Button* m_remind;
    Button* m_done;
    Button* m_panel;
    Button* m_more;
    bool m_held = false; ///< Somebody has it.
    bool m_optedOut = false;
    QString m_doneWords; ///< "Done" or "Reopen", where there is room for it.
    QStringList m_parts; ///< Under the name: number, whose it is, what was before.
};

} // namespace secondring
