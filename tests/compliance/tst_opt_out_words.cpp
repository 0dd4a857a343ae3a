// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"

#include <QElapsedTimer>
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

    void leaveMeAlone_data() { replies(kLeaveMeAlone, u"leave-me-alone.txt"_s); }
    void leaveMeAlone()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::OptOut);
        QCOMPARE(optWordIn(reply, true), OptWord::OptOut);
    }

    void ordinaryTalk_data() { replies(kOrdinaryTalk, u"ordinary-talk.txt"_s); }
    void ordinaryTalk()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::None);
    }

    void aPersonShouldLook_data() { replies(kAPersonShouldLook); }
    void aPersonShouldLook()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::Uncertain);
    }

    void comingBack_data()
    {
        replies(u"START|unstop|Yes.|Opt in|Please resume texts|Sign me back up|"
                "I unsubscribed by mistake|You can text me again|Sí|نعم|oui"_s);
    }
    void comingBack()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, true), OptWord::OptIn);
    }

    void yesIsOnlyYesToSomebodyNotOptedOut()
    {
        QCOMPARE(optWordIn(u"Yes", false), OptWord::None);
        QCOMPARE(optWordIn(u"START", false), OptWord::None);
        QCOMPARE(optWordIn(u"yes please stop", true), OptWord::OptOut);
    }

    void askingForHelp_data() { replies(u"HELP|help!|Info|Ayuda|AIDE|مساعدة|help please|ajuda"_s); }
    void askingForHelp()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::Help);
        QCOMPARE(optWordIn(reply, true), OptWord::Help);
    }

    void nothingAtAllIsNothing()
    {
        QCOMPARE(optWordIn(QString(), false), OptWord::None);
        QCOMPARE(optWordIn(u" \n ", true), OptWord::None);
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
        QElapsedTimer taken;
        taken.start();
        QVERIFY(optWordIn(words.repeated(5'000), false) != OptWord::Help);
        QVERIFY2(taken.elapsed() < 1'000, qPrintable(QString::number(taken.elapsed())));
    }

private:
    /// @p list here, and one reply a line in @p file.
    static void replies(const QString& list, const QString& file = {})
    {
        QTest::addColumn<QString>("reply");
        QStringList all = list.split(u'|');
        if (!file.isEmpty()) {
            QFile more(QStringLiteral(SOURCE_DIR "/tests/data/replies/") + file);
            QVERIFY(more.open(QIODevice::ReadOnly));
            all += QString::fromUtf8(more.readAll()).split(u'\n', Qt::SkipEmptyParts);
        }
        all.removeDuplicates();
        for (const QString& each : all)
            QTest::newRow(qPrintable(each.simplified())) << each;
    }

    inline static const QString kLeaveMeAlone =
        u"Stop texting me now|pls remove, not my dentist|please STOP|S.T.O.P|s t o p|STOP STOP STOP|stop "
        u"it|Unsubscribe!!|Quit.|END|cancel|Revoke|"
        "can you please stop messaging me|Pls stop sending me texts|I said stop|stop contacting me please|"
        "Take my number off your list|take me off this list please|Remove my number from your database|"
        "please remove me|Delete my number|Lose my number!|Forget my number|don't ever text me again|"
        "Do not text this number|do not message me anymore|never contact me again|please don't send me any "
        "more texts|"
        "Don't send me messages|no more texts|No texts please|no further messages|I don't want any more "
        "texts|"
        "I do not want to receive text messages|i dont want to get these texts|I no longer wish to receive "
        "messages|"
        "I never signed up for these texts|I didn't sign up for this|I do not consent to texts|"
        "You don't have my permission to text me|I withdraw my consent|opt me out|I'd like to opt out|"
        "How do I unsubscribe?|I want off your list, take me off the list|leave me the hell alone|Leave us "
        "alone|Go away|"
        "fuck off|cut it out|Wrong number|sorry wrong number|I think you have the wrong number|wrong person|"
        "This isn't Maria's number|you got the wrong number, please stop|cancel these messages|Cancel my "
        "text alerts|"
        "turn off these notifications|quit bothering me|Stop harassing me|stop spamming me|please cease all "
        "communication|"
        "cease and desist|I'm blocking this number|this is harassment|put me on your do not call list|"
        "I don't want to hear from you again|please stop calling me|Don't call me again|who is this? STOP|"
        "STOP I don't want this|I'd rather not get texts from you|Please refrain from texting me|not "
        "interested, stop|"
        "Stop with the texts|STOP TEXTING|unsubcribe|Ｓ Ｔ Ｏ Ｐ|stopall|I asked you to stop|I already "
        "texted stop|"
        "Deje de mandarme mensajes|Por favor no me escriban más|No quiero recibir mensajes|no más "
        "mensajes|Alto|"
        "quítenme de su lista|Borre mi número|Número equivocado|déjenme en paz|darme de baja|Ya no me manden "
        "textos|"
        "Arrêtez de m'envoyer des messages|Ne m'écrivez plus|Je ne veux plus recevoir vos messages|STOP SVP|"
        "Désabonnez-moi|retirez-moi de votre liste|mauvais numéro|laissez-moi tranquille|plus de messages "
        "svp|"
        "Pare de me mandar mensagens|Não quero mais receber mensagens|Não me mande mais mensagens|remova meu "
        "número|"
        "número errado|Sair|me deixe em paz|توقف|أوقف الرسائل|لا ترسل لي رسائل|الغاء الاشتراك|رقم خطأ|"
        "لا أريد رسائل|احذف رقمي|توقفوا عن إرسال الرسائل|لا تراسلني مرة أخرى"_s;

    inline static const QString kOrdinaryTalk =
        u"missed call from this number|tengo una llamada perdida de este numero|me marcaron de este numero|"
        "j'ai un appel manqué de ce numéro|me ligaram deste número|perdi meu celular, este é o novo|"
        "Can we stop by after work?|I'll stop in and call you|the pain won't stop|it hurts nonstop|When "
        u"will it stop?|"
        "Where is the nearest bus stop|I need to cancel my appointment|Please cancel my 3pm|cancel my "
        "booking for friday|"
        "Do I have to cancel 24h before?|What time does your day end?|weekend works|by the end of the month|"
        "I quit my job so my insurance changed|please text me back|Text me the address|send me a message "
        "tomorrow|"
        "Don't call, just text me|please don't call, text me instead|Don't forget to text me|Why don't you "
        "text me the price|"
        "if you don't text I'll call|I didn't get your message|I did not receive your text|I never got a "
        "text from you|"
        "I have no messages from you|can you remove my stitches|remove the tattoo please|delete my old "
        "appointment|"
        "take me off the waitlist|I gave you the wrong number, mine ends in 22|did I call the wrong number?|"
        "My number is 404 555 0123|opt for the cheaper one|can I opt out of the x-rays|I don't want metal "
        "fillings|"
        "My tooth won't leave me alone|this tooth keeps bothering me|the noise won't go away|"
        "Please make the bleeding stop|I can't text right now|no|No thanks|not now|maybe later|ok|Thank you!|"
        "How much for a full set?|Is this Maple Dental?|yes|I need help with a leak|Help, my pipe burst!|"
        "Can you start Monday?|Please call me back|Do you take Aetna?|It stopped working yesterday|"
        "we stopped at your shop|The AC stops and starts|"
        "Should I stop taking aspirin before the visit?|when do you stop taking patients|My kid quit hockey|"
        "the list price please|contact lens question|who do I contact about billing|Did you text me?|"
        "Quiero cancelar mi cita|¿Pueden sacarme la muela?|no quiero que me duela|No me mandaron la "
        "receta|Para mañana|"
        "Para los niños también?|sácame una cita por favor|No me llames, mejor un mensaje|"
        "Je voudrais annuler mon rendez-vous|Je n'ai pas reçu de message|où est l'arrêt de bus|"
        "Quero cancelar minha consulta|Não recebi a mensagem|أريد إلغاء الموعد|لم تصلني رسالة|خليني أفكر|كم السعر؟"_s;

    inline static const QString kAPersonShouldLook =
        u"Not interested|not interested thanks|Enough already|These texts are annoying|too many messages|"
        "please don't call me|don't text me until Monday|don't text me while I drive, call me|I don't do "
        "texting|"
        "don't message me unless I message you first|This has to stop|"
        "no texts before noon please|who gave you my number|no me manden mensajes mientras manejo, "
        "llámenme|quem te deu meu número?|ne m'écrivez pas quand je conduis|"
        "stop texting my husband text me instead|blocked|🛑🛑🛑|🚫|ok thats it no more|"
        u"لا ترسل لي وأنا أسوق، اتصل بي|spam|🛑|no estoy interesada|pas intéressé merci"_s;
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestOptOutWords)
#include "tst_opt_out_words.moc"
