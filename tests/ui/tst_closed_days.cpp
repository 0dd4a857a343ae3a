// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_fixture.h"
#include "ui/settings/day_row.h"
#include "ui/settings/fields.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

using Section = SettingsPage::Section;

namespace {

QString textOf(const OpenSettings& open, const QString& name)
{
    return open.find<QLabel>(name)->text();
}

QStringList rowsOf(const OpenSettings& open)
{
    QStringList rows;
    for (const auto* row : open.find(u"closedDays"_s)->findChildren<QWidget*>(u"closedRow"_s)) {
        if (row->isHidden()) continue;
        QStringList words;
        for (const auto* label : row->findChildren<QLabel*>())
            words << label->text();
        rows << words.join(u" | "_s);
    }
    return rows;
}

} // namespace

/// Holidays and other closed days, as an owner puts them in.
class TstClosedDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aDayIsAddedAndOpenedAgain()
    {
        OpenSettings open(settledDesk(), Section::Hours);
        open.find<DayField>(u"closedFrom"_s)->setDate(QDate(2026, 12, 24));
        open.find<DayField>(u"closedTo"_s)->setDate(QDate(2026, 12, 26));
        open.find<QLineEdit>(u"closedName"_s)->setText(u"Christmas"_s);
        open.find<QAbstractButton>(u"addClosed"_s)->click();
        const std::vector<ClosedDays> christmas{{QDate(2026, 12, 24), QDate(2026, 12, 26), u"Christmas"_s}};
        QTRY_VERIFY(open.kept().closed == christmas);
        QCOMPARE(rowsOf(open), QStringList{u"Thu 24 Dec – Sat 26 Dec 2026 | Christmas"_s});
        open.find<QAbstractButton>(u"removeClosed"_s)->click();
        QTRY_VERIFY(open.kept().closed.empty());
        QVERIFY(rowsOf(open).isEmpty());
    }

    void theEndIsNeverBeforeTheBeginning()
    {
        OpenSettings open(settledDesk(), Section::Hours);
        open.find<DayField>(u"closedFrom"_s)->setDate(QDate(2026, 12, 24));
        QCOMPARE(open.find<DayField>(u"closedTo"_s)->date(), QDate(2026, 12, 24));
        open.find<DayField>(u"closedTo"_s)->setDate(QDate(2026, 12, 1));
        open.find<QAbstractButton>(u"addClosed"_s)->click();
        QTRY_COMPARE(open.kept().closed.size(), std::size_t(1));
        QCOMPARE(open.kept().closed[0].to, QDate(2026, 12, 24));
    }

    void theFederalHolidaysAreOneClick()
    {
        OpenSettings open(settledDesk(), Section::Hours);
        auto* add = open.find<QAbstractButton>(u"federalThisYear"_s);
        QVERIFY(add->text().contains(u"2026"_s));
        add->click();
        QTRY_COMPARE(open.kept().closed.size(), std::size_t(11));
        QVERIFY(!add->isVisible());
        QVERIFY(open.find<QAbstractButton>(u"federalNextYear"_s)->isVisible());
    }

    void elsewhereTheyAreNotOffered()
    {
        auto settings = settledDesk();
        settings.business.region = u"GB"_s;
        OpenSettings open(settings, Section::Hours);
        QVERIFY(!open.find<QAbstractButton>(u"federalThisYear"_s)->isVisible());
    }

    void aPastedListIsShownBeforeItIsTaken()
    {
        OpenSettings open(settledDesk(), Section::Hours);
        open.find<QAbstractButton>(u"importDays"_s)->click();
        auto* list = open.find<QPlainTextEdit>(u"daysList"_s);
        list->setPlainText(u"12/25/2026 Christmas\n\n\n\n\n\n11/31/2026 Thanksgiving"_s);
        QVERIFY(textOf(open, u"daysFound"_s).contains(u"Fri 25 Dec 2026 · Christmas"_s));
        QVERIFY2(textOf(open, u"daysMistakes"_s).startsWith(u"Line 7 has no day that can be read"_s),
                 qPrintable(textOf(open, u"daysMistakes"_s)));
        QVERIFY(open.kept().closed.empty());
        open.find<QAbstractButton>(u"takeDays"_s)->click();
        QTRY_COMPARE(open.kept().closed.size(), std::size_t(1));
        // What could not be read stays, to be mended.
        QVERIFY(list->toPlainText().contains(u"11/31/2026"_s));
        list->setPlainText(u"11/26/2026 Thanksgiving"_s);
        open.find<QAbstractButton>(u"takeDays"_s)->click();
        QTRY_COMPARE(open.kept().closed.size(), std::size_t(2));
        QVERIFY(!list->isVisible());
    }

    void aBreakSaysWhatItIs()
    {
        auto settings = settledDesk();
        settings.hours.days[0] = {{QTime(9, 0), QTime(12, 0)}, {QTime(13, 0), QTime(17, 0)}};
        settings.hours.days[1] = {{QTime(8, 0), QTime(10, 0)}, {QTime(16, 0), QTime(20, 0)}};
        OpenSettings open(settings, Section::Hours);
        const auto said = [&](const QString& day) {
            return open.find(day)->findChild<QLabel*>(u"break"_s)->text();
        };
        QCOMPARE(said(u"day1"_s), u"Between them: lunch"_s);
        QCOMPARE(said(u"day2"_s), u"Between them: closed"_s);
    }
};

QTEST_MAIN(TstClosedDays)
#include "tst_closed_days.moc"
