// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/modem/modem_saying.h"

#include <QByteArrayView>

#include <array>
#include <vector>

namespace secondring {

/// Reads what a caller-ID modem sends: result codes, RING in all its forms, formatted caller ID and the codes
/// of voice mode behind a DLE. Knows no time and keeps at most one line.
class ModemParser {
public:
    [[nodiscard]] std::vector<ModemSaying> feed(QByteArrayView bytes);
    /// Forgets half a line: the cable was pulled.
    void clear();

private:
    using Sayings = std::vector<ModemSaying>;

    void take(char sign, Sayings& said);
    void takeCode(char code, Sayings& said);
    void endLine(Sayings& said);

    static constexpr std::size_t kLongestLine = 256;

    std::array<char, kLongestLine> m_line{};
    std::size_t m_length = 0;
    int m_controls = 0; ///< Signs in the line that stand in no text.
    int m_foreign = 0;  ///< Signs beyond ASCII.
    bool m_isTooLong = false;
    bool m_isEscaped = false;
};

} // namespace secondring
