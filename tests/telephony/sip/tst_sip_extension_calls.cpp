// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/call_records.h"
#include "core/telephony/sip/extension_calls.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Ear = ExtensionCalls::Ear;
using Moment = ExtensionCalls::Moment;

const CallKey contactKey{u"call-1;from-1"_s};

CallerId jane()
{
    return readCallerId(u"+14045550199", u"US");
}

/// Ears of one line, and what they told: "call-1;from-1 rang".
class Told {
public:
    explicit Told(Ear ear) : m_calls(ear, 300s) {}

    void contactRings(const QString& key = contactKey.value)
    {
        add(m_calls.heard({key}, RingStarted{}, m_now));
        add(m_calls.heard({key}, CallerIdentified{jane()}, m_now));
    }
    void contactEnds(CallOutcome outcome, Certainty certainty = Certainty::Strong)
    {
        add(m_calls.heard(contactKey, Ended{outcome, certainty, {}}, m_now));
    }
    void extensionRings(const QString& key, const QString& callId)
    {
        add(m_calls.shown({{key}, callId, RingStarted{}}, m_now));
        add(m_calls.shown({{key}, callId, CallerIdentified{jane()}}, m_now));
    }
    void extensionEnds(const QString& key, CallOutcome outcome)
    {
        const auto certainty = outcome == CallOutcome::Unknown ? Certainty::Guess : Certainty::Strong;
        add(m_calls.shown({{key}, {}, Ended{outcome, certainty, {}}}, m_now));
    }
    /// Lets time pass, and what waits come due on its way.
    void wait(std::chrono::milliseconds time)
    {
        const Moment until = m_now + time;
        while (m_calls.nextDue() && *m_calls.nextDue() <= until) {
            m_now = std::max(m_now, *m_calls.nextDue());
            add(m_calls.due(m_now));
        }
        m_now = until;
    }
    void stop() { add(m_calls.endAll(u"stopped"_s)); }
    QStringList all() { return std::exchange(m_all, {}); }

private:
    void add(const std::vector<ExtensionCalls::News>& news)
    {
        for (const auto& each : news) {
            const auto* ended = std::get_if<Ended>(&each.what);
            const QString what = ended != nullptr                                 ? codeOf(ended->outcome)
                                 : std::holds_alternative<RingStarted>(each.what) ? u"rang"_s
                                                                                  : u"named"_s;
            m_all << each.call.value + u' ' + what;
        }
    }

    ExtensionCalls m_calls;
    Moment m_now{1h};
    QStringList m_all;
};

const QStringList contactRang{u"call-1;from-1 rang"_s, u"call-1;from-1 named"_s};

} // namespace

