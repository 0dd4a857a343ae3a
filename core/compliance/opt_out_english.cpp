// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_phrases.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const std::vector<std::pair<QString, QString>> kLists{
    // What is sent, and what sending is called.
    {u"@texts"_s,
     u"(?:texts?|txts?|txting|texting|textin|txtin|texing|texxts?|mesages?|messges?|messags|mssgs?|messagin|"
     u"msgin|messag(?:e|es|ing)|msgs?|msging|sms|mms|spam|spamming|spams|"
     u"notifications?|alerts?|"
     "reminders?|communications?|communicating|solicitations?|soliciting|marketing|promos?|promotions?|ads|"
     "advertising|advertisements|blasts?|mailings?|dms?)"_s},
    {u"@contacting"_s, u"(?:text|txt|tex|txet|messag(?:e|ing)|mesage|messge|msg|sms|spam|contact|contac|"
                       u"bother|harass|solicit|write|email|reply|respond|dm|"
                       "(?:reach|reaching) out|notify|pester|bug)"_s},
    {u"@bothering"_s, u"(?:bothering|harassing|bugging|pestering|contacting|soliciting|hounding|stalking|"
                      "reaching out|hitting me up|blowing up|writing|emailing|notifying)"_s},
    {u"@whose"_s,
     u"(?:all|any|the|these|this|those|that|your|ur|my|me|us|with|from|of|so many|more|further|future|"
     "automated|automatic|auto|robo|useless|dumb|bs|dang|unwanted|unsolicited|marketing|promotional|annoying|"
     "constant|endless|random|"
     "stupid|damn|goddamn|w|fucking|fuckin|freaking|frickin|bloody|daily|weekly|sending|getting|receiving|"
     "trying to|kind of|sort of|types? of|spam|text|sms|bot|other|every|each)"_s},
    {u"@elsewhere"_s, u"(?:wait\\w*|schedules?|calendar|appointments?|appt|cancell?ation\\w*|slot|spot|chart|"
                      u"care|office|team|plan|"
                      "policy|account|chair|column)"_s},
    {u"@me"_s,
     u"(?:me|us|this number|this phone|my number|my phone|my cell|this line|again|anymore|any more|any longer|ever)"_s},
    {u"@ask"_s,
     u"(?:please|pls|plz|plse|kindly|just|ok|okay|k|hey|hi|hello|yo|dude|bro|man|sir|maam|no|nope|nah|yes|"
     u"thanks|"
     "thank you|thx|ty|sorry|and|so|but|now|again|omg|wtf|ffs|jesus|god|lol|ugh|look|listen|seriously|really|"
     "honestly|bruh|brah|girl|fam|lady|ladies|buddy|pal|mate|people|folks|boss|robot|miss|mam|alright|wth|"
     "smh|ew|jfc|thats it|"
     u"whoever (?:this is|you are)|can you|could you|would you|will you|can u|will u|you|u|guys|you "
     u"guys|yall|everyone|you need "
     "to|"
     "you must|you should|you have to|i want to|i wanna|i want you to|i need you to|i wish to|"
     "i would like to|i d like to|id like to|i need to|i want|i need|i said|i asked you to|i told you to|"
     "i am asking you to|im asking you to|i already said|i already told you to|let me|id like you to|i d "
     "like you to|"
     "text|txt|reply|send|type|sending|replying|for the last time|"
     "one more time|once again|once and for all|asap)"_s},
    {u"@then"_s,
     u"(?:please|pls|plz|it|this|that|now|already|immediately|right now|right away|at once|me|us|all|all of "
     u"it|"
     "all this|everything|thanks|thank you|thx|ty|for real|guys|today|asap|dude|bro|man|sir|maam|stop|"
     "forever|permanently|completely|entirely|from (?:this|your|the|all|these) "
     "?(?:list|lists|service|texts|messages)?|"
     "to (?:this|these|your|all) ?(?:list|texts|messages|service)?|my number|this number|my phone|"
     "here|okay|ok|lol|ffs|damn it|dammit|with (?:this|that|it))"_s},
};

constexpr QStringView kHarmless =
    uR"(\b(?:bus|train|tram|metro|subway|truck|pit|rest|next|last|first|full|one|door|short|non|whistle) stops?\b
