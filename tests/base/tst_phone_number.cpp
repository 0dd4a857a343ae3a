// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// A number has one form, whatever was typed, and is never shown whole in a log.
class TestPhoneNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void typed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("e164");

        QTest::newRow("as people write it") << u"(404) 555-0123"_s << u"US"_s << u"+14045550123"_s;
        QTest::newRow("home in small letters") << u"404 555 0123"_s << u"us"_s << u"+14045550123"_s;
        QTest::newRow("from a contact card") << u"Cell: 404.555.0123 x12"_s << u"US"_s << u"+14045550123"_s;
        QTest::newRow("abroad with plus") << u"+44 7400 654321"_s << u"US"_s << u"+447400654321"_s;
        QTest::newRow("abroad with the prefix of home")
            << u"011 44 7400 654321"_s << u"US"_s << u"+447400654321"_s;
        QTest::newRow("an area code younger than the library")
            << u"274 555 0123"_s << u"US"_s << u"+12745550123"_s;
        QTest::newRow("no home known") << u"404 555 0123"_s << QString() << QString();
        QTest::newRow("a name") << u"Jane Doe"_s << u"US"_s << QString();
        QTest::newRow("nothing") << QString() << u"US"_s << QString();
        QTest::newRow("withheld") << u"Anonymous"_s << u"US"_s << QString();
        QTest::newRow("a digit is missing") << u"404 555 012"_s << u"US"_s << QString();
        QTest::newRow("no such exchange") << u"404 155 0123"_s << u"US"_s << QString();
        QTest::newRow("no such area code") << u"555 555 5555"_s << u"US"_s << QString();
    }

    void typed()
    {
        QFETCH(QString, words);
        QFETCH(QString, home);
        QFETCH(QString, e164);
        const auto number = PhoneNumber::parse(words, home);
        QCOMPARE(number.has_value(), !e164.isEmpty());
        if (number) {
            QCOMPARE(number->e164(), e164);
        } else {
            QCOMPARE(number.error().failure, Failure::InvalidInput);
            QVERIFY(words.isEmpty() || !number.error().detail.contains(words));
        }
    }

    void stored_data()
    {
        QTest::addColumn<QString>("e164");
        QTest::addColumn<bool>("good");

        QTest::newRow("a number") << u"+14045550123"_s << true;
        QTest::newRow("as short as there is") << u"+2901234"_s << true;
        QTest::newRow("fifteen digits") << u"+123456789012345"_s << true;
        QTest::newRow("sixteen digits") << u"+1234567890123456"_s << false;
        QTest::newRow("six digits") << u"+123456"_s << false;
        QTest::newRow("without plus") << u"14045550123"_s << false;
        QTest::newRow("with spaces") << u"+1 4045550123"_s << false;
        QTest::newRow("foreign digits") << u"+١٤٠٤٥٥٥٠١٢٣"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void stored()
    {
        QFETCH(QString, e164);
        QTEST(PhoneNumber::fromE164(e164).has_value(), "good");
    }

    void masked()
    {
        QCOMPARE(PhoneNumber::fromE164(u"+14155552671").value().masked(), u"+1…2671"_s);
        QCOMPARE(PhoneNumber::fromE164(u"+447400654321").value().masked(), u"+44…4321"_s);
        QCOMPARE(PhoneNumber::fromE164(u"+999123456789").value().masked(), u"+…6789"_s);
    }

    void writtenForTheDesk()
    {
        const auto here = PhoneNumber::fromE164(u"+14045550123").value();
        const auto abroad = PhoneNumber::fromE164(u"+447400654321").value();
        QCOMPARE(written(here, u"US"), u"(404) 555-0123"_s);
        QCOMPARE(written(here, u"CA"), u"(404) 555-0123"_s);
        QCOMPARE(written(here, u"GB"), u"+1 404-555-0123"_s);
        QCOMPARE(written(abroad, u"US"), u"+44 7400 654321"_s);
        QCOMPARE(written(abroad, u"gb"), u"07400 654321"_s);
        QCOMPARE(written(abroad, QString()), u"+44 7400 654321"_s);
        QCOMPARE(written(PhoneNumber::fromE164(u"+999123456789").value(), u"US"), u"+999123456789"_s);
    }

    void countries()
    {
        QVERIFY(isKnownRegion(u"US") && isKnownRegion(u"AE"));
        QVERIFY(!isKnownRegion(u"ZZ") && !isKnownRegion(u"us") && !isKnownRegion(u"USA") &&
                !isKnownRegion(u""));
    }

    void sortedByTheirDigits()
    {
        const auto small = PhoneNumber::fromE164(u"+14045550123").value();
        const auto large = PhoneNumber::fromE164(u"+14045550124").value();
        QVERIFY(small < large && small == small);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestPhoneNumber)
#include "tst_phone_number.moc"
