// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace secondring {

/// One address a registrar has for our extension, from its answer to REGISTER.
struct RegisteredContact {
    QByteArray user;     ///< Of the address.
    QByteArray instance; ///< +sip.instance without brackets; empty: none.
    std::chrono::seconds expires{0};
};

/// Notices that somebody else signs in with our instance: a copied profile on another computer. What an
/// earlier run of ours left behind only runs out; a copy renews itself. Pure.
class OtherCopies {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// Whether another copy is at work, by what the registrar lists now.
    [[nodiscard]] bool heard(const std::vector<RegisteredContact>& listed, const QByteArray& ourUser,
                             const QByteArray& ourInstance, Moment now);

private:
    std::map<QByteArray, Moment> m_endOf; ///< When each of the others runs out, unless it is renewed.
    bool m_wereThere = false;             ///< Since then whoever is new came after us.
    std::optional<Moment> m_lastSeen;
    std::chrono::seconds m_lasts{0};
};

} // namespace secondring