\bstops? (?:by|in|over|off|at|into|past|around|through|there|here|sign|light|watch|and (?:shop|see|get|pick|drop|say|visit|look|go|grab|buy)|n shop|& shop|to (?:see|pick|get|drop|say|visit|look|buy|chat|talk))\b
\b(?:did|do|does|when do|why did|if|should|must|may|shall) (?:i|we|they|he|she|it) (?:stop|quit)\b(?! (?:(?:getting |receiving |all )?(?:these|your|texts?|txts?|messages?|msgs|the (?:texts|messages))|(?:this|it|them)(?: please| now| already)?$))
\bwhy dont (?:you|we|u)\b
\bdrop (?:me|us|you|him|her) (?:a|an|your|the|some|off|by|at|in)\b
\bcancel(?:s|ed|ing)? (?:my|the|an?|our|this|his|her|that|all my) (?:\w+ ){0,3}(?:appointments?|appt|booking|reservation|visit|cleaning|order|slot|session|consult\w*)\b
\bopt(?:ing|ed)? out of (?!(?:the |these |this |your |all |any |my |future |further |receiving |getting |more )*(?:text|txt|messag|msg|sms|notif|alert|reminder|marketing|communicat|promo|email|list|service|this$|these$|everything|it$|contact|mess|thing|stuff|crap|thread|group|loop))\w+
\b(?:said|says|saying) (?:to )?(?:reply |text |send )?stop to (?:opt out|unsubscribe|end|quit|cancel)\b
\bunsubscrib(?:e|ing) (?:me |us |him |her )?from (?!(?:the |these |this |your |ur |all |any |my |future |further |receiving |getting |more |daily |weekly |promo |spam |whatever )*(?:text|txt|messag|msg|sms|notif|alert|reminder|marketing|communicat|promo|email|mail|list|service|update|news|thread|number|spam|it$|these$|this$|all$|you$|u$|yall$|here$|everything|that$|contact|database|system|ads|blast|campaign|offers))\w+
\b(?:accidentally|mistakenly) (?:unsubscribed|opted out|stopped|said stop|texted stop|sent stop)\b
\b(?:unsubscribed|opted out|stopped|said stop|texted stop|sent stop) (?:by (?:mistake|accident)|accidentally|mistakenly)\b
\b(?:dont|do not|didnt mean to|did not mean to|didnt want to|not) (?:unsubscribe|opt out|opt me out|remove me|delete me|take me off|cease)\b
^(?:@ask |but |oh |haha |hope |yes ){0,6}(?:dont|do not|never) (?:ever |you |u |please |guys )*(?:stop|quit|cease|discontinue|end|cancel|turn off) (?:sending |getting )?(?:\w+ing\b|(?:the |these |those |my |your |our |all )*@texts|updates?|being)
\b(?:dont|do not|never) (?:ever |you |please )*(?:delete|remove|erase|lose|forget|block|drop|take off) (?:me|us|my|this|our)(?: phone| cell)?(?: number| name| info| contact| spot)?\b
\b(?:i|we) (?:really |just |actually )?(?:dont|do not|didnt|did not|never|wouldnt|would not) (?:actually |really |even )?(?:want|wanna|mean|meant|wanted|wish|like|intend|ask|asked|try|tried)(?: for| to| you| it| them| u)* (?:stop|quit|unsubscribe|opt out|be removed|be taken off|get removed|cancel|end)(?:ping|ting|ing)?\b(?: (?:getting |receiving |sending )?(?:the |these |those |my |your |all )*@texts)?
(?<!rather )(?<!prefer )(?<!rather you )(?<!prefer you )(?<!rather that )(?<!prefer that )\b(?:if|when|unless|until|since|because|cause|that|they|you|u|we|he|she|it|people) (?:dont|do not|never) (?=(?:text|txt|message|msg|contact|write|call|email)\b)(?!.*\b(?:again|anymore|any more)\b)
\b(?:gave|give|wrote|put|entered|typed|listed|had|have|got|called|dialed|dialled|sent) (?:you |u |them |her |him |it |in |down )*(?:a|the|my) wrong number\b(?= (?:of|on|in|for|to)\b)
\b(?:gave|give|wrote|put|entered|typed|listed) (?:you |u |them |her |him |in |down )*(?:a|the|my)? ?wrong number\b
\bwrong number of\b
\b(?:is this|do i have|did i (?:call|dial|text|have|get|reach)|have i got|am i calling) (?:a |the )?wrong number\b
\b(?:wrong number) (?:on file|on (?:my|the)|for my|in (?:my|the|your)|listed)\b
\b(?:pain|tooth|teeth|ache|toothache|noise|leak|bleeding|itch|smell|alarm|swelling|it|gum|gums|jaw|back|dog|cat|baby|filling|crown|sink|toilet|ac|heater|car|engine) (?:\w+ )?(?:wont|will not|doesnt|does not|didnt|never|isnt|keeps?) (?:stop |leave |quit )?(?:bothering|bugging|annoying|harassing)?(?:me alone)?\b)";

constexpr QStringView kOptOutToo =
    uR"(\b(?:get|take|keep) (?:me|us|my (?:number|name|info|cell|phone)|this number) out (?:of )?(?:your|ur|the|that) (?:computer|machine|phone|robot|bot|files?|books|crm|contacts|records?)\b
