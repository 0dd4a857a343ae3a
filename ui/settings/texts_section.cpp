// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/texts_section.h"

#include "core/base/local_time.h"
#include "core/messaging/text_template.h"
#include "core/recovery/greeting.h"
#include "ui/settings/fields.h"
#include "ui/settings/template_box.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

Timestamp momentWhen(const Settings& settings, bool open, Timestamp now)
{
    const auto zone = zoneNamed(settings.business.zone);
    for (auto at = now; at < now + 8 * 24h; at += 15min)
        if (settings.hours.isOpenAt(localTime(at, zone)) == open) return at;
    return now;
}

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
      m_open(new TemplateBox(
          desk.theme, {u"templateOpen"_s, tr("While you are open")},
          [this](const QString& words) { return preview(true, words); }, this)),
      m_closed(new TemplateBox(
          desk.theme, {u"templateClosed"_s, tr("While you are closed")},
          [this](const QString& words) { return preview(false, words); }, this))
{
    addRules();
    addTemplates();
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
           tr("Who hangs up sooner probably misdialled, and is not texted."));
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

void TextsSection::addTemplates()
{
    addGroup(tr("Wording"));
    addWide(m_open);
    column()->addSpacing(theme().px(12));
    addWide(m_closed);
    connect(m_open, &TemplateBox::settled, this, [this](const QString& words) {
        m_edit.change([&](Settings& settings) { settings.texts.open = words; });
    });
    connect(m_closed, &TemplateBox::settled, this, [this](const QString& words) {
        m_edit.change([&](Settings& settings) { settings.texts.afterHours = words; });
    });
}

QString TextsSection::preview(bool open, const QString& words) const
{
    auto settings = m_edit.wanted();
    (open ? settings.texts.open : settings.texts.afterHours) = words;
    return greetingFor(settings, {tr("Maria Reyes")}, open ? Occasion::Open : Occasion::AfterHours,
                       momentWhen(settings, open, m_desk.clock.now()))
        .words;
}

void TextsSection::showSettings(const Settings& settings)
{
    const auto& texts = settings.texts;
    m_on->setChecked(texts.on);
    m_wait->showSaved(static_cast<int>(texts.wait.count()));
    m_onceIn->showSaved(static_cast<int>(texts.onceIn.count()));
    m_shortest->showSaved(static_cast<int>(texts.shortestRing.count()));
    m_open->showSaved(texts.open, standardText(settings.business.vertical, Occasion::Open).words);
    m_closed->showSaved(texts.afterHours,
                        standardText(settings.business.vertical, Occasion::AfterHours).words);
}

} // namespace secondring
