// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"
#include "tests/compliance/reply_rows.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Plain ways to ask for no texts, in the words of five languages, and what only sounds like them.
class TestOptOutPlain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void noMoreTexts_data()
    {
        replies({u"stopall",
                 u"endall",
                 u"quitall",
                 u"stoptexting",
                 u"stoptextingme",
                 u"stopmessages",
                 u"stopthetexts",
                 u"optmeout",
                 u"stopnow",
                 u"stopit",
                 u"stopplease",
                 u"donttextme",
                 u"sᴛᴏᴘ",
                 u"ꜱᴛᴏᴘ",
                 u"🆂🆃🅾🅿",
                 u"PARAR já",
                 u"called you by accident, don't message me about it",
                 u"quit hittin this line",
                 u"yall gotta stop harassin us",
                 u"we moved to Ohio for good so these can stop coming",
                 u"from now on I'd rather you folks never wrote to me",
                 u"I would prefer that you never text me",
                 u"mute me on your end please, for good",
                 u"silence these for good please",
                 u"I would like these texts to come to an end",
                 u"no idea how you got this number but forget it exists",
                 u"butt dial, sorry. please don't text back",
                 u"do not write back please",
                 u"j'ai appelé par erreur, ne m'écrivez pas",
                 u"marqué por error, no me escriban",
                 u"nomoretexts",
                 u"leavemealone",
                 u"bastaya",
                 u"nomasmensajes",
                 u"قفوا",
                 u"no mas por favor",
                 u"parem",
                 u"chega de mensagens",
                 u"stop. there is a gas leak",
                 u"alto. hay una fuga de gas",
                 u"arrêtez. il y a une fuite de gaz",
                 u"parem. tem cheiro de gás",
                 u"توقف. في تسرب غاز",
                 u"you can quit with the updates now, I never signed up",
                 u"I keep telling yall no more texts",
                 u"get me off this thing please",
                 u"whoever runs this please delete my number",
                 u"already said stop, why am I still getting these",
                 u"UNSUBSCRIBE ME NOW PLEASE",
                 u"Stop texts.",
                 u"call it quits on the texts ok",
                 u"hit the off switch on my number",
                 u"please pull the plug on these texts",
                 u"plz no more msgs to this cell",
                 u"I revoke my permission to text me",
                 u"not interested, take my number off your system",
                 u"wrong number, nobody named Rosa lives here",
                 u"stopalltexts",
                 u"por favor dejen de mandarme recordatorios",
                 u"ya les dije que no me escriban",
                 u"borren mi número de su sistema",
                 u"no autorizo que me manden mensajes",
                 u"quítenme de sus mensajes",
                 u"basta de mensajes",
                 u"arrêtez d'envoyer des messages à ce numéro",
                 u"enlevez mon numéro de votre fichier",
                 u"je ne veux plus recevoir de textos",
                 u"désinscrivez-moi s'il vous plaît",
                 u"par favor parem com as mensagens",
                 u"não quero mais receber avisos de vocês",
                 u"tirem meu número da lista",
                 u"me removam dessa lista por favor",
                 u"لا ترسلوا لي رسائل مرة أخرى",
                 u"أوقفوا الرسائل من فضلكم",
                 u"احذفوا رقمي من القائمة",
                 u"يرجى التوقف عن مراسلتي",
                 u"أطلب منكم الكف عن إرسال الرسائل"});
    }
    void noMoreTexts()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::OptOut);
    }

    /// Each of them may be an opt-out: nothing leaves by itself until a person has looked.
    void atLeastAPersonIsAsked_data()
    {
        replies({u"text my wife not me",
                 u"just dial it back to zero messages ok",
                 u"bring these messages down to none, thanks",
                 u"don't text back please, call me",
                 u"not anymore, thanks though",
                 u"do not",
                 u"Do not.",
                 u"please do not",
                 u"not anymore",
                 u"not any more",
                 u"no longer",
                 u"text my husband not me",
                 u"Text my husband, not me",
                 u"text my wife instead of me",
                 u"please text my daughter instead",
                 u"text Joe not me",
                 u"this is my daughters phone, she's 9",
                 u"This is my son's phone he is 10",
                 u"this is my kid's cell and she is eight",
                 u"cancel peachtree",
                 u"escríbanle a mi esposo, no a mí",
                 u"es el celular de mi hija, tiene 9 años",
                 u"écrivez à mon mari, pas à moi",
                 u"c'est le téléphone de ma fille, elle a 9 ans",
                 u"mande mensagem pro meu marido, não pra mim",
                 u"esse celular é da minha filha, ela tem 9 anos",
                 u"text my sister, not me",
                 u"my wife handles this, text her not me",
                 u"its my nephews phone and he is 7",
                 u"do not please",
                 u"no longer thanks",
                 u"not anymore, better stop",
                 u"not anymore, better no more texts",
                 u"please call me instead, I don't read texts",
                 u"ce portable est à ma fille, elle a 8 ans",
                 u"este celular es de mi hijo, tiene 11 años",
                 u"stopmsgs",
                 u"donotcontactme",
                 u"endtexts",
                 u"quit w these already",
                 u"enough with the texts",
                 u"im good on the texts",
                 u"no gracias ya no escriban",
                 u"pas de textos svp",
                 u"sem mensagens por favor",
                 u"بدون رسائل"});
    }
    void atLeastAPersonIsAsked()
    {
        QFETCH(QString, reply);
        const OptWord read = optWordIn(reply, false);
        QVERIFY(read == OptWord::OptOut || read == OptWord::Uncertain);
    }

    void nothingOfTheKind_data()
    {
        replies({// What burns is no list of texts.
                 u"stop there is a fire",
                 u"gas alarm wont stop",
                 u"stop there is gas",
                 u"nome",
                 u"nous",
                 u"notext yet?",
                 u"stopover",
                 u"no me manden a otro dentista, quiero con el doctor Ruiz",
                 u"por favor no me pasen con la asistente, prefiero a la doctora",
                 u"não me mandem para outro dentista, quero a doutora Ana",
                 u"ne m'envoyez pas chez un autre dentiste",
                 u"quisiera dar de baja a mi hijo del plan y dejar mi limpieza",
                 u"quiero dar de baja mi membresía",
                 u"can you take me off the nitrous, I'd rather be awake",
                 u"I was told to stop my blood thinner, is that right?",
                 u"don't write back today, I'm driving",
                 u"don't text back until 5, I'm in class",
                 u"para já, quero marcar",
                 u"para já",
                 u"I love that you don't text me all day",
                 u"these can come off Friday, right?",
                 u"take it down to zero on the sides",
                 u"did you forget I exist",
                 u"if I don't text back just call",
                 u"text me not my husband",
                 u"text my cell instead of the landline",
                 u"text my husband the address too please",
                 u"not anymore pain thanks to you",
                 u"not anymore, thanks! all better. see you friday",
                 u"no longer, the pain is gone",
                 u"do not need a ride",
                 u"do not forget my xrays",
                 u"my daughter is 9, do you see kids",
                 u"this is my daughters first visit, she is 9",
                 u"my son has your number, he's 10 minutes away",
                 u"no longer hurts",
                 u"i can not anymore before 3, is 4 ok",
                 u"mi hija tiene 9 años",
                 u"ma fille a 9 ans",
                 u"minha filha tem 9 anos",
                 u"زوجي يبي موعد",
                 u"can you stop by the house on your way Friday",
                 u"the bleeding won't stop, what should I do",
                 u"do I have to stop eating before the cleaning",
                 u"cancel my 3 oclock, keep the one next week",
                 u"my daughter turns 9 in May, is that too young for braces",
                 u"text me the address please",
                 u"not me, my husband needs the crown",
                 u"no more pain since the visit, thank you",
                 u"I can't do not before noon anyway",
                 u"did you get my text",
                 u"no puedo el martes, ¿tiene el jueves?",
                 u"ya no me duele, gracias",
                 u"mi esposo quiere una cita también",
                 u"je peux venir demain matin",
                 u"est-ce que je dois arrêter l'aspirine ?",
                 u"minha filha tem 9 anos e precisa de aparelho",
                 u"pode ser na sexta às 10?",
                 u"ممكن موعد يوم الأحد؟",
                 u"ابنتي عمرها تسع سنوات",
                 u"end of the day works",
                 u"is the office closed the 24th, not anymore right",
                 u"my son's phone died, use mine",
                 u"i hit the off switch on my phone, sorry",
                 u"we called it quits on the braces",
                 u"لا أريد التوقف عن العلاج",
                 u"أرجو عدم التوقف عن مراسلتي",
                 u"لا ترسلوني إلى طبيب آخر"});
    }
    void nothingOfTheKind()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::None);
    }

    void whoTheyAre_data()
    {
        replies({u"this is Maria Gomez", u"This is Maria Gomez.", u"this is Luis Paz",
                 u"this is luis ramirez", u"Luis Paz here", u"im Luis Paz", u"this is Maria Gomez here",
                 u"Hi, this is Dr. Smith", u"my name is Maria Gomez", u"Maria Gomez", u"soy Maria Gomez",
                 u"Hola, soy María Gómez.", u"habla Maria Gomez", u"me llamo Luis Paz", u"this is my cell",
                 u"this is my new number"});
    }
    void whoTheyAre() { nothingOfTheKind(); }

    void whatOnlyBeginsAsAName_data()
    {
        replies({u"this is not Maria Gomez", u"this is Maria Gomez not Ana", u"soy Maria Gomez no Ana",
                 u"this is Maria Gomez, stop texting me", u"this is Maria Gomez. Stop.",
                 u"This Is Harassment", u"this is unwanted", u"This is Spam",
                 u"soy Maria Gomez, no me escriban", u"this is Maria Gomez, wrong number"});
    }
    void whatOnlyBeginsAsAName() { atLeastAPersonIsAsked(); }

    void aWrongNumberThatIsOver_data()
    {
        replies({u"sorry wrong number earlier, i do need a cleaning",
                 u"sorry about the wrong number earlier, i need an appointment",
                 u"I thought it was a wrong number, I do want to book"});
    }
    void aWrongNumberThatIsOver() { nothingOfTheKind(); }

    void aWrongNumberBesideAWish_data()
    {
        replies({u"wrong number, but I do need a cleaning", u"wrong number lol, can I get a haircut though"});
    }
    void aWrongNumberBesideAWish()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::Uncertain);
    }

    void aWrongNumberAllTheSame_data()
    {
        replies({u"sorry wrong number, i dont need a cleaning", u"wrong number, no cleaning needed here",
                 u"i said wrong number earlier", u"wrong number earlier too",
                 u"told you earlier wrong number", u"wrong number, I need you to stop",
                 u"wrong number again, I want these texts to stop", u"sorry wrong number"});
    }
    void aWrongNumberAllTheSame()
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), OptWord::OptOut);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestOptOutPlain)
#include "tst_opt_out_plain.moc"
