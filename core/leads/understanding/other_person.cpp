// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_tree.h"
#include "core/leads/understanding/rules.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Nothing after the name at @p at that goes on about it.
bool endsWithName(const ReplyWords& words, size_t at)
{
    static const WordSet closers{u"lol"_s,  u"sorry"_s, u"haha"_s,  u"bro"_s,   u"though"_s, u"anymore"_s,
                                 u"you"_s,  u"here"_s,  u"wrong"_s, u"at"_s,    u"and"_s,    u"but"_s,
                                 u"dude"_s, u"man"_s,   u"hun"_s,   u"ma'am"_s, u"maam"_s,   u"sir"_s};
    return at + 1 == words.size() || words[at + 1].clause != words[at].clause ||
           closers.contains(words[at + 1].text);
}

/// "Sorry, not Carlos": nothing before the "not" of the name at @p at but an opening.
bool beginsWithDenial(const ReplyWords& words, size_t at)
{
    static const WordSet openers{u"sorry"_s, u"hun"_s, u"hon"_s, u"no"_s,  u"nope"_s, u"lol"_s,
                                 u"dear"_s,  u"hey"_s, u"um"_s,  u"its"_s, u"it"_s,   u"nah"_s};
    return at == 1 || words[at - 2].clause != words[at].clause || openers.contains(words[at - 2].text);
}

/// "This isn't Carlos", "not amanda", "no soy Lupita", "who's Amanda?"
bool isDisowned(const ReplyWords& words, size_t at)
{
    static const WordSet before{u"is"_s, u"am"_s, u"soy"_s, u"es"_s};
    const QString prior = words[at - 1].text;
    const QString earlier = at > 1 ? words[at - 2].text : QString();
    const bool denied = prior == u"not"_s && (before.contains(earlier) || beginsWithDenial(words, at));
    const bool negado = before.contains(prior) && earlier == u"no"_s;
    const bool asked = before.contains(prior) && (earlier == u"who"_s || earlier == u"quien"_s);
    return endsWithName(words, at) && (denied || negado || asked);
}

/// "No Gloria here"
bool isAbsent(const ReplyWords& words, size_t at)
{
    static const WordSet places{u"here"_s, u"at"_s, u"lives"_s, u"by"_s,    u"aqui"_s,
                                u"in"_s,   u"on"_s, u"with"_s,  u"living"_s};
    return words[at - 1].text == u"no"_s && at + 1 < words.size() && places.contains(words[at + 1].text);
}

