// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/forwarding_codes.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondring;

namespace {

PhoneNumber number(const QString& e164)
{
    return *PhoneNumber::fromE164(e164);
}

ForwardingCode codeFor(const std::vector<ForwardingCode>& codes, CarrierKind carrier, ForwardWhen when)
{
    const auto found = std::ranges::find_if(
        codes, [&](const ForwardingCode& each) { return each.carrier == carrier && each.when == when; });
    return found == codes.end() ? ForwardingCode{} : *found;
}

bool offers(const std::vector<ForwardingCode>& codes, CarrierKind carrier)
{
    return std::ranges::find(codes, carrier, &ForwardingCode::carrier) != codes.end();
}

} // namespace

/// What a person dials so that unanswered calls come to the stick.
class TestForwardingCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void mobileCodesAreTheWorlds_data()
    {
        QTest::addColumn<int>("when");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("off");
        QTest::addColumn<QString>("ask");
        QTest::newRow("nobody answers")
            << int(ForwardWhen::NoAnswer) << u"**61*+12025550143**20#"_s << u"##61#"_s << u"*#61#"_s;
        QTest::newRow("busy") << int(ForwardWhen::Busy) << u"**67*+12025550143#"_s << u"##67#"_s
                              << u"*#67#"_s;
        QTest::newRow("switched off or no signal")
            << int(ForwardWhen::Unreachable) << u"**62*+12025550143#"_s << u"##62#"_s << u"*#62#"_s;
        QTest::newRow("all three at once")
            << int(ForwardWhen::AnyOfThese) << u"**004*+12025550143**20#"_s << u"##004#"_s << u"*#004#"_s;
    }
    void mobileCodesAreTheWorlds()
    {
        QFETCH(const int, when);
        for (const QString& region : {u"US"_s, u"GB"_s, u"IN"_s, QString()}) {
            const auto code = codeFor(forwardingCodes(region, number(u"+12025550143"_s), 20s),
                                      CarrierKind::Mobile, static_cast<ForwardWhen>(when));
            QTEST(code.on, "on");
            QTEST(code.off, "off");
            QTEST(code.ask, "ask");
            QVERIFY(!code.differs);
        }
    }

    void mobileNetworksCountInFives_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("told");
        QTest::newRow("at once is not possible") << 0 << 5;
        QTest::newRow("seven") << 7 << 5;
        QTest::newRow("eight") << 8 << 10;
        QTest::newRow("twenty") << 20 << 20;
        QTest::newRow("a minute") << 60 << 30;
        QTest::newRow("less than nothing") << -4 << 5;
    }
    void mobileNetworksCountInFives()
    {
        QFETCH(const int, asked);
        QFETCH(const int, told);
        const auto codes = forwardingCodes(u"US", number(u"+12025550143"_s), std::chrono::seconds(asked));
        QVERIFY(codeFor(codes, CarrierKind::Mobile, ForwardWhen::NoAnswer).on.endsWith(u"**%1#"_s.arg(told)));
    }

    void americanLandlinesDialStars()
    {
        const auto codes = forwardingCodes(u"us", number(u"+12025550143"_s), 20s);
        const auto unanswered = codeFor(codes, CarrierKind::AmericanLine, ForwardWhen::NoAnswer);
        QCOMPARE(unanswered.on, u"*922025550143"_s);
        QCOMPARE(unanswered.off, u"*93"_s);
        QVERIFY(unanswered.differs && !unanswered.setsTime && unanswered.ask.isEmpty());
        const auto busy = codeFor(codes, CarrierKind::AmericanLine, ForwardWhen::Busy);
        QCOMPARE(busy.on, u"*902025550143"_s);
        QCOMPARE(busy.off, u"*91"_s);
        const auto both = codeFor(codes, CarrierKind::AmericanOneCode, ForwardWhen::NoAnswerOrBusy);
        QCOMPARE(both.on, u"*712025550143"_s);
        QCOMPARE(both.off, u"*73"_s);
        QVERIFY(!offers(codes, CarrierKind::EuropeanLine));
    }

    void europeanLandlinesDialTheirOwn()
    {
        const auto codes = forwardingCodes(u"GB", number(u"+442079460123"_s), 20s);
        const auto unanswered = codeFor(codes, CarrierKind::EuropeanLine, ForwardWhen::NoAnswer);
        QCOMPARE(unanswered.on, u"*61*02079460123#"_s);
        QCOMPARE(unanswered.off, u"#61#"_s);
        QCOMPARE(unanswered.ask, u"*#61#"_s);
        QVERIFY(!offers(codes, CarrierKind::AmericanLine));
    }

    void aLandlineIsNotSentAbroad()
    {
        const auto codes = forwardingCodes(u"US", number(u"+442079460123"_s), 20s);
        QVERIFY(offers(codes, CarrierKind::Mobile));
        QVERIFY(!offers(codes, CarrierKind::AmericanLine) && !offers(codes, CarrierKind::EuropeanLine));
    }

    // "Always" would take every call away from the desk.
    void noneForwardsWhatTheDeskCouldAnswer()
    {
        for (const QString& region : {u"US"_s, u"GB"_s, u"DE"_s, u"CA"_s}) {
            for (const ForwardingCode& each : forwardingCodes(region, number(u"+12025550143"_s), 20s)) {
                QVERIFY2(!each.on.startsWith(u"*72"_s) && !each.on.startsWith(u"*21"_s) &&
                             !each.on.startsWith(u"**21"_s) && !each.on.startsWith(u"**002"_s),
                         qPrintable(each.on));
                QVERIFY(!each.off.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestForwardingCodes)
#include "tst_forwarding_codes.moc"
