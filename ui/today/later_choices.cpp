// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/later_choices.h"

#include "core/leads/understanding/return_time.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using namespace std::chrono_literals;

/// Under this name the translations know the sentences of this file.
class LaterChoicesWording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

} // namespace

std::vector<LaterChoice> laterChoices(Timestamp now, const WorkTime& work)
{
    const QDate today = work.local(now).date();
    const Timestamp hour = work.orNextOpening(now + 1h);
    const Timestamp next = work.openingOfDay(now, 1);
    const QDate nextDay = work.local(next).date();
    // Monday, as in the inbox.
    const Timestamp sunday = work.at(today.addDays(7 - today.dayOfWeek()), QTime(12, 0));
    const Timestamp week = work.openingOfDay(sunday, 1);
    const QString morning =
        nextDay == today.addDays(1)
            ? LaterChoicesWording::tr("Tomorrow morning")
            : LaterChoicesWording::tr("%1 morning").arg(QLocale().dayName(nextDay.dayOfWeek()));
    std::vector<LaterChoice> choices;
    if (hour == now + 1h) choices.push_back({LaterChoicesWording::tr("In 1 hour"), hour});
    choices.push_back({morning, next});
    if (week > next) choices.push_back({LaterChoicesWording::tr("Next week"), week});
    return choices;
}

std::optional<Timestamp> typedTime(const QString& typed, Timestamp now, const Settings& settings)
{
    const auto read = readTypedTime(typed, localTime(now, zoneNamed(settings.business.zone)), settings.hours);
    return read ? std::optional(timestampOf(*read)) : std::nullopt;
}

} // namespace secondring
