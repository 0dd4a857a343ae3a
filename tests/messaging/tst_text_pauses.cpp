// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_pauses.h"
#include "tests/support/fake_clock.h"
#include "tests/support/text_desk.h"
#include "tests/support/waited.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const LineId front{u"front"_s};

void leave(TestStore& store, Timestamp at, int texts, const QString& body = u"Hello"_s)
{
    const auto done = store.run([&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < texts; ++i) {
            FiledText text{MessageId{newId()}, ConversationId{u"c"_s}, numberOf(u"+14045550111"_s)};
            text.purpose = TextPurpose::TextBack;
            text.body = body;
            if (auto noted = GuardRecords(transaction).noteLeft(text, front, {}, at); !noted) return noted;
        }
        return {};
    });
    if (!done) qFatal("not noted");
}

void trip(TestStore& store, const Clock& clock)
{
    const auto stopped = store.run([&](Transaction& transaction) {
        return GuardRecords(transaction).stop({front, clock.now()}, {}, clock.now());
    });
    if (!stopped || !*stopped) qFatal("nothing pauses");
}

} // namespace

class TstTextPauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysItOnceAndGoesOnByAClick_data() { TestStore::engines(); }
    void saysItOnceAndGoesOnByAClick()
    {
        OPEN_TEST_STORE(store);
        FakeClock clock;
        TextPauses pauses(store->store(), clock);
        QSignalSpy changed(&pauses, &TextPauses::changed);
        QSignalSpy wentOn(&pauses, &TextPauses::wentOn);
        pauses.setRules({});
        leave(*store, clock.now(), 30);
        trip(*store, clock);
        QTRY_COMPARE(pauses.inForce().size(), 1U);
        QCOMPARE(changed.size(), 1);
        trip(*store, clock); // The next caller of the flood: nothing new to say.
        pauses.beat();
        comeToRest(*store);
        QCOMPARE(changed.size(), 1);
        clock.advance(1min);
        pauses.goOn(MemberId{u"ruth"_s});
        QTRY_VERIFY(pauses.inForce().empty());
        QTRY_COMPARE(wentOn.size(), 1);
        QCOMPARE(firstCell(*store, u"SELECT gone_on_by FROM text_pause"_s), u"ruth"_s);
    }

    void whatAnotherDeskBeganIsSeenHereToo_data() { TestStore::engines(); }
    void whatAnotherDeskBeganIsSeenHereToo()
    {
        OPEN_TEST_STORE(store);
        FakeClock clock;
        Store beside(store->location());
        QVERIFY(*waited(beside.open()));
        TextPauses pauses(beside, clock);
        pauses.setRules({});
        leave(*store, clock.now(), 30);
        trip(*store, clock);
        clock.advance(TextPauses::lookedAtAgain);
        pauses.beat();
        QTRY_COMPARE(pauses.inForce().size(), 1U);
        clock.advance(1h); // And its end is seen by itself.
        pauses.beat();
        QTRY_VERIFY(pauses.inForce().empty());
    }

    void whatWasSpent_data() { TestStore::engines(); }
    void whatWasSpent()
    {
        OPEN_TEST_STORE(store);
        FakeClock clock;
        clock.set(Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 15h));
        TextPauses pauses(store->store(), clock);
        pauses.setRules({{}, QTimeZone("America/New_York")});
        leave(*store, clock.now() - 24h * 25, 7); // Last month.
        leave(*store, clock.now() - 24h, 5);
        leave(*store, clock.now() - 1h, 2, QString(161, u'a'));
        const auto spent = waited(pauses.spentSoFar());
        QVERIFY(spent && *spent);
        QCOMPARE((*spent)->today.texts, 2);
        QCOMPARE((*spent)->today.parts, 4);
        QCOMPARE((*spent)->capped, 2);
        QCOMPARE((*spent)->month.texts, 7);
        QCOMPARE((*spent)->month.micros, 9 * 8'300);
    }
};

QTEST_GUILESS_MAIN(TstTextPauses)
#include "tst_text_pauses.moc"
