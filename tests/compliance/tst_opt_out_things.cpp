// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// A furnace stops, a tooth is removed, an appointment at Peachtree Dental is cancelled; and whoever ends
/// Peachtree Dental itself wants no texts of it.
class TestOptOutThings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void itMayBeAThing_data()
    {
        replies(u"turn it off?|shut it down|make it stop|make it stop please, the alarm|we are done, "
                "no heat, leave|make them stop harassing me|dissolve it, remove|heat wont stop, cant "
                "turn it off|how do i turn it off|kill it|can you make it stop?|make that stop "
                "please|omg make it stop now|yes shut it off|shut down that please|please turn it off "
                "asap|switch it off for me|turn it off, turn it off!!|stop ac|stop furnace|turn it "
                "down please|thats all, you can turn it off|how do i shut off the water heater "
                "messages|how do I turn off the furnace ads|how do i turn it off, the water promo|no "
                "more botox offers|no more lash promos|remove filler reminders|stop foreclosure "
                "emails|please make it stop i beg you|MAKE IT STOP"_s.split(u'|'));
    }
    void itMayBeAThing() { isRead(OptWord::Uncertain); }

    void itIsAThing_data()
    {
        replies(u"the scaler wont stop buzzing in my skull|no more heat|out of heat, dont leave us|water "
                "wont stop, how do i shut it off|remove "
                "bees|stop foreclosure|can you stop child support|stop botox?|remove acrylics|leave "
                "me alone is what i told him, need order|can i shut it off "
                "myself?|cut it off before it floods|it wont turn off|the tenant wont leave|they wont "
                "stop barking|stop eviction|stop the bleeding|stop garnishment|no more hot water|no "
                "more pain|remove wasps|remove stump|remove lashes and redo|remove a tattoo|arret du "
                "chauffage|they keep calling me about the debt|stop collectors from calling me|my ex "
                "wont stop texting me|we are done, see you friday|make the noise stop|make the pain "
                "stop|my landlord wont stop texting me|remove the raccoons from my attic?|can you "
                "remove my acrylics friday|need help to stop an eviction|how do i stop a "
                "garnishment|stop the leaking|out of propane|no more propane|no heat at all|toilet "
                "stopped up|furnace died on us last night|stop retinol before the peel?|stop "
                "accutane?|stop prozac?|only text please|text only|please only text me|texts only "
                "please|remove lashes|remove wasps from my porch friday|no more bees|me sale agua por "
                "todos lados, cierro la llave?|apáguelo|apague eso|que pare el dolor|pare a "
                "dor|desligue o gás?|coupez le gaz ?"_s.split(u'|'));
    }
    void itIsAThing() { isRead(OptWord::None); }

    void aBodyThatDoesNotStopIsAThing_data()
    {
        replies(u"Le saignement ne veut pas s'arrêter|le sang ne s'arrete pas|ça ne s'arrête pas de saigner|"
                "la douleur ne s'arrête plus|o sangramento não quer parar|o sangue não para|a dor não para|"
                "no quiere parar de sangrar|el sangrado no para|el dolor no se detiene|"
                "النزيف لا يريد أن يتوقف"_s.split(u'|'));
    }
    void aBodyThatDoesNotStopIsAThing() { isRead(OptWord::None); }

    void beingTextedIsNoThing_data()
    {
        replies(u"stop texting me|remove this number 404 555 0199|i never asked for these. make it "
                "stop|turn off your texts|shut off the messages please|make these texts stop|turn "
                "this off|your bot wont stop, shut it down|i keep getting your texts, make it "
                "stop|kill it with the texts|stop it!|stop that|stop now|we are done, leave me "
                "alone|the furnace is fixed, stop texting|no more heat problems, remove me from your "
                "list|got a new boiler, quit texting me|we found someone to remove the bees. STOP|our "
                "ac quit but we hired someone else, please stop messaging|unsubscribe furnace|my "
                "landlord said you keep texting me, stop|your collectors keep calling me, stop|remove "
                "me|remove bees and remove me from your list|remove my number|remove Brenda|no more "
                "messages|stop texts?|stop?|pare de mandar|no more gas. stop|stop collectors from "
                "calling me and stop texting|our ac quit working quit texting|out of water heaters, "
                "we bought one, please stop|furnace installed by someone else, leave me alone|leave "
                "me alone is what i told you|landlord fixed it, no more texts|my ex has this number "
                "now, stop|we got the tenants out, unsubscribe|shut it down and stop texting|turn it "
                "off this text thing|make it stop, these texts|i said make it stop|tell your robot to "
                "make it stop|they keep texting my boss, stop|My water heater burst how do I turn it "
                "off. STOP|pipe burst turn it off!! STOP|water wont stop, how do i shut it off. "
                "please stop|unsubscribe from the newsletter and texts|unsubscribe, texts are not "
                "fine|unsubscribe from texts only, emails are fine"_s.split(u'|'));
    }
    void beingTextedIsNoThing() { isRead(OptWord::OptOut); }

    void itMayBeAJest_data()
    {
        replies(
            u"stop!! hammer time haha ok see you at 2|stop!! hammer time|STOP! Hammer time 🔨|stop, "
            "collaborate and listen|stop in the name of love|Can you stop texting and just tell me the price "
            "lol "
            "jk|STOP!!! you got me a card?? hahaha see you guys tomorrow|stop texting me, jk, what time "
            "again|ok ok stop lol im on my way|unsubscribe me from mondays... stop, just kidding|alto! jaja "
            "es broma, nos vemos el martes"_s.split(u'|'));
    }
    void itMayBeAJest()
    {
        QFETCH(QString, reply);
        const OptWord word = optWordIn(reply, false);
        QVERIFY(word == OptWord::Uncertain || word == OptWord::None);
    }

    void whoLaughsMayMeanIt_data()
    {
        replies(
            u"stop texting me lol|stop. hammer time or not, no more texts|STOP haha|STOP. not kidding|stop "
            u"texting me haha, see you at 2|lol stop. "
            "no more texts|no es broma, ya no me manden mensajes|unsubscribe lol|stop messaging me im not "
            "joking|STOP, see you in court lol|haha no. stop|stop, i said. see you friday"_s.split(u'|'));
    }
    void whoLaughsMayMeanIt() { isRead(OptWord::OptOut); }

    void theBusinessIsEnded_data()
    {
        replies(u"QUIT PEACHTREE|STOP PEACHTREE|END PEACHTREE DENTAL|Quit Peachtree Dental|REVOKE "
                "PEACHTREE DENTAL|opt out peachtree|ARRET PEACHTREE DENTAL|end acme roofing|quit "
                "lakeside heating|Quit Peachtree|End Smile Dental|Revoke Peachtree Dental|Salir de "
                "Peachtree Dental|STOP PEACHTREE DENTAL|opt out Peachtree Dental|please quit "
                "peachtree dental|stop lakeside plumbing|end lakeside roofing"_s.split(u'|'));
    }
    void theBusinessIsEnded() { isRead(OptWord::OptOut); }

    void theBusinessMayBeEnded_data()
    {
        replies(u"END DENTAL|CANCEL DENTAL|SAIR DA PEACHTREE|Cancel Peachtree|revoke dental|CANCELAR "
                "PEACHTREE DENTAL|BAJA PEACHTREE|ALTO PEACHTREE|PARAR CLINICA SORRISO|SALIR "
                "PEACHTREE|SAIR PEACHTREE|PARE PEACHTREE|STOP HVAC|EXIT COOL AIR|ANNULER "
                "PEACHTREE|Annuler Clinique Sourire|Sair da Peachtree|Cancelar Peachtree|Parar "
                "Peachtree|قف بيتشتري|ايقاف عيادة الابتسامة|stop Cool Air|END PEACHTREE|CANCEL "
                "PEACHTREE DENTAL|cancel peachtree dental|cancel dental|quit dental|baja de "
                "peachtree|stop my salon"_s.split(u'|'));
    }
    void theBusinessMayBeEnded()
    {
        QFETCH(QString, reply);
        const OptWord word = optWordIn(reply, false);
        QVERIFY(word == OptWord::Uncertain || word == OptWord::OptOut);
    }

    void somethingElseIsEnded_data()
    {
        replies(u"ac quit|cancel my cleaning friday|furnace quit|my water heater quit last night|end "
                "of lease cleaning|quit smoking program?|end table delivery|cancel cleaning|cancel "
                "appointment|cancel my consult|cancelar mi cita|cancelar cita|annuler mon "
                "rendez-vous|annuler rdv|cancelar minha consulta|para limpieza|fin de semana|basta "
                "con una limpieza|QUIT COOLING|QUIT WORKING|END OF LEASE CLEAN|CANCEL MY "
                "APPOINTMENT|CANCEL CLEANING|Cancel Tuesday|CANCEL HAIRCUT SATURDAY|Cancel my Friday "
                "visit with Dr. Lee|cancel the plumber|exit only sign broken|annuler pour demain|sair "
                "da dor|الغاء الحجز|الغاء الموعد|توقف الالم|quit drinking clinic|cancel my dental "
                "appointment|stop by dental"_s.split(u'|'));
    }
    void somethingElseIsEnded() { isRead(OptWord::None); }

    void theyWouldHaveAnotherWay_data()
    {
        replies(u"email only please|contact me by email only|my mom cant read texts|stop "
                "here|ne recommencez pas|cancelen|i never called you|unsubscribe from the newsletter "
                "only, texts are fine|unsubscribe me from your emails, texts are ok"_s.split(u'|'));
    }
    void theyWouldHaveAnotherWay() { isRead(OptWord::Uncertain); }

    void aVisitIsCalledOff_data()
    {
        replies(u"ya no voy a poder ir mañana, quiteme de la lista por favor|ya no voy a ir, quítenme de "
                "la lista|cant make it tomorrow, take me off the list|Insurance said no to the sedation "
                "so we can't do it on the 19th after all. Please take us off."_s.split(u'|'));
    }
    void aVisitIsCalledOff() { isRead(OptWord::Uncertain); }

    void textsAreWantedAgain_data()
    {
        replies(u"can you text me again, i told you stop last month|start texting me again please, i had "
                "said stop|i replied stop before but can u start them up again|went to put my phone right "
                "and now "
                "nothing comes from you, i'd sent stop. resubscribe me please|quiero volver a recibir sus "
                "mensajes, los había bloqueado|I had asked you people to leave me be, but now I've "
                "changed my mind and would enjoy having the notices again.|les habia puesto que no me "
                "mandaran nada pero ya cambie de opinion activenme otra vez los mensajes|I know I told "
                "you to stop last week, I was having a day. It's fine to text me again|how do i get ur "
                "reminders back i replied stop cuz i thought u were a scam|I said stop last spring but I "
                "do want texts again, mowing season|i put STOP when i meant stop BY, silly me. please "
                "keep the texts coming"_s.split(u'|'));
    }
    void textsAreWantedAgain()
    {
        isRead(OptWord::Uncertain);
        QFETCH(QString, reply);
        const OptWord ofOptedOut = optWordIn(reply, true);
        QVERIFY(ofOptedOut == OptWord::WantsBack || ofOptedOut == OptWord::OptIn);
    }

    void otherTalk_data()
    {
        replies(u"can I stop at 3|stop for gas first|email me the forms please|cancelen mi cita del "
                "viernes|never again that color|est-ce que vous arrêtez à 17h?|vous arrêtez à quelle "
                "heure|can you pass on the message "
                "to Jess|quiero dar de baja mi seguro viejo y usar el nuevo|dois-je arrêter "
                "l'antibiotique?|colours are hopeless over text|id rather not have it drilled|had my helix "
                "done by you in "
                u"june, its got a bump now not sore not oozy, should I be "
                "takin the bar out|came through fine thank you|yes got the address now, came through fine "
                "thank you|does delta pay toward a guard through yall|had my helix done by you in "
                "june|send over the panel map u drew for us|mum can drop me then|my wife will drop me off "
                "at 3|i said no to fluoride|cancele por favor lo del jueves|yes its fine to send me "
                "messages at this number|my 26th birthday is next week so i come off my parents' thing. "
                "if i buy one of those marketplace dental plans will u guys be on it"_s.split(u'|'));
    }
    void otherTalk() { isRead(OptWord::None); }

    void stillNoTexts_data()
    {
        replies(u"so over these texts|id rather not get texts|stop. do you think its ok to text me again "
                u"after i said stop|dont resubscribe me, i said "
                u"stop|quíteme de la lista por favor|ya no me manden mensajes, "
                "no voy a poder ir|quit w the roach pics on my phone|stop with the listings on my "
                "phone|ya no quiero que me lleguen más casas a este número|no quiero que lleguen avisos a "
                "mi celular|drop me from the list|im over these texts|tired of you people|done with you "
                "guys|done getting these texts|so over the constant messages|fed up with these|im over "
                "it, no more texts|it's not ok to text me|its not fine to send me messages|cant make it "
                "and stop texting me|take me off the list|stp|I never want texts again|I said stop, its "
                "not fine to text me again|my plan charges for texts so dont send any|Hard pass on the "
                "messages|stop for good|stop at once|stop for the "
                "love of god|stop and never "
                "start again|the word is stop|please don't follow up|you can close my file and stop the "
                "follow up|pare e não comece de novo|no vuelvas a empezar|pass on the texts thanks|قفوا عن "
                "المراسلة|I don't want your reminders back|no quiero volver a recibir "
                "mensajes|dont ever text me again"_s.split(u'|'));
    }
    void stillNoTexts() { isRead(OptWord::OptOut); }

    void itIsConfirmedInTheirLanguage_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<OptLanguage>("language");
        QTest::newRow("Portuguese") << u"pare de mandar, me ligue"_s << OptLanguage::Portuguese;
        QTest::newRow("Portuguese, in words that Spanish has too")
            << u"pare de me incomodar"_s << OptLanguage::Portuguese;
        QTest::newRow("Spanish, with its own order") << u"pare de molestarme"_s << OptLanguage::Spanish;
        QTest::newRow("Portuguese, by name") << u"sair da Peachtree Dental"_s << OptLanguage::Portuguese;
        QTest::newRow("Spanish") << u"pare de mandar, llámeme usted"_s << OptLanguage::Spanish;
        QTest::newRow("Spanish, by name") << u"salir de Peachtree Dental"_s << OptLanguage::Spanish;
        QTest::newRow("French, by name") << u"arrêt Peachtree Dental"_s << OptLanguage::French;
        QTest::newRow("Portuguese, an order to several")
            << u"parem de me mandar sms"_s << OptLanguage::Portuguese;
        QTest::newRow("French behind STOP") << u"stop aux sms"_s << OptLanguage::French;
        QTest::newRow("French behind STOP, please") << u"stop les sms svp"_s << OptLanguage::French;
        QTest::newRow("Spanish behind STOP") << u"stop a los mensajes"_s << OptLanguage::Spanish;
        QTest::newRow("Spanish behind STOP, a danger")
            << u"STOP se esta quemando mi casa"_s << OptLanguage::Spanish;
        QTest::newRow("French, a danger") << u"arrêtez les sms, ça sent le gaz"_s << OptLanguage::French;
        QTest::newRow("English, a danger") << u"STOP my house is on fire"_s << OptLanguage::English;
        QTest::newRow("English, an article of a name")
            << u"unsubscribe los robles dental"_s << OptLanguage::English;
        QTest::newRow("English, STOP and a Spanish name")
            << u"stop texting Maria del Rio"_s << OptLanguage::English;
        QTest::newRow("English, a pause") << u"um, stop"_s << OptLanguage::English;
        QTest::newRow("English, said as it sounds") << u"remove em"_s << OptLanguage::English;
        QTest::newRow("English, an address") << u"unsubscribe peachtree.com"_s << OptLanguage::English;
        QTest::newRow("English, by name") << u"quit Peachtree Dental"_s << OptLanguage::English;
    }
    void itIsConfirmedInTheirLanguage()
    {
        QFETCH(QString, reply);
        QFETCH(OptLanguage, language);
        const OptReading read = readOptWords(reply, false);
        QCOMPARE(read.word, OptWord::OptOut);
        QCOMPARE(read.language, language);
    }

private:
    static void isRead(OptWord as)
    {
        QFETCH(QString, reply);
        QCOMPARE(optWordIn(reply, false), as);
    }
    static void replies(const QStringList& all)
    {
        QTest::addColumn<QString>("reply");
        for (const QString& each : all)
            QTest::newRow(qPrintable(each)) << each;
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestOptOutThings)
#include "tst_opt_out_things.moc"
