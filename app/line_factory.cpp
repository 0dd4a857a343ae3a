// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_factory.h"

#include "core/telephony/sip/sip_line.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Stands for a line of a kind that this build lacks.
class MissingLine final : public LineMonitor {
    Q_OBJECT

public:
    explicit MissingLine(LineId line) : m_line(std::move(line)) {}
    [[nodiscard]] LineId line() const override { return m_line; }
    [[nodiscard]] LineAbilities abilities() const override { return {}; }
    void start() override { Q_EMIT stateChanged(State::Faulty, LineTrouble::NotBuilt, {}); }
    void stop() override { Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {}); }

private:
    const LineId m_line;
};

} // namespace

bool isBuilt(LineKind kind)
{
    return kind == LineKind::Sip;
}

std::unique_ptr<LineMonitor> makeLine(const LineSettings& line, const QString& secret,
                                      const LineSurroundings& with)
{
    if (kindOf(line) == LineKind::Sip)
        return std::make_unique<SipLine>(with.sip, line, secret, with.homeRegion, with.clock);
    return std::make_unique<MissingLine>(line.id);
}

} // namespace secondring

#include "line_factory.moc"
