// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/pending_texts.h"
#include "tests/messaging/post.h"
#include "tests/messaging/threads.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const MemberId dana{u"dana"_s};

Result<MessageId> write(Post& post, const QString& words, const PersonText& how)
{
    auto written = post.outbox.sendFromPerson(numberOf(ann), words, how);
    written.waitForFinished();
    comeToRest(post.desk);
    return written.result();
}

} // namespace

class TstSendLater : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void leavesWhenItIsDueAndStandsThere_data() { TestStore::engines(); }
    void leavesWhenItIsDueAndStandsThere()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const Timestamp friday = post.clock.now() + 48h;
        const auto id = write(post, u"See you today"_s, {dana, friday});
        QVERIFY(id);
        QCOMPARE(textOf(*desk, *id).dueAt, friday);
        QCOMPARE(textOf(*desk, *id).sender, u"dana"_s);
        post.pass(47h);
        QCOMPARE(stateOf(*desk, *id), TextState::Queued); // Not too old: its hour has not begun.
        post.pass(1h);
        QCOMPARE(stateOf(*desk, *id), TextState::Accepted);
        QCOMPARE(post.provider.handed.size(), 1U);
        QCOMPARE(textOf(*desk, *id).at, friday); // In the thread it stands where it left.
    }

    void writtenAnewAfterAnUnclearAnswerItIsOneText_data() { TestStore::engines(); }
    void writtenAnewAfterAnUnclearAnswerItIsOneText()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const WrittenText written{MessageId{u"see-you"_s}, numberOf(ann), u"See you today"_s};
        for (int time = 0; time < 2; ++time) {
            const auto id = desk->run([&](Transaction& transaction) {
                return queueFromPerson(transaction, written, {dana, {}}, post.clock.now());
            });
            QVERIFY(id);
            QCOMPARE(id->value, u"see-you"_s);
            post.outbox.lookSoon();
            post.pass(1min);
        }
        QCOMPARE(post.provider.handed.size(), 1U);
    }

    void oldAnHourAfterItsTime_data() { TestStore::engines(); }
    void oldAnHourAfterItsTime()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        post.answerWith(SendOutcome::Kind::NothingLeft, TextTrouble::ProviderDown);
        const auto id = write(post, u"See you today"_s, {dana, post.clock.now() + 10h});
        post.pass(10h);
        QCOMPARE(stateOf(*desk, *id), TextState::Queued);
        post.pass(61min);
        QCOMPARE(stateOf(*desk, *id), TextState::Expired);
    }

    void calledOffItNeverLeavesAndTheyWaitAgain_data() { TestStore::engines(); }
    void calledOffItNeverLeavesAndTheyWaitAgain()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        Threads threads(*desk);
        const ConversationId thread = threads.of(ann);
        const Timestamp wrote = post.clock.now();
        mustRun(
            *desk,
            u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, state,"
            " reason, trouble, code, at, due_at, expires_at, state_at, attempts) VALUES ('in', '%1', '%2',"
            " '', 'In', 'Received', 'Can you see me?', 'Received', 'None', 'None', '', %3, 0, 0, %3, 0)"_s
                .arg(thread.value, ann)
                .arg(wrote.time_since_epoch().count()));
        threads.wrote(thread, u"Can you see me?"_s, wrote);
        post.clock.advance(1min);
        const auto id = write(post, u"Come at ten"_s, {dana, post.clock.now() + 10h});
        QVERIFY(!threads.find(thread).waitingSince);
        QVERIFY(*desk->run([&](Transaction& transaction) {
            return PendingTexts(transaction).cancel(*id, TextReason::StoppedByPerson, post.clock.now());
        }));
        QCOMPARE(threads.find(thread).waitingSince, wrote);
        QCOMPARE(threads.find(thread).lastWords, u"Can you see me?"_s);
        post.pass(11h);
        QCOMPARE(post.provider.handed.size(), 0U);
        QCOMPARE(stateOf(*desk, *id), TextState::Cancelled);
    }

    void anOptOutMeanwhileIsHonoured_data() { TestStore::engines(); }
    void anOptOutMeanwhileIsHonoured()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const auto id = write(post, u"See you today"_s, {dana, post.clock.now() + 10h});
        noteConsent(*desk, ann, ConsentChange::OptedOut, post.clock.now() + 1h);
        post.pass(10h);
        QCOMPARE(stateOf(*desk, *id), TextState::Refused);
        QCOMPARE(post.provider.handed.size(), 0U);
    }

    void aTimeThatIsPastMeansNow_data() { TestStore::engines(); }
    void aTimeThatIsPastMeansNow()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const auto id = write(post, u"Hello"_s, {dana, post.clock.now() - 24h});
        QCOMPARE(stateOf(*desk, *id), TextState::Accepted);
        const auto never = write(post, u"Hello"_s, {dana, post.clock.now() + std::chrono::days(400)});
        QCOMPARE(never.error().failure, Failure::InvalidInput);
    }

    void aPersonTakesOverOnce_data() { TestStore::engines(); }
    void aPersonTakesOverOnce()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        Threads threads(*desk);
        const ConversationId thread = threads.of(ann);
        QVERIFY(write(post, u"Hello"_s, {dana, {}}));
        const auto off = threads.find(thread).automationOffAt;
        QCOMPARE(off, post.clock.now());
        QVERIFY(threads.entries(thread).isEmpty()); // The program had not asked anything.
        mustRun(*desk, u"UPDATE conversation SET automation_off_at = NULL"_s);
        const MessageId asked = post.put({.purpose = TextPurpose::Question});
        post.outbox.sendDue();
        comeToRest(*desk);
        QCOMPARE(stateOf(*desk, asked), TextState::Accepted);
        post.clock.advance(1min);
        QVERIFY(write(post, u"It is me now"_s, {dana, {}}));
        QVERIFY(write(post, u"Really"_s, {dana, {}}));
        QCOMPARE(threads.entries(thread), QStringList{u"TakenOver dana"_s});
        QCOMPARE(threads.find(thread).automationOffAt, post.clock.now());
    }

    void aNewNumberGetsAThread_data() { TestStore::engines(); }
    void aNewNumberGetsAThread()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        QVERIFY(write(post, u"This is Peachtree Dental"_s, {dana, {}}));
        Threads threads(*desk);
        QCOMPARE(threads.page(ConversationFilter::All), QStringList{ann});
        QCOMPARE(threads.find(threads.of(ann)).lastKind, Conversation::LastKind::Out);
    }
};

QTEST_GUILESS_MAIN(TstSendLater)
#include "tst_send_later.moc"
