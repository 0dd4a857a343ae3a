// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/when_popover.h"

#include "core/base/local_time.h"
#include "core/leads/understanding/return_time.h"
#include "core/leads/understanding/wall_time.h"
#include "core/settings/settings_keeper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_popover.h"
#include "ui/wording/time_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class WhenPopoverWording {
    Q_DECLARE_TR_FUNCTIONS(When)
};

struct NamedTime {
    QString name;
    QDateTime at;
};

QDateTime atOpening(const QDate& day, const OpeningHours& hours, const QTimeZone& zone)
{
    // As if asked at midnight: the morning of a business that never closes, or never opens, is no midnight.
    return openingOn(day, QDateTime(day, QTime(0, 0), zone), hours);
}

std::vector<NamedTime> usualTimes(const QDateTime& now, const OpeningHours& hours)
{
    constexpr int hour = 3'600;
    const QTimeZone zone = now.timeZone();
    std::vector<NamedTime> times{{WhenPopoverWording::tr("In 1 hour"), now.addSecs(hour)}};
    const QDateTime afternoon(now.date(), QTime(14, 0), zone);
    if (now.secsTo(afternoon) > hour) times.push_back({WhenPopoverWording::tr("This afternoon"), afternoon});
    const QDateTime tomorrow = atOpening(now.date().addDays(1), hours, zone);
    const bool isTomorrow = tomorrow.date() == now.date().addDays(1);
    times.push_back(
        {isTomorrow ? WhenPopoverWording::tr("Tomorrow morning") : WhenPopoverWording::tr("When we open"),
         tomorrow});
    const QDate monday = now.date().addDays(8 - now.date().dayOfWeek());
    const QDateTime nextWeek = atOpening(monday, hours, zone);
    if (nextWeek > tomorrow) times.push_back({WhenPopoverWording::tr("Next week"), nextWeek});
    return times;
}

std::vector<Choice> choicesOf(const Desk& desk, const std::vector<NamedTime>& times, const QDateTime& now,
                              const QString& leave)
{
    const TimeWords words(now.timeZone());
    std::vector<Choice> choices;
    if (!leave.isEmpty()) choices.push_back({leave, {}, u"triangle-alert"_s});
    for (const NamedTime& time : times) {
        const Timestamp at = timestampOf(time.at);
        const bool today = time.at.date() == now.date();
        const QString clock = words.clock(at);
        choices.push_back(
            {time.name, today ? clock : words.inList(at, desk.clock.now()) + u' ' + clock, u"alarm-clock"_s});
    }
    return choices;
}

} // namespace

QString whenWords(const Desk& desk, Timestamp at)
{
    const TimeWords times(zoneNamed(desk.settings.current().business.zone));
    return WhenPopoverWording::tr("%1, %2").arg(times.day(at, desk.clock.now()), times.clock(at));
}

bool isTooFar(Timestamp at, Timestamp now)
{
    return at > now + std::chrono::days(366);
}

QString noTimeWords(bool far)
{
    return far ? WhenPopoverWording::tr("That is more than a year away.")
               : WhenPopoverWording::tr("There is no time to come in this. Write 2pm, friday, or in 20 min.");
}

void askWhen(const Desk& desk, const QString& title, QWidget* anchor,
             const std::function<void(Timestamp)>& use, const QString& leave)
{
    const auto& settings = desk.settings.current();
    const QDateTime now = localTime(desk.clock.now(), zoneNamed(settings.business.zone));
    const auto named = [now, hours = settings.hours](const QString& typed) {
        return readTypedTime(typed, now, hours);
    };
    const auto isFar = [named, now](const QString& typed) {
        const auto at = named(typed);
        return at && isTooFar(timestampOf(*at), timestampOf(now));
    };
    const auto read = [named, isFar](const QString& typed) {
        return isFar(typed) ? std::nullopt : named(typed);
    };
    auto* popover = new ChoicePopover(desk.theme, title, anchor);
    const auto times = usualTimes(now, settings.hours);
    popover->takeTyped(WhenPopoverWording::tr("fri 2pm, in 20 min"), [desk, read](const QString& typed) {
        const auto at = read(typed);
        return at ? whenWords(desk, timestampOf(*at)) : QString();
    });
    popover->refuse([isFar](const QString& typed) { return noTimeWords(isFar(typed)); });
    popover->setChoices(choicesOf(desk, times, now, leave));
    const int first = leave.isEmpty() ? 0 : 1;
    QObject::connect(popover, &ChoicePopover::chosen, anchor, [times, use, first](int choice) {
        if (choice >= first) use(timestampOf(times[static_cast<size_t>(choice - first)].at));
    });
    QObject::connect(popover, &ChoicePopover::typed, anchor, [read, use](const QString& typed) {
        if (const auto at = read(typed)) use(timestampOf(*at));
    });
    popover->openAt(anchor);
}

} // namespace secondring
