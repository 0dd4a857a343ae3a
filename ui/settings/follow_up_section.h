// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;

namespace secondring {

class Button;
class NumberField;
class StepBox;
class TextField;
class TimeField;
class Words;

/// What happens when a caller does not reply, and when the desk does not answer.
class FollowUpSection : public SettingsSection {
    Q_OBJECT

public:
    FollowUpSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void addTargets();
    void addDigest();
    void addSteps();
    void addStep();
    void takeStep(size_t at, const FollowUpStep& step);
    void removeStep(size_t at);
    void saveSteps();
    void showSteps();
    void takeDigestTo(const QString& typed);

    SettingsEdit& m_edit;
    std::vector<FollowUpStep> m_steps; ///< With drafts that lack words.
    QCheckBox* m_on;
    NumberField* m_callBack;
    NumberField* m_answer;
    QCheckBox* m_digest;
    TimeField* m_digestAt;
    TextField* m_digestTo;
    FormRow* m_digestToRow = nullptr;
    QVBoxLayout* m_list;
    std::vector<StepBox*> m_boxes;
    Words* m_usual;
    Button* m_add;
};

} // namespace secondring