/// One call heard by our contact and shown by the watched extension is told once.
class TestSipExtensionCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ringsAlongAndTheExtensionSaysMore_data()
    {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("callId");
        QTest::newRow("a proxy, whose calls keep their name") << u"call-1;from-1"_s << u"call-1"_s;
        QTest::newRow("a switch that names each leg anew") << u"leg-7;x"_s << u"leg-7"_s;
        QTest::newRow("a switch that names none") << u"100/100/abc/1"_s << QString();
    }
    void ringsAlongAndTheExtensionSaysMore()
    {
        QFETCH(QString, dialog);
        QFETCH(QString, callId);
        // The extension's end first or last, the contact's ring first or last: the answer counts.
        for (const bool isDialogFirst : {true, false}) {
            for (const bool isEndFirst : {true, false}) {
                Told told(Ear::Contact);
                if (isDialogFirst) told.extensionRings(dialog, callId);
                told.contactRings();
                if (!isDialogFirst) told.extensionRings(dialog, callId);
                told.wait(5s);
                QCOMPARE(told.all(), contactRang);
                if (isEndFirst) told.extensionEnds(dialog, CallOutcome::AnsweredElsewhere);
                told.contactEnds(CallOutcome::Abandoned);
                if (!isEndFirst) told.extensionEnds(dialog, CallOutcome::AnsweredElsewhere);
                told.wait(10min);
                QCOMPARE(told.all(), QStringList{u"call-1;from-1 AnsweredElsewhere"_s});
            }
        }
    }

    void aMissedCallWaitsForTheExtensionsWord()
    {
        Told told(Ear::Contact);
        told.contactRings();
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        told.contactEnds(CallOutcome::Abandoned);
        QCOMPARE(told.all(), contactRang);
        told.extensionEnds(u"leg;x"_s, CallOutcome::Abandoned);
        QCOMPARE(told.all(), QStringList{u"call-1;from-1 Abandoned"_s});
    }

    void theContactDecidesWhatTheExtensionCannotTell()
    {
        for (const CallOutcome outcome : {CallOutcome::AnsweredElsewhere, CallOutcome::Abandoned}) {
            for (const bool isDialogFirst : {true, false}) {
                Told told(Ear::Contact);
                told.contactRings();
                told.extensionRings(u"leg;x"_s, u"leg"_s);
                static_cast<void>(told.all());
                if (isDialogFirst) told.extensionEnds(u"leg;x"_s, CallOutcome::Unknown);
                told.contactEnds(outcome);
                if (!isDialogFirst) told.extensionEnds(u"leg;x"_s, CallOutcome::Unknown);
                told.wait(10min);
                QCOMPARE(told.all(), QStringList{u"call-1;from-1 "_s + codeOf(outcome)});
            }
        }
    }

    void theExtensionSaysNothing()
    {
        Told told(Ear::Contact);
        told.contactRings();
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        told.contactEnds(CallOutcome::Abandoned);
        static_cast<void>(told.all());
        told.wait(1900ms);
        QVERIFY(told.all().isEmpty());
        told.wait(200ms);
        QCOMPARE(told.all(), QStringList{u"call-1;from-1 Abandoned"_s});
    }

    void whatIsCertainDoesNotWait()
    {
        Told told(Ear::Contact);
        told.contactRings();
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        static_cast<void>(told.all());
        told.contactEnds(CallOutcome::Declined, Certainty::Certain);
        QCOMPARE(told.all(), QStringList{u"call-1;from-1 Declined"_s});
    }

    void theExtensionRingsOnWhenTheContactWasGivenUp_data()
    {
        QTest::addColumn<Certainty>("certainty");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<QStringList>("more");
        const QStringList answered = contactRang + QStringList{u"call-1;from-1 AnsweredElsewhere"_s};
        QTest::newRow("and is answered") << Certainty::Certain << CallOutcome::AnsweredElsewhere << answered;
        QTest::newRow("and is answered, where the switch gave no reason")
            << Certainty::Strong << CallOutcome::AnsweredElsewhere << answered;
        QTest::newRow("and is not answered either")
            << Certainty::Certain << CallOutcome::Abandoned << QStringList();
        QTest::newRow("and nobody ever tells its end")
            << Certainty::Certain << CallOutcome::Unknown << QStringList();
    }
    void theExtensionRingsOnWhenTheContactWasGivenUp()
    {
        QFETCH(Certainty, certainty);
        QFETCH(CallOutcome, outcome);
        QFETCH(QStringList, more);
        Told told(Ear::Contact);
        told.contactRings();
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        told.wait(20s);
        told.contactEnds(CallOutcome::NoAnswer, certainty);
        told.wait(12s);
        QCOMPARE(told.all(), contactRang + QStringList{u"call-1;from-1 NoAnswer"_s});
        if (outcome != CallOutcome::Unknown) told.extensionEnds(u"leg;x"_s, outcome);
        told.wait(10min);
        QCOMPARE(told.all(), more);
        told.stop();
        QVERIFY(told.all().isEmpty());
    }

    void aCallThatDoesNotRingUsIsToldAllTheSame()
    {
        Told told(Ear::Contact);
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        QVERIFY(told.all().isEmpty());
        told.wait(1s);
        QCOMPARE(told.all(), (QStringList{u"leg;x rang"_s, u"leg;x named"_s}));
        told.extensionEnds(u"leg;x"_s, CallOutcome::Abandoned);
        QCOMPARE(told.all(), QStringList{u"leg;x Abandoned"_s});
    }

    void theExtensionsWordComesBehind_data()
    {
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("missed as we said: nothing is told twice") << CallOutcome::Abandoned << QStringList();
        QTest::newRow("somebody took it after all")
            << CallOutcome::AnsweredElsewhere
            << QStringList{u"call-1;from-1 rang"_s, u"call-1;from-1 named"_s,
                           u"call-1;from-1 AnsweredElsewhere"_s};
    }
    void theExtensionsWordComesBehind()
    {
        QFETCH(CallOutcome, outcome);
        QFETCH(QStringList, more);
        Told told(Ear::Contact);
        told.contactRings();
        told.contactEnds(CallOutcome::Abandoned);
        static_cast<void>(told.all());
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        told.extensionEnds(u"leg;x"_s, outcome);
        told.wait(10min);
        QCOMPARE(told.all(), more);
    }

    void peeksAndLeavesTheEndToTheExtension()
    {
        Told told(Ear::Both);
        told.contactRings();
        told.contactRings(u"call-1;from-1#2"_s); // The switch tries us again within the call.
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        told.wait(20s);
        QCOMPARE(told.all(), contactRang);
        told.extensionEnds(u"leg;x"_s, CallOutcome::AnsweredElsewhere);
        told.wait(10min);
        QCOMPARE(told.all(), QStringList{u"call-1;from-1 AnsweredElsewhere"_s});
    }

    void peeksAndTheExtensionWasQuicker()
    {
        Told told(Ear::Both);
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        told.extensionEnds(u"leg;x"_s, CallOutcome::AnsweredElsewhere);
        QVERIFY(told.all().isEmpty());
        told.contactRings();
        QCOMPARE(told.all(), contactRang + QStringList{u"call-1;from-1 AnsweredElsewhere"_s});
        told.wait(10min);
        QVERIFY(told.all().isEmpty());
    }

    void peeksAndTheExtensionShowsNothing()
    {
        Told told(Ear::Both);
        told.contactRings();
        told.wait(6s);
        QCOMPARE(told.all(), contactRang + QStringList{u"call-1;from-1 Unknown"_s});
    }

    void watchesOnlyAndTheEndIsLost()
    {
        Told told(Ear::Extension);
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        QCOMPARE(told.all(), (QStringList{u"leg;x rang"_s, u"leg;x named"_s}));
        told.wait(299s);
        QVERIFY(told.all().isEmpty());
        told.wait(2s);
        QCOMPARE(told.all(), QStringList{u"leg;x Unknown"_s});
        told.extensionEnds(u"leg;x"_s, CallOutcome::Abandoned);
        QVERIFY(told.all().isEmpty());
    }

    void stoppingEndsWhatWasTold()
    {
        Told told(Ear::Extension);
        told.extensionRings(u"leg;x"_s, u"leg"_s);
        static_cast<void>(told.all());
        told.stop();
        QCOMPARE(told.all(), QStringList{u"leg;x Unknown"_s});
        told.wait(10min);
        QVERIFY(told.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSipExtensionCalls)
#include "tst_sip_extension_calls.moc"
