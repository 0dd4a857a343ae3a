// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/text_back_policy.h"

#include "core/base/code_table.h"
#include "core/base/local_time.h"
#include "core/compliance/number_zones.h"
#include "core/compliance/text_caps.h"
#include "core/telephony/line_doubt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A desk that is in the middle of a conversation needs no robot to open it.
constexpr std::chrono::minutes conversationLives{30};
/// A text that waited longer than this after the call answers a call of earlier, not of just now.
constexpr std::chrono::minutes justCalled{60};

constexpr CodeTable<Reason, reasonCount> reasons{{{{Reason::Undecided, u""},
                                                   {Reason::Texting, u"Texting"},
                                                   {Reason::Answered, u"Answered"},
                                                   {Reason::AnsweredElsewhere, u"AnsweredElsewhere"},
                                                   {Reason::UnknownOutcome, u"UnknownOutcome"},
                                                   {Reason::Withheld, u"Withheld"},
                                                   {Reason::CannotBeTexted, u"CannotBeTexted"},
                                                   {Reason::RangTooBriefly, u"RangTooBriefly"},
                                                   {Reason::OptedOut, u"OptedOut"},
                                                   {Reason::TextedRecently, u"TextedRecently"},
                                                   {Reason::TextWaits, u"TextWaits"},
                                                   {Reason::AlreadySpeaking, u"AlreadySpeaking"},
                                                   {Reason::TextsOff, u"TextsOff"},
                                                   {Reason::Stale, u"Stale"},
                                                   {Reason::NoTextService, u"NoTextService"},
                                                   {Reason::OwnNumber, u"OwnNumber"},
                                                   {Reason::NotAttested, u"NotAttested"},
                                                   {Reason::Vendor, u"Vendor"},
                                                   {Reason::Staff, u"Staff"},
                                                   {Reason::Blocked, u"Blocked"},
                                                   {Reason::TextFailedRecently, u"TextFailedRecently"},
                                                   {Reason::Landline, u"Landline"},
                                                   {Reason::ForeignNumber, u"ForeignNumber"},
                                                   {Reason::Paused, u"Paused"},
                                                   {Reason::ClientNotTexted, u"ClientNotTexted"},
                                                   {Reason::VoicemailNotTexted, u"VoicemailNotTexted"},
                                                   {Reason::HourlyCap, u"HourlyCap"},
                                                   {Reason::DailyCap, u"DailyCap"},
                                                   {Reason::SpendingLimit, u"SpendingLimit"},
                                                   {Reason::BreakerTripped, u"BreakerTripped"},
                                                   {Reason::LoopSuspected, u"LoopSuspected"},
                                                   {Reason::LineUnchecked, u"LineUnchecked"},
                                                   {Reason::LineHidesAnswers, u"LineHidesAnswers"},
                                                   {Reason::TestCall, u"TestCall"},
                                                   {Reason::Unanswered, u"Unanswered"}}}};

std::optional<Reason> whyTheCallEarnsNone(const FiledCall& call)
{
    if (call.outcome == CallOutcome::Answered) return Reason::Answered;
    if (call.outcome == CallOutcome::AnsweredElsewhere) return Reason::AnsweredElsewhere;
    if (!isMissed(call.outcome) || call.certainty == Certainty::Guess) return Reason::UnknownOutcome;
    if (call.whyNoText == NotTextable::Withheld) return Reason::Withheld;
    if (!call.caller) return Reason::CannotBeTexted;
    return std::nullopt;
}

std::optional<Reason> whyTheLineIsDoubted(const LineId& line, const TextBackRules& rules)
{
    const auto doubted = std::ranges::find(rules.doubted, line, &DoubtedLine::line);
    if (doubted == rules.doubted.end()) return std::nullopt;
    return doubted->why;
}

/// The islands have countries of their own and numbers of the United Kingdom, and live by its rules.
QString underTheLawOf(const QString& country)
{
    static const QStringList islands{u"GG"_s, u"JE"_s, u"IM"_s};
    return islands.contains(country) ? u"GB"_s : country;
}

