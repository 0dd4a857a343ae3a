// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox_window.h"

#include <QDesktopServices>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto odd = u"+14045550166"_s;
const auto oddShown = u"(404) 555-0166"_s;

/// Whoever is asked to open a link.
class Opener : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& /*link*/) { ++opened; }

public:
    int opened = 0;
};

} // namespace

/// Whatever callers write stands on the screen as they wrote it, and does nothing.
class TstInboxBadInput : public QObject {
    Q_OBJECT

private:
    struct Wrote : InboxWindow {
        explicit Wrote(const QStringList& texts)
        {
            desk.tell([now = desk.clock.now(), texts](DeskStory& story) {
                story.call({odd, now - 1h});
                int second = 0;
                for (const QString& text : texts)
                    story.theyWrite(odd, text, now - 30min + std::chrono::seconds(++second));
                story.understand(now);
            });
            const auto row = [this] { return rows().indexOf(oddShown); };
            if (!QTest::qWaitFor([&] { return row() >= 0; })) qFatal("they are not in the list");
            open(oddShown);
            if (!QTest::qWaitFor([this] { return shows(oddShown) && hasCard(); }))
                qFatal("their thread did not open");
        }
        /// Their last text as the thread has it.
        [[nodiscard]] QString theirs() const
        {
            auto& rows = thread().thread();
            for (int row = rows.rowCount() - 1; row >= 0; --row)
                if (rows.at(row).kind == ThreadRow::Kind::Theirs) return rows.at(row).words;
            return {};
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatTheyWriteIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("five thousand letters") << QString(5'000, u'w');
        QTest::newRow("five thousand letters in words") << u"a tooth hurts "_s.repeated(357);
        QTest::newRow("nothing but faces") << u"\U0001F62D\U0001F62D\U0001F9B7"_s;
        QTest::newRow("a family of one letter") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
        QTest::newRow("Arabic") << u"\u0633\u0646\u064A \u064A\u0624\u0644\u0645\u0646\u064A"_s;
        QTest::newRow("half a face") << u"ok "_s + QChar(0xD83D);
        QTest::newRow("markup") << u"<b>hi</b><img src='file:///etc/passwd'><script>1</script>"_s;
        QTest::newRow("a link") << u"see https://example.com/?a=1&b=2 <a href='http://x'>y</a>"_s;
        QTest::newRow("many lines") << u"a\n\n\n\nb"_s.repeated(50);
    }
    void whatTheyWriteIsShown()
    {
        QFETCH(QString, text);
        Wrote window({text});
        if (QTest::currentDataTag() != QByteArray("half a face")) // No database keeps half a letter.
            QCOMPARE(window.theirs(), text);
        // All of it can be scrolled to, and is painted.
        auto& thread = window.thread();
        const auto last = thread.model()->index(thread.model()->rowCount() - 1, 0);
        QVERIFY(thread.visualRect(last).height() > 20);
        QVERIFY(!thread.grab().isNull());
        QVERIFY(!window.list().view().grab().isNull());
        QCOMPARE(window.list().view().sizeHintForRow(0), window.desk.theme.px(82)); // One row is one row.
    }

    void controlCharactersDoNotReachTheScreen()
    {
        // The second turns words round; each keeps its place.
        Wrote window({u"one\u0007two\u001B[31m \u202Eeerht\u202C"_s});
        QCOMPARE(window.theirs(), u"one\u200Btwo\u200B[31m \u200Beerht\u200B"_s);
        const auto row = window.rows().indexOf(oddShown);
        const QString listed = window.list().model().at(int(row)).lastWords;
        QVERIFY2(!listed.contains(u'\n'), qPrintable(listed));
        QVERIFY(!window.thread().grab().isNull());
    }

    void noLabelAndNoTipReadsTheirWordsAsMarkup()
    {
        const auto markup = u"<h1>cleaning</h1> <b>delta dental</b> tomorrow, my name is <i>Ann</i>"_s;
        Wrote window({markup});
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.name(odd, u"<b>Ann</b> & Co"_s, now);
        });
        QTRY_VERIFY(window.shows(u"<b>Ann</b> & Co"_s));
        for (const auto* label : window.window.findChildren<QLabel*>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + label->text()));
        static const QRegularExpression tag(u"<(?!span>|/span>|br>)"_s);
        for (const auto* widget : window.window.findChildren<QWidget*>())
            QVERIFY2(!widget->toolTip().contains(tag), qPrintable(widget->toolTip()));
    }

    void aLinkIsNeverOpened()
    {
        Opener opener;
        for (const auto& scheme : {u"http"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, &opener, "open");
        Wrote window({u"https://example.com/win"_s});
        auto& thread = window.thread();
        const auto last = thread.model()->index(thread.model()->rowCount() - 1, 0);
        const QPoint place = thread.visualRect(last).topLeft() + QPoint(60, 20);
        QTest::mouseClick(thread.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(thread.viewport(), Qt::LeftButton, {}, place);
        QTest::keyClick(&thread, Qt::Key_Return);
        QCOMPARE(opener.opened, 0);
        for (const auto& scheme : {u"http"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void aFloodIsOneRowAndSaidOnce()
    {
        QStringList texts;
        for (int i = 0; i < 200; ++i)
            texts << u"text %1"_s.arg(i);
        Wrote window(texts);
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.entry(odd, ThreadEntry::Kind::Flood, u"100"_s, now);
        });
        QTRY_COMPARE(window.lastWords().section(u" ·"_s, 0, 0),
                     u"More than 100 texts in an hour. Automatic texts stopped; every text is kept."_s);
        QCOMPARE(window.rows().count(oddShown), 1);
    }

    void aNoteOfFiveThousandLettersIsKeptAsFarAsItGoes()
    {
        Wrote window({u"hi"_s});
        auto* note = window.inbox->findChild<QPlainTextEdit*>(u"teamNote"_s);
        note->setPlainText(QString(5'000, u'n'));
        QTest::mouseClick(window.button(u"saveNote"_s), Qt::LeftButton);
        QTRY_COMPARE(window.lastWords(), QString(2'000, u'n'));
    }

    void aNoteThatWasBegunWaitsForItsPerson()
    {
        Wrote window({u"hi"_s});
        auto* note = window.inbox->findChild<QPlainTextEdit*>(u"teamNote"_s);
        note->setPlainText(u"prefers mornings"_s);
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s) && window.hasCard());
        QTRY_COMPARE(note->toPlainText(), QString()); // Her card comes a moment after her words.
        window.open(oddShown);
        QTRY_COMPARE(note->toPlainText(), u"prefers mornings"_s);
    }

    void aNoteThatWasBegunIsThereAfterARestart()
    {
        Wrote window({u"hi"_s});
        auto* note = window.inbox->findChild<QPlainTextEdit*>(u"teamNote"_s);
        const ConversationId id = window.kept(odd).id;
        const auto begun = [&window, id] {
            return *window.read([id](Transaction& t) { return ConversationRecords(t).noteDraft(id); });
        };
        QTest::keyClicks(note, u"prefers mornings"_s);
        QTRY_COMPARE(begun(), u"prefers mornings"_s); // Once the typing rests.
        QTest::keyClicks(note, u" or"_s);
        window.window.hide(); // Left in the middle of a word.
        QTRY_COMPARE(begun(), u"prefers mornings or"_s);
        InboxPage another(window.desk.desk);
        another.show();
        another.openConversation(id);
        auto* there = another.findChild<QPlainTextEdit*>(u"teamNote"_s);
        QTRY_COMPARE(there->toPlainText(), u"prefers mornings or"_s);
        QTest::mouseClick(another.findChild<QAbstractButton*>(u"saveNote"_s), Qt::LeftButton);
        QTRY_COMPARE(begun(), QString());
        QVERIFY(there->toPlainText().isEmpty());
    }

    void anUnknownCallerInRightToLeftKeepsTheirNumber()
    {
        Wrote window({u"\u0633\u0646\u064A"_s});
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!window.window.grab().isNull());
        QCOMPARE(window.label(u"threadName"_s), oddShown);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TstInboxBadInput)
#include "tst_inbox_bad_input.moc"
