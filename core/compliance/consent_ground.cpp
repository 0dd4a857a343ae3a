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

Timestamp monthsAfter(Timestamp since, int months)
{
    return timestampOf(localTime(since, QTimeZone::utc()).addMonths(months));
}

/// When they last did anything that shows they still want us.
std::optional<Timestamp> lastSign(const ConsentFacts& consent)
{
    return std::max({consent.agreedAt, consent.inquiredAt, consent.clientSince});
}

/// All that was ever a ground in @p area, the best first.
std::vector<ConsentTerm> grounds(const ConsentFacts& consent, LawArea area)
{
    const Lasting lasting = lastingIn(area);
    std::vector<ConsentTerm> found;
    if (consent.agreedAt) {
        ConsentTerm agreed{ConsentBasis::Express, consent.agreedAt, {}};
        if (lasting.agreedAndIdle) agreed.until = monthsAfter(*lastSign(consent), *lasting.agreedAndIdle);
        found.push_back(agreed);
    }
    const auto add = [&found](ConsentBasis basis, const std::optional<Timestamp>& since, int months) {
        if (since && months > 0) found.push_back({basis, since, monthsAfter(*since, months)});
    };
    add(ConsentBasis::Client, consent.clientSince, lasting.client);
    add(ConsentBasis::Inquiry, consent.inquiredAt, lasting.inquiry);
    return found;
}

/// The first that holds; when none does, the first there was.
ConsentTerm impliedOrExpress(const ConsentFacts& consent, LawArea area, Timestamp now)
{
    const auto all = grounds(consent, area);
    const auto holding =
        std::ranges::find_if(all, [now](const ConsentTerm& each) { return each.holdsAt(now); });
    if (holding != all.end()) return *holding;
    return all.empty() ? ConsentTerm{} : all.front();
}

ConsentGround asGround(const ConsentTerm& term, Timestamp now)
{
    if (term.holdsAt(now)) return {term.basis, {}};
    const bool ranOut = term.basis != ConsentBasis::None;
    return {ConsentBasis::None,
            ranOut ? MustNotSend::Because::ConsentExpired : MustNotSend::Because::NoBasis};
}

/// An appointment was made by speaking with us: that inquiry is ground enough wherever it was.
ConsentGround forReminder(const ConsentFacts& consent, Timestamp now)
{
    return asGround(impliedOrExpress(consent, LawArea::Canada, now), now);
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
        return asGround(followUpTerm(recipient, rules, now), now);
    case TextClass::Staff:
        return {ConsentBasis::Staff, {}};
    }
    return {ConsentBasis::None, MustNotSend::Because::NoBasis};
}

ConsentTerm followUpTerm(const RecipientFacts& recipient, const DeskRules& rules, Timestamp now)
{
    const LawArea area = lawAreaOf(recipient.place.country);
    const bool unlicensed = area == LawArea::Emirates && !rules.gulfLicence;
    if (area == LawArea::Elsewhere || unlicensed) return {};
    return impliedOrExpress(recipient.consent, area, now);
}

} // namespace secondring
