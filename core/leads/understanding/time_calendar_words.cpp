// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_phrases.h"
#include "core/leads/understanding/understood.h"

#include <array>

namespace secondring {
namespace {

using enum TimeWord;
using Relative_ = PreferredTime::Relative;
using Part_ = PreferredTime::PartOfDay;

constexpr int of(Relative_ value)
{
    return static_cast<int>(value);
}

constexpr int of(Part_ value)
{
    return static_cast<int>(value);
}

// Days, dates and parts of the day, as people write them.
constexpr auto kCalendar = std::to_array<TimePhraseRow>({
    {Day, 1, u"monday|mondays|mon|mons|lunes|lun"},
    {Day, 2, u"tuesday|tuesdays|tue|tues|martes"},
    {Day, 3, u"wednesday|wednesdays|wed|weds|wensday|wendsday|wednsday|wednesay|miercoles|mier|mie"},
    {Day, 4, u"thursday|thursdays|thu|thur|thurs|thursdsay|jueves|jue"},
    {Day, 5, u"friday|fridays|fri|viernes|vier|vie|biernes"},
    {Day, 6, u"saturday|saturdays|sat|sats|sabado|sabados|sab|savado"},
    {Day, 7, u"sunday|sundays|sun|domingo|domingos|dom"},
    {Weekdays, 0,
     u"weekday|weekdays|week day|week days|entre semana|dias de semana|during the week|m - f|m thru f|"
     "mon - fri|m through f"},
    {Weekdays, 0, u"weeknight|weeknights|week night|week nights"},
    {Weekdays, 234, u"midweek|mid week|middle of the week|mitad de semana|media semana"},
    {Weekdays, 1234, u"m thru th|m - th|m through th|m to th|mon - th"},
    {Weekdays, 35, u"w or f|w / f|w and f"},
    {Weekdays, 135, u"m w or f|m w and f|mwf|m w f|m / w / f"},
    {Weekdays, 24, u"t or th|tu or th|t and th|tth|t th|t / th|tu / th|tues thurs|tu th"},
    {Weekdays, 13, u"m / w"},
    {Relative, of(Relative_::Today),
     u"today|2day|tdy|tday|todays|hoy|hoy mismo|oy|same day|same day appointment|same "
     "day appt|same day appts|same day appointments|same day service|same day repair|same day emergency|el "
     "mismo dia"},
    {Relative, of(Relative_::Tomorrow),
     u"tomorrow|tomorrows|tmrw|tmr|tmw|tmrow|tmrrw|tomo|tomoro|tomorro|tommorow|tomarrow|2moro|2morrow|2mrw|"
     "2mo|tmoro|the morra|tomoz|tomozz|2moz|manana|mñn|mnna"},
    {Relative, of(Relative_::Asap),
     u"asap|asaap|as soon as humanly possible|soonest possible|soonest you can|as soon as pos|as soon as "
     u"poss|soon as pos|soon as poss|as quick as possible|as quickly as "
     u"possible|quick as "
     "you can|as quick as you can|para ahora|pa ahora|para "
     "ahorita|pa ahorita|as soon as possible|as soon as you can|soon as possible|soon as you "
     "can|soonest|right away|"
     "rite away|first available|1st available|next available|earliest available|earliest|first opening|"
     "next opening|next availability|how soon|anything soon|the sooner the better|sooner the better|"
     "as soon as u can|soon as u can|asap please|"
     "lo antes posible|lo mas antes posible|lo antes que|cuanto antes|lo mas pronto posible|lo mas pronto|"
     "lo mas rapido posible|lo mas rapido|a la brevedad|de inmediato|ya mismo|ahora mismo|ahorita mismo|"
     "tan pronto como sea posible|tan pronto como se pueda|lo mas cercano|la cita mas pronta|mas pronto "
     "posible|"
     "primera cita disponible|primer espacio disponible|que tan pronto|antes posible"},
    {Early, 0,
     u"as early as possible|early as possible|as early as you can|as early as u can|lo mas temprano posible|"
     "lo mas temprano"},
    {WeakAsap, 0,
     u"squeeze me in|squeeze us in|squeeze him in|squeeze her in|squeeze in|fit me in|fit us in|"
     "fit him in|fit her in|someone now|somebody now|take me now|take us "
     "now|immediately|inmediatamente|right now|over now|come now|in now|come in now|come "
     "over now|get in now|seen now|see me now|ahorita"},
    {Relative, of(Relative_::ThisWeek),
     u"this week|this wk|dis week|later this week|esta semana|en la semana"},
    {Relative, of(Relative_::NextWeek),
     u"next week|nxt week|nxt wk|next wk|nextweek|following week|la proxima semana|proxima semana|otra "
     u"semana|de la otra semana|week after that|de la proxima semana|prox "
     u"semana|"
     "la semana que viene|semana que viene|la otra semana|semana entrante|semana proxima|semana siguiente|"
     "siguiente semana|la semana que entra|semana que entra"},
    {Relative, of(Relative_::Weekend),
     u"weekend|weekends|wknd|wknds|wkend|wkends|week end|weeknd|fin de semana|"
     "fines de semana|finde|finde semana|fin de sem"},
    {InDays, 2, u"day after tomorrow|day after tmrw|day after tmr|pasado manana"},
    {InDays, 14, u"week after next"},
    {Part, of(Part_::Morning),
     u"nice and early|nice n early|earlier in the day|early in the day|as early as you open|as early as u "
     u"open|when "
     "u open|as soon as u open|early doors|first appt of the day|first appointment of the day|earliest appt "
     "of the day|earliest "
     "appointment of the day|first slot of the day|b4 work|b4 school|b4 lunch|cualquier manana|todas las "
     "mananas|cada manana|alguna manana|una manana|forenoon|forenoons|midmorning|mid morning|late "
     "morning|late mornings|early mornings|mid mornings|that "
     u"morning|"
     "bright and early|before lunch|when you open|right when you open|right at open|as soon as you "
     "open|start of the day|beginning of the day|antes de "
     "comer|crack of dawn|media manana|a media manana|esa manana|en "
     "ayunas|morning|mornings|mornin|mornins|morn|mornign|a morning|early morning|first thing|1st thing|"
     "first thing in the morning|1st thing in the morning|before work|before school|in the morning|"
     "por la manana|en la manana|de la manana|a la manana|la manana|las mananas|mananas|por las mananas|"
     "en las mananas|temprano|tempranito|mananita|en la mananita|por la mananita|a primera hora|primera "
     "hora|antes del trabajo|antes de trabajar|"
     "antes de la escuela|antes de ir al trabajo"},
    {Part, of(Part_::Midday),
     u"lunch|do lunch|on my lunch|over my lunch|midday|mid day|lunchtime|lunch time|lunch hour|at "
     u"lunch|during "
     u"lunch|over lunch|around lunch|on lunch|"
     "lunch break|lunch breaks|lunch hours|lunchtimes|lunch times|my lunch|mediodia|medio dia|al mediodia|a "
     "mediodia|a medio dia|al medio dia|hora de comida|"
     "hora de la comida|hora del almuerzo|hora de almuerzo|hora del lonche|hora de lonche|hora de comer"},
    {Part, of(Part_::Afternoon),
     u"midafternoon|mid afternoon|mid afternoons|late afternoon|late afternoons|early afternoon|early "
     u"afternoons|"
     "that afternoon|media tarde|a media tarde|esa "
     "tarde|afternoon|afternoons|afternoonish|afernoon|aftenoon|aft|arvo|arvos|in the afternoon|cualquier "
     "tarde|todas las tardes|cada tarde|alguna tarde|una tarde|after lunch|por la "
     u"tarde|"
     "en la tarde|de la tarde|a la tarde|la tarde|las tardes|tardes|por las tardes|en las tardes|de "
     "tarde|tardecita|en la tardecita|"
     "despues de comer|despues del almuerzo|despues de la comida|despues del lonche|despues de almorzar"},
    {Part, of(Part_::Evening),
     u"latest appt|latest appointment|latest slot|cualquier noche|todas las noches|alguna noche|early "
     u"evening|early evenings|late evening|late in the day|later in the day|that evening|that "
     u"night|dinnertime|dinner time|after supper|"
     "suppertime|esa noche|nochecita|evening|evenings|evenin|evenins|eve|eves|night|nights|nite|nites|in the "
     "evening|at night|at nite|after dinner|"
     "por la noche|en la noche|de la noche|a la noche|la noche|las noches|noches|por las noches|en las "
     "noches"},
    {TodayPart, of(Part_::Morning), u"this morning|this mornin|this am|esta manana"},
    {TodayPart, of(Part_::Afternoon), u"this afternoon|this aft|this arvo|this pm|esta tarde"},
    {TodayPart, of(Part_::Evening),
     u"tonight|tn|tonite|2nite|2night|2nght|tonit|this evening|this eve|esta noche"},
    {Month, 1, u"january|jan|enero"},
    {Month, 2, u"february|feb|febrero|feburary"},
    {Month, 3, u"march|mar|marzo"},
    {Month, 4, u"april|apr|abril"},
    {Month, 5, u"may|mayo"},
    {Month, 6, u"june|jun|junio"},
    {Month, 7, u"july|jul|julio"},
    {Month, 8, u"august|aug|agosto"},
    {Month, 9, u"september|sept|sep|septiembre|setiembre"},
    {Month, 10, u"october|oct|octubre"},
    {Month, 11, u"november|nov|noviembre"},
    {Month, 12, u"december|dec|diciembre|dic"},
    {Noon, 12, u"noon|12 noon|noonish|noontime"},
    {EndOf, 0,
     u"end of the month|end of month|eom|end of this month|end of next month|end of the week|end of week|"
     "end of this week|end of next week|end of the year|end of year|eoy|end of the day|end of day|eod|"
     "month end|years end|fin de mes|fin del mes|finales de mes|fin de ano|fin del ano|finales de ano|"
     "final del mes|final de mes|termine el mes|termine el ano|acabe el mes|se acabe el ano"},
    {Holiday, 0,
     u"christmas break|xmas break|thanksgiving break|nye|nyd|christmas day|xmas day|xmas eve|new years "
     u"day|easter sunday|easter monday|good friday|half "
     "term|halfterm|spring break|fall break|winter break|summer break|bank holiday|hanukkah|passover|ramadan|"
     "eid|diwali|4th of july|finals|midterms|christmas|xmas|christmas eve|new years eve|thanksgiving "
     "eve|nochebuena|thanksgiving|easter|new "
     u"years|new year|halloween|the holidays|holidays|navidad|"
     "semana santa|ano nuevo|valentines|mothers day|fathers day|dia de las madres|memorial day|labor day|"
     "school starts|school pictures|picture day|la navidad|accion de gracias"},
    {Event, 1,
     u"im moving|were moving|we are moving|moving away|moving on|moving to|we sail|i "
     u"sail|sailing|turns|turning|celebrate|celebrating|celebramos|festejamos|gets married|get "
     u"married|se casa|graduates|"
     "graduate|graduating|se gradua|guests arriving|hace la primera comunion|lease is up|lease ends|lease "
     "expires|i leave|we leave|im leaving|we are "
     u"leaving|leaving|leaving "
     u"town|leaving for vacation|i travel|we "
     u"travel|i fly out|"
     "we fly out|flying out|travelling|traveling|flying to|flying|heading out|headed out|heading to|headed "
     "to|going away|"
     "taking off|shipping out|off to|going on vacation|i fly|we fly|vacation starts|trip starts|i start "
     "school|starts school|i get "
     "married|"
     "getting married|im getting married|we move|moving out|me voy|nos vamos|me voy de viaje|salgo de "
     "viaje|viajo|me caso|"
     "guests come|guests arrive|company comes|family arrives|family comes"},
    {Event, 0,
     u"grad|grad party|graduation party|grad photos|grad pics|grad pictures|family pics|school "
     u"photos|parents "
     "weekend|family weekend|hen do|hens do|stag do|hen party|bachelorette|bachelorette party|beach trip|"
     "birthday party|birthday dinner|bday party|cumple anos|date night|a date|a hot date|hot date|dinner "
     "date|bridal shower|sweet 16|sweet "
     u"sixteen|communion|first communion|"
     "bat mitzvah|bar mitzvah|baptism|christening|conference|audition|photoshoot|senior pictures|senior "
     "photos|"
     "family photos|family pictures|headshots|job interview|work trip|business "
     "trip|honeymoon|dance|banquet|pageant|"
     "competition|tournament|gender reveal|primera comunion|comunion|xv|quince anos|despedida|posada|sesion "
     "de fotos|"
     "fotos|concurso|sweet 15|rehearsal dinner|gala dinner|class reunion|family "
     "reunion|wedding|prom|graduation|party|interview|birthday|bday|event|trip|flight|vacation|reunion|photo "
     "shoot|"
     "photos|pictures|quince|quinceanera|boda|fiesta|graduacion|viaje|vuelo|cumpleanos|cumple|evento|baile|"
     "bautizo|homecoming|hoco|formal|gala|recital|concert|surgery|closing|deployment|baby shower|funeral|"
     "ceremony|rehearsal|entrevista|cruise|vacaciones|concierto|cirugia|anniversary|aniversario|engagement|"
     "court date|court|inspection|open house|deadline"},
});

} // namespace

std::span<const TimePhraseRow> calendarWords()
{
    return kCalendar;
}

} // namespace secondring
