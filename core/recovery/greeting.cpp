// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/greeting.h"

#include "core/base/local_time.h"
#include "core/messaging/text_template.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// "2:30pm" today, "8:30am Mon" within a week, "8:30am Mon 1/5" later.
QString whenOpen(const QDateTime& opening, const QDateTime& now)
{
    if (!opening.isValid()) return {};
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString time = english.toString(opening.time(), u"h:mmap"_s).toLower();
    const auto days = now.date().daysTo(opening.date());
    if (days == 0) return time;
    const QString day = english.toString(opening.date(), u"ddd"_s);
    if (days < 7) return time + u' ' + day;
    return time + u' ' + day + u' ' + english.toString(opening.date(), u"M/d"_s);
}

} // namespace

QString greetingFor(const Settings& settings, const QString& contactName, Timestamp now)
{
    const QDateTime local = localTime(now, zoneNamed(settings.business.zone));
    const bool open = settings.hours.isOpenAt(local);
    const QString opening = open ? QString() : whenOpen(settings.hours.nextOpening(local), local);
    const QMap<QString, QString> fields{{u"business"_s, settings.business.name},
                                        {u"name"_s, contactName.section(u' ', 0, 0)},
                                        {u"phone"_s, settings.business.phone},
                                        {u"open"_s, opening},
                                        {u"until"_s, opening}};
    const QString& own = open ? settings.texts.open : settings.texts.afterHours;
    const QString words =
        filledIn(own.trimmed().isEmpty() ? standardTemplate(settings.business.vertical, open) : own, fields);
    return words.trimmed().isEmpty() ? filledIn(standardTemplate(settings.business.vertical, open), fields)
                                     : words;
}

} // namespace secondring
