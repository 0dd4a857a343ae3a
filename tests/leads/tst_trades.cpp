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

struct Row {
    const char* trade;
    const char* reply;
    const char* service;
    Urgency urgency;
    bool safety = false;
};

using enum Urgency;

const Row kRows[] = {
    {"med_spa", "how soon can I get botox? never been", "botox", Routine},
    {"med_spa", "I have a blister after my laser hair removal", "laser_hair", Emergency},
    {"med_spa", "filler yesterday and now my vision is blurry", "filler", Emergency, true},
    {"med_spa", "had filler yesterday and my lip is turning white", "filler", Emergency},
    {"med_spa", "my face is burning after the laser, blisters", "", Emergency},
    {"med_spa", "URGENT", "", Emergency},
    {"hvac", "no heat and we have a newborn 85004", "no_heat", Emergency},
    {"hvac", "AC not cooling, can someone come today", "no_cooling", Urgent},
    {"hvac", "need a tune up before winter", "tune_up", Routine},
    {"hvac", "i smell gas near the furnace", "", Emergency, true},
    {"hvac", "the CO alarm keeps going off", "", Emergency, true},
    {"hvac", "furnace is on fire", "", Emergency, true},
    {"hvac", "detector de monóxido sonando", "", Emergency, true},
    {"hvac", "burning smell from furnace, should I shut it off", "", Emergency},
    {"hvac", "heater shut off and wont turn on, its 40 in here w a baby", "no_heat", Urgent},
    {"hvac", "furnace keeps shutting off", "no_heat", Urgent},
    {"hvac", "furnace wont shut off, its 95 in here", "wont_stop", Urgent},
    {"hvac", "the blower wont quit", "wont_stop", Urgent},
    {"hvac", "unit keeps stopping", "wont_stop", Urgent},
    {"hvac", "can't get the ac to turn off", "wont_stop", Urgent},
    {"hvac", "heat is stuck on, 88 degrees upstairs", "wont_stop", Urgent},
    {"hvac", "EMERGENCY no heat", "no_heat", Emergency},
    {"hvac", "it is not an emergency, just need maintenance", "tune_up", Routine},
    {"hvac", "el aire no enfria, pueden venir hoy?", "no_cooling", Urgent},
    {"plumbing", "pipe burst in the kitchen water everywhere", "burst", Emergency},
    {"plumbing", "kitchen drain is clogged", "clog", Routine},
    {"plumbing", "sewage backing up in the tub", "sewer", Emergency},
    {"plumbing", "se me tapó el inodoro y se está desbordando", "toilet", Emergency},
    {"plumbing", "el excusado se desborda", "toilet", Emergency},
    {"plumbing", "toilet wont stop running", "toilet", Routine},
    {"plumbing", "toilet keeps running", "toilet", Routine},
    {"plumbing", "water is pouring from the ceiling", "leak", Urgent},
    {"plumbing", "water coming down through the light in the hall", "leak", Urgent},
    {"plumbing", "cae mucha agua del techo", "leak", Urgent},
    {"plumbing", "the outside faucet wont turn off", "fixture", Urgent},
    {"plumbing", "need a quote for a water heater", "water_heater", Routine},
    {"plumbing", "tengo una fuga en el baño", "leak", Routine},
    {"electrical", "want to install an ev charger for a model y", "ev", Routine},
    {"electrical", "outlet is sparking", "outlet", Emergency, true},
    {"electrical", "power is out in half the house", "power_out", Urgent},
    {"electrical", "the panel is on fire", "panel", Emergency, true},
    {"roofing", "LEAK", "leak", Emergency},
    {"roofing", "roof leaking into bedroom after the storm, 30312", "leak", Urgent},
    {"roofing", "tree fell on the roof", "storm", Emergency},
    {"roofing", "un árbol cayó sobre el techo anoche", "storm", Emergency},
    {"roofing", "se me cayó una rama encima de la casa", "", Emergency},
    {"roofing", "how much for a new roof", "replacement", Routine},
    {"law", "my brother was arrested last night", "criminal", Emergency},
    {"law", "I need a divorce lawyer in Maricopa county", "divorce", Routine},
    {"law", "Rear ended on I-85 on tuesday, neck hurts. Is a consult free?", "injury", Routine},
    {"law", "I was served papers for custody", "divorce", Urgent},
    {"law", "URGENT Maricopa county", "", Emergency},
    {"law", "how much do you charge for a will?", "estate", Routine},
    {"law", "there is a felony charge against my son", "criminal", Routine},
    {"auto_repair", "2015 honda civic wont start", "no_start", Urgent},
    {"auto_repair", "need an oil change friday", "oil", Routine},
    {"auto_repair", "brakes are grinding", "brakes", Urgent},
    {"auto_repair", "car wont stop!!", "brakes", Urgent},
    {"auto_repair", "truck barely stops at lights", "brakes", Urgent},
    {"auto_repair", "car wont stop shaking on the freeway", "suspension", Emergency},
    {"auto_repair", "my van keeps stalling", "engine", Routine},
    {"auto_repair", "stranded on the highway, smoke from the hood", "", Emergency},
    {"chiropractic", "low back pain, new patient", "back", Routine},
    {"medical_clinic", "I have chest pain", "", Emergency, true},
    {"medical_clinic", "me duele el pecho y no puedo respirar", "", Emergency, true},
    {"vet_grooming", "can you groom my goldendoodle saturday", "grooming", Routine},
    {"vet_grooming", "we need to put our cat down, he stopped eating", "end_of_life", Routine},
    {"vet_grooming", "my dog ate chocolate", "", Emergency},
    {"vet_grooming", "our cat was hit by a car", "", Emergency},
    {"vet_grooming", "my dog passed out", "", Emergency},
    {"vet_grooming", "mi perro se desmayo", "", Emergency},
    {"vet_grooming", "my puppy is having a seizure", "", Emergency},
    {"landscaping", "can you mow my lawn every two weeks", "mowing", Routine},
    {"landscaping", "a tree fell across the driveway", "tree", Emergency},
    {"pest_control", "we have bed bugs in the bedroom", "bed_bugs", Urgent},
    {"pest_control", "ants in the kitchen", "ants", Routine},
    {"cleaning", "deep cleaning 3 bedrooms 85004", "deep", Routine},
    {"cleaning", "move out clean, walkthrough is tomorrow", "move", Urgent},
    {"restaurant", "table for 4 saturday at 7", "table", Routine},
    {"restaurant", "do you cater for 40 people", "catering", Routine},
    {"locksmith_garage", "locked out of my house", "lockout_home", Urgent},
    {"locksmith_garage", "OUT 12 Elm street", "", Emergency},
    {"locksmith_garage", "my baby is locked in the car", "", Emergency, true},
    {"locksmith_garage", "garage door is off track", "garage_repair", Routine},
    {"locksmith_garage", "garage door spring broke, wont open, car stuck inside", "garage_repair", Urgent},
    {"locksmith_garage", "lost my honda key 2016 civic", "car_key", Routine},
    {"locksmith_garage", "need 3 locks rekeyed", "rekey", Routine},
    {"auto_detailing", "ceramic coating for a tesla", "ceramic", Routine},
    {"auto_detailing", "full detail, selling it today", "full", Urgent},
    {"solar", "my panels are not producing", "not_producing", Urgent},
    {"painting", "want the exterior painted before thanksgiving", "exterior", Routine},
    {"home_inspection", "need a sewer scope, option period ends friday", "sewer", Urgent},
    {"real_estate", "can I get a showing saturday", "showing", Routine},
    {"real_estate", "looking for 2 bed rental near the park, move in feb 1", "rent", Routine},
    {"real_estate", "looking to rent a 2 bedroom under 1800, two cats", "rent", Routine},
    {"real_estate", "looking for a place to rent near Decatur", "rent", Routine},
    {"generic", "I need an estimate", "quote", Routine},
    {"dental", "my face is numb on one side and droopy", "", Emergency, true},
    {"dental", "se me durmio la cara y no puedo hablar bien", "", Emergency, true},
    {"dental", "the numbing shot made my heart race n im dizzy", "", Emergency, true},
    {"dental", "i took 12 tylenol for this tooth pain", "", Emergency, true},
    {"dental", "ayuda mi bebe se trago un diente", "", Emergency},
    {"dental", "my dog bit my lip its torn open", "", Emergency},
    {"dental", "ya no aguanto el dolor", "", Urgent},
    {"dental", "not interested in whitening, just the cleaning", "cleaning", Routine},
    {"salon", "se me hizo una ampolla con el tinte", "", Emergency},
    // Ordinary words that must not call anybody out of bed.
    {"dental", "my face is still numb from the filling, normal?", "post_op", Urgent},
    {"dental", "i took 800 ibuprofen this morning", "", Routine},
    {"hvac", "is there a gas station nearby lol", "", Routine},
    {"auto_detailing", "my seats smell like smoke", "interior", Routine},
    {"restaurant", "do you have smoked brisket", "", Routine},
    {"real_estate", "is the house on Burning Tree Road still available", "price", Routine},
    {"law", "do you do wills", "estate", Routine},
    {"med_spa", "do you take vision insurance", "", Routine},
};

