// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_lessons.h"
#include "core/compliance/opt_out_spelling.h"
#include "core/compliance/readable_clauses.h"
#include "tests/support/worked.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Whoever asks to be left alone is understood, whoever only uses the words is not.
class TestOptOutWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void leaveMeAlone_data() { repliesIn(u"leave-me-alone.txt"_s, kMayBeAThing); }
    void leaveMeAlone()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::OptOut);
        QCOMPARE(optWordIn(reply, true), OptWord::OptOut);
    }

    void ordinaryTalk_data() { repliesIn(u"ordinary-talk.txt"_s, kMayBeMeant); }
    void ordinaryTalk()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::None);
    }

    void aPersonShouldLook_data()
    {
        replies(kAPersonShouldLook.split(u'|') + kMayBeAThing.split(u'|') + kMayBeMeant.split(u'|'));
    }
    void aPersonShouldLook()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::Uncertain);
    }

    void yesIsOnlyYesToSomebodyNotOptedOut()
    {
        QCOMPARE(optWordIn(u"Yes", false), OptWord::None);
        QCOMPARE(optWordIn(u"START", false), OptWord::None);
        QCOMPARE(optWordIn(u"yes please stop", true), OptWord::OptOut);
    }

    void stopInDisguise_data()
    {
        replies(u"please s.t.o.p.|#stop|$top|ЅТОР|стоп|S_T_O_P texting me"_s.split(u'|'));
    }
    void stopInDisguise()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::OptOut);
    }

    void askingForHelp_data()
    {
        replies(u"HELP|help!|Info|Ayuda|AIDE|مساعدة|help please|ajuda"_s.split(u'|'));
    }
    void askingForHelp()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::Help);
        QCOMPARE(optWordIn(reply, true), OptWord::Help);
    }

    void examplesTeachWhatNoRuleSays_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<OptLanguage>("language");
        QTest::newRow("to the pitiless machine")
            << u"robot be gone from my inbox, tell your bot to buzz off"_s << OptLanguage::English;
        QTest::newRow("a Spanish one")
            << u"por favor ya no me manden sus mensajitos al celular"_s << OptLanguage::Spanish;
    }
    void examplesTeachWhatNoRuleSays()
    {
        QFETCH(QString, reply);
        QFETCH(OptLanguage, language);
        const QStringList clauses = spelledOut(readableClauses(reply));
        QCOMPARE(weighed({}, reply, clauses, OptOutLessons()).word, OptWord::None);
        const OptReading learned = weighed({}, reply, clauses, shippedOptOutLessons());
        QCOMPARE(learned.word, OptWord::OptOut);
        QCOMPARE(learned.language, language);
        QVERIFY(!learned.keyword);
    }

    /// Not even of a reply that is ever so ordinary: a person looks at it, and nothing is texted by itself.
    void examplesNeverClearAnOptOut()
    {
        const QString reply = u"Yes, Tuesday at 3 works for my cleaning, see you then"_s;
        const QStringList clauses = spelledOut(readableClauses(reply));
        const auto weighedAs = [&](OptWord ruled) {
            return weighed({ruled}, reply, clauses, shippedOptOutLessons()).word;
        };
        QCOMPARE(weighedAs(OptWord::OptOut), OptWord::Uncertain);
        QCOMPARE(weighedAs(OptWord::Help), OptWord::Help);
        OptReading wrongPerson{OptWord::OptOut};
        wrongPerson.wrongPerson = true;
        QCOMPARE(weighed(wrongPerson, reply, clauses, shippedOptOutLessons()).word, OptWord::OptOut);
        QCOMPARE(weighedAs(OptWord::Uncertain), OptWord::None);
    }

    void nothingAtAllIsNothing()
    {
        QCOMPARE(optWordIn(QString(), false), OptWord::None);
        QCOMPARE(optWordIn(u" \n ", true), OptWord::None);
    }

    void aLongStoryMayEndWithStop_data()
    {
        replies({u"please stop texting me"_s, u"STOP"_s, u"Take me off your list."_s,
                 u"deja de mandarme mensajes"_s, u"You have the wrong number, remove me"_s});
    }
    void aLongStoryMayEndWithStop()
    {
        QFETCH(QString, reply);
        const QString story = u"We were talking about this and that the other day. "_s.repeated(96);
        QVERIFY(story.size() + reply.size() <= 5'000);
        QCOMPARE(optWordIn(story + reply, false), OptWord::OptOut);
    }

    void whatFollowsInALongStoryTakesNoStopBack_data()
    {
        replies({u"please stop texting me"_s, u"Take me off your list."_s, u"deja de mandarme mensajes"_s,
                 u"lose my number"_s});
    }
    void whatFollowsInALongStoryTakesNoStopBack()
    {
        QFETCH(QString, reply);
        QFile file(QStringLiteral(SOURCE_DIR "/tests/data/replies/ordinary-talk.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString story =
            (reply + u". "_s + u"We were talking about this and that. "_s.repeated(50)).left(1'600);
        QCOMPARE(optWordIn(story, false), OptWord::OptOut);
        QCOMPARE(optWordIn(story + QString::fromUtf8(file.readAll()), false), OptWord::OptOut);
    }

    /// However a stranger winds his words, reading them never holds up the desk.
    void aVeryLongReplyIsRead_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words :
             {"please stop by the stop and do not not not ", "you guys i want you to i need you to ",
              "i dont want to get any more of these ", "no more of the all any ", "a ",
              "stop the all any of my your ", "لا لا رسائل ما ", "ne me plus pas jamais "})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void aVeryLongReplyIsRead()
    {
        QFETCH(QString, words);
        const Worked taken;
        QVERIFY(optWordIn(words.repeated(5'000), false) != OptWord::Help);
        QVERIFY2(taken.elapsed() < 1'000, qPrintable(QString::number(taken.elapsed())));
    }

private:
    static void replies(const QStringList& all)
    {
        QTest::addColumn<QString>("reply");
        for (const QString& each : all)
            QTest::newRow(qPrintable(each.simplified())) << each;
    }

    /// One a line; those in @p except teach what the rules leave to a person.
    static void repliesIn(const QString& file, const QString& except)
    {
        QFile list(QStringLiteral(SOURCE_DIR "/tests/data/replies/") + file);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QStringList all = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
        all.removeDuplicates();
        for (const QString& each : except.split(u'|'))
            all.removeAll(each);
        replies(all);
    }

    inline static const QString kMayBeAThing = u"turn it off|please make it stop|how do you make it quit"_s;
    /// Ordinary as they are, they may be an answer to being texted.
    inline static const QString kMayBeMeant =
        u"call me dont text|not anymore|not anymore, thanks though|text my wife not me"_s;
    inline static const QString kAPersonShouldLook =
        u"Not interested|not interested thanks|These texts are annoying|too many messages|"
        "please don't call me|don't text me until Monday|don't text me while I drive, call me|I don't do "
        "texting|"
        "don't message me unless I message you first|"
        "no texts before noon please|gas smell wont stop, turn it off?|burning smell from furnace, should I "
        "shut it off|"
        "pipe burst turn it off!!|alarm keeps going off make it stop|should i shut it off?|STOP COOL "
        "AIR|stop my water heater reminder|who gave you "
        "my number|no me manden mensajes mientras manejo, "
        "llámenme|quem te deu meu número?|ne m'écrivez pas quand je conduis|"
        "stop texting my husband text me instead|blocked|🛑🛑🛑|🚫|ok thats it no more|"
        u"لا ترسل لي وأنا أسوق، اتصل بي|spam|🛑|no estoy interesada|pas intéressé merci"_s;
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestOptOutWords)
#include "tst_opt_out_words.moc"
