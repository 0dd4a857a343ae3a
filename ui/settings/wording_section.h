// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QButtonGroup;
class QHBoxLayout;

namespace secondring {

class Button;
class TemplateBox;
class TextField;
class Words;

/// The texts that are sent often, one click away in the Inbox.
class WordingSection : public SettingsSection {
    Q_OBJECT

public:
    WordingSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void addBar();
    void settle();
    void makeForm();
    void choose(int index);
    void addReply();
    void removeReply();
    void changed();
    void showChips();
    [[nodiscard]] static bool isComplete(const QuickReply& reply);
    [[nodiscard]] QuickReply& chosen() { return m_replies[static_cast<size_t>(m_chosen)]; }

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    std::vector<QuickReply> m_replies; ///< With drafts that lack a label or words.
    int m_chosen = -1;
    QWidget* m_bar;
    QHBoxLayout* m_chips;
    QButtonGroup* m_group;
    QWidget* m_place;          ///< Where the form stands.
    QWidget* m_form = nullptr; ///< Made anew for each reply, so that nothing typed goes to another.
    Words* m_draft;
    Button* m_remove;
};

} // namespace secondring
