// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/text_back_policy.h"

#include "core/base/code_table.h"

#include <algorithm>

namespace secondring {

namespace {

/// A desk that is in the middle of a conversation needs no robot to open it.
constexpr std::chrono::minutes conversationLives{30};

constexpr CodeTable<Reason, 21> reasons{{{{Reason::Undecided, u""},
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
                                          {Reason::TextFailedRecently, u"TextFailedRecently"}}}};

std::optional<Reason> whyTheCallEarnsNone(const FiledCall& call)
{
    if (call.outcome == CallOutcome::Answered) return Reason::Answered;
    if (call.outcome == CallOutcome::AnsweredElsewhere) return Reason::AnsweredElsewhere;
    if (!isMissed(call.outcome) || call.certainty == Certainty::Guess) return Reason::UnknownOutcome;
    if (call.whyNoText == NotTextable::Withheld) return Reason::Withheld;
    if (!call.caller || call.whyNoText != NotTextable::None) return Reason::CannotBeTexted;
    if (call.attestation == Attestation::Failed) return Reason::NotAttested;
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

std::optional<Reason> whyTheCallerGetsNone(const CallerHistory& history, const TextSettings& texts,
                                           Timestamp now)
{
    const auto within = [now](const std::optional<Timestamp>& at, auto span) {
        return at && now - *at < span;
    };
    if (history.optedOut) return Reason::OptedOut;
    if (const auto why = whyTheirKindGetsNone(history.kind)) return why;
    if (history.knownLandline) return Reason::CannotBeTexted;
    if (history.textBackWaits) return Reason::TextWaits;
    if (within(history.lastTextBackAt, texts.onceIn))
        return history.lastTextBackFailed ? Reason::TextFailedRecently : Reason::TextedRecently;
    if (within(history.lastPersonTextAt, conversationLives) ||
        within(history.lastReceivedAt, conversationLives))
        return Reason::AlreadySpeaking;
    return std::nullopt;
}

} // namespace

Decision decide(const FiledCall& call, const CallerHistory& history, const TextBackRules& rules,
                Timestamp now)
{
    if (const auto why = whyTheCallEarnsNone(call)) return LeaveAlone{*why};
    if (std::ranges::find(rules.ourNumbers, *call.caller) != rules.ourNumbers.end())
        return LeaveAlone{Reason::OwnNumber};
    if (const auto why = whyTheCallerGetsNone(history, rules.texts, now)) return LeaveAlone{*why};
    if (call.rangFor() < rules.texts.shortestRing) return LeaveAlone{Reason::RangTooBriefly};
    if (!rules.texts.on) return LeaveAlone{Reason::TextsOff};
    // A clock set back makes a call end in the future: it is not stale.
    if (now - call.endedAt >= rules.texts.staleAfter) return LeaveAlone{Reason::Stale};
    if (!rules.hasTextService) return LeaveAlone{Reason::NoTextService};
    return TextBack{*call.caller};
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
