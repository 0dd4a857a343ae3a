// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_elsewhere.h"

#include "core/compliance/opt_out_phrases.h"
#include "core/compliance/word_starts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Small letters with one space between words. Unlike in readable clauses marks stay: they tell "dừng" from
/// "đúng", and Hindi is unreadable without.
QString foldedWords(const QString& text)
{
    QString words = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    std::ranges::replace(words, u'ё', u'е');
    for (QChar& each : words) {
        if (!each.isLetterOrNumber() && !each.isMark()) each = u' ';
    }
    return words.simplified();
}

/// Cyrillic and everything behind it: most texts have no such letter.
bool hasOtherScript(const QString& text)
{
    return std::ranges::any_of(text, [](QChar each) {
        if (each.unicode() < 0x370 || !each.isLetter()) return false;
        return each.script() != QChar::Script_Arabic && each.script() != QChar::Script_Latin;
    });
}

/// "don't", "stop", "no more", and what they would have us stop.
const std::vector<QRegularExpression>& otherScripts()
{
    static const std::vector<QRegularExpression> known = searchesFrom(
        uR"(\bне (?:\w+ ){0,2}(?:пишите|пиши|писать|присылайте|присылать|отправляйте|отправлять|шлите|слать|беспокойте|беспокоить|пишіть|писати|надсилайте|надсилати|турбуйте|турбувати)\b
\b(?:хватит|перестаньте|перестань|прекратите|прекрати|кончайте|досить|припиніть|припини) (?:\w+ ){0,2}(?:пис\w*|присыла\w*|отправля\w*|слать|беспокоить|надсила\w*|турбувати|смс|sms|сообщени\w*|повідомлен\w*)
\b(?:не|больше не|більше не) (?:хочу|желаю|бажаю|надо|нужно|треба|потрібно) (?:\w+ ){0,3}(?:смс|sms|сообщени\w*|повідомлен\w*|писем)
\bоставьте (?:меня|нас) в покое\b
\b(?:удалите|уберите|сотрите|вычеркните|видаліть|приберіть) (?:\w+ ){0,2}(?:номер|меня|мене)\b
\b(?:отпи[шс]|відпи[шс])\w*
\b(?:ошиблись номером|не тот номер|помилилися номером|не той номер)\b
(?:不要|别|別|勿|停止|不想|不用|拒绝|拒絕).{0,4}(?:发|發|传|傳|寄|收).{0,4}(?:短信|简讯|簡訊|讯息|訊息|消息|信息|给我|給我|了)
(?:不要|别|別|勿|停止|不想).{0,3}(?:联系|聯繫|聯絡|联络|骚扰|騷擾|打扰|打擾)
(?:退订|退訂|取消订阅|取消訂閱|打错|打錯了|号码错|號碼錯|错号|錯號)
(?:문자|메시지|메세지|연락|카톡).{0,8}(?:보내지|하지 ?마|그만|말아|중단|원하지|사절|싫)
(?:보내지 ?마|보내지 ?말|그만 ?보내|그만 ?하세요|수신 ?거부|수신 ?차단)
(?:メッセージ|メール|連絡|sms|ショートメール|テキスト).{0,6}(?:送らない|送るな|しないで|やめ|止め|不要|いりません|いらない|停止)
(?:送らないで|配信停止|連絡しないで)
(?:मैसेज|मेसेज|संदेश|सन्देश|एसएमएस|टेक्स्ट|पैग\x{093c}?ाम).{0,8}(?:मत|बंद|बन्द|ना भेज|न भेज|न कर|नहीं चाहिए)
मत (?:भेज|लिख)
(?:भेजना|भेजने|लिखना|भेजते).{0,6}(?:बंद|बन्द|रोक|छोड|नहीं)
(?:नंबर|नम्बर).{0,6}(?:हटा|मिटा|डिलीट)
(?:ไม่ต้อง|อย่า(?!ลืม)|หยุด|เลิก|งด|ไม่อยาก|ไม่เอา).{0,8}(?:ส่ง|ทัก|ติดต่อ|ข้อความ|รบกวน|แจ้งเตือน)
(?:ลบ|เอา).{0,4}(?:เบอร์|หมายเลข)
ยกเลิก.{0,6}(?:รับ|ข้อความ|สมาชิก)
(?:ผิดเบอร์|เบอร์ผิด)
\b(?:אל|לא) (?:\w+ )?(?:תשלח|לשלוח|תסמס|לסמס|תכתב|לכתוב|תפנ)\w*
\b(?:תפסיק\w*|הפסיקו) (?:\w+ )?(?:לשלוח|לכתוב|לסמס|הודעות)
\b(?:תסירו|הסירו|תמחקו|מחקו) (?:\w+ ){0,2}(?:אותי|המספר|מספר)
(?:μη|μην) (?:\S+ ){0,2}(?:στελν|στέλν|στείλ|γράφ|γραφ|ενοχλ)
σταματ\S+ (?:\S+ ){0,2}(?:στελν|στέλν|γράφ|μηνύμ|μηνυμ))"_s,
        {});
    return known;
}

