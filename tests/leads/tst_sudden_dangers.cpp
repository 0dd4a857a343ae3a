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
