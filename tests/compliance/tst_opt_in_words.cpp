// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Somebody who had opted out writes again. Only a plain wish for texts brings them back by itself; what
/// could mean the contrary goes to a person, and who complains stays out.
class TestOptInWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aPlainWishBringsBack_data() { repliesIn(u"text-me-again.txt"_s); }
    void aPlainWishBringsBack()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, true), OptWord::OptIn);
        QVERIFY(optWordIn(reply, false) != OptWord::OptOut);
        QVERIFY(optWordIn(reply, false) != OptWord::OptIn);
    }

    void aWishBesideOtherWordsGoesToAPerson_data() { repliesIn(u"perhaps-text-me-again.txt"_s); }
    void aWishBesideOtherWordsGoesToAPerson()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, true), OptWord::WantsBack);
    }

    void whoComplainsStaysOut_data() { repliesIn(u"no-way-back.txt"_s); }
    void whoComplainsStaysOut()
    {
        QFETCH(QString, reply);
        const OptWord word = optWordIn(reply, true);
        QVERIFY(word != OptWord::OptIn);
        QVERIFY(word != OptWord::WantsBack);
    }

    /// It asks a person at most.
    void nothingHalfWayBringsBackByItself_data() { replies(kHalfWay); }
    void nothingHalfWayBringsBackByItself()
    {
        QFETCH(QString, reply);
        QVERIFY(optWordIn(reply, true) != OptWord::OptIn);
    }

    void ordinaryTalkIsNoWish_data() { replies(kOrdinary); }
    void ordinaryTalkIsNoWish()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, true), OptWord::None);
    }

    void theirLanguageIsKnown()
    {
        QCOMPARE(readOptWords(u"pueden volver a escribirme", true).language, OptLanguage::Spanish);
        QCOMPARE(readOptWords(u"réabonnez-moi", true).language, OptLanguage::French);
        QCOMPARE(readOptWords(u"podem me mandar mensagens de novo", true).language, OptLanguage::Portuguese);
        QCOMPARE(readOptWords(u"غيرت رأيي", true).language, OptLanguage::Arabic);
        QVERIFY(readOptWords(u"start", true).keyword);
        QVERIFY(!readOptWords(u"sign me back up", true).keyword);
    }

private:
    /// One a line.
    static void repliesIn(const QString& file)
    {
        QFile list(QStringLiteral(SOURCE_DIR "/tests/data/replies/") + file);
        QVERIFY(list.open(QIODevice::ReadOnly));
        replies(QString::fromUtf8(list.readAll()));
    }

    static void replies(QStringView lines)
    {
        QTest::addColumn<QString>("reply");
        for (const QStringView each : lines.split(u'\n', Qt::SkipEmptyParts))
            QTest::newRow(qPrintable(each.toString())) << each.toString();
    }

    static constexpr QStringView kHalfWay = uR"(
Go ahead and text me again, see what happens
You can text me again when pigs fly
Your bot put me back on the list
the office put me back on your texts
Continue texting me and see
Begin texting again and you'll be sorry
I want fewer texts again
la clínica vuelve a escribirme
رجعوا ارسلوا لي
رجعوني للقائمة
so you can text me again but not my wife
a recepção volta a me escrever todo dia)";

    static constexpr QStringView kOrdinary = uR"(
Can you put me on for Tuesday at 3
sign me up for a cleaning
I changed my mind about the color
I changed my mind, 3pm instead of 2
please write it down again
do you take walk ins
can I come back in on Monday
add me to the cancellation list
put me on the waitlist
I need to reschedule again
call me back please
put it back on
turn it back on please
can I have it back
I want my deposit back)";
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestOptInWords)
#include "tst_opt_in_words.moc"
