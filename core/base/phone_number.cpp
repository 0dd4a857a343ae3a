// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"

#include "core/base/caller_id_forms.h"
#include "core/base/numbering.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Util = i18n::phonenumbers::PhoneNumberUtil;

i18n::phonenumbers::PhoneNumber inLibraryForm(const QString& e164)
{
    i18n::phonenumbers::PhoneNumber number;
    // Cannot fail on a "+" with digits unless the country is unknown; the empty number is right then.
    (void)Util::GetInstance()->Parse(e164.toStdString(), "ZZ", &number);
    return number;
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView typed, QStringView homeRegion)
{
    const CallerForms forms = formsOf(typed);
    if (forms.withheld || forms.number.isEmpty()) return fail(Failure::InvalidInput, u"not a number"_s);
    const PlannedNumber found = planned(forms.number, homeRegion.toString().toUpper());
    if (found.e164.isEmpty()) return fail(Failure::InvalidInput, u"not a number that can be dialled"_s);
    return PhoneNumber(found.e164);
}

Result<PhoneNumber> PhoneNumber::fromE164(QStringView e164)
{
    const QStringView digits = e164.mid(1);
    const bool allDigits =
        std::ranges::all_of(digits, [](QChar each) { return each >= u'0' && each <= u'9'; });
    if (!e164.startsWith(u'+') || digits.size() < 7 || digits.size() > 15 || !allDigits)
        return fail(Failure::InvalidInput, u"not an E.164 number"_s);
    return PhoneNumber(e164.toString());
}

QString PhoneNumber::masked() const
{
    const int country = inLibraryForm(m_e164).country_code();
    const QString start = country > 0 ? u'+' + QString::number(country) : u"+"_s;
    return start + u'…' + m_e164.right(4);
}

QString written(const PhoneNumber& number, QStringView homeRegion)
{
    const Util& util = *Util::GetInstance();
    const auto known = inLibraryForm(number.e164());
    if (known.country_code() == 0) return number.e164();
    const int home = util.GetCountryCodeForRegion(homeRegion.toString().toUpper().toStdString());
    const auto format = home == known.country_code() ? Util::NATIONAL : Util::INTERNATIONAL;
    std::string words;
    util.Format(known, format, &words);
    return QString::fromStdString(words);
}

bool isKnownRegion(QStringView region)
{
    return region.size() == 2 &&
           Util::GetInstance()->GetCountryCodeForRegion(region.toString().toStdString()) != 0;
}

} // namespace secondring
