// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/proof_records.h"
#include "core/messaging/erased_texts.h"
#include "core/messaging/inbox.h"
#include "core/messaging/text_proving.h"
#include "core/privacy/erasure_records.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/support/text_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString georgia = u"+14045550111"_s;

std::vector<TextProof> proofsOf(TestStore& desk, const QString& number = georgia)
{
    return desk
        .run([=](Transaction& transaction) { return ProofRecords(transaction).about(numberOf(number)); })
        .value();
}

/// They called just now: the ground of a text-back.
void called(TestStore& desk, Timestamp at)
{
    mustRun(desk, u"INSERT INTO call (id, line, line_name, caller, caller_name, why_no_text, attestation, "
                  u"rang_at, ended_at,"
                  " outcome, certainty, evidence, decision, decided_at) VALUES ('call-1', 'main', 'Main', "
                  "'%1', '', 'None',"
                  " 'NotGiven', %2, %2, 'NoAnswer', 'Certain', '', 'Texting', %2)"_s.arg(georgia)
                      .arg((at - 30s).time_since_epoch().count()));
}

} // namespace

class TstTextProving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatLeavesByItselfLeavesItsProof_data() { TestStore::engines(); }
    void whatLeavesByItselfLeavesItsProof()
    {
        OPEN_TEST_STORE(desk);
        FakeClock clock;
        called(*desk, clock.now());
        const auto id = queued(*desk, clock.now());
        mustRun(*desk, u"UPDATE message SET call = 'call-1', template = 'open/3'"_s);
        QCOMPARE(proofsOf(*desk).size(), size_t{0}); // It has not left.
        QCOMPARE(claimed(*desk, clock.now()).size(), size_t{1});
        const auto proofs = proofsOf(*desk);
        QCOMPARE(proofs.size(), size_t{1});
        QCOMPARE(proofs[0].message, id);
        QCOMPARE(proofs[0].attempt, 1);
        QCOMPARE(proofs[0].purpose, u"TextBack"_s);
        QCOMPARE(proofs[0].textClass, u"TextBack"_s);
        QCOMPARE(proofs[0].call, u"call-1"_s);
        QCOMPARE(proofs[0].basis, u"Call"_s);
        QCOMPARE(proofs[0].jurisdiction, u"US-GA"_s);
        QVERIFY(proofs[0].zones.contains(u"America/New_York"_s));
        QCOMPARE(proofs[0].zoneSource, u"AreaCode"_s);
        QCOMPARE(proofs[0].localTimes.size(), proofs[0].zones.size());
        QCOMPARE(proofs[0].checkedAt, clock.now());
        QCOMPARE(proofs[0].templateUsed, u"open/3"_s);
        QCOMPARE(proofs[0].parts, 1);
        QCOMPARE(proofs[0].words, u"Sorry we missed you"_s);
    }

    void whatAPersonWroteNeedsNone_data() { TestStore::engines(); }
    void whatAPersonWroteNeedsNone()
    {
        OPEN_TEST_STORE(desk);
        FakeClock clock;
        (void)queued(*desk, clock.now(), {.purpose = TextPurpose::Person});
        QCOMPARE(claimed(*desk, clock.now()).size(), size_t{1});
        QCOMPARE(proofsOf(*desk).size(), size_t{0});
    }

    void whatIsRefusedHasNone_data() { TestStore::engines(); }
    void whatIsRefusedHasNone()
    {
        OPEN_TEST_STORE(desk);
        FakeClock clock;
        called(*desk, clock.now());
        const auto id = queued(*desk, clock.now());
        mustRun(*desk, u"UPDATE message SET call = 'call-1'"_s);
        noteConsent(*desk, georgia, ConsentChange::OptedOut, clock.now());
        QCOMPARE(claimed(*desk, clock.now()).size(), size_t{0});
        QCOMPARE(stateOf(*desk, id), TextState::Refused);
        QCOMPARE(proofsOf(*desk).size(), size_t{0});
    }

    void eachAttemptHasItsOwn_data() { TestStore::engines(); }
    void eachAttemptHasItsOwn()
    {
        OPEN_TEST_STORE(desk);
        FakeClock clock;
        called(*desk, clock.now());
        const auto id = queued(*desk, clock.now());
        mustRun(*desk, u"UPDATE message SET call = 'call-1'"_s);
        QCOMPARE(claimed(*desk, clock.now()).size(), size_t{1});
        const auto put = desk->run([&](Transaction& transaction) {
            return OutboxRecords(transaction)
                .postpone(id, TextTrouble::NoConnection, u"offline"_s, clock.now() + 20s);
        });
        QVERIFY(put);
        clock.advance(30s);
        QCOMPARE(claimed(*desk, clock.now()).size(), size_t{1});
        const auto accepted = desk->run([&](Transaction& transaction) {
            return OutboxRecords(transaction).markAccepted(id, {u"SM1"_s}, clock.now());
        });
        QVERIFY(accepted);
        const auto proofs = proofsOf(*desk);
        QCOMPARE(proofs.size(), size_t{2});
        QCOMPARE(proofs[1].attempt, 2);
        QCOMPARE(proofs[1].place, 2);
        QCOMPARE(proofs[1].history.back().state, u"Accepted"_s);
        QCOMPARE(proofs[1].history.back().providerRef, u"SM1"_s);
        const auto check =
            desk->run([](Transaction& transaction) { return checkProofs(transaction, {}, 10); }).value();
        QVERIFY(check.done && !check.brokenAt);
        QCOMPARE(check.lines, 2);
    }

    void aClaimThatIsNotKeptLeavesNoProof_data() { TestStore::engines(); }
    void aClaimThatIsNotKeptLeavesNoProof()
    {
        OPEN_TEST_STORE(desk);
        FakeClock clock;
        called(*desk, clock.now());
        (void)queued(*desk, clock.now());
        mustRun(*desk, u"UPDATE message SET call = 'call-1'"_s);
        const auto undone = desk->run([&](Transaction& transaction) -> Result<void> {
            const auto out = OutboxRecords(transaction).claimDue(numberOf(u"+14045550100"_s), clock.now(), 8);
            if (!out) return Fail(out.error());
            return fail(Failure::Storage, u"the power went"_s);
        });
        QVERIFY(!undone);
        QCOMPARE(proofsOf(*desk).size(), size_t{0});
    }

    void theServicesListBringsNobodyBack_data() { TestStore::engines(); }
    void theServicesListBringsNobodyBack()
    {
        OPEN_TEST_STORE(desk);
        FakeClock clock;
        ScriptedMessageProvider provider;
        Inbox inbox(desk->store(), provider, clock);
        const IncomingText text{
            {u"SM-in-1"_s}, numberOf(georgia), numberOf(u"+14045550100"_s), u"It hurts"_s, clock.now()};
        const auto conversations = [&] { return firstCell(*desk, u"SELECT count(*) FROM conversation"_s); };
        Q_EMIT provider.arrived({text}, {}, Cursor{u"1"_s});
        comeToRest(*desk);
        QCOMPARE(conversations(), u"1"_s);
        const auto erased = desk->run([&](Transaction& transaction) {
            return ErasureRecords(transaction).erase(numberOf(georgia), {}, clock.now());
        });
        QVERIFY(erased);
        Q_EMIT provider.arrived({text}, {}, Cursor{u"1"_s}); // The last day once more.
        comeToRest(*desk);
        QCOMPARE(conversations(), u"0"_s);
        IncomingText another = text;
        another.ref = {u"SM-in-2"_s};
        Q_EMIT provider.arrived({another}, {}, Cursor{u"2"_s}); // They write anew: a new caller.
        comeToRest(*desk);
        QCOMPARE(conversations(), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TstTextProving)
#include "tst_text_proving.moc"
