// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/lead_card.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

class Button;
class Card;
class IconMark;
class Words;

/// What became of a lead: booked, lost and why, open again; whose it is; which two are one.
class LeadActions : public QWidget {
    Q_OBJECT

public:
    LeadActions(const Theme& theme, QWidget* parent);

    void showCard(const LeadCard& card);
    /// "Follow up today, 11:00" and why; an empty one hides it. One that is late is red, as on Today.
    void showFollowUp(const QString& when, const QString& why, bool isLate = false);
    /// "Follow-up text 2 of 2 tomorrow, 9:00", which may be stopped; an empty one hides it.
    void showTexts(const QString& next);

Q_SIGNALS:
    void stageAsked(secondring::Stage stage, secondring::LostReason reason);
    void openAgainAsked();
    void stopTextsAsked();
    void personAsked(const QString& person);
    void newPersonAsked(const QString& name);
    void mergeAsked(const secondring::LeadId& other);
    void undoMergeAsked();

private:
    void nameAll();
    void layOut();
    void layOutTexts();
    void askWhyLost();
    void askWho();

    const Theme& m_theme;
    LeadCard m_card;
    Card* m_follow;
    IconMark* m_clock;
    Words* m_when;
    Words* m_why;
    Card* m_texts;
    Words* m_next;
    Button* m_stop;
    Button* m_who;
    Words* m_same;
    Button* m_merge;
    Button* m_undo;
    Button* m_booked;
    Button* m_lost;
    Button* m_reopen;
};

} // namespace secondring