/// Marks and accents are gone from these.
const std::vector<QRegularExpression>& latinLetters()
{
    static const std::vector<QRegularExpression> known = searchesFrom(
        uR"(\b(?:schreib|schick|send|text|kontaktier)(?:e|en|t|et|st)? (?:\w+ ){0,4}(?:nicht mehr|keine? (?:\w+ )?(?:sms|nachricht\w*|texte?)|nie wieder)\b
\b(?:schreib|text|kontaktier)(?:e|en|t|et)? (?:sie |ihr )?(?:mir|mich|uns) (?:\w+ ){0,2}nicht\b
\b(?:mir|mich|uns|bitte) nicht (?:mehr )?(?:schreiben|kontaktieren|texten|anschreiben)\b
\bkeine (?:\w+ )?(?:sms|nachrichten|textnachrichten|mitteilungen)\b
\bhor(?:en|t)? (?:sie |ihr )?auf (?:\w+ ){0,3}(?:schreib|schick|send|text)\w*
\blass(?:en|t)? (?:sie |ihr )?(?:mich|uns) (?:bitte )?in (?:ruhe|frieden)\b
\b(?:losch|entfern|streich)\w* (?:\w+ )?meine (?:\w+ )?(?:\w*nummer|number|daten|kontakt\w*)\b
\b(?<!perche )non (?:mi |ci )?(?:scriv|mandat|mandar|inviat|inviar|contattat|contattar|messagg)\w*
\b(?:smett|finit|piant|basta)\w* (?:di |la di |con )?(?:i |mi |vi )?(?:scriver|mandar|inviar|messagg|sms)\w*
\bnon voglio (?:piu )?(?:\w+ ){0,2}(?:messagg\w*|sms)
\bniente (?:piu )?(?:messagg\w*|sms)
\b(?:cancella|rimuov|togli|elimina)\w* (?:\w+ )?mio numero\b
\bnie (?:do mnie |mi |juz |wiecej |prosze )*(?:pisz|piszcie|pisac|wysylaj|wysyłaj|wysylac|wysyłac|smsuj|przysylaj|przysyłaj|kontaktuj)\w*
\bprzesta[nc]\w* (?:\w+ ){0,2}(?:pisac|wysylac|wysyłac|smsowac|przysylac|przysyłac)
\b(?:usun\w*|wykresl\w*) (?:\w+ )?numer\b
\b[dđ]ung (?:\w+ ){0,2}(?:nhan|gui|lien lac)\b
\b(?:ngung|thoi) (?:nhan tin|gui tin|gui)\b
\bkhong (?:muon )?(?:nhan |gui )tin(?: nhan)?\b
\bhuy [dđ]ang ky\b
\b(?:huwag|wag) (?:\w+ ){0,4}(?:i ?text|itext|tetext|mag ?text|magtext|text|message|imessage|kontakin|mag ?message)\b
\btigil\w* (?:\w+ ){0,4}(?:text\w*|pag ?text|pagtext|message\w*)
\btigilan (?:mo|nyo|niyo|ninyo)\b
\b(?:pa|pinga) (?:\w+ ){0,2}(?:ekri|voye|tekste|kontakte) (?:\w+ ){0,3}(?:m|mwen|mw|nou|anko|mesaj|tekst)\b
\b(?:sispann|rete) (?:\w+ ){0,2}(?:ekri|voye|tekste|mesaj|kontakte)\b
\b(?:mesaj|sms) (?:atma|gonderme|yollama|istemiyor)\w*
\b(?:geen|niet meer) (?:sms|berichten|berichtjes|appen)\b
\bstuur (?:\w+ ){0,2}geen\b)"_s,
        {});
    return known;
}

/// German sets a comma before "zu": "Hören Sie auf, mir zu schreiben".
const std::vector<QRegularExpression>& acrossCommas()
{
    static const std::vector<QRegularExpression> known = searchesFrom(
        uR"(\bhor(?:en|t)? (?:(?!nicht\b)\w+ ){0,4}auf (?:\w+ ){0,3}@stopped
\b(?:aufhoren|aufzuhoren) (?:\w+ ){0,3}@stopped
\bunterlass\w* (?:\w+ ){0,3}(?:nachricht|sms|text|mitteilung|kontakt)\w*)"_s,
        {{u"@stopped"_s,
          u"(?:zu (?:schreib|schick|send|text|kontaktier|belastig)\\w*|mit (?:\\w+ ){0,2}(?:nachricht|sms|text)\\w*)"_s}});
    return known;
}

} // namespace

