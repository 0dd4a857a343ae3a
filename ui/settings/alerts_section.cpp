// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alerts_section.h"

#include "ui/settings/fields.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

AlertsSection::AlertsSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(
          desk.theme,
          {tr("Alerts"), u"bell"_s,
           tr("Cards come up at the corner of the screen and never take the keyboard. What is heard "
              "with them is set here, for every desk.")},
          parent),
      m_desk(desk), m_edit(edit), m_sounds(new QCheckBox(tr("Play a sound"), this)),
      m_volume(new NumberField(u"volume"_s, {0, 100, tr(" %")}, this))
{
    m_sounds->setObjectName(u"soundsOn"_s);
    addRow(tr("Sounds"), m_sounds);
    addRow(tr("Volume"), m_volume);
    addGroup(tr("A sound of its own for"));
    m_missed = addKind(
        {u"soundMissed"_s, tr("A missed call"), {}, AlertSound::Missed, &AlertSettings::soundForMissed});
    m_reply = addKind({u"soundReply"_s, tr("A reply"), {}, AlertSound::Reply, &AlertSettings::soundForReply});
    m_urgent = addKind({u"soundUrgent"_s, tr("Emergency words"),
                        tr("Also when somebody asked not to be disturbed; again until somebody takes it."),
                        AlertSound::Urgent, &AlertSettings::soundForUrgent});
    addEnd();
    connect(m_sounds, &QAbstractButton::clicked, this,
            [this](bool on) { m_edit.change([on](Settings& settings) { settings.alerts.sounds = on; }); });
    connect(m_volume, &NumberField::settled, this, [this](int volume) {
        m_edit.change([volume](Settings& settings) { settings.alerts.volume = volume; });
    });
    showSettings(edit.wanted());
}

QCheckBox* AlertsSection::addKind(const Kind& kind)
{
    auto* line = new QWidget(this);
    auto* box = new QCheckBox(tr("On"), line);
    box->setObjectName(kind.name);
    box->setAccessibleName(kind.label);
    auto* test = new Button(theme(), Button::Kind::Plain, tr("Test"), line);
    test->setObjectName(kind.name + u"Test"_s);
    test->setIconName(u"volume-2"_s);
    test->setSize(Button::Size::Compact);
    test->setAccessibleName(tr("Test the sound: %1").arg(kind.label));
    test->setVisible(m_desk.tests.sound != nullptr);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(16));
    row->addWidget(box);
    row->addWidget(test);
    row->addStretch(1);
    line->setFocusProxy(box);
    addRow(kind.label, line, kind.hint);
    connect(box, &QAbstractButton::clicked, this, [this, on = kind.on](bool wanted) {
        m_edit.change([&](Settings& settings) { settings.alerts.*on = wanted; });
    });
    connect(test, &QAbstractButton::clicked, this,
            [this, sound = kind.sound] { m_desk.tests.sound(sound, m_volume->value()); });
    return box;
}

void AlertsSection::showSettings(const Settings& settings)
{
    const auto& alerts = settings.alerts;
    m_sounds->setChecked(alerts.sounds);
    m_volume->showSaved(alerts.volume);
    m_missed->setChecked(alerts.soundForMissed);
    m_reply->setChecked(alerts.soundForReply);
    m_urgent->setChecked(alerts.soundForUrgent);
    for (auto* box : {m_missed, m_reply, m_urgent})
        box->setEnabled(alerts.sounds);
}

} // namespace secondring
