// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/registration_watch.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/ui/settings_fixture.h"
#include "ui/settings/day_row.h"
#include "ui/settings/fields.h"
#include "ui/settings/saved_note.h"
#include "ui/settings/settings_edit.h"
#include "ui/settings/settings_section.h"
#include "ui/settings/time_field.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

using Section = SettingsPage::Section;

namespace {

void choose(ChoiceField* field, const QVariant& value)
{
    field->setFocus();
    field->setCurrentIndex(field->findData(value));
    Q_EMIT field->activated(field->currentIndex());
}

} // namespace

class TstSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aNameIsSavedAsSoonAsTheFieldIsLeft()
    {
        OpenSettings open;
        open.type(u"businessName"_s, u"Peachtree Dental"_s);
        QTRY_COMPARE(open.kept().business.name, u"Peachtree Dental"_s);
        QTRY_COMPARE(open.savedNote(), u"Saved"_s);
    }

    void testingTheServiceAsksAnewWhetherTheNumberIsRegistered()
    {
        SettingsFixture fixture(settledDesk());
        ScriptedMessageProvider provider;
        provider.registered = {SenderRegistration::Kind::LongCode, {}, {}, {}, {}};
        RegistrationWatch watch(provider, fixture.clock);
        watch.beat();
        QTRY_VERIFY(watch.known() == provider.registered);
        auto desk = fixture.desk();
        desk.registration = &watch;
        SettingsPage page(desk);
        page.openSection(Section::TextService);
        page.findChild<QWidget*>(u"serviceRows"_s)->findChild<QAbstractButton*>(u"test"_s)->click();
        watch.beat();
        QCOMPARE(provider.registrationsAsked, 2);
    }

    void anEmptyNameIsExplainedAndNotSaved()
    {
        OpenSettings open(settledDesk());
        open.type(u"businessName"_s, {});
        QVERIFY(open.isMistaken(u"businessName"_s));
        QVERIFY(open.below(u"businessName"_s).contains(u"tells nobody who wrote"_s));
        QCOMPARE(open.kept().business.name, u"Peachtree Dental"_s);
        // Putting the old name back is right again.
        open.type(u"businessName"_s, u"Peachtree Dental"_s);
        QVERIFY(!open.isMistaken(u"businessName"_s));
    }

    void wordsAreNoPhoneNumber()
    {
        OpenSettings open(settledDesk());
        open.type(u"businessPhone"_s, u"abc"_s);
        QVERIFY(open.isMistaken(u"businessPhone"_s));
        QCOMPARE(open.kept(), settledDesk());
        open.type(u"businessPhone"_s, u"123 call me"_s);
        QVERIFY(open.isMistaken(u"businessPhone"_s));
        open.type(u"businessPhone"_s, u"404-555-DENT"_s);
        QTRY_COMPARE(open.kept().business.phone, u"404-555-DENT"_s);
    }

    void choicesAreSavedAtOnce()
    {
        OpenSettings open(settledDesk());
        choose(open.find<ChoiceField>(u"vertical"_s), u"salon"_s);
        choose(open.find<ChoiceField>(u"look"_s), u"dark"_s);
        choose(open.find<ChoiceField>(u"language"_s), u"es"_s);
        choose(open.find<ChoiceField>(u"region"_s), u"GB"_s);
        choose(open.find<ChoiceField>(u"zone"_s), u"Europe/London"_s);
        QTRY_COMPARE(open.kept().business.zone, u"Europe/London"_s);
        QCOMPARE(open.kept().business.vertical, u"salon"_s);
        QCOMPARE(open.kept().business.region, u"GB"_s);
        QCOMPARE(open.kept().theme, u"dark"_s);
        QCOMPARE(open.kept().language, u"es"_s);
    }

    void theZonesOfTheCountryComeFirst()
    {
        OpenSettings open(settledDesk());
        auto* zone = open.find<ChoiceField>(u"zone"_s);
        choose(open.find<ChoiceField>(u"region"_s), u"GB"_s);
        QTRY_COMPARE(zone->itemData(1).toString(), u"Europe/London"_s);
        QCOMPARE(zone->currentData().toString(), u"America/New_York"_s);
    }

    void toLookAtSettingsSavesNothing()
    {
        OpenSettings open(settledDesk(), Section::FollowUp);
        open.fixture.keep(settledDesk()); // Whatever the page had asked for is through by then.
        QVERIFY(open.find<SavedNote>(u"savedNote"_s)->words().isEmpty());
    }

    void aTimeIsTypedOverTheOneThatStandsThere()
    {
        OpenSettings open({}, Section::Hours);
        auto* from = open.find(u"day1"_s)->findChild<TimeField*>(u"firstFrom"_s);
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, u"9:30"_s);
        QTest::keyClick(from, Qt::Key_Tab);
        QTRY_COMPARE(open.kept().hours.days[0][0].from, QTime(9, 30));
    }

    void whatIsBeingTypedSurvivesAnotherSave()
    {
        OpenSettings open(settledDesk());
        auto* name = open.find<TextField>(u"businessName"_s);
        name->setFocus();
        QTest::keyClicks(name, u"XY"_s);
        auto other = open.kept();
        other.business.phone = u"(404) 555-0199"_s;
        open.fixture.keep(other);
        QCOMPARE(open.find<TextField>(u"businessPhone"_s)->text(), u"(404) 555-0199"_s);
        QVERIFY(name->text().contains(u"XY"_s));
    }

    void twoQuickChangesAreBothKept()
    {
        OpenSettings open;
        SettingsEdit edit(open.fixture.keeper);
        QSignalSpy saved(&edit, &SettingsEdit::saved);
        edit.change([](Settings& settings) { settings.texts.wait = 20s; });
        edit.change([](Settings& settings) { settings.texts.onceIn = 24h; });
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(open.kept().texts.wait, 20s);
        QCOMPARE(open.kept().texts.onceIn, 24h);
    }

    void whatCouldNotBeReadBackIsRefused()
    {
        OpenSettings open(settledDesk());
        SettingsEdit edit(open.fixture.keeper);
        QSignalSpy failed(&edit, &SettingsEdit::failed);
        edit.change([](Settings& settings) { sipOf(settings.lines[0]).server.clear(); });
        QCOMPARE(failed.size(), 1);
        QCOMPARE(edit.wanted(), settledDesk());
    }

    void aDayIsClosedByOneClick()
    {
        OpenSettings open({}, Section::Hours);
        auto* friday = open.find(u"day5"_s);
        friday->findChild<QCheckBox*>(u"open"_s)->click();
        QTRY_VERIFY(open.kept().hours.days[4].empty());
        friday->findChild<QCheckBox*>(u"open"_s)->click();
        QTRY_COMPARE(open.kept().hours.days[4].size(), size_t(1));
    }

    void aBreakMakesTwoTimes()
    {
        OpenSettings open({}, Section::Hours);
        auto* monday = open.find(u"day1"_s);
        const auto set = [&](const QString& name, QTime time) {
            auto* field = monday->findChild<TimeField*>(name);
            field->setTime(time);
            Q_EMIT field->editingFinished();
        };
        set(u"firstTo"_s, QTime(12, 0));
        QTest::mouseClick(monday->findChild<QAbstractButton*>(u"addSpan"_s), Qt::LeftButton);
        set(u"secondTo"_s, QTime(18, 30));
        const std::vector<OpeningHours::Span> wanted{{QTime(9, 0), QTime(12, 0)},
                                                     {QTime(13, 0), QTime(18, 30)}};
        QTRY_COMPARE(open.kept().hours.days[0], wanted);
        QTest::mouseClick(monday->findChild<QAbstractButton*>(u"removeSpan"_s), Qt::LeftButton);
        QTRY_COMPARE(open.kept().hours.days[0].size(), size_t(1));
    }

    void timesAreReadTheSameWayInAMirroredWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        OpenSettings open({}, Section::Hours);
        const auto* field = open.find(u"day1"_s)->findChild<TimeField*>(u"firstFrom"_s);
        const auto direction = field->layoutDirection();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(direction, Qt::LeftToRight);
    }

    void wrongTimesAreExplainedAndNotSaved_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("closes before it opens") << QTime(17, 0) << QTime(9, 0) << true;
        QTest::newRow("open for no time at all") << QTime(9, 0) << QTime(9, 0) << true;
        QTest::newRow("open until midnight") << QTime(9, 0) << QTime(0, 0) << false;
    }
    void wrongTimesAreExplainedAndNotSaved()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(bool, wrong);
        OpenSettings open({}, Section::Hours);
        auto* row = open.find<DayRow>(u"day2"_s);
        row->findChild<TimeField*>(u"firstFrom"_s)->setTime(from);
        row->findChild<TimeField*>(u"firstTo"_s)->setTime(to);
        Q_EMIT row->findChild<TimeField*>(u"firstTo"_s)->editingFinished();
        QCOMPARE(row->isMistaken(), wrong);
        if (wrong) {
            QCOMPARE(open.kept().hours, OpeningHours());
            QVERIFY(row->findChild<QWidget*>(u"below"_s)->isVisible());
        } else {
            QTRY_COMPARE(open.kept().hours.days[1][0].to, QTime(23, 59, 59, 999));
        }
    }

    void theSectionsAreWalkedWithTheKeyboard()
    {
        OpenSettings open;
        open.page->enter();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(open.find<QAbstractButton>(u"section2"_s)->isChecked());
        QVERIFY(open.find(u"kindChoice"_s)->isVisible());
    }

    void tabGoesAsOneReads_data()
    {
        QTest::addColumn<Section>("section");
        QTest::newRow("business") << Section::Business;
        QTest::newRow("hours") << Section::Hours;
        QTest::newRow("phone line") << Section::Line;
        QTest::newRow("text service") << Section::TextService;
        QTest::newRow("texts") << Section::Texts;
    }
    void tabGoesAsOneReads()
    {
        QFETCH(Section, section);
        OpenSettings open(settledDesk(), section);
        for (auto* more : open.page->findChildren<QAbstractButton*>(u"more"_s))
            if (more->isVisible()) more->click();
        const auto sections = open.page->findChildren<SettingsSection*>();
        auto* shown = *std::ranges::find_if(sections, &QWidget::isVisible);
        const auto topOf = [shown](QWidget* field) { return field->mapTo(shown, QPoint()).y(); };
        QWidget* field = shown->nextInFocusChain();
        int top = 0;
        int fields = 0;
        for (; shown->isAncestorOf(field) || fields == 0; field = field->nextInFocusChain()) {
            if (!shown->isAncestorOf(field)) continue; // Its button in the list comes first.
            if ((field->focusPolicy() & Qt::TabFocus) == 0 || !field->isVisibleTo(shown)) continue;
            // Things in one row need not have the same height.
            QVERIFY2(topOf(field) + 12 >= top, qPrintable(field->objectName()));
            top = topOf(field);
            ++fields;
        }
        QVERIFY(fields > 4);
    }

    void everyFieldHasAName()
    {
        OpenSettings open(settledDesk());
        for (auto* field : open.page->findChildren<QWidget*>()) {
            const bool control =
                field->focusPolicy() != Qt::NoFocus && !field->inherits("QAbstractScrollArea") &&
                field->objectName() != u"qt_spinbox_lineedit"_s && !field->inherits("QScrollBar");
            auto* button = qobject_cast<QAbstractButton*>(field);
            const bool named = !field->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (control && !named && field->parentWidget() && !field->parentWidget()->inherits("QComboBox"))
                QFAIL(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(field->metaObject()->className()),
                                                field->objectName())));
        }
    }
};

QTEST_MAIN(TstSettingsPage)
#include "tst_settings_page.moc"
