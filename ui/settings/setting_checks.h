// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_desk.h"

#include <QObject>

namespace secondring {

/// Runs the tests of a line and of the text service with what lies in the vault, and words what was in the
/// way.
class SettingChecks : public QObject {
    Q_OBJECT

public:
    using Use = std::function<void(const TestFinding&)>;

    explicit SettingChecks(SettingsDesk desk, QObject* parent = nullptr);

    void line(const LineSettings& line, const Use& use);
    void textService(const ProviderSettings& service, const Use& use);

private:
    void withSecret(const SecretRef& ref, const Use& use, const std::function<void(const QString&)>& go);

    const SettingsDesk m_desk;
};

} // namespace secondring
