// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace secondring {

class Button;
class NumberField;
class Words;

/// How long what is kept, what that comes to, and everything in files of one's own.
class PrivacySection : public SettingsSection {
    Q_OBJECT

public:
    PrivacySection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addPeriods();
    void addExport();
    void look();
    void say(const RetentionOutlook& outlook);
    void exportAll();
    void connectPeriod(NumberField* field, int RetentionSettings::*months);

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    NumberField* m_texts;
    NumberField* m_calls;
    NumberField* m_contacts;
    NumberField* m_proof;
    FormRow* m_textsRow = nullptr;
    FormRow* m_callsRow = nullptr;
    FormRow* m_contactsRow = nullptr;
    FormRow* m_proofRow = nullptr;
    Words* m_last;
    Words* m_copies;
    Button* m_export;
    Words* m_exported;
    int m_turn = 0;
};

} // namespace secondring
