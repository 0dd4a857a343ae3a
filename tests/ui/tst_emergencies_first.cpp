// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "tests/ui/emergencies.h"
#include "tests/ui/inbox_window.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

void take(TestStore& store, const QString& from, Timestamp now, const MemberId& by = {u"ruth"_s})
{
    const auto done = store.run([&](Transaction& transaction) -> Result<bool> {
        const auto id = ConversationRecords(transaction).withNumber(numberOf(from), now);
        if (!id) return Fail(id.error());
        return takeUrgent(transaction, *id, by, now);
    });
    if (!done || !*done) qFatal("nobody took it");
}

QString personOf(int person)
{
    return u"+1404201%1"_s.arg(person, 4, 10, QChar(u'0'));
}

/// @p people who wrote, the first waiting longest.
void tellWaiting(TestStore& store, int people, Timestamp now)
{
    const auto done = store.run([&](Transaction& transaction) -> Result<void> {
        ConversationRecords records(transaction);
        for (int i = 0; i < people; ++i) {
            const Timestamp at = now - std::chrono::minutes(people - i);
            const auto id = records.withNumber(numberOf(personOf(i)), at);
            if (!id) return Fail(id.error());
            if (auto wrote = records.noteReceived(*id, u"hi"_s, at); !wrote) return wrote;
            if (auto hot = records.setHeat(*id, i % 3); !hot) return hot;
        }
        transaction.touch(Area::Messages);
        return {};
    });
    if (!done) qFatal("nobody wrote: %s", qPrintable(done.error().detail));
}

QStringList numbersIn(const ConversationModel& model)
{
    QStringList all;
    for (const Conversation& row : model.rows())
        all << row.number.e164();
    return all;
}

} // namespace

