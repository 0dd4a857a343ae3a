// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/text_back_engine.h"
#include "core/telephony/line_board.h"
#include "tests/recovery/front_desk.h"
#include "tests/support/scripted_line.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;

/// The front desk with a board of two lines and an engine, connected as in the program.
struct WiredDesk : FrontDesk {
    explicit WiredDesk(TestStore& kept) : FrontDesk(kept)
    {
        front = put(u"desk"_s);
        other = put(u"other"_s);
        engine.setRules(settings, true);
        QObject::connect(&board, &LineBoard::ringing, &engine, &TextBackEngine::onRinging);
        QObject::connect(&board, &LineBoard::finished, &engine, &TextBackEngine::onCallFinished);
        QObject::connect(&board, &LineBoard::rangOut, &engine, &TextBackEngine::onRangOut);
        QObject::connect(&board, &LineBoard::voicemailLeft, &engine, &TextBackEngine::onVoicemailLeft);
        QObject::connect(&engine, &TextBackEngine::decided, &engine,
                         [this](const LoggedCall& call) { decided.push_back(call); });
    }
    ScriptedLine* put(const QString& id)
    {
        auto line = std::make_unique<ScriptedLine>(id);
        ScriptedLine* const raw = line.get();
        board.add(std::move(line), id);
        settings.lines.push_back({});
        settings.lines.back().id = LineId{id};
        return raw;
    }
    void rest()
    {
        comeToRest(store);
        comeToRest(store);
    }
    /// A call on @p line that ended @p ago.
    void rang(ScriptedLine& line, const QString& caller, std::chrono::seconds ago = 0s,
              CallOutcome outcome = CallOutcome::NoAnswer)
    {
        const QString key = newId();
        const Timestamp end = clock.now() - ago;
        line.happen(key, end - 20s, RingStarted{});
        line.happen(key, end - 20s, CallerIdentified{callerOf(caller)});
        line.happen(key, end, Ended{outcome, Certainty::Certain, {}});
        rest();
    }
    void rangOut(const QString& callee, std::chrono::seconds ago)
    {
        front->happen(u"out"_s, clock.now() - ago, RangOut{callerOf(callee)});
        rest();
    }
    QString cell(const QString& sql) { return firstCell(store, sql); }

    LineBoard board{clock};
    TextBackEngine engine{store.store(), clock};
    ScriptedLine* front = nullptr;
    ScriptedLine* other = nullptr;
    std::vector<LoggedCall> decided;
};

QString openReminders()
{
    return u"SELECT count(*) FROM reminder WHERE done_at IS NULL"_s;
}

} // namespace

