// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/text_back_engine.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int calls = 100;

QString callerNumber(int n)
{
    return u"+1404555%1"_s.arg(2000 + n);
}

/// The front desk with its engine, and whom it told about.
struct Desk : FrontDesk {
    explicit Desk(TestStore& kept) : FrontDesk(kept)
    {
        settings.guards.breaker = false;
        engine.setRules(settings, true);
        QObject::connect(&engine, &TextBackEngine::decided, &engine, [this](const LoggedCall& call) {
            told << (call.call.caller ? call.call.caller->e164() : QString());
        });
    }
    void flood(int odd = -1)
    {
        for (int n = 0; n < calls; ++n) {
            FinishedCall call = callEnding(callerNumber(n));
            if (n == odd) call.evidence = u"odd"_s;
            engine.onCallFinished(call);
        }
    }

    TextBackEngine engine{store.store(), clock};
    QStringList told;
};

QStringList everybody(int but = -1)
{
    QStringList all;
    for (int n = 0; n < calls; ++n)
        if (n != but) all << callerNumber(n);
    return all;
}

} // namespace

/// More calls end than the disk can take one by one.
class TstCallsFloodingIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allAreFiledInTheirOrder_data() { TestStore::engines(); }
    void allAreFiledInTheirOrder()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.flood();
        QTRY_COMPARE(desk.told.size(), calls);
        QCOMPARE(desk.told, everybody());
        QCOMPARE(desk.engine.keptCount(), 0);
    }

    void theyGoToTheDiskTogether()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        int written = 0;
        QObject::connect(&store->store(), &Store::changed, this, [&written](Area area) {
            if (area == Area::Calls) ++written;
        });
        desk.flood();
        QTRY_COMPARE(desk.told.size(), calls);
        QVERIFY(written >= 2 && written <= 10);
    }

    void oneThatIsRefusedHoldsUpNobody()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        mustRun(*store,
                u"CREATE TRIGGER odd BEFORE INSERT ON call WHEN NEW.evidence = 'odd'"
                " BEGIN INSERT INTO schema_version (version) VALUES (1); END"_s); // Twice the same key.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not file a call"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"gave a call up"_s));
        QSignalSpy troubles(&desk.engine, &TextBackEngine::couldNotFile);
        desk.flood(50);
        for (int time = 1; time <= 3; ++time) {
            QTRY_COMPARE(troubles.count(), time);
            if (time < 3) QCOMPARE(desk.told, everybody().first(50));
            desk.engine.fileKept();
        }
        QTRY_COMPARE(desk.told.size(), calls - 1);
        QCOMPARE(desk.told, everybody(50));
        QCOMPARE(desk.engine.keptCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TstCallsFloodingIn)
#include "tst_calls_flooding_in.moc"
