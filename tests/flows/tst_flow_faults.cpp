// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/outbox.h"
#include "core/messaging/provider_factory.h"
#include "core/messaging/settlement.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plain_words.h"
#include "tests/support/scripted_provider.h"
#include "tests/support/text_desk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QLoggingCategory>
#include <QTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// 250, or as many as the environment asks for.
const int texts = qEnvironmentVariableIntValue("SECOND_RING_FAULT_TEXTS") > 0
                      ? qEnvironmentVariableIntValue("SECOND_RING_FAULT_TEXTS")
                      : 250;
constexpr int patience =
    3'000'000; // ms; each text may wait for its turn, on a computer that has a lot to do.

QString numberAt(int index)
{
    return u"+1404%1"_s.arg(2'000'000 + index);
}

/// What may go wrong with a request, and how often in a thousand.
struct Chance {
    int inAThousand;
    Fault fault;
};

using Kind = Fault::Kind;

const std::vector<Chance> whenSending{
    {50, {Kind::Error, 429, 20429, 1}},
    {50, {Kind::Error, 500, 20500}},
    {30, {Kind::Error, 500, 20500, -1, true}},
    {30, {Kind::Error, 503, 0, 1}},
    {20, {Kind::ResetUnread}},
    {40, {Kind::Reset}},
    {20, {Kind::HalfAnswer}},
    {10, {Kind::Html, 200, 0, -1, true}},
    {10, {Kind::Html}},
    {60, {Kind::Slow}},
    {4, {Kind::Silent}},
};
const std::vector<Chance> whenAsking{
    {50, {Kind::Error, 500, 20500}},
    {20, {Kind::Error, 429, 20429, 1}},
    {30, {Kind::Reset}},
    {20, {Kind::HalfAnswer}},
    {10, {Kind::Html}},
    {50, {Kind::Slow}},
};

/// An outbox and what settles for it, with a real text service's protocol to a provider that has a bad day.
struct BadDay {
    explicit BadDay(TestStore& kept) : store(kept)
    {
        if (!provider.listen()) qFatal("no port for a text service");
        provider.leaveToChance(
            [this](const QByteArray& verb) { return chosen(verb == "POST" ? whenSending : whenAsking); });
        ProviderSettings settings;
        settings.kind = ProviderSettings::Kind::Twilio;
        settings.account = provider.book.account;
        settings.number = provider.book.numbers.front();
        settings.baseUrl = provider.baseUrl();
        service = std::move(providerFor(settings, provider.book.secret, http, clock).value());
        outbox = std::make_unique<Outbox>(store.store(), *service, clock);
        settlement = std::make_unique<Settlement>(store.store(), *service, clock);
        QObject::connect(outbox.get(), &Outbox::leftUnsettled, settlement.get(), &Settlement::take);
        QObject::connect(settlement.get(), &Settlement::settled, settlement.get(), [this] { ++settled; });
    }

    Fault chosen(const std::vector<Chance>& chances)
    {
        int roll = std::uniform_int_distribution<int>(0, 999)(random);
        for (const Chance& chance : chances) {
            roll -= chance.inAThousand;
            if (roll >= 0) continue;
            ++faults;
            return chance.fault;
        }
        return {};
    }

    void queueAll()
    {
        const auto done = store.run([this](Transaction& transaction) -> Result<void> {
            for (int i = 0; i < texts; ++i) {
                const PhoneNumber to = numberOf(numberAt(i));
                const auto conversation = ConversationRecords(transaction).withNumber(to, clock.now());
                if (!conversation) return Fail(conversation.error());
                const NewText text{MessageId{newId()},  *conversation,          to,
                                   TextPurpose::Person, u"See you at nine."_s,  clock.now(),
                                   clock.now(),         clock.now() + 30 * 24h, std::nullopt};
                if (auto queued = OutboxRecords(transaction).queue(text); !queued) return queued;
            }
            return {};
        });
        if (!done) qFatal("could not queue: %s", qPrintable(done.error().detail));
    }

    [[nodiscard]] int count(const QString& condition)
    {
        return firstCell(store, u"SELECT count(*) FROM message WHERE "_s + condition).toInt();
    }

    /// Half a minute of the desk's time in every second of ours.
    void goOn()
    {
        clock.advance(500ms);
        outbox->beat();
        settlement->beat();
    }

    TestStore& store;
    FakeClock clock;
    std::mt19937 random{20'260'731};
    int faults = 0;
    int settled = 0;
    ScriptedProvider provider{clock};
    HttpClient http;
    std::unique_ptr<MessageProvider> service;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Settlement> settlement;
};

} // namespace

/// Every text through a provider that breaks in every way: accepted once or shown as unsettled, none twice.
class TstFlowFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A line for each of ten thousand texts would be all that is printed.
        QLoggingCategory::setFilterRules(u"text.info=false\ntext.warning=false"_s);
    }
    void noTextIsLostOrSentTwice_data() { TestStore::engines(); }
    void noTextIsLostOrSentTwice()
    {
        OPEN_TEST_STORE(store);
        BadDay day(*store);
        day.queueAll();
        QElapsedTimer took;
        took.start();
        QTimer beat;
        connect(&beat, &QTimer::timeout, &beat, [&day] { day.goOn(); });
        beat.start(16);
        QTimer look;
        int open = texts;
        connect(&look, &QTimer::timeout, &look,
                [&] { open = day.count(u"state IN ('Queued', 'Sending')"_s); });
        look.start(1000);
        QTRY_COMPARE_WITH_TIMEOUT(open, 0, patience);
        beat.stop();
        look.stop();
        judge(day, double(took.elapsed()) / 60'000.0);
    }

private:
    static void judge(BadDay& day, double minutes)
    {
        QHash<QString, int> ledger;
        for (const QJsonObject& text : day.provider.book.taken())
            ++ledger[text[u"to"_s].toString()];
        int accepted = 0;
        int heldThatLeft = 0;
        int held = 0;
        for (int i = 0; i < texts; ++i) {
            const QString number = numberAt(i);
            const QString state =
                firstCell(day.store, u"SELECT state FROM message WHERE number = '%1'"_s.arg(number));
            const int took = ledger.value(number);
            QVERIFY2(took <= 1, qPrintable(u"text %1: the provider took it %2 times"_s.arg(i).arg(took)));
            QVERIFY2(state == u"Accepted"_s || state == u"Held"_s,
                     qPrintable(u"text %1 is %2"_s.arg(i).arg(state)));
            QVERIFY2(state == u"Held"_s || took == 1, qPrintable(u"text %1 never arrived"_s.arg(i)));
            accepted += state == u"Accepted"_s ? 1 : 0;
            held += state == u"Held"_s ? 1 : 0;
            heldThatLeft += state == u"Held"_s && took == 1 ? 1 : 0;
        }
        qInfo("%d texts, %d faults, %d requests to send: %d accepted (%d of them found in the provider's "
              "list), "
              "%d shown to a person (%d of them had left), none twice; %.1f minutes",
              texts, day.faults, day.provider.postsSeen(), accepted, day.settled, held, heldThatLeft,
              minutes);
        QCOMPARE(accepted + held, texts);
        QVERIFY(day.faults > texts / 10);
        QVERIFY(day.settled > 0);
    }
};

QTEST_GUILESS_MAIN(TstFlowFaults)
#include "tst_flow_faults.moc"
