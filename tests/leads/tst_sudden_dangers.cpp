// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_reader.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

Understood readBy(const QString& trade)
{
    static std::map<QString, ReplyReader> readers;
    auto found = readers.find(trade);
    if (found == readers.end()) found = readers.try_emplace(trade, shippedPack(trade)).first;
    return found->second.read(QString::fromUtf8(QTest::currentDataTag()));
}

void row(const char* trade, const char* reply)
{
    QTest::newRow(reply) << QString::fromLatin1(trade);
}

} // namespace

/// Who is beaten, struck down or in a fire right now, and who tells of it calmly because it is long over.
class TestSuddenDangers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void dangerToLifeGetsThe911Line_data()
    {
        QTest::addColumn<QString>("trade");
        row("law", "he strangled me this morning and he says he is coming back");
        row("dental", "my ex beat me up again last night and now he's on his way over");
        row("law", "mi marido me está ahorcando");
        row("law", "mi padrastro le está pegando a mi mamá ahorita");
        row("salon", "mi novio nos está golpeando y estamos escondidas en el cuarto");
        row("law", "me acaba de golpear mi esposo");
        row("law", "dice que si hablo con la policía nos mata");
        row("law", "me dijo que si lo denuncio me mata");
        row("law", "he swore that if i go to the cops hell hurt my kids");
        row("law", "she kicked in the front door and took the baby, she said i will never see him alive");
        row("law", "my ex texted that we'll never see our daughter alive again");
        row("law", "my father in law busted through the bathroom door and grabbed my son");
        row("medical_clinic", "it feels like an elephant is sitting on my chest");
        row("dental", "there is a crushing weight on my chest and it goes into my left arm");
        row("medical_clinic", "my chest feels squeezed and my jaw and arm ache");
        row("medical_clinic", "mi abuela no puede levantar el brazo izquierdo y se le traba la lengua");
        row("medical_clinic", "mi papá tiene media cara dormida y habla enredado");
        row("medical_clinic", "my wife is talking like shes drunk and her arm just hangs there");
        row("electrical", "my coworker got shocked by the dryer and hes not answering");
        row("electrical", "grandpa got zapped at the meter, he is on the ground and not moving");
        row("electrical", "salen flamas del tomacorriente");
        row("hvac", "está saliendo fuego del calentón");
        row("salon", "sale lumbre del contacto de la secadora");
        row("dental", "the hole is like a fountain of blood");
        row("medical_clinic", "my toddler drank some detergent");
        row("dental", "mi bebé bebió cloro");
        row("medical_clinic", "soaking through two pads an hour since the delivery");
        row("medical_clinic", "mi tío tiene la cara torcida y no puede hablar");
        row("law", "my ex just shoved me down the stairs");
        row("law", "someone is pouring gasoline around our apartment");
        row("law", "mi ex roció gasolina en la puerta");
        row("electrical", "a power line came down on the truck and the driver is in it");
        row("law", "my stepfather is choking my sister right now");
        row("law", "my neighbor just stabbed my brother");
        row("law", "he's got a shotgun and he's sitting on the porch waiting for us");
        row("law", "someone is trying to break in through my bedroom window");
        row("law", "my boyfriend won't let me leave the apartment");
        row("law", "mi padrastro me está golpeando");
        row("law", "mi pareja me tiene encerrada en el cuarto");
        row("law", "dice que hoy no salgo viva de aquí");
        row("law", "mi ex está tumbando la puerta con un machete");
        row("law", "acaban de apuñalar a mi primo");
        row("dental", "by the time you read this i'll be gone");
        row("salon", "i have the gun in my lap, tell my kids i love them");
        row("medical_clinic", "she took about 30 of her sleeping pills");
        row("medical_clinic", "me voy a cortar las venas");
        row("medical_clinic", "my son has asthma and he can barely talk");
        row("medical_clinic", "mi hija tiene asma y ya no puede ni hablar");
        row("medical_clinic", "the inhaler isn't helping");
        row("medical_clinic", "mi niño respira muy rapidito y se le hunde el pechito");
        row("medical_clinic", "le duele el pecho a mi papá");
        row("medical_clinic", "my grandpa's smile is crooked and he can't lift his arm");
        row("medical_clinic", "she can't feel her legs since the crash");
        row("dental", "her eyes rolled back and she's shaking all over");
        row("dental", "a mi esposo le dio un ataque y echa espuma por la boca");
        row("dental", "she's filling cups with blood");
        row("dental", "the gauze went down his throat and he's turning blue, it is stuck in his throat");
        row("hvac", "we all woke up with headaches and the detector keeps beeping");
        row("hvac", "huele muy fuerte a gas");
        row("electrical", "mi papá agarró un cable y se quedó pegado a la corriente");
        row("hvac", "detector in the hall wont quit n my grandkids are dizzy and throwin up");
        row("electrical", "my dad is stuck to the welder");
        row("salon", "the lady next to me is on the floor shaking, nobody up front is answering");
        row("law", "he's beating the door with a bat right now");
        row("law", "mi marido anda borracho y trae pistola, ya viene");
        row("dental", "he has a gun and hes in our kitchen");
        row("dental", "my ex is here and he has a gun");
        row("dental", "my husband just hit me, i locked myself in the bathroom");
        row("dental", "mi novio me acaba de pegar y sigue aqui");
        row("law", "i have the pills in my hand and nobody is home");
        row("vet_grooming", "a dog bit my little girl in the face at your door, so much blood");
        row("dental", "my boyfriend hit me and the tooth is through my lip, he is still here");
        row("law", "i have the pills lined up and nobody is home, who gets my house");
        row("law", "theres no way out of this case for me. ive got a rope");
        row("dental", "me corretearon y me dispararon, estoy escondido");
        row("dental", "amaneció con la mitad del cuerpo dormido");
        row("plumbing", "he fell in the septic tank and he's not coming up, not breathing");
        row("auto_repair", "the jack slipped and the car is on my brother's leg");
        row("locksmith_garage", "the baby is locked in the car");
        row("vet_grooming", "the dog bit my son in the face and it won't stop bleeding");
        row("vet_grooming", "i can't breathe since i bathed the cat");
    }
    void dangerToLifeGetsThe911Line()
    {
        QFETCH(const QString, trade);
        const Understood understood = readBy(trade);
        QVERIFY(!understood.safety.empty());
        QCOMPARE(understood.urgency.value, Urgency::Emergency);
    }

    void whatCannotWaitWakesWhoIsOnCall_data()
    {
        QTest::addColumn<QString>("trade");
        row("dental", "le dieron un pelotazo en la cara y se le cayeron dos dientes");
        row("vet_grooming", "the puppy keeps trying to throw up and nothing comes out");
        row("vet_grooming", "her tummy is really big and hard as a drum");
        row("hvac", "furnace quit, it is 5 below outside and we have an infant");
        row("hvac", "no heat since last night with a newborn and it's freezing");
        row("hvac", "sin calefacción y tenemos un recién nacido, está helando");
        row("med_spa", "i have blisters on both my legs and thighs from the laser hair removal");
        row("vet_grooming", "mi perro está convulsionando");
        row("vet_grooming", "our cat collapsed and she's breathing funny");
        row("vet_grooming", "a rattlesnake got our dog on the nose");
        row("vet_grooming", "she ate some sugar free gum");
        row("hvac", "the heat is out and grandma is on oxygen");
        row("med_spa", "the laser burned my legs, they are oozing");
        row("med_spa", "se me puso negra la piel de la nariz");
        row("salon", "the wax took the skin off my lip");
    }
    void whatCannotWaitWakesWhoIsOnCall()
    {
        QFETCH(const QString, trade);
        QCOMPARE(readBy(trade).urgency.value, Urgency::Emergency);
    }

    void whatIsOverOrOnlyAskedAboutWakesNobody_data()
    {
        QTest::addColumn<QString>("trade");
        row("law", "my ex says i'll never see my kids again, need a custody lawyer");
        row("law", "a guy hit me last night at a red light and now his insurance is calling");
        row("law", "he hit me from behind on the highway yesterday");
        row("salon", "mi marido me está pegando el sol jaja");
        row("dental", "mi muela me está golpeando");
        row("dental", "me están pegando los brackets el lunes");
        row("salon", "mi mamá dice que si llego tarde me mata");
        row("salon", "mi mamá dice que si me corto el pelo me mata");
        row("salon", "that bib choked me lol");
        row("chiropractic", "no puedo levantar el brazo por el hombro");
        row("dental", "después de la anestesia hablaba como borracho jaja");
        row("chiropractic", "there is tightness like somebody is standing on my shoulder");
        row("restaurant", "sale fuego del plato en el show, tienen mesa?");
        row("electrical", "the tv got zapped in the storm and is not turning on");
        row("hvac", "no heat in the garage, no hurry");
        row("medical_clinic", "can you refill my seizure medicine");
        row("medical_clinic", "i take medication for seizures and need a refill");
        row("medical_clinic", "do you teach first aid and choking");
        row("medical_clinic", "is there a class for infant choking");
        row("medical_clinic", "my grandfather died of a heart attack and i want a checkup");
        row("medical_clinic", "mi papá falleció de un derrame hace años, quiero hacerme estudios");
        row("medical_clinic", "hay antecedentes de infarto en mi familia");
        row("salon", "got a bleach burn on my towel, do you sell more");
        row("salon", "the bleach left a burn hole in my shirt");
        row("dental", "hace dos años se me hinchó la cara pero ahora solo necesito un chequeo");
        row("dental", "my cheek was swollen in the spring but now i just need a cleaning");
        row("dental", "do you see kids if a tooth gets knocked out during soccer season, just asking");
        row("dental", "la otra vez que fui me desmayé del susto, ahora sí quiero anestesia");
        row("dental", "ya me bajó la inflamación, mil gracias");
        row("salon", "mi jefa me va a matar si llego con este pelo verde jaja");
        row("salon", "do you do nails with flame designs");
        row("salon", "quiero flamas en las uñas");
        row("dental", "my lip isnt bleeding anymore, thanks");
        row("law", "mi primo tiene cargos por portación de arma, cuánto cobran");
        row("dental", "does it bleed a lot after a deep cleaning");
        row("dental", "he choked on his water laughing at your text haha");
        row("medical_clinic", "he fainted at school in september and was fine");
        row("hvac", "the co alarm passed its test");
        row("salon", "me quiero morir con este color jaja, me lo arreglan?");
        row("hvac", "¿cuánto por instalar un detector de monóxido?");
        row("hvac", "the ac is blowing like its gasping lol");
        row("hvac", "my furnace is gasping for its last breath, quote?");
        row("dental", "choking on these prices ha");
        row("salon", "me dejaron muy corto el fleco, casi me infarto");
        row("dental", "se le cayó su primer diente y no le sangró casi nada, ¿todo bien?");
        row("dental", "my retainer is not moving, is it too tight");
        row("hvac", "we need co detectors for upstairs");
        row("hvac", "the thermostat is not responding");
        row("law", "my brother was shot in 2019 and we want to sue");
        row("law", "he stabbed my cousin, he was convicted last march");
        row("salon", "she keeps hitting me up for a discount");
        row("law", "they are hitting us with more fees");
        row("dental", "shoot me a text when you can");
        row("salon", "i'm drowning in work, can we do friday");
        row("dental", "la otra semana me desmayé pero ya estoy bien");
        row("electrical", "do you carry spark plugs");
        row("electrical", "got shocked by the price lol");
        row("plumbing", "the hot water smells like rotten eggs");
        row("salon", "busco un desvanecido para las 6");
        row("law", "mi mamá no habla inglés");
        row("salon", "i don't know her name");
        row("med_spa", "had the peel on tuesday, no pain or blisters");
        row("electrical", "my phone line is down at the house");
    }
    void whatIsOverOrOnlyAskedAboutWakesNobody()
    {
        QFETCH(const QString, trade);
        const Understood understood = readBy(trade);
        QVERIFY(understood.safety.empty());
        QVERIFY(understood.urgency.value != Urgency::Emergency);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestSuddenDangers)
#include "tst_sudden_dangers.moc"
