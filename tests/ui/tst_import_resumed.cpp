// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_records.h"
#include "tests/ui/people_fixture.h"

#include <QProgressBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// @p people of a file came in, or only @p first of them.
QString theyComeIn(OpenPeople& open, int people, int first = 0)
{
    const QString id = u"long"_s;
    const auto done =
        open.desk.store->run([=, now = open.desk.clock.now()](Transaction& transaction) -> Result<qint64> {
            std::vector<PlannedContact> plans;
            for (int i = 0; i < people; ++i)
                plans.push_back({i,
                                 {u"Person"_s, ContactKind::Client, {}, {}, {}},
                                 {numberOf(u"+1404201%1"_s.arg(i, 4, 10, QChar(u'0')))}});
            ImportRecords imports(transaction);
            if (const auto aside = imports.setAside(id, plans, now); !aside) return Fail(aside.error());
            if (const auto decided = imports.decide(id, u"clients.csv"_s, now); !decided)
                return Fail(decided.error());
            return imports.takeSome(id, first > 0 ? first : people);
        });
    if (!done) qFatal("nobody came in");
    return id;
}

/// The page as it opens at the next start.
struct Restarted {
    explicit Restarted(OpenPeople& open) : page(open.desk.desk, open.ask, {})
    {
        page.resize(1284, 860);
        page.show();
    }
    [[nodiscard]] QProgressBar* bar() const { return page.findChild<QProgressBar*>(); }
    [[nodiscard]] QString said(const QString& name) const { return page.findChild<QLabel*>(name)->text(); }

    PeoplePage page;
};

} // namespace

/// An import, or the undoing of one, that was under way when Second Ring was closed.
class TstImportResumed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void anUndoingThatAClosedWindowStoppedIsSeenGoingOn()
    {
        OpenPeople open;
        const QString id = theyComeIn(open, 6'000);
        QVERIFY(open.desk.store->run([id, now = open.desk.clock.now()](Transaction& transaction) {
            ImportRecords imports(transaction);
            if (auto begun = imports.beginUndo(id, now); !begun) return begun;
            const auto some = imports.undoSome(id, 1'000);
            return some ? Result<void>() : Fail(some.error());
        }));
        const Restarted later(open);
        QTRY_VERIFY(later.bar()->isVisible());
        QVERIFY(!later.page.findChild<QWidget*>(u"cancelImport"_s)->isVisible()); // It comes to its end.
        QVERIFY2(later.said(u"importProgress"_s).contains(u"of 6,000 numbers are taken back"_s),
                 qPrintable(later.said(u"importProgress"_s)));
        QVERIFY(later.bar()->value() >= later.bar()->maximum() / 6);
        QTRY_COMPARE_WITH_TIMEOUT(later.said(u"importResult"_s),
                                  u"The rest was taken back since the start. Undone: 5,000 numbers removed, "
                                  "0 as before."_s,
                                  30'000);
        QCOMPARE(firstCell(*open.desk.store, u"SELECT count(*) FROM contact"_s), u"4"_s);
    }

    void anImportThatAClosedWindowStoppedCanBeTakenOut()
    {
        OpenPeople open;
        const QString id = theyComeIn(open, 9'000, 1'000);
        const Restarted later(open);
        QTRY_VERIFY(later.bar()->isVisible());
        QVERIFY2(later.said(u"importProgress"_s).contains(u"of 9,000 numbers are in"_s),
                 qPrintable(later.said(u"importProgress"_s)));
        QTest::mouseClick(later.page.findChild<QWidget*>(u"cancelImport"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(later.said(u"importResult"_s).startsWith(u"Undone: "_s), 30'000);
        comeToRest(*open.desk.store);
        QCOMPARE(firstCell(*open.desk.store, u"SELECT count(*) FROM contact"_s), u"4"_s);
        QCOMPARE(firstCell(*open.desk.store, u"SELECT count(*) FROM contact_import_staged"_s), u"0"_s);
    }
};

QTEST_MAIN(TstImportResumed)
#include "tst_import_resumed.moc"
