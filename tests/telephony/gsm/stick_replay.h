// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/gsm/stick_session.h"
#include "tests/telephony/gsm/stick_script.h"

namespace secondring {

/// Holds a session's conversation with a scripted stick in a time of its own: an hour takes a moment.
class StickReplay {
public:
    explicit StickReplay(const StickScript& script);

    void run(std::chrono::milliseconds until);
    /// "10.5 a ring", "12 a ended Abandoned Certain", "0.4 watching": in the order they were told.
    [[nodiscard]] const QStringList& told() const { return m_told; }
    [[nodiscard]] const StickScript& script() const { return m_script; }
    /// Times the session was woken up or fed.
    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] int orders() const { return m_orders; }

private:
    struct Coming {
        Moment at{};
        QByteArray bytes;
    };

    [[nodiscard]] Moment soonest(std::size_t next) const;
    void happen(const StickScript::Happening& happening);
    void take(const StickSession::News& news);
    void take(const StickOrder& order);
    void take(const StickNetwork::Verdict& verdict);
    void take(const StickCallNews& news);
    void tell(const QString& words);

    StickScript m_script;
    StickSession m_session;
    std::vector<Coming> m_coming;
    QStringList m_told;
    Moment m_now{};
    QByteArray m_order;
    int m_turns = 0;
    int m_orders = 0;
    bool m_isPlugged = true;
};

/// Says the trouble by its name.
[[nodiscard]] QString nameOf(LineTrouble trouble);

} // namespace secondring
