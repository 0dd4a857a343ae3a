// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/hook_event.h"
#include "core/telephony/softphone_hook/hook_token.h"

#include <QRegularExpression>
#include <QTest>

#include <concepts>
#include <set>

using namespace Qt::StringLiterals;
using namespace secondring;

using Kind = HookEvent::Kind;
Q_DECLARE_METATYPE(secondring::HookEvent)

// Comparing it in any other way than by matches() must not even compile.
static_assert(!std::equality_comparable<HookToken>);

class TstHookEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyWordOfAPhoneIsUnderstood_data();
    void everyWordOfAPhoneIsUnderstood();
    void aQueryIsRead_data();
    void aQueryIsRead();
    void whatIsNoEventIsNone_data();
    void whatIsNoEventIsNone();
    void whatIsWrittenIsReadAgain();
    void wordsAreCutToALength();
    void theRightTokenMatches_data();
    void theRightTokenMatches();
    void tokensAreRandomAndLong();
};

void TstHookEvent::everyWordOfAPhoneIsUnderstood_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* word, Kind kind) {
        QTest::newRow(word) << QString::fromLatin1(word) << static_cast<int>(kind);
    };
    for (const char* word : {"ringing", "ring", "Ring", "incoming"})
        row(word, Kind::Rang);
    for (const char* word : {"answered", "answer", "connected", "established"})
        row(word, Kind::Answered);
    for (const char* word : {"ended", "end", "HANGUP", "terminated"})
        row(word, Kind::Ended);
    for (const char* word : {"declined", "busy", "rejected"})
        row(word, Kind::Declined);
    row("missed", Kind::Missed);
    for (const char* word : {"outgoing", "out"})
        row(word, Kind::DialledOut);
}

void TstHookEvent::everyWordOfAPhoneIsUnderstood()
{
    QFETCH(QString, word);
    QFETCH(int, kind);
    const auto found = hookKindOf(word);
    QVERIFY(found);
    QCOMPARE(static_cast<int>(*found), kind);
    QCOMPARE(hookKindOf(wordOf(*found)), found);
}

void TstHookEvent::aQueryIsRead_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<HookEvent>("event");
    QTest::addColumn<QByteArray>("token");
    const QString maria = u"+14045550123"_s;
    QTest::newRow("as the settings page writes it")
        << QByteArray("ev=ring&token=abc&call=77&num=%2B14045550123&name=Maria%20Lopez")
        << HookEvent{Kind::Rang, maria, u"Maria Lopez"_s, u"77"_s} << QByteArray("abc");
    QTest::newRow("a plus that the phone did not escape is the number's own")
        << QByteArray("ev=end&num=+14045550123&token=abc") << HookEvent{Kind::Ended, maria, {}, {}}
        << QByteArray("abc");
    QTest::newRow("in a name a plus is a space")
        << QByteArray("ev=ring&name=Maria+Lopez") << HookEvent{Kind::Rang, {}, u"Maria Lopez"_s, {}}
        << QByteArray();
    QTest::newRow("a whole SIP address")
        << QByteArray("ev=ring&num=sip:4045550123@10.0.0.5&token=abc")
        << HookEvent{Kind::Rang, u"sip:4045550123@10.0.0.5"_s, {}, {}} << QByteArray("abc");
    QTest::newRow("a variable that the phone does not know")
        << QByteArray("ev=answer&call=$call-id&num=$remote&name=$display_remote&token=abc")
        << HookEvent{Kind::Answered, {}, {}, {}} << QByteArray("abc");
    QTest::newRow("a caller who calls herself an end and a token")
        << QByteArray("ev=ring&token=abc&num=4045550123&name=Maria&ev=end&token=x&num=911")
        << HookEvent{Kind::Rang, u"4045550123"_s, u"Maria"_s, {}} << QByteArray("abc");
    QTest::newRow("letters of any language")
        << QByteArray("ev=ring&name=Jos%C3%A9%20%E4%B8%96&token=abc")
        << HookEvent{Kind::Rang, {}, u"José 世"_s, {}} << QByteArray("abc");
    QTest::newRow("half an escape") << QByteArray("ev=ring&num=555%2&token=abc%")
                                    << HookEvent{Kind::Rang, u"555%2"_s, {}, {}} << QByteArray("abc%");
    QTest::newRow("line ends and bells in a name")
        << QByteArray("ev=ring&name=Ma%0D%0Aria%07%00") << HookEvent{Kind::Rang, {}, u"Maria"_s, {}}
        << QByteArray();
}

