// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/forwarding_codes.h"

#include "core/base/numbering.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// 3GPP TS 22.030 annex B; 004 is all conditional forwarding.
struct MobileService {
    ForwardWhen when;
    const char16_t* code;
    bool setsTime;
};
constexpr std::array kMobile{
    MobileService{ForwardWhen::AnyOfThese, u"004", true}, MobileService{ForwardWhen::NoAnswer, u"61", true},
    MobileService{ForwardWhen::Busy, u"67", false}, MobileService{ForwardWhen::Unreachable, u"62", false}};

/// ETSI's for landlines, where * and # stand for "on" and "off" with one service number.
constexpr std::array kEuropean{MobileService{ForwardWhen::NoAnswer, u"61", false},
                               MobileService{ForwardWhen::Busy, u"67", false}};

/// The North American plan's vertical service codes.
struct StarCode {
    CarrierKind carrier;
    ForwardWhen when;
    const char16_t* on;
    const char16_t* off;
};
constexpr std::array kStarCodes{
    StarCode{CarrierKind::AmericanLine, ForwardWhen::NoAnswer, u"*92", u"*93"},
    StarCode{CarrierKind::AmericanLine, ForwardWhen::Busy, u"*90", u"*91"},
    StarCode{CarrierKind::AmericanLine, ForwardWhen::NoAnswerOrBusy, u"*68", u"*88"},
    StarCode{CarrierKind::AmericanOneCode, ForwardWhen::NoAnswerOrBusy, u"*71", u"*73"},
};

int inSteps(std::chrono::seconds after)
{
    constexpr int step = 5;
    const auto rounded = (after.count() + step / 2) / step * step;
    return static_cast<int>(std::clamp<decltype(rounded)>(rounded, step, 30));
}

bool isEuropeanLine(QStringView region)
{
    static const QStringList countries{u"AT"_s, u"BE"_s, u"CH"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"ES"_s,
                                       u"FI"_s, u"FR"_s, u"GB"_s, u"GR"_s, u"IE"_s, u"IT"_s, u"LU"_s,
                                       u"NL"_s, u"NO"_s, u"PL"_s, u"PT"_s, u"SE"_s};
    return countries.contains(region.toString());
}

QString digitsAlone(const QString& words)
{
    QString digits;
    std::ranges::copy_if(words, std::back_inserter(digits), [](QChar each) { return each.isDigit(); });
    return digits;
}

/// As a landline of @p region dials it; empty when that would be a call abroad, which carriers rarely
/// forward to.
QString dialledAtHome(const PhoneNumber& number, QStringView region)
{
    const QString home = written(number, region);
    return home.startsWith(u'+') ? QString() : digitsAlone(home);
}

void addMobile(std::vector<ForwardingCode>& codes, const PhoneNumber& number, int seconds)
{
    for (const MobileService& each : kMobile) {
        const QString code = QString::fromUtf16(each.code);
        // Empty between the stars: for every kind of call.
        const QString time = each.setsTime ? u"**%1"_s.arg(seconds) : QString();
        codes.push_back({.carrier = CarrierKind::Mobile,
                         .when = each.when,
                         .on = u"**%1*%2%3#"_s.arg(code, number.e164(), time),
                         .off = u"##%1#"_s.arg(code),
                         .ask = u"*#%1#"_s.arg(code),
                         .setsTime = each.setsTime});
    }
}

void addEuropean(std::vector<ForwardingCode>& codes, const QString& number)
{
    for (const MobileService& each : kEuropean) {
        const QString code = QString::fromUtf16(each.code);
        codes.push_back({.carrier = CarrierKind::EuropeanLine,
                         .when = each.when,
                         .on = u"*%1*%2#"_s.arg(code, number),
                         .off = u"#%1#"_s.arg(code),
                         .ask = u"*#%1#"_s.arg(code),
                         .differs = true});
    }
}

void addStars(std::vector<ForwardingCode>& codes, const QString& number)
{
    for (const StarCode& each : kStarCodes)
        codes.push_back({.carrier = each.carrier,
                         .when = each.when,
                         .on = QString::fromUtf16(each.on) + number,
                         .off = QString::fromUtf16(each.off),
                         .differs = true});
}

} // namespace

std::vector<ForwardingCode> forwardingCodes(QStringView region, const PhoneNumber& number,
                                            std::chrono::seconds after)
{
    const QString home = region.toString().toUpper();
    const QString dialled = dialledAtHome(number, home);
    std::vector<ForwardingCode> codes;
    addMobile(codes, number, inSteps(after));
    if (dialled.isEmpty()) return codes;
    if (mayBeNorthAmerica(home)) addStars(codes, dialled);
    if (isEuropeanLine(home)) addEuropean(codes, dialled);
    return codes;
}

} // namespace secondring
