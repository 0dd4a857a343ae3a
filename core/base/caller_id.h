// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"

#include <optional>

namespace secondring {

/// Whether a text can reach a number. Likely: a North American number may be a landline, the provider will
/// say.
enum class Textable { Yes, Likely, No };

/// Why a caller cannot be texted, or has no number at all.
enum class NotTextable {
    None,
    Empty,
    Withheld,
    ServiceCode,
    Emergency,
    ShortCode,
    ExtensionOnly,
    NotANumber,
    TooShort,
    TooLong,
    Invalid,
    Landline,
    TollFree,
    PremiumRate,
    SharedCost,
    PersonalNumber,
    Uan,
    Pager,
    VoicemailNumber,
    NonGeographic,
};

/// STIR/SHAKEN verification as the network reports it (RFC 8224, 3GPP TS 24.229 verstat). One factor, never
/// alone.
enum class Attestation { NotGiven, Passed, Failed };

/// What a line says about who is calling, cleaned. A withheld caller has no number, never an empty one.
struct CallerId {
    std::optional<PhoneNumber> number;
    QString name;      ///< Display name, as sent by the network; may be empty.
    QString extension; ///< "ext. 12" behind the number, or the whole of an internal caller's extension.
    Textable textable = Textable::No;
    NotTextable why = NotTextable::Empty;
    Attestation attestation = Attestation::NotGiven;
    QString digits; ///< As they came, where they are too few or too many for a number: to be shown, no more.

    /// The name; with the digits that are no number: whoever knows the place knows how to dial them.
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] bool isWithheld() const { return why == NotTextable::Withheld; }
    bool operator==(const CallerId&) const = default;
};

/// Reads what a line delivered: a number in any writing, `"Name" <sip:…>`, tel: URI, withheld words.
/// @p homeRegion is the business line's ISO country, empty when unknown. Never fails: says why it cannot be
/// texted.
[[nodiscard]] CallerId readCallerId(QStringView raw, QStringView homeRegion);

/// What kind of number @p number is, so far as its form tells.
struct NumberKind {
    Textable textable = Textable::No;
    NotTextable why = NotTextable::None;
    QString region; ///< ISO country, "001" for non-geographic, empty when unknown.
    QString type;   ///< libphonenumber's name: MOBILE, FIXED_LINE, FIXED_LINE_OR_MOBILE, TOLL_FREE, …
    bool operator==(const NumberKind&) const = default;
};
[[nodiscard]] NumberKind kindOf(const PhoneNumber& number);
/// The region of kindOf() where that knows one, and nothing else, in a fifth of its time: a number that its
/// country has not given to anybody is of that country all the same.
[[nodiscard]] QString regionOf(const PhoneNumber& number);

} // namespace secondring
