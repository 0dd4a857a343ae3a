// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/text_guarding.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

/// A whole desk with questions and follow-up on, its own number, and what it has sent.
struct Machine : LeadFixture {
    Machine(TestStore& kept, const QString& ownNumber, const QString& name)
        : LeadFixture(kept), number(ownNumber)
    {
        settings.business.name = name;
        settings.provider.number = ownNumber;
        settings.questions.on = true;
        settings.urgency.page = false;
    }

    /// What is due leaves: the words, in their order.
    QStringList sendDue()
    {
        const auto texts = store.run([&](Transaction& transaction) {
            return OutboxRecords(transaction)
                .claimDue(numberOf(number), clock.now(), 100, guardRulesOf(settings), deskRulesOf(settings));
        });
        if (!texts) qFatal("not claimed");
        QStringList words;
        for (const OutgoingText& text : *texts) {
            accept(text.id);
            words << text.body;
        }
        sent += static_cast<int>(words.size());
        return words;
    }
    /// They write, and it is read.
    void hear(const QString& from, const QString& words)
    {
        (void)arrive(from, words);
        (void)readNew();
    }
    [[nodiscard]] bool waits(const QString& other)
    {
        return count(u"conversation"_s, u"waiting_since IS NOT NULL AND number = '%1'"_s.arg(other)) == 1;
    }
    QStringList entriesWith(const QString& other)
    {
        return firstCell(store,
                         u"SELECT words FROM thread_entry JOIN conversation ON conversation.id ="
                         " thread_entry.conversation WHERE kind = 'Loop' AND number = '%1'"_s.arg(other))
            .split(u'\n', Qt::SkipEmptyParts);
    }

    QString number;
    int sent = 0;
};

/// What one sends the other receives, for half an hour.
void talk(Machine& one, Machine& other)
{
    for (int second = 0; second < 1'800; second += 5) {
        const QStringList fromOne = one.sendDue();
        const QStringList fromOther = other.sendDue();
        for (const QString& words : fromOne)
            other.hear(one.number, words);
        for (const QString& words : fromOther)
            one.hear(other.number, words);
        one.clock.advance(5s);
        other.clock.advance(5s);
    }
}

} // namespace

