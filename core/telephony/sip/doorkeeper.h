// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
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
    /// Whether a datagram is worth reading: it looks like SIP, and a stranger sends 100 a second at most.
    /// What is not is dropped unread, or the stack would complain about every piece of it.
    [[nodiscard]] bool admits(const QHostAddress& source, QByteArrayView datagram, Moment now);
    /// At most 20 a second, so that nobody uses us to flood a third party.
    [[nodiscard]] bool mayAnswerStranger(Moment now);
    /// At most one a minute.
    [[nodiscard]] bool mayLog(Moment now);

private:
    /// So many a second and no more.
    struct Allowance {
        const int most;
        Moment since{};
        int used = 0;
        [[nodiscard]] bool take(Moment now);
    };

    std::vector<QHostAddress> m_registrars;
    std::vector<std::pair<QHostAddress, int>> m_allowed;
    Allowance m_answers{20};
    Allowance m_knocks{100};
    Moment m_nextLog{};
};

} // namespace secondring
