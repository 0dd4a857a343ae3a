// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/compliance/pause_records.h"
#include "tests/support/plain_words.h"
#include "tests/ui/inbox_window.h"

#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;

/// The inbox on Maria's thread.
struct MariasThread : InboxWindow {
    /// @p doubtful: her last words may be an opt-out.
    explicit MariasThread(bool doubtful = false)
    {
        if (doubtful) doubt(u"not interested"_s);
        InboxWindow::open(u"Maria Reyes"_s);
        if (!QTest::qWaitFor([this] { return shows(u"Maria Reyes"_s); })) qFatal("no thread");
    }

    void doubt(const QString& words)
    {
        const auto paused = desk.store->run([words, now = desk.clock.now()](Transaction& transaction) {
            transaction.touch(Area::Messages);
            return PauseRecords(transaction).pause(numberOf(maria), words, now);
        });
        if (!paused) qFatal("not paused");
    }
    [[nodiscard]] std::vector<ConsentEvent> ledger()
    {
        return *read(
            [](Transaction& transaction) { return ConsentRecords(transaction).about(numberOf(maria)); });
    }
    [[nodiscard]] bool isOptedOut()
    {
        return *read(
            [](Transaction& transaction) { return ConsentRecords(transaction).isOptedOut(numberOf(maria)); });
    }
    /// Real clicks and keys: they go wherever the window sends them.
    void clickOn(const QWidget& place)
    {
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {},
                          place.mapTo(&window, place.rect().center()));
    }
    void type(const QString& words)
    {
        for (const QChar letter : words)
            QTest::keyClick(window.windowHandle(), letter.toLatin1());
    }
    void takesNoTexts(bool byKeys = false)
    {
        if (byKeys) button(u"noTexts"_s)->setFocus(Qt::TabFocusReason);
        if (byKeys) QTest::keyClick(window.windowHandle(), Qt::Key_Space);
        if (!byKeys) clickOn(*button(u"noTexts"_s));
        pick(u"In a voicemail"_s);
        QTRY_VERIFY(isOptedOut());
        QTRY_VERIFY(composer()->isReadOnly());
        window.activateWindow(); // Not every platform gives it back by itself.
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] QWidget* doubtBar() const { return inbox->findChild<QWidget*>(u"doubtBar"_s); }
    [[nodiscard]] QString lastRow() const
    {
        auto& rows = thread().thread();
        return rows.rowCount() == 0 ? QString() : rows.at(rows.rowCount() - 1).words;
    }
};

} // namespace

