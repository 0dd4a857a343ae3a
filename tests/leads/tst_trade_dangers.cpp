// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_reader.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const ReplyReader& readerOf(const QString& trade)
{
    static std::map<QString, ReplyReader> readers;
    return readers.try_emplace(trade, shippedPack(trade)).first->second;
}

} // namespace

/// Replies to trades other than dental and salon, and to those: who is in danger, and who only talks like it.
class TestTradeDangers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /// Somebody is in danger who does not say so, and somebody only talks like it.
    void danger_data()
    {
        QTest::addColumn<QString>("trade");
        QTest::addColumn<bool>("danger");
        const auto row = [](const char* trade, const char* reply, bool danger) {
            QTest::newRow(reply) << QString::fromLatin1(trade) << danger;
        };
        row("hvac", "rotten egg stink near the furnace and its hissing", true);
        row("hvac",
            "everybody in the house has a headache and the dog is acting drunk since the heater came on",
            true);
        row("hvac", "flame on the boiler is yellow and we all feel sick", true);
        row("electrical",
            "husband touched the panel and got thrown back, hes shaking and his heart is going funny", true);
        row("electrical", "the outlet is glowing orange and the wall is hot to touch", true);
        row("electrical", "kid stuck a fork in the plug, hand is black but hes talking", true);
        row("dental",
            "mom bit down and half her crown went down the wrong pipe, shes making a whistling noise", true);
        row("dental", "been through four gauze packs since the extraction and its pouring still", true);
        row("electrical",
            "a branch took the line down and its laying across the driveway, kids are in the car", true);
        row("electrical", "hay humo saliendo del tablero", true);
        row("dental",
            "my little girl got the numbing shot an hour ago and her voice sounds like shes got a hot "
            "potato, neck is puffy",
            true);
        row("dental", "fell off his bike, two front teeth on the ground, he was out cold for a minute", true);
        row("hvac", "the carbon monoxide alarm is going off", true);
        row("hvac", "CO alarm wont stop beeping and we feel dizzy", true);
        row("hvac", "CO alarm beeping", true);
        row("hvac", "kids are throwing up and the beeper on the wall says 70 ppm", true);
        row("electrical", "dad is on oxygen machine and we lost power, tank has 20 min", true);
        row("electrical", "the wire on the pole is arcing onto the roof", true);
        row("electrical", "my kid is stuck to the lamp cord cant let go", true);
        row("dental", "swallowed the little drill bit thing and now im coughing nonstop", true);
        row("dental", "my 3 yr old got into my lidocaine gel, hes floppy", true);
        row("dental", "esta vomitando sangre desde la cirugia", true);
        row("dental", "mom sat up after the novocaine and keeled over, wont answer me", true);
        row("dental", "i want to end it, this pain is every day", true);
        row("dental", "took 8 hydros by mistake and im seeing double", true);
        row("dental", "infection went down my neck and i got chills and a racing heart", true);
        row("dental", "hes on blood thinners and the hole has not quit since noon, hes dizzy now", true);
        row("hvac", "hissing at the gas pipe", true);
        row("dental", "i want to end my membership", false);
        row("dental", "i choked on your estimate", false);
        row("hvac", "can you check for gas leaks when you do the tune up thursday", false);
        row("electrical", "sparks joy, that new chandelier! can you hang another", false);
        row("hvac", "CO detector going off!!", true);
        row("hvac", "new co detector is going off and we feel dizzy", true);
        row("dental", "He passed out at home after the sedation and is hard to wake", true);
        row("dental", "no le para la sangre a mi papá desde q le sacaron la muela", true);
        row("dental", "my son is choking up about coming, can we do a meet and greet first", false);
        row("dental", "the bill gave me a heart attack, can someone explain it", false);
        row("dental", "i passed out last time from the needle so can i get gas, any wed or thu", false);
        row("hvac", "my carbon monoxide detector needs a new battery, do you sell those", false);
        row("electrical", "smoke detector chirps every minute, need new ones wired", false);
        row("hvac", "kids are sick at home and we have no heat", false);
        row("electrical", "need a new outlet in the orange room", false);
        row("electrical", "wall is hot pink, dont ask, need two sconces", false);
        row("dental", "burned my mouth on a hot potato lol", false);
        row("electrical", "power is out on one side of the house", false);
        row("dental", "no me sangra pero me duele", false);
        row("dental", "i passed out asleep on the couch, sorry i missed you", false);
        row("dental", "the baby tooth is turning grey", false);
        row("hvac", "please check for gas leaks, smells really bad", true);
        row("plumbing", "need the gas line checked, smells bad", true);
        row("plumbing", "can you check for gas leaks, the whole house stinks", true);
        row("hvac", "pueden revisar si hay fugas de gas, huele muy mal", true);
        row("hvac", "please check for gas leaks at the yearly service", false);
        row("plumbing", "gas leak testing before we sell, no smell or anything", false);
        row("hvac", "smoke alarm beeping and we see smoke", true);
        row("electrical", "smoke detector going off and there is smoke", true);
        row("hvac", "smoke in the kitchen and the alarm keeps going off", true);
        row("hvac", "the house is filling with smoke", true);
        row("hvac", "smoke alarm beeping, low battery", false);
        row("electrical", "smoke alarm going off but no smoke", false);
        row("electrical", "smoke alarms beeping, all 5 need new batteries", false);
        row("electrical", "both smoke detectors keep chirping, they need batteries", false);
        row("dental", "me estoy ahogando", true);
        row("dental", "se está asfixiando mi bebé", true);
        row("dental", "mi hija se ahoga", true);
        row("dental", "se esta poniendo azul mi bebe", true);
        row("dental", "tiene los labios azules", true);
        row("dental", "se tomó un frasco de pastillas", true);
        row("dental", "me quiero matar", true);
        row("dental", "mi hijo se está ahogando con una corona", true);
        row("dental", "me voy a matar, ya no puedo", true);
        row("dental", "quiero quitarme la vida", true);
        row("dental", "mi esposo se tomó todas las pastillas para el dolor y no despierta", true);
        row("dental", "está morado y no respira", true);
        row("salon", "mi niño se atragantó y no respira", true);
        row("medical_clinic", "mi papá se tomó como 20 pastillas", true);
        row("dental", "me ahogo en deudas, tienen planes de pago?", false);
        row("dental", "me ahogo en trabajo, puede ser el sábado?", false);
        row("dental", "se me ahogó el carro, llego tarde", false);
        row("dental", "me mata el dolor de muela", false);
        row("dental", "me muero por una limpieza", false);
        row("dental", "me tomé una pastilla y ya no me duele", false);
        row("dental", "quiero los dientes blancos y las ligas azules", false);
        row("salon", "mi hija quiere los labios azules para halloween", false);
        row("dental", "me tome todas las pastillas que me dieron y sigue el dolor", false);
        row("salon", "quiero las uñas azules para el sabado", false);
        row("law", "my ex threatened to kill me and hes outside my house", true);
        row("law", "someone broke into my house and hes still here", true);
        row("law", "someone broke into my car last month, insurance wont pay", false);
        row("law", "my ex is at the door with a gun", true);
        row("dental", "there is a man in the lobby with a knife", true);
        row("salon", "he's outside with a machete", true);
        row("law", "mi ex esta en la puerta con una pistola", true);
        row("law", "my brother is in jail with a gun charge", false);
        row("dental", "thinking of ending it all tonight", true);
        row("dental", "estoy pensando en acabar con todo esta noche", true);
        row("salon", "quiero acabar con mi vida", true);
        row("dental", "my daughter's lips are going purple after the sedation", true);
        row("dental", "her lips just turned blue", true);
        row("dental", "se le están poniendo morados los labios", true);
        row("dental", "mi hijo trae los labios morados después de la sedación", true);
        row("dental", "thinking of ending my membership", false);
        row("salon", "ending it all with a blowout lol", false);
        row("salon", "do you carry purple lip color", false);
        row("salon", "can you do my lips purple for halloween", false);
        row("salon", "purple lipstick", false);
        row("dental", "quiero acabar con mi membresía", false);
        row("salon", "quiero un labial morado", false);
        row("law", "he has a gun charge from 2019", false);
        row("dental", "chipped my tooth opening a box with a knife", false);
        row("hvac", "can you check the gas valve, it smells", true);
        row("plumbing", "gas line by the stove smells", true);
        row("plumbing", "la llave del gas huele", true);
        row("plumbing", "can you move a gas line for a new range", false);
        row("hvac", "can you check the gas valve at the tune up", false);
    }
    void danger()
    {
        QFETCH(QString, trade);
        const Understood understood = readerOf(trade).read(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(!understood.safety.empty(), "danger");
    }

    void aThreatIsADanger_data()
    {
        QTest::addColumn<QString>("trade");
        const auto row = [](const char* trade, const char* reply) {
            QTest::newRow(reply) << QString::fromLatin1(trade);
        };
        row("law", "he's banging on my door and says he'll burn the house down");
        row("law", "my ex says he's going to kill me and the kids");
        row("law", "he keeps saying hes gonna come back and shoot us");
        row("law", "my neighbor threatens to beat me up, he is in the yard");
        row("law", "she told my son she will stab him");
        row("law", "he is going to hurt me when he gets home, i need a protective order");
        row("law", "he says he'll kill me if I leave him");
        row("law", "my boyfriend swears he'll beat me to death");
        row("dental", "my ex is pounding on the front door and yelling he's gonna kill us");
        row("dental", "cant come, my husband says he will kill me");
        row("salon", "he's going to kill me, he's outside the shop");
        row("hvac", "tenant is threatening to burn down the house");
        row("plumbing", "he texted me that he will shoot up our house");
        row("real_estate", "my brother said he'll burn the place down");
        row("law", "dice que va a quemar la casa");
        row("law", "está golpeando la puerta y dice que me va a matar");
        row("law", "mi ex dice que nos va a matar a todos");
        row("law", "amenaza con quemarnos la casa");
        row("dental", "mi esposo está gritando que va a matarme");
        row("salon", "está pateando la puerta, nos quiere golpear");
        row("plumbing", "mi vecino dijo que va a quemar mi casa");
        row("dental", "If you touch my daughter again I will come over there and shoot you");
        row("salon", "im coming to your shop to kill all of you");
        row("dental", "you ruined my teeth, i'm going to burn your office down");
        row("law", "my neighbor said he is going to run me over with his truck, hes outside in it right now");
        row("law", "my ex keeps texting that he will put a bullet in me");
        row("law", "dice que me va a meter un balazo");
        row("salon", "mi ex dice que me va a atropellar");
    }
    void aThreatIsADanger()
    {
        QFETCH(QString, trade);
        const Understood understood = readerOf(trade).read(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!understood.safety.empty());
        QCOMPARE(understood.urgency.value, Urgency::Emergency);
    }

    void whoOnlyTalksOfKillingThreatensNobody_data()
    {
        QTest::addColumn<QString>("trade");
        const auto row = [](const char* trade, const char* reply) {
            QTest::newRow(reply) << QString::fromLatin1(trade);
        };
        row("dental", "he said he'll kill it at the interview");
        row("dental", "I'll kill for an appointment");
        row("salon", "says he'll burn the CD for me");
        row("dental", "my mom says she'll kill me if i miss this appointment");
        row("salon", "my wife says she will kill me if I cancel again lol");
        row("dental", "my husband said he'll shoot you a text");
        row("law", "he said he'll shoot me an email with the papers");
        row("dental", "she said she'll beat me there");
        row("pest_control", "the last guy said they will kill the roaches");
        row("dental", "the dentist said he will not hurt me");
        row("dental", "she said they would kill the nerve");
        row("locksmith_garage", "been banging on my door for an hour, the lock is stuck");
        row("electrical", "the wind keeps banging on the door and it burned out the motor");
        row("salon", "my stylist said she will burn the old color");
        row("dental", "mi mamá dice que me va a matar si cancelo la cita");
        row("dental", "el doctor dijo que no me va a lastimar");
        row("dental", "dice que me va a pegar la corona el lunes");
        row("dental", "dice que va a quemar el disco");
        row("plumbing", "golpeando la tubería, hace mucho ruido");
        row("dental", "my husband says he will run me over to your office");
        row("dental", "ok I'll come over there and shoot you a text when I'm outside");
        row("real_estate", "we are going to shoot the house on tuesday, is it staged");
        row("salon", "i will run over there and kill an hour");
        row("pest_control", "can someone come and kill them all today");
        row("salon", "dice que me va a dar un descuento");
    }
    void whoOnlyTalksOfKillingThreatensNobody()
    {
        QFETCH(QString, trade);
        const Understood understood = readerOf(trade).read(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(understood.safety.empty());
    }

    /// A second tooth that has come out whole can be put back within the hour.
    void aSecondToothThatIsOutIsAnEmergency_data()
    {
        QTest::addColumn<bool>("isEmergency");
        const auto row = [](const char* reply, bool isEmergency) { QTest::newRow(reply) << isEmergency; };
        row("my tooth got knocked out", true);
        row("grown up tooth came all the way out, have it in milk", true);
        row("his adult front tooth fell out playing ball", true);
        row("my sons permanent tooth came clean out, what do i do", true);
        row("tooth came right out when she hit the curb, its in a cup of milk", true);
        row("se le salió un diente permanente", true);
        row("tooth got knocked clean out at soccer", true);
        row("el diente se cayó completo, lo tengo en leche", true);
        row("his baby tooth fell out, is that ok", false);
        row("baby tooth fell out and he put it in a cup of milk lol", false);
        row("my crown came all the way out", false);
        row("a crown came out", false);
        row("the permanent crown came off, have it in a bag", false);
        row("when do permanent teeth come in", false);
        row("her adult teeth came out crooked, do you do braces", false);
        row("se le cayó un diente de leche", false);
    }
    void aSecondToothThatIsOutIsAnEmergency()
    {
        QFETCH(bool, isEmergency);
        const Understood understood = readerOf(u"dental"_s).read(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(understood.urgency.value == Urgency::Emergency, isEmergency);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTradeDangers)
#include "tst_trade_dangers.moc"
