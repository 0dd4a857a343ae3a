// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/presence.h"
#include "tests/support/plain_words.h"
#include "tests/ui/inbox_window.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const MemberId ana{u"ana"_s};
const MemberId bo{u"bo"_s};
const QString wendy = u"Maria Reyes"_s;

/// Bo sits here and has a thread open; Ana sits at another desk.
struct FrontDesk : InboxWindow {
    explicit FrontDesk(bool onPostgres = false) : InboxWindow(true, onPostgres)
    {
        desk.identity.sitDown(bo);
        open(wendy);
        if (!QTest::qWaitFor([this] { return shows(wendy); })) qFatal("it did not open");
        number = list().model().at(static_cast<int>(rows().indexOf(wendy))).number.e164();
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return composer()->hasFocus(); })) qFatal("nothing can be written");
    }
    void type(const QString& words) const { QTest::keyClicks(composer(), words); }
    void send() const { QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier); }
    /// What was begun before her answer is sent after it.
    void answersBehindAna()
    {
        type(u"Come at four"_s);
        rest();
        anaAnswers(u"Come at ten"_s);
        send();
        QTRY_VERIFY(isAsked());
    }
    /// The store has worked off what was asked of it until now.
    void rest() { comeToRest(*desk.store); }
    void anaAnswers(const QString& words)
    {
        const WrittenText written{MessageId{newId()}, numberOf(number), words};
        QVERIFY(desk.store->run([&](Transaction& transaction) {
            return queueFromPerson(transaction, written, {ana, {}, {}}, desk.clock.now());
        }));
    }
    [[nodiscard]] bool isAsked() const { return inbox->findChild<QWidget*>(u"answeredBar"_s)->isVisible(); }
    [[nodiscard]] QString texts()
    {
        return firstCell(*desk.store,
                         u"SELECT count(*) FROM message WHERE purpose = 'Person' AND number = '%1'"
                         " AND sender = 'bo'"_s.arg(number));
    }
    [[nodiscard]] QString draft()
    {
        const ConversationId id = kept(number).id;
        return read([id](Transaction& transaction) { return ConversationRecords(transaction).draft(id); })
            .value();
    }
    [[nodiscard]] QString line() const
    {
        const auto* words = inbox->findChild<QLabel*>(u"whoIsHere"_s);
        return words->isVisible() ? words->text() : QString();
    }
    QString number;
};

} // namespace

