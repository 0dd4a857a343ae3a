// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_errors.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// The provider's error codes in classes staff can act on.
class TestTwilioErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void codes_data()
    {
        using enum TextTrouble;
        QTest::addColumn<int>("code");
        QTest::addColumn<TextTrouble>("trouble");
        QTest::addColumn<bool>("forGood");
        const auto row = [](int code, TextTrouble trouble, bool forGood) {
            QTest::addRow("%d", code) << code << trouble << forGood;
        };
        for (const int code : {21211, 21214, 21217, 21265, 21268})
            row(code, BadNumber, true);
        for (const int code : {21614, 21635, 30006, 40001})
            row(code, Landline, true);
        for (const int code : {21612, 30003, 30004, 30005, 30036})
            row(code, Unreachable, true);
        for (const int code : {21602, 21617, 20001, 20422, 30010})
            row(code, BadRequest, true);
        for (const int code : {21212, 21603, 21606, 21659, 21660})
            row(code, BadSender, false);
        for (const int code : {14107, 20429, 21611, 30001, 30022, 30023, 63038})
            row(code, RateLimited, false);
        for (const int code : {30032, 30033, 30034, 30035})
            row(code, NotRegistered, false);
        for (const int code : {20003, 20006, 20403, 20404})
            row(code, WrongKey, false);
        for (const int code : {20005, 30002})
            row(code, NoMoney, false);
        for (const int code : {20500, 20503, 30410, 30500})
            row(code, ProviderDown, false);
        row(30610, QuietHours, false);
        row(21610, OptedOut, true);
        row(40300, OptedOut, true);
        row(63014, OptedOut, true);
        row(131050, OptedOut, true);
        row(30007, Filtered, true);
        row(21408, CountryOff, true);
        row(21608, TrialAccount, true);
        for (const int code : {1, 30008, 99999})
            row(code, Other, true);
    }

    void codes()
    {
        QFETCH(int, code);
        QTEST(troubleOfCode(code), "trouble");
        QTEST(isForGood(troubleOfCode(code)), "forGood");
    }

    void detailsForTheLogNameNoAddress()
    {
        const Error error = errorOf({TextTrouble::WrongKey, u"20003"_s, {}});
        QCOMPARE(error.failure, Failure::Unauthorized);
        QVERIFY(error.detail.contains(u"20003"_s));
        QVERIFY(!error.detail.contains(u'+') && !error.detail.contains(u"AC"_s));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioErrors)
#include "tst_twilio_errors.moc"
