// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_segments.h"
#include "core/reminders/day_sheet_records.h"
#include "core/reminders/digest_records.h"
#include "core/reminders/morning_digest.h"
#include "tests/reminders/reminder_story.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

class TstMorningDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesOnceTheHourHasCome_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QTime>("set");
        QTest::addColumn<bool>("due");
        const QTime eight(8, 0);
        QTest::newRow("a minute before eight") << 20 << 7 << 59 << eight << false;
        QTest::newRow("at eight") << 20 << 8 << 0 << eight << true;
        QTest::newRow("the computer woke at half past ten") << 20 << 10 << 30 << eight << true;
        QTest::newRow("the computer woke after noon") << 20 << 12 << 0 << eight << false;
        QTest::newRow("a desk that begins at one") << 20 << 13 << 20 << QTime(13, 0) << true;
        QTest::newRow("a desk that begins at one, woken at three") << 20 << 15 << 0 << QTime(13, 0) << false;
        QTest::newRow("on Saturday") << 21 << 9 << 0 << eight << false;
    }
    void comesOnceTheHourHasCome()
    {
        QFETCH(int, day);
        QFETCH(int, hour);
        QFETCH(int, minute);
        QFETCH(QTime, set);
        QFETCH(bool, due);
        FollowUpSettings rules;
        rules.digestAt = set;
        const WorkTime work(OpeningHours{}, QTimeZone::utc());
        const Timestamp now = ReminderStory::at(static_cast<unsigned>(day), hour, minute);
        QCOMPARE(digestDay(rules, work, now).has_value(), due);
        rules.digest = false;
        QVERIFY(!digestDay(rules, work, now));
    }

    void saysNumbersAndNothingElse()
    {
        QCOMPARE(wordsOf({5, 2}),
                 u"Good morning. 5 people to get back to, 2 overdue. Open Second Ring > Today."_s);
        QCOMPARE(wordsOf({1, 0}), u"Good morning. 1 person to get back to. Open Second Ring > Today."_s);
        QCOMPARE(segmentsOf(wordsOf({500, 400})).parts, 1);
    }

    void isTextedOnceHoweverManyDesks_data() { TestStore::engines(); }
    void isTextedOnceHoweverManyDesks()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.settings.followUp.digestTo = u"+14045550199"_s;
        (void)desk.call(u"+14045550111"_s);
        (void)desk.call(u"+14045550112"_s);
        desk.send();
        desk.clock.set(ReminderStory::at(23, 8));
        const auto make = [&] {
            return desk.sure([&](Transaction& transaction) {
                return makeDigest(transaction, desk.settings, QDate(2026, 11, 23), desk.clock.now());
            });
        };
        const MorningDigest digest = make();
        QCOMPARE(digest.people, 2);
        QCOMPARE(digest.overdue, 2);
        (void)make();
        const auto texts = claimed(*store, desk.clock.now());
        QCOMPARE(texts.size(), 1U);
        QCOMPARE(texts[0].to.e164(), u"+14045550199"_s);
        QCOMPARE(texts[0].body, wordsOf(digest));
    }

    void countsAsTheListDoes_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("overdue");
        QTest::newRow("an emergency that nobody has taken") << u"emergency"_s << 1 << 1;
        QTest::newRow("somebody with two reminders") << u"twice"_s << 1 << 1;
        QTest::newRow("somebody without a number rang twice") << u"local"_s << 1 << 0;
        QTest::newRow("tomorrow is not today") << u"tomorrow"_s << 0 << 0;
    }
    void countsAsTheListDoes()
    {
        QFETCH(QString, who);
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        const QString ann = u"+14045550111"_s;
        const auto remind = [&](std::chrono::minutes in, ReminderKind kind) {
            Reminder reminder;
            reminder.id = ReminderId{newId()};
            reminder.conversation = desk.thread(ann);
            reminder.kind = kind;
            reminder.madeAt = desk.clock.now();
            reminder.dueAt = desk.clock.now() + in;
            (void)desk.sure(
                [&](Transaction& transaction) { return ReminderRecords(transaction).add(reminder); });
        };
        if (who == u"emergency"_s) {
            desk.theyWrite(ann, u"my face is swelling"_s);
            desk.pageAbout(ann, {});
            remind(1h, ReminderKind::Person);
        } else if (who == u"twice"_s) {
            remind(-1h, ReminderKind::Person);
            remind(1h, ReminderKind::CallBack);
        } else if (who == u"tomorrow"_s) {
            remind(24h, ReminderKind::Person);
        } else {
            for (int i = 0; i < 2; ++i) {
                FinishedCall call = desk.callEnding({}, CallOutcome::NoAnswer);
                call.caller = readCallerId(u"5551234"_s, u"US");
                (void)desk.file(call);
                desk.clock.advance(10min);
            }
        }
        const MorningDigest digest = desk.sure([&](Transaction& transaction) {
            return countDigest(transaction, WorkTime::of(desk.settings), desk.clock.now());
        });
        const DaySheet list = desk.sure([&](Transaction& transaction) {
            return DaySheetRecords(transaction).sheet(desk.clock.now(), QTimeZone::utc());
        });
        QTEST(digest.people, "people");
        QTEST(digest.overdue, "overdue");
        QCOMPARE(digest.people, list.toGetBackTo());
        QCOMPARE(digest.overdue, static_cast<int>(list.overdue.size()));
    }

    void nobodyToGetBackToIsNoText()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        desk.settings.followUp.digestTo = u"+14045550199"_s;
        desk.sure([&](Transaction& transaction) {
            return makeDigest(transaction, desk.settings, QDate(2026, 11, 23), desk.clock.now());
        });
        QVERIFY(claimed(*store, desk.clock.now()).empty());
    }

    void whoReadsItIsOneOfUs_data() { TestStore::engines(); }
    void whoReadsItIsOneOfUs()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        const QString rosa = u"+14045550199"_s;
        TeamMember member;
        member.id = MemberId{u"rosa"_s};
        member.name = u"Rosa"_s;
        member.mobile = rosa;
        desk.settings.team.members = {member};
        desk.settings.followUp.digestTo = rosa;
        (void)desk.call(u"+14045550111"_s);
        desk.clock.set(ReminderStory::at(23, 8));
        desk.sure([&](Transaction& transaction) {
            return makeDigest(transaction, desk.settings, QDate(2026, 11, 23), desk.clock.now());
        });
        QCOMPARE(desk.count(u"contact WHERE kind = 'Staff' AND name = 'Rosa' AND number = '+14045550199'"_s),
                 1);
        desk.theyWrite(rosa, u"On my way"_s);
        const auto waiting = desk.sure([](Transaction& transaction) {
            return ConversationRecords(transaction).page(ConversationFilter::NeedsReply, {}, {}, 10);
        });
        QVERIFY(waiting.empty());
        desk.clock.set(ReminderStory::at(23, 12));
        desk.round();
        QVERIFY(desk.open(rosa).empty());
    }

    void aDayIsClaimedOnceAndNeverBackwards_data() { TestStore::engines(); }
    void aDayIsClaimedOnceAndNeverBackwards()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        const auto claim = [&](const QString& where, QDate day) {
            return desk.sure(
                [&](Transaction& transaction) { return DigestRecords(transaction).claim(where, day); });
        };
        QVERIFY(claim(u"text"_s, QDate(2026, 11, 23)));
        QVERIFY(!claim(u"text"_s, QDate(2026, 11, 23)));
        QVERIFY(claim(u"screen"_s, QDate(2026, 11, 23)));
        QVERIFY(claim(u"text"_s, QDate(2026, 11, 24)));
        QVERIFY(!claim(u"text"_s, QDate(2026, 11, 23)));
    }
};

QTEST_GUILESS_MAIN(TstMorningDigest)
#include "tst_morning_digest.moc"
