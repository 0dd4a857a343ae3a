// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_fixture.h"
#include "ui/settings/fields.h"
#include "ui/settings/form_row.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// The privacy section on the screen, with what a desk keeps made up.
struct OpenPrivacy {
    OpenPrivacy()
    {
        outlook.threads = {1204, 12, 1, fixture.clock.now() + std::chrono::days(13)};
        outlook.calls = {0, 0, 0, {}};
        outlook.proofs = {300, 0, 0, fixture.clock.now() + std::chrono::days(1000)};
        outlook.contacts = {80, 0, 0, {}};
        outlook.lastRound = fixture.clock.now() - 2h;
        auto desk = fixture.desk();
        desk.privacy = {[this](const RetentionSettings& periods) {
                            asked.push_back(periods);
                            return QtFuture::makeReadyFuture(Result<RetentionOutlook>(outlook));
                        },
                        [this] { return copies; }, [this](QWidget*) { return folder; },
                        [this](const QString& to) {
                            exportedTo = to;
                            return QtFuture::makeReadyFuture(written);
                        }};
        page = std::make_unique<SettingsPage>(desk);
        page->resize(1100, 900);
        page->openSection(SettingsPage::Section::Privacy);
        page->show();
    }
    [[nodiscard]] QString all() const
    {
        QStringList words;
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        return words.join(u'\n');
    }
    [[nodiscard]] bool says(const QString& words) const { return all().contains(words); }
    [[nodiscard]] NumberField* field(const QString& name) const
    {
        return page->findChild<NumberField*>(name);
    }

    SettingsFixture fixture;
    RetentionOutlook outlook;
    std::vector<RetentionSettings> asked;
    std::vector<Backup> copies;
    QString folder;
    QString exportedTo;
    Result<ExportCounts> written = ExportCounts{3, 4, 5, 0, 0, 0, 0};
    std::unique_ptr<SettingsPage> page;
};

} // namespace

class TstPrivacySection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void itSaysWhatThePeriodsComeTo()
    {
        OpenPrivacy open;
        QTRY_VERIFY2(open.says(u"1,204 kept."_s), qPrintable(open.all()));
        QVERIFY(open.says(u"12 go in the next 30 days, the first on 3 December 2026."_s));
        QVERIFY(open.says(u"1 would be gone but for something not settled."_s));
        QVERIFY(open.says(u"None kept."_s));
        QVERIFY(open.says(u"The first goes on 16 August 2029."_s));
        QVERIFY(open.says(u"Last look: 13:00 today."_s));
        QVERIFY(!open.says(u"The copy from before"_s));
    }

    void aPeriodIsSavedAndLookedAtAnew()
    {
        OpenPrivacy open;
        QTRY_VERIFY(!open.asked.empty());
        auto* months = open.field(u"textsMonths"_s);
        months->setFocus();
        months->setValue(12);
        QTest::keyClick(months, Qt::Key_Return);
        QTRY_COMPARE(open.fixture.keeper.current().retention.textsMonths, 12);
        QTRY_COMPARE(open.asked.back().textsMonths, 12);
    }

    void proofCannotBeKeptTooShort()
    {
        OpenPrivacy open;
        QCOMPARE(open.field(u"proofMonths"_s)->minimum(), 60);
        QCOMPARE(open.field(u"contactsMonths"_s)->text(), u"Always kept"_s);
    }

    void wordsInANumbersPlaceAreNotCut()
    {
        SettingsFixture fixture;
        auto* months = new NumberField(u"months"_s, NumberField::Range{0, 99, u" months"_s}, nullptr);
        months->setSpecialValueText(u"Se guarda siempre y en todas partes"_s);
        const FormRow row(fixture.theme, u"Contactos"_s, months, nullptr);
        QVERIFY(months->width() >= months->sizeHint().width());
    }

    void aCopyFromBeforeAnUpdateIsSaid()
    {
        OpenPrivacy open;
        open.copies = {{u"desk.sqlite.before-4"_s, open.fixture.clock.now()}};
        open.page->hide();
        open.page->show();
        QTRY_VERIFY2(open.says(u"kept for 30 days, until 20 December 2026"_s), qPrintable(open.all()));
    }

    void everythingIsExported()
    {
        OpenPrivacy open;
        auto* button = open.page->findChild<QAbstractButton*>(u"exportEverything"_s);
        button->click();
        QVERIFY(open.exportedTo.isEmpty()); // No folder was chosen.
        open.folder = u"/somewhere"_s;
        button->click();
        QTRY_VERIFY(open.says(u"3 calls, 4 texts and 5 people are in that folder."_s));
        QCOMPARE(open.exportedTo, u"/somewhere"_s);
        open.written = fail(Failure::InvalidInput, u"no"_s);
        button->click();
        QTRY_VERIFY(open.says(u"The files cannot be written there."_s));
    }
};

QTEST_MAIN(TstPrivacySection)
#include "tst_privacy_section.moc"
