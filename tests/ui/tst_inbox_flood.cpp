// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox_records.h"
#include "tests/ui/inbox_window.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto odd = u"+14045550166"_s;
const auto oddShown = u"(404) 555-0166"_s;
constexpr int many = 10'000;

/// Their texts as they came in, @p apart; the thirty-first of an hour says the flood.
void flood(DeskFixture& desk, int texts, std::chrono::milliseconds apart)
{
    const Timestamp from = desk.clock.now() - 50min;
    desk.tell([from](DeskStory& story) {
        story.call({odd, from - 24h});
        story.theyWrite(odd, u"text 0"_s, from);
    });
    const auto filed = desk.store->run([&](Transaction& transaction) -> Result<void> {
        ConversationRecords conversations(transaction);
        const auto id = conversations.withNumber(numberOf(odd), from);
        if (!id) return Fail(id.error());
        for (int i = 1; i < texts; ++i) {
            const IncomingText text{{u"flood-%1"_s.arg(i)},
                                    numberOf(odd),
                                    numberOf(u"+14045550100"_s),
                                    u"text %1"_s.arg(i),
                                    from + i * apart};
            if (const auto added = InboxRecords(transaction).add(text, *id); !added)
                return Fail(added.error());
        }
        if (texts <= 30) return {};
        const auto said = ThreadEntryRecords(transaction)
                              .add({{}, *id, from + 30 * apart, ThreadEntry::Kind::Flood, {}, u"30"_s, {}});
        if (!said) return Fail(said.error());
        return {};
    });
    if (!filed) qFatal("the flood was not kept");
}

} // namespace

