// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"

#include <QTimeZone>

#include <vector>

namespace secondring {

/// Where a number is from, so far as its digits tell. No zones: nobody knows.
struct NumberPlace {
    QString country;     ///< As in RecipientPlace.
    QString subdivision; ///< Of an area code of North America.
    std::vector<QTimeZone> zones;
};

/// The union of the zones of the area code in North America, of the country elsewhere. Its table is read
/// once.
[[nodiscard]] NumberPlace placeByNumber(const PhoneNumber& number);

/// The place of each area code of @p country that the table knows.
[[nodiscard]] std::vector<NumberPlace> placesOfAreaCodes(const QString& country);

} // namespace secondring
