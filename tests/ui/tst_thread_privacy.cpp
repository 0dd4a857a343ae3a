// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/place_records.h"
#include "tests/support/plain_words.h"
#include "tests/ui/inbox_window.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// Presses @p name in the dialog as soon as it stands there.
void answerDialog(const QString& name)
{
    QTimer::singleShot(0, qApp, [name] {
        auto* dialog = QApplication::activeModalWidget();
        auto* button = dialog ? dialog->findChild<QAbstractButton*>(name) : nullptr;
        if (button)
            button->click();
        else
            answerDialog(name);
    });
}

} // namespace

class TstThreadPrivacy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theMenuOffersProofAndErasure()
    {
        InboxWindow window;
        window.open(window.rows().front());
        QTRY_VERIFY(window.shows(window.rows().front()));
        window.button(u"threadMore"_s)->click();
        QTRY_VERIFY(openMenu());
        QStringList offered;
        for (const auto* action : openMenu()->actions())
            if (!action->isSeparator()) offered << action->objectName();
        QCOMPARE(offered,
                 (QStringList{u"notePlace"_s, u"evidencePage"_s, u"exportPerson"_s, u"erasePerson"_s}));
        openMenu()->close();
    }

    void whatTheHeadHasNoRoomForStandsInItsMenu()
    {
        InboxWindow window;
        window.window.fitInto({512, 350});
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        auto* number = window.inbox->findChild<QLabel*>(u"threadNumber"_s);
        QTRY_VERIFY(!window.button(u"assign"_s)->isVisible());
        QVERIFY(number->width() >= number->fontMetrics().horizontalAdvance(number->text()));
        QCOMPARE(number->text(), u"(404) 555-0123"_s);
        QVERIFY(window.button(u"callBack"_s)->isVisible() && window.button(u"done"_s)->isVisible());
        window.button(u"threadMore"_s)->click();
        QTRY_VERIFY(openMenu());
        QCOMPARE(openMenu()->actions().front()->text(), u"Assign"_s);
        auto* snooze = openMenu()->findChild<QAction*>(u"snooze"_s);
        QVERIFY(snooze != nullptr);
        openMenu()->close();
        snooze->trigger();
        QTRY_VERIFY(window.choices());
        QTest::keyClick(window.choices(), Qt::Key_Escape);
        window.window.fitInto({1360, 860});
        window.window.resize(1360, 860);
        QTRY_VERIFY(window.button(u"assign"_s)->isVisible() && window.button(u"snooze"_s)->isVisible());
    }

    void whereTheyAreIsNotedSearchedForAndTakenBack()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        const PhoneNumber maria = numberOf(u"+14045550123"_s);
        const auto noted = [&] {
            return *window.read(
                [&](Transaction& transaction) { return PlaceRecords(transaction).of(maria); });
        };
        window.button(u"threadMore"_s)->click();
        QTRY_VERIFY(openMenu());
        auto* place = openMenu()->findChild<QAction*>(u"notePlace"_s);
        openMenu()->close();
        place->trigger();
        QTRY_VERIFY(window.choices());
        QCOMPARE(window.choiceWords().front(), u"Where their number is from"_s);
        window.type(u"phoen"_s);
        QTRY_COMPARE(noted(), (NotedPlace{u"America/Phoenix"_s, u"AZ"_s}));
        QTRY_VERIFY(
            window.inbox->findChild<QLabel*>(u"listFootWords"_s)->text().contains(u"Arizona (Phoenix)"_s));
        window.button(u"undo"_s)->click();
        QTRY_COMPARE(noted(), NotedPlace{});
    }

    void anErasedThreadIsGoneFromTheScreen()
    {
        InboxWindow window;
        const QString who = window.rows().front();
        window.open(who);
        QTRY_VERIFY(window.shows(who));
        const int before = firstCell(*window.desk.store, u"SELECT count(*) FROM conversation"_s).toInt();
        window.button(u"threadMore"_s)->click();
        QTRY_VERIFY(openMenu());
        auto* erase = openMenu()->findChild<QAction*>(u"erasePerson"_s);
        openMenu()->close();
        answerDialog(u"yes"_s);
        erase->trigger();
        QTRY_COMPARE(firstCell(*window.desk.store, u"SELECT count(*) FROM conversation"_s).toInt(),
                     before - 1);
        QTRY_VERIFY(!window.rows().contains(who));
        QTRY_VERIFY(!window.thread().isVisible() || window.label(u"threadName"_s) != who);
    }
};

QTEST_MAIN(TstThreadPrivacy)
#include "tst_thread_privacy.moc"
