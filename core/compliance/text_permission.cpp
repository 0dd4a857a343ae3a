// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/text_permission.h"

#include "core/base/code_table.h"
#include "core/base/local_time.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr CodeTable<TextClass, 6> kClasses{{{{TextClass::Confirmation, u"Confirmation"},
                                             {TextClass::Conversation, u"Conversation"},
                                             {TextClass::TextBack, u"TextBack"},
                                             {TextClass::Reminder, u"Reminder"},
                                             {TextClass::Nurture, u"Nurture"},
                                             {TextClass::Staff, u"Staff"}}}};
constexpr CodeTable<ZoneSource, 4> kSources{{{{ZoneSource::TheirOwn, u"TheirOwn"},
                                              {ZoneSource::AreaCode, u"AreaCode"},
                                              {ZoneSource::Country, u"Country"},
                                              {ZoneSource::Nobody, u"Nobody"}}}};
using Because = MustNotSend::Because;
constexpr CodeTable<Because, 9> kReasons{{{{Because::OptedOut, u"OptedOut"},
                                           {Because::Paused, u"Paused"},
                                           {Because::CountryNotAllowed, u"CountryNotAllowed"},
                                           {Because::NoBasis, u"NoBasis"},
                                           {Because::ConsentExpired, u"ConsentExpired"},
                                           {Because::TooMany, u"TooMany"},
                                           {Because::TooOld, u"TooOld"},
                                           {Because::NotRegistered, u"NotRegistered"},
                                           {Because::WhatsAppWindowClosed, u"WhatsAppWindowClosed"}}}};

} // namespace

Ruling permissionFor(TextPurpose purpose, const RecipientFacts& recipient, const DeskRules& /*rules*/,
                     Timestamp now)
{
    const auto& place = recipient.place;
    Ruling ruling{MaySendNow{},         classOf(purpose), ConsentBasis::None, textRulesVersion,
                  place.jurisdiction(), place.zones,      place.source,       now};
    // A STOP holds for everything we could send, also for what a person types (47 CFR 64.1200(a)(10)).
    if (recipient.optedOut && ruling.textClass != TextClass::Confirmation)
        ruling.permission = MustNotSend{Because::OptedOut};
    return ruling;
}

QStringList Ruling::localTimes() const
{
    QStringList times;
    for (const QTimeZone& zone : zones)
        times << QString::fromUtf8(zone.id()) + u' ' +
                     QLocale::c().toString(localTime(at, zone), u"ddd yyyy-MM-dd HH:mm t"_s);
    return times;
}

QString codeOf(TextClass textClass)
{
    return kClasses.codeOf(textClass);
}

QString codeOf(ZoneSource source)
{
    return kSources.codeOf(source);
}

QString codeOf(MustNotSend::Because because)
{
    return kReasons.codeOf(because);
}

} // namespace secondring