void TstHookEvent::aQueryIsRead()
{
    QFETCH(QByteArray, query);
    QFETCH(HookEvent, event);
    QFETCH(QByteArray, token);
    const auto read = readHookQuery(query);
    QVERIFY(read);
    QCOMPARE(read->event.number, event.number);
    QCOMPARE(read->event.name, event.name);
    QVERIFY(read->event == event);
    QCOMPARE(read->token, token);
}

void TstHookEvent::whatIsNoEventIsNone_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no event") << QByteArray("num=4045550123&token=abc");
    QTest::newRow("an event nobody knows") << QByteArray("ev=transfer&token=abc");
    QTest::newRow("an empty event") << QByteArray("ev=&token=abc");
    QTest::newRow("a name that only begins like it") << QByteArray("event=ring&evening=ring");
    QTest::newRow("zero bytes") << QByteArray("\0\0=\0&&&===", 11);
    QTest::newRow("percent signs") << QByteArray(5000, '%');
    QTest::newRow("ampersands") << QByteArray(5000, '&');
}

void TstHookEvent::whatIsNoEventIsNone()
{
    QFETCH(QByteArray, query);
    QVERIFY(!readHookQuery(query));
}

void TstHookEvent::whatIsWrittenIsReadAgain()
{
    const HookQuery said{{Kind::Declined, u"+1 (404) 555-0123"_s, u"A & B = C + \"D\" 世"_s, u"a&b=%41"_s},
                         "tok+en&x=%"};
    const auto read = readHookQuery(writtenAsQuery(said));
    QVERIFY(read);
    QCOMPARE(read->event.number, said.event.number);
    QCOMPARE(read->event.call, said.event.call);
    QCOMPARE(read->token, said.token);
    QCOMPARE(read->event.name, u"A & B = C   \"D\" 世"_s); // The one letter that a name may lose.
    QCOMPARE(tokenIn(writtenAsQuery(said)), said.token);
}

void TstHookEvent::wordsAreCutToALength()
{
    const auto read = readHookQuery("ev=ring&num=" + QByteArray(4000, '5') +
                                    "&name=" + QByteArray(4000, 'n') + "&call=" + QByteArray(4000, 'c'));
    QVERIFY(read);
    QCOMPARE(read->event.number.size(), 200);
    QCOMPARE(read->event.name.size(), 100);
    QCOMPARE(read->event.call.size(), 200);
}

void TstHookEvent::theRightTokenMatches_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("matches");
    const QString kept = u"00112233445566778899aabbccddeeff"_s;
    const auto with = [&](qsizetype at, char letter) {
        QByteArray said = kept.toLatin1();
        said[at] = letter;
        return said;
    };
    QTest::newRow("the token") << kept << kept.toLatin1() << true;
    QTest::newRow("the token with a line end from a file")
        << QString(kept + u'\n') << kept.toLatin1() << true;
    QTest::newRow("wrong at the beginning") << kept << with(0, 'x') << false;
    QTest::newRow("wrong in the middle") << kept << with(16, 'x') << false;
    QTest::newRow("wrong at the end") << kept << with(31, 'x') << false;
    QTest::newRow("only its beginning") << kept << kept.toLatin1().first(31) << false;
    QTest::newRow("more than it") << kept << kept.toLatin1() + '0' << false;
    QTest::newRow("in capitals") << kept << kept.toUpper().toLatin1() << false;
    QTest::newRow("nothing") << kept << QByteArray() << false;
    QTest::newRow("nothing, where nothing is kept") << QString() << QByteArray() << false;
}

void TstHookEvent::theRightTokenMatches()
{
    QFETCH(QString, kept);
    QFETCH(QByteArray, said);
    QFETCH(bool, matches);
    QCOMPARE(HookToken(kept).matches(said), matches);
}

void TstHookEvent::tokensAreRandomAndLong()
{
    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    std::set<QString> made;
    for (int i = 0; i < 1000; ++i) {
        const QString token = HookToken::make().written();
        QVERIFY(hex.match(token).hasMatch());
        made.insert(token);
    }
    QCOMPARE(made.size(), 1000U);
}

QTEST_GUILESS_MAIN(TstHookEvent)
#include "tst_hook_event.moc"
