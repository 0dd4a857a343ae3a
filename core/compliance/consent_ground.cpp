// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_ground.h"

#include "core/base/local_time.h"
#include "core/compliance/text_law.h"

#include <algorithm>

namespace secondring {
namespace {

/// How long what somebody did or said holds, in months; 0: it is no ground there, none: until revoked.
struct Lasting {
    int inquiry = 0;
    int client = 0;
    std::optional<int> agreedAndIdle;
};

Lasting lastingIn(LawArea area)
{
    switch (area) {
    case LawArea::UnitedStates:
        return {3, 18, 18}; // 47 CFR 64.1200(f)(5)
    case LawArea::Canada:
        return {6, 24, std::nullopt}; // CASL s.10(10)
    case LawArea::UnitedKingdom:
    case LawArea::EuropeanUnion:
        return {0, 0, 24}; // A missed call gives no chance to refuse: PECR reg 22(3)(c).
    case LawArea::Emirates:
    case LawArea::SaudiArabia:
        return {0, 0, 12};
    case LawArea::Elsewhere:
        return {0, 0, 6};
    }
    return {};
}

bool holds(const std::optional<Timestamp>& since, int months, Timestamp now)
{
    if (!since || months == 0) return false;
    return localTime(*since, QTimeZone::utc()).addMonths(months) > localTime(now, QTimeZone::utc());
}

/// When they last did anything that shows they still want us.
std::optional<Timestamp> lastSign(const ConsentFacts& consent)
{
    return std::max({consent.agreedAt, consent.inquiredAt, consent.clientSince});
}

ConsentGround impliedOrExpress(const ConsentFacts& consent, LawArea area, Timestamp now)
{
    const Lasting lasting = lastingIn(area);
    if (consent.agreedAt && (!lasting.agreedAndIdle || holds(lastSign(consent), *lasting.agreedAndIdle, now)))
        return {ConsentBasis::Express, {}};
    if (holds(consent.clientSince, lasting.client, now)) return {ConsentBasis::Client, {}};
    if (holds(consent.inquiredAt, lasting.inquiry, now)) return {ConsentBasis::Inquiry, {}};
    const bool ranOut = consent.agreedAt || (consent.clientSince && lasting.client > 0) ||
                        (consent.inquiredAt && lasting.inquiry > 0);
    return {ConsentBasis::None,
            ranOut ? MustNotSend::Because::ConsentExpired : MustNotSend::Because::NoBasis};
}

ConsentGround forNurture(const RecipientFacts& recipient, const DeskRules& rules, Timestamp now)
{
    const LawArea area = lawAreaOf(recipient.place.country);
    const bool unlicensed = area == LawArea::Emirates && !rules.gulfLicence;
    if (area == LawArea::Elsewhere || unlicensed) return {ConsentBasis::None, MustNotSend::Because::NoBasis};
    return impliedOrExpress(recipient.consent, area, now);
}

/// An appointment was made by speaking with us: that inquiry is ground enough wherever it was.
ConsentGround forReminder(const ConsentFacts& consent, Timestamp now)
{
    return impliedOrExpress(consent, LawArea::Canada, now);
}

} // namespace

ConsentGround groundFor(TextClass textClass, const RecipientFacts& recipient, const DeskRules& rules,
                        Timestamp now)
{
    switch (textClass) {
    case TextClass::Confirmation:
    case TextClass::Conversation:
        return {ConsentBasis::TheirReply, {}};
    case TextClass::TextBack:
        return {ConsentBasis::Call, {}};
    case TextClass::Reminder:
        return forReminder(recipient.consent, now);
    case TextClass::Nurture:
        return forNurture(recipient, rules, now);
    case TextClass::Staff:
        return {ConsentBasis::Staff, {}};
    }
    return {ConsentBasis::None, MustNotSend::Because::NoBasis};
}

} // namespace secondring