/// Whoever wrote of an emergency stands above everybody else until somebody takes it.
class TstEmergenciesFirst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aColdStrangersEmergencyStandsAboveOlderHotOnes()
    {
        InboxWindow window;
        const QStringList calm{u"Dana Kim"_s, u"Maria Reyes"_s, strangerShown};
        QCOMPARE(window.rows(), calm);
        alarm(*window.desk.store, stranger, window.desk.clock.now());
        QTRY_COMPARE(window.rows().first(), strangerShown);
        QCOMPARE(window.rows().size(), 3);
        const auto said = window.list().model().index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u", Emergency, "_s) && !said.contains(u"Hot"_s), qPrintable(said));
        // It is the first that the keyboard comes to.
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.press(Qt::Key_K);
        window.press(Qt::Key_K);
        QTRY_VERIFY(window.shows(strangerShown));
        // Taken, it waits where its heat says.
        take(*window.desk.store, stranger, window.desk.clock.now());
        QTRY_COMPARE(window.rows(), calm);
        const auto taken = window.list().model().index(2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(taken.contains(u", Emergency, taken by "_s) && !taken.contains(u"Hot"_s), qPrintable(taken));
    }

    void anEmergencyThatNobodyTookIsNotDoneByOneKey()
    {
        InboxWindow window;
        alarm(*window.desk.store, stranger, window.desk.clock.now());
        QTRY_COMPARE(window.rows().first(), strangerShown);
        window.open(strangerShown);
        QTRY_VERIFY(window.shows(strangerShown));
        window.press(Qt::Key_E);
        QTRY_VERIFY(window.choices());
        QCOMPARE(window.choiceWords(), (QStringList{u"Leave it open"_s, u"I took it, it is done"_s}));
        QTest::keyClick(window.choices()->findChild<QListWidget*>(), Qt::Key_Return);
        QTRY_VERIFY(!window.choices());
        QVERIFY(!window.kept(stranger).closed);
        QVERIFY(window.shows(strangerShown));
        window.press(Qt::Key_E);
        QTRY_VERIFY(window.choices());
        window.pick(u"I took it, it is done"_s);
        QTRY_COMPARE(window.rows().size(), 2);
        QVERIFY(window.kept(stranger).closed);
        const auto rounds =
            window.read([](Transaction& transaction) { return PageRecords(transaction).allOpen(); });
        QVERIFY(rounds && rounds->empty());
    }

    void whomTheClockGaveAnEmergencyToHasNotTakenIt()
    {
        InboxWindow window;
        const TeamMember ana = drawnPractice().team.members.front();
        alarm(*window.desk.store, stranger, window.desk.clock.now());
        window.desk.tell(
            [&, now = window.desk.clock.now()](DeskStory& story) { story.assign(stranger, ana.id, now); });
        QTRY_COMPARE(window.rows().first(), strangerShown);
        window.open(strangerShown);
        QTRY_COMPARE(window.button(u"assign"_s)->accessibleName(), u"Given to Ana Ruiz. Assign"_s);
        take(*window.desk.store, stranger, window.desk.clock.now(), ana.id);
        QTRY_COMPARE(window.button(u"assign"_s)->accessibleName(), u"Ana Ruiz has it. Assign"_s);
    }

    void doneWithSeveralTheEmergencyStays()
    {
        InboxWindow window;
        alarm(*window.desk.store, stranger, window.desk.clock.now());
        QTRY_COMPARE(window.rows().first(), strangerShown);
        for (int i = 0; i < 3; ++i) {
            window.press(Qt::Key_J);
            window.press(Qt::Key_X);
        }
        window.press(Qt::Key_E);
        QTRY_COMPARE(window.rows(), QStringList{strangerShown});
        QTRY_COMPARE(window.label(u"listFootWords"_s),
                     u"2 done. Nobody has taken the emergency yet: it stays open."_s);
    }

    void whoIsAnsweredStandsThereNoMore()
    {
        InboxWindow window;
        alarm(*window.desk.store, stranger, window.desk.clock.now());
        QTRY_COMPARE(window.rows().first(), strangerShown);
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.weWrite(stranger, u"Call 911 now, please"_s, now);
        });
        QTRY_COMPARE(window.rows(), (QStringList{u"Dana Kim"_s, u"Maria Reyes"_s}));
    }

    void theLongestWaitingEmergencyIsTheFirst_data() { TestStore::engines(); }
    void theLongestWaitingEmergencyIsTheFirst()
    {
        OPEN_TEST_STORE(store);
        DeskFixture desk;
        const Timestamp now = desk.clock.now();
        tellWaiting(*store, 6, now);
        alarm(*store, personOf(5), now - 2min);
        alarm(*store, personOf(3), now - 1min);
        ConversationModel model(desk.deskOn(store->store()));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(ConversationFilter::NeedsReply, {});
        QTRY_VERIFY(model.isLoaded());
        // Then hot, warm, cold.
        QCOMPARE(numbersIn(model),
                 (QStringList{personOf(3), personOf(5), personOf(2), personOf(1), personOf(4), personOf(0)}));
        model.show(ConversationFilter::All, {});
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(numbersIn(model).first(), personOf(5)); // Newest first, as ever.
        QVERIFY(model.isEmergency(0) && !model.isEmergency(1));
    }

    void pagesFollowEachOtherWithoutAGap_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<int>("emergencies");
        for (const bool onPostgres : {false, true}) {
            const auto row = [onPostgres](const char* sentence) -> QTestData& {
                return QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence) << onPostgres;
            };
            row("no emergency") << 0;
            row("three of them, of every page") << 3;
            row("more of them than a page has rows") << 60;
        }
    }
    void pagesFollowEachOtherWithoutAGap()
    {
        OPEN_TEST_STORE(store);
        QFETCH(int, emergencies);
        DeskFixture desk;
        const Timestamp now = desk.clock.now();
        constexpr int people = 170;
        tellWaiting(*store, people, now);
        QSet<QString> alarmed;
        for (int i = 0; i < emergencies; ++i) {
            const QString person = personOf(people - 1 - i * people / std::max(emergencies, 1));
            alarm(*store, person, now);
            alarmed.insert(person);
        }
        ConversationModel model(desk.deskOn(store->store()));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(ConversationFilter::NeedsReply, {});
        const auto readOn = [&model] {
            model.fetchMore({}); // Nothing while it reads.
            return model.rowCount() >= people;
        };
        QTRY_VERIFY(readOn());
        comeToRest(*store);
        const QStringList seen = numbersIn(model);
        QCOMPARE(seen.size(), people);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), people);
        const QStringList above = seen.mid(0, emergencies);
        QCOMPARE(QSet<QString>(above.begin(), above.end()), alarmed);
        // Read again it is the same, and grows by nothing.
        model.refresh();
        comeToRest(*store);
        QTRY_COMPARE(numbersIn(model), seen);
    }

    void whoWasPutOffOrIsDoneDoesNotStandThere_data()
    {
        QTest::addColumn<bool>("snoozed");
        QTest::newRow("snoozed") << true;
        QTest::newRow("done") << false;
    }
    void whoWasPutOffOrIsDoneDoesNotStandThere()
    {
        QFETCH(bool, snoozed);
        InboxWindow window;
        alarm(*window.desk.store, stranger, window.desk.clock.now());
        QTRY_COMPARE(window.rows().first(), strangerShown);
        window.desk.tell([snoozed, now = window.desk.clock.now()](DeskStory& story) {
            if (snoozed)
                story.snooze(stranger, now + 1h, now);
            else
                story.done(stranger, now);
        });
        QTRY_COMPARE(window.rows(), (QStringList{u"Dana Kim"_s, u"Maria Reyes"_s}));
    }
};

QTEST_MAIN(TstEmergenciesFirst)
#include "tst_emergencies_first.moc"
