// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_tree.h"
#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// So many words before its name an animal is called theirs.
constexpr int kOwnedWithin = 6;

/// The words of a reply, and what may be a name among them.
class NamePlaces {
public:
    explicit NamePlaces(const Reading& reading) : m_reading(reading) {}

    [[nodiscard]] int size() const { return static_cast<int>(m_reading.words.size()); }
    [[nodiscard]] bool has(int n) const { return n >= 0 && n < size(); }
    [[nodiscard]] const ReplyWord& word(int n) const { return m_reading.words[static_cast<size_t>(n)]; }
    [[nodiscard]] QString text(int n) const { return has(n) ? word(n).text : QString(); }
    [[nodiscard]] bool isFirstName(int n) const
    {
        return has(n) && m_reading.language->firstNames.contains(word(n).text);
    }
    [[nodiscard]] bool isUnknown(int n) const;
    [[nodiscard]] bool isSurname(int n) const;
    [[nodiscard]] bool isMarked(int first, int end) const;
    [[nodiscard]] bool isApart(int first, int end) const;
    [[nodiscard]] Read<QString> nameAt(int first, int end) const;

private:
    const Reading& m_reading;
};

/// No word that means anything else.
bool NamePlaces::isUnknown(int n) const
{
    const LanguageWords& known = *m_reading.language;
    return has(n) && word(n).text.size() > 1 && word(n).text.front().isLetter() &&
           !known.notNames.contains(word(n).text) && !known.english.contains(word(n).text) &&
           !known.spanish.contains(word(n).text) && !known.ordinary.contains(word(n).text);
}

/// Behind a first name any word with a capital: White, Park.
bool NamePlaces::isSurname(int n) const
{
    return has(n) && word(n).capital && word(n).text.size() > 1 &&
           !m_reading.language->notNames.contains(word(n).text);
}

/// Whether a service, an insurance or a value of a field is named there: "Delta Dental", "Marco".
bool NamePlaces::isMarked(int first, int end) const
{
    return std::ranges::any_of(m_reading.marks, [&](const Mark& each) {
        return each.what != Mark::What::Sign && each.what != Mark::What::Leaning && each.first < end &&
               first < each.end;
    });
}

/// Nothing else in its part of the sentence, which a comma ends.
bool NamePlaces::isApart(int first, int end) const
{
    const bool begins = first == 0 || word(first - 1).clause != word(first).clause;
    const bool ends = has(end) && word(end).clause != word(first).clause;
    return begins && ends && word(end).sentence == word(first).sentence;
}

Read<QString> NamePlaces::nameAt(int first, int end) const
{
    const Evidence at = evidenceOf(m_reading.words, first, end);
    return {m_reading.text.mid(at.from, at.length).toString(), {at}};
}

/// What a pet is called besides its name.
bool isAnimal(const QString& word)
{
    static const WordSet animals{
        u"cat"_s,    u"dog"_s,     u"puppy"_s,   u"pup"_s,    u"kitten"_s, u"kitty"_s,   u"pooch"_s,
        u"doggo"_s,  u"doodle"_s,  u"poodle"_s,  u"lab"_s,    u"yorkie"_s, u"husky"_s,   u"bunny"_s,
        u"rabbit"_s, u"parrot"_s,  u"hamster"_s, u"ferret"_s, u"perro"_s,  u"perra"_s,   u"gato"_s,
        u"gata"_s,   u"perrito"_s, u"perrita"_s, u"gatito"_s, u"gatita"_s, u"cachorro"_s};
    return animals.contains(word);
}

/// "My cat Milo", "mi perro Max"
bool followsAnimal(const NamePlaces& places, int n)
{
    static const WordSet owners{u"my"_s, u"our"_s, u"mi"_s, u"nuestro"_s, u"nuestra"_s};
    static const WordSet needs{u"needs"_s, u"need"_s, u"is"_s, u"has"_s, u"necesita"_s, u"tiene"_s};
    if (!isAnimal(places.text(n - 1)) || places.word(n - 1).clause != places.word(n).clause) return false;
    bool owned = false; // "our 2 yr old lab Duke"
    for (int at = n - 2; at >= 0 && at >= n - kOwnedWithin; --at)
        owned =
            owned || (owners.contains(places.text(at)) && places.word(at).clause == places.word(n).clause);
    return owned && (places.word(n).capital || needs.contains(places.text(n + 1)));
}

