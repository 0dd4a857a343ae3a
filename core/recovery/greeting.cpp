// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/greeting.h"

#include "core/base/local_time.h"
#include "core/base/short_name.h"
#include "core/messaging/text_template.h"
#include "core/settings/business_calendar.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// "2:30pm" today, "8:30am Mon" within a week, "8:30am Mon 1/5" later.
QString whenOpen(const QDateTime& opening, const QDateTime& now)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QString time = english.toString(opening.time(), u"h:mmap"_s).toLower();
    const auto days = now.date().daysTo(opening.date());
    if (days == 0) return time;
    const QString day = english.toString(opening.date(), u"ddd"_s);
    if (days < 7) return time + u' ' + day;
    return time + u' ' + day + u' ' + english.toString(opening.date(), u"M/d"_s);
}

/// "las 2:30pm" today, "el lun 8:30am" within a week, "el lun 1/5 8:30am" later. Without the accents that
/// would double the parts of the text.
QString whenOpenInSpanish(const QDateTime& opening, const QDateTime& now)
{
    static const QStringList dayNames{u"lun"_s, u"mar"_s, u"mie"_s, u"jue"_s, u"vie"_s, u"sab"_s, u"dom"_s};
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString time = english.toString(opening.time(), u"h:mmap"_s).toLower();
    const auto days = now.date().daysTo(opening.date());
    if (days == 0) return u"las "_s + time;
    const QString day = u"el "_s + dayNames.at(opening.date().dayOfWeek() - 1);
    if (days < 7) return day + u' ' + time;
    return day + u' ' + english.toString(opening.date(), u"M/d"_s) + u' ' + time;
}

bool isInSpanish(const Settings& settings, const Addressee& to)
{
    return to.readsSpanish || settings.business.vertical.endsWith(u"_es");
}

QMap<QString, QString> fieldsFor(const Settings& settings, const Addressee& to, Timestamp leaves)
{
    const QDateTime local = localTime(leaves, zoneNamed(settings.business.zone));
    const BusinessCalendar calendar = calendarOf(settings);
    const bool isOpen = calendar.partAt(local) == DayPart::Open;
    const QDateTime opening = isOpen ? QDateTime() : calendar.nextOpening(local);
    QString when;
    if (opening.isValid())
        when = isInSpanish(settings, to) ? whenOpenInSpanish(opening, local) : whenOpen(opening, local);
    return {{u"business"_s, settings.business.name},
            {u"name"_s, shortNameOf(to.name)},
            {u"phone"_s, settings.business.phone},
            {u"open"_s, when},
            {u"until"_s, when}};
}

/// The one place that knows where the owner's words for an occasion stand. @p settings may be const.
template <typename AnySettings> auto& templateIn(AnySettings& settings, Occasion occasion, bool spanish)
{
    auto& texts = spanish ? settings.occasionsEs : settings.occasions;
    switch (occasion) {
    case Occasion::AfterHours:
        return spanish ? settings.texts.afterHoursEs : settings.texts.afterHours;
    case Occasion::Lunch:
        return texts.lunch;
    case Occasion::Holiday:
        return texts.holiday;
    case Occasion::Voicemail:
        return texts.voicemail;
    case Occasion::Returning:
        return texts.returning;
    case Occasion::Client:
        return texts.client;
    case Occasion::Overnight:
        return texts.overnight;
    case Occasion::Emergency:
        return texts.emergency;
    case Occasion::Open:
        break;
    }
    return spanish ? settings.texts.openEs : settings.texts.open;
}

} // namespace

QString ownWords(const Settings& settings, Occasion occasion, bool spanish)
{
    return templateIn(settings, occasion, spanish).trimmed();
}

QString& ownTemplate(Settings& settings, Occasion occasion, bool spanish)
{
    return templateIn(settings, occasion, spanish);
}

Greeting greetingFor(const Settings& settings, const Addressee& to, Occasion occasion, Timestamp leaves)
{
    const auto fields = fieldsFor(settings, to, leaves);
    const QString own = ownWords(settings, occasion, to.readsSpanish);
    const QString filled = filledIn(own, fields).trimmed();
    if (!filled.isEmpty()) return {filled, idByWords(u"own/"_s + codeOf(occasion), own)};
    const StandardText usual = standardText(settings.business.vertical, occasion, to.readsSpanish);
    return {filledIn(usual.words, fields), usual.id};
}

} // namespace secondring
