// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/owner_only.h"
#include "tests/ui/today_fixture.h"
#include "tests/ui/words_device.h"
#include "ui/today/day_papers.h"

#include <QFile>
#include <QPainter>
#include <QPicture>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

Paper printed(OpenToday& open, const QString& button)
{
    std::optional<Paper> paper;
    open.page->setPrint([&](const Paper& sheet, QWidget*) { paper = sheet; });
    open.page->findChild<QAbstractButton*>(button)->click();
    if (!QTest::qWaitFor([&] { return paper.has_value(); })) qFatal("nothing was printed");
    return *paper;
}

QStringList headings(const Paper& paper)
{
    QStringList all;
    for (const auto& section : paper.sections)
        all << section.heading.section(u',', 0, 0);
    return all;
}

/// What stands on a page of Letter.
QString painted(const Paper& paper)
{
    WordsDevice device;
    QPainter painter(&device);
    paintPaper(painter, QRectF(0, 0, 612, 792), paper);
    painter.end();
    return device.words();
}

Paper longList(int rows)
{
    Paper paper;
    paper.title = u"To get back to"_s;
    paper.sections.push_back({u"Overdue"_s, {}, true});
    for (int i = 0; i < rows; ++i)
        paper.sections[0].rows.push_back({u"Maria"_s, u"(404) 555-0123"_s, u"Missed 8:12"_s, u"11:00"_s});
    return paper;
}

} // namespace

class TstTodayPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theListForTheTelephone()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const Paper paper = printed(open, u"printList"_s);
        QCOMPARE(headings(paper), QStringList({u"Overdue"_s, u"Due today"_s, u"Monday"_s}));
        QCOMPARE(paper.sections[1].rows[0].who, u"Maria Reyes"_s);
        QVERIFY(paper.sections[1].rows[0].number.contains(u"(404) 555-0123"_s));
        QVERIFY(paper.sections[0].rows[0].number.isEmpty()); // The number is all that is known.
        QVERIFY2(paper.sentence.startsWith(u"Friday, 20 November"_s), qPrintable(paper.sentence));
    }

    void theSheetForTheNextShift()
    {
        OpenToday open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const Paper paper = printed(open, u"handOver"_s);
        QCOMPARE(headings(paper).first(), u"Overdue"_s);
        QCOMPARE(headings(paper).last(), u"Done today"_s);
        QVERIFY2(paper.facts.contains(u"Missed 3"_s), qPrintable(paper.facts.join(u';')));
        QVERIFY(!paper.sections.back().ticks);
    }

    void fitsOnOnePageAndCountsTheRest_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("nobody") << 0;
        QTest::newRow("a usual day") << 12;
        QTest::newRow("after two weeks of holidays") << 400;
    }
    void fitsOnOnePageAndCountsTheRest()
    {
        QFETCH(int, rows);
        QPicture picture;
        QPainter painter(&picture);
        paintPaper(painter, QRectF(0, 0, 595, 842), longList(rows));
        painter.end();
        QVERIFY2(picture.boundingRect().bottom() <= 842,
                 qPrintable(QString::number(picture.boundingRect().bottom())));
    }

    void theReasonIsSaidWhole_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("a quiet day") << 4;
        QTest::newRow("a usual day") << 22;
    }
    void theReasonIsSaidWhole()
    {
        QFETCH(int, rows);
        Paper paper = longList(rows);
        paper.sections[0].rows[1].why =
            u"No reply to the text-back of yesterday. The second text goes out tomorrow at 10:10 unless "
            "you stop it \u00b7 rung back twice, and they asked for Dr. Lee"_s;
        const QString said = painted(paper).remove(u'|').remove(u' ');
        QVERIFY2(said.contains(QString(paper.sections[0].rows[1].why).remove(u' ')), qPrintable(said));
    }

    void whatIsKnownOfThemIsSaidWhole_data()
    {
        QTest::addColumn<QString>("known");
        QTest::newRow("in Spanish") << u"Visita de emergencia \u00b7 nuevo"_s;
        QTest::newRow("given to somebody") << u"Called 12 times \u00b7 Esperanza Villanueva"_s;
        QTest::newRow("longer than one line")
            << u"Tratamiento de conducto radicular \u00b7 ya conocido \u00b7 Esperanza Villanueva"_s;
    }
    void whatIsKnownOfThemIsSaidWhole()
    {
        QFETCH(QString, known);
        Paper paper = longList(22);
        paper.sections[0].rows[1].under = known;
        const QString said = painted(paper).remove(u'|').remove(u' ');
        QVERIFY2(said.contains(known.remove(u' ')), qPrintable(said));
        QVERIFY(said.contains(u"Maria(404)555-0123"_s));
    }

    void eachListSaysHowManyItLeavesOut()
    {
        Paper paper = longList(60);
        paper.sections.push_back({u"Notes of today"_s, {}, false});
        for (int i = 60; i > 0; --i)
            paper.sections[1].rows.push_back({u"Ann"_s, {}, u"Note %1"_s.arg(i), u"11:00"_s});
        paper.sections[1].more = 1'000;
        const QString said = painted(paper);
        QCOMPARE(said.count(u"more, see Second Ring"_s), 2);
        QVERIFY2(said.contains(u"|Note 60|"_s), qPrintable(said)); // The newest is there.
        const auto notes = said.count(u"|Note "_s);
        QVERIFY(notes > 10 && notes < 60);
        QVERIFY2(said.contains(u"and %1 more"_s.arg(QLocale().toString(1'060 - notes))), qPrintable(said));
    }

    void saysTheWholeTime_data()
    {
        QTest::addColumn<QString>("when");
        for (const char* when : {"9:29 AM", "Tomorrow 9:29 PM", "Yesterday 11:29 AM", "ma\u00F1ana 21:29"})
            QTest::newRow(when) << QString::fromUtf8(when);
    }
    void saysTheWholeTime()
    {
        QFETCH(QString, when);
        Paper paper = longList(5);
        paper.sections[0].rows[2].when = when;
        const QString said = painted(paper);
        QVERIFY2(said.contains(when), qPrintable(said));
    }

    void emergenciesComeFirstAndSayWhoHasThem()
    {
        const Timestamp now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h};
        const auto from = [&](const QString& number, const QString& name) {
            return Conversation{ConversationId{number}, numberOf(number), name, now};
        };
        HandOver over;
        over.at = now;
        HandOver::Emergency open{
            from(u"+14045550123"_s, u"Maria Reyes"_s), u"i cant\nbreathe"_s, {}, false, now};
        HandOver::Emergency taken{from(u"+14045550171"_s, {}), u"swelling"_s, MemberId{u"sam"_s}, true,
                                  now - 1h};
        over.emergencies = {open, taken};
        taken.conversation.waitingSince = now - 1h;
        over.unanswered = {taken.conversation, from(u"+14045550188"_s, {})};
        TeamSettings team;
        team.members = {{MemberId{u"sam"_s}, u"Sam Ortiz"_s, {}}};
        const VerticalPack pack;
        const TimeWords times(QTimeZone::utc());
        const Paper paper = paperOf(over, team, {u"US"_s, times, pack, now});
        QCOMPARE(headings(paper), QStringList({u"Emergencies"_s, u"Waiting for an answer"_s}));
        const auto& rows = paper.sections[0].rows;
        QCOMPARE(rows[0].who, u"Maria Reyes"_s);
        QCOMPARE(rows[0].why, u"Nobody has taken it yet \u00b7 i cant breathe"_s);
        QCOMPARE(rows[1].why, u"Sam Ortiz has it \u00b7 swelling"_s);
        QCOMPARE(paper.sections[1].rows.size(), 1U); // Said once.
    }

    void becomesAPdf()
    {
        OpenToday open;
        const QString file = open.desk.store->folder() + u"/list.pdf"_s;
        QVERIFY(layOpen(file));
        QVERIFY(writePdf(longList(5), file));
        QVERIFY(isForOwnerOnly(file)); // Patients stand in it.
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        QVERIFY(!writePdf(longList(5), u"/dev/null/all.pdf"_s));
    }
};

QTEST_MAIN(TstTodayPapers)
#include "tst_today_papers.moc"
