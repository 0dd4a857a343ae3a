// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/support/test_store.h"
#include "tests/support/text_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550222"_s;
const DeliveryReport refused{{u"SM1"_s}, DeliveryState::Failed, TextTrouble::NotRegistered, u"30034"_s};

/// The parts of a program that texts, from its start on. The service does not tell of registrations.
struct StartedDesk {
    StartedDesk(TestStore& kept, const FakeClock& now) : store(kept), desk(kept.store(), now)
    {
        auto service = std::make_unique<ScriptedMessageProvider>();
        provider = service.get();
        desk.provider.set(std::move(service));
        desk.outbox.setOpen(true);
        wireTexts(desk);
        beat();
    }
    void beat()
    {
        comeToRest(store);
        desk.registration.beat();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        desk.outbox.beat();
        comeToRest(store);
        comeToRest(store);
    }
    [[nodiscard]] int left() const { return static_cast<int>(provider->handed.size()); }

    TestStore& store;
    ScriptedMessageProvider* provider = nullptr;
    DeskParts desk;
};

} // namespace

/// A carrier turned a text away because the number is not registered, and the text service does not tell how
/// far that is: what follows is kept until a person says that it is done.
class TstRegistrationHeld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatFollowsARefusalWaitsAlsoOverARestart_data() { TestStore::engines(); }
    void whatFollowsARefusalWaitsAlsoOverARestart()
    {
        OPEN_TEST_STORE(store);
        FakeClock clock;
        auto first = std::make_unique<StartedDesk>(*store, clock);
        (void)queued(*store, clock.now(), {.to = ann});
        first->desk.outbox.lookSoon();
        first->beat();
        QCOMPARE(first->left(), 1); // Nobody knows, so it is let through.
        Q_EMIT first->desk.deliveries.failed(refused);
        first->beat();
        QTRY_VERIFY(first->desk.registration.known().isMissing());
        const MessageId next = queued(*store, clock.now(), {.to = bob});
        first->desk.outbox.lookSoon();
        first->beat();
        QCOMPARE(first->left(), 1);
        QCOMPARE(textOf(*store, next).reason, TextReason::NotRegistered);
        first.reset();

        StartedDesk again(*store, clock);
        again.beat();
        QTRY_VERIFY(again.desk.registration.known().isMissing());
        clock.advance(2h);
        again.beat();
        QCOMPARE(again.left(), 0);
        again.desk.registration.takeAsDone();
        clock.advance(1min);
        again.beat();
        QCOMPARE(again.left(), 1);
        QCOMPARE(again.provider->handed.front().id, next);
        clock.advance(1h);
        again.beat();
        QCOMPARE(again.left(), 1);
    }

    void whatIsRefusedWhenHandedOverWaitsToo_data() { TestStore::engines(); }
    void whatIsRefusedWhenHandedOverWaitsToo()
    {
        OPEN_TEST_STORE(store);
        FakeClock clock;
        StartedDesk started(*store, clock);
        started.provider->answer = [](const OutgoingText&) {
            return SendOutcome{
                SendOutcome::Kind::NothingLeft, {}, TextTrouble::NotRegistered, u"30032"_s, {}};
        };
        const MessageId id = queued(*store, clock.now(), {.to = ann});
        started.desk.outbox.lookSoon();
        started.beat();
        QCOMPARE(started.left(), 1);
        QCOMPARE(textOf(*store, id).reason, TextReason::NotRegistered);
        started.beat();
        QTRY_VERIFY(started.desk.registration.known().isMissing());
        clock.advance(2h);
        started.beat();
        QCOMPARE(started.left(), 1); // Not tried over and over.
        QCOMPARE(stateOf(*store, id), TextState::Queued);
        started.provider->answer = [&](const OutgoingText&) { return started.provider->accepted(); };
        started.desk.registration.takeAsDone();
        clock.advance(1min);
        started.beat();
        QCOMPARE(started.left(), 2);
        QCOMPARE(stateOf(*store, id), TextState::Accepted);
    }
};

QTEST_GUILESS_MAIN(TstRegistrationHeld)
#include "tst_registration_held.moc"
