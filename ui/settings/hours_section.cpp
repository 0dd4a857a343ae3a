// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_section.h"

#include "ui/settings/closed_days_box.h"
#include "ui/settings/day_row.h"

using namespace Qt::StringLiterals;

namespace secondring {

HoursSection::HoursSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(desk.theme,
                      {tr("Hours"), u"clock"_s,
                       tr("When you are open. Outside these times a caller gets the text for closed hours.")},
                      parent)
{
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new DayRow(desk.theme, static_cast<int>(day) + 1, this);
        addWide(m_days[day]);
        connect(m_days[day], &DayRow::settled, this, [&edit, day](const DayRow::Spans& spans) {
            edit.change([&](Settings& settings) { settings.hours.days[day] = spans; });
        });
    }
    addGroup(tr("Closed days"));
    m_closed = new ClosedDaysBox(desk, edit, this);
    addWide(m_closed);
    addEnd();
    showSettings(edit.wanted());
}

void HoursSection::showSettings(const Settings& settings)
{
    for (std::size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->showSaved(settings.hours.days[day]);
    m_closed->showSettings(settings);
}

} // namespace secondring
