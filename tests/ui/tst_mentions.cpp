// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mention_records.h"
#include "core/messaging/thread_entry_records.h"
#include "tests/ui/inbox_window.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"
#include "ui/alerts/mention_watch.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const MemberId ana{u"ana"_s};
const MemberId bo{u"bo"_s};
const MemberId osei{u"osei"_s};
const MemberId audit{u"audit"_s};

/// Somebody sits at the desk with Maria's thread open, and the cards are wired.
struct MentionDesk : InboxWindow {
    explicit MentionDesk(const MemberId& sits)
    {
        desk.identity.sitDown(sits);
        openHers();
    }
    void openHers()
    {
        open(u"Maria Reyes"_s);
        if (!QTest::qWaitFor([this] { return shows(u"Maria Reyes"_s) && hasCard(); }))
            qFatal("her thread did not open");
    }
    /// The keyboard where a note is written.
    QPlainTextEdit* note()
    {
        press(Qt::Key_N);
        auto* line = inbox->findChild<QPlainTextEdit*>(u"teamNote"_s);
        if (!QTest::qWaitFor([line] { return line->hasFocus(); })) qFatal("no note");
        return line;
    }
    [[nodiscard]] QFrame* offer() const { return window.findChild<QFrame*>(u"mentionOffer"_s); }
    [[nodiscard]] bool offers() const { return offer() != nullptr && offer()->isVisible(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList names;
        const auto* list = offer()->findChild<QListWidget*>();
        for (int row = 0; offers() && row < list->count(); ++row)
            names << list->item(row)->text();
        return names;
    }
    /// At another desk on the same database.
    void mentionFrom(const MemberId& who, const QString& number, const QString& words,
                     const std::vector<MemberId>& called)
    {
        auto job = [=, at = desk.clock.now()](Transaction& transaction) -> Result<void> {
            const auto thread =
                ConversationRecords(transaction).withNumber(*PhoneNumber::fromE164(number), at);
            if (!thread) return Fail(thread.error());
            const auto note = ThreadEntryRecords(transaction).addNote(*thread, words, at, who);
            if (!note) return Fail(note.error());
            return MentionRecords(transaction).add(*note, called);
        };
        if (!desk.store->run(job)) qFatal("the note was not kept");
    }
    [[nodiscard]] AlertCard* card() const { return alerts.shown().value(0); }
    [[nodiscard]] QString says(const QString& name) const
    {
        return card() != nullptr ? card()->findChild<QLabel*>(name)->text() : QString();
    }
    [[nodiscard]] QString row(const QString& person) const
    {
        const int at = static_cast<int>(rows().indexOf(person));
        return at < 0 ? QString() : list().model().index(at).data(Qt::AccessibleTextRole).toString();
    }
    void sit(const MemberId& who) { desk.identity.sitDown(who); }

    QList<AlertSound> heard;
    DeskAlerts alerts{desk.desk,
                      {[](const QUrl&) { return true; },
                       [this](const PhoneNumber& to, const QString& words, const PersonText& how) {
                           return desk.outbox.sendFromPerson(to, words, how);
                       },
                       {},
                       [this](AlertSound sound, int) { heard << sound; }}};
};

const auto maria = u"+14045550123"_s;

} // namespace

