// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/guard_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class GuardWording {
    Q_DECLARE_TR_FUNCTIONS(Guards)
};

constexpr double microsInOne = 1'000'000.0;
constexpr qint64 microsInCent = 10'000;

QString nameOf(const LineId& line, const Settings& settings)
{
    const auto found = std::ranges::find(settings.lines, line, &LineSettings::id);
    if (found != settings.lines.end() && !found->name.isEmpty()) return found->name;
    return GuardWording::tr("one line");
}

} // namespace

QString sentence(const TextPause& pause, const Settings& settings, const TimeWords& times)
{
    const QString end = pause.until ? times.clock(*pause.until) : QString();
    switch (pause.why) {
    case PauseReason::HourlyCap:
        return GuardWording::tr(
                   "Automatic texts of %1 pause until %2: %3 within an hour is the most you allow.")
            .arg(nameOf(pause.line, settings), end)
            .arg(QLocale().toString(settings.guards.perHour));
    case PauseReason::DailyCap:
        return GuardWording::tr("Automatic texts pause until midnight: %1 in a day is the most you allow.")
            .arg(QLocale().toString(settings.guards.perDay));
    case PauseReason::SpendingLimit:
        return GuardWording::tr(
                   "Automatic texts pause until midnight: the day's spending limit of %1 is used up.")
            .arg(money(settings.guards.perDaySpendCents * microsInCent, settings.guards.currency));
    case PauseReason::Breaker:
        break;
    }
    return GuardWording::tr(
               "Automatic texts pause: %1 within an hour is five times the usual at this time of the week.")
        .arg(QLocale().toString(pause.counted));
}

QString pauseWords(const std::vector<TextPause>& pauses, const Settings& settings, const TimeWords& times)
{
    if (pauses.empty()) return {};
    QStringList words;
    for (const TextPause& pause : pauses)
        words << sentence(pause, settings, times);
    words << GuardWording::tr("Missed callers wait under Today; what you write yourself leaves.");
    return words.join(u' ');
}

QString money(qint64 micros, const QString& currency)
{
    const bool isSmall = micros != 0 && std::abs(micros) < microsInCent;
    const double amount = static_cast<double>(micros) / microsInOne;
    const QString sign = currency == u"USD"   ? u"$"_s
                         : currency == u"EUR" ? u"€"_s
                         : currency == u"GBP" ? u"£"_s
                                              : currency + u' ';
    // As the money's country writes it in the window's language, wherever the computer stands.
    const auto country = currency == u"USD"   ? QLocale::UnitedStates
                         : currency == u"GBP" ? QLocale::UnitedKingdom
                                              : QLocale().territory();
    return sign + QLocale(QLocale().language(), country).toString(amount, 'f', isSmall ? 4 : 2);
}

} // namespace secondring