/// A number that wrote ten thousand times: one row in the line of time, to be opened and closed again.
class TstInboxFlood : public QObject {
    Q_OBJECT

private:
    struct Flooded : InboxWindow {
        explicit Flooded(int texts = many, std::chrono::milliseconds apart = 300ms)
        {
            flood(desk, texts, apart);
            if (!QTest::qWaitFor([this] { return rows().contains(oddShown); }, 60'000))
                qFatal("not in the list");
        }
        void openThem()
        {
            open(oddShown);
            QTRY_VERIFY(shows(oddShown));
        }
        [[nodiscard]] QStringList words() const
        {
            QStringList all;
            for (const ThreadRow& row : thread().thread().rows())
                all << row.words;
            return all;
        }
        [[nodiscard]] int foldRow() const
        {
            const auto& all = thread().thread().rows();
            const auto fold = std::ranges::find(all, ThreadRow::Kind::Fold, &ThreadRow::kind);
            return fold == all.end() ? -1 : int(fold - all.begin());
        }
        [[nodiscard]] QPoint foldPlace() const
        {
            return thread().visualRect(thread().model()->index(foldRow(), 0)).center();
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theFloodIsOneRowAmongTheOthers()
    {
        Flooded window;
        window.openThem();
        const auto words = window.words();
        QCOMPARE(words.mid(words.indexOf(u"Today"_s)),
                 (QStringList{u"Today"_s, u"text 0"_s, u"text 1"_s, u"text 2"_s,
                              u"More than 30 texts in an hour. Automatic texts stopped; every text is kept. "
                              "· 09:58"_s,
                              u"9,994 more texts, 09:58 to 10:47. Show them"_s, u"text 9997"_s,
                              u"text 9998"_s, u"text 9999"_s}));
    }

    void aPersonWithTwelveQuickTextsIsReadInFull()
    {
        Flooded window(12, 2s);
        window.openThem();
        QCOMPARE(window.thread().thread().items().size(), size_t(14));
        QCOMPARE(window.foldRow(), -1);
    }

    void aClickShowsThemAndAnotherFoldsThem()
    {
        Flooded window(400);
        window.openThem();
        const auto folded = window.words();
        QAbstractItemModelTester tester(&window.thread().thread(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QPoint before = window.foldPlace();
        QTest::mouseClick(window.thread().viewport(), Qt::LeftButton, {}, before);
        QTRY_VERIFY(window.words().contains(u"text 396"_s));
        QCOMPARE(window.words().at(window.foldRow()), u"394 texts, 09:58 to 09:59. Fold them"_s);
        QVERIFY(window.thread().viewport()->rect().contains(window.foldPlace()));
        QTest::mouseClick(window.thread().viewport(), Qt::LeftButton, {}, window.foldPlace());
        QTRY_COMPARE(window.words(), folded);
    }

    void theKeyboardShowsThemToo_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Space") << Qt::Key_Space;
    }
    void theKeyboardShowsThemToo()
    {
        QFETCH(Qt::Key, key);
        Flooded window(400);
        window.openThem();
        auto& thread = window.thread();
        thread.setFocus();
        thread.setCurrentIndex(thread.model()->index(thread.model()->rowCount() - 1, 0));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&thread, Qt::Key_Up);
        QCOMPARE(thread.currentIndex().row(), window.foldRow());
        QTest::keyClick(&thread, key);
        QTRY_VERIFY(window.words().contains(u"text 396"_s));
        QCOMPARE(thread.currentIndex().row(), window.foldRow()); // The next press folds them again.
        QVERIFY(window.composer()->toPlainText().isEmpty());
        QTest::keyClick(&thread, key);
        QTRY_VERIFY(!window.words().contains(u"text 396"_s));
    }

    void shownTheyAreReadPageByPageWithoutAGap()
    {
        Flooded slow(400, 250ms); // Four of each second, as a provider that counts seconds tells them.
        slow.openThem();
        slow.thread().thread().toggleFold(slow.foldRow());
        QTRY_VERIFY(slow.words().contains(u"text 396"_s));
        for (int pages = 0; pages < 10; ++pages) {
            slow.thread().verticalScrollBar()->setValue(0);
            if (!slow.thread().thread().hasOlder()) break;
            const auto before = slow.words().size();
            QTRY_VERIFY(slow.words().size() > before || !slow.thread().thread().hasOlder());
        }
        QStringList all = slow.words().filter(QRegularExpression(u"^text "_s));
        QCOMPARE(all.size(), 400);
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void anotherThreadForgetsWhatWasOpened()
    {
        Flooded window(400);
        window.openThem();
        window.thread().thread().toggleFold(window.foldRow());
        QTRY_VERIFY(window.words().contains(u"text 396"_s));
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.openThem();
        QTRY_VERIFY(window.foldRow() >= 0 && !window.words().contains(u"text 396"_s));
    }

    void wordsThatWereReadAreShownThoughTheyAreFolded()
    {
        Flooded window(400);
        window.openThem();
        const auto found = window.read([](Transaction& transaction) -> Result<std::vector<ThreadItem>> {
            return threadOf(transaction, numberOf(odd), std::nullopt, 500);
        });
        const auto* text = std::get_if<FiledText>(&found->at(201));
        QVERIFY(text);
        window.thread().showEvidence(text->id, {});
        QTRY_COMPARE(window.thread().currentIndex().data().toString(), text->body);
    }

    void theWindowDoesNotWaitForIt()
    {
        Flooded window;
        qint64 longest = 1000;
        for (int time = 0; time < 5 && longest >= 100; ++time) { // A pause may be another program's.
            window.open(u"Maria Reyes"_s);
            QTRY_VERIFY(window.shows(u"Maria Reyes"_s) && window.hasCard());
            longest = 0;
            QElapsedTimer opening;
            QElapsedTimer pause;
            QTimer pulse;
            connect(&pulse, &QTimer::timeout, &pulse, [&] { longest = std::max(longest, pause.restart()); });
            pulse.start(0);
            pause.start();
            opening.start();
            window.openThem();
            QTRY_VERIFY(window.hasCard());
            qInfo("opened in %lld ms; the window stood still for %lld ms", opening.elapsed(), longest);
        }
        QVERIFY2(longest < 100, qPrintable(u"the window stood still for %1 ms"_s.arg(longest)));
    }
};

QTEST_MAIN(TstInboxFlood)
#include "tst_inbox_flood.moc"
