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
    {Weekdays, 0, u"weekday|weekdays|week day|week days|entre semana|dias de semana|during the week"},
    {Relative, of(Relative_::Today),
     u"today|2day|tdy|tday|todays|hoy|hoy mismo|oy|same day|same day appointment|same "
     "day appt|same day appts|same day appointments|same day service|same day repair|same day emergency|el "
     "mismo dia"},
    {Relative, of(Relative_::Tomorrow),
     u"tomorrow|tomorrows|tmrw|tmr|tmw|tmrow|tmrrw|tomo|tomoro|tomorro|tommorow|tomarrow|2moro|2morrow|2mrw|"
     "2mo|tmoro|manana|mñn|mnna"},
    {Relative, of(Relative_::Asap),
     u"asap|asaap|as soon as possible|as soon as you can|soon as possible|soon as you can|soonest|right away|"
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
     "fit him in|fit her in|immediately|inmediatamente|right now|over now|come now|in now|come in now|come "
     "over now|get in now|seen now|see me now|ahorita"},
    {Relative, of(Relative_::ThisWeek),
     u"this week|this wk|dis week|later this week|esta semana|en la semana"},
    {Relative, of(Relative_::NextWeek),
     u"next week|nxt week|nxt wk|next wk|nextweek|following week|la proxima semana|proxima semana|prox "
     u"semana|"
     "la semana que viene|semana que viene|la otra semana|semana entrante|semana proxima|semana siguiente|"
     "siguiente semana|la semana que entra|semana que entra"},
    {Relative, of(Relative_::Weekend),
     u"weekend|weekends|wknd|wknds|wkend|wkends|week end|weeknd|fin de semana|"
     "fines de semana|finde|finde semana|fin de sem"},
    {InDays, 2, u"day after tomorrow|day after tmrw|day after tmr|pasado manana"},
    {InDays, 14, u"week after next"},
    {Part, of(Part_::Morning),
     u"forenoon|forenoons|midmorning|mid morning|late morning|late mornings|early mornings|mid mornings|that "
     u"morning|"
     "bright and early|crack of dawn|media manana|a media manana|esa manana|en "
     "ayunas|morning|mornings|mornin|mornins|morn|mornign|a morning|early morning|first thing|1st thing|"
     "first thing in the morning|1st thing in the morning|before work|before school|in the morning|"
     "por la manana|en la manana|de la manana|a la manana|la manana|las mananas|mananas|por las mananas|"
     "en las mananas|temprano|tempranito|mananita|en la mananita|por la mananita|a primera hora|primera "
     "hora|antes del trabajo|antes de trabajar|"
     "antes de la escuela|antes de ir al trabajo"},
    {Part, of(Part_::Midday),
     u"midday|mid day|lunchtime|lunch time|lunch hour|at lunch|during lunch|over lunch|around lunch|on lunch|"
     "lunch break|my lunch|mediodia|medio dia|al mediodia|a mediodia|a medio dia|al medio dia|hora de comida|"
     "hora de la comida|hora del almuerzo|hora de almuerzo|hora del lonche|hora de lonche|hora de comer"},
    {Part, of(Part_::Afternoon),
     u"midafternoon|mid afternoon|mid afternoons|late afternoon|late afternoons|early afternoon|early "
     u"afternoons|"
     "that afternoon|media tarde|a media tarde|esa "
     "tarde|afternoon|afternoons|afternoonish|afernoon|aftenoon|aft|arvo|in the afternoon|after lunch|por la "
     u"tarde|"
     "en la tarde|de la tarde|a la tarde|la tarde|las tardes|tardes|por las tardes|en las tardes|de "
     "tarde|tardecita|en la tardecita|"
     "despues de comer|despues del almuerzo|despues de la comida|despues del lonche|despues de almorzar"},
    {Part, of(Part_::Evening),
     u"early evening|early evenings|late evening|that evening|that night|dinnertime|dinner time|after supper|"
     "suppertime|esa noche|nochecita|evening|evenings|evenin|evenins|eve|eves|night|nights|nite|nites|in the "
     "evening|at night|after dinner|"
     "por la noche|en la noche|de la noche|a la noche|la noche|las noches|noches|por las noches|en las "
     "noches"},
    {TodayPart, of(Part_::Morning), u"this morning|this mornin|this am|esta manana"},
    {TodayPart, of(Part_::Afternoon), u"this afternoon|this aft|this pm|esta tarde"},
    {TodayPart, of(Part_::Evening),
     u"tonight|tonite|2nite|2night|2nght|tonit|this evening|this eve|esta noche"},
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
     u"christmas|xmas|christmas eve|new years eve|thanksgiving eve|nochebuena|thanksgiving|easter|new "
     u"years|new year|halloween|the holidays|holidays|navidad|"
     "semana santa|ano nuevo|valentines|mothers day|fathers day|dia de las madres|memorial day|labor day|"
     "school starts|school pictures|picture day|la navidad|accion de gracias"},
    {Event, 1,
     u"turns|turning|celebrate|celebrating|celebramos|festejamos|gets married|get married|se casa|graduates|"
     "graduate|graduating|se gradua|guests arriving|hace la primera comunion|lease is up|lease ends|lease "
     "expires|i leave|we leave|im leaving|we are "
     u"leaving|leaving|leaving "
     u"town|leaving for vacation|i travel|we "
     u"travel|i fly out|"
     "we fly out|flying out|i fly|we fly|vacation starts|trip starts|i start school|starts school|i get "
     "married|"
     "getting married|im getting married|we move|moving out|me voy|nos vamos|me voy de viaje|salgo de "
     "viaje|viajo|me caso|"
     "guests come|guests arrive|company comes|family arrives|family comes"},
    {Event, 0,
     u"date night|a date|a hot date|hot date|dinner date|bridal shower|sweet 16|sweet "
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

// What stands around a time.
constexpr auto kJoining = std::to_array<TimePhraseRow>({
    {AmPm, 0, u"am|a m"},
    {AmPm, 12, u"pm|p m"},
    {Oclock, 0, u"oclock|o clock|en punto|sharp"},
    {Ish, 0, u"ish"},
    {Minutes, 30, u"y media|half past|and half|half"},
    {Minutes, 15, u"y cuarto|quarter past|quarter after"},
    {Minutes, -15, u"quarter to|quarter till|cuarto para las|menos cuarto"},
    {At, 1,
     u"at|at like|at around|at about|a las|a la|alas|como a las|como a la|at maybe|for like|at say|a eso de "
     u"las|a eso "
     "de la|eso de las|por ahi de las|por ahi a las|por ay de las|por ay a las|ahi de las|alrededor de las|"
     "mas o menos a las|tipo a las|around say|somewhere around"},
    {At, 0,
     u"around|arround|aroud|arond|arund|aroun|about|abt|approx|approximately|like|sobre las|tipo|tipo "
     u"las|como las|cerca de las|"
     "around like|maybe around|maybe like|maybe at"},
    {After, 0,
     u"never before|never earlier than|not any earlier than|nunca antes de las|nunca antes "
     u"de|after|aftr|afta|past|cant before|no sooner than|after like|despues de las|despues de la|despues de|"
     "despues del|luego de las|a partir de las|a partir de la|a partir de|a partir del|desde las|pasadas las|"
     "not before|no earlier than|not until|not til|not till|no antes de las|no antes de|later than|"
     "mas tarde de las|starting at|cant until|cant till|cant til|cant make it until|cant make it till|"
     "cant make it til|cant make it before|cant come before|cant come until|cant come til|cant come till|"
     "cant get there until|cant get there before|cant get there til|cant do before|cant be there until|"
     "cant be there before|cant be there til|cant be there till|cant be there til after|cant be there till "
     "after|cant be there until after|cant come til after|cant come until after|cant make it til after|cant "
     "make it until after|cant get there til after|cant get there until after|cant do anything before|no "
     "puedo antes de las|no puedo antes de|"
     "no puedo hasta las|no puedo hasta|hasta despues de las|until after|til after|till after"},
    {AfterAnchor, 17,
     u"after work|after i get off|after i get off work|after i get out of work|after my shift|"
     "after shift|after hours|when i get off|when i get off work|once i get off|once im off|when im off work|"
     "despues del trabajo|despues de trabajar|despues de mi trabajo|saliendo del trabajo|saliendo de "
     "trabajar|"
     "al salir del trabajo|cuando salga del trabajo|cuando salgo del trabajo|despues de la oficina"},
    {AfterAnchor, 15,
     u"after school|after skool|after class|despues de la escuela|despues de clases|despues de clase|"
     "saliendo de la escuela|al salir de la escuela|despues del colegio"},
    {OffAt, 0,
     u"salgo|salimos|sale|salen|finish school|finishes school|finish work|finishes work|finish "
     u"class|finishes class|"
     "gets off|getting off|clock out|clocks out|school lets out|school gets out|school is out|class "
     "ends|class lets out|"
     "shift ends|shift is over|work ends|termino de trabajar|termino|im off at|i am off at|im off around|i "
     "get off work at|i get off at|i get off around|i get out at|i "
     u"work til|i work till|i work until|im working til|im working until|we work until|trabajo hasta "
     u"las|get off at|get off work at|get off around|gets off at|i get off|get out at|get out of work at|get "
     u"out "
     u"around|"
     "off work at|off at|off around|im off by|done at|done with work at|done work at|finish at|finish work "
     "at|"
     "out of work at|get home at|get home around|home by|home at|out of school at|get out of school at|"
     "out of class at|gets out at|gets out of school at|work til|work till|work until|working til|"
     "working till|working until|at work til|at work till|at work until|in class til|in class until|"
     "in class till|at school until|at school til|in a meeting til|in a meeting till|in a meeting until|"
     "busy til|busy till|busy until|salgo a las|salgo a la|salgo del trabajo a las|salgo de trabajar a las|"
     "trabajo hasta las|salimos a las|sale a las|sale de la escuela a las|ocupado hasta las|ocupada hasta "
     "las|"
     "en junta hasta las|trabajando hasta las"},
    {Before, 0,
     u"before|b4|bfore|befor|before like|prior to|earlier than|sooner than|no later than|not after|not later "
     u"than|"
     "antes de las|antes de la|antes de|antes del|antes que|no despues de las|no despues de|"
     "no mas tarde de las|a mas tardar a las|a mas tardar|mas temprano de las|para antes de|para antes del"},
    {By, 0, u"by|by like|by around|in time for|a tiempo para"},
    {Until, 0, u"until|till|til|untill|hasta las|hasta la|hasta|up to|up until"},
    {From, 0, u"from|de las|de la|de|desde"},
    {Between, 0, u"between|btw|btwn|betwen|beetween|inbetween|in between|entre las|entre la|entre"},
    {To, 0, u"to|thru|through|a|al"},
    {Or, 0, u"or|o|and|y|n|ni|nor|u otro|and or|y o|e"},
    {For, 0, u"for|para|para el|para la|pa|pa el|pa la|pal"},
    {OrLater, 0,
     u"or later|or after|or anytime after|or any time after|onward|onwards|and later|and after|later|"
     "and on|o mas tarde|o despues|en adelante|para adelante|o mas|or so or later|at the earliest"},
    {OrEarlier, 0,
     u"or earlier|or before|or sooner|and earlier|and before|o antes|o mas temprano|at the latest"},
    {This, 0, u"this|this coming|coming|upcoming|este|esta"},
    {Next, 0, u"next|nxt|following|proximo|proxima|prox|este proximo|siguiente|que viene|que entra|entrante"},
    {Last, 0, u"last|this past|previous|pasado|pasada|ultimo|el pasado"},
    {Ago, 0, u"ago|atras"},
    {Article, 0, u"the|el|los|las|on|on the|el dia|dia|the day|la|of|del|in the"},
    {My, 0, u"my|mi|our|her|his|their|mis|nuestra|su"},
    {In, 0, u"in|en|within|dentro de|en unos|en unas"},
    {Any, 0,
     u"any day|any days|anyday|every day|everyday|all days|any time|anytime|whenever|all day|all week|"
     "any other day|cualquier dia|todos los dias|cualquier|cualquier hora|cualquier otro dia|anything"},
    {Not, 0,
     u"save for|barring|but for|with the exception of|outside of|excluding|not counting|anything other than|"
     "quitando|a excepcion de|aparte de|fuera de|not|no|not on|except|exept|except for|besides|other "
     "than|apart from|aside from|but not|excepto|menos|"
     "salvo|que no sea|que no sean|cant|cannot|can not|cant do|cant on|wont|dont|doesnt|didnt|isnt|arent|"
     "no puedo|no podria|no el|no los|anything but|never|nunca|unable|neither|any day but|everyday but|"
     "every day but|any time but|anytime but|pero no|tampoco|cant make|aint"},
    {But, 0, u"but|pero|sino|so|then|however|otherwise|entonces|asi que"},
    {Filler, 0,
     u"if|with|w|con|would|ok|okay|or so|i|we|it|its|is|are|be|do|make|me|for me|us|si|"
     "early|late|mid|sometime|some time|around then|yes|yeah|yep|hi|hello|hola|es|then"},
});

} // namespace

std::span<const TimePhraseRow> calendarWords()
{
    return kCalendar;
}

std::span<const TimePhraseRow> joiningWords()
{
    return kJoining;
}

} // namespace secondring
