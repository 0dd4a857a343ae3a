// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/text_permission.h"

#include "core/base/code_table.h"
#include "core/base/local_time.h"
#include "core/compliance/consent_ground.h"
#include "core/compliance/state_windows.h"
#include "core/compliance/text_caps.h"
#include "core/compliance/text_windows.h"

#include <QLocale>

#include <algorithm>

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

constexpr std::chrono::minutes kConversationLives{10};
constexpr std::chrono::hours kTextBackLives{16};
/// The longest that a text service's own hours hold it back: until eight of the next day, and an hour to
/// leave.
constexpr std::chrono::hours kServiceKeepsBack{27};
constexpr std::chrono::hours kWhatsAppWindow{24};
constexpr std::chrono::hours kNightLineOnceIn{24};
constexpr std::chrono::minutes kClockSlack{10};

/// One question to the rule, with what its steps find out.
struct Asked {
    TextPurpose purpose;
    TextClass textClass;
    const RecipientFacts& recipient;
    const DeskRules& rules;
    Timestamp now;

    [[nodiscard]] bool isByPerson() const
    {
        return purpose == TextPurpose::Person || recipient.overriddenByPerson;
    }
};

/// An automatic answer to words that are no longer fresh keeps to the hours of a text-back.
TextClass classNow(TextPurpose purpose, const RecipientFacts& recipient, Timestamp now)
{
    const TextClass usual = classOf(purpose);
    if (usual != TextClass::Conversation || purpose == TextPurpose::Person || recipient.overriddenByPerson)
        return usual;
    const bool isLive = recipient.lastWroteAt && now - *recipient.lastWroteAt <= kConversationLives;
    return isLive ? usual : TextClass::TextBack;
}

/// Outside 24 hours after they last wrote or called there, only an approved template to who agreed (Meta).
bool isWhatsAppClosed(const Asked& asked)
{
    if (asked.recipient.channel != TextChannel::WhatsApp) return false;
    const auto& last = asked.recipient.lastWhatsAppAt;
    const bool isOpen = last && *last <= asked.now + kClockSlack && asked.now - *last < kWhatsAppWindow;
    return !isOpen && !(asked.recipient.templateApproved && asked.recipient.consent.agreedAt);
}

std::optional<Because> whyNever(const Asked& asked)
{
    // A STOP holds for everything we could send, also for what a person types (47 CFR 64.1200(a)(10)).
    if (asked.recipient.optedOut && asked.textClass != TextClass::Confirmation) return Because::OptedOut;
    if (asked.textClass == TextClass::Staff) return std::nullopt;
    const QString& country = asked.recipient.place.country;
    if (!asked.rules.registered && (country == u"US" || country == u"CA")) return Because::NotRegistered;
    if (isWhatsAppClosed(asked)) return Because::WhatsAppWindowClosed;
    if (asked.isByPerson() || asked.textClass == TextClass::Confirmation) return std::nullopt;
    // What may have been a wish for no texts holds back no help (47 CFR 64.1200(f)(4), emergency purposes).
    if (asked.recipient.paused && asked.purpose != TextPurpose::SafetyLine) return Because::Paused;
    if (!asked.rules.countries.contains(country)) return Because::CountryNotAllowed;
    return std::nullopt;
}

/// They called at night and spoke: somebody who needs help, whose clock is known, and not too often.
bool isForTheNightLine(const Asked& asked)
{
    const RecipientFacts& recipient = asked.recipient;
    if (!asked.rules.nightLine || asked.purpose != TextPurpose::TextBack || !recipient.leftVoicemail)
        return false;
    const bool oneKnownZone =
        recipient.place.source != ZoneSource::Nobody && recipient.place.zones.size() == 1;
    if (!oneKnownZone || recipient.place.country != asked.rules.region) return false;
    if (isStrictState(recipient.place.subdivision) && !recipient.consent.agreedAt) return false;
    return std::ranges::none_of(recipient.lately, [&asked](const AutomaticText& sent) {
        return sent.what == TextClass::TextBack && sent.at > asked.now - kNightLineOnceIn;
    });
}

Permission withinWindow(const Asked& asked, Timestamp from, MaySendFrom::Because because)
{
    const bool quiet = asked.rules.quietHours && asked.textClass != TextClass::Conversation;
    const auto first = quiet ? firstWithinWindow(from, asked.textClass, asked.recipient.place, asked.rules)
                             : std::optional(from);
    if (first && *first > from && from == asked.now && isForTheNightLine(asked)) return MaySendNow{};
    if (!first || isTooOldToLeave(asked.purpose, asked.recipient, *first))
        return MustNotSend{Because::TooOld};
    if (*first == asked.now) return MaySendNow{};
    return MaySendFrom{*first > from ? MaySendFrom::Because::QuietHours : because, *first};
}

Permission ruled(const Asked& asked, ConsentBasis& basis)
{
    if (const auto never = whyNever(asked)) return MustNotSend{*never};
    if (asked.textClass == TextClass::Staff || asked.textClass == TextClass::Confirmation ||
        asked.isByPerson())
        return MaySendNow{};
    const ConsentGround ground = groundFor(asked.textClass, asked.recipient, asked.rules, asked.now);
    if (ground.missing) return MustNotSend{*ground.missing};
    basis = ground.basis;
    const auto capped = tooMany({asked.purpose, asked.textClass, basis}, asked.recipient, asked.now);
    if (!capped) return withinWindow(asked, asked.now, MaySendFrom::Because::QuietHours);
    const auto* later = std::get_if<MaySendFrom>(&*capped);
    return later != nullptr ? withinWindow(asked, later->when, later->because) : *capped;
}

ConsentBasis basisBefore(const Asked& asked)
{
    if (asked.isByPerson()) return ConsentBasis::Person;
    if (asked.textClass == TextClass::Staff) return ConsentBasis::Staff;
    return asked.textClass == TextClass::Confirmation ? ConsentBasis::TheirReply : ConsentBasis::None;
}

} // namespace

Ruling permissionFor(TextPurpose purpose, const RecipientFacts& recipient, const DeskRules& rules,
                     Timestamp now)
{
    const Asked asked{purpose, classNow(purpose, recipient, now), recipient, rules, now};
    const RecipientPlace& place = recipient.place;
    Ruling ruling{MaySendNow{},         asked.textClass, basisBefore(asked), textRulesVersion,
                  place.jurisdiction(), place.zones,     place.source,       now};
    ruling.permission = ruled(asked, ruling.basis);
    const bool hasEnd = rules.quietHours && !asked.isByPerson() && ruling.mayLeaveNow() &&
                        (asked.textClass == TextClass::TextBack || asked.textClass == TextClass::Reminder ||
                         asked.textClass == TextClass::Nurture);
    if (hasEnd) ruling.until = windowEnd(now, asked.textClass, place, rules);
    return ruling;
}

bool isTooOldToLeave(TextPurpose purpose, const RecipientFacts& recipient, Timestamp when)
{
    if (purpose != TextPurpose::TextBack || !recipient.askedAt) return false;
    const auto theirs = recipient.keptBackByService ? kServiceKeepsBack : std::chrono::hours(0);
    return when - *recipient.askedAt > kTextBackLives + theirs;
}

Timestamp spread(Timestamp when, const QString& seed)
{
    return when + std::chrono::seconds(qHash(seed, 0) % 600);
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