bool isKeywordElsewhere(const QString& text)
{
    constexpr qsizetype kLongest = 40;
    if (text.size() > kLongest) return false;
    static const QStringList all =
        QStringView(
            u"отписаться|отписка|отпишите|отпишите меня|хватит|прекратите|прекратить|перестаньте|"
            "остановить|остановите|відписатися|відписатись|відпишіть мене|досить|припиніть|"
            "зупинити|退订|退訂|停止|取消订阅|取消訂閱|拒收|停止发送|停止發送|不要发了|别发了|別發了|그만|"
            "그만하세요|수신거부|수신 거부|중지|정지|"
            "구독취소|구독 취소|스톱|停止してください|配信停止|登録解除|やめてください|やめて|ストップ|बंद "
            "करो|बंद करें|रोकें|dừng|"
            "dừng lại|ngừng|hủy đăng ký|huỷ đăng ký|huy dang ky|dung lai|itigil|tigil|itigil na|"
            "tama na|abmelden|abbestellen|austragen|aufhören|aufhoeren|aufhoren|abbestellung|"
            "disiscrivi|disiscrivimi|disiscriviti|annulla iscrizione|cancellami|smettetela|"
            "smettila|fermare|fermati|wypisz|wypisz mnie|przestań|przestan|przestańcie|"
            "przestancie|rezygnuję|rezygnuje|sispann|dezabone|dezabòne|afmelden|uitschrijven|הסר|"
            "הסרה|הסירו אותי|תפסיקו|διαγραφή|σταματήστε|στοπ")
            .toString()
            .split(u'|');
    static const QSet<QString> known(all.begin(), all.end());
    return known.contains(foldedWords(text));
}

bool mayBeRefusalElsewhere(const QString& text, const QStringList& clauses)
{
    if (hasOtherScript(text)) return anyMatches(otherScripts(), foldedWords(text));
    // Each line above asks for a word of these.
    static const WordStarts needed{
        u"schreib", u"schick",  u"send",    u"text",    u"kontakt", u"anschreib", u"keine", u"hor",
        u"lass",    u"losch",   u"entfern", u"streich", u"non",     u"smett",     u"finit", u"piant",
        u"basta",   u"niente",  u"cancell", u"rimuov",  u"togli",   u"elimin",    u"nie",   u"przesta",
        u"usun",    u"wykresl", u"dung",    u"đung",    u"ngung",   u"thoi",      u"khong", u"huy",
        u"huwag",   u"wag",     u"tigil",   u"pa",      u"pinga",   u"sispann",   u"rete",  u"mesaj",
        u"sms",     u"geen",    u"niet",    u"stuur"};
    static const WordStarts ending{u"hor", u"auf", u"unterlass"};
    const QString whole = clauses.join(u' ');
    if (ending.beginAnyOf(whole) && anyMatches(acrossCommas(), whole)) return true;
    return std::ranges::any_of(clauses, [](const QString& each) {
        return needed.beginAnyOf(each) && anyMatches(latinLetters(), each);
    });
}