/// "Bella needs her nails done": a name at the beginning, and nobody who asks it for an animal of theirs.
bool isWhoNeeds(const NamePlaces& places, int n)
{
    static const WordSet of{u"her"_s, u"his"_s, u"a"_s, u"an"_s, u"to"_s, u"shots"_s, u"grooming"_s};
    const bool begins = n == 0 || places.word(n - 1).sentence != places.word(n).sentence;
    if (!begins || !places.word(n).capital || places.text(n + 1) != u"needs"_s) return false;
    if (!of.contains(places.text(n + 2))) return false;
    for (int at = n + 2; at + 1 < places.size(); ++at) {
        const bool theirs = places.text(at) == u"his"_s || places.text(at) == u"her"_s ||
                            places.text(at) == u"their"_s || places.text(at) == u"for"_s;
        if (theirs && (isAnimal(places.text(at + 1)) || isAnimal(places.text(at + 2)))) return false;
    }
    return true;
}

} // namespace

std::optional<Read<QString>> nameApart(const Reading& reading)
{
    const NamePlaces places(reading);
    for (int n = 0; n < places.size(); ++n) {
        const bool named =
            places.text(n + 1) == u"is"_s && places.text(n + 2) == u"my"_s && places.text(n + 3) == u"name"_s;
        if (named && (places.isFirstName(n) || (places.isUnknown(n) && places.word(n).capital)))
            return places.nameAt(n, n + 1);
        if (!places.isFirstName(n) || !places.word(n).capital || !places.isSurname(n + 1)) continue;
        if (places.word(n).clause != places.word(n + 1).clause || places.isMarked(n, n + 2)) continue;
        const bool begins = n == 0 || places.word(n - 1).sentence != places.word(n).sentence;
        // "My kids, Ana Ruiz and Leo", "with Jess, Joe Hall": somebody else.
        const bool others = reading.has(Sign::Person) || places.isFirstName(n - 1);
        if (places.isApart(n, n + 2) && (n == 0 || !others)) return places.nameAt(n, n + 2);
        // "Dana White here, do you take Delta?"
        const bool ends = n + 3 >= places.size() || places.word(n + 3).clause != places.word(n).clause;
        if (begins && places.text(n + 2) == u"here"_s && ends) return places.nameAt(n, n + 2);
    }
    return {};
}

bool isSmallSurname(const Reading& reading, int at)
{
    static const WordSet behind{u"from"_s, u"here"_s, u"calling"_s, u"texting"_s, u"again"_s, u"de"_s};
    constexpr qsizetype shortest = 3;
    const NamePlaces places(reading);
    if (!places.has(at) || at < 1 || places.word(at).capital || places.word(at - 1).capital) return false;
    if (!places.isFirstName(at - 1) || places.word(at - 1).clause != places.word(at).clause) return false;
    if (!places.isUnknown(at) || places.text(at).size() < shortest) return false;
    const bool ends = !places.has(at + 1) || places.word(at + 1).clause != places.word(at).clause;
    return (ends || behind.contains(places.text(at + 1))) && !places.isMarked(at, at + 1);
}

bool isSurnameLikeAWord(const Reading& reading, int at)
{
    const LanguageWords& known = *reading.language;
    const NamePlaces places(reading);
    if (!places.has(at) || at < 1 || !places.word(at).capital || !places.word(at - 1).capital) return false;
    if (!places.isFirstName(at - 1) || places.word(at - 1).clause != places.word(at).clause) return false;
    const QString& said = places.text(at);
    if (!known.ordinary.contains(said) || known.notNames.contains(said)) return false;
    if (known.english.contains(said) || known.spanish.contains(said)) return false;
    const bool ends = !places.has(at + 1) || places.word(at + 1).clause != places.word(at).clause;
    return ends && !places.isMarked(at, at + 1);
}

QString withCapitals(QString name)
{
    static const WordSet joining{u"de"_s,  u"la"_s,  u"las"_s, u"los"_s, u"del"_s, u"y"_s,
                                 u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"da"_s,  u"dos"_s};
    for (qsizetype n = 0; n < name.size(); ++n) {
        if (n > 0 && name[n - 1] != u' ' && name[n - 1] != u'-') continue;
        const qsizetype end = name.indexOf(u' ', n);
        const bool joins = n > 0 && end > 0 && joining.contains(name.mid(n, end - n));
        if (!joins) name[n] = name[n].toUpper();
    }
    return name;
}

