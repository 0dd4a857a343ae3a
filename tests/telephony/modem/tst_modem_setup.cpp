// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_commands.h"
#include "core/telephony/modem/modem_setup.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using What = ModemSaying::What;

namespace {

using Answers = std::function<std::optional<ModemSaying>(const QByteArray& command)>;

/// A modem that answers at once, in virtual time, and all that was written to it.
struct Conversation {
    explicit Conversation(ModemWishes wishes, const Answers& answers) : setup(std::move(wishes))
    {
        setup.begin(now);
        run(answers);
    }
    void run(const Answers& answers)
    {
        while (const auto due = setup.nextDue()) {
            now = std::max(now, *due);
            setup.passTime(now);
            const QByteArray command = setup.command();
            if (command.isEmpty()) continue;
            written << command;
            if (const auto answer = answers(command)) setup.take(*answer, now);
        }
    }

    ModemSetup setup;
    Moment now{};
    QByteArrayList written;
};

std::optional<ModemSaying> saysOk(const QByteArray&)
{
    return ModemSaying{What::Ok, {}};
}
std::optional<ModemSaying> saysNothing(const QByteArray&)
{
    return std::nullopt;
}
/// Takes what stands in @p known, and refuses the rest.
Answers knows(const QByteArrayList& known)
{
    return [known](const QByteArray& command) {
        return ModemSaying{known.contains(command) ? What::Ok : What::Refused, {}};
    };
}

} // namespace

