// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_reader.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

Understood readBy(const QString& trade, const QString& reply, const ReplyContext& context = {})
{
    static std::map<QString, ReplyReader> readers;
    auto reader = readers.find(trade);
    if (reader == readers.end()) reader = readers.try_emplace(trade, shippedPack(trade)).first;
    return reader->second.read(reply, context);
}

/// Nobody of these is asked whether we mean them.
const char* const kOurs[] = {
    "not anymore, thanks! all better. see you friday",
    "not anymore pain",
    "does it hurt? not anymore",
    "it was bleeding yesterday but not anymore",
    "do you still want the 3pm? not anymore, can we do 4",
    "not maria, mario is my name",
    "Not Jon, John is my name",
    "my name is Mario, not Maria",
    "not Kathy, my name is Cathy. can I come friday",
    "sorry, not maria, its mario",
    "no soy Maria, me llamo Mario",
    "I never called you back sorry! still need the cleaning",
    "i never called you about the crown, can we talk",
    "never called you guys back, my bad! still need to book a cleaning",
    "I didn't call you back yesterday because I was at work",
    "yo no llame todavia, quiero una cita",
    "I didnt call you back in time, is the 3pm gone?",
    "I did not call the insurance yet",
    "i didn't call you earlier because my phone died, can i come at 4",
    "I never called the office back about my crown",
    "nunca les llame de vuelta, perdon, todavia quiero la limpieza",
    "this is my new number, its Ana",
    "I don't have a dentist, are you taking new patients",
    "I do not have an appointment yet, can I get one friday",
    "got my new crown, it feels high",
    "got this new toothache",
    "do you have a new number for the front desk",
    "not the right time, can we do 4",
    "no one here can take me until 5, can we do 6",
    "we mixed up the times, can we do thursday",
    "I got the days mixed up",
    "nobody called me back",
    "no one ever called us back about the crown",
    "not me, its for my son",
    "not for me, for my daughter",
    "not my appointment, its for my wife",
    "not my phone, my husbands, but text me here",
    "didn't call, my wife called",
    "didn't call, my wife did, she needs a crown",
    "didn't call, my wife did",
    "didn't call my husband did",
    "its not me its my mom who needs the cleaning",
    "this is a new phone so I lost your address",
    "didn't call, just texting is easier",
    "I didn't call, I'd rather text",
    "no me llamo Ana, pero es para mi hijo",
};

/// These are not who called, or say so.
const char* const kOthers[] = {
    "not Maria",
    "this isn't Maria",
    "This is not Maria",
    "not maria anymore",
    "sorry, not Carlos",
    "no soy Maria",
    "I'm not Maria, my name is Joe",
    "This isn't Maria, this is her sister",
    "Maria doesn't have this number anymore",
    "Carlos does not use this number anymore",
    "she doesn't have this phone anymore",
    "not my number anymore",
    "this isn't Carlos's phone anymore",
    "i never called you",
    "never called you guys",
    "didn't call any dentist",
    "I didn't call anyone",
    "never called a dentist in my life",
    "I never called you about a crown",
    "I never called you, I don't need a dentist",
    "I didn't call you and I don't have a dog",
    "I don't have a dentist there",
    "you have the wrong number, I never called",
    "yo no llame a nadie",
    "I just got this number",
    "you must have got me mixed up",
    "nobody here by that name",
    "nobody called Carlos lives here",
    "there is nobody called Carlos",
    "sorry, nobody called a salon from here",
    "I don't know anyone named Carlos",
    "not me",
    "not me, wrong number",
    "not me, my son had this number before",
    "not my appointment",
    "not my appointment, I think you texted the wrong person",
    "not my phone, you have the wrong number",
    "didn't call, my wife did not either",
    "this is a new number, not Carlos",
};

} // namespace

