// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_sentences.h"

#include "core/compliance/opt_out_doubts.h"
#include "core/compliance/word_starts.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Ground = OptOutGrammar::Ground;
using Grounds = OptGrounds;

/// What all clauses together say.
struct Sum {
    std::array<std::optional<OptLanguage>, OptOutGrammar::GroundCount> first;
    int angry = 0;
    int doubtful = 0;
    bool isTriggered = false;
    bool isHarmless = false;

    void add(const HeardClause& heard)
    {
        isTriggered = isTriggered || heard.isTriggered;
        isHarmless = isHarmless || heard.isHarmless;
        Grounds inAny;
        for (const OptLanguage language : kOptLanguages) {
            const Grounds grounds = heard.in[static_cast<size_t>(language)];
            for (size_t each = 0; grounds.any() && each < grounds.size(); ++each) {
                if (grounds.test(each) && !first[each]) first[each] = language;
            }
            inAny |= grounds;
        }
        // A clause counts once, in however many languages it is understood.
        angry += inAny.test(Ground::Anger) ? 1 : 0;
        doubtful += inAny.test(Ground::Doubt) && !inAny.test(Ground::Anger) ? 1 : 0;
    }
    [[nodiscard]] std::optional<OptLanguage> heard(Ground ground) const { return first[ground]; }
};

/// "Please don't call, text me instead" is the opposite of an opt-out.
bool asksForText(const QString& words)
{
    static const QRegularExpression form(
        u"(?<!dont )(?<!not )(?<!never )(?<!stop )\\b(?:text|txt|message|msg|sms|whatsapp|email)(?:ing)? "
        "(?:me|us|instead|only|works|is|please|back)\\b|\\b(?:by|over|via|prefer|rather) "
        "(?:text|texting|message|sms)\\b|"
        "\\b(?:text|texting|message|sms)$|\\binstead\\b|\\b(?:escrib|mand|envi|text)\\w*me\\b|\\b(?:textez|ecrivez) (?:moi|nous)\\b"_s);
    return form.match(words).hasMatch();
}

/// The older list of wordings, for @p words without what is harmless.
void readPhrases(const OptOutPhrases& phrases, const QString& words, Grounds& grounds)
{
    if (anyMatches(phrases.optOut, words)) grounds.set(Ground::Refusal);
    if (anyMatches(phrases.aboutCalls, words)) grounds.set(Ground::AboutCalls);
    if (anyMatches(phrases.uncertain, words)) grounds.set(Ground::Doubt);
}

/// One clause as all languages take its words.
struct Understood {
    std::array<OptOutGrammar::Clause, kOptLanguages.size()> in;
    bool isBrief = false; ///< The whole text is.

    Understood(const QStringList& words, bool brief) : isBrief(brief)
    {
        for (size_t each = 0; each < in.size(); ++each)
            in[each] = optOutGrammar(kOptLanguages[each]).clauseOf(words);
    }
};

/// Takes out of @p clause what is harmless in any language: "la serrure est bloquée" is no Spanish. Whether
/// there was something.
bool takeOutHarmless(Understood& clause)
{
    QStringList words = clause.in.front().words;
    bool isChanged = false;
    for (size_t each = 0; each < clause.in.size(); ++each) {
        const OptOutGrammar& grammar = optOutGrammar(kOptLanguages[each]);
        OptOutGrammar::Clause& here = clause.in[each];
        if (here.all.none()) continue;
        if (isChanged) here = grammar.clauseOf(words);
        if (here.isTriggered(clause.isBrief)) {
            QString rest = here.words.join(u' ');
            for (const auto& form : optOutPhrases(kOptLanguages[each]).harmless)
                rest.replace(form, u" ~ "_s);
            here = grammar.clauseOf(rest.split(u' ', Qt::SkipEmptyParts));
        }
        grammar.blankHarmless(here);
        isChanged = isChanged || here.words != words;
        words = here.words;
    }
    if (isChanged) clause = Understood(words, clause.isBrief);
    return isChanged;
}