/// Texts abroad cost many times as much, and made-up callers from dear countries live on that.
bool isForeign(const PhoneNumber& caller, const TextBackRules& rules)
{
    const NumberPlace place = placeByNumber(caller);
    const bool newAreaCode = place.zones.empty() && caller.e164().startsWith(u"+1");
    if (newAreaCode && (rules.homeRegion == u"US" || rules.homeRegion == u"CA")) return false;
    const QString country = underTheLawOf(place.country);
    if (rules.callers.countries.isEmpty()) return country != underTheLawOf(rules.homeRegion);
    return !rules.callers.countries.contains(country) && !rules.callers.countries.contains(place.country);
}

std::optional<Reason> whyTheNumberGetsNone(const FiledCall& call, const TextBackRules& rules)
{
    if (std::ranges::find(rules.ourNumbers, *call.caller) != rules.ourNumbers.end()) return Reason::OwnNumber;
    const bool landline = call.whyNoText == NotTextable::Landline;
    if (landline && !rules.callers.textLandlines) return Reason::Landline;
    if (!landline && call.whyNoText != NotTextable::None) return Reason::CannotBeTexted;
    if (isForeign(*call.caller, rules)) return Reason::ForeignNumber;
    return std::nullopt;
}

std::optional<Reason> whyTheirKindGetsNone(ContactKind kind)
{
    switch (kind) {
    case ContactKind::New:
    case ContactKind::Client:
        return std::nullopt;
    case ContactKind::Vendor:
        return Reason::Vendor;
    case ContactKind::Staff:
        return Reason::Staff;
    case ContactKind::Blocked:
        return Reason::Blocked;
    }
    return std::nullopt;
}

/// A failed attestation is no verdict: half of the honest calls fail it somewhere on their way. It silences
/// only who is a stranger besides, for a made-up number belongs to somebody who never called.
bool isAStranger(const CallerHistory& history)
{
    return history.kind == ContactKind::New && !history.lastReceivedAt && !history.lastPersonTextAt;
}

std::optional<Reason> whyTheCallerGetsNone(const CallerHistory& history, const TextSettings& texts,
                                           Timestamp now)
{
    const auto within = [now](const std::optional<Timestamp>& at, auto span) {
        return at && now - *at < span;
    };
    if (history.optedOut) return Reason::OptedOut;
    if (const auto why = whyTheirKindGetsNone(history.kind)) return why;
    if (history.knownLandline) return Reason::Landline;
    if (history.knownBadNumber) return Reason::CannotBeTexted;
    if (history.paused) return Reason::Paused;
    if (history.textBackWaits) return Reason::TextWaits;
    if (within(history.lastTextBackAt, texts.onceIn))
        return history.lastTextBackFailed ? Reason::TextFailedRecently : Reason::TextedRecently;
    if (within(history.lastPersonTextAt, conversationLives) ||
        within(history.lastReceivedAt, conversationLives))
        return Reason::AlreadySpeaking;
    if (haveNotAnswered(history.unanswered, now)) return Reason::Unanswered;
    return std::nullopt;
}

/// Only of who gave up by themselves can a short ring mean that they did not mean it: a busy line does not
/// ring, and what the desk declined or a voicemail took was cut short by us.
bool rangTooBriefly(const FiledCall& call, std::chrono::seconds shortest)
{
    const bool gaveUp = call.outcome == CallOutcome::Abandoned || call.outcome == CallOutcome::NoAnswer;
    return gaveUp && call.rangFor() && *call.rangFor() < shortest; // Who knows no length can find none short.
}

