// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_edit.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace secondring {

class Button;
class DayField;
class DaysImportBox;
class Words;

/// The days on which the business is closed whatever its hours say: added one by one, from a list, or the
/// federal holidays.
class ClosedDaysBox : public QWidget {
    Q_OBJECT

public:
    ClosedDaysBox(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings);

private:
    void layOut();
    [[nodiscard]] QWidget* makeAddRow();
    [[nodiscard]] QWidget* makeHolidayRow();
    [[nodiscard]] QWidget* rowOf(const ClosedDays& days);
    void addOne();
    void addAll(const std::vector<ClosedDays>& days);
    void remove(const ClosedDays& days);
    void showHolidays();
    [[nodiscard]] QDate today() const;

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    QVBoxLayout* m_rows;
    Words* m_none;
    DayField* m_from;
    DayField* m_to;
    QLineEdit* m_name;
    Button* m_add;
    Button* m_thisYear;
    Button* m_nextYear;
    DaysImportBox* m_import;
    std::vector<ClosedDays> m_shown;
};

/// "Thu 24 Dec – Sat 26 Dec 2026"
[[nodiscard]] QString daysWords(const ClosedDays& days);

} // namespace secondring
