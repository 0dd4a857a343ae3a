// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

#include <array>

namespace secondring {

class ClosedDaysBox;
class DayRow;

/// When the business is open. Calls outside get the text for closed hours.
class HoursSection : public SettingsSection {
    Q_OBJECT

public:
    HoursSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

private:
    std::array<DayRow*, 7> m_days{};
    ClosedDaysBox* m_closed = nullptr;
};

} // namespace secondring