bool wantsCallsInstead(const QStringList& clauses)
{
    static const std::vector<QRegularExpression> wishes = searchesFrom(
        uR"(\b(?:call|phone|ring) (?:me|us) (?:please |back )?(?:instead of|rather than) (?:by |via |a |the |this |sending |these |all |with )*(?:texts?|texting|txting|messaging|messages|sms)\b
\b(?:call|phone|ring) (?:instead of|rather than) (?:texting|messaging) (?:me|us)\b
\b(?:you|yall) (?:could |would |can |to )?(?:just )?(?:call|called|phone|phoned)(?: me| us)? (?:than|instead of|rather than|over) (?:to )?(?:text|texting|texts?|message|messaging)\b
\bprefer (?:\w+ ){0,3}(?:calls?|called|phoned|a phone call) (?:over|to|than|not|rather than|instead of) (?:being |a |getting |receiving |to be )?(?:texts?|texted|texting|messages?|messaging)\b
^(?:please |phone |voice |telephone |ok |just |only )*calls? only(?: please| thanks| thank you)*$
^(?:@ask )*(?:(?:contact|reach|answer|reply to) (?:me|us) )?(?:use |by |via )*e ?mail only(?: please| pls| thanks| thank you)*$
^(?:@ask )*only (?:by |via |use )?e ?mail(?: me| us)?(?: please| pls| thanks)*$
^(?:@ask )*(?:only|just) (?:phone |voice |telephone |take |accept |answer |do |want |prefer |like )+(?:(?:phone |voice )?calls?)(?: please| pls| thanks| thank you)*$
^(?:@ask )*only (?:please )?(?:call|phone)(?: me| us| back| my (?:cell|phone|number|house|home|work|landline|office)| on (?:the|my) (?:cell|phone|landline))*(?: please| pls| plz| thanks| thank you| and (?:dont|do not|no|never) te?xt\w*)*$
^(?:@ask )*(?:call|phone) (?:me |us |back )*only(?: please| pls| plz| thanks| thank you)*$
^(?:@ask )*(?:call|phone)(?: me| us)? (?:dont|do not|no|not|never) (?:text|txt|message)(?:s|ing)?(?: me| us| please| pls| thanks)*$
^(?:por favor |pls |please |hola |mejor )*(?:solo|solamente|unicamente|nada mas) (?:por (?:telefono|llamada)|llamadas?(?: telefonicas?)?|llam(?:en|eme|enme|enos|ennos|ame)|llam[ae] por favor|me llam(?:an|en))(?: por favor| gracias| al (?:celular|telefono))*$
^(?:por favor |please |hola )*(?:llamadas?|llam(?:e|en|eme|enme|ame|enos)|por telefono) (?:solamente|unicamente|nada mas)(?: por favor| gracias)*$
^(?:svp |bonjour |merci de |s il vous plait )*(?:seulement|uniquement|que) (?:par |des |les |d )?(?:appels?|telephone|coups? de fil)(?: telephoniques?)?(?: svp| merci| s il vous plait)*$
^(?:svp |bonjour |merci de |s il vous plait )*(?:appel(?:ez|er|le)(?: moi| nous)?|(?:des )?appels?|(?:par )?telephone) (?:seulement|uniquement)(?: svp| merci| s il vous plait)*$
^(?:por favor |oi |ola )*(?:so|somente|apenas|unicamente) (?:por )?(?:ligac(?:ao|oes)|telefone|chamadas?|(?:me )?lig(?:a|ue|uem)(?: (?:pra|para) (?:mim|nos))?)(?: por favor| obrigad[oa])*$
^(?:por favor |oi |ola )*(?:ligac(?:ao|oes)|(?:me )?lig(?:ue|uem)) (?:somente|apenas)(?: por favor| obrigad[oa])*$
^(?:من فضلك |لو سمحت |لو سمحتم )*(?:اتصل\w*(?: (?:بي|بنا|علي))?|مكالمات|مكالمه|بالهاتف|بالتلفون) (?:فقط|بس)(?: من فضلك| شكرا)*$
^(?:من فضلك |لو سمحت |لو سمحتم )*(?:فقط|بس) (?:اتصل\w*(?: (?:بي|بنا|علي))?|مكالمات|مكالمه|بالهاتف)(?: من فضلك| شكرا)*$
\b(?:llam\w+|marqu\w+) (?:\w+ )?(?:en vez|en lugar) de (?:\w+ )?(?:mandar|mandarme|enviar|escribir|escribirme|textear|mensajes?|textos?)\b
\b(?:appel\w+) (?:moi |nous )?(?:plutot que|au lieu) (?:de |d )?(?:m |nous )?(?:ecrire|envoyer|texter|textos?|messages?|sms)\b)"_s,
        {{u"@ask"_s,
          u"(?:please|pls|plz|just|ok|okay|hi|hello|hey|no|and|so|but|thanks|sorry|can you|could you|would "
          "you|you can|u can|you|i|we|yes)"_s}});
    static const WordStarts needed{u"call",     u"phon",   u"ring",  u"prefer", u"llam",
                                   u"marqu",    u"appel",  u"telef", u"telep",  u"ligac",
                                   u"lig",      u"chamad", u"اتصل",  u"مكالم",  u"بالهاتف",
                                   u"بالتلفون", u"coup",   u"email", u"mail"};
    return std::ranges::any_of(
        clauses, [](const QString& each) { return needed.beginAnyOf(each) && anyMatches(wishes, each); });
}

bool saysNoLonger(const QString& whole)
{
    static const QRegularExpression form(
        u"^(?:no |pues |pero )?ya no(?: quiero| mas| por favor| gracias| ya| insista\\w*)*$"_s);
    return whole.size() < 60 && form.match(whole).hasMatch();
}

} // namespace secondring
