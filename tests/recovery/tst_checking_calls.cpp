// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/test_calls.h"
#include "core/recovery/text_back_engine.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550122"_s;

LoggedCall fileTest(FrontDesk& desk, const FinishedCall& call)
{
    const auto logged = desk.store.run([&](Transaction& transaction) {
        CallToFile toFile{call, u"Front desk"_s, desk.settings, true, desk.clock.now()};
        toFile.isTestCall = true;
        return fileAndDecide(transaction, toFile);
    });
    if (!logged) qFatal("not filed: %s", qPrintable(logged.error().detail));
    return *logged;
}

int countOf(FrontDesk& desk, const QString& table)
{
    return firstCell(desk.store, u"SELECT count(*) FROM "_s + table).toInt();
}

} // namespace

class TstCheckingCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoseCallsAreTestCallsAndWhen_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("isTest");
        QTest::newRow("the tester's, during the check") << ann << 30 << true;
        QTest::newRow("as it begins") << ann << 0 << true;
        QTest::newRow("before it") << ann << -1 << false;
        QTest::newRow("ringing when the check is closed") << ann << 60 << true;
        QTest::newRow("after it") << ann << 61 << false;
        QTest::newRow("a customer's, in the middle of it") << bob << 30 << false;
        QTest::newRow("withheld, in the middle of it") << QString() << 30 << false;
    }
    void whoseCallsAreTestCallsAndWhen()
    {
        QFETCH(const QString, from);
        QFETCH(const int, second);
        const Timestamp began = FakeClock().now();
        TestCalls calls{numberOf(ann), began, began + 60s};
        const auto caller = callerOf(from).number;
        const Timestamp rangAt = began + std::chrono::seconds(second);
        QTEST(calls.has(caller, rangAt), "isTest");
        calls.until.reset();
        QCOMPARE(calls.has(caller, rangAt), from == ann && second >= 0);
    }

    void nothingComesOfATestCall_data() { TestStore::engines(); }
    void nothingComesOfATestCall()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        for (const auto outcome :
             {CallOutcome::NoAnswer, CallOutcome::AnsweredElsewhere, CallOutcome::Voicemail}) {
            const LoggedCall logged = fileTest(desk, desk.callEnding(ann, outcome));
            QCOMPARE(logged.reason, Reason::TestCall);
            QCOMPARE(logged.call.outcome, outcome);
            desk.clock.advance(1min);
        }
        QCOMPARE(desk.pass(1h), 0);
        QCOMPARE(countOf(desk, u"call"_s), 3);
        for (const auto& table : {u"message"_s, u"lead"_s, u"reminder"_s, u"conversation"_s})
            QCOMPARE(countOf(desk, table), 0);
    }

    void theEngineKnowsWhoseCallsTheyAre_data() { TestStore::engines(); }
    void theEngineKnowsWhoseCallsTheyAre()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        TextBackEngine engine(store->store(), desk.clock);
        std::vector<Reason> reasons;
        QObject::connect(&engine, &TextBackEngine::decided, &engine,
                         [&](const LoggedCall& logged) { reasons.push_back(logged.reason); });
        engine.setRules(desk.settings, true);
        engine.expectTestCalls(numberOf(ann));
        desk.clock.advance(20s);
        engine.onCallFinished(desk.callEnding(ann));
        engine.onCallFinished(desk.callEnding(bob));
        const FinishedCall atTheEnd = desk.callEnding(ann);
        engine.expectTestCalls(std::nullopt);
        desk.clock.advance(30s);
        engine.onCallFinished(atTheEnd);
        engine.onCallFinished(desk.callEnding(ann));
        const std::vector<Reason> wanted{Reason::TestCall, Reason::Texting, Reason::TestCall,
                                         Reason::Texting};
        QTRY_COMPARE(reasons, wanted);
    }

    void anotherDeskThatSeesItTextsNobody_data() { TestStore::engines(); }
    void anotherDeskThatSeesItTextsNobody()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const FinishedCall call = desk.callEnding(ann);
        FinishedCall there = call;
        there.line = LineId{u"there"_s};
        (void)fileTest(desk, call);
        QCOMPARE(desk.file(there).reason, Reason::TestCall);
        there.outcome = CallOutcome::Voicemail; // Known better later.
        QCOMPARE(desk.file(there).reason, Reason::TestCall);
        QCOMPARE(desk.pass(1h), 0);
    }

    void whatAnotherDeskQueuedIsCalledOff_data() { TestStore::engines(); }
    void whatAnotherDeskQueuedIsCalledOff()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const FinishedCall call = desk.callEnding(ann);
        FinishedCall there = call;
        there.line = LineId{u"there"_s};
        QCOMPARE(desk.file(there).reason, Reason::Texting);
        QCOMPARE(fileTest(desk, call).reason, Reason::TestCall);
        QCOMPARE(desk.pass(1h), 0);
        QCOMPARE(desk.call(ann).reason, Reason::Texting); // Their next call is a call like any other.
    }
};

QTEST_GUILESS_MAIN(TstCheckingCalls)
#include "tst_checking_calls.moc"
