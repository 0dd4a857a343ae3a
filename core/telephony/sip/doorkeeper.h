// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QStringList>

#include <chrono>
#include <vector>

namespace secondring {

/// Knows which addresses calls may come from, and how often a stranger is worth an answer or a line in the
/// log.
class Doorkeeper {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// @p allowed are addresses or networks ("10.0.0.0/8"); what is neither is left out.
    explicit Doorkeeper(const QStringList& allowed);

    void setRegistrars(const std::vector<QHostAddress>& registrars) { m_registrars = registrars; }
    [[nodiscard]] bool knows(const QHostAddress& source) const;
    /// At most 20 a second, so that nobody uses us to flood a third party.
    [[nodiscard]] bool mayAnswerStranger(Moment now);
    /// At most one a minute.
    [[nodiscard]] bool mayLog(Moment now);

private:
    std::vector<QHostAddress> m_registrars;
    std::vector<std::pair<QHostAddress, int>> m_allowed;
    Moment m_second{};
    int m_answers = 0;
    Moment m_nextLog{};
};

} // namespace secondring
