// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preview_words.h"

#include "core/base/local_time.h"
#include "core/messaging/text_template.h"
#include "core/recovery/sequence_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

QString previewOf(const Settings& settings, const QString& words)
{
    return filledIn(words, {{u"business"_s, settings.business.name},
                            {u"name"_s, QCoreApplication::translate("Preview", "Maria")},
                            {u"phone"_s, settings.business.phone}});
}

QString followUpPreview(const Settings& settings, const QString& words, bool spanish)
{
    const auto& business = settings.business;
    const auto number = PhoneNumber::parse(business.phone, business.region);
    const RecipientPlace place = number ? placeOf(*number, {}, zoneNamed(business.zone))
                                        : RecipientPlace{business.region, {}, {}, ZoneSource::Country};
    return withWhoAndHowToStop(previewOf(settings, words), business.name, place,
                               spanish ? u"es"_s : QString());
}

namespace {

OpeningTime openingTimeIn(Occasion occasion)
{
    switch (occasion) {
    case Occasion::AfterHours:
    case Occasion::Lunch:
    case Occasion::Holiday:
    case Occasion::Emergency:
        return OpeningTime::Known;
    case Occasion::Voicemail:
    case Occasion::Overnight:
        return OpeningTime::WhileClosed;
    case Occasion::Open:
    case Occasion::Returning:
    case Occasion::Client:
        break;
    }
    return OpeningTime::Unknown;
}

} // namespace

WordingUse greetingUse(const Settings& settings, Occasion occasion)
{
    return {.automatic = true,
            .opens = occasion != Occasion::Returning,
            .business = settings.business.name,
            .phone = settings.business.phone,
            .opening = openingTimeIn(occasion)};
}

WordingUse laterUse()
{
    return {.automatic = true, .opens = false, .business = {}, .phone = {}, .opening = OpeningTime::Unknown};
}

WordingUse replyUse()
{
    return {.automatic = false, .opens = false, .business = {}, .phone = {}, .opening = OpeningTime::Unknown};
}

WordingUse inSpanish(WordingUse use)
{
    use.spanish = true;
    return use;
}

} // namespace secondring
