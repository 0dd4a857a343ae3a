// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/other_answers.h"
#include "core/messaging/pending_texts.h"
#include "tests/messaging/post.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString wendy = u"+14045550111"_s;
const MemberId lee{u"lee"_s};
const MemberId sam{u"sam"_s};

Result<MessageId> write(Post& post, const QString& words, const PersonText& how)
{
    auto written = post.outbox.sendFromPerson(numberOf(wendy), words, how);
    written.waitForFinished();
    comeToRest(post.desk);
    return written.result();
}

OtherAnswers answers(TestStore& desk, const MemberId& mine)
{
    return desk
        .run([&](Transaction& transaction) { return answersOfOthers(transaction, numberOf(wendy), mine); })
        .value();
}

QString texts(TestStore& desk)
{
    return firstCell(desk, u"SELECT count(*) FROM message"_s);
}

} // namespace

/// Two people at two desks who answer the same text.
class TstDoubleAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoeverIsSecondIsAskedFirst_data() { TestStore::engines(); }
    void whoeverIsSecondIsAskedFirst()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        const int known = answers(*desk, sam).count;
        QCOMPARE(known, 0);
        QVERIFY(write(post, u"Come at ten"_s, {lee, {}, 0}));
        const auto second = write(post, u"Come at four"_s, {sam, {}, known});
        QVERIFY(!second);
        QCOMPARE(second.error().failure, Failure::Conflict);
        QCOMPARE(texts(*desk), u"1"_s);
        QCOMPARE(post.provider.handed.size(), 1U);
        const auto others = answers(*desk, sam);
        QCOMPARE(others.latestBy, lee);
        QCOMPARE(others.latestAt, post.clock.now());
        QVERIFY(write(post, u"Come at four"_s, {sam, {}, others.count})); // All the same.
        QCOMPARE(post.provider.handed.size(), 2U);
    }

    void onesOwnAnswersAreNobodyElses_data() { TestStore::engines(); }
    void onesOwnAnswersAreNobodyElses()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        QVERIFY(write(post, u"Come at ten"_s, {sam, {}, 0}));
        QVERIFY(write(post, u"Bring your card"_s, {sam, {}, 0}));
        QVERIFY(write(post, u"From the card"_s, {lee, {}, {}})); // Asked of nothing.
        QCOMPARE(post.provider.handed.size(), 3U);
    }

    void whatTheProgramSendsIsNoAnswer_data() { TestStore::engines(); }
    void whatTheProgramSendsIsNoAnswer()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        (void)post.put();
        QCOMPARE(answers(*desk, sam).count, 0);
    }

    void whoDidNotSayWhoTheyAreIsSomebodyElseOnlyAtAnotherDesk_data() { TestStore::engines(); }
    void whoDidNotSayWhoTheyAreIsSomebodyElseOnlyAtAnotherDesk()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        QVERIFY(write(post, u"Come at ten"_s, {}));
        QCOMPARE(answers(*desk, sam).count, 1);
        QCOMPARE(answers(*desk, {}).count, onPostgres ? 1 : 0);
    }

    void answersPlannedForLaterCountToo_data() { TestStore::engines(); }
    void answersPlannedForLaterCountToo()
    {
        OPEN_TEST_STORE(desk);
        Post post(*desk);
        QVERIFY(write(post, u"See you today"_s, {lee, post.clock.now() + 48h, {}}));
        QCOMPARE(write(post, u"See you when?"_s, {sam, {}, 0}).error().failure, Failure::Conflict);
        QVERIFY(post.provider.handed.empty());
    }

    void ofTwoAtTheSameMomentOneIsQueued()
    {
        const auto desk = TestStore::open(true);
        if (!desk) QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        Post post(*desk);
        (void)post.put(); // The thread is there.
        Store other(desk->location());
        auto opened = other.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        const Timestamp now = post.clock.now();
        // The other desk has queued its answer, and has not committed while this one comes.
        std::optional<QFuture<Result<MessageId>>> second;
        auto first = other.run([&](Transaction& transaction) {
            auto queued = queueFromPerson(
                transaction, {MessageId{newId()}, numberOf(wendy), u"Come at ten"_s}, {lee, {}, 0}, now);
            second = desk->store().run([now](Transaction& ours) {
                return queueFromPerson(ours, {MessageId{newId()}, numberOf(wendy), u"Come at four"_s},
                                       {sam, {}, 0}, now);
            });
            return queued;
        });
        first.waitForFinished();
        QVERIFY(first.result());
        second->waitForFinished();
        QVERIFY(!second->result());
        QCOMPARE(second->result().error().failure, Failure::Conflict);
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM message WHERE purpose = 'Person'"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TstDoubleAnswers)
#include "tst_double_answers.moc"