/// Who else has the thread open that is answered here, and who was quicker.
class TstThreadCompany : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whoeverIsSecondIsToldAndMaySendItAllTheSame()
    {
        FrontDesk window;
        window.type(u"Come at four"_s);
        window.rest();
        window.desk.clock.advance(1min);
        window.anaAnswers(u"Come at ten"_s);
        QVERIFY(!window.isAsked());
        window.send();
        QTRY_VERIFY(window.isAsked());
        QCOMPARE(window.label(u"answeredWords"_s), u"Ana Ruiz answered at 10:49, while you were writing."_s);
        QCOMPARE(window.texts(), u"0"_s);
        QCOMPARE(window.composer()->toPlainText(), u"Come at four"_s);
        QVERIFY(window.composer()->hasFocus());
        window.send(); // Knowing of it.
        QTRY_COMPARE(window.texts(), u"1"_s);
        QTRY_VERIFY(!window.isAsked());
        QTRY_VERIFY(window.composer()->toPlainText().isEmpty());
    }

    void theButtonSendsItToo()
    {
        FrontDesk window;
        window.answersBehindAna();
        QTest::mouseClick(window.button(u"sendAnyway"_s), Qt::LeftButton);
        QTRY_COMPARE(window.texts(), u"1"_s);
        QTRY_VERIFY(!window.isAsked());
    }

    void ofYetAnotherAnswerTheyAreToldAgain()
    {
        FrontDesk window;
        window.answersBehindAna();
        window.desk.clock.advance(2min);
        window.anaAnswers(u"Or at eleven"_s);
        window.send();
        QTRY_COMPARE(window.label(u"answeredWords"_s),
                     u"Ana Ruiz answered at 10:50, while you were writing."_s);
        QCOMPARE(window.texts(), u"0"_s);
    }

    void whatWasDroppedIsNotAskedAbout()
    {
        FrontDesk window;
        window.type(u"Come"_s);
        window.rest();
        window.anaAnswers(u"Come at ten"_s);
        window.send();
        QTRY_VERIFY(window.isAsked());
        window.composer()->selectAll();
        QTest::keyClick(window.composer(), Qt::Key_Delete);
        QVERIFY(!window.isAsked());
        window.type(u"And bring your card"_s); // Begun with her answer before their eyes.
        window.rest();
        window.send();
        QTRY_COMPARE(window.texts(), u"1"_s);
        QVERIFY(!window.isAsked());
    }

    void whoComesBackToWhatTheyBeganIsToldToo()
    {
        FrontDesk window;
        window.type(u"Come at four"_s);
        window.rest();
        QTest::keyClick(window.composer(), Qt::Key_Escape);
        window.press(Qt::Key_J);
        QTRY_VERIFY(!window.shows(wendy) && window.composer()->toPlainText().isEmpty());
        window.press(Qt::Key_K);
        QTRY_VERIFY(window.shows(wendy));
        QTRY_COMPARE(window.composer()->toPlainText(), u"Come at four"_s);
        window.anaAnswers(u"Come at ten"_s);
        window.press(Qt::Key_Return);
        window.send();
        QTRY_VERIFY(window.isAsked());
        QCOMPARE(window.texts(), u"0"_s);
    }

    void onesOwnSecondTextIsNotAskedAbout()
    {
        FrontDesk window;
        window.type(u"Come at four"_s);
        window.rest();
        window.send();
        QTRY_COMPARE(window.texts(), u"1"_s);
        QTRY_VERIFY(window.composer()->toPlainText().isEmpty());
        window.type(u"And bring your card"_s);
        window.send();
        QTRY_COMPARE(window.texts(), u"2"_s);
        QVERIFY(!window.isAsked());
    }

    void twoDesksOnOneDatabaseSeeEachOther()
    {
        if (!TestStore::open(true)) QSKIP("PostgreSQL is not installed here: this needs its server programs");
        FrontDesk window(true);
        Store room(window.desk.store->location());
        auto opened = room.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        Presence anas(room, window.desk.clock);
        const ConversationId thread = window.kept(window.number).id;
        anas.show({thread, ana, false});
        QTRY_COMPARE(window.line(), u"Ana Ruiz is looking at this"_s);
        QTRY_COMPARE(anas.others(), (std::vector<Onlooker>{{bo, false}}));
        window.type(u"Come"_s);
        QTRY_COMPARE(anas.others(), (std::vector<Onlooker>{{bo, true}}));
        anas.show({thread, ana, true});
        QTRY_COMPARE(window.line(), u"Ana Ruiz is writing an answer …"_s);
        // Her words are hers: who opens the thread does not find them begun.
        window.composer()->selectAll();
        QTest::keyClick(window.composer(), Qt::Key_Delete);
        QTRY_COMPARE(anas.others(), (std::vector<Onlooker>{{bo, false}}));
        anas.leave();
        QTRY_COMPARE(window.line(), QString());
        QTest::keyClick(window.composer(), Qt::Key_Escape);
        window.press(Qt::Key_J);
        QTRY_VERIFY(!window.shows(wendy));
        anas.show({thread, ana, true});
        QTRY_COMPARE(anas.others(), std::vector<Onlooker>());
        QVERIFY(window.desk.store->run([&](Transaction& transaction) {
            return ConversationRecords(transaction).setDraft(thread, u"Dear Ma"_s, window.desk.clock.now());
        }));
        window.press(Qt::Key_K);
        QTRY_VERIFY(window.shows(wendy));
        QTRY_COMPARE(window.line(), u"Ana Ruiz is writing an answer …"_s);
        QVERIFY(window.composer()->toPlainText().isEmpty());
        // What somebody began themselves at a desk that then fell silent they find again.
        window.press(Qt::Key_J);
        QTRY_VERIFY(!window.shows(wendy));
        window.desk.identity.sitDown(ana);
        window.press(Qt::Key_K);
        QTRY_COMPARE(window.composer()->toPlainText(), u"Dear Ma"_s);
        window.window.hide();
        QTRY_COMPARE(anas.others(), std::vector<Onlooker>());
    }

    void whoWorksElsewhereForLongLooksAtNothing()
    {
        if (!TestStore::open(true)) QSKIP("PostgreSQL is not installed here: this needs its server programs");
        FrontDesk window(true);
        Store room(window.desk.store->location());
        auto opened = room.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        Presence anas(room, window.desk.clock);
        anas.show({window.kept(window.number).id, ana, false});
        QTRY_COMPARE(anas.others(), (std::vector<Onlooker>{{bo, false}}));
        QWidget calendar;
        calendar.show();
        calendar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&calendar));
        window.desk.clock.advance(3min);
        window.desk.identity.sitDown({}); // Told at once, as every few seconds.
        QTRY_COMPARE(anas.others(), std::vector<Onlooker>());
        QCOMPARE(window.line(), QString());
        window.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.desk.identity.sitDown(bo);
        QTRY_COMPARE(anas.others(), (std::vector<Onlooker>{{bo, false}}));
        QTRY_COMPARE(window.line(), u"Ana Ruiz is looking at this"_s);
    }

    void whatWasBegunIsKeptThoughTheOtherAnswerTookItsPlace()
    {
        if (!TestStore::open(true)) QSKIP("PostgreSQL is not installed here: this needs its server programs");
        FrontDesk window(true);
        window.type(u"Come at four"_s);
        QTRY_COMPARE(window.draft(), u"Come at four"_s);
        window.anaAnswers(u"Come at ten"_s);
        QCOMPARE(window.draft(), QString());
        window.send();
        QTRY_VERIFY(window.isAsked());
        QTRY_COMPARE(window.draft(), u"Come at four"_s);
        window.anaAnswers(u"Or at eleven"_s);
        QCOMPARE(window.draft(), QString());
        QTest::keyClick(window.composer(), Qt::Key_Escape);
        window.press(Qt::Key_J);
        QTRY_COMPARE(window.draft(), u"Come at four"_s);
    }
};

QTEST_MAIN(TstThreadCompany)
#include "tst_thread_company.moc"
