// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace secondring {

class ChoiceField;
class MoreBox;
class NumberField;
class RegistrationBox;
class SecretField;
class SettingChecks;
class DeedBar;
class TextField;
class Words;

/// The service that carries the texts, and our number there.
class TextServiceSection : public SettingsSection {
    Q_OBJECT

public:
    TextServiceSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    void addRows();
    void connectAll();
    void takeAccount(const QString& typed);
    void takeApiKey(const QString& typed);
    void takeNumber(const QString& typed);
    void takeSpace(const QString& typed);
    void takeBaseUrl(const QString& typed);
    void changed();
    void fill();
    void test();
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString formerWords() const;

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    ProviderSettings m_former;  ///< Of before the number was first changed here.
    ProviderSettings m_service; ///< With what is typed and not complete yet.
    SettingChecks* m_checks;
    ChoiceField* m_kind;
    QWidget* m_rows;
    TextField* m_account;
    TextField* m_apiKey;
    SecretField* m_secret;
    TextField* m_number;
    TextField* m_space;
    TextField* m_baseUrl;
    NumberField* m_poll;
    MoreBox* m_more;
    DeedBar* m_test;
    Words* m_draft;
    Words* m_formerWords;
    RegistrationBox* m_registration;
    FormRow* m_accountRow = nullptr;
    FormRow* m_apiKeyRow = nullptr;
    FormRow* m_numberRow = nullptr;
    FormRow* m_spaceRow = nullptr;
    FormRow* m_baseUrlRow = nullptr;
};

} // namespace secondring
