// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_phrases.h"

#include <array>

namespace secondring {
namespace {

using enum TimeWord;

// What stands around a time.
constexpr auto kJoining = std::to_array<TimePhraseRow>({
    {AmPm, 0, u"am|a m|ams"},
    {AmPm, 12, u"pm|p m|pms"},
    {Oclock, 0, u"oclock|o clock|en punto|sharp|on the dot|on the nose|dot"},
    {Ish, 0, u"ish"},
    {Minutes, 30, u"y media|half past|half"},
    {Minutes, 15, u"y cuarto|quarter past|quarter after"},
    {Minutes, -15, u"quarter to|quarter till|quarter of|quarter til|cuarto para las|menos cuarto"},
    {At, 1,
     u"at|at like|at around|at about|a las|a la|alas|como a las|como a la|at maybe|for like|at say|a eso de "
     u"las|a eso "
     "de la|eso de las|por ahi de las|por ahi a las|por ay de las|por ay a las|ahi de las|alrededor de las|"
     "mas o menos a las|tipo a las|around say|somewhere around"},
    {At, 0,
     u"say|lets say|say around|say about|say "
     u"like|around|arround|aroud|arond|arund|aroun|about|abt|approx|approximately|like|sobre las|tipo|tipo "
     u"las|como las|cerca de las|"
     "around like|maybe around|maybe like|maybe at"},
    {After, 0,
     u"any time but before|anytime but before|any time bar before|no good before|no use before|no point "
     u"before|no "
     "good til|no good until|nothing b4|not b4|never b4|but not before|and not before|but nothing before|but "
     "not until|but not "
     u"til|but no earlier than|pero "
     u"no "
     "antes de las|pero no antes de la|pero no antes de|never before|never earlier than|not any earlier "
     "than|nunca antes de las|nunca antes "
     u"de|after|aftr|afta|past|cant before|no sooner than|after like|despues de las|despues de la|despues de|"
     "despues del|luego de las|a partir de las|a partir de la|a partir de|a partir del|desde las|pasadas las|"
     "not before|nothing before|nothing earlier than|nothing sooner than|nada antes de las|no earlier "
     "than|not until|not til|not till|no antes de las|no antes de|later than|"
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
     "gets off|getting off|clock out|clocks out|lets out|let out|gets out|is out at|are out at|theyre out "
     "at|hes out at|shes out at|im out at|is over "
     "at|over at|ends at|finishes at|wraps up at|school lets out|school gets out|school is out|class "
     "ends|class lets out|"
     "shift ends|shift is over|work ends|termino de trabajar|termino|im off at|i am off at|im off around|i "
     "get off work at|i get off at|i get off around|i get out at|i "
     u"work til|i work till|i work until|im working til|im working until|we work until|trabajo hasta "
     u"las|get off at|get off work at|get off around|gets off at|i get off|get out at|get out of work at|get "
     u"out "
     u"around|"
     "im done by|is done by|hes done by|shes done by|gets done by|off work at|off at|off around|im off "
     "by|done at|done with work at|done work at|finish at|finish work "
     "at|"
     "out of work at|get home at|get home around|home by|home at|out of school at|get out of school at|"
     "out of class at|gets out at|gets out of school at|work til|work till|work until|working til|"
     "working till|working until|at work til|at work till|at work until|in class til|in class until|"
     "in class till|at school until|at school til|in a meeting til|in a meeting till|in a meeting until|"
     "busy til|busy till|busy until|salgo a las|salgo a la|salgo del trabajo a las|salgo de trabajar a las|"
     "trabajo hasta las|salimos a las|sale a las|sale de la escuela a las|ocupado hasta las|ocupada hasta "
     "las|"
     "en junta hasta las|trabajando hasta las"},
    {OffAt, 2,
     u"i get out of|get out of|gets out of|getting out of|i get off of|get off of|gets off of|done w|done "
     u"with|im done|i get done|gets done|get done|coming off|out of the office|out of office|finish "
     u"uni|finish college|finish my "
     "shift|finishes her shift|finishes his shift|i finish|finish"},
    {OffAt, 1,
     u"i start at|i start work at|we start at|my shift starts at|shift starts at|work starts at|i clock in "
     u"at|"
     "i have to be at work at|i have to be at work by|gotta be at work at|gotta be at work by|have to be at "
     "work "
     "at|entro a las|entro a trabajar a las|entro al trabajo a las|empiezo a las|empiezo a trabajar a las"},
    {Before, 0,
     u"any time but after|anytime but after|but not after|and not after|but nothing after|but not past|but "
     u"no later than|pero no despues de las|"
     "pero no despues de|before|b4|bfore|befor|before like|prior to|earlier than|sooner than|no later "
     "than|not after|never "
     u"after|never later than|nothing after|nothing later than|nothing past|cant do after|"
     "cant stay after|cant stay past|nunca despues de las|nada despues de las|not later "
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
     "is the earliest|is my earliest|is earliest|is the soonest|would be the earliest|and on|o mas tarde|o "
     "despues|en adelante|para adelante|o mas|or so or later|at the earliest"},
    {OrEarlier, 0,
     u"or earlier|or before|or sooner|and earlier|and before|o antes|o mas temprano|at the latest|at "
     u"latest|is the latest|is my latest|would be the latest|latest|lo "
     "mas tarde"},
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
     "every day but|any time but|anytime but|any day bar|every day bar|any time bar|anytime bar|pero "
     "no|tampoco|cant make|aint"},
    {But, 0, u"but|pero|sino|so|then|however|otherwise|entonces|asi que"},
    {Filler, 0,
     u"if|with|w|con|would|ok|okay|or so|or thereabouts|i|we|it|its|is|are|be|do|make|me|for me|us|si|"
     "early|late|mid|sometime|some time|around then|yes|yeah|yep|hi|hello|hola|es|then"},
});

} // namespace

std::span<const TimePhraseRow> joiningWords()
{
    return kJoining;
}

} // namespace secondring
