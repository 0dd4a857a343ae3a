// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_fixture.h"
#include "ui/settings/fields.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

using Section = SettingsPage::Section;

namespace {

/// The settings with what was spent so far, as the program answers it.
struct OpenLimits {
    explicit OpenLimits(const SpentSoFar& so = {}, const Settings& settings = settledDesk())
        : fixture(settings)
    {
        fixture.theme.dress();
        auto desk = fixture.desk();
        desk.spent = [so] { return QtFuture::makeReadyFuture(Result<SpentSoFar>(so)); };
        page = std::make_unique<SettingsPage>(desk);
        page->openSection(Section::Limits);
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) qFatal("the settings did not open");
    }

    template <typename Field = QWidget> [[nodiscard]] Field* find(const QString& name) const
    {
        return page->findChild<Field*>(name);
    }
    void type(const QString& name, const QString& words) const { OpenSettings::type(find(name), words); }
    [[nodiscard]] QString says(const QString& name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool isMistaken(const QString& name) const
    {
        return find(name)->property("mistaken").toBool();
    }
    [[nodiscard]] const GuardSettings& kept() const { return fixture.keeper.current().guards; }

    SettingsFixture fixture;
    std::unique_ptr<SettingsPage> page;
};

} // namespace

class TstLimitsSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theCapsAreKept()
    {
        const OpenLimits open;
        QCOMPARE(open.find<NumberField>(u"perHour"_s)->value(), 30);
        open.type(u"perHour"_s, u"45"_s);
        QTRY_COMPARE(open.kept().perHour, 45);
        open.type(u"perDay"_s, u"120"_s);
        QTRY_COMPARE(open.kept().perDay, 120);
        QVERIFY(open.find<QAbstractButton>(u"breaker"_s)->isChecked());
        open.find<QAbstractButton>(u"breaker"_s)->click();
        QTRY_VERIFY(!open.kept().breaker);
    }

    void thePriceAndTheSpendingAreAmounts()
    {
        const OpenLimits open;
        open.type(u"partPrice"_s, u"0.0125"_s);
        QTRY_COMPARE(open.kept().partPriceMicros, 12'500);
        QCOMPARE(open.find<AmountField>(u"perDaySpend"_s)->text(), u"No limit"_s);
        open.type(u"perDaySpend"_s, u"7.5"_s);
        QTRY_COMPARE(open.kept().perDaySpendCents, 750);
    }

    void aCurrencyHasThreeLetters()
    {
        const OpenLimits open;
        open.type(u"currency"_s, u"dollars"_s);
        QVERIFY(open.isMistaken(u"currency"_s));
        open.type(u"currency"_s, u"eur"_s);
        QTRY_COMPARE(open.kept().currency, u"EUR"_s);
        QVERIFY(!open.isMistaken(u"currency"_s));
    }

    void countriesAreThoseThereAre()
    {
        const OpenLimits open;
        open.type(u"countries"_s, u"us ca, US"_s);
        QTRY_COMPARE(open.fixture.keeper.current().callers.countries, (QStringList{u"US"_s, u"CA"_s}));
        open.type(u"countries"_s, u"US, QQ"_s);
        QVERIFY(open.isMistaken(u"countries"_s));
        QCOMPARE(open.fixture.keeper.current().callers.countries.size(), 2);
    }

    void whatWasSpentIsSaid()
    {
        const OpenLimits open({{12, 14, 116'200}, {340, 400, 3'320'000}, 9});
        QTRY_COMPARE(open.says(u"spentToday"_s), u"12 texts · $0.12 · 9 of 200 automatic"_s);
        QCOMPARE(open.says(u"spentThisMonth"_s), u"340 texts · $3.32"_s);
    }

    void aQuietDayIsSaidToo()
    {
        const OpenLimits open;
        QTRY_COMPARE(open.says(u"spentToday"_s), u"No text has left."_s);
    }
};

QTEST_MAIN(TstLimitsSection)
#include "tst_limits_section.moc"
