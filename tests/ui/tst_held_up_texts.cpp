// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "tests/ui/alerts_fixture.h"
#include "ui/alerts/countdown_bar.h"
#include "ui/calls/calls_model.h"
#include "ui/inbox/thread_rows.h"
#include "ui/wording/follow_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto unreachable = u"The text waits: the text service cannot be reached. Call back."_s;

FiledText queued(int attempts, TextTrouble trouble, Timestamp dueAt)
{
    FiledText text{MessageId{u"m"_s}, {}, numberOf(maria)};
    text.attempts = attempts;
    text.trouble = trouble;
    text.dueAt = dueAt;
    return text;
}

/// What stands on the screen, and where: whatever somebody may be about to press.
QStringList standing(const WiredDesk& at)
{
    QStringList all;
    for (const auto* card : at.alerts.shown()) {
        QRect place = card->geometry();
        all << u"%1 at %2, %3"_s.arg(card->accessibleName()).arg(place.x()).arg(place.y());
        for (const auto* button : card->findChildren<QAbstractButton*>()) {
            if (!button->isVisible()) continue;
            place = QRect(button->mapToGlobal(QPoint()), button->size());
            all << u"%1 at %2, %3"_s.arg(button->objectName()).arg(place.x()).arg(place.y());
        }
    }
    return all;
}

} // namespace

