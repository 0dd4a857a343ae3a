// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_phrases.h"

#include <array>

namespace secondring {
namespace {

using enum TimeWord;

// Who speaks of which time.
constexpr auto kSaying = std::to_array<TimePhraseRow>({
    {Request, 0,
     u"x favor|xfa|xfavor|porfa|porfis|passing by|pop by|popping by|pop in|nip in|run by|if i come|if we "
     u"come|can i come|could i come|can we come|shall i come|can|could|cud|may i|may "
     u"we|would like|id like|id love|i "
     u"like|want|wanna|wants|wanted|need|needs|needed|"
     "looking|available|availability|availabilities|avail|opening|openings|open|please|pls|plz|hoping|hoped|"
     "wondering|thinking|prefer|prefers|preferred|preferably|schedule|book|booked in|set up|come in|coming "
     "in|"
     "get in|do you have|do u have|u have|got any|have you got|u got|you got|yall got|you guys got|"
     "do you guys have|got anything|got something|got room|got space|got time|got openings|got an opening|"
     "is there|are there|any chance|any shot|instead|rather|ideally|how about|what "
     "about|hows|maybe|possible|possibly|let me|lets|"
     "lemme|trying|interested|i can|free|im free|i am free|days off|day off|have off|off on|im off|i am off|"
     "slide me in|slide us in|stop by|swing by|come by|drop by|pass by|stopping by|coming by|swinging by|"
     "bring it by|bring him by|bring her by|bring them by|bring this by|bringing it by|drop it by|drop him "
     "by|"
     "drop her by|drop them by|dropping it by|can "
     "be there|could be "
     "there|i can be there|we can be there|"
     "can i see you|to see you|see me|we d|wed like|wed love|wed prefer|wed want|works for|only|call me|"
     "text me|reach me|call back|give me a call|ring me|appointment for|appt for|reservation for|table for|"
     "a table|any cancellations|cancellations|cancellation|walk in|hold|sign me up|put me down|mark me down|"
     "write me down|pencil me|jot me down|"
     "puedo|puede|pueden|podria|podrian|podemos|podre|quiero|quisiera|queremos|necesito|necesita|necesitamos|"
     "ocupo|me gustaria|queria|busco|buscando|tienen|tiene|tendran|tendra|hay|habra|disponible|disponibles|"
     "disponibilidad|espacio|lugar|agendar|agendame|reservar|prefiero|de preferencia|preferible|por favor|"
     "favor|atienden|me queda|me sirve|mejor|seria|se puede|aceptan|abren|abierto|abiertos|libre|"
     "una cita|hacer cita|sacar cita|hacer una cita|llameme|llamame|marqueme|que tal|tal vez|me anota"},
    {Works, 0,
     u"still on the table|on the table|any good|work|works|best|perfect|preferred|ideal|suits|suit|would be "
     u"good|would be great|would be "
     u"best|is good|"
     "is great|is fine|is best|are good|are best|are fine|are great|works best|work best|good|great|fine|"
     "sounds good|sounds great|is perfect|is ok|is okay|ok|okay|esta bien|me queda bien|esta "
     "perfecto|perfecto|"
     "me funciona|funciona|please|pls|plz|por favor|instead"},
    {Past, 0,
     u"hurts|hurting|aches|aching|throbs|throbbing|sensitive|sore|pain|painful|worse|flares up|wake "
     u"up|waking up|duele|duelen|dolor|molesta|me despierto"},
    {Past, 2,
     u"troubling you|bothering you|disturbing you|disturb you on|trouble you on|bother you on|text you on|"
     "texting you on|texting on|molestarla|molestarlo|molestarlos|thanks for|thank you for|thx for|ty "
     "for|gracias por|supposed to come in|supposed to come|supposed to "
     u"be|supposed to|did you call|did u call|did someone "
     u"call|you called|u called|did you text|i work|we "
     u"work|im working|he works|she works|i usually work|trabajo|trabajo de|trabajo "
     u"los|was|were|had|saw|since|happened|did|went|came|been|yesterday|yday|yesterdays|last night|last nite|"
     "last week|last month|last year|last time|last wk|the other day|got|told|said|called|i called|texted|"
     "messaged|spoke|talked|emailed|missed your call|missed a call|gave|made|took|bought|ordered|paid|sent|"
     "i sat|we sat|sat in|sat down|sat there|sat on|came by|came in|stopped by|went in|left my|left me|"
     "left a|i left|the whole week|for days|fui|fue|estuve|estuvo|desde|ayer|anoche|antier|anteayer|llame|"
     "llamaron|me llamaron|tuve|tenia|dijeron|pague|recibi|deje|compre|la semana pasada|el mes pasado|"
     "el ano pasado|la ultima vez|el otro dia|atendieron|hicieron|pusieron|perdi|marque|"
     "charged|billed|overcharged|debited|before i saw|hasnt|havent|habia|habian|pagado|cobro|cobraron|me "
     "cobraron|pagaron|me entregaron|nos entregaron"},
    {Past, 1,
     u"ate|drank|threw up|stung|died|burst|noticed|started|broke|fell|lost|cracked|bit|woke|felt|found|me "
     u"cai|se cayo|cayo|rompi|rompio|quebro|empezo|"
     "comenzo|paso|hace|me duele desde"},
    {Existing, 0,
     u"i have work|have work|have school|i have class|have class|tengo trabajo|tengo clase|me toca "
     u"trabajar|my appointment|my appt|my apt|my appts|my apptmt|my appointments|my reservation|my "
     u"booking|my visit|"
     "my session|my next appointment|my next appt|my next visit|mi cita|mis citas|mi reservacion|mi "
     "reserva|mi "
     "proxima cita|nuestra cita|nuestra reservacion|our appointment|our appt|our reservation|our booking|"
     "her appointment|his appointment|her appt|his appt|their appointment|have an appointment|have an appt|"
     "have a appointment|have a appt|have an apt|have appt|have a reservation|have a booking|"
     "have a cleaning|have a consult|have appointment|an appointment already|tengo cita|tengo una cita|"
     "tenemos cita|tengo mi cita|tengo reservacion|tengo una reservacion|la cita de|su cita|"
     "im scheduled|i am scheduled|im booked|i am booked|already booked|already scheduled|im down for|"
     "when i come|when we come|when i come in|when we come in|when she comes in|when he comes in|when im "
     "in|still need to "
     "come|still have to come|still supposed to come|cuando vaya|cuando vayamos|"
     "scheduled for|booked for|appointment is|appt is|estoy agendada|estoy agendado|the appointment|the "
     "appt"},
    {Bound, 0,
     u"cancel|cancell|canceling|cancelling|cancelar|cancelo|cancele|cancelen|cant make it|wont make it|"
     "wont be able|not able to make|not going to make it|not gonna make it|unable to make|cant come|"
     "cant be there|wont be there|cant keep|no voy a poder|no puedo ir|no podre|no puedo llegar|no "
     "alcanzo|no vamos a "
     "poder|no puedo asistir|confirm|confirming|confirmed|confirmo|confirmar|confirmado|confirma|still on|"
     "still good for|off the book|off the books|off the schedule|off the calendar|see you|see u|see yall|see "
     "ya all|see you all|see you guys|c u|cya|see ya|nos vemos|ahi "
     "estare|ahi estaremos|alli estare|"
     "ill be there|ill b there|b there|i will be there|i shall be there|see u then|see you then|well be "
     "there|we will be there|be there|on my way|omw|running late|"
     "running behind|running a little late|late for|be late|im late|gonna be late|llegare tarde|"
     "llego tarde|voy tarde|voy en camino|voy a llegar|remind me|reminder|recordatorio|what time is my|"
     "when is my|what time was my|whats my appointment|a que hora es mi|cuando es mi|que hora es mi|no show|"
     "stuck in|ill call|ill text|i will call|i will text|will text u|will text you|will call you|ill let you "
     "know|text you later|text u later|call you later|te escribo|le escribo|les escribo|le llamo|les llamo|"
     "te llamo|te marco|le marco|les marco|gotta cancel"},
    {Reschedule, 0,
     u"bump it|shift it|slide it|bring my|bring it|be moved|be switched|be changed|be bumped|be pushed|move "
     u"me|move us|move him|move them|bump me|bump "
     u"us|push me|push us|slide me|slide us|slide my|shift "
     u"me|shift us|"
     "shift my|scoot me|scoot us|scoot my|switch me|switch us|swap "
     "me|paseme|pasenme|muevame|cambieme|cambienme|"
     "move todays|move tomorrows|move mondays|move tuesdays|move wednesdays|move thursdays|move fridays|"
     "move saturdays|bump todays|bump tomorrows|push todays|switch todays|change todays|change tomorrows|"
     "nos la cambia|me la cambia|me la cambian|nos la cambian|la cambia|la cambian|cambiarla|cambiarlo|"
     "cambiamela|cambienmela|cambiemela|moverla|muevela|muevanla|pasarla|recorrerla|recorrer mi|adelantar mi|"
     "me la mueve|me la mueven|me la pasa|me la pasan|reschedule|re "
     "schedule|resched|rescheduling|reschedual|reshedule|rebook|move my|move it|move the|"
     "move our|move her|move his|moving my|change my|change the|change our|changing my|switch my|switch our|"
     "switch the|push my|push it|push back|push the|postpone|bump my|swap my|cambiar mi|cambiar la|"
     "cambiar nuestra|cambiarme|mover mi|mover la|reagendar|reprogramar|aplazar|posponer|pasar mi cita"},
    {Wait, 0,
     u"wait|waiting|cant wait|wait til|wait till|wait until|esperar|esperar hasta|hold out|last until|"
     "aguantar|esperarme"},
    {Correct, 0,
     u"no wait|shoot wait|oh wait|wait make it|no make it|actually make it|wait no|no wait no|no sorry|sorry "
     u"no|no sorry i mean|no i mean|i mean|i meant|sorry i "
     u"meant|sorry i mean|"
     "no make that|make that|scratch that|actually no|no actually|wait actually|oops i mean|i mean to say|"
     "o no mejor|no mejor|mejor dicho|no perdon|perdon no|quise decir|quiero decir|digo|no espera|no espere|"
     "espera no|no no"},
    {BeforeThat, 0,
     u"beforehand|up to then|up until then|up till then|before that|before then|b4 that|b4 then|by "
     u"then|bfore that|before it|before this|and before that|or "
     u"before that|but before that|in time for "
     u"that|antes de eso|"
     "pa entonces|pa ese dia|para ese dia|antes de ese dia|antes de esa fecha|antes de entonces|para "
     "entonces"},
    {AfterThat, 0,
     u"after that|after then|aftr that|and after that|or after that|from then on|despues de eso|despues de "
     u"esa hora|de ahi en adelante|"
     "de ahi para adelante"},
    {ThatDay, 0, u"that day|that same day|that very day|on that day|ese dia|ese mismo dia"},
    {Those, 0,
     u"those|those days|those two|those 2|either of those|any of those|esos|esos dias|ninguno de esos"},
    {Unit, 0,
     u"people|ppl|kids|kid|guests|persons|person|times|teeth|tooth|dollars|bucks|percent|units|unit|personas|"
     "persona|ninos|veces|dolares|miles|visits|sessions|x|cars|rooms|bedrooms|bed|bath|baths|beds|dogs|cats|"
     "shampoos|washes|coats|tries|girls|boys|adults|ft|feet|inches|in a "
     "half|pounds|lbs|grade|street|ave|main|star|stars|k|sq"},
    {Unit, 1, u"day|days|dias"},
    {Unit, 14, u"fortnight|fortnights"},
    {Unit, 7, u"week|weeks|wk|wks|semana|semanas"},
    {Unit, 30, u"month|months|mes|meses|mos|mo"},
    {Unit, 365, u"year|years|yr|yrs|yo|y o|ano|anos"},
    {Minute, 1, u"min|mins|minute|minutes|minuto|minutos|minitos"},
    {Minute, 60, u"hour|hours|hr|hrs|hora|horas|hs"},
    // Words of time that say nothing of a time here.
    {Other, 0,
     u"good morning|gud morning|gd morning|goodmorning|good afternoon|good evening|good night|goodnight|"
     "buenos dias|buenas tardes|buenas noches|buena tarde|buen dia|buenas|have a good day|have a great day|"
     "have a good night|have a nice day|have a great weekend|have a good weekend|feliz dia|que tenga buen "
     "dia|"
     "feliz fin de semana|buen fin de semana|"
     "bridal party|wedding party|on the same day|the same day|both same day|just looking|looking around|just "
     "browsing|just curious|work nights|works "
     "nights|working nights|off nights|on nights|do nights|doing nights|for night time|for nite time|"
     "for nighttime|night shift|nightshift|night shifts|graveyard shift|night "
     "owl|night guard|night guards|nightguard|nightguards|night gard|night gaurd|night gaurds|nite "
     "guard|nite "
     "gaurd|night splint|night mouthguard|night cream|day cream|sun damage|sun "
     "spots|sun spot|the sun|sun tan|"
     "black friday|taco tuesday|by the way|by phone|by text|by myself|by chance|by any chance|"
     "by mistake|by accident|by car|every day life|one day|some day|someday|these days|"
     "how long|in the past|all night|every night|day to day|middle of the night|"
     "after all|before and after|may have|may be|may need|may just|last minute|lunch special|"
     "lunch specials|all morning|all afternoon|at least|at all|at home|at work|mas tarde|llego|"
     "24 7|first time|1st time|1st visit|first visit|what time|que hora|sun burn|sunburn|open late|"
     "birthday girl|is it too late|too late|a lot"},
});

} // namespace

std::span<const TimePhraseRow> sayingWords()
{
    return kSaying;
}

} // namespace secondring
