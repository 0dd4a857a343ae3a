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
class VerticalWording {
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
    return {{u"dental"_s, VerticalWording::tr("Dental practice")},
            {u"dental_es"_s, VerticalWording::tr("Dental practice, in Spanish")},
            {u"salon"_s, VerticalWording::tr("Salon")},
            {u"salon_es"_s, VerticalWording::tr("Salon, in Spanish")},
            {u"med_spa"_s, VerticalWording::tr("Med spa")},
            {u"medical_clinic"_s, VerticalWording::tr("Medical clinic")},
            {u"chiropractic"_s, VerticalWording::tr("Chiropractic")},
            {u"vet_grooming"_s, VerticalWording::tr("Vet or grooming")},
            {u"law"_s, VerticalWording::tr("Law office")},
            {u"hvac"_s, VerticalWording::tr("Heating and cooling")},
            {u"plumbing"_s, VerticalWording::tr("Plumbing")},
            {u"electrical"_s, VerticalWording::tr("Electrical")},
            {u"roofing"_s, VerticalWording::tr("Roofing")},
            {u"landscaping"_s, VerticalWording::tr("Landscaping")},
            {u"pest_control"_s, VerticalWording::tr("Pest control")},
            {u"cleaning"_s, VerticalWording::tr("Cleaning")},
            {u"auto_repair"_s, VerticalWording::tr("Auto repair")},
            {u"auto_detailing"_s, VerticalWording::tr("Auto detailing")},
            {u"locksmith_garage"_s, VerticalWording::tr("Locksmith or garage doors")},
            {u"restaurant"_s, VerticalWording::tr("Restaurant")},
            {u"solar"_s, VerticalWording::tr("Solar")},
            {u"painting"_s, VerticalWording::tr("Painting")},
            {u"home_inspection"_s, VerticalWording::tr("Home inspection")},
            {u"real_estate"_s, VerticalWording::tr("Real estate")},
            {u"generic"_s, VerticalWording::tr("Something else")}};
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
