// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

#include <QSet>

class QButtonGroup;

namespace secondring {

class Button;
class MemberForm;
class DeedBar;
class Words;

/// Who works here, what they may do, and who is paged in which order.
class TeamSection : public SettingsSection {
    Q_OBJECT

public:
    TeamSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void addParts();
    void choose(int index);
    void addMember();
    void removeMember();
    void move(int by);
    void onSettled(const TeamMember& member);
    void save();
    void showMembers();
    void askWhoOptedOut();
    void tellOthers();
    void sendTest();
    [[nodiscard]] TeamMember& chosen() { return m_members[static_cast<size_t>(m_chosen)]; }

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    std::vector<TeamMember> m_members; ///< Saved ones, and drafts not complete yet.
    QSet<QString> m_optedOut;          ///< Mobiles that no page goes to.
    int m_chosen = -1;
    QVBoxLayout* m_rows;
    QButtonGroup* m_group;
    Words* m_ladder;
    MemberForm* m_form;
    QWidget* m_actions;
    Button* m_up;
    Button* m_down;
    Button* m_remove;
    DeedBar* m_test;
};

} // namespace secondring