Grounds groundsIn(OptLanguage language, const OptOutGrammar::Clause& clause, bool brief)
{
    const OptOutGrammar& grammar = optOutGrammar(language);
    Grounds grounds;
    if (clause.all.none()) return grounds;
    for (const Ground each : {Ground::Refusal, Ground::WrongPerson, Ground::AboutCalls, Ground::Anger,
                              Ground::Doubt, Ground::OwnSlip})
        grounds.set(each, grammar.has(each, clause));
    // It is the slower, so it has its turn last.
    if (clause.isTriggered(brief) && !grounds.test(Ground::Refusal))
        readPhrases(optOutPhrases(language), clause.words.join(u' '), grounds);
    if (grammar.has(Ground::Ordinary, clause)) grounds.reset(Ground::Doubt).reset(Ground::Anger);
    return grounds;
}

bool isTriggered(const Understood& clause)
{
    return std::ranges::any_of(kOptLanguages, [&clause](OptLanguage each) {
        return clause.in[static_cast<size_t>(each)].isTriggered(clause.isBrief);
    });
}

HeardClause heardClause(const QString& words, bool brief)
{
    Understood clause(words.split(u' ', Qt::SkipEmptyParts), brief);
    HeardClause heard;
    heard.isTriggered = isTriggered(clause);
    heard.isHarmless = takeOutHarmless(clause);
    for (const OptLanguage language : kOptLanguages) {
        const auto each = static_cast<size_t>(language);
        heard.in[each] = groundsIn(language, clause.in[each], brief);
    }
    return heard;
}

Sum summed(const QStringList& clauses, HeardClauses& heard)
{
    constexpr qsizetype kBrief = 160;
    const auto length = [](qsizetype sum, const QString& each) { return sum + each.size(); };
    const bool isBrief = std::accumulate(clauses.begin(), clauses.end(), qsizetype{0}, length) <= kBrief;
    QHash<QString, HeardClause>& known = heard[isBrief ? 1 : 0];
    Sum sum;
    for (const QString& each : clauses) {
        auto clause = known.constFind(each);
        if (clause == known.cend()) clause = known.insert(each, heardClause(each, isBrief));
        sum.add(*clause);
    }
    return sum;
}

bool saysKeyword(const QStringList& clauses)
{
    return std::ranges::any_of(clauses,
                               [](const QString& each) { return optOutKeywordLanguage(each).has_value(); });
}

