// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts_fixture.h"
#include "ui/alerts/latest_replies.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// The rest of the screen beside a window that takes its left half: cards stand there as they are.
WorkPlace besideOf(QSize rest)
{
    const QRect window(-600, 0, 600, rest.height());
    return {window.united(QRect(QPoint(), rest)), window, window, {}};
}

QRect seen(const AlertCard& card)
{
    const int margin = card.margin();
    return card.geometry().adjusted(margin, margin, -margin, -margin);
}

OpenPage pageOf(const QString& from, const QString& words, Timestamp since)
{
    const PageRound round{from, {u"c-"_s + from}, {u"m1"_s}, since, since + 5min, 1};
    return {round, numberOf(from), u"Dana Kim"_s, words, {}};
}

/// As many letters as stand in a line of ten.
int linesOfTen(const QString& words)
{
    int lines = 0;
    for (const QString& line : words.split(u'\n'))
        lines += static_cast<int>(line.size() + 9) / 10;
    return lines;
}

const auto sam = u"+14045550199"_s;

} // namespace

/// However much is written and however many write, every card is read and none lies over another.
class TstCardCrowd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void ofThirtyTextsTheLastStandAndTheRestIsAClickAway()
    {
        WiredDesk at;
        for (int text = 1; text <= 30; ++text)
            at.theyWrite(maria, u"text number %1"_s.arg(text));
        QCOMPARE(at.says(u"alertReply"_s), u"text number 28\ntext number 29\ntext number 30"_s);
        auto* more = at.card()->findChild<QAbstractButton*>(u"earlierTexts"_s);
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), u"27 more"_s);
        QSignalSpy opened(&at.alerts, &DeskAlerts::openConversation);
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<ConversationId>().value, u"c1"_s);
        QVERIFY(!at.card());
    }

    void aFewTextsHideNone()
    {
        WiredDesk at;
        at.theyWrite(maria, u"hello"_s);
        at.theyWrite(maria, u"are you open?"_s);
        QVERIFY(!at.offers(u"earlierTexts"_s));
    }

    void stopAmongManyTextsIsNotForgotten()
    {
        WiredDesk at;
        at.theyWrite(maria, u"STOP"_s);
        for (int text = 0; text < 5; ++text)
            at.theyWrite(maria, u"hello?"_s);
        QCOMPARE(at.says(u"alertStatus"_s), u"They asked not to be texted: nothing more goes to them."_s);
        QVERIFY(!at.card()->findChild<QLineEdit*>(u"answer"_s)->isVisible());
    }

    void onlyWhatFitsIsKept_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("earlier");
        const QString ten = u"1234567890"_s;
        QTest::newRow("two short ones") << QStringList{u"hello"_s, ten} << QString(u"hello\n"_s + ten) << 0;
        QTest::newRow("the older of two is in the way")
            << QStringList{u"hello"_s, ten + ten} << QString(ten + ten) << 1;
        QTest::newRow("one that is longer than the card")
            << QStringList{ten + ten + ten} << QString(ten + u"123456789\u2026"_s) << 0;
        QTest::newRow("no face is cut in two") << QStringList{u"123456789012345678"_s + u"\U0001F637"_s + ten}
                                               << QString(u"123456789012345678\u2026"_s) << 0;
    }
    void onlyWhatFitsIsKept()
    {
        QFETCH(QStringList, texts);
        LatestReplies replies;
        for (const QString& text : texts)
            replies.add(text);
        const LatestReplies shown = fittedTo(replies, 2, linesOfTen);
        QTEST(shown.words(), "shown");
        QTEST(shown.earlier, "earlier");
    }

    void noCardLiesOverAnother_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("a desk's screen") << QSize(1366, 768);
        QTest::newRow("an old notebook") << QSize(1024, 700);
        QTest::newRow("an old notebook, twice as large") << QSize(512, 350);
    }
    void noCardLiesOverAnother()
    {
        QFETCH(QSize, screen);
        WiredDesk at;
        at.work = besideOf(screen);
        const auto since = at.desk.clock.now();
        at.alerts.onUrgent({pageOf(sam, u"my face is swollen and i cant breathe "_s.repeated(20), since)});
        at.desk.clock.advance(1s);
        at.miss(u"+14045550150"_s);
        const QString story = u"I need a crown because of the tooth on the left and then "_s;
        for (int text = 0; text < 30; ++text)
            at.hearFrom(maria, story.repeated(text % 7 * 10 + 1));
        at.alerts.tick();
        const QRect room(QPoint(), screen);
        QList<QRect> others;
        for (const auto* card : at.alerts.shown()) {
            QVERIFY2(room.contains(seen(*card)), qPrintable(card->accessibleName()));
            for (const QRect& other : others)
                QVERIFY2(!other.intersects(seen(*card)), qPrintable(card->accessibleName()));
            others << seen(*card);
        }
        QVERIFY(others.size() >= 2);
        const auto* urgent = at.card();
        QVERIFY(urgent->accessibleName().startsWith(u"Urgent"_s));
        QVERIFY(!urgent->isLine());
        QVERIFY(urgent->findChild<QAbstractButton*>(u"takeUrgent"_s)->isVisible());
    }

    void whatFindsNoRoomIsCounted()
    {
        WiredDesk at;
        std::vector<OpenPage> pages;
        for (int caller = 0; caller < 5; ++caller)
            pages.push_back(pageOf(u"+1404555010%1"_s.arg(caller), u"i cant breathe"_s, at.desk.clock.now()));
        at.alerts.onUrgent(pages);
        const auto told = [&at] {
            QStringList all;
            for (const auto* card : at.alerts.shown())
                all << card->findChild<QLabel*>(u"alertTitle"_s)->text() + u'\n' +
                           card->findChild<QLabel*>(u"alertLine"_s)->text();
            return all;
        };
        QCOMPARE(told().size(), 3);
        QCOMPARE(told().filter(u"2 more · "_s).size(), 1);
        pages.erase(pages.begin() + 3, pages.end());
        at.alerts.onUrgent(pages);
        QCOMPARE(told().filter(u"more · "_s).size(), 0);
    }

    void whatLeavesWithinSecondsStandsBeforeReplies()
    {
        WiredDesk at;
        for (int caller = 0; caller < 4; ++caller)
            at.hearFrom(u"+1404555010%1"_s.arg(caller), u"do you have anything tomorrow?"_s);
        at.miss(maria);
        QTRY_VERIFY(std::ranges::any_of(at.alerts.shown(), [](const AlertCard* card) {
            const auto* dont = card->findChild<QAbstractButton*>(u"dontText"_s);
            return card->isVisible() && dont->isVisible();
        }));
        // Whom one would call back is read whole; the others are counted below.
        for (const auto* card : at.alerts.shown()) {
            const auto* title = card->findChild<QLabel*>(u"alertTitle"_s);
            if (!card->isLine()) QCOMPARE(title->text(), card->accessibleName());
        }
    }

    void whoALineCountsOthersOfIsReadWhole_data()
    {
        QTest::addColumn<QRect>("panel");
        QTest::addColumn<bool>("isReading");
        QTest::newRow("over the window") << QRect() << false;
        QTest::newRow("beside a thread") << QRect(1078, 0, 288, 768) << true;
        QTest::newRow("above a thread") << QRect() << true;
    }
    void whoALineCountsOthersOfIsReadWhole()
    {
        QFETCH(QRect, panel);
        QFETCH(bool, isReading);
        WiredDesk at;
        const QRect window(0, 0, 1366, 768);
        at.work = WorkPlace{window, window, window, panel};
        at.work->isReading = isReading;
        for (int caller = 0; caller < 5; ++caller)
            at.miss(u"+1404555010%1"_s.arg(caller), u"k%1"_s.arg(caller));
        const auto counting = [&at] {
            const auto cards = at.alerts.shown();
            const auto found = std::ranges::find_if(cards, [](const AlertCard* card) {
                return card->findChild<QLabel*>(u"alertTitle"_s)->text().contains(u" more · "_s);
            });
            return found == cards.end() ? nullptr : *found;
        };
        QTRY_VERIFY(counting() != nullptr && counting()->isLine());
        QTRY_VERIFY(counting()->findChild<QAbstractButton*>(u"openAlert"_s)->isVisible());
        const auto* title = counting()->findChild<QLabel*>(u"alertTitle"_s);
        QVERIFY2(title->fontMetrics().horizontalAdvance(title->text()) <= title->width(),
                 qPrintable(title->text()));
    }

    void anEmergencyKeepsItsLineWhereSomebodyAnswersAnother()
    {
        WiredDesk at;
        at.work = besideOf({512, 350});
        at.theyWrite(maria, u"Can I come on Saturday? "_s.repeated(50));
        at.card()->findChild<QLineEdit*>(u"answer"_s)->setText(u"One mom"_s);
        at.alerts.onUrgent({pageOf(sam, u"i cant breathe"_s, at.desk.clock.now())});
        QCOMPARE(at.alerts.shown().size(), 2);
        QVERIFY(!at.card(0)->isLine() && at.card(1)->isLine());
        QVERIFY(at.card(1)->findChild<QAbstractButton*>(u"takeUrgent"_s)->isVisible());
        QVERIFY(!seen(*at.card(0)).intersects(seen(*at.card(1))));
    }

    void whatIsALineForWantOfRoomStaysOneUnderTheMouse()
    {
        WiredDesk at;
        at.work = besideOf({512, 350});
        at.theyWrite(maria, u"Can I come on Saturday?"_s);
        at.alerts.onUrgent({pageOf(sam, u"i cant breathe"_s, at.desk.clock.now())});
        QVERIFY(at.card(0)->isLine() && !at.card(1)->isLine());
        at.card(0)->setAttribute(Qt::WA_UnderMouse);
        at.alerts.tick();
        QVERIFY(at.card(0)->isLine() && !at.card(1)->isLine());
        at.alerts.onUrgent({});
        at.alerts.tick();
        QVERIFY(!at.card(0)->isLine()); // There is room now.
    }

    void theButtonOfALineStaysUnderTheMouse()
    {
        WiredDesk at;
        const QRect window(0, 0, 1366, 768);
        at.work = WorkPlace{window, window, window, {}};
        const auto since = at.desk.clock.now();
        at.alerts.onUrgent({pageOf(sam, u"i cant breathe"_s, since), pageOf(maria, u"he faints"_s, since)});
        QCOMPARE(at.alerts.shown().size(), 2);
        auto* line = at.card(0)->isLine() ? at.card(0) : at.card(1);
        auto* other = at.card(0)->isLine() ? at.card(1) : at.card(0);
        QVERIFY(line->isLine() && !other->isLine());
        const auto* take = line->findChild<QAbstractButton*>(u"takeUrgent"_s);
        const QPoint before = take->mapToGlobal(take->rect().center());
        line->setAttribute(Qt::WA_UnderMouse);
        at.alerts.tick();
        QVERIFY(line->isLine());
        QCOMPARE(take->mapToGlobal(take->rect().center()), before);

        QTest::mouseClick(line->findChild<QLabel*>(u"alertTitle"_s),
                          Qt::LeftButton); // All of it is asked for.
        QVERIFY(!line->isLine());
        at.alerts.tick();
        QVERIFY(!line->isLine() && !seen(*line).intersects(seen(*other)));
        line->setAttribute(Qt::WA_UnderMouse, false);
        at.alerts.tick();
        QVERIFY(line->isLine());
        line->setAttribute(Qt::WA_UnderMouse);
        at.alerts.tick();
        QVERIFY(line->isLine());
    }
};

QTEST_MAIN(TstCardCrowd)
#include "tst_card_crowd.moc"
