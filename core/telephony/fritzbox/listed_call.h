// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QTimeZone>

#include <vector>

namespace secondring {

/// One call of the list that the box keeps itself.
struct ListedCall {
    /// As AVM numbers them; other numbers are calls of which nothing is to be learnt. Of one that is Active,
    /// a conversation, only that it is there.
    enum class Kind { Taken = 1, Missed = 2, Outgoing = 3, Active = 9, Other = 0 };

    Kind kind = Kind::Other;
    QString remote; ///< The other side's number; empty when withheld.
    QString own;    ///< Our number.
    QString minute; ///< By the box's own clock: "28.11.20 15:17".
    Timestamp at;   ///< The same, as a moment.
    int port = -1;  ///< Who took it: 40 to 44 are answering machines.
    std::chrono::minutes lasted{0};
    bool hasRecording = false;
    bool operator==(const ListedCall&) const = default;
};

/// Reads the XML (@p bytes) behind the call list's address, oldest call first. A call whose time cannot be
/// read is left out. @p zone is where the box stands.
[[nodiscard]] Result<std::vector<ListedCall>> readCallList(const QByteArray& bytes, const QTimeZone& zone);

/// What to ask TR-064 for the call list's address (service X_AVM-DE_OnTel).
[[nodiscard]] QByteArray callListQuestion();
inline constexpr QByteArrayView callListAction = "urn:dslforum-org:service:X_AVM-DE_OnTel:1#GetCallList";
/// The address in the answer. Empty when there is none.
[[nodiscard]] QString callListAddress(const QByteArray& answer);

} // namespace secondring
