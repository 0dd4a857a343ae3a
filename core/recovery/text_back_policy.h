// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/occasion.h"
#include "core/recovery/caller_history.h"
#include "core/settings/business_calendar.h"
#include "core/telephony/call_records.h"

#include <QTimeZone>

#include <variant>

namespace secondring {

/// Why a call was texted or not; stands beside the call in words (ui/wording).
enum class Reason {
    Undecided,
    Texting,
    Answered,
    AnsweredElsewhere,
    UnknownOutcome,
    Withheld,
    CannotBeTexted, ///< FiledCall::whyNoText says why.
    RangTooBriefly,
    OptedOut,
    TextedRecently,
    TextWaits, ///< An earlier call's text is about to leave.
    AlreadySpeaking,
    TextsOff,
    Stale,
    NoTextService,
    OwnNumber, ///< A call of ours that came round, or one forwarded in our name.
    NotAttested,
    Vendor, ///< The desk says they are a vendor, staff, or never to be texted.
    Staff,
    Blocked,
    TextFailedRecently, ///< As TextedRecently, but that text is known not to have arrived.
    Landline,           ///< By its form, or because a text to it failed as one.
    ForeignNumber,      ///< Of a country that the owner does not text.
    Paused,             ///< They wrote something that may mean stop; a person has to look.
    ClientNotTexted,    ///< The owner wants no text for clients, or for who left a voicemail.
    VoicemailNotTexted,
    HourlyCap, ///< What a flood of calls may cost at most is used up.
    DailyCap,
    SpendingLimit,
    BreakerTripped,
    LoopSuspected,    ///< A machine answers our machine.
    LineUnchecked,    ///< No line check has shown yet that what this line tells is true.
    LineHidesAnswers, ///< On this line an answered call looks missed.
    TestCall,         ///< Made by the desk to check a line.
    Unanswered,       ///< Texted as often as somebody is who never answers.
};
inline constexpr int reasonCount = static_cast<int>(Reason::Unanswered) + 1;

/// A line on whose word alone nobody is texted.
struct DoubtedLine {
    LineId line;
    Reason why = Reason::LineUnchecked;
};

/// What of the settings decide() looks at.
struct TextBackRules {
    TextSettings texts;
    bool hasTextService = true;
    std::vector<PhoneNumber> ourNumbers;
    CallerSettings callers;
    BusinessCalendar calendar;
    QTimeZone zone = QTimeZone::utc();
    QString homeRegion = QStringLiteral("US");
    std::vector<DoubtedLine> doubted; ///< Others are as good as their certainty.
};
[[nodiscard]] TextBackRules rulesOf(const Settings& settings, bool hasTextService);

struct TextBack {
    PhoneNumber to;
    Occasion occasion = Occasion::Open; ///< If it leaves when its wait is over.
};
struct LeaveAlone {
    Reason reason = Reason::Undecided;
};
using Decision = std::variant<TextBack, LeaveAlone>;

/// The missed-call rule, whole, in one pure function. When a text may leave is permissionFor()'s business.
/// Where several lines saw @p call, its line is the one whose word is taken.
[[nodiscard]] Decision decide(const FiledCall& call, const CallerHistory& history, const TextBackRules& rules,
                              Timestamp now);

/// Which words fit a text for @p call that leaves at @p leaves.
[[nodiscard]] Occasion occasionFor(const FiledCall& call, const CallerHistory& history,
                                   const TextBackRules& rules, Timestamp leaves);

[[nodiscard]] QString codeOf(Reason reason);
[[nodiscard]] Reason reasonOf(const QString& code);

} // namespace secondring
