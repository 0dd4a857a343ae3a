// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today_fixture.h"
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

    void becomesAPdf()
    {
        OpenToday open;
        const QString file = open.desk.store->folder() + u"/list.pdf"_s;
        QVERIFY(writePdf(longList(5), file));
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
