// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/text_back_engine.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

/// A desk where Ann's text waits, and the database takes no change to it for a while.
struct Desk : FrontDesk {
    explicit Desk(TestStore& kept) : FrontDesk(kept), text(call(ann).text->id)
    {
        engine.setRules(settings, true);
        refuseChanges(store, u"message"_s);
    }
    void rest() { comeToRest(store); }
    void thereIsRoomAgain()
    {
        allowChanges(store, u"message"_s);
        engine.fileKept();
        rest();
    }

    MessageId text;
    TextBackEngine engine{store.store(), clock};
    QSignalSpy troubles{&engine, &TextBackEngine::couldNotFile};
};

} // namespace

class TstCalledOff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dontTextIsHeardWhileTheDiskIsFull_data() { TestStore::engines(); }
    void dontTextIsHeardWhileTheDiskIsFull()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.engine.dontText(desk.text);
        desk.rest();
        QCOMPARE(desk.troubles.count(), 1);
        desk.thereIsRoomAgain();
        QCOMPARE(textOf(*store, desk.text).reason, TextReason::StoppedByPerson);
        QCOMPARE(desk.pass(1min), 0);
    }

    void whoWasRungBackWhileTheDiskWasFullIsNotTexted_data() { TestStore::engines(); }
    void whoWasRungBackWhileTheDiskWasFullIsNotTexted()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.engine.rungBack(numberOf(ann));
        desk.rest();
        QCOMPARE(desk.troubles.count(), 1);
        desk.thereIsRoomAgain();
        QCOMPARE(textOf(*store, desk.text).reason, TextReason::RungBack);
        QCOMPARE(desk.pass(1min), 0);
    }

    void textsSwitchedOffWhileTheDiskIsFullDoNotLeave_data() { TestStore::engines(); }
    void textsSwitchedOffWhileTheDiskIsFullDoNotLeave()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.settings.texts.on = false;
        desk.engine.setRules(desk.settings, true);
        desk.rest();
        QCOMPARE(desk.troubles.count(), 1);
        desk.thereIsRoomAgain();
        QCOMPARE(textOf(*store, desk.text).reason, TextReason::StoppedByPerson);
        QCOMPARE(desk.pass(1min), 0);
    }

    void aStillFullDiskForgetsNothing_data() { TestStore::engines(); }
    void aStillFullDiskForgetsNothing()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.engine.dontText(desk.text);
        desk.rest();
        desk.engine.fileKept();
        desk.rest();
        desk.thereIsRoomAgain();
        QCOMPARE(desk.pass(1min), 0);
    }

    void aTextNowThatCannotBeKeptIsSaid_data() { TestStore::engines(); }
    void aTextNowThatCannotBeKeptIsSaid()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.engine.textNow(desk.text);
        desk.rest();
        QCOMPARE(desk.troubles.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TstCalledOff)
#include "tst_called_off.moc"
