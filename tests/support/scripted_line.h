// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_monitor.h"

namespace secondring {

/// A telephone line on which only the test rings.
class ScriptedLine final : public LineMonitor {
public:
    explicit ScriptedLine(QString id) : m_id{std::move(id)} {}

    [[nodiscard]] LineId line() const override { return m_id; }
    [[nodiscard]] LineAbilities abilities() const override { return {true, true, true}; }
    void start() override
    {
        ++starts;
        if (startsWell) say(State::Watching);
    }
    void stop() override
    {
        ++stops;
        if (stopsAtOnce) say(State::Stopped);
    }

    void ringKept(const CallKey& call) override { kept.push_back(call); }

    void say(State state, LineTrouble trouble = LineTrouble::None, const QString& detail = {})
    {
        Q_EMIT stateChanged(state, trouble, detail);
    }
    void happen(const QString& call, Timestamp at, const decltype(LineEvent::what)& what)
    {
        Q_EMIT happened(LineEvent{m_id, CallKey{call}, at, what});
    }

    bool startsWell = true;
    bool stopsAtOnce = true;
    int starts = 0;
    int stops = 0;
    std::vector<CallKey> kept; ///< The calls that are said to be on disk.

private:
    LineId m_id;
};

} // namespace secondring
