// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_postgres.h"
#include "tests/ui/inbox_window.h"

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms; for a computer that has a lot to do.

} // namespace

/// A desk on a shared database that goes away, of which its driver warns, and comes back.
class TstDatabaseBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidOfItIsGoneOnceItAnswers()
    {
        const auto server = PrivatePostgres::start();
        if (!server) QSKIP("PostgreSQL is not installed here: this test needs its server programs");
        Store store({StoreLocation::Engine::Postgres, server->newDatabase()});
        QVERIFY(waited(store.open()));
        DeskFixture desk;
        const auto told =
            waited(store.run([now = desk.clock.now()](Transaction& transaction) -> Result<void> {
                DeskStory(transaction).theyWrite(u"+14045550123"_s, u"can i come today"_s, now - 20min);
                return {};
            }));
        QVERIFY(told && *told);
        MainWindow window(desk.theme);
        auto* inbox = new InboxPage(desk.deskOn(store), &window);
        window.addPage(inbox, Rail::Place::Top);
        window.resize(1360, 860);
        window.show();
        auto& list = *inbox->findChild<ConversationList*>();
        QTRY_COMPARE(list.model().rowCount(), 1);
        list.view().choose(0);
        auto* composer = inbox->findChild<QPlainTextEdit*>(u"composer"_s);
        auto* note = inbox->findChild<QLabel*>(u"note"_s);
        QTRY_VERIFY(composer->isVisible() && composer->isEnabled());
        composer->setFocus();
        // What was begun there before is read by then.
        QVERIFY(waited(store.read([](Transaction&) -> Result<void> { return {}; })));
        server->stopAtOnce();
        QTest::keyClicks(composer, u"come at two"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->text().startsWith(u"The shared database does not answer."_s),
                                 patience);

        QVERIFY(server->startAgain());
        const auto isBack = [&] {
            store.beat();
            return note->text().isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBack(), patience);
        QVERIFY(!note->isVisible());
        QCOMPARE(composer->toPlainText(), u"come at two"_s);
    }
};

QTEST_MAIN(TstDatabaseBack)
#include "tst_database_back.moc"