/// A colleague is called by name in a note, and gets to know it.
class TstMentions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void namesAreOfferedBehindTheAt()
    {
        MentionDesk at(ana);
        auto* note = at.note();
        QTest::keyClicks(note, u"please see "_s);
        QVERIFY(!at.offers());
        QTest::keyClicks(note, u"@"_s);
        // Whoever may only look, too; not oneself.
        QCOMPARE(at.offered(), (QStringList{u"Bo Lind"_s, u"Dr. Osei"_s, u"The bookkeeper"_s}));
        QVERIFY(at.window.rect().contains(at.offer()->geometry()));
        QTest::keyClicks(note, u"os"_s);
        QCOMPARE(at.offered(), QStringList{u"Dr. Osei"_s});
        QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(!at.offers() && note->hasFocus());
        QCOMPARE(note->toPlainText(), u"please see @Dr. Osei "_s);
        QTest::keyClicks(note, u"and @"_s);
        QTest::keyClick(note, Qt::Key_Down);
        QTest::keyClick(note, Qt::Key_Down);
        QTest::keyClick(note, Qt::Key_Up);
        QTest::keyClick(note, Qt::Key_Tab);
        QVERIFY(note->hasFocus());
        QCOMPARE(note->toPlainText(), u"please see @Dr. Osei and @Dr. Osei "_s);
    }

    void aNameIsTakenWithTheMouse()
    {
        MentionDesk at(ana);
        auto* note = at.note();
        QTest::keyClicks(note, u"@"_s);
        QVERIFY(at.offers());
        auto* list = at.offer()->findChild<QListWidget*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
        QCOMPARE(note->toPlainText(), u"@The bookkeeper "_s);
        QVERIFY(!at.offers() && note->hasFocus());
    }

    void escapeLeavesTheNamesAndThenTheNote()
    {
        MentionDesk at(ana);
        auto* note = at.note();
        QTest::keyClicks(note, u"@b"_s);
        QVERIFY(at.offers());
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(!at.offers() && note->hasFocus());
        QTest::keyClicks(note, u"o"_s);
        QVERIFY(!at.offers()); // That one was refused.
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(note->toPlainText(), u"@bo\n"_s); // A line of the note again.
        QTest::keyClicks(note, u"@b"_s);
        QVERIFY(at.offers());
        QTest::keyClick(note, Qt::Key_Escape);
        QTest::keyClick(note, Qt::Key_Escape);
        QTRY_VERIFY(!note->hasFocus());
        QCOMPARE(note->toPlainText(), u"@bo\n@b"_s);
    }

    void whoIsMentionedHasACardAndTheThreadUnderMine()
    {
        MentionDesk at(ana);
        auto* note = at.note();
        QTest::keyClicks(note, u"crown came loose @Dr. Osei can she come today?"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(at.lastWords(), u"crown came loose @Dr. Osei can she come today?"_s);
        const auto& rows = at.thread().thread();
        QCOMPARE(rows.at(rows.rowCount() - 1).names,
                 (std::vector<std::pair<int, int>>{{17, 9}})); // It is lit.
        QVERIFY(!at.card());
        at.open(u"(404) 555-0188"_s);
        QTRY_VERIFY(at.shows(u"(404) 555-0188"_s));
        at.sit(bo);
        at.sit(osei);
        QTRY_COMPARE(at.says(u"alertTitle"_s), u"Ana Ruiz mentioned you"_s);
        QCOMPARE(at.says(u"alertReply"_s), u"crown came loose @Dr. Osei can she come today?"_s);
        QVERIFY(at.heard.contains(AlertSound::Reply));
        QTRY_VERIFY(at.row(u"Maria Reyes"_s).contains(u"Ana Ruiz mentioned you"_s));
        QTest::mouseClick(at.button(u"filterMine"_s), Qt::LeftButton);
        QTRY_COMPARE(at.rows(), QStringList{u"Maria Reyes"_s});

        QSignalSpy asked(&at.alerts, &DeskAlerts::openConversation);
        QTest::mouseClick(at.card()->findChild<QAbstractButton*>(u"openAlert"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!at.card());
        at.inbox->openConversation(asked[0][0].value<ConversationId>());
        QTRY_VERIFY(at.shows(u"Maria Reyes"_s));
        QTRY_VERIFY(at.rows().isEmpty()); // Seen, and it is nobody's still.
        QVERIFY(at.shows(u"Maria Reyes"_s));
        at.sit(ana);
        at.sit(osei);
        (void)at.desk.store->run([](Transaction&) -> Result<void> { return {}; });
        QVERIFY(!at.card());
    }

    void whoMayOnlyLookIsToldAndHasSeenIt()
    {
        MentionDesk at(audit);
        at.open(u"(404) 555-0188"_s);
        QTRY_VERIFY(at.shows(u"(404) 555-0188"_s));
        at.mentionFrom(ana, maria, u"@The bookkeeper is it paid?"_s, {audit});
        QTRY_COMPARE(at.says(u"alertTitle"_s), u"Ana Ruiz mentioned you"_s);
        QVERIFY(at.card()->findChild<QAbstractButton*>(u"openAlert"_s)->isVisible());
        QTRY_VERIFY(at.row(u"Maria Reyes"_s).contains(u"mentioned you"_s));
        at.open(u"Maria Reyes"_s);
        QTRY_VERIFY(!at.row(u"Maria Reyes"_s).contains(u"mentioned you"_s));
        QTRY_VERIFY(!at.card()); // Read in the list, it needs no card.
    }

    void whoIsNotToBeDisturbedIsNot()
    {
        MentionDesk at(osei);
        at.open(u"(404) 555-0188"_s);
        at.desk.identity.stayQuiet(at.desk.clock.now() + 1h);
        at.mentionFrom(ana, maria, u"@Osei she waits"_s, {osei});
        QTRY_COMPARE(at.says(u"alertTitle"_s), u"Ana Ruiz mentioned you"_s);
        QVERIFY(!at.card()->findChild<QLabel*>(u"alertReply"_s)->isVisible());
        QVERIFY(at.heard.isEmpty());
    }

    void itIsToldAtAnotherDeskOnTheSameDatabase()
    {
        const auto shared = TestStore::open(true);
        if (!shared) QSKIP("PostgreSQL is not installed here: this test needs its server programs");
        Store theirs(shared->location());
        const auto done = [](const auto& answer) { return answer && *answer; };
        QVERIFY(done(waited(theirs.open())));
        DeskFixture desk;
        desk.identity.sitDown(osei);
        MentionWatch watch(desk.deskOn(shared->store()), nullptr);
        QStringList told;
        connect(&watch, &MentionWatch::mentioned, this,
                [&told](const ToldMention& mention) { told << mention.words; });
        QSignalSpy waiting(&watch, &MentionWatch::waiting);
        const auto at = desk.clock.now();
        const auto made = waited(theirs.run([at](Transaction& transaction) {
            return ConversationRecords(transaction).withNumber(numberOf(maria), at);
        }));
        QVERIFY(done(made));
        const ConversationId thread = **made;
        QVERIFY(done(waited(theirs.run([thread, at](Transaction& transaction) -> Result<void> {
            const auto note = ThreadEntryRecords(transaction).addNote(thread, u"@Osei?"_s, at, ana);
            return note ? MentionRecords(transaction).add(*note, {osei}) : Fail(note.error());
        }))));
        QTRY_COMPARE(told, QStringList{u"@Osei?"_s});
        QTRY_COMPARE(waiting.last()[0].toStringList(), QStringList{thread.value});
        QVERIFY(done(waited(theirs.run([thread, at](Transaction& transaction) {
            return MentionRecords(transaction).markSeen(thread, osei, at); // Read at the other desk.
        }))));
        QTRY_VERIFY(waiting.last()[0].toStringList().isEmpty());
        QCOMPARE(told.size(), 1);
    }

    void aNoteThatIsTakenBackTakesItsCardAlong()
    {
        MentionDesk at(osei);
        at.open(u"(404) 555-0188"_s);
        QTRY_VERIFY(at.shows(u"(404) 555-0188"_s));
        at.mentionFrom(ana, maria, u"@Osei she waits"_s, {osei});
        QTRY_VERIFY(at.card());
        const auto gone = at.desk.store->run([](Transaction& transaction) -> Result<void> {
            const auto open = MentionRecords(transaction).open(osei);
            if (!open || open->empty()) return fail(Failure::NotFound, u"no mention"_s);
            return ThreadEntryRecords(transaction).remove(open->front().note);
        });
        QVERIFY(gone);
        QTRY_VERIFY(!at.card());
        QTRY_VERIFY(!at.row(u"Maria Reyes"_s).contains(u"mentioned you"_s));
    }
};

QTEST_MAIN(TstMentions)
#include "tst_mentions.moc"
