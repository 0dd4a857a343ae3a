// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/threads.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using Filter = ConversationFilter;
const Timestamp noon = FakeClock().now();
const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;
const MemberId dana{u"dana"_s};

QString inWords(Timestamp at)
{
    return QString::number(at.time_since_epoch().count());
}

} // namespace

class TstConversationChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void snoozedIsOutOfSightUntilItsTime_data() { TestStore::engines(); }
    void snoozedIsOutOfSightUntilItsTime()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.wrote(id, u"Hello"_s, noon);
        threads.does([&](ConversationRecords& records) { return records.markSeen(id, noon); });
        threads.does([&](ConversationRecords& records) { return records.snooze(id, noon + 2h, noon, dana); });
        QCOMPARE(threads.find(id).snoozedUntil, noon + 2h);
        QCOMPARE(threads.page(Filter::Snoozed), QStringList{ann});
        QVERIFY(threads.page(Filter::NeedsReply).isEmpty() && threads.page(Filter::All).isEmpty());
        QCOMPARE(threads.page(Filter::All, u"0111"_s), QStringList{ann}); // Who looks for her finds her.
        QCOMPARE(threads.waiting(), 0);
        QCOMPARE(threads.wake(noon + 2h - 1ms), 0);
        QCOMPARE(threads.wake(noon + 2h), 1);
        QCOMPARE(threads.wake(noon + 2h), 0);
        QCOMPARE(threads.page(Filter::NeedsReply), QStringList{ann});
        QVERIFY(threads.find(id).isUnread());
        QCOMPARE(threads.find(id).waitingSince, noon); // Since they wrote, not since it woke.
        QCOMPARE(threads.entries(id),
                 (QStringList{u"Snoozed %1 dana"_s.arg(inWords(noon + 2h)), u"Reopened"_s}));
    }

    void anAnsweredThreadComesBackToo_data() { TestStore::engines(); }
    void anAnsweredThreadComesBackToo()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.sent(id, u"I will ask the doctor"_s, noon, true);
        threads.snooze(id, noon + 1h, noon);
        QCOMPARE(*threads.with([](ConversationRecords& records) { return records.nextWake(); }), noon + 1h);
        QCOMPARE(threads.wake(noon + 3h), 1);
        QCOMPARE(threads.find(id).waitingSince, noon + 1h);
        QVERIFY(!*threads.with([](ConversationRecords& records) { return records.nextWake(); }));
    }

    void snoozingUntilThePastIsRefused_data() { TestStore::engines(); }
    void snoozingUntilThePastIsRefused()
    {
        OPEN_TEST_STORE(desk);
        const ConversationId id = Threads(*desk).of(ann);
        const auto answer = desk->run([&](Transaction& transaction) {
            return ConversationRecords(transaction).snooze(id, noon, noon, dana);
        });
        QCOMPARE(answer.error().failure, Failure::InvalidInput);
    }

    void aReplyWakesAThanksDoesNot_data() { TestStore::engines(); }
    void aReplyWakesAThanksDoesNot()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.sent(id, u"We will call on Friday"_s, noon, true);
        threads.snooze(id, noon + 24h, noon);
        threads.wrote(id, u"Ok gracias 🙏"_s, noon + 1min);
        QVERIFY(threads.find(id).snoozedUntil && !threads.find(id).waitingSince);
        QCOMPARE(threads.find(id).lastWords, u"Ok gracias 🙏"_s); // Yet it is to be seen there.
        threads.wrote(id, u"Can it be Thursday?"_s, noon + 2min);
        QVERIFY(!threads.find(id).snoozedUntil);
        QCOMPARE(threads.find(id).waitingSince, noon + 2min);
        threads.does(
            [&](ConversationRecords& records) { return records.snooze(id, noon + 24h, noon + 3min, dana); });
        threads.does([&](ConversationRecords& records) { return records.unsnooze(id, noon + 4min, dana); });
        QVERIFY(!threads.find(id).snoozedUntil);
        QCOMPARE(threads.entries(id).last(), u"Reopened dana"_s);
    }

    void thanksAfterAnAnswerNeedsNoReply_data() { TestStore::engines(); }
    void thanksAfterAnAnswerNeedsNoReply()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.sent(id, u"See you at three"_s, noon, true);
        threads.wrote(id, u"Thank you!"_s, noon + 1min);
        threads.wrote(id, u"👍"_s, noon + 2min);
        QVERIFY(!threads.find(id).waitingSince);
        threads.close(id, noon + 3min);
        threads.wrote(id, u"thanks again"_s, noon + 4min);
        QVERIFY(threads.find(id).closed); // No reason to look again.
        // Who thanks while they wait goes on waiting.
        threads.wrote(id, u"What do I bring?"_s, noon + 5min);
        threads.wrote(id, u"thanks"_s, noon + 6min);
        QCOMPARE(threads.find(id).waitingSince, noon + 5min);
        // What only the program said is no answer.
        const ConversationId other = threads.of(bob);
        threads.sent(other, u"Sorry we missed you"_s, noon, false);
        threads.wrote(other, u"Ok thanks"_s, noon + 1min);
        QCOMPARE(threads.find(other).waitingSince, noon + 1min);
    }

    void readIsNotAnswered_data() { TestStore::engines(); }
    void readIsNotAnswered()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        QVERIFY(!threads.find(id).isUnread() && !threads.find(id).isReadUnanswered());
        threads.wrote(id, u"Hello"_s, noon);
        QVERIFY(threads.find(id).isUnread());
        threads.does([&](ConversationRecords& records) { return records.markSeen(id, noon + 1min); });
        QVERIFY(threads.find(id).isReadUnanswered() && !threads.find(id).isUnread());
        QCOMPARE(threads.page(Filter::NeedsReply), QStringList{ann}); // It cannot be lost by opening it.
    }

    void manyAreDoneAtOnceAndComeBackAsTheyWere_data() { TestStore::engines(); }
    void manyAreDoneAtOnceAndComeBackAsTheyWere()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId first = threads.of(ann);
        const ConversationId second = threads.of(bob);
        const ConversationId done = threads.of(u"+14045550333"_s);
        threads.wrote(first, u"Hello"_s, noon);
        threads.wrote(first, u"Hello?"_s, noon + 5min);
        threads.snooze(second, noon + 24h, noon + 6min);
        threads.close(done, noon + 6min);
        const auto closed = *threads.with([&](ConversationRecords& records) {
            return records.closeAll({first, second, done}, noon + 7min, dana);
        });
        QCOMPARE(closed.size(), 2U);
        QCOMPARE(threads.page(Filter::Done).size(), 3);
        QVERIFY(threads.page(Filter::Snoozed).isEmpty());
        QCOMPARE(threads.entries(first), QStringList{u"Done dana"_s});
        threads.wrote(second, u"One more thing"_s, noon + 8min); // Opened meanwhile: not part of the undo.
        threads.does([&](ConversationRecords& records) { return records.reopenAll(closed); });
        QCOMPARE(threads.find(first).waitingSince, noon); // To the moment.
        QVERIFY(threads.entries(first).isEmpty());
        QVERIFY(!threads.find(second).snoozedUntil);
        QCOMPARE(threads.find(second).waitingSince, noon + 8min);
        QVERIFY(threads.find(done).closed);
    }

    void aThreadIsSomebodysOrNobodys_data() { TestStore::engines(); }
    void aThreadIsSomebodysOrNobodys()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        (void)threads.of(bob);
        Timestamp at = noon;
        const auto assign = [&](const MemberId& member) {
            at += 1min;
            threads.does([&](ConversationRecords& records) { return records.assign(id, member, at, dana); });
        };
        QVERIFY(threads.mine(dana).isEmpty());
        assign(dana);
        assign(dana); // Said once.
        QCOMPARE(threads.mine(dana), QStringList{ann});
        QVERIFY(threads.mine(MemberId{u"lee"_s}).isEmpty() && threads.mine({}).isEmpty());
        QCOMPARE(threads.find(id).assignedTo, dana);
        QCOMPARE((*threads.with([](ConversationRecords& records) { return records.counts(dana); })).mine, 1);
        assign({});
        QVERIFY(threads.mine(dana).isEmpty());
        QCOMPARE(threads.entries(id), (QStringList{u"Assigned dana dana"_s, u"Assigned dana"_s}));
    }

    void reopeningSaysWho_data() { TestStore::engines(); }
    void reopeningSaysWho()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.does([&](ConversationRecords& records) { return records.reopen(id, noon, dana); });
        QVERIFY(threads.entries(id).isEmpty()); // It was open.
        threads.close(id, noon);
        threads.does([&](ConversationRecords& records) { return records.reopen(id, noon + 1min, dana); });
        QCOMPARE(threads.entries(id), (QStringList{u"Done"_s, u"Reopened dana"_s}));
    }

    void draftsAreListedNewestFirst_data() { TestStore::engines(); }
    void draftsAreListedNewestFirst()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId first = threads.of(ann);
        const ConversationId second = threads.of(bob);
        const auto write = [&](const ConversationId& id, const QString& words, Timestamp at) {
            threads.does([&](ConversationRecords& records) { return records.setDraft(id, words, at); });
        };
        write(first, u"We could"_s, noon);
        write(second, u"I will"_s, noon + 1min);
        QCOMPARE(threads.page(Filter::Drafts), (QStringList{bob, ann}));
        write(first, u"We could"_s, noon + 5min); // The same words are no news.
        QCOMPARE(threads.find(first).draftAt, noon);
        write(second, {}, noon + 2min);
        QVERIFY(!threads.find(second).hasDraft());
        QCOMPARE(threads.page(Filter::Drafts), QStringList{ann});
    }

    void aNoteThatIsBegunStandsBesideTheText_data() { TestStore::engines(); }
    void aNoteThatIsBegunStandsBesideTheText()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        const auto write = [&](const QString& text, Timestamp at) {
            threads.does([&](ConversationRecords& records) { return records.setDraft(id, text, at); });
        };
        const auto note = [&](const QString& words) {
            threads.does([&](ConversationRecords& records) { return records.setNoteDraft(id, words); });
        };
        const auto begun = [&] {
            const auto both = threads.with([&](ConversationRecords& records) -> Result<QStringList> {
                return QStringList{*records.draft(id), *records.noteDraft(id)};
            });
            return *both;
        };
        note(u"prefers mornings"_s);
        QCOMPARE(begun(), (QStringList{QString(), u"prefers mornings"_s}));
        // Of a text alone somebody is told, and the robot keeps quiet for.
        QVERIFY(threads.page(Filter::Drafts).isEmpty());
        QVERIFY(!threads.find(id).automationOffAt);
        write(u"We could\x1e fit you"_s, noon);
        QCOMPARE(begun(), (QStringList{u"We could fit you"_s, u"prefers mornings"_s}));
        QVERIFY(threads.find(id).automationOffAt);
        note(u"prefers \x1emornings,\nnot Dr. Osei"_s);
        QCOMPARE(begun(), (QStringList{u"We could fit you"_s, u"prefers mornings,\nnot Dr. Osei"_s}));
        QCOMPARE(threads.find(id).draftAt, noon);
        write({}, noon + 1min); // It was sent.
        QCOMPARE(begun(), (QStringList{QString(), u"prefers mornings,\nnot Dr. Osei"_s}));
        QVERIFY(!threads.find(id).hasDraft());
        write(u"And"_s, noon + 2min);
        note(u" \n"_s); // It was saved.
        QCOMPARE(begun(), (QStringList{u"And"_s, QString()}));
        QCOMPARE(firstCell(*desk, u"SELECT draft FROM conversation WHERE id = '%1'"_s.arg(id.value)),
                 u"And"_s);
    }
};

QTEST_GUILESS_MAIN(TstConversationChanges)
#include "tst_conversation_changes.moc"