/// Somebody who wants no texts, or may: what the desk sees and can do.
class TstOptedOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    // Their STOP comes while an answer is typed: the letters that follow are no commands.
    void whoIsWritingWhenTheyOptOutKeepsTheKeyboard()
    {
        MariasThread maria;
        maria.composer()->setFocus();
        QTest::keyClicks(maria.composer(), u"see you"_s);
        const ConsentEvent stop{
            .number = numberOf(::maria), .words = u"STOP"_s, .at = maria.desk.clock.now()};
        QVERIFY(maria.desk.store->run([&](Transaction& transaction) {
            transaction.touch(Area::Messages);
            return ConsentRecords(transaction).record(stop);
        }));
        QTRY_VERIFY(maria.composer()->isReadOnly());
        QVERIFY(maria.composer()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"be here at nine. see"_s);
        QVERIFY(maria.shows(u"Maria Reyes"_s));
        QCOMPARE(maria.composer()->toPlainText(), u"see you"_s);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        QTest::keyClick(maria.composer(), Qt::Key_Escape);
        QTRY_VERIFY(!maria.composer()->isEnabled());
    }

    void toldByPhoneWithOneClickAndTakenBackByANewLine()
    {
        MariasThread maria;
        QVERIFY(!maria.doubtBar()->isVisible());
        QTest::mouseClick(maria.button(u"noTexts"_s), Qt::LeftButton);
        QCOMPARE(maria.choiceWords(),
                 QStringList({u"By phone"_s, u"In person"_s, u"By e-mail"_s, u"In a voicemail"_s}));
        maria.pick(u"In a voicemail"_s);
        QTRY_VERIFY(maria.isOptedOut());
        QTRY_VERIFY(!maria.composer()->isEnabled());
        const QString why = u"not to be texted, in a voicemail"_s;
        QTRY_VERIFY(maria.composer()->placeholderText().contains(why));
        QTRY_VERIFY(maria.lastRow().contains(why));
        QTRY_VERIFY(maria.button(u"noTexts"_s)->isChecked());

        QTest::mouseClick(maria.button(u"noTexts"_s), Qt::LeftButton);
        QVERIFY(maria.choiceWords().contains(u"On a form they filled in"_s));
        maria.pick(u"On a form they filled in"_s);
        QTRY_VERIFY(maria.composer()->isEnabled());
        const auto lines = maria.ledger();
        QCOMPARE(lines.size(), size_t(3)); // Out, in, and what they agreed to.
        QCOMPARE(lines.back().how, ConsentHow::ByVoicemail);
        QCOMPARE(lines.front().how, ConsentHow::OnForm);
    }

    void whatIsTypedAtTheBoxThatIsOffDoesNothing()
    {
        MariasThread maria;
        maria.takesNoTexts();
        QVERIFY(!maria.button(u"noTexts"_s)->hasFocus());
        maria.clickOn(*maria.composer());
        QVERIFY(maria.composer()->hasFocus());
        maria.type(u"ok hello again, we can see you\r"_s);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        QVERIFY(maria.shows(u"Maria Reyes"_s) && maria.composer()->toPlainText().isEmpty());
        QVERIFY(maria.inbox->findChild<QPlainTextEdit*>(u"teamNote"_s)->toPlainText().isEmpty());
        QVERIFY(maria.isOptedOut() && !maria.kept(::maria).closed);
        QCOMPARE(maria.ledger().size(), size_t(1));
    }

    void theSpaceAfterTheMenuDoesNotAskTheContrary_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("the button was clicked") << false;
        QTest::newRow("the button was pressed by keys") << true;
    }
    void theSpaceAfterTheMenuDoesNotAskTheContrary()
    {
        QFETCH(bool, byKeys);
        MariasThread maria;
        maria.takesNoTexts(byKeys);
        maria.type(u"  \r"_s);
        QVERIFY(QApplication::activePopupWidget() == nullptr && maria.isOptedOut());
        QCOMPARE(maria.ledger().size(), size_t(1));
    }

    void whoBringsThemBackSaysHow()
    {
        MariasThread maria;
        maria.takesNoTexts();
        maria.clickOn(*maria.button(u"noTexts"_s));
        const QPointer<ChoicePopover> asked(maria.choices());
        QVERIFY(asked);
        auto* list = asked->findChild<QListWidget*>();
        QTest::keyClicks(list, u"by phone hello again"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(asked && asked->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!maria.isOptedOut());
    }

    void undoSaysThatTheyStoppedItThemselvesMeanwhile()
    {
        MariasThread maria;
        QTest::mouseClick(maria.button(u"noTexts"_s), Qt::LeftButton);
        maria.pick(u"By phone"_s);
        QTRY_VERIFY(maria.button(u"undo"_s)->isVisible());
        maria.desk.clock.advance(1min);
        maria.desk.tell([now = maria.desk.clock.now()](DeskStory& story) { story.optOut(::maria, now); });
        QTest::mouseClick(maria.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(
            maria.label(u"note"_s),
            u"Not undone. Opted out 10:49 today by texting “STOP”. That is their own word: it stands "
            "until they text START, or tell you that they want texts again."_s);
        QVERIFY(maria.isOptedOut());
        QCOMPARE(maria.ledger().size(), size_t(2));
    }

    void anOptOutNotedByMistakeIsUndoneByOneClick()
    {
        MariasThread maria;
        QTest::mouseClick(maria.button(u"noTexts"_s), Qt::LeftButton);
        maria.pick(u"By phone"_s);
        QTRY_VERIFY(maria.button(u"undo"_s)->isVisible());
        QTest::mouseClick(maria.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(maria.label(u"listFootWords"_s), u"As it was."_s);
        QVERIFY(!maria.isOptedOut());
        QTRY_VERIFY(maria.composer()->isEnabled());
    }

    void aStopIsShownWithItsWords()
    {
        MariasThread maria;
        const auto stopped = maria.desk.store->run([now = maria.desk.clock.now()](Transaction& transaction) {
            transaction.touch(Area::Messages);
            return ConsentRecords(transaction)
                .recordLearntNow({newId(), numberOf(::maria), ConsentChange::OptedOut, ConsentSource::Phrase,
                                  u"lose my number"_s, std::nullopt, now});
        });
        QVERIFY(stopped);
        QTRY_VERIFY(maria.lastRow().contains(u"they wrote “lose my number”"_s));
        QTRY_VERIFY(maria.composer()->placeholderText().endsWith(u"Call instead."_s));
    }

    void whatIsMissingIsAskedByPhone()
    {
        InboxWindow window;
        const auto caller = u"(404) 555-0188"_s;
        window.open(caller);
        QTRY_VERIFY(window.shows(caller) && window.hasCard());
        auto* row = window.panel().findChild<QAbstractButton*>(u"field_client"_s);
        QVERIFY(row->accessibleName().endsWith(u"Press to ask."_s));
        window.desk.tell(
            [now = window.desk.clock.now()](DeskStory& story) { story.optOut(u"+14045550188"_s, now); });
        QTRY_VERIFY(row->accessibleName().endsWith(u"They asked for no texts: call instead."_s));
        QVERIFY(row->toolTip().contains(u"Call them"_s));
        QTest::mouseClick(row, Qt::LeftButton);
        QVERIFY(window.composer()->toPlainText().isEmpty());
        QVERIFY(row->findChild<QWidget*>(u"fieldEditor"_s)); // What they say is kept here.
    }

    void unclearWordsAreAskedAbout_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("optedOut");
        QTest::newRow("they opted out") << u"theyOptedOut"_s << true;
        QTest::newRow("they did not") << u"theyDidNot"_s << false;
    }
    void unclearWordsAreAskedAbout()
    {
        QFETCH(QString, button);
        QFETCH(bool, optedOut);
        MariasThread maria(true);
        QTRY_VERIFY(maria.doubtBar()->isVisible());
        QVERIFY(maria.composer()->isEnabled()); // A person may write.
        QTest::mouseClick(maria.button(button), Qt::LeftButton);
        QTRY_VERIFY(!maria.doubtBar()->isVisible());
        QTRY_COMPARE(maria.isOptedOut(), optedOut);
        QCOMPARE(maria.composer()->isEnabled(), !optedOut);
    }

    void whoWantsTextsAgainIsBroughtBackWithOneClick_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("bring back") << u"bringBack"_s << true;
        QTest::newRow("leave them out") << u"leaveOut"_s << false;
    }
    void whoWantsTextsAgainIsBroughtBackWithOneClick()
    {
        QFETCH(QString, button);
        QFETCH(bool, comesBack);
        MariasThread maria;
        const auto stopped = maria.desk.store->run([now = maria.desk.clock.now()](Transaction& transaction) {
            return ConsentRecords(transaction)
                .recordLearntNow({newId(), numberOf(::maria), ConsentChange::OptedOut, ConsentSource::Keyword,
                                  u"STOP"_s, std::nullopt, now});
        });
        QVERIFY(stopped);
        maria.doubt(u"changed my mind, put me back on"_s);
        QTRY_VERIFY(maria.doubtBar()->isVisible() && maria.button(u"bringBack"_s)->isVisible());
        QVERIFY(!maria.button(u"theyOptedOut"_s)->isVisible());
        QVERIFY(!maria.composer()->isEnabled()); // Nobody texts them until somebody has said so.
        const auto spoken = [&maria] {
            const int row = static_cast<int>(maria.rows().indexOf(u"Maria Reyes"_s));
            return maria.list().view().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_VERIFY2(spoken().contains(u"Wants texts again?"_s), qPrintable(spoken()));
        QTest::mouseClick(maria.button(button), Qt::LeftButton);
        QTRY_VERIFY(!maria.doubtBar()->isVisible());
        QTRY_COMPARE(maria.isOptedOut(), !comesBack);
        QTRY_COMPARE(maria.composer()->isEnabled(), comesBack);
        QCOMPARE(maria.ledger().front().what, comesBack ? ConsentChange::OptedIn : ConsentChange::OptedOut);
        const QString told = u"SELECT count(*) FROM thread_entry WHERE words = '- BroughtBack'"_s;
        QCOMPARE(firstCell(*maria.desk.store, told), comesBack ? u"1"_s : u"0"_s);
    }
};

QTEST_MAIN(TstOptedOut)
#include "tst_opted_out.moc"