/// Whom a reply is from: whether we mean them at all, what they are called, and what their pet is called.
class TstWhoWrites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void onlyWhoIsAnotherPersonSaysSo_data()
    {
        QTest::addColumn<bool>("isAnother");
        for (const char* reply : kOurs)
            QTest::newRow(reply) << false;
        for (const char* reply : kOthers)
            QTest::newRow(reply) << true;
    }
    void onlyWhoIsAnotherPersonSaysSo()
    {
        QFETCH(bool, isAnother);
        const Understood read = readBy(u"dental"_s, QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(read.intent.value == Intent::WrongNumber, isAnother);
    }

    void aNewDogIsNoNewOwnerOfANumber()
    {
        QVERIFY(readBy(u"vet_grooming"_s, u"i got a new puppy, need shots"_s).wrongNumber.empty());
        QVERIFY(readBy(u"roofing"_s, u"we just got a new roof, need gutters"_s).wrongNumber.empty());
    }

    void aNameStandsByItself_data()
    {
        QTest::addColumn<QString>("trade");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* trade, const char* reply, const char* name) {
            QTest::newRow(reply) << QString::fromLatin1(trade) << QString::fromUtf8(name);
        };
        row("med_spa", "Nina Park, want botox on forehead", "Nina Park");
        row("plumbing", "kitchen sink clogged, 30030, Joe Hall, tomorrow morning?", "Joe Hall");
        row("dental", "Luis Paz, cleaning friday", "Luis Paz");
        row("law", "Is a consult free? Dana White here", "Dana White");
        row("dental", "Dana White here, do you take delta?", "Dana White");
        row("salon", "Rose Hill here. any opening friday", "Rose Hill");
        row("dental", "not maria, Mario is my name", "Mario");
        row("dental", "Soy Lucía Peña, quiero una limpieza el jueves por la mañana", "Lucía Peña");
        row("salon", "me llamo Ana Bueno", "Ana Bueno");
        row("dental", "Hola, soy Ana de la Cruz, necesito una limpieza", "Ana de la Cruz");
        row("salon", "this is Rosa del Valle, friday for color?", "Rosa del Valle");
        row("dental", "quiero una limpieza. Gracias, Maria de la Cruz", "Maria de la Cruz");
        row("salon", "see you friday. Thanks - Maria de la Cruz", "Maria de la Cruz");
        row("salon", "a trim on friday please. thanks, Ana Maria de la Cruz", "Ana Maria de la Cruz");
        row("dental", "this is Paulo da Silva, cleaning friday?", "Paulo da Silva");
        row("salon", "color on monday? - Anna van der Berg", "Anna van der Berg");
        row("dental", "wanting a second opinion on 2 crowns. Name's Priya Nair", "Priya Nair");
        row("dental", "this is Omar's mom, name's Dalia Haddad, he needs a checkup", "Dalia Haddad");
        row("dental", "name's Lou, toothache", "Lou");
        row("dental", "gracias por la cita, vivo en la calle de la Cruz", "");
        row("dental", "soy Maria de Atlanta, tengo dolor", "Maria");
        row("dental", "soy Maria de la clínica del norte", "Maria");
        row("salon", "Soy Ana. Bueno, quiero un corte", "Ana");
        row("dental", "Soy Ana Gracias", "Ana");
        row("dental", "Delta Dental, do you take it", "");
        row("dental", "Not Maria Lopez, wrong person", "");
        row("dental", "for my kids, Ana Ruiz, and her brother", "");
        row("salon", "Austin Texas, do you have a shop there", "");
        row("salon", "June Friday, any opening", "");
        row("salon", "Jess, Kim Lee, anyone is fine", "");
        row("salon", "Good Morning, any opening today", "");
    }
    void aNameStandsByItself()
    {
        QFETCH(const QString, trade);
        QFETCH(const QString, name);
        const Understood read = readBy(trade, QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(read.name ? read.name->value : QString(), name);
    }

    void aNameIsAllOfTheAnswer_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char* reply, const char* name) {
            QTest::newRow(reply) << QString::fromUtf8(name);
        };
        row("Maria de la Cruz", "Maria de la Cruz");
        row("maria de la cruz", "Maria de la Cruz");
        row("MARIA DE LA CRUZ", "Maria de la Cruz");
        row("Maria De La Cruz", "Maria De La Cruz");
        row("ana maria del valle", "Ana Maria del Valle");
        row("luis van dyke", "Luis van Dyke");
        row("maria dos santos", "Maria dos Santos");
        row("Rosa Elena Vargas Medina", "Rosa Elena Vargas Medina");
        row("María Fernanda López García", "María Fernanda López García");
        row("Ana el martes por la mañana", "");
        row("Ana will call you later today", "");
        row("Rosa is my sister, why do you ask", "");
    }
    void aNameIsAllOfTheAnswer()
    {
        QFETCH(const QString, name);
        const auto reply = QString::fromUtf8(QTest::currentDataTag());
        const auto read = readBy(u"dental"_s, reply, {.weAskedForAName = true}).name;
        QCOMPARE(read ? read->value : QString(), name);
    }

    void aPetIsCalledByItsName_data()
    {
        QTest::addColumn<QString>("pet");
        const auto row = [](const char* reply, const char* pet) {
            QTest::newRow(reply) << QString::fromLatin1(pet);
        };
        row("Bella needs her nails done, she's a 4 yr old lab, sat?", "Bella");
        row("my cat Milo needs his rabies shot", "Milo");
        row("my dog Biscuit is due for shots", "Biscuit");
        row("hi, our 2 yr old lab Duke has an ear infection", "Duke");
        row("mi perro Max necesita sus vacunas", "Max");
        row("Tuesday needs a later time", "");
        row("Dave needs a groom for his dog", "");
        row("my dog needs her nails done", "");
        row("my cat is limping", "");
        row("my dog Monday at 3?", "");
        row("Everyone needs a bath", "");
    }
    void aPetIsCalledByItsName()
    {
        QFETCH(const QString, pet);
        const Understood read = readBy(u"vet_grooming"_s, QString::fromUtf8(QTest::currentDataTag()));
        const auto named =
            std::ranges::find(read.fields, u"pet"_s, [](const auto& each) { return each.first; });
        QCOMPARE(named == read.fields.end() ? QString() : named->second.value, pet);
    }

    void anHourIsKeptThatIsBetter()
    {
        const Understood read = readBy(u"salon"_s, u"tomorrow 4 is better"_s);
        QVERIFY(read.preferredTime);
        QCOMPARE(read.preferredTime->value.raw, u"tomorrow 4"_s);
    }

    void aBillMayBeComplainedOf()
    {
        QCOMPARE(readBy(u"dental"_s, u"I'd like to leave a complaint about the billing"_s).intent.value,
                 Intent::Complaint);
        QCOMPARE(readBy(u"dental"_s, u"no complaints, just a question about my bill"_s).intent.value,
                 Intent::Billing);
    }

    void aVisitThatStaysOrIsTakenIsNotCancelled_data()
    {
        QTest::addColumn<Intent>("intent");
        QTest::newRow("not going to cancel") << Intent::Question;
        QTest::newRow("you cancelled on me last minute, can i get friday") << Intent::Complaint;
        QTest::newRow("why did you cancel my appt?") << Intent::Complaint;
        QTest::newRow("you guys cancelled my appointment") << Intent::Complaint;
        QTest::newRow("did they cancel my cleaning?") << Intent::Complaint;
        QTest::newRow("didn't call, my wife did") << Intent::Question;
        QTest::newRow("didn't call my husband did") << Intent::Question;
        QTest::newRow("can you cancel my appt?") << Intent::Cancel;
        QTest::newRow("did you get my message? please cancel my appt") << Intent::Cancel;
        QTest::newRow("you can cancel my appointment") << Intent::Cancel;
    }
    void aVisitThatStaysOrIsTakenIsNotCancelled()
    {
        QFETCH(const Intent, intent);
        QCOMPARE(readBy(u"dental"_s, QString::fromUtf8(QTest::currentDataTag())).intent.value, intent);
    }

    void aBillHurtsNoTooth()
    {
        const auto pain = [](const QString& reply) {
            const Understood read = readBy(u"dental"_s, reply);
            return std::ranges::any_of(read.fields, [](const auto& each) { return each.first == u"pain"_s; });
        };
        QVERIFY(!pain(u"my bill is killing me"_s));
        QVERIFY(pain(u"my back tooth is killing me"_s));
        QVERIFY(pain(u"its killing me"_s));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TstWhoWrites)
#include "tst_who_writes.moc"
