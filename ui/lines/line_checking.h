// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_board.h"
#include "core/telephony/line_check.h"
#include "ui/lines/line_work.h"

#include <QTimer>

namespace secondring {

class Clock;

/// A line check on a line that is being watched: fed with what the board sees and with the time. While it
/// lives, calls of the person's phone are test calls.
class LineChecking : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineChecking)

public:
    LineChecking(const LineSettings& line, LineWork work, const Clock& clock, QObject* parent = nullptr);
    ~LineChecking() override;

    [[nodiscard]] const LineCheck& check() const { return m_check; }
    /// How the line is doing; none: it is not watched at all.
    [[nodiscard]] std::optional<LineStatus> status() const;

    void callFrom(const PhoneNumber& number);
    void callNow();
    void callDone();
    void skip();
    void deskRangAlone();
    void notMyCall();
    void strangeIsMine();
    void again(TestCall call);
    void beat();

Q_SIGNALS:
    void changed();

private:
    void listen();
    void expectTestCalls(const PhoneNumber& from);

    LineCheck m_check;
    const LineWork m_work;
    const Clock& m_clock;
    QTimer m_beat;
};

} // namespace secondring
