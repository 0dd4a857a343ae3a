// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/people/contact_records.h"
#include "core/recovery/earned_text.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s; // Atlanta: New York's clock.

Timestamp newYork(const QString& time)
{
    const QDateTime plain = QDateTime::fromString(time, u"yyyy-MM-dd HH:mm"_s);
    return timestampOf(QDateTime(plain.date(), plain.time(), QTimeZone("America/New_York")));
}

/// A desk in New York with a real text service, at that time there.
class NightDesk : public FrontDesk {
public:
    NightDesk(TestStore& kept, const QString& time) : FrontDesk(kept)
    {
        settings.mode = Mode::Live;
        settings.business.zone = u"America/New_York"_s;
        clock.set(newYork(time));
    }
    int reword()
    {
        return store
            .run([&](Transaction& transaction) { return rewordDeferred(transaction, settings, clock.now()); })
            .value();
    }
};

bool isInTheMorning(Timestamp due, const QString& day)
{
    return due >= newYork(day + u" 08:00"_s) && due <= newYork(day + u" 08:10"_s);
}

} // namespace

/// Who calls in the night is texted once, in the morning, with the words for that.
class TstNightCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCallAtTwoIsTextedAtEight_data() { TestStore::engines(); }
    void aCallAtTwoIsTextedAtEight()
    {
        OPEN_TEST_STORE(store);
        NightDesk desk(*store, u"2026-11-20 02:00"_s);
        const LoggedCall logged = desk.call(ann);
        QCOMPARE(logged.reason, Reason::Texting);
        QVERIFY(isInTheMorning(logged.text->dueAt, u"2026-11-20"_s));
        QCOMPARE(logged.text->reason, TextReason::QuietHours);
        QVERIFY2(logged.text->templateId.contains(u"/overnight@"_s), qPrintable(logged.text->templateId));
        QCOMPARE(logged.text->parts, 1);
        QCOMPARE(desk.pass(1h), 0);
        desk.clock.set(newYork(u"2026-11-20 08:10"_s));
        QCOMPARE(desk.send(), 1);
    }

    void threeCallsOfANightAreOneText_data() { TestStore::engines(); }
    void threeCallsOfANightAreOneText()
    {
        OPEN_TEST_STORE(store);
        NightDesk desk(*store, u"2026-11-19 23:00"_s);
        const LoggedCall first = desk.call(ann);
        desk.clock.advance(40min);
        QCOMPARE(desk.call(ann).reason, Reason::TextWaits);
        desk.clock.advance(4h);
        desk.ringsAgain(ann);
        QCOMPARE(desk.call(ann).reason, Reason::TextWaits);
        QVERIFY(isInTheMorning(desk.logged(first.call.id).text->dueAt, u"2026-11-20"_s));
        QCOMPARE(desk.pass(15s), 0);
        desk.clock.set(newYork(u"2026-11-20 08:10"_s));
        QCOMPARE(desk.send(), 1);
        QCOMPARE(desk.pass(30min), 0);
    }

    void whoGetsThroughInTheMorningIsNotTexted_data() { TestStore::engines(); }
    void whoGetsThroughInTheMorningIsNotTexted()
    {
        OPEN_TEST_STORE(store);
        NightDesk desk(*store, u"2026-11-20 02:00"_s);
        (void)desk.call(ann);
        desk.clock.set(newYork(u"2026-11-20 07:55"_s));
        (void)desk.call(ann, CallOutcome::Answered);
        desk.clock.set(newYork(u"2026-11-20 08:30"_s));
        QCOMPARE(desk.send(), 0);
    }

    void aPersonMayTextInTheNightAllTheSame_data() { TestStore::engines(); }
    void aPersonMayTextInTheNightAllTheSame()
    {
        OPEN_TEST_STORE(store);
        NightDesk desk(*store, u"2026-11-20 02:00"_s);
        const LoggedCall logged = desk.call(ann);
        const auto texted = desk.textAnyway(logged.call.id);
        QVERIFY(texted);
        QCOMPARE(texted->text->overriddenBy, u"desk"_s);
        QCOMPARE(desk.send(), 1);
    }

    void whatIsPutOffOnItsWayOutGetsTheMorningsWords_data() { TestStore::engines(); }
    void whatIsPutOffOnItsWayOutGetsTheMorningsWords()
    {
        OPEN_TEST_STORE(store);
        NightDesk desk(*store, u"2026-11-19 20:50"_s);
        const LoggedCall logged = desk.call(ann);
        QVERIFY(logged.text->templateId.contains(u"/afterHours@"_s));
        desk.clock.set(newYork(u"2026-11-19 21:00"_s)); // The text service was away till now.
        QCOMPARE(desk.send(), 0);
        QCOMPARE(desk.reword(), 1);
        QCOMPARE(desk.reword(), 0);
        const FiledText text = *desk.logged(logged.call.id).text;
        QVERIFY2(text.templateId.contains(u"/overnight@"_s), qPrintable(text.templateId));
        QVERIFY(text.body != logged.text->body);
        desk.clock.set(newYork(u"2026-11-20 08:10"_s));
        QCOMPARE(desk.send(), 1);
    }

    void theEmergencyLineAnswersWhoLeftAVoicemail_data() { TestStore::engines(); }
    void theEmergencyLineAnswersWhoLeftAVoicemail()
    {
        OPEN_TEST_STORE(store);
        NightDesk desk(*store, u"2026-11-20 02:00"_s);
        desk.settings.callers.nightLine = true;
        const LoggedCall logged = desk.call(ann, CallOutcome::Voicemail);
        QVERIFY2(logged.text->templateId.contains(u"/emergency@"_s), qPrintable(logged.text->templateId));
        QCOMPARE(desk.pass(15s), 1);
        const LoggedCall silent = desk.call(u"+14045550112"_s);
        QVERIFY(isInTheMorning(silent.text->dueAt, u"2026-11-20"_s));
    }

    void whomTheMachineTookMayHaveSaidNothing_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<LeftMessage>("left");
        for (const bool onPostgres : {false, true}) {
            const char* engine = onPostgres ? "PostgreSQL" : "SQLite";
            QTest::addRow("%s: hung up after six seconds", engine) << onPostgres << LeftMessage::NotKnown;
            QTest::addRow("%s: the list has no recording", engine) << onPostgres << LeftMessage::No;
        }
    }
    void whomTheMachineTookMayHaveSaidNothing()
    {
        OPEN_TEST_STORE(store);
        QFETCH(const LeftMessage, left);
        NightDesk desk(*store, u"2026-11-20 02:00"_s);
        desk.settings.callers.nightLine = true;
        FinishedCall call = desk.callEnding(ann, CallOutcome::Voicemail);
        call.leftMessage = left;
        const LoggedCall logged = desk.file(call);
        QCOMPARE(logged.reason, Reason::Texting);
        QVERIFY(isInTheMorning(logged.text->dueAt, u"2026-11-20"_s));
        QVERIFY2(logged.text->templateId.contains(u"/overnight@"_s), qPrintable(logged.text->templateId));
        QCOMPARE(desk.pass(1h), 0);
    }

    void theMachineTookItAndTheRecordingIsFoundLater_data() { TestStore::engines(); }
    void theMachineTookItAndTheRecordingIsFoundLater()
    {
        OPEN_TEST_STORE(store);
        NightDesk desk(*store, u"2026-11-20 02:00"_s);
        desk.settings.callers.nightLine = true;
        FinishedCall call = desk.callEnding(ann, CallOutcome::Voicemail);
        call.leftMessage = LeftMessage::NotKnown;
        const Timestamp over = call.endedAt;
        (void)desk.file(call);
        desk.clock.advance(5s);
        const MessageToFile message{LineId{u"desk"_s}, numberOf(ann), over,
                                    desk.settings,     true,          desk.clock.now()};
        const auto tell = [&] {
            return desk.store
                .run([&](Transaction& transaction) { return fileMessageLeft(transaction, message); })
                .value();
        };
        const auto left = tell();
        QVERIFY(left);
        QVERIFY(left->call.hasVoicemail());
        QCOMPARE(left->call.certainty, Certainty::Certain);
        QVERIFY2(left->text->templateId.contains(u"/emergency@"_s), qPrintable(left->text->templateId));
        QVERIFY2(!tell(), "told twice");
        QCOMPARE(desk.send(), 1);
        QCOMPARE(desk.pass(8h), 0);
    }

    void theEmergencyLineAnswersAVoicemailThatIsKnownLater_data() { TestStore::engines(); }
    void theEmergencyLineAnswersAVoicemailThatIsKnownLater()
    {
        OPEN_TEST_STORE(store);
        NightDesk desk(*store, u"2026-11-20 02:00"_s);
        desk.settings.callers.nightLine = true;
        const LoggedCall missed = desk.call(ann);
        QVERIFY(isInTheMorning(missed.text->dueAt, u"2026-11-20"_s));
        desk.clock.advance(40s); // They speak.
        const MessageToFile message{LineId{u"desk"_s}, {},   desk.clock.now(),
                                    desk.settings,     true, desk.clock.now()};
        const auto left =
            desk.store.run([&](Transaction& transaction) { return fileMessageLeft(transaction, message); });
        QVERIFY(left.value());
        QVERIFY((*left)->text->templateId.contains(u"/emergency@"_s));
        QCOMPARE(desk.send(), 1);
    }

    void theSpanishOfAContactIsKeptForTheMorning_data() { TestStore::engines(); }
    void theSpanishOfAContactIsKeptForTheMorning()
    {
        OPEN_TEST_STORE(store);
        NightDesk desk(*store, u"2026-11-20 02:00"_s);
        const auto saved = store->run([&](Transaction& transaction) {
            return ContactRecords(transaction)
                .save(numberOf(ann), {u"Ana Ruiz"_s, ContactKind::Client, u"es"_s, {}, {}}, desk.clock.now());
        });
        QVERIFY(saved);
        const LoggedCall logged = desk.call(ann);
        QVERIFY(logged.text->templateId.startsWith(u"generic_es/overnight@"_s));
        QVERIFY(logged.text->body.contains(u"STOP para no recibir mas"_s));
    }
};

QTEST_GUILESS_MAIN(TstNightCalls)
#include "tst_night_calls.moc"