/// How a modem is brought to report callers, and never to take a call.
class TestModemSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anObligingModemIsToldLittle()
    {
        const Conversation talk({}, saysOk);
        QCOMPARE(talk.setup.state(), ModemSetup::State::Ready);
        QCOMPARE(talk.written, (QByteArrayList{"ATZ", "ATE0V1Q0S0=0", "ATI3", "AT+VCID=1"}));
        QVERIFY(!talk.setup.reportsPickUp());
        QVERIFY(talk.now < 2s);
    }

    void aModemThatHearsNothingWhileItRingsIsAskedOn()
    {
        ModemSetup setup({});
        Moment now{};
        setup.begin(now);
        QByteArrayList written;
        for (; setup.state() == ModemSetup::State::Working && now < 60s; now += 100ms) {
            const bool rings = now < 20s;
            if (rings && now.count() % 6000 == 500) setup.take({What::Ring, {}}, now);
            setup.passTime(now);
            const QByteArray command = setup.command();
            if (command.isEmpty()) continue;
            written << command;
            if (!rings) setup.take({What::Ok, {}}, now);
        }
        QCOMPARE(setup.state(), ModemSetup::State::Ready);
        QCOMPARE(written.count("ATZ"), 1);
        QCOMPARE(written.last(), "AT+VCID=1"_ba);
    }

    void aModemThatOnlyRingsIsGivenUp()
    {
        ModemSetup setup({});
        setup.begin(Moment{});
        for (Moment now{}; now < 5min && setup.state() == ModemSetup::State::Working; now += 100ms) {
            if (now.count() % 5000 == 0) setup.take({What::Ring, {}}, now);
            setup.passTime(now);
            (void)setup.command();
        }
        QCOMPARE(setup.trouble(), LineTrouble::PortSilent);
    }

    void allWishesAreTold()
    {
        const Conversation talk({"B5", "AT+PCW=2", true}, saysOk);
        QCOMPARE(talk.written, (QByteArrayList{"ATZ", "ATE0V1Q0S0=0", "AT+GCI=B5", "AT+PCW=2", "ATI3",
                                               "AT+VCID=1", "AT+FCLASS=8;-STE=7"}));
        QVERIFY(talk.setup.reportsPickUp());
    }

    void eachMakeIsAskedInItsOwnWords_data()
    {
        QTest::addColumn<QByteArray>("way");
        for (const char* way : {"AT+VCID=1", "AT#CID=1", "AT+FCLASS=8;+VCID=1", "AT-STE=1;+VCID=1",
                                "AT-SCID=1;+VCID=1", "AT#CLS=8#CID=1", "AT#CC1", "AT%CCID=1", "AT*ID1"})
            QTest::newRow(way) << QByteArray(way);
    }
    void eachMakeIsAskedInItsOwnWords()
    {
        QFETCH(QByteArray, way);
        const Conversation talk({}, knows({"ATZ", "ATE0V1Q0S0=0", way}));
        QCOMPARE(talk.setup.state(), ModemSetup::State::Ready);
        QCOMPARE(talk.written.back(), way);
    }

    void whatItCannotDoIsSaidInWords_data()
    {
        QTest::addColumn<QByteArrayList>("known");
        QTest::addColumn<LineTrouble>("trouble");
        QTest::newRow("knows nothing of caller ID")
            << QByteArrayList{"ATZ", "ATE0V1Q0S0=0"} << LineTrouble::NoCallerId;
        QTest::newRow("does not let itself be kept from answering")
            << QByteArrayList{"ATZ", "AT+VCID=1"} << LineTrouble::NotSpoken;
        QTest::newRow("refuses everything") << QByteArrayList{} << LineTrouble::NotSpoken;
    }
    void whatItCannotDoIsSaidInWords()
    {
        QFETCH(QByteArrayList, known);
        const Conversation talk({}, knows(known));
        QCOMPARE(talk.setup.state(), ModemSetup::State::Failed);
        QTEST(talk.setup.trouble(), "trouble");
        QVERIFY(!talk.setup.detail().isEmpty());
    }

    void whatIsRefusedAlongTheWayDoesNoHarm()
    {
        const Conversation talk({"B5", "AT+PCW=2", true}, knows({"ATE0V1S0=0", "AT+VCID=1", "AT-STE=7"}));
        QCOMPARE(talk.setup.state(), ModemSetup::State::Ready);
        QVERIFY(talk.setup.reportsPickUp());
        const Conversation without({{}, {}, true}, knows({"ATE0V1Q0S0=0", "AT+VCID=1"}));
        QCOMPARE(without.setup.state(), ModemSetup::State::Ready);
        QVERIFY(!without.setup.reportsPickUp());
    }

    void silenceIsToldFromNoise()
    {
        const Conversation silent({}, saysNothing);
        QCOMPARE(silent.setup.trouble(), LineTrouble::PortSilent);
        QCOMPARE(silent.written, (QByteArrayList{"ATZ", "ATE0V1Q0S0=0", "ATE0V1Q0S0=0", "ATE0V1Q0S0=0"}));
        QVERIFY(silent.now < 15s);
        const Conversation noisy({}, [](const QByteArray&) { return ModemSaying{What::Unreadable, {}}; });
        QCOMPARE(noisy.setup.trouble(), LineTrouble::Garbled);
    }

    // A modem can be set to say nothing, or to say it in digits, until it is told otherwise.
    void aTaciturnModemIsTaughtToSpeak()
    {
        const Conversation quiet(
            {}, [](const QByteArray& command) { return command == "ATZ" ? std::nullopt : saysOk(command); });
        QCOMPARE(quiet.setup.state(), ModemSetup::State::Ready);
        const Conversation digits({}, [](const QByteArray& command) {
            return command == "ATZ" ? ModemSaying{What::OtherWords, "0"} : saysOk(command);
        });
        QCOMPARE(digits.setup.state(), ModemSetup::State::Ready);
        QVERIFY(digits.now < 2s);
    }

    void aReminderResetsNothing()
    {
        Conversation talk({{}, {}, true}, saysOk);
        talk.written.clear();
        talk.setup.refresh(talk.now);
        QCOMPARE(talk.setup.state(), ModemSetup::State::Working);
        talk.run(saysOk);
        QCOMPARE(talk.written, (QByteArrayList{"ATE0V1Q0S0=0", "AT+VCID=1", "AT+FCLASS=8;-STE=7"}));
        QVERIFY(talk.setup.reportsPickUp());
    }

    void whatItCallsItselfIsKept()
    {
        const Conversation talk({}, [](const QByteArray& command) {
            return command == "ATI3" ? ModemSaying{What::OtherWords, "0"} : saysOk(command);
        });
        QCOMPARE(talk.setup.state(), ModemSetup::State::Ready);
        ModemSetup setup{ModemWishes{}};
        setup.begin(0ms);
        for (Moment now{}; setup.state() == ModemSetup::State::Working; now += 50ms) {
            setup.passTime(now);
            const QByteArray command = setup.command();
            if (command == "ATI3") setup.take({What::OtherWords, "CX93010-V92"}, now);
            if (!command.isEmpty()) setup.take({What::Ok, {}}, now);
        }
        QCOMPARE(setup.detail(), u"CX93010-V92"_s);
    }

    // However a modem answers, nothing it is told takes or makes a call, nor lets it answer by itself.
    void nothingEverLiftsTheReceiver()
    {
        QByteArrayList all;
        for (const auto& answers :
             {Answers(saysOk), Answers(saysNothing), knows({"ATE0V1Q0S0=0"}), knows({})})
            all += Conversation({"B5", "AT+PCW=2", true}, answers).written;
        QVERIFY(all.size() > 25);
        for (const QByteArray& command : std::as_const(all)) {
            QVERIFY2(keepsOnHook(command), command.constData());
            QVERIFY2(!command.startsWith("ATA") && !command.startsWith("ATD") && !command.startsWith("ATH"),
                     command.constData());
        }
        const Conversation tricked({"B5;A", "ATDT5551212", true}, saysOk);
        QVERIFY(!tricked.written.contains("ATDT5551212"));
    }

    void commandsThatTakeCallsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("harmless");
        for (const char* bad : {"ATA",
                                "ata",
                                "A/",
                                "ATD5551212",
                                "ATDT;",
                                "ATE0D",
                                "ATH1",
                                "ATO",
                                "ATS0=1",
                                "ATS0=001",
                                "ATS=1",
                                "AT+FCLASS=8;A",
                                "AT+VLS=1",
                                "AT+FCLASS=8;+VLS=5",
                                "AT#CLS=8D5551212",
                                "AT#VLS=4",
                                "AT*IDA",
                                "AT-STE=7A",
                                "AT&T1",
                                "AT+VCID=1\rATA",
                                "",
                                "RING",
                                "AT+UNHEARD=1",
                                "AT\\A",
                                "AT~",
                                "AT&&",
                                "AT+FTS=8"})
            QTest::addRow("'%s' is refused", bad) << QByteArray(bad) << false;
        for (const char* good :
             {"AT", "ATZ", "ATE0V1Q0S0=0", "ATH", "ATH0", "AT&F&C1&D2", "AT+GCI=B5", "AT+PCW=2", "ATS0?",
              "ATS7=60", "AT X4 M0", "AT+VCID=1;+FCLASS=8", "AT#CLS=8#CID=1", "at+vcid=1"})
            QTest::addRow("'%s' is harmless", good) << QByteArray(good) << true;
    }
    void commandsThatTakeCallsAreKnown()
    {
        QFETCH(QByteArray, command);
        QTEST(keepsOnHook(command), "harmless");
    }
};

QTEST_GUILESS_MAIN(TestModemSetup)
#include "tst_modem_setup.moc"
