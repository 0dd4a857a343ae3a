// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/messaging/opt_word_filing.h"
#include "core/messaging/told_consent.h"
#include "core/recovery/coming_back.h"
#include "core/store/query.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const MemberId dana{u"dana"_s};

/// Ann asked for something, said STOP, and may change her mind.
struct Desk : LeadFixture {
    explicit Desk(TestStore& kept) : LeadFixture(kept) { call(ann); }

    void wants() { reply(ann, Said().wants(Intent::Book), u"I need a cleaning"_s); }
    /// She writes @p words: the ledger hears them first, then the lead.
    void says(const QString& words)
    {
        clock.advance(10s);
        const MessageId id = arrive(ann, words);
        const ProviderRef ref{
            firstCell(store, u"SELECT provider_ref FROM message WHERE id = '%1'"_s.arg(id.value))};
        const auto heard = store.run([&](Transaction& t) -> Result<void> {
            const auto text = OutboxRecords(t).find(id);
            if (!text || !*text) return fail(Failure::NotFound, u"no text"_s);
            const TextingBusiness business{u"Maple Dental"_s, {}};
            const IncomingText came{ref, numberOf(ann), ourNumber(), words, clock.now()};
            return OptWordFiling(t, business, clock.now()).file({(*text)->conversation, came, true});
        });
        QVERIFY2(heard, heard ? "" : qPrintable(heard.error().detail));
        readNew();
    }
    void bringBack(const MemberId& who = dana)
    {
        clock.advance(10s);
        const auto done = store.run([&](Transaction& t) -> Result<void> {
            LeadRecords(t).lock();
            const ToldConsent told{numberOf(ann), ConsentChange::OptedIn, ConsentHow::ByPhone, {}, who};
            if (auto noted = noteTold(t, told, clock.now()); !noted) return noted;
            return openBroughtBack(t, numberOf(ann), who, clock.now());
        });
        QVERIFY(done);
    }
    QString lead()
    {
        const auto found = leadOf(ann);
        return codeOf(found->stage) + u' ' + codeOf(found->lostReason);
    }
    QStringList told()
    {
        const ConversationId id = thread(ann);
        const auto page =
            store.run([&](Transaction& t) { return ThreadEntryRecords(t).page(id, clock.now() + 1h, 20); })
                .value();
        QStringList words;
        for (const ThreadEntry& entry : page) {
            if (entry.kind == ThreadEntry::Kind::Stage)
                words.prepend((entry.words + u' ' + entry.who.value).trimmed());
        }
        return words;
    }
};

} // namespace

