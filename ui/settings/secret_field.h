// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_ref.h"
#include "ui/settings/form_row.h"

class QLineEdit;

namespace secondring {

class SecretVault;

/// A password or key: goes straight into the vault and is never shown again.
class SecretField : public FormRow {
    Q_OBJECT

public:
    SecretField(const Theme& theme, SecretVault& vault, const QString& label, QWidget* parent);

    /// Where it lies; @p isSet: something lies there.
    void showSaved(const SecretRef& ref, bool isSet);

Q_SIGNALS:
    void kept(const secondring::SecretRef& ref);

private:
    void keep();

    SecretVault& m_vault;
    QLineEdit* m_line;
    SecretRef m_ref;
};

} // namespace secondring
