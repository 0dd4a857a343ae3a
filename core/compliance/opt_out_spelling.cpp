// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_spelling.h"

#include "core/base/word_tree.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// What is meant by each of many forms.
struct Forms {
    WordTable<QString> whole;
    WordSet pairStarts; ///< The first words of the forms that are two.
};

/// "whole: form form"; "_" stands for a space.
Forms formsIn(const QString& lines)
{
    Forms forms;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString whole = line.section(u": "_s, 0, 0);
        for (QString form : line.section(u": "_s, 1).split(u' ', Qt::SkipEmptyParts)) {
            if (form.contains(u'_')) forms.pairStarts.insert(form.section(u'_', 0, 0));
            forms.whole[form.replace(u'_', u' ')] = whole;
        }
    }
    return forms;
}

/// One word, or two beside each other, that are always meant so.
constexpr QStringView kForms = uR"(dont: dnt donot dosnt dont't don_t dont_t do_nt dnot doint dotn dnont
you are: u_r
yall: y_ll ya_ll yaall yalls
stop: st0p 5top sto0p s_top st_op sto_p stopp stahp staph stawp sttop sstop stpo sotp tsop dtop stiop stopo stpp stopt stph
stop texting: stoptexting sop_texting sotp_texting stoop_texting quite_texting stp_texting stap_texting stahp_texting stop_textin stop_txtn
stop messaging: quite_messaging stoop_messaging sop_messaging stp_messaging
texting: textign texing textng txtn txtng textingg textibg texitng txting txtin textin tetxing texxting texring
texts: texxts txtz textz texs
text: tezt texr rext ttext tesxt tex txet tetx texxt textt txt t3xt
message: messge mesage msage meessage messsage mssg messag mesasge mesg
messages: messges mesages msgz mssgs messags messeges mesasges mesgs
messaging: messging mesaging messagin msgin msgn messageing mesageing
number: nmbr numbr nubmer numer numbe nunber nbr numbr numbrr nummber
remove: remvoe romove rmv remov removve removee
delete: delet dlt deleet delte
person: persn persno
unsubscribe: unsubscrib unsubcsribe unsubsribe unsubcribe unsubscibe unsuscribe unsubsrcibe unsubsri unsubsrib unsubscrbe unsubscrie unsubscrive unsubscriibe un_subscribe unsubcribed unsubcrib unsubscripe unsubscrip unsubsciribe unsubsrcribe usubscribe unscribe unsbscribe unsubscride
opt out: optout opt-out opout
anymore: anymor anymroe nemore
take: tke tkae
more: mroe moer
oclock: o_clock
yall: y_all ya_ll yaull
harassment: harrassment harrasment harasment
harassing: harrassing harrasing harasing
harassed: harrassed
texts: txets tects
texting: txtng texting_g tecting
no more: nomore no_mor no_moar
going to: gonna gunna
want to: wanna
got to: gotta
out of: outta outa
because: cuz coz bc
receive: recieve recive receve reciev
receiving: recieving reciving receving
quit: qiut quitt kwit
quiten: kiten
quiteme: kiteme
quitenme: kitenme
please: plz pls plse pleas plese plox pleaz plss plsss puhlease
quiero: kiero qiero
mensajes: msjs msj mnsjs mnsj mjs mensages menssajes menssaje msjes mensjaes mensjes
equivocado: ekivocado equibocado ekibocado equivokado equivcado
equivocada: ekivocada equibocada
por favor: x_favor xfa xfavor porfa porfis porfavor pf pfv pfvr pfvor
je veux: jveux j_veux j_veu je_veu
mensagens: msgens mensajens mensagems menssagens mensagns
mensagem: mensajem menssagem mensagen)";

const Forms& forms()
{
    static const Forms known = formsIn(kForms.toString());
    return known;
}

/// What is meant so before certain words only.
struct BeforeWord {
    QStringList forms;
    QString whole;
    QStringList next; ///< How the word behind begins.
};

