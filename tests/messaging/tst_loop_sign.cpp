// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/loop_sign.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

class TstLoopSign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoWrites_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<LoopSign>("sign");
        const auto machine = [](const char* name, const QString& words) {
            QTest::newRow(name) << words << LoopSign::TextBackMachine;
        };
        machine("another desk's text-back",
                u"Hi, this is Smile Dental. Sorry we missed your call! How can we help?"_s);
        machine("with a curly apostrophe", u"Oops, we’ve missed your call."_s);
        machine("with the footer of every business", u"Book now. Reply STOP to opt out"_s);
        machine("in Spanish", u"Somos Clinica Sol. Perdimos su llamada, ¿en qué le ayudamos?"_s);
        machine("in French", u"Désolés, nous avons manqué votre appel."_s);
        machine("data rates", u"Msg & data rates may apply"_s);
        const auto reply = [](const char* name, const QString& words) {
            QTest::newRow(name) << words << LoopSign::AutoReply;
        };
        reply("it says so", u"This is an automated message."_s);
        reply("with a hyphen", u"AUTO-REPLY: I will be back on Monday"_s);
        reply("a telephone in a car",
              u"I'm driving with Driving Focus turned on. I'll see your message later."_s);
        reply("an iPhone in a Focus",
              u"(I'm not receiving notifications. If this is urgent, reply \"urgent\" to "
              "send a notification through with your original message.)"_s);
        reply("somebody at the wheel", u"I'm driving right now"_s);
        reply("written out", u"I am driving."_s);
        reply("on holiday", u"I am out of the office until 3 January"_s);
        reply("an empty office", u"Thank you for contacting us. Our office is currently closed."_s);
        reply("nobody reads it", u"This number is not monitored."_s);
        reply("at the wheel in Spanish", u"Estoy conduciendo, le llamo luego"_s);
        reply("automatic in Portuguese", u"Resposta automática: volto já"_s);
        const auto person = [](const char* name, const QString& words) {
            QTest::newRow(name) << words << LoopSign::None;
        };
        person("wants an appointment", u"Hi, I need an appointment on Monday please"_s);
        person("was rung back and missed it", u"Sorry I missed your call, can you try again?"_s);
        person("on the way", u"I'm driving to your office now, 10 min late"_s);
        person("drives home first", u"I am driving home, call you at 5"_s);
        person("says stop", u"STOP"_s);
        person("asks for the stop on the line", u"Which bus stop to get off at?"_s);
        person("thanks", u"Thank you!"_s);
        person("says the office is far", u"Your office is far, do you have another?"_s);
        person("nothing but a picture", u"👍"_s);
        person("taps a heart on our text",
               u"Loved “Sorry we missed your call! How can we help? Reply STOP to opt out”"_s);
        person("taps a thumb on an Android",
               u" \u200a👍\u200a to “ Sorry we missed your call! Reply STOP to opt out ” "_s);
        person("taps in Spanish, by name", u"A Ana le gusta “Responda STOP para no recibir más”"_s);
        person("taps in Spanish", u"Le gustó “Perdimos su llamada. Responda STOP para no recibir más”"_s);
        machine("quotes a text and adds a word of its own", u"Book now “Reply STOP to opt out” and save"_s);
        person("nothing at all", {});
    }
    void whoWrites()
    {
        QFETCH(QString, words);
        QTEST(loopSignIn(words), "sign");
    }

    void theSameWordsAgain_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<WrittenBefore>("before");
        QTest::addColumn<LoopSign>("sign");
        const QString sentence = u"Leave your name and we will see"_s;
        QTest::newRow("a whole sentence twice")
            << sentence << WrittenBefore{{sentence}, {}, 10min} << LoopSign::SameWords;
        QTest::newRow("twice with another mark")
            << sentence + u'!' << WrittenBefore{{u"other"_s, sentence.toUpper()}, {}, {}}
            << LoopSign::SameWords;
        QTest::newRow("two questions answered yes")
            << u"Yes"_s << WrittenBefore{{u"Yes"_s}, {}, 40s} << LoopSign::None;
        QTest::newRow("yes by return of post, twice")
            << u"Yes"_s << WrittenBefore{{u"yes."_s}, {}, 2s} << LoopSign::SameWords;
        const QString visited = u"Have you been to our office before?"_s;
        const QString pain = u"Is there any pain or swelling right now?"_s;
        for (const QString& answer : {u"no"_s, u"Yes"_s, u"Sí."_s, u"ok"_s, u"No thanks"_s})
            QTest::newRow(qPrintable(u"two questions answered at once, "_s + answer))
                << answer << WrittenBefore{{answer}, {pain, visited}, 2s} << LoopSign::None;
        QTest::newRow("no at once, to the same question twice")
            << u"no"_s << WrittenBefore{{u"no"_s}, {pain, pain}, 2s} << LoopSign::SameWords;
        QTest::newRow("no at once, where nothing was asked")
            << u"no"_s << WrittenBefore{{u"no"_s}, {u"Thank you."_s, pain}, 2s} << LoopSign::SameWords;
        QTest::newRow("a short sentence at once, to two questions")
            << u"Can't talk now"_s << WrittenBefore{{u"Can't talk now"_s}, {pain, visited}, 2s}
            << LoopSign::SameWords;
        QTest::newRow("yes by return of post, once")
            << u"Yes"_s << WrittenBefore{{u"no"_s}, {}, 2s} << LoopSign::None;
        QTest::newRow("what we wrote comes back")
            << u"Are you a new patient?"_s << WrittenBefore{{}, {u"Are you a new patient?"_s}, 3s}
            << LoopSign::SameWords;
        QTest::newRow("two pictures") << u"👍"_s << WrittenBefore{{u"👍"_s}, {}, 60s} << LoopSign::None;
    }
    void theSameWordsAgain()
    {
        QFETCH(QString, words);
        QFETCH(WrittenBefore, before);
        QTEST(loopSignIn(words, before), "sign");
    }

    void whoseEmergencyItIs()
    {
        const QString advice = u"Our office is closed. If this is an emergency call 911."_s;
        QCOMPARE(loopSignIn(advice), LoopSign::AutoReply);
        QVERIFY(isAdvice(LoopSign::AutoReply, advice));
        const QString need = u"I'm driving, my son can't breathe"_s;
        QCOMPARE(loopSignIn(need), LoopSign::AutoReply);
        QVERIFY(!isAdvice(LoopSign::AutoReply, need)); // Stops the questions, never the page.
        QVERIFY(!isAdvice(LoopSign::SameWords, u"My face is swelling up badly"_s));
        QVERIFY(!isAdvice(LoopSign::None, advice));
        // Who quotes our own text pleads in their own words.
        const QString quoted =
            u"you texted 'sorry we missed your call' well my son is choking on his crown"_s;
        QCOMPARE(loopSignIn(quoted), LoopSign::TextBackMachine);
        QVERIFY(!isAdvice(LoopSign::TextBackMachine, quoted));
        QVERIFY(!isMachines(LoopSign::TextBackMachine, quoted));
        QVERIFY(isAdvice(LoopSign::TextBackMachine,
                         u"We missed your call. In an emergency, my assistant says, call 911."_s));
    }

    /// Hundreds of people's replies, of every trade: hardly one may be left to a person needlessly.
    void noCallerIsTakenForAMachine()
    {
        int all = 0;
        QStringList taken;
        for (const QString& name : {u"vectors/replies"_s, u"replies_more"_s, u"replies_varied"_s,
                                    u"replies_unread"_s, u"replies_sayings"_s}) {
            QFile file(QStringLiteral(SOURCE_DIR "/tests/data/") + name + u".json"_s);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            for (const QJsonValue& item : QJsonDocument::fromJson(file.readAll())[u"items"_s].toArray()) {
                const QString words = item[u"text"_s].toString();
                ++all;
                if (loopSignIn(words) != LoopSign::None) taken << words;
            }
        }
        QVERIFY2(all > 1'000, qPrintable(u"only %1 replies"_s.arg(all)));
        QVERIFY2(taken.size() * 500 <= all, qPrintable(taken.join(u'\n')));
        qInfo("%d replies, %d taken for a machine", all, static_cast<int>(taken.size()));
    }

    void theWordsAreKeptAsTheyAre()
    {
        using enum LoopSign;
        for (const LoopSign sign : {None, TextBackMachine, AutoReply, SameWords, OwnNumber})
            QCOMPARE(loopSignOf(codeOf(sign)), sign);
    }
};

QTEST_GUILESS_MAIN(TstLoopSign)
#include "tst_loop_sign.moc"
