// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace secondring {

/// How one watched thing is doing, for the rail and the health page. The sentence is for people.
struct Health {
    enum class State { Good, Working, Warning, Broken };

    QString of; ///< "Front desk", "Texts", "Database", "Secrets"
    State state = State::Good;
    QString sentence; ///< What is, and what to do next when it is not good.
    bool operator==(const Health&) const = default;
};

} // namespace secondring