const std::vector<BeforeWord>& beforeWords()
{
    static const std::vector<BeforeWord> known{
        {{u"ur"_s}, u"you are"_s, {u"harassing"_s, u"spamming"_s, u"annoying"_s, u"bothering"_s}},
        {{u"quero"_s}, u"quiero"_s, {u"sus"_s}},
        {{u"n"_s, u"nn"_s, u"naum"_s, u"num"_s, u"nau"_s},
         u"nao"_s,
         {u"quero"_s, u"quer"_s, u"mand"_s, u"envi"_s, u"escrev"_s, u"aguento"_s, u"me"_s, u"pre"_s,
          u"autori"_s}},
        {{u"q"_s, u"k"_s, u"ke"_s},
         u"que"_s,
         {u"me"_s, u"no"_s, u"nos"_s, u"se"_s, u"ya"_s, u"dejen"_s, u"paren"_s}},
        {{u"d"_s},
         u"de"_s,
         {u"mand"_s, u"escri"_s, u"envi"_s, u"molest"_s, u"me"_s, u"text"_s, u"jod"_s, u"ching"_s,
          u"llam"_s}},
        {{u"pu"_s}, u"plus"_s, {u"recevoir"_s, u"de"_s, u"vos"_s, u"etre"_s}},
        {{u"stp"_s}, u"stop"_s, {u"texting"_s, u"messaging"_s, u"sending"_s}},
        {{u"stp"_s}, u"svp"_s, {u""_s}},
        {{u"m"_s}, u"me"_s, {u"escrib"_s, u"mand"_s, u"envi"_s, u"molest"_s}}};
    return known;
}

/// @p word, or what is meant by it before @p next.
const QString& meantBefore(const QString& word, QStringView next)
{
    static const WordSet known = [] {
        WordSet forms;
        for (const BeforeWord& each : beforeWords())
            for (const QString& form : each.forms)
                forms.insert(form);
        return forms;
    }();
    if (!known.contains(word)) return word;
    const auto found = std::ranges::find_if(beforeWords(), [&](const BeforeWord& each) {
        const auto isNext = [&next](const QString& start) { return next.startsWith(start); };
        return each.forms.contains(word) && std::ranges::any_of(each.next, isNext);
    });
    return found != beforeWords().end() ? found->whole : word;
}

/// "stoppp", "noooo": nobody means three of a letter.
QString squeezed(const QString& word)
{
    const auto isThird = [&word](qsizetype n) { return word[n] == word[n - 1] && word[n] == word[n - 2]; };
    qsizetype third = 2;
    while (third < word.size() && !isThird(third))
        ++third;
    if (third >= word.size()) return word;
    QString plain;
    for (qsizetype n = 0; n < word.size(); ++n) {
        const bool run = (n >= 2 && isThird(n)) || (n >= 1 && n + 1 < word.size() && isThird(n + 1));
        const bool repeated = run && !plain.isEmpty() && plain.back() == word[n];
        if (!repeated || word[n].isDigit()) plain += word[n];
    }
    return plain;
}

/// Whether one slip of a thumb (a letter too many, missing, wrong, or two swapped) lies between the two.
bool isOneSlipFrom(QStringView wanted, QStringView typed)
{
    const qsizetype more = typed.size() - wanted.size();
    if (more < -1 || more > 1 || wanted == typed) return false;
    const auto [inWanted, inTyped] = std::ranges::mismatch(wanted, typed);
    const QStringView left = wanted.mid(inWanted - wanted.begin());
    const QStringView right = typed.mid(inTyped - typed.begin());
    if (more == 1) return left == right.mid(1);
    if (more == -1) return left.mid(1) == right;
    const bool swapped =
        left.size() >= 2 && left[0] == right[1] && left[1] == right[0] && left.mid(2) == right.mid(2);
    return swapped || left.mid(1) == right.mid(1);
}