const ReplyReader& readerOf(const QString& trade)
{
    static std::map<QString, ReplyReader> readers;
    return readers.try_emplace(trade, shippedPack(trade)).first->second;
}

} // namespace

/// Replies to trades other than dental and salon: what they need, and how soon.
class TestTrades : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void need_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(kRows)); ++i)
            QTest::addRow("%s: %s", kRows[i].trade, kRows[i].reply) << i;
    }
    void need()
    {
        QFETCH(int, row);
        const Row& expected = kRows[row];
        const ReplyReader& reader = readerOf(QString::fromUtf8(expected.trade));
        const Understood understood = reader.read(QString::fromUtf8(expected.reply));
        const QString service = understood.service ? understood.service->value : QString();
        // No service is expected where the words fit more than one.
        if (*expected.service != '\0') QCOMPARE(service, QString::fromUtf8(expected.service));
        QCOMPARE(!understood.safety.empty(), expected.safety);
        // Whether an ordinary question is a lead at all is told elsewhere.
        const bool calm = expected.urgency == Routine && understood.urgency.value == None;
        if (!calm) QCOMPARE(understood.urgency.value, expected.urgency);
    }

    /// What a thing will not do is told of the thing, not of a visit.
    void aFaultIsNoWordOfAVisit_data()
    {
        QTest::addColumn<QString>("trade");
        for (const auto& [trade, reply] : {std::pair{"hvac", "the blower wont quit"},
                                           {"hvac", "unit keeps stopping"},
                                           {"hvac", "furnace wont shut off, its 95 in here"},
                                           {"plumbing", "toilet wont stop running"},
                                           {"plumbing", "kitchen faucet will not shut off"},
                                           {"auto_repair", "car wont stop!!"},
                                           {"auto_repair", "truck keeps stalling at red lights"},
                                           {"electrical", "hall light wont turn off"},
                                           {"electrical", "breaker wont stop tripping"},
                                           {"locksmith_garage", "garage door wont stay down"}})
            QTest::newRow(reply) << QString::fromLatin1(trade);
    }
    void aFaultIsNoWordOfAVisit()
    {
        QFETCH(const QString, trade);
        const Understood read = readerOf(trade).read(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(read.intent.value, Intent::Book);
        QVERIFY(read.service);
        QVERIFY(read.safety.empty());
        // Where it is 95 degrees indoors the lessons doubt, and a person looks.
        QVERIFY(read.worry.empty() || read.service->value == u"wont_stop"_s);
    }

    void fields_data()
    {
        QTest::addColumn<QString>("trade");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* reply, const char* trade, const char* field, const char* value) {
            QTest::newRow(reply) << QString::fromUtf8(trade) << QString::fromUtf8(field)
                                 << QString::fromUtf8(value);
        };
        row("I need a divorce lawyer in Maricopa county", "law", "county", "Maricopa county");
        row("my brother is in dekalb county jail", "law", "county", "dekalb county");
        row("Fulton county, custody case", "law", "county", "Fulton county");
        row("catering for 40 on dec 19", "restaurant", "party", "catering for 40");
        row("got served papers, I have until Dec 10 to respond", "law", "deadline",
            "until Dec 10 to respond");
        row("I have 20 days to respond", "law", "deadline", "20 days to respond");
        row("need an inspection at 12 Oak street on friday", "home_inspection", "address", "12 Oak street");
        row("is 4410 N Pine Ave still for sale", "real_estate", "area", "4410 N Pine Ave");
    }
    void fields()
    {
        QFETCH(QString, trade);
        QFETCH(QString, field);
        const Understood understood = readerOf(trade).read(QString::fromUtf8(QTest::currentDataTag()));
        const auto found =
            std::ranges::find(understood.fields, field, &std::pair<QString, Read<QString>>::first);
        QTEST(found != understood.fields.end() ? found->second.value : QString(), "value");
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTrades)
#include "tst_trades.moc"
