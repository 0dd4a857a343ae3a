// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"

#include <QTimeZone>

#include <vector>

namespace secondring {

/// Where we know a recipient's clock from; the surer the earlier.
enum class ZoneSource {
    TheirOwn, ///< Somebody noted it: "I'm in Phoenix".
    AreaCode, ///< Every zone of the number's area code.
    Country,  ///< Every zone of the number's country.
    Nobody,   ///< Not known: the business's own and the hours that are day all over the country.
};

/// Whose law and whose clocks a text to somebody falls under.
struct RecipientPlace {
    QString country;              ///< ISO 3166; territories of the United States are "US". Empty: not known.
    QString subdivision;          ///< "FL", "ON", "PR"; empty: not known or none.
    std::vector<QTimeZone> zones; ///< A text must be within its window in every one of them.
    ZoneSource source = ZoneSource::Nobody;

    /// "US-FL", "CA-ON", "GB"; empty when not even the country is known.
    [[nodiscard]] QString jurisdiction() const;
};

/// What somebody at the desk noted about a number.
struct NotedPlace {
    QString zone;        ///< IANA; empty or unknown to this computer: nothing is noted.
    QString subdivision; ///< Empty: as the number says.
    bool operator==(const NotedPlace&) const = default;
};

/// @p business is the desk's own zone: a caller from another area code may well live around the corner.
[[nodiscard]] RecipientPlace placeOf(const PhoneNumber& number, const NotedPlace& noted,
                                     const QTimeZone& business);

} // namespace secondring
