// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_checks.h"

#include "core/base/when_done.h"
#include "core/settings/secret_vault.h"

#include <utility>

namespace secondring {

SettingChecks::SettingChecks(SettingsDesk desk, QObject* parent) : QObject(parent), m_desk(std::move(desk)) {}

void SettingChecks::withSecret(const SecretRef& ref, const Use& use,
                               const std::function<void(const QString&)>& go)
{
    whenDone(m_desk.vault.read(ref), this,
             [use, go, where = m_desk.vault.where()](const Result<QString>& secret) {
                 if (secret) return go(*secret);
                 if (secret.error().failure == Failure::Unauthorized)
                     return use({false, tr("%1 is locked. Unlock it, then test again.").arg(where)});
                 use({false, tr("The password or key is not in %1 any more. Type it again.").arg(where)});
             });
}

void SettingChecks::line(const LineSettings& line, const Use& use)
{
    if (!missingIn(line).isEmpty()) return use({false, tr("Fill in what is still missing first.")});
    const auto go = [this, line, use](const QString& password) {
        whenDone(m_desk.tests.line(line, password), this, use);
    };
    if (line.secret.isSet())
        withSecret(line.secret, use, go);
    else
        go({});
}

void SettingChecks::textService(const ProviderSettings& service, const Use& use)
{
    if (service.kind == ProviderSettings::Kind::None)
        return use({false, tr("No text service is chosen yet.")});
    if (service.account.isEmpty() || service.number.isEmpty())
        return use({false, tr("Fill in the account and the number first.")});
    if (!service.secret.isSet()) return use({false, tr("The secret is missing. Type it in first.")});
    withSecret(service.secret, use, [this, service, use](const QString& secret) {
        whenDone(m_desk.tests.textService(service, secret), this, use);
    });
}

} // namespace secondring
