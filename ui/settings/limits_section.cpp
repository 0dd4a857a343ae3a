// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/limits_section.h"

#include "core/base/phone_number.h"
#include "core/base/when_done.h"
#include "ui/settings/fields.h"
#include "ui/widgets/words.h"
#include "ui/wording/guard_words.h"

#include <QCheckBox>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr double microsInOne = 1'000'000.0;
constexpr double centsInOne = 100.0;

int rounded(double amount)
{
    return static_cast<int>(std::lround(amount));
}

} // namespace

LimitsSection::LimitsSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(
          desk.theme,
          {tr("Limits and spending"), u"hourglass"_s,
           tr("What a flood of calls, real or made up, may cost at most. When a limit is reached, "
              "automatic texts pause and say so; what you write yourself always leaves.")},
          parent),
      m_desk(desk), m_edit(edit), m_perHour(new NumberField(u"perHour"_s, {1, 1'000, {}}, this)),
      m_perDay(new NumberField(u"perDay"_s, {1, 10'000, {}}, this)),
      m_breaker(new QCheckBox(tr("Pause at five times the usual of this time of the week"), this)),
      m_partPrice(new AmountField(u"partPrice"_s, {0.0, 1.0, 4}, this)),
      m_perDaySpend(new AmountField(u"perDaySpend"_s, {0.0, 100'000.0, 2}, this)),
      m_currency(new TextField(u"currency"_s, this)), m_countries(new TextField(u"countries"_s, this)),
      m_today(new Words(desk.theme, Type::Body, Token::Ink, {}, this)),
      m_month(new Words(desk.theme, Type::Body, Token::Ink2, {}, this))
{
    addCaps();
    addSpending();
    addCountries();
    addEnd();
    showSettings(edit.wanted());
}

void LimitsSection::addCaps()
{
    m_breaker->setObjectName(u"breaker"_s);
    addRow(tr("Automatic texts an hour"), m_perHour,
           tr("Of each phone line. Then its texts pause for an hour."));
    addRow(tr("Automatic texts a day"), m_perDay,
           tr("Of all lines together. Then they pause until midnight."));
    addRow(tr("Unusual times"), m_breaker,
           tr("Never below ten texts an hour. They pause until somebody says to go on."));
    connect(m_perHour, &NumberField::settled, this, [this](int most) {
        m_edit.change([most](Settings& settings) { settings.guards.perHour = most; });
    });
    connect(m_perDay, &NumberField::settled, this, [this](int most) {
        m_edit.change([most](Settings& settings) { settings.guards.perDay = most; });
    });
    connect(m_breaker, &QAbstractButton::clicked, this,
            [this](bool on) { m_edit.change([on](Settings& settings) { settings.guards.breaker = on; }); });
}

void LimitsSection::addSpending()
{
    addGroup(tr("Spending"));
    m_perDaySpend->setSpecialValueText(tr("No limit"));
    m_today->setObjectName(u"spentToday"_s);
    m_month->setObjectName(u"spentThisMonth"_s);
    addRow(tr("Price of one text"), m_partPrice,
           tr("What your text service charges for 160 letters, fees included. Longer texts count more."));
    addRow(tr("Spend at most a day"), m_perDaySpend,
           tr("All texts count; only the automatic ones pause, until midnight."));
    m_currencyRow = addRow(tr("Currency"), m_currency);
    addRow(tr("Today"), m_today);
    addRow(tr("This month"), m_month);
    connect(m_partPrice, &AmountField::settled, this, [this](double price) {
        m_edit.change(
            [price](Settings& settings) { settings.guards.partPriceMicros = rounded(price * microsInOne); });
        showSpent();
    });
    connect(m_perDaySpend, &AmountField::settled, this, [this](double most) {
        m_edit.change(
            [most](Settings& settings) { settings.guards.perDaySpendCents = rounded(most * centsInOne); });
    });
    connect(m_currency, &TextField::settled, this, [this](const QString& typed) {
        static const QRegularExpression code(u"^[A-Z]{3}$"_s);
        const QString currency = typed.toUpper();
        const bool isCode = code.match(currency).hasMatch();
        m_currencyRow->setMistake(isCode ? QString() : tr("Three letters, like USD."));
        if (!isCode) return;
        m_currency->accept(currency);
        m_edit.change([&](Settings& settings) { settings.guards.currency = currency; });
    });
}

void LimitsSection::addCountries()
{
    addGroup(tr("Where to"));
    m_countriesRow =
        addRow(tr("Countries texted"), m_countries,
               tr("Two letters each, like US, CA. Empty: only your own country. Texts abroad cost "
                  "more, and made-up calls come from there."));
    connect(m_countries, &TextField::settled, this, &LimitsSection::takeCountries);
}

void LimitsSection::takeCountries(const QString& typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList countries;
    for (const QString& each : typed.toUpper().split(between, Qt::SkipEmptyParts)) {
        if (!isKnownRegion(each)) return m_countriesRow->setMistake(tr("There is no country %1.").arg(each));
        if (!countries.contains(each)) countries << each;
    }
    m_countriesRow->setMistake({});
    m_countries->accept(countries.join(u", "_s));
    m_edit.change([&](Settings& settings) { settings.callers.countries = countries; });
}

void LimitsSection::showSettings(const Settings& settings)
{
    const auto& guards = settings.guards;
    m_perHour->showSaved(guards.perHour);
    m_perDay->showSaved(guards.perDay);
    m_breaker->setChecked(guards.breaker);
    m_partPrice->showSaved(guards.partPriceMicros / microsInOne);
    m_perDaySpend->showSaved(guards.perDaySpendCents / centsInOne);
    m_currency->showSaved(guards.currency);
    m_countries->setPlaceholderText(settings.business.region);
    m_countries->showSaved(settings.callers.countries.join(u", "_s));
    if (isVisible()) showSpent();
}

void LimitsSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    showSpent();
}

void LimitsSection::showSpent()
{
    if (!m_desk.spent) return;
    whenDone(m_desk.spent(), this, [this](const Result<SpentSoFar>& spent) {
        if (spent) say(*spent);
    });
}

void LimitsSection::say(const SpentSoFar& spent)
{
    const auto& currency = m_edit.wanted().guards.currency;
    const auto words = [&currency](const TextSpending& spending) {
        if (spending.texts == 0) return tr("No text has left.");
        if (spending.texts == 1) return tr("1 text · %1").arg(money(spending.micros, currency));
        return tr("%1 texts · %2")
            .arg(QLocale().toString(spending.texts))
            .arg(money(spending.micros, currency));
    };
    QString today = words(spent.today);
    if (spent.today.texts > 0)
        today += u" · "_s + tr("%1 of %2 automatic")
                                .arg(QLocale().toString(spent.capped),
                                     QLocale().toString(m_edit.wanted().guards.perDay));
    m_today->setText(today);
    m_month->setText(words(spent.month));
}

} // namespace secondring
