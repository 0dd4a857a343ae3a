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

} // namespace

class TstConversationRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneThreadANumber_data() { TestStore::engines(); }
    void oneThreadANumber()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId first = threads.of(ann);
        QCOMPARE(threads.of(ann, noon + 1h), first);
        QVERIFY(threads.of(bob) != first);
        const Conversation fresh = threads.find(first);
        QCOMPARE(fresh.number, numberOf(ann));
        QCOMPARE(fresh.lastAt, noon);
        QVERIFY(fresh.seen && !fresh.closed && !fresh.waitingSince && !fresh.optedOut &&
                !fresh.lastTextFailed);
    }

    void whoWritesWaits_data() { TestStore::engines(); }
    void whoWritesWaits()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.wrote(id, u"  Hello\nis anybody there?  "_s, noon + 1min);
        threads.wrote(id, u"Hello?"_s, noon + 5min);
        Conversation now = threads.find(id);
        QCOMPARE(now.waitingSince, noon + 1min); // Since the first word nobody answered.
        QCOMPARE(now.lastWords, u"Hello?"_s);
        QCOMPARE(now.lastKind, Conversation::LastKind::In);
        QVERIFY(!now.seen);
        QCOMPARE(threads.waiting(), 1);

        threads.sent(id, u"Sorry we missed you"_s, noon + 6min, false);
        QCOMPARE(threads.find(id).waitingSince, noon + 1min);            // A robot's text is no answer.
        QCOMPARE(threads.find(id).lastKind, Conversation::LastKind::In); // Their words stay in sight.
        QCOMPARE(threads.find(id).lastWords, u"Hello?"_s);
        QCOMPARE(threads.find(id).lastAt, noon + 6min);
        QVERIFY2(!threads.find(id).seen, "an automatic text must not hide what nobody has read");
        threads.called(id, noon + 7min);
        QVERIFY2(!threads.find(id).seen, "a call must not hide what nobody has read");

        threads.sent(id, u"Here we are"_s, noon + 8min, true);
        now = threads.find(id);
        QVERIFY(!now.waitingSince);
        QVERIFY(now.seen);
        QCOMPARE(now.lastKind, Conversation::LastKind::Out);
        QCOMPARE(threads.waiting(), 0);
    }

    void anotherCallDoesNotHideWordsThatNobodyAnswered_data() { TestStore::engines(); }
    void anotherCallDoesNotHideWordsThatNobodyAnswered()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.wrote(id, u"It really hurts"_s, noon);
        threads.called(id, noon + 5min);
        QCOMPARE(threads.find(id).lastWords, u"It really hurts"_s);
        QCOMPARE(threads.find(id).lastKind, Conversation::LastKind::In);
        QCOMPARE(threads.find(id).lastAt, noon + 5min);

        threads.sent(id, u"Come at ten"_s, noon + 6min, true);
        threads.called(id, noon + 7min);
        QCOMPARE(threads.find(id).lastKind, Conversation::LastKind::Call);
        QCOMPARE(threads.find(id).lastWords, QString());
        threads.called(id, noon + 8min, true);
        QCOMPARE(threads.find(id).lastKind, Conversation::LastKind::Missed);
    }

    void onlyTheFirstLineIsShown_data() { TestStore::engines(); }
    void onlyTheFirstLineIsShown()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.wrote(id, u"\n  Tooth pain\nsince Monday"_s, noon);
        QCOMPARE(threads.find(id).lastWords, u"Tooth pain"_s);
        threads.wrote(id, QString(5000, u'x'), noon);
        QCOMPARE(threads.find(id).lastWords.size(), 160);
    }

    void openingAThreadMarksItSeen_data() { TestStore::engines(); }
    void openingAThreadMarksItSeen()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.wrote(id, u"Hello"_s, noon);
        (void)threads.with([&](ConversationRecords& records) { return records.markSeen(id, noon + 1min); });
        QVERIFY(threads.find(id).seen);
        QVERIFY(threads.find(id).waitingSince); // Seen is not answered.
        threads.wrote(id, u"Hello?"_s, noon + 2min);
        QVERIFY(!threads.find(id).seen);
    }

    void anOldTextThatComesLateDoesNotTurnTimeBack_data() { TestStore::engines(); }
    void anOldTextThatComesLateDoesNotTurnTimeBack()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.sent(id, u"Sorry we missed you"_s, noon + 1h, false);
        threads.wrote(id, u"Hello"_s, noon + 10min);
        const Conversation now = threads.find(id);
        QCOMPARE(now.lastAt, noon + 1h);
        QCOMPARE(now.lastKind, Conversation::LastKind::In); // Yet it is what nobody has read.
        QCOMPARE(now.waitingSince, noon + 10min);
        threads.called(id, noon + 20min); // An older call, filed late, changes nothing.
        QCOMPARE(threads.find(id).lastWords, u"Hello"_s);
    }

    void doneIsDoneUntilTheyWriteAgain_data() { TestStore::engines(); }
    void doneIsDoneUntilTheyWriteAgain()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        threads.wrote(id, u"Hello"_s, noon);
        threads.close(id, noon + 1min);
        QVERIFY(threads.find(id).closed);
        QCOMPARE(threads.waiting(), 0);
        QCOMPARE(threads.page(Filter::Done), QStringList{ann});
        QCOMPARE(threads.page(Filter::All), QStringList{});
        (void)threads.with([&](ConversationRecords& records) { return records.reopen(id, noon + 10min); });
        QVERIFY(!threads.find(id).closed);
        QCOMPARE(threads.waiting(), 1); // The last word was theirs.
        threads.close(id, noon + 2min);
        threads.wrote(id, u"One more thing"_s, noon + 3min);
        QVERIFY(!threads.find(id).closed);
        QCOMPARE(threads.find(id).waitingSince, noon + 3min);
        threads.sent(id, u"Yes?"_s, noon + 4min, true);
        threads.close(id, noon + 5min);
        (void)threads.with([&](ConversationRecords& records) { return records.reopen(id, noon + 10min); });
        QCOMPARE(threads.waiting(), 0); // The last word was ours.
    }

    void theLatestConsentIsShown_data() { TestStore::engines(); }
    void theLatestConsentIsShown()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        noteConsent(*desk, ann, ConsentChange::OptedOut, noon);
        QVERIFY(threads.find(id).optedOut);
        noteConsent(*desk, ann, ConsentChange::OptedIn, noon + 1h);
        QVERIFY(!threads.find(id).optedOut);
        // At one moment the opt-out wins, here as in the ledger, whichever was written first.
        for (int i = 0; i < 8; ++i) {
            const QString number = u"+1404555030%1"_s.arg(i);
            noteConsent(*desk, number, i % 2 == 0 ? ConsentChange::OptedIn : ConsentChange::OptedOut, noon);
            noteConsent(*desk, number, i % 2 == 0 ? ConsentChange::OptedOut : ConsentChange::OptedIn, noon);
            QCOMPARE(threads.find(threads.of(number)).optedOut, isOptedOut(*desk, number));
        }
    }

    void draftsAndNamesAreKept_data() { TestStore::engines(); }
    void draftsAndNamesAreKept()
    {
        OPEN_TEST_STORE(desk);
        Threads threads(*desk);
        const ConversationId id = threads.of(ann);
        const auto draft = [&] {
            return *threads.with([&](ConversationRecords& records) { return records.draft(id); });
        };
        QCOMPARE(draft(), QString());
        (void)threads.with(
            [&](ConversationRecords& records) { return records.setDraft(id, u"We could fit you "_s, noon); });
        QCOMPARE(draft(), u"We could fit you "_s);
        threads.name(ann, u"Ann"_s);
        threads.name(ann, u"Ann Archer"_s);
        QCOMPARE(threads.find(id).name, u"Ann Archer"_s);
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM contact"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TstConversationRecords)
#include "tst_conversation_records.moc"
