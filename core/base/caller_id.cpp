// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/caller_id.h"

#include "core/base/caller_id_forms.h"
#include "core/base/numbering.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Util = i18n::phonenumbers::PhoneNumberUtil;

/// Of what is no number: more would be read by nobody.
constexpr qsizetype mostDigitsShown = 40;

QString digitsOf(const QString& words)
{
    QString digits;
    std::ranges::copy_if(words, std::back_inserter(digits), [](QChar each) { return each.isDigit(); });
    return digits;
}

bool isEmergency(QStringView digits)
{
    return digits == u"911" || digits == u"112" || digits == u"999" || digits == u"988";
}

/// What a few digits are, which no numbering plan takes for a whole number. None: ask the plan.
NotTextable shortForm(const QString& number, const QString& homeRegion)
{
    if (number.startsWith(u'*') || number.startsWith(u'#')) return NotTextable::ServiceCode;
    const bool abroad = number.startsWith(u'+');
    const QString digits = digitsOf(number);
    if (isEmergency(digits) || (abroad && digits.startsWith(u'1') && isEmergency(QStringView(digits).mid(1))))
        return NotTextable::Emergency;
    const bool onlyDigits = digits.size() == number.size();
    if (abroad || !onlyDigits || digits.isEmpty()) return NotTextable::None;
    if (digits.size() == 3 && digits.endsWith(u"11") && digits[0] >= u'2') return NotTextable::ShortCode;
    if (digits.size() <= 4) return NotTextable::ExtensionOnly;
    if (digits.size() <= 6 && mayBeNorthAmerica(homeRegion)) return NotTextable::ShortCode;
    return NotTextable::None;
}

struct TypeMeaning {
    Util::PhoneNumberType type;
    const char16_t* name;
    Textable textable;
    NotTextable why;
};

constexpr std::array kTypes{
    TypeMeaning{Util::MOBILE, u"MOBILE", Textable::Yes, NotTextable::None},
    TypeMeaning{Util::FIXED_LINE_OR_MOBILE, u"FIXED_LINE_OR_MOBILE", Textable::Likely, NotTextable::None},
    TypeMeaning{Util::VOIP, u"VOIP", Textable::Likely, NotTextable::None},
    TypeMeaning{Util::FIXED_LINE, u"FIXED_LINE", Textable::No, NotTextable::Landline},
    TypeMeaning{Util::TOLL_FREE, u"TOLL_FREE", Textable::No, NotTextable::TollFree},
    TypeMeaning{Util::PREMIUM_RATE, u"PREMIUM_RATE", Textable::No, NotTextable::PremiumRate},
    TypeMeaning{Util::SHARED_COST, u"SHARED_COST", Textable::No, NotTextable::SharedCost},
    TypeMeaning{Util::PERSONAL_NUMBER, u"PERSONAL_NUMBER", Textable::No, NotTextable::PersonalNumber},
    TypeMeaning{Util::UAN, u"UAN", Textable::No, NotTextable::Uan},
    TypeMeaning{Util::PAGER, u"PAGER", Textable::No, NotTextable::Pager},
    TypeMeaning{Util::VOICEMAIL, u"VOICEMAIL", Textable::No, NotTextable::VoicemailNumber},
};

NumberKind kindOfType(Util::PhoneNumberType type, const QString& region)
{
    const auto found = std::ranges::find(kTypes, type, &TypeMeaning::type);
    if (found == std::end(kTypes)) return {Textable::No, NotTextable::Invalid, region, u"UNKNOWN"_s};
    const bool nowhere = region == u"001";
    return {nowhere ? Textable::No : found->textable, nowhere ? NotTextable::NonGeographic : found->why,
            region, QString::fromUtf16(found->name)};
}

/// Calling codes are prefix-free: the first that fits is the one.
i18n::phonenumbers::PhoneNumber takenApart(const Util& util, const std::string& digits)
{
    i18n::phonenumbers::PhoneNumber parts;
    for (std::size_t length = 1; length <= 3 && length < digits.size(); ++length) {
        const int code = std::stoi(digits.substr(0, length));
        std::string region;
        util.GetRegionCodeForCountryCode(code, &region);
        if (region == "ZZ") continue;
        parts.set_country_code(code);
        parts.set_national_number(std::stoull(digits.substr(length)));
        const auto firstOther = std::min(digits.find_first_not_of('0', length), digits.size() - 1);
        if (firstOther > length) {
            parts.set_italian_leading_zero(true);
            parts.set_number_of_leading_zeros(static_cast<int>(firstOther - length));
        }
        break;
    }
    return parts;
}

} // namespace

QString regionOf(const PhoneNumber& number)
{
    const Util& util = *Util::GetInstance();
    const auto parts = takenApart(util, number.e164().mid(1).toStdString());
    std::string region;
    if (parts.has_country_code()) util.GetRegionCodeForNumber(parts, &region);
    const bool isKnown = !region.empty() && region != "ZZ";
    return isKnown ? QString::fromStdString(region) : kindOf(number).region;
}

NumberKind kindOf(const PhoneNumber& number)
{
    const Util& util = *Util::GetInstance();
    i18n::phonenumbers::PhoneNumber known;
    if (util.Parse(number.e164().toStdString(), "ZZ", &known) != Util::NO_PARSING_ERROR)
        return {Textable::No, NotTextable::Invalid, {}, u"UNKNOWN"_s};
    if (util.IsValidNumber(known)) {
        std::string region;
        util.GetRegionCodeForNumber(known, &region);
        return kindOfType(util.GetNumberType(known), QString::fromStdString(region));
    }
    std::optional<NumberKind> byForm;
    if (known.country_code() == 1) byForm = northAmericanByForm(number.e164().mid(2));
    return byForm.value_or(NumberKind{Textable::No, NotTextable::Invalid, {}, u"UNKNOWN"_s});
}

QString CallerId::shownName() const
{
    if (number || digits.isEmpty()) return name;
    // Seven are a number of the place, without its area code; which that is, nobody said.
    const bool isLocal = digits.size() == 7;
    const QString written = isLocal ? digits.left(3) + u'-' + digits.mid(3) : digits;
    return name.isEmpty() ? written : name + u' ' + written;
}

CallerId readCallerId(QStringView raw, QStringView homeRegion)
{
    const QString home = homeRegion.toString().toUpper();
    const CallerForms forms = formsOf(raw);
    CallerId caller{.number = {},
                    .name = forms.name,
                    .extension = forms.extension,
                    .textable = Textable::No,
                    .why = NotTextable::NotANumber,
                    .attestation = forms.attestation};
    if (forms.empty) caller.why = NotTextable::Empty;
    if (forms.withheld) caller.why = NotTextable::Withheld;
    if (forms.number.isEmpty()) return caller;

    if (const NotTextable why = shortForm(forms.number, home); why != NotTextable::None) {
        if (why == NotTextable::ExtensionOnly) caller.extension = forms.number;
        caller.why = why;
        return caller;
    }
    const PlannedNumber found = planned(forms.number, home);
    caller.why = found.why;
    const bool isOfNoLength = found.why == NotTextable::TooShort || found.why == NotTextable::TooLong;
    if (isOfNoLength) caller.digits = digitsOf(forms.number).left(mostDigitsShown);
    const auto number = PhoneNumber::fromE164(found.e164);
    if (!number) return caller;
    if (!found.extension.isEmpty()) caller.extension = found.extension;
    const NumberKind kind = kindOf(*number);
    caller.number = *number;
    caller.textable = kind.textable;
    caller.why = kind.why;
    return caller;
}

} // namespace secondring