/// The long word that @p word was meant to be, or itself. Short ones are too near to others: "stop", "shop".
QString withoutSlip(const QString& word)
{
    static const std::array wanted{u"unsubscribe"_s,   u"messaging"_s,  u"messages"_s,   u"texting"_s,
                                   u"notifications"_s, u"harassment"_s, u"contacting"_s, u"harassing"_s,
                                   u"mensajes"_s,      u"mensagens"_s,  u"desabonner"_s, u"equivocado"_s,
                                   u"remove"_s,        u"number"_s,     u"delete"_s};
    static const WordSet others{u"massages"_s,    u"massaging"_s,    u"contracting"_s,  u"message"_s,
                                u"testing"_s,     u"notification"_s, u"unsubscribed"_s, u"unsubscribes"_s,
                                u"mensaje"_s,     u"mensagem"_s,     u"desabonnes"_s,   u"equivocada"_s,
                                u"equivocados"_s, u"desabonne"_s,    u"equivoca"_s,     u"removed"_s,
                                u"remover"_s,     u"removes"_s,      u"remote"_s,       u"numbers"_s,
                                u"numbed"_s,      u"deleted"_s,      u"deletes"_s};
    if (word.size() < 5 || others.contains(word)) return word;
    for (const QString& each : wanted) {
        if (each.front() == word.front() && isOneSlipFrom(each, word)) return each;
    }
    return word;
}

/// "s t o p texting": letters with spaces between them become the word they spell.
void joinLetters(QStringList& words)
{
    static const WordSet spelled{u"stop"_s, u"quit"_s, u"unsubscribe"_s, u"end"_s, u"cancel"_s, u"remove"_s};
    for (qsizetype first = 0; first + 2 < words.size(); ++first) {
        QString word;
        qsizetype end = first;
        while (end < words.size() && words[end].size() == 1) {
            word += words[end++];
            if (word.size() >= 3 && spelled.contains(word)) {
                words.remove(first, end - first);
                words.insert(first, word);
                break;
            }
        }
    }
}

/// "3pm", "3 pm": an hour, whichever.
void joinHours(QStringList& words)
{
    const auto isHalf = [](QStringView word) { return word == u"am" || word == u"pm"; };
    for (qsizetype n = 0; n < words.size(); ++n) {
        if (!words[n].front().isDigit()) continue;
        if (n + 1 < words.size() && words[n].back().isDigit() && isHalf(words[n + 1]))
            words.removeAt(n + 1);
        else if (!isHalf(QStringView(words[n]).right(2)))
            continue;
        words[n] = u"oclock"_s;
    }
}

/// "remove 404 555 0123": a telephone number is "this number".
void joinDigits(QStringList& words)
{
    constexpr qsizetype kShortest = 7;
    const auto isDigits = [](const QString& word) {
        return std::ranges::all_of(word, [](QChar each) { return each.isDigit(); });
    };
    for (qsizetype first = 0; first < words.size(); ++first) {
        qsizetype end = first;
        qsizetype digits = 0;
        while (end < words.size() && isDigits(words[end]))
            digits += words[end++].size();
        if (digits < kShortest) continue;
        words.remove(first, end - first);
        words.insert(first, u"number"_s);
        words.insert(first, u"this"_s);
    }
}

QString spelledClause(QStringList words)
{
    for (QString& word : words)
        word = squeezed(word);
    joinLetters(words);
    joinHours(words);
    joinDigits(words);
    for (QString& word : words) {
        const QString* const known = forms().whole.find(word);
        word = known != nullptr ? *known : withoutSlip(word);
    }
    QStringList whole;
    for (qsizetype n = 0; n < words.size(); ++n) {
        const QString next = n + 1 < words.size() ? words[n + 1] : QString();
        const bool begins = forms().pairStarts.contains(words[n]);
        if (const QString* both = begins ? forms().whole.find(words[n] + u' ' + next) : nullptr) {
            whole += *both;
            ++n;
        } else {
            whole += meantBefore(words[n], next);
        }
    }
    return whole.join(u' ');
}

} // namespace

QStringList spelledOut(QStringList clauses)
{
    for (QString& clause : clauses)
        clause = spelledClause(clause.split(u' ', Qt::SkipEmptyParts));
    return clauses;
}

} // namespace secondring
