// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace secondring {

/// The one door between Timestamp and wall time.
[[nodiscard]] inline QDateTime localTime(Timestamp at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone);
}

[[nodiscard]] inline Timestamp timestampOf(const QDateTime& at)
{
    return Timestamp(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}

/// The zone of that name, or the computer's own when there is none of that name.
[[nodiscard]] inline QTimeZone zoneNamed(const QString& ianaName)
{
    const QTimeZone zone(ianaName.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace secondring