int endOfJoinedSurname(const Reading& reading, int at)
{
    static const WordSet joined{u"la"_s, u"las"_s, u"los"_s};
    static const WordSet ofOthers{u"van"_s, u"von"_s, u"da"_s, u"dos"_s};
    // Words, too, or names of places: only behind what joins them to a first name.
    static const WordSet surnames{
        u"cruz"_s,  u"rosa"_s, u"torre"_s, u"fuente"_s,  u"paz"_s,     u"garza"_s,    u"hoz"_s,   u"vega"_s,
        u"luz"_s,   u"mora"_s, u"o"_s,     u"rio"_s,     u"toro"_s,    u"castillo"_s, u"valle"_s, u"santos"_s,
        u"reyes"_s, u"leon"_s, u"jesus"_s, u"angeles"_s, u"rosario"_s, u"carmen"_s,   u"pino"_s,  u"riva"_s};
    const NamePlaces places(reading);
    // Paulo da Silva, as it was written: "da" is short for "the", too.
    const bool isOfOther = places.has(at) && ofOthers.contains(places.nameAt(at, at + 1).value);
    const bool isNewName = isOfOther && places.isSurname(at - 1) && places.isUnknown(at - 1);
    if (!places.isFirstName(at - 1) && !isNewName) return at;
    int end = at;
    if (places.text(end) == u"del"_s || isOfOther)
        end += 1;
    else if (places.text(end) == u"de"_s)
        end += joined.contains(places.text(end + 1)) ? 2 : 1;
    else
        return at;
    if (isOfOther && (places.text(end) == u"der"_s || places.text(end) == u"den"_s)) end += 1;
    const bool isUnknown = isOfOther && places.isSurname(end) && places.isUnknown(end);
    const bool isOne = (isUnknown || surnames.contains(places.text(end))) && !places.isMarked(end, end + 1);
    return isOne && places.word(end).clause == places.word(at - 1).clause ? end + 1 : at;
}

std::optional<int> startOfJoinedName(const Reading& reading)
{
    const int end = static_cast<int>(reading.words.size());
    for (int at = 1; at < end; ++at) {
        if (endOfJoinedSurname(reading, at) == end) return at - 1;
    }
    return {};
}

bool isWholeName(const Reading& reading)
{
    constexpr int mostWords = 7;
    static const WordSet between{u"de"_s,  u"la"_s,  u"las"_s, u"los"_s, u"del"_s, u"y"_s,
                                 u"von"_s, u"van"_s, u"der"_s, u"da"_s,  u"dos"_s, u"di"_s};
    const NamePlaces places(reading);
    const LanguageWords& known = *reading.language;
    if (places.size() > mostWords || !places.isFirstName(0) || reading.asks()) return false;
    if (between.contains(places.text(places.size() - 1))) return false;
    for (int n = 1; n < places.size(); ++n) {
        const QString& said = places.text(n);
        const bool isAWord = known.notNames.contains(said) || known.english.contains(said) ||
                             known.spanish.contains(said) || !said.front().isLetter();
        if (!between.contains(said) && (isAWord || places.isMarked(n, n + 1))) return false;
    }
    return true;
}

std::optional<Read<QString>> petNameIn(const Reading& reading)
{
    const NamePlaces places(reading);
    for (int n = 0; n < places.size(); ++n) {
        const bool mayBe = places.isFirstName(n) || places.isUnknown(n);
        if (!mayBe || places.isMarked(n, n + 1)) continue;
        if ((n > 0 && followsAnimal(places, n)) || isWhoNeeds(places, n)) return places.nameAt(n, n + 1);
    }
    return {};
}

bool isWhose(const Reading& reading, int at)
{
    const auto n = static_cast<size_t>(at);
    const ReplyWord& name = reading.words[n];
    const bool isLast = n + 1 == reading.words.size() || reading.words[n + 1].clause != name.clause;
    const QStringView written = reading.text.mid(name.at.from, name.at.length);
    return !isLast && (written.endsWith(u"'s"_s) || written.endsWith(u"’s"_s));
}

} // namespace secondring
