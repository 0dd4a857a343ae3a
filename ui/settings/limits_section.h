// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;

namespace secondring {

class AmountField;
class NumberField;
class TextField;
class Words;

/// How many texts may go by themselves, what they may cost and where to, and what today's came to.
class LimitsSection : public SettingsSection {
    Q_OBJECT

public:
    LimitsSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent);

    void showSettings(const Settings& settings) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addCaps();
    void addSpending();
    void addCountries();
    void takeCountries(const QString& typed);
    void showSpent();
    void say(const SpentSoFar& spent);

    const SettingsDesk m_desk;
    SettingsEdit& m_edit;
    NumberField* m_perHour;
    NumberField* m_perDay;
    QCheckBox* m_breaker;
    AmountField* m_partPrice;
    AmountField* m_perDaySpend;
    TextField* m_currency;
    TextField* m_countries;
    FormRow* m_currencyRow = nullptr;
    FormRow* m_countriesRow = nullptr;
    Words* m_today;
    Words* m_month;
};

} // namespace secondring
