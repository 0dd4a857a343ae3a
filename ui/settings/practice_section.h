// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace secondring {

class Button;
class Card;
class FindingNote;
class SettingChecks;
class Words;

/// What practice mode is, and the one step out of it: both tests, and only if all are well, live.
class PracticeSection : public SettingsSection {
    Q_OBJECT

public:
    PracticeSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;
    void goLive();

private:
    struct Run;

    void makeCard();
    void take(const std::shared_ptr<Run>& run, std::size_t step, const TestFinding& finding);
    void backToPractice();
    [[nodiscard]] FindingNote* addNote();

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    SettingChecks* m_checks;
    Card* m_card;
    Words* m_title;
    Words* m_sentence;
    QWidget* m_findings;
    Words* m_verdict;
    Button* m_live;
    Button* m_back;
    Mode m_mode = Mode::Practice;
    bool m_running = false;
};

} // namespace secondring
