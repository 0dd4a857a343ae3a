// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/form_row.h"
#include "ui/settings/settings_desk.h"

class QCheckBox;
class QVBoxLayout;

namespace secondring {

class ChoiceField;
class MoreBox;
class NumberField;
class SecretField;
class SettingChecks;
class TestBar;
class TextField;

/// One SIP line: what the telephone system calls it and how to sign in. Holds a draft until it is complete.
class LineForm : public QWidget {
    Q_OBJECT

public:
    LineForm(const SettingsDesk& desk, QWidget* parent);

    /// Another line: whatever was typed for the one before is in its draft.
    void open(const LineSettings& line);
    /// The same line as it is saved now.
    void showSaved(const LineSettings& line);
    [[nodiscard]] const LineSettings& line() const { return m_line; }
    [[nodiscard]] static bool isComplete(const LineSettings& line);

Q_SIGNALS:
    void settled(const secondring::LineSettings& line);

private:
    void addRows();
    void addMore();
    void connectAll();
    void fill();
    void host(TextField* field, FormRow* row, QString SipLineSettings::*put);
    void words(TextField* field, QString SipLineSettings::*put);
    void addresses(const QString& typed);
    void changed();
    void test();
    FormRow* add(const QString& label, QWidget* input, const QString& hint = {});

    const SettingsDesk m_desk;
    LineSettings m_line;
    SettingChecks* m_checks;
    QVBoxLayout* m_rows;
    TextField* m_name;
    TextField* m_server;
    NumberField* m_port;
    ChoiceField* m_transport;
    TextField* m_user;
    TextField* m_authUser;
    SecretField* m_password;
    TestBar* m_test;
    MoreBox* m_more;
    TextField* m_domain;
    TextField* m_caFile;
    TextField* m_tlsName;
    QCheckBox* m_ringing;
    TextField* m_allowed;
    QCheckBox* m_on;
    FormRow* m_serverRow = nullptr;
    FormRow* m_domainRow = nullptr;
    FormRow* m_tlsNameRow = nullptr;
    FormRow* m_allowedRow = nullptr;
    FormRow* m_caRow = nullptr;
};

} // namespace secondring