\b(?:harassing|bothering|annoying|spamming|bugging|pestering|texting) (?:me|us|people) (?:so |please |now )?stop$
\bif (?:you|u|yall)(?: could| would| can| just)* (?:removed?|deleted?|erased?|lost) (?:my (?:phone |cell )?(?:number|name|info|contact)|this number|me|us)\b(?! (?:from|off|of|on) (?:(?!text|list|messag|sms)\w+ ){0,4}@elsewhere\b)
\bstop (?:period |means |please |just |full |i said |dot |fucking |now )*stop\b
\b(?:keep|kept|been|already|and|i|ive)(?: i)? (?:saying|said|texting|asking|typing|replying) stop$
\bwhat (?:part )?(?:of|about|does) stop (?:do|dont|did|mean)
\b(?:know you|know u|who you are|who u are|who this is|called that|named that) (?:so |please |pls )?stop$
^(?:please |pls |plz |bro |bruh |dude |omg |ugh |seriously )+quit$
(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bu )(?<!\bthey )\b(?:do not|dont|never) (?:text|txt|message|contact)\b(?= (?:do not|dont|never|nor|and dont|or call) )
\b(?:remove|take|delete|drop|unsubscribe|get) (?:my|our|his|her|their|this)(?: \w+){1,3} (?:from|off)(?: of)? (?:your|the|these|this|ur|all)(?: \w+)? (?:texts?|text list|texting|messages|sms|messaging|notifications|contact list|mailing|mailings)\b
\bif (?:these|the|your|this|those|any more|more|further) @texts (?:continues?|keeps?|persists?|dont stop|do not stop|come)
\bif (?:you|u|yall) (?:keep|continue|dont stop|do not stop|dont quit)(?: on| to)? (?:text|messag|contact|spam|harass|send)\w*
\b(?:you|u|yall) (?:dont|do not|no longer)(?: have| need)? to @contacting (?:(?:me|us|this number) )?(?:anymore|any more|any longer)\b
\b(?:good on|do without|im over|so over|not a fan of|dont care for) (?:@whose ){1,6}@texts\b
(?:dont|do not) (?:bother|continue|start) (?:@texts|contacting)(?: @me)*$
\b(?:go|find)(?: and)? (?:text|bother|harass|spam|message|annoy|someone else to (?:text|bother|harass|spam|annoy)) ?(?:someone|somebody)?(?: else)?$
(?<!\bare )\b(?:you|u|youre|ur)(?: have| are| been| is| now| re| ve| getting| being)* blocked(?: and \w+| now| bye)*$
\b(?:unregister|withdraw|disenroll|exclude|unlist|deactivate|blacklist|uncheck|suppress) (?:me|us|my number|this number)\b(?! from (?:the |your )?(?:\w+ )?(?:wait|class|lesson|course|program|schedule|study|trial))
\b(?:stop|quit|enough|knock|cut|cool|nix|kill|ditch|lay off)(?: it| this| that)?(?: out| off)?(?: already| now)?(?: with)? (?:@whose ){0,6}(?:@texts|updates|autotexts?|robotexts?|robots?|bots?|pings?|pinging)\b(?! (?:therapy|treatment|software|agency|firm))
\b(?:leave|let) (?:me|us) (?:tf|the f|the eff|tfu|fucking|totally|completely|well|all|just) (?:alone|be$)
\b(?:i|we|ive|weve|i ve|we ve) (?:\w+ ){0,2}(?:told|asked|begged|warned|texted) (?:you|u|yall|ya|you guys|you people)(?: \w+){0,3} to (?:stop|quit|leave (?:me|us) alone)(?: this| it| already| \w+ times)?$
(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bu )(?<!\bthey )(?<!\byall )(?<!\bguys )(?<!\bhe )(?<!\bshe )(?<!\bwho )(?<!\bthat )(?<!\bif )(?<!\bwhy )(?<!\bpeople )(?<!\bphone )(?<!\bit )(?<!\boffice )(?<!\btexts )(?<!\bmessages )\b(?:dont|do not|never) (?:ever |you |dare )*@contacting(?: to)?(?: @me)+(?: please| pls| thanks| thx| ok)*$
(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bu )(?<!\bthey )(?<!\byall )(?<!\bguys )(?<!\bwhy )\b(?:dont|do not|never) (?:ever )?(?:hmu|hit me up|hit my (?:line|phone|cell)|blow up my phone|blow me up)\b
\bmake me (?:block|report|sue) (?:you|u|this|yall)\b
^(?:@ask ){0,8}(?:sms|texts?|messages?|notifications?|alerts?) off(?: @then){0,4}$
\b(?:toss|ditch|shred|dump|block|lose|forget|delete|erase|trash|burn) (?:my|this|our|these|dis) (?:phone |cell |mobile )?(?:number|#|digits|contact|num|nbr)\b(?! (?:i|from|on|for|of|and (?:use|save)))
\bno \w+ (?:at|on|under) this (?:number|phone|cell|line)\b
\b(?:have|got|mistak\w+|confus\w+|mixing) me (?:up |confused |mixed up |mistaken )*(?:with|for) (?:somebody|someone|another|some)\b
\b(?:unsubsri\w+|unsubcri\w+|unsubri\w+|unsuscri\w+|unsubscir\w+|usubscri\w+|unsubsrci\w+|unsubsc?b\w*|unsubscrive\w*|unsubscrie)\b
\b(?:remvoe|romove|rmv|remov|removve|delet|dlt|deleet) (?:me|us|my (?:number|#|info|name))\b(?! (?:from|on) (?:the |your )?(?:wait|schedule|\d))
\b(?:take|get) (?:me|us|my (?:number|name)|this number) of (?:your|this|ur|these|the) (?:(?!wait|cancel|guest|stand|schedule|appoint)\w+ )?(?:lists?|texts?|system)\b
^(?:@ask ){0,8}(?:fuck (?:all the way |right |the hell )?off|fck off|fk off|fuk off|eff off|gtfo|go to hell|go fuck yourself|go fuck yourselves|bug off|sod off|naff off|jog on|take a hike|kick rocks|get out of my inbox|go bother (?:someone|somebody) else)(?: @then| and .*)*$
^(?:@ask ){0,8}(?:leave|keep) (?:me|us|my (?:number|phone)) out of (?:this|it|your)\b
\b(?:do not|dont|never) want (?:to )?(?:be )?(?:bothered|contacted|texted|messaged)\b)";

constexpr QStringView kOptOut =
    uR"(^(?:@ask ){0,8}(?:stop|stopp+|stahp|stop it|stop all|stopall|stop that|stop this|unsubscribe|unsub|un subscribe|unsubscribed|opt out|optout|opt me out|remove me|cease|desist|cease and desist|quit it|knock it off|cut it out)(?: @then){0,6}$
\b(?:but|so|please|pls|plz|yeah|yes|yep|ok|okay|thanks|again) stop(?: please| now| it| this)*$
^(?:@ask ){0,8}stop (?:please |pls |now )?(?:i|we|im|ive|id|dont|wrong|no|not|already|booked|who|you have|youve|u have|everything|forever)\b
^(?:@ask ){0,8}(?:turn|shut|switch) (?:these|them)(?: texts| messages)? off$
\b(?:take|get|cross) (?:me|us|my number|my name|this number) off(?: of)?(?: this| these| it| here| that)?(?: please| now| thanks| asap)*$
\b(?:dont|do not|no longer|never|stop) (?:want|wish|need|care)(?: to)?(?: get| receive| be getting| have| see)* (?:@whose ){0,6}@texts\b(?! back)
\b(?:no longer|dont|do not|never) (?:want|wish)(?: to)? (?:get|receive|be getting|keep getting|be on)(?: any of)? (?:these|this|those|them|anything|any more|any of these|your list|the list)\b
\b(?:reported|report|reporting|marked|marking|flagged|flagging)(?: this| you| it| u| these)* as (?:spam|junk|harassment)\b
^(?:@ask ){0,8}(?:reported and blocked|blocked and reported|reporting and blocking|blocking and reporting|blocked n reported)$
\b(?:appreciate|prefer|like|love|nice|great|better|glad|thankful|happy|grateful)(?: it)? if (?:you|u|yall)(?: could| would| can| just)* (?:stop|stopped|quit|didnt|did not|dont|not) (?:@whose ){0,6}(?:@texts|@contacting|@bothering|contacted|texted)\b
\bmind not (?:@texts|@bothering|contacting)\b
\b(?:consent|permission|authorization)(?: is| has been| was| hereby| now)* (?:revoked|withdrawn|denied|rescinded|removed|terminated)\b
\bleave (?:this number|my (?:number|phone|cell)) alone\b
\b(?:i|we|i d|id) (?:want|need|like|would like|wish|ask|asked|request|requested|demand)(?: to)? (?:be|get|have (?:me|us|my number)) (?:removed|taken off|deleted|unsubscribed|opted out)\b(?! (?:from |of |off )?(?:the |your )?(?:wait|schedule|calendar|appointment|\d|oclock))(?! (?:from|of|off) (?:(?!text|txt|messag|sms|list|system|database|and\b)\w+ ){0,4}@elsewhere\b)
\b(?:my|this|our) (?:phone |cell |mobile |contact )?(?:number|phone|cell|info|information|contact|details|line|name)(?: to be| be| is| gets| get)? (?:removed|deleted|erased|taken off|taken out|scrubbed|unsubscribed|out of your|off of|off your|off this|off the)\b(?! @elsewhere\b)(?! (?:from |of |off )?(?:the |your )?(?:wait|schedule|calendar|appointment|\d|oclock))(?! (?:from|of|off) (?:(?!text|txt|messag|sms|list|system|database|and\b)\w+ ){0,4}@elsewhere\b)
\b(?:take|get|keep|pull|remove|drop|leave) (?:my|this|our) (?:\w+ )?(?:number|cell|phone|mobile|line|name) (?:off|out|from)(?: of)? (?:(?!wait|cancel|guest|stand|schedule|appoint|calendar)\w+ ){0,3}(?:lists?|@texts|records?|files?|system|database)\b
\b(?:remove|delete|erase|purge|scrub) (?:my|this|our|the) (?:contact|profile|entry|record|number|phone|cell|mobile|details|info)\b(?! (?:from |on |in )?(?:the |your |my )*(?:wait|schedule|calendar|appointment|\d|insurance|card|credit))
\b(?:do a favor|favor) and (?:delete|remove|lose|erase) (?:\w+ ){0,2}(?:number|contact|phone|cell)\b
\b(?:dont|do not|never|didnt|did not|not) (?:ever )?(?:authorize|authorise|allow|permit|consent|approve|authorized|authorised|allowed|permitted|consented)(?: \w+){0,4} (?:to )?(?:@texts|contact|texted|contacted)\b
\b(?:you|u|youre|you re|ur|u r|your|yall|yall are|you guys are|you are|u are) (?:are )?(?:not|no longer|never) (?:allowed|authorized|authorised|permitted|welcome|supposed|free|entitled) to (?:be )?@contacting(?:ing)?\b
\b(?:dont|do not|never|stop|not to|cease) (?:ever |please |keep )*(?:text|txt|message|msg|sms|texting|messaging|contacting|contact) (?:my|our|his|her|their|this|that) (?:(?!old|other|previous|work|office|home)\w+ ){0,3}(?:number|phone|cell|line|mobile)\b(?! (?:but|use|only))
\b@contacting(?:ing)? (?:@me |to ){0,2}(?:again|one more time|once more|any more|anymore)\b.*\b(?:police|cops|lawyer|attorney|sue|suing|report|court|legal|block|complaint|complain|fcc|harassment)\b
\b(?:another|one more|any more|a single) (?:\w+ ){0,2}(?:text|texts|message|messages|sms)\b.*\b(?:police|cops|lawyer|attorney|sue|suing|(?:i|im|ill|we) (?:shall |will |ll |m |am |be |gonna |going to |have to ){0,3}(?:report|block|reporting|blocking)|fcc|ftc|harassment)\b
^(?:@ask ){0,8}no (?:more |further )?contact(?: via text| by text| with me| from you| @then){0,4}$
\b(?:stop|quit|cease) (?:hitting|blowing|lighting|filling|flooding|clogging|bombarding)\b
\b(?:done|finished|through|over it) (?:with|getting|receiving) (?:@whose ){0,6}@texts\b
\b(?:time|wish|want|need|needs|like|love|hope|prefer|appreciate|rather)(?: that| if| for)? (?:you|u|yall|you guys|you people)(?: \w+)? (?:stop|stopped|quit|end|ended|didnt|did not|not|never) (?:@whose ){0,6}(?:@texts|@bothering|@contacting|contacted|texted)\b
\b(?:mark|list|flag|set|note)(?:ed)? (?:me|us|this number|my number|my \w+)(?: down)? (?:as )?(?:a )?(?:do not|dont|dnc|no|never|opted out|unsubscribed)\b
\b(?:can|could|would|will) (?:you|u|yall|you guys) (?:please |pls |just )*not (?:@contacting|@texts)(?:ing)?\b
\bthats? (?:\w+ )?enough (?:@whose ){0,6}@texts\b
\b@texts (?:are|is|r)(?: \w+)? (?:not|no longer) (?:ok|okay|fine|cool|good|alright|acceptable) (?:with|for|by) (?:me|us)\b
\b(?:im|i m|i am|we are|so) (?:\w+ )?(?:done|finished|through|tired|sick) (?:of |with )?(?:getting|receiving|reading|seeing) (?:@whose ){0,6}(?:these|this|them|those|@texts)(?: @then){0,6}$
\b(?:told|asked|tell|ask|said|instructed|requested)(?: \w+){0,3} (?:not to|to not|to stop|to never|to quit) (?:@contacting|@texts|@bothering)
\b(?:dont|do not|never|not to) (?:ever |please |keep |be )*(?:send|sending) (?:me |us |this number )?(?:another|a single|one more|any more|any further|any other) (?:\w+ )?@texts\b
\b(?:have|get) (?:me|us|my (?:number|name)) (?:removed|taken off|deleted|unsubscribed|opted out)\b(?! (?:from |of |off )?(?:the |your )?(?:wait|schedule|calendar|appointment|\d|oclock))
\bwant (?:off|out)(?:$| (?:of )?(?:your |this |the |these |all )+(?:\w+ )?(?:lists?|texts|messages))
^(?:@ask ){0,8}(?:end|quit|halt) (?:this|these|it all)(?: @then){0,6}$
^(?:@ask ){0,8}(?:remove|delete|drop|erase|take off|take out) (?:my |this |the )?(?:phone |cell )?(?:number|#)(?: @then){0,6}$
\b(?:remove|removed|removal|take|taken|off|delete|drop|dropped)(?: me| us| my \w+| this \w+)? (?:from|off|of) (?:of )?(?:your |the |this |ur |all |any )*(?!wait|cancel|guest|stand|call back|schedule|appoint)(?:\w+ )?(?:lists?|database|contacts|contact list)\b
\b(?:off|out of) (?:your|ur|this) (?:(?!wait|cancel|guest|stand|schedule|appoint)\w+ )?(?:list|lists|database|contacts)\b
\b(?:opt|choose|elect|prefer|decide)(?: to)? not to (?:receive|get|be contacted|be texted)\b
\bnot (?:the )?(?:right|correct) (?:number|person)\b(?! (?:of|for my))
\b(?:no one|nobody|noone|no body|nobody here) (?:here )?(?:by|with|named|called|of|goes by) (?:that|this)\b
\b(?:not|isnt|no longer|doesnt live|aint) at this (?:number|phone)\b
\bnew (?:owner|holder|user) of this (?:number|phone|line)\b
\b(?:stop|quit|cease|discontinue|halt|suspend|end|cancel|terminate|deactivate|disable|turn off|shut off|pause|block) (?:@whose ){0,6}@texts\b(?! (?:therapy|treatment|software|agency|firm))
\b(?:stop|quit) (?:getting|receiving|being sent) (?:@whose ){0,6}(?:these|this|them|those|@texts)(?: @then){0,6}$
\b(?:stop|quit|cease|discontinue|halt) (?:@whose ){0,6}(?:all )?(?:text|txt|messag|msg|spamm)\w*
\b(?<!wont )(?<!doesnt )(?<!didnt )(?<!not )(?:stop|quit|cease|no more) (?:with )?(?:the |this |all |your |my )*@bothering\b
\b(?:stop|quit|cease|discontinue) (?:sending|send|sendin) (?:me|us|this|these|stuff|shit|crap|things|anything|it|all|your|the|so)\b
\b(?:stop|quit|cease|end|cancel|discontinue|terminate) (?:all |any |the |these |this |my |your |further )*(?:contact|correspondence|subscription|outreach|enrollment)\b
^(?:@ask ){0,8}no(?: more| further)? (?:@whose ){0,6}@texts(?: @then){0,6}$
\bno (?:more|further|additional|longer any) (?:@whose ){0,6}(?:@texts|contact|outreach|emails? or texts?)\b
\b(?:enough|done|fed up|sick|tired|sick and tired) (?:with|of) (?:@whose ){0,6}@texts\b
(?:^|\b(?:please|pls|plz|and|so|just|to|said|you|u|ok|kindly|ever) )(?:dont|do not|never|do not ever|dont ever|dont you|dont you dare|not|plz dont|no need to|stop and dont|must not|may not|should not|shouldnt|cannot|can not|cant|are not to|are not allowed to|are not authorized to|are not permitted to) (?:ever |please |keep |even |dare |try to |be )*(?:(?:call|calling|phone|email|contact) (?:or|and|nor) )?@contacting(?:ing)?(?: (?:or|and|nor) \w+)?(?: to)? @me\b(?! (?:until|till|before|after|while|during|at work|at night|today|tonight|on weekends|unless|back))
(?:^|\b(?:please|pls|plz|just|kindly|ever) )(?:dont|do not|never|dont ever) (?:ever |please )*(?:text|txt|message|msg|contact|sms|spam)(?: it| here)?(?: please| thanks| thank you| again| anymore| this (?:number|phone|line))*$
\b(?:dont|do not|never|stop) (?:ever |please |keep |be )*(?:send|sending) (?:me |us |any |anything |more |these |this |those |your |stupid )*(?:@texts|stuff|shit|crap|junk|bullshit|anymore|any more|again|more|anything|this|these)\b
\b(?:i|we) (?:really |just |seriously |simply )*(?:dont|do not|no longer|never|didnt|did not|dont even|wouldnt)(?: really| ever| even)*(?: want| wanted| wish| need| care| wanna| consent| consented| agree| agreed| authorize| authorized| request| requested| ask| asked| sign up| signed up| opt in| opted in| subscribe| subscribed| permit| give you permission)(?: to| you| for| ever| be| get| getting| receive| receiving| have| any| more| of| the| hear| your| ur| these| this| such| further| marketing| future| automated| keep)* (?:@texts|contacted|texted|messaged|txted)\b(?! (?:therapy|back|about my))
\b(?:prefer|rather|refuse|choose|decline|ask|asked)(?: to| you| that you| if you)? ?(?:not|no)?(?: to| you)?(?: be| get| receive| keep| have| getting| receiving| any| more| these| your| such| no)* (?:contacted|texted|messaged|no (?:texts|messages|contact))\b
\b(?:would|d) (?:rather|prefer)(?: that)?(?: you)? (?:not|didnt|dont|did not)(?: to)?(?: be| get| receive| keep| send| have| any| more| these| your| me)* (?:@texts|@contacting|contacted|texted)\b
\b(?:i|we) (?:dont|do not|no longer) (?:want|wish|care|wanna)(?: to)? (?:hear|hearing) from (?:you|u|this|yall)\b
\b(?:i|we) (?:dont|do not|no longer|never|did not|didnt) (?:consent|consented|agree to this|agreed to this|sign up for this|signed up for this|sign up for these|signed up for these|subscribe|subscribed|opt in|opted in|authorize this|ask for this|asked for this|ask for these|asked for these)\b
\b(?:did not|didnt) (?:sign up|signup|subscribe|opt in|consent|ask) ?(?:for|to)? ?(?:this|these|any of this|it)?$
\b(?:no longer|not) (?:want|wish|wishing|wanting|like|interested in)(?: to)? (?:be |get |receive |receiving |getting |be getting |hear |hearing )*(?:@whose ){0,6}(?:@texts|contacted|texted|from (?:you|u))\b
\b(?:please |kindly )?(?:refrain|desist|abstain) from (?:further |any |all )*(?:text|messag|contact|send|communicat)\w*
\b(?:remove|delete|erase|scrub|scratch|strike|drop|wipe|purge|unlist|unenroll|unregister|deregister|exclude|clear|get rid of) (?:me|us|myself|my (?:\w+ and )?(?:phone |cell |mobile |contact )?(?:number|name|info|information|contact|contacts|details|data|phone|cell|#)|this (?:number|phone|contact|line|#))\b(?! from (?:the |your |my |a |this )*(?:wait|waiting|schedule|calendar|appointment|cancellation|cancelation|slot|book|\d|oclock|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday))
\b(?:take|get|pull|keep|leave|cross|cut) (?:me|us|my (?:\w+ and )?(?:phone |cell )?(?:number|name|info|#)|this number) (?:out |off |from |of )+(?:of )?(?:your |ur |the |this |that |all |any |these |whatever )*(?:(?!wait|cancel|guest|stand|call back|schedule|appoint)\w+ )?(?:lists?|texts?|messages?|database|system|contacts?|mailing|rotation|records?|sms|texting|calls?|distribution)\b
\b(?:lose|forget|trash|discard|burn) (?:my|this) (?:phone |cell )?(?:number|#|digits|contact)\b
\b(?:put|add|place) (?:me|us|my number|this number) (?:on|to|in) (?:your |the |a |ur )*(?:do not|dont|dnc|no) ?(?:call|text|contact|disturb|message)?\b
\bdo not (?:text|contact|call|disturb|message) (?:list|registry)\b
\b(?:un ?subscribe|unsub|un ?subscribing|unsuscribe|unsubcribe|unsubscibe|desubscribe|unsubscribed?)(?: (?:me|us|from|my|this|please|pls|now|immediately|already)\b|$)
\bopt(?:ing|ed)? (?:me |us |my number |this number )?out\b
\b(?:revoke|revoking|withdraw|withdrawing|rescind|cancel|retract|withhold) (?:all |any |my |our |the |your )*(?:prior |previous |express )*(?:consent|permission|authorization|authorisation|opt in)\b(?! (?:for|to) (?:the |my |a )?(?:treat|proced|extract|surg|operat|x ray|sedat|anesth))
\b(?:you|u) (?:do not|dont|no longer|never) (?:have|had) (?:my |our |any )*(?:consent|permission|authorization)\b
\b(?:without|never gave|did not give|didnt give|do not give|dont give)(?: you| u)? (?:my |any )*(?:consent|permission)\b
^(?:@ask |im |i m |you |u |have |got |ve |youve |this |is |its |it s |a |the |must |i think |think |probably |maybe |wrong person )*wrong (?:number|person|phone|#|num|contact)(?: @then| buddy| mate| pal| friend| lady| wrong person)*$
\b(?:you have|you got|you ve got|youve got|u got|u have|u ve got|you are texting|youre texting|you re texting|texting|texted|messaging|contacting|reached|this is|its|it s|is) (?:the |a )wrong (?:number|person|phone|guy|lady)\b
\b(?:this|that) (?:is not|isnt|is no longer|aint|isn t) (?!my\b|our\b)(?:\w+ ){1,3}(?:number|phone|cell)(?: anymore| any more| any longer)?$
\b(?:no longer|not) (?:has|have|owns?|uses?) this (?:number|phone)\b
\b(?:doesnt|dont|does not|do not) (?:have|own|use) this (?:number|phone)\b(?! (?:saved|stored|listed|in|on|written|down|programmed))
\b(?:remove|delete|take|erase|drop|scrub) (?:it|this|this one|that|mine|them|ours) (?:from|off|out)(?: of)? (?:your|the|ur|this|that) (?:(?!wait|cancel|guest|stand|schedule|appoint)\w+ )?(?:lists?|system|database|contacts?|phone)\b
\b(?:interested|already|thanks|thank you|spam|scam|harassment|annoying|bye) stop(?: please| now| it)*$
^(?:@ask |i |we |ive |also ){0,8}(?:didnt|did not|never|dont|do not)(?: even| ever)? (?:ask|asked|sign up|signed up|request|requested|agree|agreed|consent|consented|subscribe|subscribed|register|registered)(?: for| to)? (?:@whose ){0,6}@texts\b
\b(?:beg|begging|tell|telling|ask|asking) (?:you|u|yall|you guys|you people)(?: \w+)? to stop(?: please| now)*$
\b(?:how|where) (?:do|can|could|would|should|to)(?: i| you| u| we)?(?: just)? (?:make|get|have|turn|shut|switch) (?:these|this|them|it|u|you|the @texts|@texts|those)(?: @texts)?(?: to)? (?:stop|end|quit|go away|off)\b
\b(?:want|need|like|make|get|have)(?: all)? (?:these|the|your|those|this|ur)(?: \w+)? @texts(?: to)? (?:stop|end|go away|cease|quit|stopped|gone)\b
^(?:@ask ){0,8}(?:need|have|got|gotta|better|must)(?: to)? (?:stop|quit)(?: @then){0,6}$
\b(?:cut|knock) (?:it|this|that|these) (?:out|off) with (?:@whose ){0,6}(?:@texts|@bothering)\b
\b(?:enough|done|over it|fed up|sick|tired|had it|had enough)(?: already| now)? (?:with|of) (?:@whose ){0,6}(?:@texts|@bothering)\b
\b(?:get|take|keep|drop) (?:me|us|my number|my phone|this number) (?:off|out)(?: of)? (?:this|these|your|that|the|ur|all|whatever this)(?: \w+)? ?(?:thing|thread|chat|group|app|system|service|loop|spam|rotation|blast|blasts|program|shit|crap|is)\b
\b@texts (?:are|is|r)(?: \w+)? (?:not|un|no longer) ?(?:welcome|welcomed|wanted|appreciated|requested|allowed|authorized)\b
\b(?:unwelcome|unwanted|unsolicited|uninvited) (?:@texts|contact|communication)\b
\b(?:stahp|stopp+|stap|stp|quitt) (?:@whose ){0,6}(?:@texts|@bothering)\b
(?:^|\b(?:please|pls|plz|just|ok|kindly) )(?:dont|do not|never|no) (?:text|txt|texting|message|msg|contact|write|write to)(?: to| me)* (?:here|this phone|this line|this number|my phone|my cell|my number) ?(?:again|anymore|any more|ever|please|pls|thanks)*$
^(?:@ask ){0,8}no more(?: of)? (?:these|this|those|that|your)(?: @texts| stuff| crap| shit| nonsense)?(?: @then){0,6}$
\b(?:make|making) (?:it|this|them|these) stop(?: @then){0,6}$
\b(?:never|didnt|did not|dont|do not)(?: ever| even)? (?:gave|give|given|authorized|allowed|agreed)(?: you| u| yall| anyone)?(?: permission| consent| my permission| the ok)? to (?:be )?(?:text|txt|message|contact|texted|contacted)(?:ing|ed)?\b
\b(?:nobody|no one) (?:asked|told|gave|said)(?: you| u| yall)?(?: to| for)? (?:text|message|contact|your @texts)\b
\b(?:have|had|has) (?:asked|told|said)(?: to)?(?: you| u| yall| this)?(?: \w+){0,3} (?:to )?(?:stop|quit|not text|unsubscribe)\b
\b(?:i am|im|we are|am)(?: \w+)? (?:asking|begging|telling|requesting)(?: that)? (?:you|u|yall) (?:to )?(?:please )?(?:stop|quit|cease|not text|not contact|remove)\b
\b(?:leave|let) (?:me|us) (?:alone|the (?:hell|fuck|heck) alone|be$|in peace)
^(?:@ask ){0,8}(?:go away|get lost|piss off|fuck off|f off|buzz off|bugger off|back off|get bent|beat it|screw off|shove off|get out of my phone|give it a rest|shut up)(?: @then){0,6}$
\b(?:i|im|i m|i am|i ll|ill|i will|gonna|going to|am|have|ive|i ve|already|will be) (?:just |now |going to |gonna )*(?:block|blocked|blocking|report|reported|reporting) (?:you|u|this|your|ur|these|it)\b
\b(?:block|blocking|delete) (?:me|my number)\b
\b(?:already |just )?(?:said|say|texted|text|sent|replied|reply|typed|wrote|responded|answered)(?: you| with| already| you to| back)* stop(?: already| please| \w+ times| before| twice| once| now| and)?(?:$| (?:and|but|so|why)\b)
\b(?:this is|its|it s|youre|you re|you are|these are|that is|thats|that s) (?:just |pure |literally |considered |unwanted |now |officially )*(?:harassment|harassing|spamming|spam texts?|unsolicited)\b)";

constexpr QStringView kAboutCalls =
    uR"(\b(?:stop|quit|cease|discontinue) (?:@whose ){0,6}(?:calling|calls|phoning|ringing|robocalls?|robocalling|callin)\b
(?:^|\b(?:please|pls|plz|and|just|you|kindly) )(?:dont|do not|never|do not ever|dont ever) (?:ever |please |keep )*(?:call|calling|phone|ring)(?: me| us| this number| my number)* (?:again|anymore|any more|ever)\b
\bno more (?:@whose ){0,6}(?:calls|phone calls|calling)\b)";

constexpr QStringView kUncertain =
    uR"(^(?:\w+ ){0,4}not interested(?: anymore| any more| at all| thanks| thank you| please| ever| sorry| in (?:this|it|that|your \w+|anything))*$
^(?:@ask ){0,8}(?:enough|enough already|thats enough|that s enough|enough is enough|no more|spam|scam|scammer|scammers|junk|blocked|block|reported|delete|do not disturb|dnd|fuck you|fuck u|fu|take (?:the|a) hint|get a life|screw you|f you|stfu|leave|nope stop)(?: @then){0,6}$
^(?:please|pls|plz|kindly|just) (?:remove|delete)(?: now| asap| it| this)?$
\b(?:these|your|the|all) (?:texts?|messages?|msgs) (?:are|is|keep|have become) (?:so |very |really |too |getting |becoming )*(?:annoying|spam|unwanted|harass\w*|ridiculous|too much|out of control|bothering)
\btoo many (?:texts?|messages?|msgs|reminders|notifications)\b
\b(?:this is|its|it s|youre|you re|you are) (?:so |very |really |just |a )*(?:annoying|spam|a scam|scam|spammers?|scammers?)$
\b(?<!\bi )(?<!\bwe )(?:dont|do not|never|no) @contacting(?: me| us)? (?:until|till|before|after|while|during|at work|at night|tonight|on weekends|here)\b
^(?:@ask ){0,8}(?:dont|do not|never) (?:call|phone|ring|call back|call me back)(?: me| us| back| here| this number| please| thanks)*$
\b(?:fcc|ftc|tcpa|do not call registry)\b
^(?:@ask ){0,8}(?:this|it|that|these|they) (?:all )?(?:has|have|needs?|must|got|gotta|better)(?: got)?(?: to)? (?:stop|end|cease|quit)(?: @then){0,6}$
^(?!.*\b(?:got|gets?|getting|receiv\w*|sees?|saw|came|come|coming|find|found|read|repl\w+|answer\w*|able|can|cant|cannot|sure|did|didnt|hear|heard|opens?|load\w*|shows?|working|sooner|until|problem|through|forget|if|when|old|wrong|worry|sent|went|while|much|have no|wife|husband|son|daughter|kids?|mom|mother|dad|boss)\b).*\b(?:no|not|never|stop\w*|quit|without|less|fewer|enough|dont|do not|end) (?:\w+ ){0,4}(?:texts?|texting|texted|messages|messaging|messaged|sms|contacted)\b
\b(?:i|we) (?:dont|do not|no longer) (?:want|need) (?:these|this|it|your \w+|anything from you|any of this|any)(?: anymore| any more| please| thanks)*$
\b(?:who|why) (?:gave|are) you (?:my number|texting me again)\b
\b(?:wrong number)\b)";

} // namespace

const OptOutPhrases& englishOptOut()
{
    static const OptOutPhrases phrases{
        .keywords = {u"stop"_s,         u"stopall"_s,        u"stop all"_s,
                     u"stop it"_s,      u"unsubscribe"_s,    u"unsub"_s,
                     u"end"_s,          u"quit"_s,           u"cancel"_s,
                     u"revoke"_s,       u"optout"_s,         u"opt out"_s,
                     u"remove"_s,       u"remove me"_s,      u"td"_s,
                     u"stop2end"_s,     u"stop 2 end"_s,     u"stop to end"_s,
                     u"stop to quit"_s, u"cease"_s,          u"desist"_s,
                     u"stopp"_s,        u"sotp"_s,           u"stpo"_s,
                     u"tsop"_s,         u"sttop"_s,          u"discontinue"_s,
                     u"dnc"_s,          u"do not call"_s,    u"exit"_s,
                     u"do not text"_s,  u"stahp"_s,          u"stoop"_s,
                     u"unsuscribe"_s,   u"unsubcribe"_s,     u"unsubscibe"_s,
                     u"un subscribe"_s, u"unsubscribed"_s,   u"opt me out"_s,
                     u"end all"_s,      u"cancel all"_s,     u"quit all"_s,
                     u"optout all"_s,   u"stop sms"_s,       u"stop texts"_s,
                     u"end texts"_s,    u"revoke consent"_s, u"dtop"_s,
                     u"srop"_s,         u"stiop"_s,          u"stopo"_s,
                     u"stpp"_s,         u"sstop"_s,          u"stopt"_s,
                     u"stoptexting"_s,  u"st0p"_s,           u"stawp"_s,
                     u"5top"_s},
        .harmless = patternsFrom(kHarmless.toString(), kLists),
        .optOut = searchesFrom(kOptOut.toString() + u'\n' + kOptOutToo.toString(), kLists),
        .aboutCalls = searchesFrom(kAboutCalls.toString(), kLists),
        .uncertain = searchesFrom(kUncertain.toString(), kLists)};
    return phrases;
}

} // namespace secondring
