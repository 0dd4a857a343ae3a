// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/texts_section.h"

#include "ui/settings/fields.h"
#include "ui/settings/minutes_field.h"
#include "ui/settings/occasion_boxes.h"
#include "ui/settings/reading_order.h"
#include "ui/widgets/chip.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

TextsSection::TextsSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(
          desk.theme,
          {tr("Texts"), u"message-square-text"_s,
           tr("What a caller nobody answered gets, and when. A person at the desk can always text.")},
          parent),
      m_desk(desk), m_edit(edit), m_on(new QCheckBox(tr("Text callers nobody answered"), this)),
      m_wait(new NumberField(u"wait"_s, {0, 300, tr(" s")}, this)),
      m_onceIn(new NumberField(u"onceIn"_s, {1, 168, tr(" h")}, this)),
      m_shortest(new NumberField(u"shortestRing"_s, {0, 60, tr(" s")}, this)),
      m_sameCaller(new MinutesField(u"sameCaller"_s, 10, 10'080, this))
{
    addRules();
    addCallers();
    addWording();
    addEnd();
    showSettings(edit.wanted());
}

void TextsSection::addRules()
{
    m_on->setObjectName(u"textsOn"_s);
    m_shortest->setSpecialValueText(tr("Any"));
    m_wait->setSpecialValueText(tr("None"));
    addRow(tr("Automatic texts"), m_on);
    addRow(tr("Wait before texting"), m_wait, tr("Time for them to call again, or for you to call back."));
    addRow(tr("One text in"), m_onceIn, tr("However often somebody calls in this time, they get one text."));
    addRow(tr("Shortest ring"), m_shortest,
           tr("Whoever hangs up sooner probably misdialled, or is a machine, and is not texted."));
    connect(m_on, &QAbstractButton::clicked, this,
            [this](bool on) { m_edit.change([on](Settings& settings) { settings.texts.on = on; }); });
    connect(m_wait, &NumberField::settled, this, [this](int wait) {
        m_edit.change([wait](Settings& settings) { settings.texts.wait = std::chrono::seconds(wait); });
    });
    connect(m_onceIn, &NumberField::settled, this, [this](int hours) {
        m_edit.change([hours](Settings& settings) { settings.texts.onceIn = std::chrono::hours(hours); });
    });
    connect(m_shortest, &NumberField::settled, this, [this](int ring) {
        m_edit.change(
            [ring](Settings& settings) { settings.texts.shortestRing = std::chrono::seconds(ring); });
    });
}

QCheckBox* TextsSection::addSwitch(const QString& label, const QString& words, bool CallerSettings::*which,
                                   const QString& hint)
{
    auto* box = new QCheckBox(words, this);
    addRow(label, box, hint);
    connect(box, &QAbstractButton::clicked, this, [this, which](bool on) {
        m_edit.change([which, on](Settings& settings) { settings.callers.*which = on; });
    });
    return box;
}

void TextsSection::addCallers()
{
    addGroup(tr("Who is texted"));
    m_clients = addSwitch(tr("Clients"), tr("Text people you know as clients"), &CallerSettings::textClients,
                          tr("Vendors, staff and anybody you chose never to text are not texted anyway."));
    m_voicemail =
        addSwitch(tr("Voicemail"), tr("Text callers who left a voicemail"), &CallerSettings::textVoicemail,
                  tr("Otherwise the call only waits for you to listen to it."));
    m_landlines =
        addSwitch(tr("Landlines"), tr("Text numbers known as landlines"), &CallerSettings::textLandlines,
                  tr("Only outside North America, where a number tells. Once a text to it failed, never."));
    m_nightLine = addSwitch(tr("Emergency line"), tr("At night, answer callers who left a voicemail"),
                            &CallerSettings::nightLine,
                            tr("Everybody else who calls at night is texted in the morning."));
    m_clients->setObjectName(u"textClients"_s);
    m_voicemail->setObjectName(u"textVoicemail"_s);
    m_landlines->setObjectName(u"textLandlines"_s);
    m_nightLine->setObjectName(u"nightLine"_s);
    addRow(tr("Calls again within"), m_sameCaller,
           tr("Whoever calls again in this time gets the words for that, if they are texted at all."));
    connect(m_sameCaller, &NumberField::settled, this, [this](int minutes) {
        m_edit.change(
            [minutes](Settings& settings) { settings.callers.sameCaller = std::chrono::minutes(minutes); });
    });
}

void TextsSection::addWording()
{
    addGroup(tr("Wording"));
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(6));
    auto* group = new QButtonGroup(this);
    const QStringList languages{tr("English"), tr("Spanish")};
    for (int language = 0; language < languages.size(); ++language) {
        auto* chip = new Chip(theme(), languages[language], bar);
        chip->setObjectName(language == 0 ? u"inEnglish"_s : u"inSpanish"_s);
        chip->setAccessibleName(tr("Wording: %1").arg(languages[language]));
        chip->setChecked(language == 0);
        group->addButton(chip, language);
        row->addWidget(chip);
    }
    row->addStretch(1);
    addWide(bar);
    m_english = new OccasionBoxes(m_desk, m_edit, false, this);
    addWide(m_english);
    connect(group, &QButtonGroup::idClicked, this, [this](int language) { showSpanish(language == 1); });
}

void TextsSection::showSpanish(bool spanish)
{
    if (spanish && m_spanish == nullptr) {
        m_spanish = new OccasionBoxes(m_desk, m_edit, true, this);
        column()->insertWidget(column()->indexOf(m_english) + 1, m_spanish);
        tabInReadingOrder(*this);
    }
    m_english->setVisible(!spanish);
    if (m_spanish != nullptr) m_spanish->setVisible(spanish);
}

void TextsSection::showSettings(const Settings& settings)
{
    const auto& texts = settings.texts;
    const auto& callers = settings.callers;
    m_on->setChecked(texts.on);
    m_wait->showSaved(static_cast<int>(texts.wait.count()));
    m_onceIn->showSaved(static_cast<int>(texts.onceIn.count()));
    m_shortest->showSaved(static_cast<int>(texts.shortestRing.count()));
    m_sameCaller->showSaved(static_cast<int>(callers.sameCaller.count()));
    m_clients->setChecked(callers.textClients);
    m_voicemail->setChecked(callers.textVoicemail);
    m_landlines->setChecked(callers.textLandlines);
    m_nightLine->setChecked(callers.nightLine);
    m_english->showSettings(settings);
    if (m_spanish != nullptr) m_spanish->showSettings(settings);
}

} // namespace secondring
