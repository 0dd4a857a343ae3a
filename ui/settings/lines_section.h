// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QButtonGroup;
class QHBoxLayout;

namespace secondring {

class Button;
class LineForm;
class Words;

/// The telephone lines: which there are, and the one chosen.
class LinesSection : public SettingsSection {
    Q_OBJECT

public:
    LinesSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void onSettled(const LineSettings& line);
    void addLine();
    void removeLine();
    void choose(int index);
    void showLines();
    void say();

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    std::vector<LineSettings> m_lines; ///< Saved ones, and drafts not complete yet.
    int m_chosen = 0;
    QWidget* m_bar;
    QHBoxLayout* m_chips;
    QButtonGroup* m_group;
    LineForm* m_form;
    Words* m_draft;
    Button* m_remove;
};

} // namespace secondring
