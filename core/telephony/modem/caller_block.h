// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/modem/modem_saying.h"
#include "core/telephony/ring_stop.h"

#include <optional>

namespace secondring {

/// The fields of one caller-ID report as they come in, in any order, some of them missing or twice.
class CallerBlock {
public:
    void add(const ModemSaying& field, Moment now);
    void clear() { *this = {}; }
    [[nodiscard]] bool isEmpty() const { return m_seen == 0; }
    /// Date, time, number and name are there: nothing more will come.
    [[nodiscard]] bool isWhole() const { return m_seen == kAll; }
    /// Else it counts as whole by then, if nothing more comes.
    [[nodiscard]] std::optional<Moment> wholeAt() const;
    [[nodiscard]] bool saysWho() const { return (m_seen & (kNumber | kName)) != 0; }
    [[nodiscard]] const QByteArray& number() const { return m_numberWords; }
    [[nodiscard]] const QByteArray& name() const { return m_nameWords; }

private:
    static constexpr unsigned kNumber = 1;
    static constexpr unsigned kName = 2;
    static constexpr unsigned kDate = 4;
    static constexpr unsigned kTime = 8;
    static constexpr unsigned kAll = 15;

    unsigned m_seen = 0;
    Moment m_lastAt{};
    QByteArray m_numberWords;
    QByteArray m_nameWords;
};

} // namespace secondring
