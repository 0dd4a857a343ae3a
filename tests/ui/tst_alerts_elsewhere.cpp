// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox.h"
#include "core/recovery/desk_news.h"
#include "tests/support/waited.h"
#include "tests/ui/alerts_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // ms; for a computer that has a lot to do.
const auto dana = u"+14045550142"_s;
const MemberId sam{u"sam"_s};

/// One desk of several on one database, its cards wired as the program wires them.
struct SharedDesk {
    explicit SharedDesk(const QString& place) : store({StoreLocation::Engine::Postgres, place})
    {
        const auto opened = waited(store.open());
        if (!opened || !*opened) qFatal("no database");
        desk.clock.advance(5h); // The day has begun where these callers live.
        Settings rules;
        rules.business.name = u"Peachtree Dental"_s;
        engine.setRules(rules, true);
        QObject::connect(&inbox, &Inbox::textReceived, &news,
                         [this](const ConversationId&, const IncomingText& text) { news.noteText(text); });
        QObject::connect(&engine, &TextBackEngine::decided, &news,
                         [this](const LoggedCall& call) { news.noteCall(call.call.id); });
        QObject::connect(&inbox, &Inbox::textReceived, &alerts, &DeskAlerts::onTextReceived);
        QObject::connect(&engine, &TextBackEngine::decided, &alerts, &DeskAlerts::onDecided);
        QObject::connect(&news, &DeskNews::textReceived, &alerts, &DeskAlerts::onTextReceived);
        QObject::connect(&news, &DeskNews::callDecided, &alerts, &DeskAlerts::onDecidedElsewhere);
        QObject::connect(&news, &DeskNews::handled, &alerts, &DeskAlerts::onHandled);
        news.start();
        settle();
        desk.theme.dress();
    }
    /// What this desk asked its store is answered.
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            if (!waited(store.read([](Transaction&) -> Result<void> { return {}; }))) qFatal("no answer");
    }
    template <typename Job> void change(Job job)
    {
        const auto done = waited(store.run([&](Transaction& transaction) -> Result<void> {
            ConversationRecords threads(transaction);
            const auto id = threads.withNumber(numberOf(maria), desk.clock.now());
            if (!id) return Fail(id.error());
            return job(threads, *id);
        }));
        if (!done || !*done) qFatal("not changed");
    }
    void reads(const QStringList& bodies, const QString& from = maria)
    {
        std::vector<IncomingText> texts;
        for (const QString& body : bodies) {
            desk.clock.advance(1s);
            texts.push_back({{newId()}, numberOf(from), provider.number(), body, desk.clock.now()});
        }
        Q_EMIT provider.arrived(texts, {}, Cursor{newId()});
    }
    void misses(const QString& from)
    {
        FinishedCall call;
        call.line = LineId{u"front"_s};
        call.key = CallKey{newId()};
        call.caller.number = numberOf(from);
        call.caller.textable = Textable::Likely;
        call.caller.why = NotTextable::None;
        call.rangAt = desk.clock.now() - 20s;
        call.endedAt = desk.clock.now();
        call.outcome = CallOutcome::Abandoned;
        call.certainty = Certainty::Certain;
        engine.onCallFinished(call);
    }
    [[nodiscard]] QString label(const QString& name, int at = 0) const
    {
        auto* card = alerts.shown().value(at);
        return card ? card->findChild<QLabel*>(name)->text() : QString();
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int i = 0; i < alerts.shown().size(); ++i)
            all << label(u"alertTitle"_s, i);
        all.sort();
        return all;
    }

    Store store;
    DeskFixture desk;
    ScriptedMessageProvider provider;
    Inbox inbox{store, provider, desk.clock};
    Outbox outbox{store, provider, desk.clock};
    TextBackEngine engine{store, desk.clock};
    DeskNews news{store};
    QList<AlertSound> heard;
    DeskAlerts alerts{desk.deskOn(store),
                      {[](const QUrl&) { return true; },
                       [this](const PhoneNumber& to, const QString& words, const PersonText& how) {
                           return outbox.sendFromPerson(to, words, how);
                       },
                       {},
                       [this](AlertSound sound, int) { heard << sound; }}};
};

const QStringList mariaReplied{u"(404) 555-0123 replied"_s};
const QStringList danaReplied{u"(404) 555-0142 replied"_s};
const QList<AlertSound> oneReply{AlertSound::Reply};

} // namespace

