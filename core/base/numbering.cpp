// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbering.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Util = i18n::phonenumbers::PhoneNumberUtil;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;

constexpr int kNorthAmerica = 1;

// Area codes opened after libphonenumber 8.12.57, which Debian 12 has (from its release 9.0.35, Apache-2.0).
constexpr auto kNewerUnitedStates = std::to_array<QStringView>(
    {u"227", u"235", u"274", u"324", u"327", u"329", u"350", u"353", u"363", u"369", u"472",
     u"557", u"645", u"686", u"728", u"730", u"738", u"748", u"821", u"835", u"975", u"983"});
constexpr auto kNewerCanada =
    std::to_array<QStringView>({u"257", u"273", u"354", u"382", u"428", u"683", u"879", u"942"});

bool isIn(const auto& list, const QString& areaCode)
{
    return std::ranges::any_of(list, [&](QStringView each) { return areaCode == each; });
}

bool hasNorthAmericanShape(const QString& national)
{
    const auto twoToNine = [&](int at) { return national[at] >= u'2' && national[at] <= u'9'; };
    const bool serviceCode = national.size() > 2 && national[1] == u'1' && national[2] == u'1';
    return national.size() == 10 && twoToNine(0) && twoToNine(3) && !serviceCode;
}

/// Area codes that are never given to a place: easily recognised ones, those kept for longer numbers, and
/// toll-free, personal and service codes (ATIS-0300055, NANPA).
bool mayBecomeAreaCode(const QString& areaCode)
{
    const bool easilyRecognised = areaCode[1] == areaCode[2];
    const bool forExpansion = areaCode[1] == u'9' || areaCode.startsWith(u"37") || areaCode.startsWith(u"96");
    const bool notAPlace = areaCode.startsWith(u"88") || areaCode.startsWith(u"52") || areaCode == u"456" ||
                           areaCode == u"710" || areaCode == u"950" || areaCode == u"976";
    return !easilyRecognised && !forExpansion && !notAPlace;
}

QString regionOf(const QString& national)
{
    LibraryNumber number;
    number.set_country_code(kNorthAmerica);
    number.set_national_number(national.toULongLong());
    std::string region;
    Util::GetInstance()->GetRegionCodeForNumber(number, &region);
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

NotTextable whyNotPossible(const LibraryNumber& number)
{
    switch (Util::GetInstance()->IsPossibleNumberWithReason(number)) {
    case Util::TOO_SHORT:
    case Util::IS_POSSIBLE_LOCAL_ONLY:
        return NotTextable::TooShort;
    case Util::TOO_LONG:
        return NotTextable::TooLong;
    case Util::INVALID_COUNTRY_CODE:
        return NotTextable::NotANumber;
    default:
        return NotTextable::Invalid;
    }
}

NotTextable whyNotParsed(Util::ErrorType error)
{
    switch (error) {
    case Util::TOO_SHORT_NSN:
        return NotTextable::TooShort;
    case Util::TOO_LONG_NSN:
        return NotTextable::TooLong;
    default:
        return NotTextable::NotANumber;
    }
}

bool isGood(const LibraryNumber& number)
{
    const Util& util = *Util::GetInstance();
    if (util.IsValidNumber(number)) return true;
    if (number.country_code() != kNorthAmerica) return false;
    std::string national;
    util.GetNationalSignificantNumber(number, &national);
    return northAmericanByForm(QString::fromStdString(national)).has_value();
}

} // namespace

std::optional<NumberKind> northAmericanByForm(const QString& national)
{
    if (!hasNorthAmericanShape(national)) return std::nullopt;
    const QString areaCode = national.left(3);
    const auto place = [](const QString& region) {
        return NumberKind{Textable::Likely, NotTextable::None, region, u"FIXED_LINE_OR_MOBILE"_s};
    };
    if (isIn(kNewerUnitedStates, areaCode)) return place(u"US"_s);
    if (isIn(kNewerCanada, areaCode)) return place(u"CA"_s);
    if (!mayBecomeAreaCode(areaCode)) return std::nullopt;
    const QString region = regionOf(areaCode + u"2345678"_s);
    // The library names an island by its area code alone and knows its exchanges: there its word holds.
    if (!region.isEmpty() && region != u"US" && region != u"CA") return std::nullopt;
    return place(region);
}

bool mayBeNorthAmerica(const QString& homeRegion)
{
    return homeRegion.isEmpty() ||
           Util::GetInstance()->GetCountryCodeForRegion(homeRegion.toStdString()) == kNorthAmerica;
}

PlannedNumber planned(const QString& cleaned, const QString& homeRegion)
{
    const Util& util = *Util::GetInstance();
    const std::string region = homeRegion.isEmpty() ? "ZZ" : homeRegion.toStdString();
    LibraryNumber number;
    const auto error = util.Parse(cleaned.toStdString(), region, &number);
    if (error != Util::NO_PARSING_ERROR) return {.e164 = {}, .extension = {}, .why = whyNotParsed(error)};
    if (!isGood(number)) return {.e164 = {}, .extension = {}, .why = whyNotPossible(number)};
    const QString extension = QString::fromStdString(number.extension());
    std::string e164;
    util.Format(number, Util::E164, &e164);
    return {.e164 = QString::fromStdString(e164), .extension = extension, .why = NotTextable::None};
}

} // namespace secondring