/// Call-backs and messages that a line sees, and calls it catches up on.
class TstDeskCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsRungBackIsNotTexted_data() { TestStore::engines(); }
    void whoIsRungBackIsNotTexted()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.rang(*desk.front, ann);
        desk.rang(*desk.front, bob);
        QCOMPARE(desk.cell(openReminders()), u"2"_s);
        desk.front->happen(u"out"_s, desk.clock.now(), RangOut{callerOf(ann)});
        desk.rest();
        QCOMPARE(textOf(*store, desk.decided.front().text->id).reason, TextReason::RungBack);
        QCOMPARE(desk.cell(openReminders() + u" AND attempts = 1"_s), u"1"_s); // Dialled, not reached yet.
        desk.front->happen(u"out"_s, desk.clock.now(), RangOut{callerOf(ann), true});
        desk.rest();
        QCOMPARE(desk.cell(openReminders()), u"1"_s);
        QCOMPARE(desk.cell(u"SELECT outcome FROM reminder WHERE done_at IS NOT NULL"_s), u"RungBack"_s);
        QCOMPARE(desk.pass(15s), 1);                                           // Bob alone.
        desk.front->happen(u"out"_s, desk.clock.now(), RangOut{callerOf({})}); // Somebody in the house.
        desk.rest();
    }

    void whoIsRungBackBeforeTheirCallIsOnDiskIsNotTexted_data() { TestStore::engines(); }
    void whoIsRungBackBeforeTheirCallIsOnDiskIsNotTexted()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        refuseChanges(*store, u"call"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not file a call"_s));
        desk.rang(*desk.front, ann);
        desk.front->happen(u"out"_s, desk.clock.now(), RangOut{callerOf(ann)});
        desk.rest();
        allowChanges(*store, u"call"_s);
        desk.engine.fileKept();
        desk.rest();
        desk.rest();
        QCOMPARE(desk.decided.size(), 1U);
        QCOMPARE(textOf(*store, desk.decided.front().text->id).reason, TextReason::RungBack);
        QCOMPARE(desk.pass(1min), 0);
    }

    void aMessageLeftIsFiledBehindItsCall_data() { TestStore::engines(); }
    void aMessageLeftIsFiledBehindItsCall()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.rang(*desk.other, bob);
        const QString key = newId();
        desk.front->happen(key, desk.clock.now() - 20s, RingStarted{});
        desk.front->happen(key, desk.clock.now() - 20s, CallerIdentified{callerOf(ann)});
        desk.front->happen(key, desk.clock.now(), Ended{CallOutcome::NoAnswer, Certainty::Certain, {}});
        desk.front->happen({}, desk.clock.now(), VoicemailLeft{}); // The call is not on disk yet.
        desk.rest();
        QCOMPARE(desk.decided.back().call.outcome, CallOutcome::Voicemail);
        QCOMPARE(desk.decided.back().call.caller, numberOf(ann));
        QCOMPARE(desk.decided.size(), 3U);
        QCOMPARE(desk.pass(15s), 2);
    }

    void whatRangWhileTheComputerSlept_data() { TestStore::engines(); }
    void whatRangWhileTheComputerSlept()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.rang(*desk.front, ann, 40min);
        QCOMPARE(desk.decided.back().reason, Reason::Stale);
        QVERIFY(!desk.decided.back().text);
        QCOMPARE(desk.cell(u"SELECT reason FROM reminder"_s), u"Stale"_s); // It is on Today.
        QCOMPARE(desk.cell(u"SELECT count(*) FROM call"_s), u"1"_s);
        desk.rang(*desk.front, bob, 5min);
        QCOMPARE(desk.decided.back().reason, Reason::Texting);
        QCOMPARE(desk.pass(9s), 0); // What came after it may be on its way.
        QCOMPARE(desk.pass(1s), 1);
        QCOMPARE(desk.pass(11h), 0);
    }

    void whoGotThroughMeanwhileIsNotTextedForTheCallBefore_data() { TestStore::engines(); }
    void whoGotThroughMeanwhileIsNotTextedForTheCallBefore()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.rang(*desk.front, ann, 6min);
        QCOMPARE(desk.send(), 0);
        desk.rang(*desk.front, ann, 4min, CallOutcome::AnsweredElsewhere);
        QCOMPARE(desk.pass(1min), 0);
        QCOMPARE(desk.cell(openReminders()), u"0"_s);
    }

    void theSameCallCaughtUpOnByTwoLinesIsOne_data() { TestStore::engines(); }
    void theSameCallCaughtUpOnByTwoLinesIsOne()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.rang(*desk.front, ann, 5min);
        desk.rang(*desk.other, ann, 5min - 3s);
        QCOMPARE(desk.cell(u"SELECT count(*) FROM call"_s), u"1"_s);
        QCOMPARE(desk.pass(1min), 1);
    }

    void anAnswerThatAnotherLineTellsInTimeComesFirst_data() { TestStore::engines(); }
    void anAnswerThatAnotherLineTellsInTimeComesFirst()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.settings.texts.wait = 0s;
        desk.engine.setRules(desk.settings, true);
        desk.rang(*desk.front, ann);
        QCOMPARE(desk.send(), 0); // The other line has ten seconds to say what it saw.
        desk.clock.advance(9s);
        desk.rang(*desk.other, ann, 8s, CallOutcome::AnsweredElsewhere);
        QCOMPARE(desk.pass(1min), 0);
        desk.settings.lines.pop_back();
        desk.engine.setRules(desk.settings, true);
        desk.rang(*desk.front, bob);
        QCOMPARE(desk.send(), 1); // One line has nobody to wait for.
    }

    void theCallRecordComesAfterTheEnd_data() { TestStore::engines(); }
    void theCallRecordComesAfterTheEnd()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.front->happen(u"k"_s, desk.clock.now() - 20s, RingStarted{});
        desk.front->happen(u"k"_s, desk.clock.now() - 20s, CallerIdentified{callerOf(ann)});
        desk.front->happen(u"k"_s, desk.clock.now(), Ended{CallOutcome::Unknown, Certainty::Guess, {}});
        desk.rest();
        QCOMPARE(desk.decided.back().reason, Reason::UnknownOutcome);
        desk.clock.advance(2s);
        desk.front->happen(u"k"_s, desk.clock.now(), Ended{CallOutcome::NoAnswer, Certainty::Strong, {}});
        desk.rest();
        QCOMPARE(desk.decided.back().reason, Reason::Texting);
        QCOMPARE(desk.cell(u"SELECT count(*) FROM call"_s), u"1"_s);
        QCOMPARE(desk.pass(13s), 1);
    }

    void aCallBackOfBeforeIsNoneForTheNewerCall_data() { TestStore::engines(); }
    void aCallBackOfBeforeIsNoneForTheNewerCall()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.rang(*desk.front, ann);
        desk.rangOut(ann, 1min); // The list of calls tells late that they were rung back before.
        QCOMPARE(textOf(*store, desk.decided.front().text->id).state, TextState::Queued);
        QCOMPARE(desk.pass(15s), 1);
    }

    void aCallCaughtUpOnThatWasRungBackIsNotTexted_data() { TestStore::engines(); }
    void aCallCaughtUpOnThatWasRungBackIsNotTexted()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.rang(*desk.front, ann, 5min); // Its text is written now, after the call back.
        QCOMPARE(desk.decided.back().reason, Reason::Texting);
        desk.rangOut(ann, 2min);
        QCOMPARE(textOf(*store, desk.decided.back().text->id).reason, TextReason::RungBack);
        QCOMPARE(desk.pass(1min), 0);
    }

    void whoCalledAgainAfterTheCallBackIsTexted_data() { TestStore::engines(); }
    void whoCalledAgainAfterTheCallBackIsTexted()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.rang(*desk.front, ann, 6min);
        desk.rang(*desk.front, ann, 2min);
        QCOMPARE(desk.decided.back().reason, Reason::TextWaits);
        desk.rangOut(ann, 4min); // All three of one list; what rang in is filed first.
        QCOMPARE(desk.pass(1min), 1);
        QCOMPARE(desk.pass(11h), 0);
    }

    void whatIsWrittenAfterACallBackStays_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<TextPurpose>("purpose");
        for (const bool onPostgres : {false, true}) {
            const char* const engine = onPostgres ? "PostgreSQL" : "SQLite";
            QTest::addRow("a question, %s", engine) << onPostgres << TextPurpose::Question;
            QTest::addRow("a follow-up, %s", engine) << onPostgres << TextPurpose::FollowUp;
        }
    }
    void whatIsWrittenAfterACallBackStays()
    {
        OPEN_TEST_STORE(store);
        QFETCH(const TextPurpose, purpose);
        WiredDesk desk(*store);
        const MessageId text = queued(*store, desk.clock.now(), {ann, u"When suits you?"_s, purpose, 1h, 2h});
        desk.rangOut(ann, 1s);
        QCOMPARE(stateOf(*store, text), TextState::Queued);
        desk.rangOut(bob, 0s);
        QCOMPARE(stateOf(*store, text), TextState::Queued);
        desk.rangOut(ann, 0s);
        QCOMPARE(stateOf(*store, text), TextState::Cancelled);
        QCOMPARE(textOf(*store, text).reason, TextReason::RungBack);
    }

    void aMessageOfSomebodyWithheldIsNotThatOfTheCallerBefore_data() { TestStore::engines(); }
    void aMessageOfSomebodyWithheldIsNotThatOfTheCallerBefore()
    {
        OPEN_TEST_STORE(store);
        WiredDesk desk(*store);
        desk.rang(*desk.front, ann);
        desk.front->happen({}, desk.clock.now(), VoicemailLeft{callerOf({})});
        desk.rest();
        QCOMPARE(desk.cell(u"SELECT outcome FROM call"_s), u"NoAnswer"_s);
        QCOMPARE(desk.decided.size(), 1U);
        desk.front->happen({}, desk.clock.now(), VoicemailLeft{callerOf(ann)});
        desk.rest();
        QCOMPARE(desk.cell(u"SELECT outcome FROM call"_s), u"Voicemail"_s);
    }
};

QTEST_GUILESS_MAIN(TstDeskCalls)
#include "tst_desk_calls.moc"