/// Maria and Mario, Jon and John, Kathy and Cathy: one is heard or written for the other.
bool isNearlySame(QStringView one, QStringView other)
{
    constexpr qsizetype kLong = 6;
    if (one.size() < 2 || other.size() < 2 || one == other) return false;
    const auto sound = [](QStringView name) { return name.front() == u'k' ? QChar(u'c') : name.front(); };
    if (sound(one) != sound(other)) return false;
    qsizetype from = 1;
    while (from < one.size() && from < other.size() && one[from] == other[from])
        ++from;
    one = one.sliced(from);
    other = other.sliced(from);
    while (!one.isEmpty() && !other.isEmpty() && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
    const qsizetype longest = std::max(one.size(), other.size());
    return longest <= (from + longest >= kLong ? 2 : 1);
}

/// Whether the word at @p at is said to be their own name: "Mario is my name", "my name is Mario".
bool isNamedAsOwn(const ReplyWords& words, size_t at)
{
    const auto said = [&](size_t n) { return n < words.size() ? words[n].text : QString(); };
    const bool before = said(at + 1) == u"is"_s && said(at + 2) == u"my"_s && said(at + 3) == u"name"_s;
    if (at < 2) return before;
    const bool named = said(at - 1) == u"is"_s && said(at - 2) == u"name"_s;
    return before || named || (said(at - 1) == u"llamo"_s && said(at - 2) == u"me"_s);
}

/// Whether the word at @p at is told as who writes: "it's Mario", "this is Mario", "soy Mario".
bool isToldAsOwn(const ReplyWords& words, size_t at)
{
    static const WordSet subjects{u"it"_s, u"this"_s, u"i"_s};
    if (isNamedAsOwn(words, at)) return true;
    if (at >= 1 && words[at - 1].text == u"soy"_s) return at < 2 || words[at - 2].text != u"no"_s;
    return at >= 2 && (words[at - 1].text == u"is"_s || words[at - 1].text == u"am"_s) &&
           subjects.contains(words[at - 2].text);
}

/// "Not Maria, Mario is my name": the name at @p denied is put right, not disowned.
bool putsNameRight(const ReplyWords& words, size_t denied)
{
    const bool bare = words[denied - 1].text == u"not"_s &&
                      (denied < 2 || words[denied - 2].clause != words[denied].clause);
    for (size_t n = 0; n < words.size(); ++n) {
        if (n == denied || words[n].text == words[denied].text) continue;
        if (bare && isNamedAsOwn(words, n)) return true;
        if (isToldAsOwn(words, n) && isNearlySame(words[n].text, words[denied].text)) return true;
    }
    return false;
}

/// A name that is not theirs.
std::optional<Evidence> otherName(const Reading& reading)
{
    const ReplyWords& words = reading.words;
    for (int n = 1; n < static_cast<int>(words.size()); ++n) {
        const auto at = static_cast<size_t>(n);
        if (!reading.language->firstNames.contains(words[at].text)) continue;
        if (isAbsent(words, at)) return evidenceOf(words, n - 1, n + 2);
        const bool wrong = words[at - 1].text == u"wrong"_s; // "the wrong Kim"
        if (wrong || (isDisowned(words, at) && !putsNameRight(words, at)))
            return evidenceOf(words, n - 1, n + 1);
    }
    return {};
}

/// Whether @p word is said from @p mark to the end of its clause.
bool goesOnWith(const Reading& reading, const Mark& mark, const WordSet& said)
{
    const int clause = reading.words[static_cast<size_t>(mark.first)].clause;
    for (auto n = static_cast<size_t>(mark.first); n < reading.words.size(); ++n)
        if (reading.words[n].clause == clause && said.contains(reading.words[n].text)) return true;
    return false;
}

/// "Can I", "could you": what is asked for is from us.
bool asksWhetherWeCan(const Reading& reading)
{
    static const WordSet can{u"can"_s, u"could"_s, u"puedo"_s, u"podemos"_s};
    static const WordSet who{u"i"_s, u"we"_s, u"you"_s, u"u"_s, u"yall"_s};
    for (size_t n = 0; n < reading.words.size(); ++n) {
        if (!can.contains(reading.words[n].text)) continue;
        if (reading.words[n].text.startsWith(u'p')) return true;
        if (n + 1 < reading.words.size() && who.contains(reading.words[n + 1].text)) return true;
    }
    return false;
}

/// "I never called you back", "I don't have a dentist, are you taking new patients": whoever means to come.
bool isOfCaller(const Reading& reading, const Mark& mark)
{
    static const WordSet later{u"back"_s,   u"yet"_s,     u"earlier"_s, u"sooner"_s,
                               u"vuelta"_s, u"todavia"_s, u"aun"_s};
    static const WordSet owns{u"have"_s, u"has"_s};
    static const WordSet about{u"about"_s};
    const bool wishes = reading.hasAny({Sign::Availability, Sign::Opening, Sign::NewClient, Sign::Want});
    static const WordSet ours{u"there"_s, u"with"_s};
    if (goesOnWith(reading, mark, owns))
        return !goesOnWith(reading, mark, ours) && (wishes || asksWhetherWeCan(reading));
    if (goesOnWith(reading, mark, later)) return true;
    static const WordSet known{u"the"_s, u"my"_s};
    return goesOnWith(reading, mark, about) && goesOnWith(reading, mark, known) &&
           (reading.has(Sign::Availability) || asksWhetherWeCan(reading));
}

/// All words as they were read, with one space between.
QString saidIn(const Reading& reading)
{
    QStringList words;
    for (const ReplyWord& each : reading.words)
        words += each.text;
    return words.join(u' ');
}

/// "It's for my son", "my wife called": who is meant is one of theirs.
bool isForTheirs(const QString& said)
{
    static const QString kin =
        u"(?:son|daughter|wife|husband|hubby|mom|mum|mother|dad|father|sister|brother|kids?|child|children|"
        "grand\\w+|partner|boyfriend|girlfriend|fiancee?|niece|nephew|aunt|uncle|hij[oa]|espos[oa]|mama|papa|"
        "herman[oa]|niet[oa]|nin[oa])"_s;
    static const QRegularExpression forKin(u"\\b(?:for|para) (?:my|our|mi|nuestr[oa]) (?:\\w+ )?"_s + kin +
                                           u"\\b"_s);
    static const QRegularExpression kinActs(
        u"\\b(?:my|mi) "_s + kin +
        u" (?:(?:who |that |que )?(?:needs|wants|called|made|booked|necesita|quiere|llamo)|did(?! not\\b))\\b"_s);
    return forKin.match(said).hasMatch() || kinActs.match(said).hasMatch();
}

/// "But text me here": this phone is the one to text.
bool takesTextsHere(const QString& said)
{
    static const QRegularExpression here(u"(?<!not )(?<!stop )(?<!never )(?<!no "
                                         u")\\b(?:text|reach|write|message|contact|answer) (?:to )?(?:me|us) "
                                         "(?:here|on this|at this)\\b"_s);
    return here.match(said).hasMatch();
}

/// "So I lost your address": whoever had it.
bool lostWhatWasOurs(const QString& said)
{
    static const QRegularExpression lost(
        u"\\blost (?:(?:your|the) (?:\\w+ )?(?:address|info|information|location|details|directions)|your "
        u"number|"
        "(?:all )?(?:of )?my contacts?)\\b"_s);
    return lost.match(said).hasMatch();
}

/// "Just texting is easier": they write rather than call.
bool prefersTexts(const QString& said)
{
    static const QRegularExpression prefers(
        u"(?<!stop )(?<!not )(?<!no )\\btext(?:s|ing)? (?:you )?(?:is |was |would be |works )?"
        "(?:just |so |much |a lot |way )*(?:easier|better|instead)\\b|\\b(?:prefer|rather) (?:to )?text(?:ing)?\\b"_s);
    return prefers.match(said).hasMatch();
}

/// "Sorry, I called the wrong place" is their own slip; "you meant to text someone else" is ours.
bool isTheirSlip(const Reading& reading, const Mark& mark)
{
    static const WordSet us{u"you"_s, u"guys"_s};
    return mark.isSign(Sign::Accidental) && !mark.negated &&
           (mark.first == 0 || !us.contains(reading.words[static_cast<size_t>(mark.first - 1)].text));
}

/// Whether they say that we mean somebody else, in other words than they tell of a slip of theirs.
bool saysWrongNumber(const Reading& reading)
{
    return std::ranges::any_of(reading.marks, [&](const Mark& each) {
        return each.isSign(Sign::WrongNumber) && !each.negated &&
               std::ranges::none_of(reading.marks, [&](const Mark& slip) {
                   return isTheirSlip(reading, slip) && slip.first < each.end && each.first < slip.end;
               });
    });
}

/// "Not me, it's for my son", "new phone, so I lost your address": what sounds like another person's, and is
/// said by whoever wants to come.
bool isOurs(const Reading& reading, const Mark& mark, const QString& said)
{
    const auto from = reading.words.begin() + mark.first;
    const auto end = reading.words.begin() + mark.end;
    const bool isNew = std::any_of(from, end, [](const ReplyWord& each) { return each.text == u"new"_s; });
    if (isNew) return lostWhatWasOurs(said) && !reading.has(Sign::Identity);
    if (mark.isSign(Sign::NotCalled)) return isForTheirs(said) || prefersTexts(said);
    const bool denies = from->text == u"not"_s;
    return denies && (isForTheirs(said) || takesTextsHere(said));
}

} // namespace

bool isCallOfTheirs(const Reading& reading)
{
    return std::ranges::any_of(reading.marks,
                               [](const Mark& each) { return each.isSign(Sign::NotCalled); }) &&
           isForTheirs(saidIn(reading));
}

std::vector<Evidence> wrongNumberIn(const Reading& reading)
{
    const QString said = saidIn(reading);
    const bool isOther =
        saysWrongNumber(reading) && std::ranges::any_of(reading.marks, [&](const Mark& each) {
            return each.isSign(Sign::WrongNumber) && !isOurs(reading, each, said);
        });
    const bool hasNotCalled = std::ranges::any_of(reading.marks, [&](const Mark& each) {
        return each.isSign(Sign::NotCalled) && !each.negated && !isOfCaller(reading, each) &&
               !isOurs(reading, each, said);
    });
    if (isOther || hasNotCalled) return reading.evidence({Sign::WrongNumber, Sign::NotCalled});
    if (const auto other = otherName(reading)) return {*other};
    return {};
}

} // namespace secondring
