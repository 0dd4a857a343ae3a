// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/vertical_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Verticals", words);
}

} // namespace

std::vector<std::pair<QString, QString>> verticals()
{
    return {{u"dental"_s, tr("Dental practice")},
            {u"dental_es"_s, tr("Dental practice, in Spanish")},
            {u"salon"_s, tr("Salon")},
            {u"salon_es"_s, tr("Salon, in Spanish")},
            {u"med_spa"_s, tr("Med spa")},
            {u"medical_clinic"_s, tr("Medical clinic")},
            {u"chiropractic"_s, tr("Chiropractic")},
            {u"vet_grooming"_s, tr("Vet or grooming")},
            {u"law"_s, tr("Law office")},
            {u"hvac"_s, tr("Heating and cooling")},
            {u"plumbing"_s, tr("Plumbing")},
            {u"electrical"_s, tr("Electrical")},
            {u"roofing"_s, tr("Roofing")},
            {u"landscaping"_s, tr("Landscaping")},
            {u"pest_control"_s, tr("Pest control")},
            {u"cleaning"_s, tr("Cleaning")},
            {u"auto_repair"_s, tr("Auto repair")},
            {u"auto_detailing"_s, tr("Auto detailing")},
            {u"locksmith_garage"_s, tr("Locksmith or garage doors")},
            {u"restaurant"_s, tr("Restaurant")},
            {u"generic"_s, tr("Something else")}};
}

std::vector<std::pair<QString, QString>> countries()
{
    std::vector<std::pair<QString, QString>> found;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const auto code = QLocale::territoryToCode(territory);
        // Regions of the world have numbers for codes.
        if (code.size() == 2 && code.at(0).isLetter())
            found.emplace_back(code, QLocale::territoryToString(territory));
    }
    std::ranges::sort(found,
                      [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    return found;
}

} // namespace secondring
