// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/caller_id.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// What a line delivers about a caller, in all the ways lines deliver it.
class TestCallerId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void callers_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("extension");

        const auto row = [](const char* name, const QString& raw, const QString& number,
                            const QString& shown = {}, const QString& extension = {}) {
            QTest::newRow(name) << raw << number << shown << extension;
        };
        const QString number = u"+14045550123"_s;
        row("a bare number", u"4045550123"_s, number);
        row("a SIP caller with name", u"\"Jane Doe\" <sip:+14045550123@pbx>;tag=1"_s, number, u"Jane Doe"_s);
        row("a name with quotes in it", u"\"Jane \\\"J\\\" Doe\" <sip:4045550123@pbx>"_s, number,
            u"Jane \"J\" Doe"_s);
        row("a name with a bracket in it", u"\"Jane <3\" <sip:4045550123@pbx>"_s, number, u"Jane <3"_s);
        row("a name without quotes", u"Jane Doe <4045550123>"_s, number, u"Jane Doe"_s);
        row("a name that is the number", u"\"4045550123\" <sip:4045550123@pbx>"_s, number, u"4045550123"_s);
        row("the network has no name", u"\"Unavailable\" <sip:4045550123@pbx>"_s, number);
        row("a bracket is missing", u"\"Jane\" <sip:4045550123@pbx"_s, number, u"Jane"_s);
        row("with password and port", u"sip:4045550123:secret@10.0.0.1:5060;user=phone"_s, number);
        row("an address of version six", u"sip:4045550123@[2001:db8::1]:5060"_s, number);
        row("an extension behind", u"sip:4045550123;ext=12@pbx"_s, number, {}, u"12"_s);
        row("an internal caller", u"\"Room 4\" <sip:204@pbx>"_s, {}, u"Room 4"_s, u"204"_s);
        row("with a country as context", u"tel:555-0123;phone-context=+1404"_s, number);
        row("with a word before it", u"Mobile: +1 404 555 0123"_s, number);
        row("with a word behind it", u"404-555-0123 mobile"_s, number);
        row("two numbers with a comma", u"404-555-0123, 404-555-0199"_s, number);
        row("two numbers with or", u"404-555-0123 or 404-555-0199"_s, number);
        row("a second number cut short", u"404-555-0123/0199"_s, number);
        row("with headers in the address", u"sip:4045550123@pbx?Subject=a@b"_s, number);
        row("a service of its own", u"whatsapp:+14045550123"_s, number);
        row("letters that look like a label", u"1-800-NEW-HOME"_s, u"+18006394663"_s);
        row("an extension behind a comma", u"404-555-0123, ext 4"_s, number, {}, u"4"_s);
        row("a plus and a prefix from a gateway", u"sip:+1-404-555-0123@gw"_s, number);
        row("Arabic digits", u"٤٠٤٥٥٥٠١٢٣"_s, number);
        row("wide digits with a SIP address", u"sip:４０４５５５０１２３@pbx"_s, number);
        row("a user name that holds digits", u"sip:jane4045550123@pbx"_s, {});
        row("an address without user", u"sip:192.168.100.200"_s, {});
        row("a number alone in a good Austin range", u"7378742833"_s, u"+17378742833"_s);
        row("letters on the keypad", u"1-800-FLOWERS"_s, u"+18003569377"_s);
    }

    void callers()
    {
        QFETCH(QString, raw);
        const CallerId caller = readCallerId(raw, u"US");
        QTEST(caller.number ? caller.number->e164() : QString(), "number");
        QTEST(caller.name, "name");
        QTEST(caller.extension, "extension");
        QVERIFY(!caller.isWithheld());
    }

    void howACallerIsShown_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a number of the place") << u"5551234"_s << u"555-1234"_s;
        QTest::newRow("a number of the place, with a name")
            << u"\"LOPEZ MARIA\" <sip:555-1234@pbx>"_s << u"LOPEZ MARIA 555-1234"_s;
        QTest::newRow("a digit short") << u"404555012"_s << u"404555012"_s;
        QTest::newRow("from abroad, dialled as it is there") << u"00442079460018"_s << u"00442079460018"_s;
        QTest::newRow("more digits than a number has") << QString(40, u'7') << QString(40, u'7');
        QTest::newRow("a whole number has its own place") << u"\"Jane\" <sip:4045550123@pbx>"_s << u"Jane"_s;
        QTest::newRow("withheld") << u"Anonymous"_s << QString();
        QTest::newRow("a phone of the house") << u"204"_s << QString();
    }
    void howACallerIsShown()
    {
        QFETCH(QString, raw);
        QTEST(readCallerId(raw, u"US").shownName(), "shown");
    }

    void withheld_data()
    {
        QTest::addColumn<QString>("raw");
        for (const char* raw : {"Anonymous",
                                "anonymous caller",
                                "PRIVATE CALLER",
                                "Private Call",
                                "restricted number",
                                "UNKNOWN NUMBER",
                                "unknown name",
                                "Not Available",
                                "number withheld",
                                "Caller Withheld",
                                "No CallerID",
                                "OUT OF AREA",
                                "p",
                                "O",
                                "\"Anonymous\" <sip:+14045550123@pbx>",
                                "\"Private\" <sip:4045550123@pbx>",
                                "sip:Restricted@pbx",
                                "sip:unknown@10.0.0.1",
                                "<sip:anonymous@anonymous.invalid>;tag=7",
                                "sip:unavailable@unknown.invalid",
                                "266696687",
                                "2562533",
                                "(Private)",
                                "<Anonymous>",
                                "Out-Of-Area",
                                "Withheld number",
                                "Caller ID blocked",
                                "Número oculto",
                                "tel:anonymous",
                                "sip:+7378742833@twilio"})
            QTest::newRow(raw) << QString::fromUtf8(raw);
    }

    void withheld()
    {
        QFETCH(QString, raw);
        const CallerId caller = readCallerId(raw, u"US");
        QVERIFY(caller.isWithheld());
        QVERIFY(!caller.number && caller.name.isEmpty());
        QCOMPARE(caller.textable, Textable::No);
    }

    void attestation()
    {
        const auto read = [](QStringView raw) { return readCallerId(raw, u"US").attestation; };
        QCOMPARE(read(u"sip:+14045550123;verstat=TN-Validation-Passed@pbx"), Attestation::Passed);
        QCOMPARE(read(u"<tel:+14045550123;verstat=TN-Validation-Failed>"), Attestation::Failed);
        QCOMPARE(read(u"tel:+14045550123;verstat=No-TN-Validation"), Attestation::NotGiven);
        QCOMPARE(readCallerId(u"sip:+14045550123;verstat=TN-Validation-Passed@pbx", u"US").number->e164(),
                 u"+14045550123"_s);
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("home");
        QTest::addColumn<int>("why");

        const auto row = [](const char* name, const QString& raw, const QString& home, NotTextable why) {
            QTest::newRow(name) << raw << home << int(why);
        };
        row("a mobile abroad", u"+447400654321"_s, u"US"_s, NotTextable::None);
        row("a young area code in Canada", u"+12575550123"_s, u"US"_s, NotTextable::None);
        row("an area code nobody has opened yet", u"+12325550123"_s, u"US"_s, NotTextable::None);
        row("an area code kept for longer numbers", u"+12905550123"_s, u"US"_s, NotTextable::Invalid);
        row("a service code as area", u"+14115550123"_s, u"US"_s, NotTextable::Invalid);
        row("an island with its own exchanges", u"+16845550123"_s, u"US"_s, NotTextable::Invalid);
        row("a landline abroad", u"+442079460018"_s, u"US"_s, NotTextable::Landline);
        row("a satellite telephone", u"+881612345678"_s, u"US"_s, NotTextable::NonGeographic);
        row("toll-free", u"+18885550123"_s, u"US"_s, NotTextable::TollFree);
        row("the emergency line", u"911"_s, u"US"_s, NotTextable::Emergency);
        row("the emergency line in a SIP address", u"sip:911@pbx"_s, u"US"_s, NotTextable::Emergency);
        row("directory enquiries", u"411"_s, u"US"_s, NotTextable::ShortCode);
        row("a short code", u"227263"_s, u"US"_s, NotTextable::ShortCode);
        row("a room", u"2001"_s, u"US"_s, NotTextable::ExtensionOnly);
        row("a feature code", u"*69"_s, u"US"_s, NotTextable::ServiceCode);
        row("nothing but spaces", u"  \t"_s, u"US"_s, NotTextable::Empty);
        row("nothing but marks", u"\u200e\u202a"_s, u"US"_s, NotTextable::Empty);
    }

    void kinds()
    {
        QFETCH(QString, raw);
        QFETCH(QString, home);
        QFETCH(int, why);
        QCOMPARE(int(readCallerId(raw, home).why), why);
    }

    /// Lines deliver whatever a stranger sends.
    void garbageIsHarmless_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::newRow("a very long caller") << QString(100'000, u'9');
        QTest::newRow("a very long name") << u'"' + QString(100'000, u'x') + u"\" <sip:4045550123@pbx>"_s;
        QTest::newRow("brackets") << QString(5'000, u'<') + QString(5'000, u'>');
        QTest::newRow("quotes and backslashes") << QString(u"\"\\"_s).repeated(5'000);
        QTest::newRow("half a surrogate") << QString(QChar(0xd83d)) + u"4045550123"_s;
        QTest::newRow("zeros") << QString(u"\0\0sip:\0@\0"_s);
        QTest::newRow("percent signs") << u"sip:%%%2@%zz"_s;
    }

    void garbageIsHarmless()
    {
        QFETCH(QString, raw);
        const CallerId caller = readCallerId(raw, u"US");
        if (caller.number) QVERIFY(PhoneNumber::fromE164(caller.number->e164()));
        QVERIFY(caller.name.size() <= 200);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestCallerId)
#include "tst_caller_id.moc"
