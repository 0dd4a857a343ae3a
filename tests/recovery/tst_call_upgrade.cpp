// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

MessageToFile messageOn(const FrontDesk& desk, const std::optional<PhoneNumber>& caller = std::nullopt)
{
    return {LineId{u"desk"_s},   caller,          desk.clock.now(), desk.settings,
            desk.hasTextService, desk.clock.now()};
}

std::optional<LoggedCall> leave(FrontDesk& desk, const MessageToFile& message)
{
    const auto filed =
        desk.store.run([&](Transaction& transaction) { return fileMessageLeft(transaction, message); });
    if (!filed) qFatal("%s", qPrintable(filed.error().detail));
    return *filed;
}

FinishedCall seenBy(const QString& line, FinishedCall call, CallOutcome outcome, Certainty certainty)
{
    call.line = LineId{line};
    call.key = CallKey{line + call.key.value};
    call.outcome = outcome;
    call.certainty = certainty;
    if (outcome == CallOutcome::Voicemail) call.leftMessage = LeftMessage::Yes;
    return call;
}

} // namespace

/// A call that is known better later, while its text still waits.
class TstCallUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMessageLeftGivesTheTextOtherWords_data() { TestStore::engines(); }
    void aMessageLeftGivesTheTextOtherWords()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall missed = desk.call(ann);
        QVERIFY(!missed.text->templateId.contains(u"voicemail"_s));
        desk.clock.advance(10s);
        const auto left = leave(desk, messageOn(desk));
        QVERIFY(left);
        QCOMPARE(left->call.id, missed.call.id);
        QCOMPARE(left->call.outcome, CallOutcome::Voicemail);
        QCOMPARE(left->reason, Reason::Texting);
        QCOMPARE(left->text->id, missed.text->id);
        QVERIFY2(left->text->templateId.contains(u"voicemail"_s), qPrintable(left->text->templateId));
        QVERIFY(left->text->body != missed.text->body);
        QVERIFY2(!leave(desk, messageOn(desk)), "said twice, as message lights do");
        QCOMPARE(desk.pass(5s), 1);
        QCOMPARE(desk.pass(11h), 0);
    }

    void aMessageTakesBackALikelyAnswer_data()
    {
        QTest::addColumn<Certainty>("certainty");
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<bool>("isTakenBack");
        QTest::newRow("the watched phone looked busy with it") << Certainty::Strong << true << true;
        QTest::newRow("a person is known to have taken it") << Certainty::Certain << true << false;
        QTest::newRow("the mailbox does not say whose it is") << Certainty::Strong << false << false;
    }
    void aMessageTakesBackALikelyAnswer()
    {
        const auto store = TestStore::open();
        FrontDesk desk(*store);
        QFETCH(const Certainty, certainty);
        QFETCH(const bool, isNamed);
        QFETCH(const bool, isTakenBack);
        const FinishedCall call = desk.callEnding(ann);
        (void)desk.file(seenBy(u"desk"_s, call, CallOutcome::AnsweredElsewhere, certainty));
        desk.clock.advance(10s);
        const auto left = leave(desk, isNamed ? messageOn(desk, numberOf(ann)) : messageOn(desk));
        QCOMPARE(left.has_value(), isTakenBack);
        QCOMPARE(desk.pass(1h), 0); // Nobody is texted on it: the desk is asked.
        if (!left) return;
        QCOMPARE(left->call.outcome, CallOutcome::Unknown);
        QCOMPARE(left->reason, Reason::UnknownOutcome);
        const auto again = desk.file(seenBy(u"desk"_s, call, CallOutcome::Unknown, Certainty::Guess));
        QCOMPARE(again.call.outcome, CallOutcome::Unknown);
    }

    void whoWantsNoTextAfterAMessageGetsNone_data() { TestStore::engines(); }
    void whoWantsNoTextAfterAMessageGetsNone()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        desk.settings.callers.textVoicemail = false;
        (void)desk.call(ann);
        const auto left = leave(desk, messageOn(desk));
        QCOMPARE(left->reason, Reason::VoicemailNotTexted);
        QCOMPARE(left->text->state, TextState::Cancelled);
        QCOMPARE(desk.pass(1h), 0);
    }

    void whatThePersonWantedStays_data() { TestStore::engines(); }
    void whatThePersonWantedStays()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        desk.settings.callers.textVoicemail = false;
        const LoggedCall missed = desk.call(ann);
        QVERIFY(desk.textAnyway(missed.call.id));
        QCOMPARE(leave(desk, messageOn(desk))->reason, Reason::Texting);
        QCOMPARE(desk.send(), 1);
    }

    void whoHungUpAtOnceDidNotLightTheLamp_data() { TestStore::engines(); }
    void whoHungUpAtOnceDidNotLightTheLamp()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        FinishedCall call = desk.callEnding(ann, CallOutcome::Abandoned);
        call.leftMessage = LeftMessage::No;
        (void)desk.file(call);
        QVERIFY(!leave(desk, messageOn(desk)));
        QVERIFY2(leave(desk, messageOn(desk, numberOf(ann))), "the line itself names them");
    }

    void whoseMessageItIs_data() { TestStore::engines(); }
    void whoseMessageItIs()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const CallId answered = desk.call(u"+14045550333"_s, CallOutcome::Answered).call.id;
        QVERIFY2(!leave(desk, messageOn(desk)), "who was spoken to left none");
        const CallId first = desk.call(ann).call.id;
        desk.clock.advance(30s);
        const CallId second = desk.call(u"+14045550222"_s).call.id;
        QVERIFY2(!leave(desk, messageOn(desk, numberOf(u"+14045550999"_s))), "they did not call");
        QCOMPARE(leave(desk, messageOn(desk, numberOf(ann)))->call.id, first);
        QCOMPARE(leave(desk, messageOn(desk))->call.id, second);
        QCOMPARE(desk.logged(answered).call.outcome, CallOutcome::Answered);
        MessageToFile onAnother = messageOn(desk);
        onAnother.line = LineId{u"other"_s};
        (void)desk.call(u"+14045550444"_s);
        QVERIFY(!leave(desk, onAnother));
        desk.clock.advance(121s);
        QVERIFY2(!leave(desk, messageOn(desk)), "too long ago");
    }

    void aVoicemailThatLookedAnsweredIsNotThatOfTheCallBefore_data() { TestStore::engines(); }
    void aVoicemailThatLookedAnsweredIsNotThatOfTheCallBefore()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const CallId first = desk.call(ann).call.id;
        desk.clock.advance(40s);
        (void)desk.file(desk.callEnding(ann, CallOutcome::AnsweredElsewhere));
        desk.clock.advance(30s);
        QVERIFY2(!leave(desk, messageOn(desk, numberOf(ann))), "who took the second call is not known");
        QCOMPARE(desk.logged(first).call.outcome, CallOutcome::NoAnswer);
        QCOMPARE(desk.pass(1h), 0);
    }

    void aMessageTellsHowACallEndedThatNobodyKnew_data() { TestStore::engines(); }
    void aMessageTellsHowACallEndedThatNobodyKnew()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        QCOMPARE(desk.call(ann, CallOutcome::Unknown).reason, Reason::UnknownOutcome);
        const auto left = leave(desk, messageOn(desk));
        QCOMPARE(left->call.outcome, CallOutcome::Voicemail);
        QCOMPARE(left->reason, Reason::Texting);
        QCOMPARE(desk.pass(15s), 1);
    }

    void aSurerSightOfTheCallIsDecidedOn_data() { TestStore::engines(); }
    void aSurerSightOfTheCallIsDecidedOn()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const FinishedCall call = desk.callEnding(ann, CallOutcome::Unknown);
        QCOMPARE(desk.file(call).reason, Reason::UnknownOutcome);
        desk.clock.advance(1min);
        const auto known = desk.file(seenBy(u"cdr"_s, call, CallOutcome::NoAnswer, Certainty::Strong));
        QCOMPARE(known.reason, Reason::Texting);
        const auto better = desk.file(seenBy(u"list"_s, call, CallOutcome::Voicemail, Certainty::Certain));
        QVERIFY(better.text->templateId.contains(u"voicemail"_s));
        const auto answered = desk.file(seenBy(u"other"_s, call, CallOutcome::Answered, Certainty::Certain));
        QCOMPARE(answered.reason, Reason::Answered);
        QCOMPARE(desk.pass(1h), 0);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM call"_s), u"1"_s);
    }

    void whatIsToldLateSaysNothingOfTheNextCall_data() { TestStore::engines(); }
    void whatIsToldLateSaysNothingOfTheNextCall()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const FinishedCall before = desk.callEnding(ann, CallOutcome::AnsweredElsewhere);
        desk.clock.advance(5min); // They rang again, and now nobody was there.
        const LoggedCall missed = desk.call(ann);
        desk.clock.advance(5s);
        QCOMPARE(desk.file(before).reason, Reason::AnsweredElsewhere);
        QCOMPARE(desk.logged(missed.call.id).text->state, TextState::Queued);
        QCOMPARE(desk.logged(missed.call.id).text->dueAt, missed.text->dueAt);
        FinishedCall earlier = before;
        earlier.key = CallKey{u"earlier"_s};
        earlier.rangAt -= 2min;
        earlier.endedAt -= 2min;
        earlier.outcome = CallOutcome::NoAnswer;
        QCOMPARE(desk.file(earlier).reason, Reason::TextWaits);
        QCOMPARE(desk.logged(missed.call.id).text->dueAt, missed.text->dueAt);
        QCOMPARE(desk.pass(10s), 1);
        QCOMPARE(desk.pass(11h), 0);
    }

    void callsThatWereOneHaveOneTextAndOneReminder_data() { TestStore::engines(); }
    void callsThatWereOneHaveOneTextAndOneReminder()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const FinishedCall first = desk.callEnding(ann); // 20 s.
        desk.clock.advance(45s);
        FinishedCall third = desk.callEnding(ann);
        third.line = LineId{u"mobile"_s};
        QCOMPARE(desk.file(third).reason, Reason::Texting);
        QCOMPARE(desk.file(first).reason, Reason::TextWaits);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM call"_s), u"2"_s);
        FinishedCall second = first;
        second.line = LineId{u"office"_s};
        second.key = CallKey{u"second"_s};
        second.rangAt += 20s;
        second.endedAt = third.rangAt;
        const LoggedCall whole = desk.file(second);
        QCOMPARE(whole.reason, Reason::Texting);
        QCOMPARE(whole.call.rangFor(), 65s);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM call"_s), u"1"_s);
        QCOMPARE(
            firstCell(*store, u"SELECT count(*) FROM reminder WHERE call <> '%1'"_s.arg(whole.call.id.value)),
            u"0"_s);
        QCOMPARE(
            firstCell(*store, u"SELECT count(*) FROM message WHERE call <> '%1'"_s.arg(whole.call.id.value)),
            u"0"_s);
        QCOMPARE(desk.pass(15s), 1);
        QCOMPARE(desk.pass(11h), 0);
    }
};

QTEST_GUILESS_MAIN(TstCallUpgrade)
#include "tst_call_upgrade.moc"
