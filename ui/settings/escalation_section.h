// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/on_call.h"
#include "ui/settings/settings_section.h"

class QCheckBox;

namespace secondring {

class NumberField;
class TemplateBox;
class Words;

/// What happens by itself when a caller writes emergency words.
class EscalationSection : public SettingsSection {
    Q_OBJECT

public:
    EscalationSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void addSafetyLine();
    void addPaging();
    void askWhoIsPaged();
    void showOnCall();

    SettingsEdit& m_edit;
    Store* m_store;
    OnCall m_known;
    QCheckBox* m_send;
    TemplateBox* m_english;
    TemplateBox* m_spanish;
    QCheckBox* m_page;
    NumberField* m_again;
    NumberField* m_atMost;
    Words* m_onCall;
};

} // namespace secondring
