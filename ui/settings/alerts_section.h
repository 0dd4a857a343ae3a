// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;

namespace secondring {

class NumberField;

/// What is heard when somebody was missed, wrote back or needs help at once.
class AlertsSection : public SettingsSection {
    Q_OBJECT

public:
    AlertsSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    struct Kind {
        QString name;
        QString label;
        QString hint;
        AlertSound sound = AlertSound::Missed;
        bool AlertSettings::*on = nullptr;
    };
    QCheckBox* addKind(const Kind& kind);

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    QCheckBox* m_sounds;
    NumberField* m_volume;
    QCheckBox* m_missed;
    QCheckBox* m_reply;
    QCheckBox* m_urgent;
};

} // namespace secondring