/// A text that should have left and did not: nobody may think that it does.
class TstHeldUpTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatDidNotLeaveDoesNotLookSent_data()
    {
        QTest::addColumn<TextState>("state");
        QTest::addColumn<bool>("unsent");
        QTest::newRow("it waits") << TextState::Queued << true;
        QTest::newRow("called off: they wrote first") << TextState::Cancelled << true;
        QTest::newRow("a landline") << TextState::Refused << true;
        QTest::newRow("not delivered") << TextState::Failed << true;
        QTest::newRow("too old to leave") << TextState::Expired << true;
        QTest::newRow("it is leaving") << TextState::Sending << false;
        QTest::newRow("it has left") << TextState::Accepted << false;
        QTest::newRow("delivered") << TextState::Delivered << false;
        QTest::newRow("nobody knows: it is not sent again") << TextState::Held << false;
    }
    void whatDidNotLeaveDoesNotLookSent()
    {
        QFETCH(TextState, state);
        FiledText text = queued(1, TextTrouble::None, Timestamp(1h));
        text.purpose = TextPurpose::Question;
        text.body = u"What hurts?"_s;
        text.state = state;
        const auto rows = threadRows({text}, {TimeWords(QTimeZone::utc()), Timestamp(1h)});
        QTEST(rows.back().unsent, "unsent");
    }

    void whyItWaitsIsSaid_data()
    {
        QTest::addColumn<FiledText>("text");
        QTest::addColumn<TextTrouble>("service");
        QTest::addColumn<QString>("words");
        const Timestamp now(1h);
        QTest::newRow("it leaves in a moment")
            << queued(0, TextTrouble::None, now + 1s) << TextTrouble::NoConnection << QString();
        QTest::newRow("it is leaving")
            << queued(0, TextTrouble::None, now - 9s) << TextTrouble::NoConnection << QString();
        QTest::newRow("the service cannot be reached, nobody tried")
            << queued(0, TextTrouble::None, now - 10s) << TextTrouble::NoConnection << unreachable;
        QTest::newRow("it was tried, and is tried again soon")
            << queued(1, TextTrouble::NoConnection, now + 20s) << TextTrouble::None << unreachable;
        auto trying = queued(2, TextTrouble::NoConnection, now);
        trying.state = TextState::Sending;
        QTest::newRow("it is being tried again") << trying << TextTrouble::None << unreachable;
        trying.attempts = 1;
        trying.trouble = TextTrouble::None;
        QTest::newRow("it is being tried") << trying << TextTrouble::None << QString();
        QTest::newRow("the service is broken")
            << queued(3, TextTrouble::ProviderDown, now + 20s) << TextTrouble::None
            << u"The text waits: the text service has trouble. Call back."_s;
        QTest::newRow("there were too many at once")
            << queued(1, TextTrouble::RateLimited, now + 20s) << TextTrouble::None
            << u"The text waits: the text service asks for a pause."_s;
        QTest::newRow("nobody knows why")
            << queued(0, TextTrouble::None, now - 1min) << TextTrouble::None
            << u"The text should have left by now, and still waits. Call back."_s;
        auto night = queued(0, TextTrouble::None, now - 1min);
        night.reason = TextReason::QuietHours;
        QTest::newRow("it waits for the morning") << night << TextTrouble::None << QString();
    }
    void whyItWaitsIsSaid()
    {
        QFETCH(FiledText, text);
        QFETCH(TextTrouble, service);
        const bool isHeld = isHeldUp(text, Timestamp(1h));
        QTEST(isHeld ? heldUpWords(text, service) : QString(), "words");
    }

    void theThreadSaysItInTheSameWords()
    {
        const Timestamp now(1h);
        ThreadLight light{TimeWords(QTimeZone::utc()), now};
        FiledText text = queued(1, TextTrouble::NoConnection, now + 20s);
        text.direction = TextDirection::Out;
        text.purpose = TextPurpose::TextBack;
        text.body = u"Sorry we missed you"_s;
        QCOMPARE(threadRows({text}, light).back().under, unreachable);
        text.purpose = TextPurpose::Person; // Nobody chose the time of the next try.
        QCOMPARE(threadRows({text}, light).back().under, unreachable);
        text = queued(0, TextTrouble::None, now - 20s);
        text.direction = TextDirection::Out;
        light.service = TextTrouble::NoConnection;
        QCOMPARE(threadRows({text}, light).back().under, unreachable);
    }

    void cardAndRowSayThatTheServiceCannotBeReached()
    {
        WiredDesk at;
        at.desk.outbox.awaitReplies();
        Q_EMIT at.desk.provider.repliesRead(TextTrouble::NoConnection);
        CallsModel calls(at.desk.desk);
        at.miss(maria);
        QTRY_VERIFY(at.says(u"alertStatus"_s).startsWith(u"Texting back in"_s));
        at.desk.clock.advance(1min);
        at.desk.outbox.beat();
        at.alerts.tick();
        QCOMPARE(at.says(u"alertStatus"_s), unreachable);
        QVERIFY(at.offers(u"callBack"_s) && at.offers(u"dontText"_s) && !at.offers(u"textNow"_s));
        QVERIFY(!at.card()->findChild<CountdownBar*>()->isVisible());
        QVERIFY(at.desk.provider.handed.empty());
        calls.refresh();
        QTRY_COMPARE(calls.rowCount(), 1);
        QCOMPARE(calls.rowAt(0).followed, unreachable);
        QCOMPARE(calls.rowAt(0).followedTone, Tone::Warm);
        // Somebody has to call them: it stays until the text would be too old.
        at.desk.clock.advance(10min);
        at.alerts.tick();
        QVERIFY(at.card() != nullptr);
        at.desk.clock.advance(10min);
        at.alerts.tick();
        QVERIFY(at.card() == nullptr);
    }

    void cardsStandStillWhileTheTextsAreTriedAgain()
    {
        WiredDesk at;
        const QRect window(0, 0, 1366, 768);
        at.work = WorkPlace{window, window, window, {}};
        at.desk.provider.holding = true;
        const auto first = at.ringing(u"+14045550233"_s, u"k1"_s);
        const auto later = at.ringing(u"+14045550234"_s, u"k2"_s);
        at.alerts.onRinging(first);
        at.alerts.onRinging(later);
        at.desk.clock.advance(19s);
        at.finish(first);
        at.desk.clock.advance(2s);
        at.finish(later);
        std::size_t answered = 0;
        QStringList before;
        for (int each = 0; each < 120; ++each) {
            at.desk.clock.advance(1s);
            at.desk.outbox.beat();
            comeToRest(*at.desk.store);
            at.alerts.tick();
            if (!before.isEmpty()) QCOMPARE(standing(at), before); // Being tried.
            for (; answered < at.desk.provider.handed.size(); ++answered)
                at.desk.provider.answerHeld(
                    {SendOutcome::Kind::NothingLeft, {}, TextTrouble::NoConnection, {}, {}});
            comeToRest(*at.desk.store);
            at.alerts.tick();
            if (answered >= 2) // Both were tried.
                before = before.isEmpty() ? standing(at) : before;
            if (!before.isEmpty()) QCOMPARE(standing(at), before);
        }
        QVERIFY(answered >= 4);
        QCOMPARE(at.alerts.shown().size(), 2);
    }

    void whatIsBeingTriedCanStillBeCalledOff()
    {
        WiredDesk at;
        at.desk.provider.holding = true;
        const SendOutcome nothingLeft{SendOutcome::Kind::NothingLeft, {}, TextTrouble::NoConnection, {}, {}};
        at.miss(maria);
        QTRY_VERIFY(at.says(u"alertStatus"_s).startsWith(u"Texting back in"_s));
        const auto tryIt = [&at](std::size_t times) {
            at.desk.clock.advance(1min);
            at.desk.outbox.beat();
            return QTest::qWaitFor([&] { return at.desk.provider.handed.size() == times; });
        };
        comeToRest(*at.desk.store); // The outbox, too, knows when it is due.
        QVERIFY(tryIt(1));
        at.desk.provider.answerHeld(nothingLeft);
        QTRY_COMPARE(at.says(u"alertStatus"_s), unreachable);
        comeToRest(*at.desk.store);
        QVERIFY(tryIt(2));
        comeToRest(*at.desk.store);
        QVERIFY(at.offers(u"dontText"_s));
        at.press(u"dontText"_s);
        comeToRest(*at.desk.store);
        at.desk.provider.answerHeld(nothingLeft);
        QTRY_COMPARE(firstCell(*at.desk.store, u"SELECT state FROM message"_s), u"Cancelled"_s);
    }

    void onceItCouldLeaveTheCardSaysSo()
    {
        WiredDesk at;
        at.desk.provider.answer = [](const OutgoingText&) {
            return SendOutcome{SendOutcome::Kind::NothingLeft, {}, TextTrouble::NoConnection, {}, {}};
        };
        at.miss(maria);
        QTRY_VERIFY(at.says(u"alertStatus"_s).startsWith(u"Texting back in"_s));
        // The outbox may learn a moment later when the text is due.
        const auto saysByNow = [&] {
            at.desk.outbox.beat();
            return at.says(u"alertStatus"_s);
        };
        at.desk.clock.advance(16s);
        QTRY_COMPARE(saysByNow(), unreachable);
        at.desk.provider.answer = [](const OutgoingText&) {
            return SendOutcome{SendOutcome::Kind::Accepted, {u"SM1"_s}, TextTrouble::None, {}, {}};
        };
        at.desk.clock.advance(5s);
        QTRY_COMPARE(saysByNow(), u"Texted · waiting for a reply"_s);
        QCOMPARE(at.desk.provider.handed.size(), std::size_t(2)); // Of the first, nothing left.
    }
};

QTEST_MAIN(TstHeldUpTexts)
#include "tst_held_up_texts.moc"
