// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/desk_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QStringList cut(const char* words)
{
    return QString::fromUtf8(words).split(u'|');
}

/// Scatters neighbouring numbers, so that texts of one person differ.
unsigned scattered(int number, unsigned salt)
{
    unsigned x = static_cast<unsigned>(number) * 2654435761U + salt * 40503U;
    x ^= x >> 15U;
    x *= 2246822519U;
    return x ^ (x >> 13U);
}

const QString& of(const QStringList& words, int number, unsigned salt)
{
    return words[static_cast<qsizetype>(scattered(number, salt) % static_cast<unsigned>(words.size()))];
}

} // namespace

QString theirWords(int message)
{
    static const QStringList openings =
        cut("Hi|Hello|Hey there|Good morning|Hola|Sorry I missed you|Hi again|Yes|Ok|So");
    static const QStringList needs = cut(
        "I need to move my appointment|can I get an appointment for a cleaning|my tooth hurts since "
        "yesterday|"
        "how much is a root canal without insurance|do you take Delta|a crown came off while eating|"
        "I want to book an appointment for my daughter|is Dr. Patel in this week|quiero hacer una cita para "
        "una limpieza|"
        "I am running ten minutes late|what was the price for whitening|can you squeeze me in|my gums are "
        "bleeding a little|"
        "I would like a balayage and a cut|do you have anything for two kids|I lost my retainer|"
        "necesito cambiar mi hora|is parking free behind the building|please cancel the appointment|"
        "could you send me the new patient forms|my filling fell out|I need a checkup before the wedding");
    static const QStringList times =
        cut("on Thursday after 3|tomorrow morning|next week|any day before noon|on the 14th|"
            "whenever you can|el viernes|this afternoon|at 11:15|after work|on Saturday");
    static const QStringList ends =
        cut("thanks|thank you so much|please call me|gracias|let me know||||if that works|asap");
    const QString rare = message % 100'000 == 77 ? u" a zirconia bridge"_s : QString();
    return of(openings, message, 1) + u", "_s + of(needs, message, 2) + rare + u' ' + of(times, message, 3) +
           u' ' + of(ends, message, 4);
}

QString ourWords(int message)
{
    static const QStringList words = cut(
        "Sorry we missed your call. How can we help?|Yes, we can see you at 11:15. Does that work?|"
        "The doctor has an opening on Thursday at 3:30. Shall I book the appointment?|"
        "We take most plans. Which one do you have?|You are all set. See you then!|"
        "Of course. Your appointment is moved to next week.|Please bring your card and come five minutes "
        "early.|"
        "A cleaning is $120 without insurance.|We are closed on Sunday, would Monday at 9 work?|"
        "Is this for you or for your child?|I have put you on the list and will text if something opens up.");
    return of(words, message, 5);
}

QString serviceOf(int person)
{
    static const QStringList services = cut("cleaning|emergency|whitening|crown|checkup|color|cut");
    return of(services, person, 6);
}

QString nameOf(int person)
{
    static const QStringList first =
        cut("Maria|Dana|Jordan|Amara|Tomás|Priya|Grace|Inés|José|Sam|Lee|Olga|Nia|Paul|Zoe|Ana");
    static const QStringList last = cut("Reyes|Kim|Tate|Bello|Ortega|Shah|Liu|Duarte|Núñez|Baker|Cole|"
                                        "Ivanova|Brown|Park|Weiss|Okafor|Hill|Stone");
    if (person % 3 == 0) return {};
    return of(first, person, 7) + u' ' + of(last, person, 8);
}

QString noteAbout(int person)
{
    static const QStringList notes =
        cut("Prefers mornings|Needs the ramp|Brings her sister|Afraid of needles|"
            "Pays in cash|Call the mobile, not the office|Speaks Spanish at home");
    return of(notes, person, 9);
}

} // namespace secondring
