// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
};

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
