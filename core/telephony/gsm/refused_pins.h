// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace secondring {

/// PINs that a SIM card may have refused, kept over restarts in a small file of the profile: three wrong ones
/// lock a card, and a stick that does not tell how many tries are left would be asked at every start. Holds
/// no PIN, only what one is recognised by.
class RefusedPins {
public:
    /// An empty @p file remembers nothing.
    explicit RefusedPins(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] bool hold(const LineId& line, const QString& pin) const;
    /// Storage: it would not be known again, and must not be tried.
    [[nodiscard]] Result<void> add(const LineId& line, const QString& pin);
    /// The card of @p line is open: whatever was refused before, nothing is spent.
    void forget(const LineId& line);

private:
    const QString m_file;
};

} // namespace secondring