/// Two desks on one database: whoever sits at either is alerted.
class TstAlertsElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PrivatePostgres::start();
        if (!m_server) QSKIP("PostgreSQL is not installed here: these tests need its server programs");
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_place = m_server->newDatabase();
    }
    void cleanupTestCase() { m_server.reset(); }

    void aReplyIsToldAtBothDesksOnceWhicheverReadIt()
    {
        SharedDesk front(m_place);
        SharedDesk back(m_place);
        front.reads({u"can i come today"_s});
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), mariaReplied, patience);
        QTRY_COMPARE_WITH_TIMEOUT(front.titles(), mariaReplied, patience);
        back.desk.clock.set(front.desk.clock.now());
        back.reads({u"or tomorrow"_s});
        const auto both = u"can i come today\nor tomorrow"_s;
        QTRY_COMPARE_WITH_TIMEOUT(front.label(u"alertReply"_s), both, patience);
        QTRY_COMPARE_WITH_TIMEOUT(back.label(u"alertReply"_s), both, patience);
        back.reads({u"hi"_s}, dana); // By then nothing is told twice.
        QTRY_COMPARE_WITH_TIMEOUT(front.titles(), mariaReplied + danaReplied, patience);
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), mariaReplied + danaReplied, patience);
        const QList<AlertSound> three{AlertSound::Reply, AlertSound::Reply, AlertSound::Reply};
        QCOMPARE(front.heard, three);
        QCOMPARE(back.heard, three);
    }

    void aMissedCallIsToldWhereNoLineIsWatchedAndTurnsIntoTheReply()
    {
        SharedDesk front(m_place);
        SharedDesk back(m_place);
        front.misses(maria);
        const QStringList missed{u"Missed call from (404) 555-0123"_s};
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), missed, patience);
        QTRY_COMPARE_WITH_TIMEOUT(front.titles(), missed, patience);
        QCOMPARE(back.heard, QList<AlertSound>{AlertSound::Missed});
        QVERIFY(back.alerts.shown().first()->findChild<QAbstractButton*>(u"dontText"_s)->isVisible());
        front.reads({u"sorry, i need an appointment"_s});
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), mariaReplied, patience);
        QTRY_COMPARE_WITH_TIMEOUT(front.titles(), mariaReplied, patience);
        QCOMPARE(front.heard, (QList<AlertSound>{AlertSound::Missed, AlertSound::Reply}));
        QCOMPARE(back.heard, front.heard);
    }

    void whatIsSeenToAtOneDeskIsGoneAtTheOther_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"opened", "answered", "done", "taken"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatIsSeenToAtOneDeskIsGoneAtTheOther()
    {
        QFETCH(QString, how);
        SharedDesk front(m_place);
        SharedDesk back(m_place);
        back.reads({u"can i come today"_s});
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), mariaReplied, patience);
        QTRY_COMPARE_WITH_TIMEOUT(front.titles(), mariaReplied, patience);
        const Timestamp now = back.desk.clock.now() + 1s;
        front.change([&](ConversationRecords& threads, const ConversationId& id) -> Result<void> {
            if (how == u"opened") return threads.markSeen(id, now);
            if (how == u"answered") return threads.noteSent(id, u"at two"_s, now, true);
            if (how == u"done") return threads.close(id, now, sam);
            return threads.assign(id, sam, now, sam);
        });
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), QStringList(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(front.titles(), QStringList(), patience);
    }

    void whatIsGivenToWhoSitsHereStays()
    {
        SharedDesk front(m_place);
        SharedDesk back(m_place);
        back.desk.identity.sitDown(sam);
        back.reads({u"can i come today"_s});
        QTRY_COMPARE_WITH_TIMEOUT(front.titles(), mariaReplied, patience);
        const Timestamp now = back.desk.clock.now();
        front.change([&](ConversationRecords& threads, const ConversationId& id) {
            return threads.assign(id, sam, now, MemberId{u"ruth"_s});
        });
        QTRY_COMPARE_WITH_TIMEOUT(front.titles(), QStringList(), patience);
        front.reads({u"hi"_s}, dana);
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), mariaReplied + danaReplied, patience);
    }

    void whatWasThereBeforeTheDeskStartedIsNotToldAgain()
    {
        SharedDesk front(m_place);
        front.misses(dana);
        front.reads({u"can i come today"_s});
        QTRY_COMPARE_WITH_TIMEOUT(front.alerts.shown().size(), 2, patience);
        SharedDesk back(m_place);
        // Something happens there; and only what they write now is new.
        front.change([&](ConversationRecords& threads, const ConversationId& id) {
            return threads.noteSent(id, u"yes"_s, front.desk.clock.now(), false);
        });
        front.reads({u"at two?"_s});
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), mariaReplied, patience);
        QCOMPARE(back.label(u"alertReply"_s), u"at two?"_s);
        QCOMPARE(back.heard, oneReply);
    }

    void aCardThatWasClosedStaysClosed()
    {
        SharedDesk front(m_place);
        SharedDesk back(m_place);
        front.reads({u"can i come today"_s});
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), mariaReplied, patience);
        QTest::mouseClick(back.alerts.shown().first()->findChild<QAbstractButton*>(u"closeAlert"_s),
                          Qt::LeftButton);
        QVERIFY(back.titles().isEmpty());
        front.change(
            [&](ConversationRecords& threads, const ConversationId& id) { return threads.setHeat(id, 2); });
        front.reads({u"hi"_s}, dana);
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), danaReplied, patience);
    }

    void aFloodIsToldAsMuchAsWhereItWasRead()
    {
        SharedDesk front(m_place);
        SharedDesk back(m_place);
        QStringList flood;
        for (int i = 0; i < 90; ++i)
            flood << u"buy %1"_s.arg(i);
        front.reads(flood);
        QTRY_COMPARE_WITH_TIMEOUT(front.titles(), mariaReplied, patience);
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), mariaReplied, patience);
        QTRY_COMPARE_WITH_TIMEOUT(back.label(u"alertReply"_s), front.label(u"alertReply"_s), patience);
        front.reads({u"buy more"_s});
        front.reads({u"hi"_s}, dana);
        QTRY_COMPARE_WITH_TIMEOUT(back.titles(), mariaReplied + danaReplied, patience);
        QCOMPARE(front.heard.size(), Inbox::floodFrom + 1);
        QCOMPARE(back.heard.size(), front.heard.size());
    }

private:
    std::unique_ptr<PrivatePostgres> m_server;
    QString m_place;
};

QTEST_MAIN(TstAlertsElsewhere)
#include "tst_alerts_elsewhere.moc"
