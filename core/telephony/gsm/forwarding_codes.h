// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"

#include <QString>

#include <chrono>
#include <vector>

namespace secondring {

/// When a carrier passes a call on. None of these touches a call that somebody answers.
enum class ForwardWhen {
    NoAnswer,
    Busy,
    Unreachable,
    NoAnswerOrBusy, ///< One code for both.
    AnyOfThese,     ///< No answer, busy and unreachable, by one code.
};

/// Whose codes they are. Carriers of one kind may still differ: the code is tried, then a call is made.
enum class CarrierKind {
    Mobile,          ///< The world's, and AT&T's and T-Mobile's in the US (3GPP TS 22.030 annex B).
    EuropeanLine,    ///< Landlines after ETSI, as BT has them.
    AmericanLine,    ///< Most landlines and cable telephones of North America.
    AmericanOneCode, ///< Verizon's mobiles, and who copied them.
};

/// What to dial on the telephone whose unanswered calls are to come here.
struct ForwardingCode {
    CarrierKind carrier = CarrierKind::Mobile;
    ForwardWhen when = ForwardWhen::NoAnswer;
    QString on;
    QString off;
    QString ask;           ///< Empty: there is no code that tells how it is set.
    bool setsTime = false; ///< Whether the code says after how long; otherwise the carrier decides.
    bool differs = false;  ///< Carriers of this kind are known to differ: look it up if it is not taken.
    bool operator==(const ForwardingCode&) const = default;
};

/// The codes that pass unanswered calls of a telephone in @p region (ISO country) on to @p number, nearest
/// first. A mobile network takes 5 to 30 s in steps of 5 (3GPP TS 22.082); others are rounded.
[[nodiscard]] std::vector<ForwardingCode> forwardingCodes(QStringView region, const PhoneNumber& number,
                                                          std::chrono::seconds after);

} // namespace secondring
