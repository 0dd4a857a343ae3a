// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// The name under which a secret lies in the SecretVault. Settings never hold the secret itself.
struct SecretRef {
    QString name;
    [[nodiscard]] bool isSet() const { return !name.isEmpty(); }
    bool operator==(const SecretRef&) const = default;
};

} // namespace secondring
