// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"

namespace secondring {

/// What the desk wants to know of a caller while it rings.
struct CallerGlance {
    QString name;
    int callsBefore = 0;
    std::optional<Timestamp> lastCallAt;
    bool wroteBefore = false;
};

/// Runs on the store thread.
[[nodiscard]] Result<CallerGlance> glanceAt(Transaction& transaction, const PhoneNumber& caller,
                                            Timestamp before);

/// How far the texts of the cards got. Runs on the store thread.
[[nodiscard]] Result<std::vector<FiledText>> textsAsTheyStand(Transaction& transaction,
                                                              const std::vector<MessageId>& ids);

} // namespace secondring
