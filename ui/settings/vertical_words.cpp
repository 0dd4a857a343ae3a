// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/vertical_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Verticals)
};

// In the desk's language where it is spoken in that country, else in English.
QString nameOf(QLocale::Territory territory)
{
    const QLocale there(QLocale().language(), territory);
    return there.territory() == territory ? there.nativeTerritoryName()
                                          : QLocale::territoryToString(territory);
}

} // namespace

std::vector<std::pair<QString, QString>> verticals()
{
    return {{u"dental"_s, Wording::tr("Dental practice")},
            {u"dental_es"_s, Wording::tr("Dental practice, in Spanish")},
            {u"salon"_s, Wording::tr("Salon")},
            {u"salon_es"_s, Wording::tr("Salon, in Spanish")},
            {u"med_spa"_s, Wording::tr("Med spa")},
            {u"medical_clinic"_s, Wording::tr("Medical clinic")},
            {u"chiropractic"_s, Wording::tr("Chiropractic")},
            {u"vet_grooming"_s, Wording::tr("Vet or grooming")},
            {u"law"_s, Wording::tr("Law office")},
            {u"hvac"_s, Wording::tr("Heating and cooling")},
            {u"plumbing"_s, Wording::tr("Plumbing")},
            {u"electrical"_s, Wording::tr("Electrical")},
            {u"roofing"_s, Wording::tr("Roofing")},
            {u"landscaping"_s, Wording::tr("Landscaping")},
            {u"pest_control"_s, Wording::tr("Pest control")},
            {u"cleaning"_s, Wording::tr("Cleaning")},
            {u"auto_repair"_s, Wording::tr("Auto repair")},
            {u"auto_detailing"_s, Wording::tr("Auto detailing")},
            {u"locksmith_garage"_s, Wording::tr("Locksmith or garage doors")},
            {u"restaurant"_s, Wording::tr("Restaurant")},
            {u"solar"_s, Wording::tr("Solar")},
            {u"painting"_s, Wording::tr("Painting")},
            {u"home_inspection"_s, Wording::tr("Home inspection")},
            {u"real_estate"_s, Wording::tr("Real estate")},
            {u"generic"_s, Wording::tr("Something else")}};
}

std::vector<std::pair<QString, QString>> countries()
{
    std::vector<std::pair<QString, QString>> found;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const auto code = QLocale::territoryToCode(territory);
        // Regions of the world have numbers for codes.
        if (code.size() == 2 && code.at(0).isLetter()) found.emplace_back(code, nameOf(territory));
    }
    std::ranges::sort(found,
                      [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    return found;
}

} // namespace secondring
