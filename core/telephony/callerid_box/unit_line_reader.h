// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/callerid_box/unit_record.h"
#include "core/telephony/line_cutter.h"

#include <vector>

namespace secondring {

/// Cuts what a unit says on its serial port into records. Pure: no port, no clock.
class UnitLineReader {
public:
    static constexpr qsizetype longestLine = 256;

    [[nodiscard]] std::vector<UnitWords> feed(QByteArrayView bytes);
    /// Lines in a row that meant nothing, or never ended: a wrong speed, or another device.
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    void reset();

private:
    void take(QByteArrayView line, std::vector<UnitWords>& read);

    LineCutter m_lines{longestLine};
    int m_unreadable = 0;
};

} // namespace secondring