/// "Who gave you this number? Delete it."
bool asksForRemoval(const QStringList& clauses)
{
    static const QRegularExpression removal(
        u"^(?:please |pls |just |so |and "
        u")*(?:remove|delete|lose|erase|take|borr|quit|elimin|sac|effac|supprim|apag|tir|"
        "remov|احذف|امسح|شيل)\\w*(?: (?:it|this|that|me|le|la|lo|moi|off|ele|o|isso))*(?: now| please| svp| ya)*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // What it begins with.
    static const WordStarts first{u"please", u"pls",     u"just", u"so",   u"and",  u"remov",  u"delete",
                                  u"lose",   u"erase",   u"take", u"borr", u"quit", u"elimin", u"sac",
                                  u"effac",  u"supprim", u"apag", u"tir",  u"احذف", u"امسح",   u"شيل"};
    return std::ranges::any_of(
        clauses, [](const QString& each) { return first.begin(each) && removal.match(each).hasMatch(); });
}

/// "Not interested. Remove." is said by someone who means it; so is one anger upon another.
bool isMeant(const QStringList& clauses, const Sum& sum, bool doubtful)
{
    return saysKeyword(clauses) || sum.angry >= 2 || (sum.angry >= 1 && (doubtful || sum.doubtful >= 1));
}

/// What is no plain opt-out, and may be one.
OptReading readDoubts(const QStringList& clauses, const Sum& sum)
{
    const bool doubtful = sum.isTriggered && isDoubtful(clauses);
    const auto unsure = sum.heard(Ground::Anger) ? sum.heard(Ground::Anger) : sum.heard(Ground::Doubt);
    const auto calls = sum.heard(Ground::AboutCalls);
    if (!calls && !unsure && !doubtful) return {};
    const bool asks = asksForText(clauses.join(u' '));
    if (calls && !asks) return {OptWord::OptOut, false, *calls};
    if ((doubtful || unsure) && asksForRemoval(clauses)) return {OptWord::OptOut};
    if (!unsure || asks) return {doubtful ? OptWord::Uncertain : OptWord::None};
    return {isMeant(clauses, sum, doubtful) ? OptWord::OptOut : OptWord::Uncertain, false, *unsure};
}

OptReading readSum(const QStringList& clauses, const Sum& sum)
{
    if (const auto said = sum.heard(Ground::Refusal)) {
        const bool perhaps = isOnlyForAWhile(clauses) || isAboutAnotherPhone(clauses);
        return {perhaps ? OptWord::Uncertain : OptWord::OptOut, false, *said};
    }
    // "Oops, wrong number, I meant to text my sister."
    if (sum.heard(Ground::OwnSlip)) return {};
    if (const auto said = sum.heard(Ground::WrongPerson)) return {OptWord::OptOut, false, *said, true};
    if (wantsNoAnswer(clauses)) return {OptWord::OptOut};
    return readDoubts(clauses, sum);
}

} // namespace

bool wantsNoAnswer(const QStringList& clauses)
{
    if (std::ranges::none_of(clauses, [](const QString& each) { return each.contains(u" back"_s); }))
        return false;
    static const QRegularExpression order(
        u"^(?:please |pls |sorry |so |and |ok |okay |just |but |thanks )*(?:do not|dont|never) "
        "(?:text|write|message|msg|reply|respond)(?: to)?(?: me| us)? back"
        "(?: to me| to us| at all| again| ever| please| pls| thanks| thank you| sorry)*$"_s);
    static const QRegularExpression otherwise(
        u"\\b(?:until|till|yet|now|today|tonight|tomorrow|later|before|after|while|when|if|busy|driving|"
        u"asleep)\\b|"
        "\\b(?:call|phone|ring|email) (?:me|us|instead|my|you|back)\\b|"
        "\\b(?:just|only|please|ill|will|can|to|or|but|and) (?:call|phone|ring|email|come|stop by)\\b"_s);
    const bool isOrder =
        std::ranges::any_of(clauses, [](const QString& each) { return order.match(each).hasMatch(); });
    return isOrder && !otherwise.match(clauses.join(u' ')).hasMatch() && !isOnlyForAWhile(clauses);
}

bool shoutsStop(QStringView text)
{
    if (!text.contains(u"STOP")) return false;
    static const QRegularExpression first(
        u"^\\W*STOP\\b(?!\\W+(?i:the press|you|it you|by|in|and|n|at|over|sign|lights?|smoking|here|there|&))"_s);
    static const QRegularExpression last(
        u"(?<!(?i:bus)[ -])(?<!(?i:non)[ -])(?<!(?i:full)[ -])(?<!(?i:next)[ -])(?<!(?i:last)[ -])\\bSTOP\\W*$"_s);
    static const QRegularExpression small(u"[a-z]{2}"_s);
    const QString words = text.toString();
    return small.match(words).hasMatch() && (first.match(words).hasMatch() || last.match(words).hasMatch());
}

OptSentences readOptSentences(QStringView text, const QStringList& clauses, HeardClauses& heard)
{
    if (shoutsStop(text)) return {{OptWord::OptOut}};
    const Sum sum = summed(clauses, heard);
    return {readSum(clauses, sum), sum.isHarmless};
}

} // namespace secondring
