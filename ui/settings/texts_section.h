// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;

namespace secondring {

class NumberField;
class TemplateBox;

/// What is texted after a missed call, when, and how often.
class TextsSection : public SettingsSection {
    Q_OBJECT

public:
    TextsSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void addRules();
    void addTemplates();
    [[nodiscard]] QString preview(bool open, const QString& words) const;

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    QCheckBox* m_on;
    NumberField* m_wait;
    NumberField* m_onceIn;
    NumberField* m_shortest;
    TemplateBox* m_open;
    TemplateBox* m_closed;
};

/// A moment from @p now on at which the business is open, or closed; @p now where there is none within a
/// week.
[[nodiscard]] Timestamp momentWhen(const Settings& settings, bool open, Timestamp now);

} // namespace secondring
