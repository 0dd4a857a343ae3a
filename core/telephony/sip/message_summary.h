// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace secondring {

/// How many messages wait in a mailbox (RFC 3842).
struct MessageSummary {
    bool isWaiting = false;
    std::optional<int> fresh; ///< New voice messages; not every switch counts.
    bool operator==(const MessageSummary&) const = default;
};

/// Reads application/simple-message-summary; nothing when it says nothing about messages.
[[nodiscard]] std::optional<MessageSummary> readMessageSummary(QByteArrayView body);

} // namespace secondring
