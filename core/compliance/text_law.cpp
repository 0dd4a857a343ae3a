// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/text_law.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace secondring {

LawArea lawAreaOf(const QString& country)
{
    static const QSet<QString> kingdom{u"GB"_s, u"GG"_s, u"JE"_s, u"IM"_s};
    static const QSet<QString> unionAndNeighbours{
        u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s, u"ES"_s, u"FI"_s,
        u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IS"_s, u"IT"_s, u"LI"_s, u"LT"_s, u"LU"_s,
        u"LV"_s, u"MT"_s, u"NL"_s, u"NO"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    if (country == u"US") return LawArea::UnitedStates;
    if (country == u"CA") return LawArea::Canada;
    if (country == u"AE") return LawArea::Emirates;
    if (country == u"SA") return LawArea::SaudiArabia;
    if (kingdom.contains(country)) return LawArea::UnitedKingdom;
    return unionAndNeighbours.contains(country) ? LawArea::EuropeanUnion : LawArea::Elsewhere;
}

} // namespace secondring
