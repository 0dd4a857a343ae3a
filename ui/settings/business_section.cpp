// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/business_section.h"

#include "core/base/phone_number.h"
#include "ui/settings/fields.h"
#include "ui/settings/vertical_words.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

BusinessSection::BusinessSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(
          desk.theme,
          {tr("Business"), u"building-2"_s, tr("Who you are. Your name stands in every automatic text.")},
          parent),
      m_edit(edit), m_name(new TextField(u"businessName"_s, this)),
      m_phone(new TextField(u"businessPhone"_s, this)), m_region(new ChoiceField(u"region"_s, this)),
      m_zone(new ChoiceField(u"zone"_s, this)), m_vertical(new ChoiceField(u"vertical"_s, this)),
      m_look(new ChoiceField(u"look"_s, this)), m_language(new ChoiceField(u"language"_s, this))
{
    for (const auto& [code, name] : countries())
        m_region->addItem(name, code);
    for (const auto& [code, name] : verticals())
        m_vertical->addItem(name, code);
    m_look->addItem(tr("As the computer is set"), u"system"_s);
    m_look->addItem(tr("Light"), u"light"_s);
    m_look->addItem(tr("Dark"), u"dark"_s);
    m_language->addItem(tr("As the computer is set"), u"system"_s);
    // Each in its own words, to be found by whoever does not read the other.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_nameRow = addRow(tr("Name"), m_name);
    m_phoneRow = addRow(tr("Phone number"), m_phone, tr("As it should stand in a text."));
    addRow(tr("Trade"), m_vertical, tr("Decides the wording of the texts, unless you write your own."));
    addRow(tr("Country"), m_region, tr("How numbers without a country code are read."));
    addRow(tr("Time zone"), m_zone);
    addGroup(tr("This window"));
    addRow(tr("Look"), m_look);
    addRow(tr("Language"), m_language,
           tr("From the next start on. What callers read does not change with it."));
    addEnd();

    connect(m_name, &TextField::settled, this, &BusinessSection::saveName);
    connect(m_phone, &TextField::settled, this, &BusinessSection::savePhone);
    const auto save = [this](ChoiceField* field, auto put) {
        connect(field, &ChoiceField::chosen, this, [this, put](const QVariant& value) {
            m_edit.change([&](Settings& settings) { put(settings, value.toString()); });
        });
    };
    save(m_region, [](Settings& settings, const QString& code) { settings.business.region = code; });
    save(m_zone, [](Settings& settings, const QString& zone) { settings.business.zone = zone; });
    save(m_vertical, [](Settings& settings, const QString& code) { settings.business.vertical = code; });
    save(m_language, [](Settings& settings, const QString& language) { settings.language = language; });
    save(m_look, [](Settings& settings, const QString& look) { settings.theme = look; });
    showSettings(edit.wanted());
}

void BusinessSection::showSettings(const Settings& settings)
{
    offerZones(settings.business.region);
    m_name->showSaved(settings.business.name);
    m_phone->showSaved(settings.business.phone);
    m_region->showSaved(settings.business.region);
    m_zone->showSaved(settings.business.zone);
    m_vertical->showSaved(settings.business.vertical);
    m_look->showSaved(settings.theme);
    m_language->showSaved(settings.language);
}

void BusinessSection::saveName(const QString& name)
{
    constexpr int longest = 100;
    if (name.isEmpty())
        return m_nameRow->setMistake(tr("A text without your name tells nobody who wrote. Give one."));
    if (name.size() > longest) return m_nameRow->setMistake(tr("Too long for a text. 100 letters at most."));
    m_nameRow->setMistake({});
    m_name->accept(name);
    m_edit.change([&](Settings& settings) { settings.business.name = name; });
}

void BusinessSection::savePhone(const QString& phone)
{
    constexpr int longest = 40;
    constexpr int fewestDigits = 7; // What no numbering plan knows may still be right.
    const auto digits = std::ranges::count_if(phone, [](QChar c) { return c.isDigit(); });
    const bool isNumber = phone.isEmpty() || digits >= fewestDigits ||
                          PhoneNumber::parse(phone, m_edit.wanted().business.region);
    if (phone.size() > longest) return m_phoneRow->setMistake(tr("Too long for a phone number."));
    if (!isNumber) return m_phoneRow->setMistake(tr("That is not a phone number."));
    m_phoneRow->setMistake({});
    m_phone->accept(phone);
    m_edit.change([&](Settings& settings) { settings.business.phone = phone; });
}

// The zones of the country first: one of them it nearly always is.
void BusinessSection::offerZones(const QString& region)
{
    if (region == m_zonesFor) return;
    m_zonesFor = region;
    m_zone->clear();
    const auto own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_zone->addItem(tr("This computer's own (%1)").arg(own), QString());
    const auto add = [this](const QList<QByteArray>& zones) {
        for (const auto& zone : zones) {
            const auto name = QString::fromLatin1(zone);
            if (!zone.contains('/') || m_zone->findData(name) >= 0) continue;
            m_zone->addItem(QString(name).replace(u'_', u' '), name);
        }
        m_zone->insertSeparator(m_zone->count());
    };
    add(QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(region)));
    add(QTimeZone::availableTimeZoneIds());
}

} // namespace secondring
