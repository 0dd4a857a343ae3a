// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/text_back_engine.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;

struct Desk : FrontDesk {
    explicit Desk(TestStore& kept) : FrontDesk(kept) { engine.setRules(settings, true); }
    void switchTexts(bool on)
    {
        settings.texts.on = on;
        engine.setRules(settings, true);
        comeToRest(store);
    }

    TextBackEngine engine{store.store(), clock};
};

} // namespace

class TstTextsOff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoWaitsWhenTextsAreSwitchedOffIsNotTexted_data() { TestStore::engines(); }
    void whoWaitsWhenTextsAreSwitchedOffIsNotTexted()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const LoggedCall missed = desk.call(ann);
        const LoggedCall other = desk.call(bob);
        desk.switchTexts(false);
        QCOMPARE(desk.pass(1h), 0);
        desk.switchTexts(true); // What was called off stays off.
        QCOMPARE(desk.pass(1h), 0);
        QCOMPARE(textOf(*store, missed.text->id).state, TextState::Cancelled);
        QCOMPARE(textOf(*store, other.text->id).reason, TextReason::StoppedByPerson);
    }

    void withoutATextServiceNothingIsQueued_data() { TestStore::engines(); }
    void withoutATextServiceNothingIsQueued()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.engine.setRules(desk.settings, false);
        desk.engine.onCallFinished(desk.callEnding(ann));
        comeToRest(*store);
        QCOMPARE(firstCell(*store, u"SELECT decision FROM call"_s), u"NoTextService"_s);
        QCOMPARE(desk.pass(1h), 0);
    }

    void aDeskThatStartsWithTextsOffSendsNoneOfYesterdays_data() { TestStore::engines(); }
    void aDeskThatStartsWithTextsOffSendsNoneOfYesterdays()
    {
        OPEN_TEST_STORE(store);
        FrontDesk before(*store);
        (void)before.call(ann);
        before.settings.texts.on = false;
        TextBackEngine engine(store->store(), before.clock);
        engine.setRules(before.settings, true);
        comeToRest(*store);
        QCOMPARE(before.pass(15s), 0);
    }

    void aTextThatIsLeavingIsNotTriedAgain_data() { TestStore::engines(); }
    void aTextThatIsLeavingIsNotTriedAgain()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const LoggedCall missed = desk.call(ann);
        desk.clock.advance(15s);
        QCOMPARE(claimed(*store, desk.clock.now()).size(), 1U);
        desk.switchTexts(false);
        const auto put = store->run([&](Transaction& transaction) {
            return OutboxRecords(transaction)
                .postpone(missed.text->id, TextTrouble::NoConnection, {}, desk.clock.now());
        });
        QVERIFY(put);
        QCOMPARE(desk.pass(1h), 0);
        QCOMPARE(textOf(*store, missed.text->id).state, TextState::Cancelled);
    }

    void aPersonMayTextAllTheSame_data() { TestStore::engines(); }
    void aPersonMayTextAllTheSame()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.switchTexts(false);
        const LoggedCall missed = desk.call(ann);
        QCOMPARE(missed.reason, Reason::TextsOff);
        QVERIFY(desk.textAnyway(missed.call.id));
        desk.settings.texts.wait = 30s; // Something else is changed.
        desk.switchTexts(false);
        QCOMPARE(desk.pass(1s), 1);
    }
};

QTEST_GUILESS_MAIN(TstTextsOff)
#include "tst_texts_off.moc"
