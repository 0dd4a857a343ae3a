// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;

namespace secondring {

class NumberField;
class OccasionBoxes;

/// What is texted after a missed call, to whom, when, and how often.
class TextsSection : public SettingsSection {
    Q_OBJECT

public:
    TextsSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void addRules();
    void addCallers();
    void addWording();
    QCheckBox* addSwitch(const QString& label, const QString& words, bool CallerSettings::*which,
                         const QString& hint);
    void showSpanish(bool spanish);

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    QCheckBox* m_on;
    NumberField* m_wait;
    NumberField* m_onceIn;
    NumberField* m_shortest;
    NumberField* m_sameCaller;
    QCheckBox* m_clients = nullptr;
    QCheckBox* m_voicemail = nullptr;
    QCheckBox* m_landlines = nullptr;
    QCheckBox* m_nightLine = nullptr;
    OccasionBoxes* m_english = nullptr;
    OccasionBoxes* m_spanish = nullptr; ///< Made when it is first looked at.
};

} // namespace secondring
