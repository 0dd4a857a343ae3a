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
const QString bob = u"+14045550222"_s;

/// The front desk with its engine, and what the engine said.
struct Desk : FrontDesk {
    explicit Desk(TestStore& kept) : FrontDesk(kept)
    {
        settings.lines.push_back({});
        settings.lines.back().id = LineId{u"desk"_s};
        settings.lines.back().name = u"Front desk"_s;
        engine.setRules(settings, true);
        QObject::connect(&engine, &TextBackEngine::decided, &engine,
                         [this](const LoggedCall& call) { decided.push_back(call); });
    }
    void finish(const FinishedCall& call)
    {
        engine.onCallFinished(call);
        rest();
    }
    void rest()
    {
        comeToRest(store);
        comeToRest(store);
    }
    RingingCall ringing(const QString& caller, std::optional<Timestamp> answeredAt = {})
    {
        return {LineId{u"desk"_s}, CallKey{u"ringing"_s}, callerOf(caller),
                clock.now(),       clock.now(),           answeredAt};
    }
    void cannotFile()
    {
        refuseChanges(store, u"call"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not file a call"_s));
    }

    TextBackEngine engine{store.store(), clock};
    std::vector<LoggedCall> decided;
    QSignalSpy queue{&engine, &TextBackEngine::queueChanged};
    QSignalSpy troubles{&engine, &TextBackEngine::couldNotFile};
};

} // namespace

class TstTextBackEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFinishedCallIsFiledAndTold_data() { TestStore::engines(); }
    void aFinishedCallIsFiledAndTold()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.finish(desk.callEnding(ann));
        QCOMPARE(desk.decided.size(), 1U);
        QCOMPARE(desk.decided.front().reason, Reason::Texting);
        QCOMPARE(desk.decided.front().call.lineName, u"Front desk"_s);
        QCOMPARE(desk.queue.count(), 1);
        desk.finish(desk.callEnding({}));
        QCOMPARE(desk.decided.back().reason, Reason::Withheld);
        QCOMPARE(desk.queue.count(), 1); // Nothing new to send.
        QCOMPARE(desk.engine.keptCount(), 0);
    }

    void whatCannotBeFiledIsKeptAndFiledInOrder_data() { TestStore::engines(); }
    void whatCannotBeFiledIsKeptAndFiledInOrder()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.cannotFile();
        desk.engine.onCallFinished(desk.callEnding(ann));
        desk.clock.advance(30s);
        desk.engine.onCallFinished(desk.callEnding(ann, CallOutcome::Answered)); // She got through.
        desk.engine.onCallFinished(desk.callEnding(bob));
        desk.rest();
        QVERIFY(desk.decided.empty());
        QCOMPARE(desk.engine.keptCount(), 3);
        QCOMPARE(desk.troubles.count(), 1);
        desk.engine.onCallFinished(desk.callEnding({}));
        desk.engine.fileKept(); // Still no room: that was said.
        desk.rest();
        QCOMPARE(desk.engine.keptCount(), 4);
        allowChanges(*store, u"call"_s);
        desk.engine.fileKept();
        desk.rest();
        QCOMPARE(desk.engine.keptCount(), 0);
        QStringList order;
        for (const LoggedCall& call : desk.decided)
            order << codeOf(call.reason);
        QCOMPARE(order, (QStringList{u"Texting"_s, u"Answered"_s, u"Texting"_s, u"Withheld"_s}));
        QCOMPARE(desk.pass(15s), 1); // Bob alone.
        desk.engine.fileKept();
        desk.rest();
        QCOMPARE(desk.decided.size(), 4U);
    }

    void aCallThatFindsRoomDoesNotOvertake_data() { TestStore::engines(); }
    void aCallThatFindsRoomDoesNotOvertake()
    {
        // The first fails, then there is room: the second must not be filed before it.
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.cannotFile();
        desk.engine.onCallFinished(desk.callEnding(ann));
        (void)store->run([](Transaction&) { return Result<void>(); }); // It has failed, and nobody heard yet.
        allowChanges(*store, u"call"_s);
        desk.clock.advance(30s);
        desk.engine.onCallFinished(desk.callEnding(ann, CallOutcome::Answered));
        desk.rest();
        desk.engine.fileKept();
        desk.rest();
        QCOMPARE(desk.decided.size(), 2U);
        QCOMPARE(desk.decided.front().reason, Reason::Texting);
        QCOMPARE(desk.decided.back().reason, Reason::Answered);
        QCOMPARE(desk.pass(1h), 0);
    }

    void aFloodIsFiledWhole_data() { TestStore::engines(); }
    void aFloodIsFiledWhole()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        for (int i = 100; i < 150; ++i)
            desk.engine.onCallFinished(desk.callEnding(u"+1404555%1"_s.arg(i * 10)));
        QTRY_COMPARE(desk.decided.size(), 50U);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM call"_s), u"50"_s);
    }

    void whoRingsAgainIsNotTextedMeanwhile_data() { TestStore::engines(); }
    void whoRingsAgainIsNotTextedMeanwhile()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.finish(desk.callEnding(ann));
        desk.clock.advance(10s);
        desk.engine.onRinging(desk.ringing(ann));
        desk.engine.onRinging(desk.ringing({})); // Somebody withheld rings too.
        desk.rest();
        QCOMPARE(desk.queue.count(), 2);
        QCOMPARE(desk.pass(1min), 0);
        QCOMPARE(desk.pass(5min), 1); // Should the end never be heard.
    }

    void whoStillRingsOnAnotherPhoneIsNotTextedMeanwhile_data() { TestStore::engines(); }
    void whoStillRingsOnAnotherPhoneIsNotTextedMeanwhile()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        RingingCall other = desk.ringing(ann);
        other.line = LineId{u"back office"_s};
        FinishedCall desks = desk.callEnding(ann);
        desk.engine.onRinging(desk.ringing(ann));
        desk.engine.onRinging(other);
        desks.key = CallKey{u"ringing"_s};
        desk.finish(desks); // The desk's phone stops, the back office's rings on.
        QCOMPARE(desk.decided.back().reason, Reason::Texting);
        QCOMPARE(desk.pass(1min), 0);
        FinishedCall backs = desk.callEnding(ann, CallOutcome::AnsweredElsewhere);
        backs.line = other.line;
        backs.key = other.key;
        desk.finish(backs);
        QCOMPARE(desk.pass(1h), 0);
        QCOMPARE(textOf(*store, desk.decided.front().text->id).reason, TextReason::AnsweredElsewhere);
    }

    void whenTheLastPhoneStopsTheTextWaitsAsUsual_data() { TestStore::engines(); }
    void whenTheLastPhoneStopsTheTextWaitsAsUsual()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        RingingCall second = desk.ringing(ann);
        second.key = CallKey{u"second leg"_s};
        FinishedCall first = desk.callEnding(ann);
        desk.engine.onRinging(desk.ringing(ann));
        desk.engine.onRinging(second);
        first.key = CallKey{u"ringing"_s};
        desk.finish(first);
        QCOMPARE(desk.pass(16s), 0);
        FinishedCall last = desk.callEnding(ann);
        last.key = second.key;
        desk.finish(last);
        QCOMPARE(desk.pass(14s), 0);
        QCOMPARE(desk.pass(1s), 1);
    }

    void whoIsAnsweredIsNotTextedInTheConversation_data() { TestStore::engines(); }
    void whoIsAnsweredIsNotTextedInTheConversation()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.finish(desk.callEnding(ann));
        desk.clock.advance(10s);
        desk.engine.onRinging(desk.ringing(ann, desk.clock.now()));
        desk.rest();
        QCOMPARE(desk.pass(6min), 0); // They are still talking.
        QCOMPARE(textOf(*store, desk.decided.front().text->id).reason, TextReason::GotThrough);
    }

    void whatAPersonSaysOnTheCard_data() { TestStore::engines(); }
    void whatAPersonSaysOnTheCard()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.finish(desk.callEnding(ann));
        desk.engine.textNow(desk.decided.back().text->id);
        desk.rest();
        QCOMPARE(desk.send(), 1);

        desk.finish(desk.callEnding(bob));
        const MessageId stopped = desk.decided.back().text->id;
        desk.engine.dontText(stopped);
        desk.rest();
        QCOMPARE(textOf(*store, stopped).reason, TextReason::StoppedByPerson);
        desk.engine.textNow(stopped); // Too late: it was stopped.
        desk.rest();
        QCOMPARE(desk.pass(1h), 0);

        desk.finish(desk.callEnding(u"+14045550333"_s));
        desk.engine.rungBack(numberOf(u"+14045550333"_s));
        desk.rest();
        QCOMPARE(textOf(*store, desk.decided.back().text->id).reason, TextReason::RungBack);
        QCOMPARE(desk.pass(1h), 0);
    }

    void textAnywayIsTold_data() { TestStore::engines(); }
    void textAnywayIsTold()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.finish(desk.callEnding(ann, CallOutcome::Unknown));
        const auto before = desk.queue.count();
        desk.engine.textAnyway(desk.decided.front().call.id);
        desk.rest();
        QCOMPARE(desk.decided.back().reason, Reason::Texting);
        QCOMPARE(desk.queue.count(), before + 1);
        QCOMPARE(desk.send(), 1);
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        const auto told = desk.decided.size();
        QSignalSpy refused(&desk.engine, &TextBackEngine::notTextedAnyway);
        desk.engine.textAnyway(desk.decided.front().call.id);
        desk.rest();
        QCOMPARE(desk.decided.size(), told);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<CallId>(), desk.decided.front().call.id);
        QCOMPARE(refused[0][1].value<Error>().failure, Failure::Rejected);
        QCOMPARE(desk.pass(1h), 0);
    }

    void aCallNoTableTakesDoesNotHoldUpTheOthers()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        mustRun(*store,
                u"CREATE TRIGGER odd BEFORE INSERT ON call WHEN NEW.evidence = 'odd'"
                " BEGIN INSERT INTO schema_version (version) VALUES (1); END"_s); // Twice the same key.
        FinishedCall odd = desk.callEnding(ann);
        odd.evidence = u"odd"_s;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not file a call"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"gave a call up"_s));
        desk.engine.onCallFinished(odd);
        desk.engine.onCallFinished(desk.callEnding(bob));
        for (int i = 0; i < 3; ++i) {
            desk.rest();
            desk.engine.fileKept();
        }
        desk.rest();
        QCOMPARE(desk.decided.size(), 1U);
        QCOMPARE(desk.decided.front().call.caller, numberOf(bob));
        QCOMPARE(desk.engine.keptCount(), 0);
        QCOMPARE(desk.troubles.count(), 3);
    }
};

QTEST_GUILESS_MAIN(TstTextBackEngine)
#include "tst_text_back_engine.moc"
