// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/text_message.h"

#include <QStringList>

namespace secondring {

/// Lists are read this far behind what was already read: rows may show up late or out of order.
inline constexpr std::chrono::minutes readAgain{10};

/// How far the provider's lists have been read, in the provider's own time: our clock may be wrong.
struct TwilioCursor {
    struct Place {
        Timestamp upTo;
        QStringList seen; ///< Sids within readAgain before `upTo`, so that reading again repeats little.
        bool operator==(const Place&) const = default;
    };

    std::optional<Place> texts;
    std::optional<Place> calls;
    bool operator==(const TwilioCursor&) const = default;
};

[[nodiscard]] Cursor encode(const TwilioCursor& cursor);
/// None for an empty cursor and for one this program cannot read.
[[nodiscard]] std::optional<TwilioCursor> decode(const Cursor& cursor);

} // namespace secondring
