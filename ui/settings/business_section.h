// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace secondring {

class ChoiceField;
class TextField;

/// Who we are, where we are, and how the window looks.
class BusinessSection : public SettingsSection {
    Q_OBJECT

public:
    BusinessSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void saveName(const QString& name);
    void savePhone(const QString& phone);
    void offerZones(const QString& region);

    SettingsEdit& m_edit;
    TextField* m_name;
    TextField* m_phone;
    ChoiceField* m_region;
    ChoiceField* m_zone;
    ChoiceField* m_vertical;
    ChoiceField* m_look;
    ChoiceField* m_language;
    FormRow* m_nameRow = nullptr;
    FormRow* m_phoneRow = nullptr;
    QString m_zonesFor;
};

} // namespace secondring