std::optional<Reason> whyTheOwnerWantsNone(const FiledCall& call, const CallerHistory& history,
                                           const TextBackRules& rules, Timestamp now)
{
    if (history.kind == ContactKind::Client && !rules.callers.textClients) return Reason::ClientNotTexted;
    if (call.hasVoicemail() && !rules.callers.textVoicemail) return Reason::VoicemailNotTexted;
    if (rangTooBriefly(call, rules.texts.shortestRing)) return Reason::RangTooBriefly;
    if (!rules.texts.on) return Reason::TextsOff;
    // A clock set back makes a call end in the future: it is not stale.
    if (now - call.endedAt >= rules.texts.staleAfter) return Reason::Stale;
    if (!rules.hasTextService) return Reason::NoTextService;
    return std::nullopt;
}

std::vector<PhoneNumber> ourNumbers(const Settings& settings)
{
    std::vector<PhoneNumber> numbers;
    if (const auto sending = PhoneNumber::fromE164(settings.provider.number)) numbers.push_back(*sending);
    if (const auto own = PhoneNumber::parse(settings.business.phone, settings.business.region))
        numbers.push_back(*own);
    return numbers;
}

std::vector<DoubtedLine> doubtedIn(const Settings& settings)
{
    std::vector<DoubtedLine> doubted;
    for (const LineSettings& line : settings.lines) {
        const LineDoubt doubt = doubtOf(line);
        if (doubt == LineDoubt::None) continue;
        const bool isUnchecked = doubt == LineDoubt::Unchecked;
        doubted.push_back({line.id, isUnchecked ? Reason::LineUnchecked : Reason::LineHidesAnswers});
    }
    return doubted;
}

} // namespace

TextBackRules rulesOf(const Settings& settings, bool hasTextService)
{
    return {settings.texts,           hasTextService,       ourNumbers(settings),
            settings.callers,         calendarOf(settings), zoneNamed(settings.business.zone),
            settings.business.region, doubtedIn(settings)};
}

Occasion occasionFor(const FiledCall& call, const CallerHistory& history, const TextBackRules& rules,
                     Timestamp leaves)
{
    const bool leftVoicemail = call.hasVoicemail();
    const DayPart part = rules.calendar.partAt(localTime(leaves, rules.zone));
    if (leaves - call.endedAt >= justCalled) return leftVoicemail ? Occasion::Voicemail : Occasion::Overnight;
    const bool isClosed = part == DayPart::AfterHours || part == DayPart::Holiday;
    if (leftVoicemail) return isClosed && rules.callers.nightLine ? Occasion::Emergency : Occasion::Voicemail;
    // That we are closed, and until when, is worth more than knowing them.
    if (part == DayPart::Holiday) return Occasion::Holiday;
    if (part == DayPart::Lunch) return Occasion::Lunch;
    if (part == DayPart::AfterHours) return Occasion::AfterHours;
    if (history.kind == ContactKind::Client) return Occasion::Client;
    const bool isBack = history.lastCallAt && call.rangAt - *history.lastCallAt < rules.callers.sameCaller;
    return isBack ? Occasion::Returning : Occasion::Open;
}

Decision decide(const FiledCall& call, const CallerHistory& history, const TextBackRules& rules,
                Timestamp now)
{
    if (const auto why = whyTheCallEarnsNone(call)) return LeaveAlone{*why};
    if (const auto why = whyTheLineIsDoubted(call.line, rules)) return LeaveAlone{*why};
    if (const auto why = whyTheNumberGetsNone(call, rules)) return LeaveAlone{*why};
    if (const auto why = whyTheCallerGetsNone(history, rules.texts, now)) return LeaveAlone{*why};
    if (call.attestation == Attestation::Failed && isAStranger(history))
        return LeaveAlone{Reason::NotAttested};
    if (const auto why = whyTheOwnerWantsNone(call, history, rules, now)) return LeaveAlone{*why};
    const Timestamp leaves = std::max<Timestamp>(call.endedAt + rules.texts.wait, now);
    return TextBack{*call.caller, occasionFor(call, history, rules, leaves)};
}

QString codeOf(Reason reason)
{
    return reasons.codeOf(reason);
}

Reason reasonOf(const QString& code)
{
    return reasons.valueOf(code, Reason::Undecided);
}

} // namespace secondring
