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
    const auto found = readers.find(trade);
    return found != readers.end() ? found->second
                                  : readers.try_emplace(trade, shippedPack(trade)).first->second;
}

} // namespace

/// Threats by shot and by fire: who tells of one is sent the 911 line, and somebody is woken.
class TestThreats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aThreatIsADanger_data()
    {
        QTest::addColumn<QString>("trade");
        const auto row = [](const char* trade, const char* reply) {
            QTest::newRow(reply) << QString::fromLatin1(trade);
        };
        row("law", "mi esposo dice que me va a pegar un tiro");
        row("dental", "mi esposo dice que me va a pegar un tiro");
        row("law", "mi ex me dijo que me iba a dar un balazo");
        row("salon", "mi novio dice que nos va a meter un tiro a mi y a los niños");
        row("law", "me amenazó con pegarme un tiro si lo dejo");
        row("plumbing", "el vecino gritó que le va a dar dos balazos a mi hijo");
        row("law", "mi ex me quiere pegar un balazo");
        row("law", "mi hijo dice que se va a pegar un tiro");
        row("law", "he said he'd burn the house down with us in it");
        row("salon", "he said he'd burn the house down with us in it");
        row("law", "my husband said he would burn the house down with me and the kids inside");
        row("law", "my ex told me he'd set the car on fire with me in it");
        row("law", "he keeps saying he will set fire to the apartment while the kids are inside");
        row("dental", "my boyfriend threatened to burn us alive");
        row("law", "he threatened to burn our house down tonight");
        row("law", "she said she'd burn us all in our sleep");
        row("real_estate", "my brother wants to burn the place down with our mom in it");
        row("law", "he says hes gonna pour gasoline on me and light me on fire");
        row("law", "he'd kill us, he told my mom he'd shoot her");
        row("law", "he said he'd put a bullet in my head");
        row("law", "mi ex dijo que le iba a prender fuego a la casa con nosotros adentro");
        row("salon", "mi marido quiere quemar la casa con los niños adentro");
        row("law", "dice que nos va a quemar vivos");
        row("law", "dice que va a prenderle fuego al carro conmigo adentro");
        row("law", "amenaza con echarme gasolina y prenderme fuego");
        row("law", "mi esposo me dijo que si lo dejo me va a pegar un tiro");
        row("law", "dice que si no vuelvo me mete un balazo");
        row("law", "mi ex va a prenderle fuego a la casa");
        row("law", "he said if i leave he'd shoot me");
        row("law", "mi esposo me amenaza con un tiro");
        row("salon", "mi ex me amenazó con un cuchillo");
        row("law", "mi novio nos amenaza con una pistola");
        row("dental", "mi esposo me amenaza con golpearme");
        row("law", "mi esposo amenaza con matarme");
        row("law", "me ha amenazado con pegarme");
        row("plumbing", "el vecino amenazó a mi hijo con un machete");
        row("law", "me amenaza de muerte");
        row("law", "my husband threatens me with a knife");
        row("salon", "my ex is threatening me with a gun");
        row("law", "he threatened my kids with his shotgun");
        row("law", "my neighbor is threatening to shoot");
        row("dental", "my boyfriend is threatening to kill himself");
        row("law", "she keeps threatening my life");
        row("salon", "my husband is here at the salon parking lot with a gun please call someone");
        row("law", "my bf has me locked in the bathroom hes got a knife");
        row("law", "ex is outside circling the block w his gun told my sister hes gonna end me");
    }
    void aThreatIsADanger()
    {
        QFETCH(QString, trade);
        const Understood understood = readerOf(trade).read(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!understood.safety.empty());
        QCOMPARE(understood.urgency.value, Urgency::Emergency);
    }

    void whoJokesOrTellsOfAnOldFireThreatensNobody_data()
    {
        QTest::addColumn<QString>("trade");
        const auto row = [](const char* trade, const char* reply) {
            QTest::newRow(reply) << QString::fromLatin1(trade);
        };
        row("salon", "the tanning bed burned");
        row("law", "our house burned down last year, need help with the insurance company");
        row("real_estate", "house burned down last year, need to sell the lot");
        row("salon", "pégame un tiro que estoy muerta de cansancio");
        row("salon", "i want to burn down my lash bill");
        row("dental", "my wife said she'd kill me if i miss the cleaning again");
        row("dental", "my husband said he'd shoot you a text");
        row("salon", "my stylist said she'd burn the old color out");
        row("dental", "my sister said she'd burn me a copy of the xrays");
        row("salon", "she said she'd set me up with a color on friday");
        row("hvac", "the tech said he'd set the house thermostat to 68");
        row("dental", "mi esposa dice que me va a pegar un tiro si falto a la cita");
        row("dental", "dice que me va a pegar el bracket el lunes");
        row("salon", "dice que me va a quemar las puntas");
        row("dental", "mi hijo dice que le van a dar un premio");
        row("dental", "dice que si llego tarde me va a pegar un tiro");
        row("salon", "mi jefa me va a pegar un tiro jaja, puedo ir a las 5");
        row("dental", "dice que va a dar un tiro libre");
        row("auto_repair", "dice que va a prender el carro para ver si suena");
        row("dental", "the hygienist said she'd hurt me a little");
        row("salon", "he said he'd burn the place down to get a table there lol");
        row("salon", "mi hermana quiere quemar grasa antes de la boda");
        row("law", "my landlord has us locked in a bad lease");
        row("locksmith_garage", "my own front door has me locked out again");
        row("law", "mi ex me amenaza con una demanda");
        row("law", "el dueño me amenaza con echarme del departamento");
        row("law", "my landlord is threatening me with eviction");
        row("law", "my boss is threatening to fire me");
        row("real_estate", "the buyer is threatening to kill the deal");
        row("law", "my ex is threatening to shoot down the settlement");
        row("salon", "my sister threatens me with a bob if i cut my own bangs again");
    }
    void whoJokesOrTellsOfAnOldFireThreatensNobody()
    {
        QFETCH(QString, trade);
        const Understood understood = readerOf(trade).read(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(understood.safety.empty());
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestThreats)
#include "tst_threats.moc"
