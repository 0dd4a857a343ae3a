// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/desk_rules.h"

#include "core/base/local_time.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Puerto Rico and the others are countries to ISO 3166 and one with the United States to the law.
QString lawfulCountry(const QString& region)
{
    static const QStringList territories{u"PR"_s, u"VI"_s, u"GU"_s, u"MP"_s, u"AS"_s};
    return territories.contains(region) ? u"US"_s : region;
}

/// A text service at this very computer stands for a real one in trials: nobody's telephone rings.
bool isAtThisComputer(const QString& textService)
{
    const QString host = QUrl(textService).host();
    return host == u"127.0.0.1" || host == u"localhost" || host == u"::1";
}

/// Practice texts nobody, so it shows at three in the morning what happens at three in the afternoon.
bool hasQuietHours(const Settings& settings)
{
    if (settings.mode == Mode::Practice) return false;
    return settings.callers.quietHours || !isAtThisComputer(settings.provider.baseUrl);
}

} // namespace

DeskRules deskRulesOf(const Settings& settings)
{
    DeskRules rules;
    rules.region = lawfulCountry(settings.business.region);
    rules.countries.clear();
    for (const QString& country : settings.callers.countries)
        rules.countries << lawfulCountry(country);
    if (rules.countries.isEmpty()) rules.countries << rules.region;
    // The islands have countries of their own, numbers of the United Kingdom, and its rules.
    if (rules.countries.contains(u"GB"_s)) rules.countries << u"GG"_s << u"JE"_s << u"IM"_s;
    rules.zone = zoneNamed(settings.business.zone);
    rules.closed = settings.closed;
    rules.quietHours = hasQuietHours(settings);
    rules.nightLine = settings.callers.nightLine;
    return rules;
}

} // namespace secondring
