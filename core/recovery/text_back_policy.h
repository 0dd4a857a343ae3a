// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/caller_history.h"
#include "core/settings/settings.h"
#include "core/telephony/call_records.h"

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
};

/// What of the settings decide() looks at.
struct TextBackRules {
    TextSettings texts;
    bool hasTextService = true;
    std::vector<PhoneNumber> ourNumbers;
};

struct TextBack {
    PhoneNumber to;
};
struct LeaveAlone {
    Reason reason = Reason::Undecided;
};
using Decision = std::variant<TextBack, LeaveAlone>;

/// The missed-call rule, whole, in one pure function. When a text may leave is permissionFor()'s business.
[[nodiscard]] Decision decide(const FiledCall& call, const CallerHistory& history, const TextBackRules& rules,
                              Timestamp now);

[[nodiscard]] QString codeOf(Reason reason);
[[nodiscard]] Reason reasonOf(const QString& code);

} // namespace secondring
