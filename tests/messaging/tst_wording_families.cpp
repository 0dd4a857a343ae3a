// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/wording_check.h"
#include "core/messaging/wording_phrases.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondring;

using What = WordingFinding::What;
using Weight = WordingFinding::Weight;
Q_DECLARE_METATYPE(What)

namespace {

const WordingUse spanish{true, true, u"Clinica Sol"_s, u"(404) 555-0100"_s, OpeningTime::Known, true};

void rows(const QStringList& all)
{
    QTest::addColumn<QString>("words");
    for (const QString& words : all)
        QTest::newRow(qPrintable(words)) << words;
}

} // namespace

/// Kinds of sentences that no text may hold, and their harmless neighbours.
class TstWordingFamilies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theirHealthIsNotForAText_data()
    {
        rows({u"Is your tooth still bleeding?"_s,
              u"Is your abscess worse?"_s,
              u"How is your infection?"_s,
              u"Are your gums bleeding again?"_s,
              u"Is your lower jaw still swollen?"_s,
              u"How are your teeth feeling?"_s,
              u"Are you still bleeding?"_s,
              u"Still swollen? Tell us"_s,
              u"Has the swelling gone down?"_s,
              u"Is the bleeding better?"_s,
              u"Is your rash gone?"_s,
              u"How is your knee healing?"_s,
              u"Did you finish your antibiotics?"_s,
              u"Take your pain pills with food."_s,
              u"About your wisdom teeth: which day?"_s,
              u"Your piercing infected? Call us"_s,
              u"Are your stitches out?"_s,
              u"Time for your mammogram"_s,
              u"How bad is your migraine?"_s,
              u"¿Le sigue sangrando la muela?"_s,
              u"¿Sigue hinchada su cara?"_s,
              u"¿Cómo sigue de su absceso?"_s,
              u"¿Cómo sigue su muela?"_s,
              u"¿Su encía está inflamada?"_s,
              u"¿Ya le bajó la hinchazón?"_s,
              u"¿Terminó sus antibióticos?"_s,
              u"¿Todavía tiene hinchada la mandíbula?"_s,
              u"¿Le sangra?"_s,
              u"Su herida, ¿está mejor?"_s});
    }
    void theirHealthIsNotForAText()
    {
        QFETCH(QString, words);
        QVERIFY(healthDetailIn(words));
    }

    void whatPeopleCallForMayBeAsked_data()
    {
        rows({u"Is your tooth hurting?"_s,
              u"Is there any pain or swelling right now?"_s,
              u"Where does it hurt?"_s,
              u"Which tooth is it?"_s,
              u"Is the tooth worse, or can it wait?"_s,
              u"Are you in pain?"_s,
              u"Any bleeding or swelling? Reply PAIN."_s,
              u"Is your sink still leaking?"_s,
              u"Is your dog still limping?"_s,
              u"Is your AC still leaking?"_s,
              u"Is your back door stuck?"_s,
              u"How is your hair feeling today?"_s,
              u"Is your radiator still draining?"_s,
              u"Are your shingles loose?"_s,
              u"Is the leak getting worse?"_s,
              u"How is your garden doing?"_s,
              u"Is your basement still wet?"_s,
              u"Back soon. What do you need?"_s,
              u"Is your paint still wet?"_s,
              u"Tell us what is bothering you."_s,
              u"¿Le duele la muela?"_s,
              u"¿Tiene dolor o hinchazon en este momento?"_s,
              u"¿Qué muela es?"_s,
              u"¿Sigue goteando la llave?"_s,
              u"¿Sigue sin luz?"_s,
              u"¿Cómo sigue su perro?"_s,
              u"¿Le queda bien el martes?"_s,
              u"¿Su carro sigue fallando?"_s,
              u"¿La puerta está hinchada?"_s});
    }
    void whatPeopleCallForMayBeAsked()
    {
        QFETCH(QString, words);
        QVERIFY2(!healthDetailIn(words), qPrintable(healthDetailIn(words).value_or(QString())));
    }

    void aRewardIsAnOffer_data()
    {
        rows({u"Text SAVE for a deal."_s,
              u"Mention this text for 10 off"_s,
              u"Reply DEAL to book."_s,
              u"Get 10 off with us"_s,
              u"Take $15 off your visit"_s,
              u"20 dollars off today"_s,
              u"10 off your next cleaning"_s,
              u"Show this text and save"_s,
              u"Your first visit is on us."_s,
              u"First cut free!"_s,
              u"Estimates at no cost."_s,
              u"Save big this week"_s,
              u"See our deals"_s,
              u"Earn points with each visit"_s,
              u"Join our text club"_s,
              u"Ask for our spring deals"_s,
              u"While supplies last"_s,
              u"$49 specials all week"_s,
              u"Text code PROMO when you come"_s,
              u"Bring this text for a lower price"_s,
              u"Win a prize"_s,
              u"Our rewards program is here"_s,
              u"Escriba AHORRO y venga."_s,
              u"Mencione este mensaje y pague 10 dólares menos"_s,
              u"$10 menos en su visita"_s,
              u"Ahorre hasta 20 este mes"_s,
              u"Precio especial esta semana"_s,
              u"La primera limpieza es gratis"_s,
              u"Acumule puntos con cada visita"_s,
              u"Aproveche nuestros precios"_s});
    }
    void aRewardIsAnOffer()
    {
        QFETCH(QString, words);
        QVERIFY(offerIn(words));
    }

    void anOrdinarySentenceIsNoOffer_data()
    {
        rows({u"Text us and we will save you a spot."_s,
              u"Save our number."_s,
              u"No big deal, which day?"_s,
              u"Our team deals with that. Which day?"_s,
              u"A good deal of calls came in. What is it?"_s,
              u"We are at exit 10 off I-85."_s,
              u"Is the power off?"_s,
              u"Turn it off, then text us."_s,
              u"Were you able to shut the water off?"_s,
              u"Which day are you free?"_s,
              u"When is your next day free?"_s,
              u"Mention this text when you call."_s,
              u"Is it for a special occasion?"_s,
              u"Reply EMERGENCY or the issue."_s,
              u"Reply PAIN if it hurts."_s,
              u"Join our waitlist?"_s,
              u"It saves time to text a photo."_s,
              u"Is the deal on the house closed?"_s,
              u"Which points should we look at?"_s,
              u"Are you off on Friday?"_s,
              u"We act now on emergencies?"_s,
              u"¿A qué hora menos le conviene?"_s,
              u"Ahorre tiempo: mande una foto."_s,
              u"¿Qué precio tenía?"_s,
              u"A las 5 menos cuarto, ¿le queda bien?"_s,
              u"¿Qué especialista prefiere?"_s,
              u"Mencione este mensaje cuando llame."_s});
    }
    void anOrdinarySentenceIsNoOffer()
    {
        QFETCH(QString, words);
        QVERIFY2(!offerIn(words), qPrintable(offerIn(words).value_or(QString())));
    }

    void theSpanishTextIsSpanish_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<What>("what");
        QTest::addColumn<Weight>("weight");
        QTest::addColumn<QString>("instead");
        const QString way = u"Responda STOP para no recibir mas"_s;
        QTest::newRow("no way out") << u"{business}: perdone, no pudimos contestar. ¿Qué necesita?"_s
                                    << What::NoOptOut << Weight::Stop << way;
        QTest::newRow("an English way out")
            << u"{business}: perdone, no pudimos contestar. ¿Qué necesita? Reply STOP to opt out"_s
            << What::EnglishWayOut << Weight::Warn << way;
        QTest::newRow("all of it English")
            << u"{business}: sorry we missed you. What do you need? Reply STOP to opt out"_s
            << What::NotSpanish << Weight::Warn << QString();
        QTest::newRow("English with a Spanish way out")
            << u"{business}: sorry we missed you. What do you need? Responda STOP para no recibir mas"_s
            << What::NotSpanish << Weight::Warn << QString();
    }
    void theSpanishTextIsSpanish()
    {
        QFETCH(QString, words);
        QFETCH(What, what);
        const auto findings = findingsIn(words, spanish);
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().what, what);
        QTEST(findings.front().weight, "weight");
        QTEST(findings.front().instead, "instead");
    }

    void spanishIsLeftAlone_data()
    {
        rows({u"{business}: perdone, no pudimos contestar. Que necesita? Responda STOP para no recibir mas"_s,
              u"{business}: cerrado hasta {open}. Que servicio y que dia? STOP para no recibir mas"_s,
              u"{business}: en que le ayudamos? Responda STOP para darse de baja"_s,
              u"Clinica Sol Open Day Center: que necesita? Responda ALTO para terminar"_s});
    }
    void spanishIsLeftAlone()
    {
        QFETCH(QString, words);
        auto use = spanish;
        if (words.contains(u"Open Day"_s)) use.business = u"Clinica Sol Open Day Center"_s;
        QVERIFY(findingsIn(words, use).empty());
    }

    void theEnglishTextMayBeInTwoLanguages()
    {
        auto both = spanish;
        both.spanish = false;
        QVERIFY(findingsIn(u"{business}: which day? ¿Que dia? Reply STOP to opt out"_s, both).empty());
        const auto found = findingsIn(u"{business}: which day?"_s, both);
        QCOMPARE(found.front().instead, u"Reply STOP to opt out"_s);
    }

    void aReplyByHandIsOnlyToldOfItsLanguage()
    {
        auto byHand = spanish;
        byHand.automatic = false;
        QCOMPARE(findingsIn(u"We can see you on Friday."_s, byHand).front().what, What::NotSpanish);
        QVERIFY(findingsIn(u"Le vemos el viernes."_s, byHand).empty());
    }
};

QTEST_APPLESS_MAIN(TstWordingFamilies)
#include "tst_wording_families.moc"
