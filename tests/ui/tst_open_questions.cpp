// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people_fixture.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace secondring;

/// What is asked in a window of its own, while the desk behind it goes on.
class TstOpenQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whoseFilesWereAskedForGetsThemWhoeverIsShownByThen()
    {
        const QTemporaryDir dir;
        OpenPeople open;
        QPointer<PeoplePage> shown;
        const auto showAnn = [&shown] {
            auto* list = shown->findChild<PeopleList*>();
            list->setCurrentIndex(list->model()->index(0, 0));
            QTRY_COMPARE(shown->findChild<QLabel*>(u"personName"_s)->text(), u"Ann Lee"_s);
        };
        FileChoice files{};
        files.privacy.folder = [&](QWidget*) {
            showAnn();
            return dir.filePath(u"files"_s);
        };
        PeoplePage page(open.desk.desk, open.ask, files);
        shown = &page;
        page.resize(1284, 860);
        page.show();
        page.enter();
        auto* list = page.findChild<PeopleList*>();
        QTRY_COMPARE(list->model()->rowCount(), 4);
        list->setCurrentIndex(
            list->model()->index(static_cast<int>(open.people().indexOf(u"Maria Reyes"_s)), 0));
        QTRY_COMPARE(page.findChild<QLabel*>(u"personName"_s)->text(), u"Maria Reyes"_s);
        page.findChild<QAbstractButton*>(u"exportPerson"_s)->click();
        QTRY_VERIFY(page.findChild<QLabel*>(u"pageSentence"_s)->text().endsWith(u"are in files."_s));
        QFile person(dir.filePath(u"files/person.json"_s));
        QVERIFY(person.open(QIODevice::ReadOnly));
        QVERIFY(person.readAll().contains("Maria Reyes"));
    }
};

QTEST_MAIN(TstOpenQuestions)
#include "tst_open_questions.moc"