class TstTextLoops : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoCopiesOfThisProgramEndAfterOneTextEach_data();
    void twoCopiesOfThisProgramEndAfterOneTextEach()
    {
        OPEN_TEST_STORE(store);
        const auto beside = TestStore::open(onPostgres);
        QFETCH(QString, words);
        Machine one(*store, u"+14045550301"_s, u"Bright Smiles"_s);
        Machine other(*beside, u"+14045550302"_s, u"Peachtree Dental"_s);
        one.settings.texts.open = words;
        other.settings.texts.open = words;
        (void)one.call(other.number);
        (void)other.call(one.number);
        talk(one, other);
        QCOMPARE(one.sent, 1);
        QCOMPARE(other.sent, 1);
        // Later the same day the machines ring each other once more.
        one.clock.advance(13h);
        other.clock.advance(13h);
        QCOMPARE(one.call(other.number).reason, Reason::LoopSuspected);
    }

    void whatAMachineAnswersIsNotAnswered_data();
    void whatAMachineAnswersIsNotAnswered()
    {
        OPEN_TEST_STORE(store);
        QFETCH(QString, words);
        Machine desk(*store, u"+14045550301"_s, u"Bright Smiles"_s);
        (void)desk.call(ann);
        desk.clock.advance(20s);
        QCOMPARE(desk.sendDue().size(), 1);
        for (int i = 0; i < 5; ++i) {
            desk.clock.advance(2s);
            desk.hear(ann, words);
            desk.clock.advance(8s);
            QVERIFY(desk.sendDue().isEmpty());
        }
        QCOMPARE(desk.sent, 1);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM thread_entry WHERE kind = 'Loop'"_s), u"1"_s);
        QVERIFY(desk.waits(ann)); // A person is asked.
    }

    void whatAMachineSaysIsNobodysWish_data() { TestStore::engines(); }
    void whatAMachineSaysIsNobodysWish()
    {
        OPEN_TEST_STORE(store);
        Machine desk(*store, u"+14045550301"_s, u"Bright Smiles"_s);
        (void)desk.call(ann);
        const int before = desk.leadOf(ann)->score;
        const int heat = desk.heatOf(ann);
        desk.hear(ann, u"Thanks for contacting us! We will get back to you shortly."_s);
        QCOMPARE(desk.count(u"reminder"_s, u"kind = 'ReturnTime'"_s), 0);
        QCOMPARE(desk.leadOf(ann)->score, before);
        QCOMPARE(desk.heatOf(ann), heat);
        // A person says the same, and means it.
        desk.hear(ann, u"I got your automated message, get back to me at 4"_s);
        QCOMPARE(desk.count(u"reminder"_s, u"kind = 'ReturnTime'"_s), 1);
    }

    void aPersonIsAskedOnAndOn_data() { TestStore::engines(); }
    void aPersonIsAskedOnAndOn()
    {
        OPEN_TEST_STORE(store);
        Machine desk(*store, u"+14045550301"_s, u"Bright Smiles"_s);
        (void)desk.call(ann);
        desk.clock.advance(20s);
        QCOMPARE(desk.sendDue().size(), 1);
        desk.clock.advance(40s);
        desk.hear(ann, u"Hi, I need a cleaning"_s);
        desk.clock.advance(10s);
        QCOMPARE(desk.sendDue().size(), 1);
        desk.clock.advance(30s);
        desk.hear(ann, u"Yes"_s);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM thread_entry WHERE kind = 'Loop'"_s), u"0"_s);
    }

    void aNumberOfOursIsNeverAnswered_data() { TestStore::engines(); }
    void aNumberOfOursIsNeverAnswered()
    {
        OPEN_TEST_STORE(store);
        Machine desk(*store, u"+14045550301"_s, u"Bright Smiles"_s);
        desk.settings.team.members = {{{u"sam"_s}, u"Sam"_s, u"+14045550178"_s}};
        desk.hear(u"+14045550178"_s, u"Hi I need a cleaning tomorrow"_s);
        desk.hear(desk.number, u"Hi I need a cleaning tomorrow"_s);
        desk.clock.advance(1min);
        QVERIFY(desk.sendDue().isEmpty());
        QCOMPARE(desk.entriesWith(u"+14045550178"_s), QStringList{u"OwnNumber"_s});
    }

    void anEmergencyIsNoMachinesAdvice_data() { TestStore::engines(); }
    void anEmergencyIsNoMachinesAdvice()
    {
        OPEN_TEST_STORE(store);
        Machine desk(*store, u"+14045550301"_s, u"Bright Smiles"_s);
        const QString plea = u"please help my face is swelling and I cannot breathe"_s;
        desk.hear(ann, plea);
        QCOMPARE(desk.sendDue().size(), 1); // The 911 line.
        desk.hear(ann, plea);               // Said twice: no machine, and if it were, a person has it by now.
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM page_round"_s), u"1"_s);

        desk.hear(u"+14045550222"_s, u"Sorry, we missed your call. If this is an emergency call 911."_s);
        desk.clock.advance(1min);
        QVERIFY(desk.sendDue().isEmpty());
    }
};

void TstTextLoops::twoCopiesOfThisProgramEndAfterOneTextEach_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QString>("words");
    for (const bool onPostgres : {false, true}) {
        const char* engine = onPostgres ? "PostgreSQL" : "SQLite";
        QTest::addRow("%s: with the program's own words", engine) << onPostgres << QString();
        QTest::addRow("%s: with words of the owner's", engine)
            << onPostgres << u"Hi from {business}, would you like to book a cleaning? STOP to end"_s;
    }
}

void TstTextLoops::whatAMachineAnswersIsNotAnswered_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<QString>("words");
    for (const bool onPostgres : {false, true}) {
        const auto row = [onPostgres](const char* sentence) -> QTestData& {
            return QTest::addRow("%s: %s", onPostgres ? "PostgreSQL" : "SQLite", sentence) << onPostgres;
        };
        row("somebody drives") << u"I'm driving with Driving Focus on. I'll answer later."_s;
        row("an office is closed") << u"This is an automated message. We would love to book you in!"_s;
        row("another text-back machine") << u"Sorry we missed your call! Want to book an appointment?"_s;
    }
}

QTEST_GUILESS_MAIN(TstTextLoops)
#include "tst_text_loops.moc"
