// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "tests/messaging/texts_at_noon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

bool reported(TestStore& desk, const DeliveryReport& report, Timestamp at = noon)
{
    return *with(desk, [&](OutboxRecords& records) { return records.report(report, at); });
}

} // namespace

class TstTextEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAcceptedTextIsKnownByItsReference_data() { TestStore::engines(); }
    void anAcceptedTextIsKnownByItsReference()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = queued(*desk, noon);
        (void)claimed(*desk, noon);
        accept(*desk, id, u"SM1"_s, noon + 1s);
        QCOMPARE(stateOf(*desk, id), TextState::Accepted);
        QVERIFY(*with(*desk, [](OutboxRecords& records) { return records.isKnown({u"SM1"_s}); }));
        QVERIFY(!*with(*desk, [](OutboxRecords& records) { return records.isKnown({u"SM2"_s}); }));
        const auto open = with(*desk, [](OutboxRecords& records) { return records.awaitingReport(noon, 9); });
        QCOMPARE(open->size(), 1U);
        QCOMPARE(firstCell(*desk, u"SELECT last_kind FROM conversation"_s), u"Auto"_s);
    }

    void aTextNeverGoesBack_data();
    void aTextNeverGoesBack()
    {
        OPEN_TEST_STORE(desk);
        QFETCH(QList<DeliveryState>, reports);
        const MessageId id = queued(*desk, noon);
        (void)claimed(*desk, noon);
        accept(*desk, id, u"SM1"_s);
        for (const DeliveryState state : reports)
            (void)reported(*desk, {{u"SM1"_s}, state, {}, {}});
        QTEST(stateOf(*desk, id), "last");
    }

    void reportsOfStrangersChangeNothing_data() { TestStore::engines(); }
    void reportsOfStrangersChangeNothing()
    {
        OPEN_TEST_STORE(desk);
        QVERIFY(!reported(*desk, {{u"SM9"_s}, DeliveryState::Failed, TextTrouble::OptedOut, {}}));
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM consent_event"_s), u"0"_s);
    }

    void theProvidersStopBecomesOurs_data() { TestStore::engines(); }
    void theProvidersStopBecomesOurs()
    {
        OPEN_TEST_STORE(desk);
        const MessageId sent = queued(*desk, noon);
        const MessageId waiting = queued(*desk, noon, {.wait = 60s});
        (void)claimed(*desk, noon);
        accept(*desk, sent, u"SM1"_s);
        QVERIFY(reported(*desk, {{u"SM1"_s}, DeliveryState::Failed, TextTrouble::OptedOut, u"21610"_s}));
        QVERIFY(isOptedOut(*desk, ann));
        QCOMPARE(firstCell(*desk, u"SELECT source || ' ' || words FROM consent_event"_s),
                 u"Provider 21610"_s);
        QVERIFY(threadFailed(*desk));
        QVERIFY(claimed(*desk, noon + 60s).empty());
        QCOMPARE(stateOf(*desk, waiting), TextState::Refused);
    }

    void whatWentWrongIsForgottenOnceATextGoes_data() { TestStore::engines(); }
    void whatWentWrongIsForgottenOnceATextGoes()
    {
        OPEN_TEST_STORE(desk);
        const MessageId bad = queued(*desk, noon);
        (void)claimed(*desk, noon);
        end(*desk, bad, TextState::Refused, TextTrouble::Landline);
        QVERIFY(threadFailed(*desk));
        const MessageId good = queued(*desk, noon);
        (void)claimed(*desk, noon);
        accept(*desk, good, u"SM1"_s);
        QVERIFY(!threadFailed(*desk));
    }

    void anEndIsAnEnd_data() { TestStore::engines(); }
    void anEndIsAnEnd()
    {
        OPEN_TEST_STORE(desk);
        const MessageId gone = queued(*desk, noon);
        (void)claimed(*desk, noon);
        accept(*desk, gone, u"SM1"_s);
        end(*desk, gone, TextState::Held); // Another desk was surer meanwhile.
        QCOMPARE(stateOf(*desk, gone), TextState::Accepted);
        QVERIFY(!threadFailed(*desk));
        (void)reported(*desk, {{u"SM1"_s}, DeliveryState::Delivered, {}, {}});
        end(*desk, gone, TextState::Refused);
        QCOMPARE(stateOf(*desk, gone), TextState::Delivered);
        const MessageId stopped = queued(*desk, noon);
        QCOMPARE(cancelled(*desk, TextReason::RungBack), 1);
        end(*desk, stopped, TextState::Expired);
        QCOMPARE(stateOf(*desk, stopped), TextState::Cancelled);
    }

    void theThreadSaysWhetherTheLastTextMayHaveArrived_data() { TestStore::engines(); }
    void theThreadSaysWhetherTheLastTextMayHaveArrived()
    {
        OPEN_TEST_STORE(desk);
        const auto thread = [&] {
            return desk
                ->run([&](Transaction& transaction) -> Result<Conversation> {
                    ConversationRecords records(transaction);
                    const auto id = records.withNumber(numberOf(ann), noon);
                    if (!id) return Fail(id.error());
                    const auto found = records.find(*id);
                    return found ? Result<Conversation>(**found) : Fail(found.error());
                })
                .value();
        };
        const MessageId unclear = queued(*desk, noon);
        QVERIFY(!thread().lastTextFailed && !thread().mayHaveArrived);
        (void)claimed(*desk, noon);
        end(*desk, unclear, TextState::Held);
        QVERIFY(thread().lastTextFailed && thread().mayHaveArrived);
        end(*desk, unclear, TextState::Failed); // Somebody asked at the text service.
        QVERIFY(thread().lastTextFailed && !thread().mayHaveArrived);
        QVERIFY(!thread().getsNoneByItself);
        const auto saved = desk->run([](Transaction& transaction) {
            const ContactProfile vendor{u"Supplies"_s, ContactKind::Vendor, {}, {}, {}};
            return ContactRecords(transaction).save(numberOf(ann), vendor, noon);
        });
        QVERIFY(saved && thread().getsNoneByItself);
    }

    void whoTurnsOutToBeNoCallerIsNotTextedByItself_data();
    void whoTurnsOutToBeNoCallerIsNotTextedByItself()
    {
        OPEN_TEST_STORE(desk);
        QFETCH(ContactKind, kind);
        QFETCH(TextPurpose, purpose);
        QFETCH(bool, byPerson);
        noteConsent(*desk, ann, ConsentChange::ConsentGiven, noon - 24h); // May be followed up.
        const MessageId id = queued(*desk, noon, {.to = ann, .purpose = purpose});
        const auto become = desk->run([&](Transaction& transaction) -> Result<void> {
            if (byPerson) {
                if (auto done = PendingTexts(transaction).sendNow(id, u"rosa"_s, noon); !done) return done;
            }
            return ContactRecords(transaction).save(numberOf(ann), {u"Ann"_s, kind, {}, {}, {}}, noon);
        });
        QVERIFY(become);
        QFETCH(TextState, ends);
        QCOMPARE(claimed(*desk, noon).size(), ends == TextState::Sending ? 1U : 0U);
        QCOMPARE(stateOf(*desk, id), ends);
        QCOMPARE(textOf(*desk, id).reason,
                 ends == TextState::Sending ? TextReason::None : TextReason::StoppedByPerson);
        QVERIFY(!threadFailed(*desk)); // Somebody wanted it so: no trouble.
    }
};

