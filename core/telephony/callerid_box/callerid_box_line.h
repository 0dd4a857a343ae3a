// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/callerid_box/unit_calls.h"
#include "core/telephony/callerid_box/unit_setup.h"
#include "core/telephony/line_monitor.h"

#include <QTimer>

#include <memory>

namespace secondring {

/// Watches the telephone lines that a caller-ID unit of CallerID.com sits on. Asks the unit now and then
/// whether it is still there; changes its settings only by fixUnit().
class CallerIdBoxLine final : public LineMonitor {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallerIdBoxLine)

public:
    CallerIdBoxLine(const LineSettings& line, const QString& homeRegion, const Clock& clock,
                    std::unique_ptr<UnitLink> link, QObject* parent = nullptr);
    ~CallerIdBoxLine() override;

    [[nodiscard]] LineId line() const override { return m_id; }
    /// What its units were seen to report; at first nothing is known.
    [[nodiscard]] LineAbilities abilities() const override;
    void start() override;
    void stop() override;

    /// How the unit is set; a basic one has no toggles. The line has to be started.
    [[nodiscard]] QFuture<Result<UnitSettings>> readUnit() { return m_setup.read(); }
    /// Sets the unit to report all it sees, and its clock. Whoever shares the unit sees the difference, too:
    /// only when somebody asks for it.
    [[nodiscard]] QFuture<Result<UnitSettings>> fixUnit();

private:
    void onOpened();
    void onHeard(const UnitPacket& packet);
    void onLost(LineTrouble trouble, const QString& detail);
    void onSilence();
    void sayUnheard();
    void noteFormat(const UnitPacket& packet);
    void onNoise(bool isNoisy);
    void sayWatching();
    void tell(const std::vector<LineEvent>& events);
    void waitForEnds();
    void say(State state, LineTrouble trouble = LineTrouble::None, const QString& detail = {});

    const LineId m_id;
    const Clock& m_clock;
    std::unique_ptr<UnitLink> m_link;
    UnitSetup m_setup;
    UnitCalls m_calls;
    QTimer m_ends;    ///< To the moment an end is waited for no longer.
    QTimer m_silence; ///< To the next question whether the unit is there.
    State m_state = State::Stopped;
    LineTrouble m_trouble = LineTrouble::None;
    int m_unanswered = 0;    ///< Questions in a row.
    bool m_answers = false;  ///< Units of some kinds never do.
    bool m_wasHeard = false; ///< Since the link was opened.
    bool m_isMisset = false;
    bool m_isTci = false;
    bool m_isNoisy = false; ///< Something else sends to the port, too.
};

/// The way to the unit of @p settings; null where this build cannot go it (no serial ports).
[[nodiscard]] std::unique_ptr<UnitLink> linkFor(const CallerIdBoxLineSettings& settings);

} // namespace secondring