/// Who may be texted again has a lead that is open as it was before they opted out.
class TstComingBackLeads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theClickOpensTheLead_data() { TestStore::engines(); }
    void theClickOpensTheLead()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.wants();
        const LeadId id = desk.leadOf(ann)->id;
        const int heat = desk.heatOf(ann);
        QVERIFY(desk.change([&](LeadChanges c) { return c.setStage(id, Stage::Qualified, {}, dana); }));
        desk.says(u"STOP"_s);
        QCOMPARE(desk.lead(), u"Lost OptedOut"_s);
        desk.bringBack();
        QCOMPARE(desk.lead(), u"Qualified "_s);
        QCOMPARE(desk.leadOf(ann)->stageBy, u"dana"_s);
        QCOMPARE(desk.heatOf(ann), heat);
        QCOMPARE(desk.told(), (QStringList{u"Qualified dana"_s, u"Lost OptedOut Qualified"_s,
                                           u"Qualified BroughtBack dana"_s}));
    }

    void theirOwnWordsOpenIt_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("START") << u"START"_s;
        QTest::newRow("a plain wish") << u"ok you can text me again"_s;
    }
    void theirOwnWordsOpenIt()
    {
        QFETCH(QString, words);
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.wants();
        desk.says(u"STOP"_s);
        QCOMPARE(desk.lead(), u"Lost OptedOut"_s);
        desk.says(words);
        QCOMPARE(desk.lead(), u"Engaged "_s);
        QCOMPARE(desk.told(), (QStringList{u"Lost OptedOut Engaged"_s, u"Engaged CameBack"_s}));
        desk.says(u"STOP"_s); // And out again.
        QCOMPARE(desk.lead(), u"Lost OptedOut"_s);
        QCOMPARE(desk.told().size(), 3);
    }

    void whoeverWroteOnlyStopIsOpenToo()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.says(u"STOP"_s);
        desk.bringBack();
        QCOMPARE(desk.lead(), u"Missed "_s);
    }

    // They wrote: that is more than a missed call.
    void whoeverWroteStopAndStartIsEngaged()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.says(u"STOP"_s);
        desk.says(u"START"_s);
        QCOMPARE(desk.lead(), u"Engaged "_s);
        QCOMPARE(desk.told(), (QStringList{u"Lost OptedOut Missed"_s, u"Engaged CameBack"_s}));
    }

    void openedAgainItIsWhatItWas_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("never wrote") << u"Missed"_s;
        QTest::newRow("wrote") << u"Engaged"_s;
        QTest::newRow("said all that is asked") << u"Qualified"_s;
    }
    void openedAgainItIsWhatItWas()
    {
        QFETCH(QString, before);
        const auto store = TestStore::open();
        Desk desk(*store);
        if (before != u"Missed"_s) desk.wants();
        const LeadId id = desk.leadOf(ann)->id;
        if (before == u"Qualified"_s)
            QVERIFY(desk.change([&](LeadChanges c) { return c.setStage(id, Stage::Qualified, {}, dana); }));
        const auto end = [&](Stage stage, LostReason why) {
            desk.clock.advance(10s);
            return desk.change([&](LeadChanges c) { return c.setStage(id, stage, why, dana); });
        };
        QVERIFY(end(Stage::Lost, LostReason::Price));
        QVERIFY(end(Stage::Booked, {})); // Found to be booked after all, and then not.
        desk.clock.advance(10s);
        for (int press = 0; press < 2; ++press)
            QVERIFY(desk.change([&](LeadChanges c) { return c.openAgain(id, dana); }));
        QCOMPARE(desk.lead(), before + u' ');
        QCOMPARE(desk.leadOf(ann)->stageBy, u"dana"_s);
        const QStringList told = desk.told();
        QCOMPARE(told.mid(told.size() - 3), (QStringList{u"Lost  %1 Price dana"_s.arg(before),
                                                         u"Booked dana"_s, before + u" OpenedAgain dana"_s}));
    }

    void whatWasEndedByAnOlderProgramIsEngaged()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.wants();
        const LeadId id = desk.leadOf(ann)->id;
        QVERIFY(desk.change([&](LeadChanges c) { return c.setStage(id, Stage::Booked, {}, dana); }));
        QVERIFY(store->run([](Transaction& t) -> Result<void> {
            return Query(t, u"UPDATE thread_entry SET words = 'Booked' WHERE kind = 'Stage'"_s).run();
        }));
        QVERIFY(desk.change([&](LeadChanges c) { return c.openAgain(id, dana); }));
        QCOMPARE(desk.lead(), u"Engaged "_s);
    }

    void aLeadLostForAnotherReasonStaysLost()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.wants();
        const LeadId id = desk.leadOf(ann)->id;
        QVERIFY(
            desk.change([&](LeadChanges c) { return c.setStage(id, Stage::Lost, LostReason::Price, dana); }));
        desk.says(u"STOP"_s);
        desk.bringBack();
        QCOMPARE(desk.lead(), u"Lost Price"_s);
        QCOMPARE(desk.told(), (QStringList{u"Lost  Engaged Price dana"_s, u"- BroughtBack dana"_s}));
    }

    void anOldStartOpensNothing()
    {
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.says(u"STOP"_s);
        desk.says(u"START"_s);
        desk.clock.advance(1h);
        Said stop;
        stop.understood.optOut = {{0, 4}};
        desk.reply(ann, stop.wants(Intent::OptOut), u"words nobody is sure about"_s);
        QCOMPARE(desk.lead(), u"Lost OptedOut"_s);
        desk.reply(ann, Said().wants(Intent::Ack), u"thanks"_s);
        QCOMPARE(desk.lead(), u"Lost OptedOut"_s);
    }

    void wordsAreReadAsTheyWereWritten()
    {
        const StageTold lost = stageToldIn(u"Lost OptedOut Qualified"_s);
        QCOMPARE(*lost.stage, Stage::Lost);
        QCOMPARE(lost.reason, StageReason::OptedOut);
        QCOMPARE(*lost.before, Stage::Qualified);
        const StageTold plain = stageToldIn(u"Booked"_s);
        QCOMPARE(*plain.stage, Stage::Booked);
        QCOMPARE(plain.reason, StageReason::None);
        QVERIFY(!plain.before);
        QVERIFY(!stageToldIn(u"- BroughtBack"_s).stage);
        const StageTold dear = stageToldIn(u"Lost  Engaged Price"_s);
        QCOMPARE(dear.reason, StageReason::None);
        QCOMPARE(*dear.before, Stage::Engaged);
        QCOMPARE(dear.lost, LostReason::Price);
        QCOMPARE(stageToldIn(u"Lost"_s).lost, LostReason::None);
    }
};

QTEST_GUILESS_MAIN(TstComingBackLeads)
#include "tst_coming_back_leads.moc"