void TstTextEnds::whoTurnsOutToBeNoCallerIsNotTextedByItself_data()
{
    using enum ContactKind;
    using enum TextPurpose;
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<ContactKind>("kind");
    QTest::addColumn<TextPurpose>("purpose");
    QTest::addColumn<bool>("byPerson");
    QTest::addColumn<TextState>("ends");
    for (const bool onPostgres : {false, true}) {
        const auto row = [onPostgres](const char* sentence, ContactKind kind, TextPurpose purpose,
                                      TextState ends, bool byPerson = false) {
            QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence)
                << onPostgres << kind << purpose << byPerson << ends;
        };
        row("the supplier was imported in the night", Vendor, TextBack, TextState::Cancelled);
        row("it was one of us from home", Staff, TextBack, TextState::Cancelled);
        row("never text them, says the list", Blocked, TextBack, TextState::Cancelled);
        row("no follow-up to who is blocked", Blocked, FollowUp, TextState::Cancelled);
        row("no question to the supplier", Vendor, Question, TextState::Cancelled);
        row("a client is texted", Client, TextBack, TextState::Sending);
        row("a client is followed up", Client, FollowUp, TextState::Sending);
        row("whoever is on call is paged", Staff, Page, TextState::Sending);
        row("the morning's list goes to us", Staff, Digest, TextState::Sending);
        row("who asked for no more is told that it is so", Blocked, Confirmation, TextState::Sending);
        row("who is in danger is told whom to call", Blocked, SafetyLine, TextState::Sending);
        row("what a person writes to the supplier", Vendor, Person, TextState::Sending);
        row("a person pressed Text anyway", Blocked, TextBack, TextState::Sending, true);
    }
}

void TstTextEnds::aTextNeverGoesBack_data()
{
    using enum DeliveryState;
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QList<DeliveryState>>("reports");
    QTest::addColumn<TextState>("last");
    for (const bool onPostgres : {false, true}) {
        const auto row = [onPostgres](const char* sentence) -> QTestData& {
            return QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence) << onPostgres;
        };
        row("sent, then delivered") << QList{Sent, Delivered} << TextState::Delivered;
        row("delivered, and 'sent' comes late") << QList{Delivered, Sent, Accepted} << TextState::Delivered;
        row("failed after it was sent") << QList{Sent, Failed} << TextState::Failed;
        row("delivered after all is not believed") << QList{Failed, Delivered} << TextState::Failed;
        row("lost after it was delivered is not believed")
            << QList{Delivered, Failed} << TextState::Delivered;
        row("still accepted") << QList{Accepted, Accepted} << TextState::Accepted;
    }
}

QTEST_GUILESS_MAIN(TstTextEnds)
#include "tst_text_ends.moc"
