// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Words = WordSet;

/// After so many words a name that nobody knows is still a name.
constexpr int kLongEnough = 8;

/// Looks for names among the words of a reply.
class NameFinder {
public:
    explicit NameFinder(const Reading& reading) : m_reading(reading), m_words(reading.words) {}

    [[nodiscard]] std::optional<Read<QString>> ownName() const;
    [[nodiscard]] std::optional<Read<QString>> stylist(const std::optional<Read<QString>>& own) const;

private:
    [[nodiscard]] int size() const { return static_cast<int>(m_words.size()); }
    [[nodiscard]] const ReplyWord& word(int n) const { return m_words[static_cast<size_t>(n)]; }
    [[nodiscard]] const QString& text(int n) const { return n >= 0 && n < size() ? word(n).text : m_none; }
    [[nodiscard]] bool isFirstName(int n) const;
    [[nodiscard]] bool couldBeName(int n) const;
    [[nodiscard]] int endOfName(int first) const;
    [[nodiscard]] Read<QString> nameAt(int first, int end) const;
    [[nodiscard]] int afterWordName(int n) const;
    [[nodiscard]] int introducedBefore(int n) const;
    [[nodiscard]] std::optional<Read<QString>> introduced() const;
    [[nodiscard]] std::optional<Read<QString>> atTheStart() const;
    [[nodiscard]] std::optional<Read<QString>> signature() const;
    [[nodiscard]] std::optional<Read<QString>> nameAnswered() const;
    [[nodiscard]] bool isStylist(int n) const;
    [[nodiscard]] std::optional<Read<QString>> stylistAnswered() const;

    const Reading& m_reading;
    const ReplyWords& m_words;
    const QString m_none; ///< What stands before the first word and behind the last.
};

bool NameFinder::isFirstName(int n) const
{
    return n >= 0 && n < size() && m_reading.language->firstNames.contains(word(n).text);
}

bool NameFinder::couldBeName(int n) const
{
    if (n < 0 || n >= size() || word(n).text.size() < 2 || !word(n).text.front().isLetter()) return false;
    if (isFirstName(n)) return true;
    return word(n).capital && !m_reading.language->notNames.contains(word(n).text) &&
           !m_reading.language->english.contains(word(n).text) &&
           !m_reading.language->spanish.contains(word(n).text) &&
           !m_reading.language->ordinary.contains(word(n).text);
}

int NameFinder::endOfName(int first) const
{
    int end = first + 1;
    // A surname: with a capital, or as unknown a word as the first was known.
    while (end < size() && end < first + 3 && word(end).clause == word(first).clause && couldBeName(end) &&
           (word(end).capital || !word(first).capital))
        ++end;
    const bool isSurname = isSmallSurname(m_reading, end) || isSurnameLikeAWord(m_reading, end);
    if (end == first + 1 && isSurname) ++end;
    return endOfJoinedSurname(m_reading, end);
}

Read<QString> NameFinder::nameAt(int first, int end) const
{
    const Evidence at = evidenceOf(m_words, first, end);
    QString name = m_reading.text.mid(at.from, at.length).toString();
    for (const QStringView each : {u"'s", u"’s"}) {
        if (name.endsWith(each)) name.chop(2);
    }
    if (name == name.toLower() || name == name.toUpper()) name = withCapitals(name.toLower());
    return {name, {at}};
}

/// The place of a name after the word "name" at @p n: "name is", "Name: Tom", "my name's Tom", and at the
/// start of what they say "name's Tom"; -1 for none.
int NameFinder::afterWordName(int n) const
{
    const QString& next = text(n + 1);
    if (next == u"is"_s || next == u"es"_s) return n + 2;
    const bool ends = word(n).clause != (n + 1 < size() ? word(n + 1).clause : -1);
    const bool begins = n == 0 || word(n - 1).clause != word(n).clause;
    return ends || begins || text(n - 1) == u"my"_s ? n + 1 : -1;
}

/// The place of a name after "my name is", "this is", "soy"; -1 when there is none.
int NameFinder::introducedBefore(int n) const
{
    const QString& a = text(n);
    const QString& b = text(n + 1);
    if (a == u"name"_s || (a == u"names"_s && isFirstName(n + 1))) return afterWordName(n);
    if ((a == u"this"_s || a == u"it"_s) && b == u"is"_s) return text(n + 2) == u"me"_s ? n + 3 : n + 2;
    if ((a == u"i"_s && b == u"am"_s) || (a == u"nombre"_s && b == u"es"_s) ||
        (a == u"me"_s && b == u"llamo"_s))
        return n + 2;
    const bool speaks =
        a == u"habla"_s || (a == u"soy"_s && text(n - 1) != u"no"_s) || (a == u"aqui"_s && b != u"esta"_s);
    return speaks ? n + 1 : -1;
}

/// "- Greg", "thanks, Maria", "Mrs. Lindqvist" at the end.
std::optional<Read<QString>> NameFinder::signature() const
{
    static const Words titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"sra"_s, u"sr"_s, u"srta"_s};
    const int last = size() - 1;
    const int given = startOfJoinedName(m_reading).value_or(last);
    if (last < 1 || (given == last && !couldBeName(last))) return {};
    int first = given;
    while (first > 0 && first > given - 2 && word(first - 1).clause == word(last).clause &&
           couldBeName(first - 1) && word(first - 1).capital)
        --first;
    if (titles.contains(text(first - 1))) return nameAt(first - 1, last + 1);
    if (first == 0) return {};
    const QString& before = text(first - 1);
    static const Words courtesies{u"thanks"_s,       u"thank"_s,     u"you"_s,          u"regards"_s,
                                  u"gracias"_s,      u"sincerely"_s, u"best"_s,         u"love"_s,
                                  u"atte"_s,         u"saludos"_s,   u"cheers"_s,       u"yours"_s,
                                  u"truly"_s,        u"warmly"_s,    u"respectfully"_s, u"atentamente"_s,
                                  u"cordialmente"_s, u"blessings"_s, u"xo"_s,           u"xoxo"_s};
    // A name that is all of the last sentence.
    const bool sentence = word(first - 1).sentence != word(first).sentence &&
                          (isFirstName(first) || size() > kLongEnough) && word(first).capital &&
                          !word(last).asked;
    const bool alone = word(first - 1).clause != word(first).clause;
    const bool dashed = m_reading.text.left(word(first).at.from).trimmed().endsWith(u'-') ||
                        m_reading.text.left(word(first).at.from).trimmed().endsWith(u'~') ||
                        m_reading.text.left(word(first).at.from).trimmed().endsWith(u'—') ||
                        m_reading.text.left(word(first).at.from).endsWith(u'\n');
    // "Thank you Jess" thanks Jess, "thank you, Jess" is from her.
    const bool courteous =
        courtesies.contains(before) && (alone || (word(first).capital && before != u"you"_s));
    if (dashed || sentence || courteous) return nameAt(first, last + 1);
    return {};
}

/// "My name is Ana", "soy la señora Ruiz".
std::optional<Read<QString>> NameFinder::introduced() const
{
    static const Words addresses{u"la"_s,  u"el"_s,   u"senora"_s, u"senor"_s, u"senorita"_s,
                                 u"sra"_s, u"srta"_s, u"dona"_s,   u"srita"_s, u"sr"_s};
    for (int n = 0; n < size(); ++n) {
        int at = introducedBefore(n);
        while (at > 0 && addresses.contains(text(at)))
            ++at;
        if (at < 0 || !couldBeName(at) || isWhose(m_reading, at)) continue;
        // "I'm Driving": only what is certainly a name after words that lead to anything.
        const bool sure = isFirstName(at) || text(n) != u"i"_s || !m_reading.asks();
        if (sure && word(at).clause == word(n).clause) return nameAt(at, endOfName(at));
    }
    return {};
}

/// "Hi, Ana Ruiz here", "Ana from the bakery", "Can I come at 2? Ana here".
std::optional<Read<QString>> NameFinder::atTheStart() const
{
    static const Words others{u"no"_s, u"is"_s, u"not"_s, u"has"_s, u"was"_s};
    constexpr int kGreeting = 4;
    for (int n = 0; n + 1 < size(); ++n) {
        const bool begins = n < kGreeting || word(n - 1).sentence != word(n).sentence;
        if (!begins || !isFirstName(n) || others.contains(text(n - 1))) continue;
        const int end = endOfName(n);
        const bool here =
            text(end) == u"here"_s && (end + 1 >= size() || word(end + 1).clause != word(n).clause);
        if (here || (n == 0 && text(end) == u"from"_s)) return nameAt(n, end);
    }
    return {};
}

/// Nothing but a name, where we asked for it.
std::optional<Read<QString>> NameFinder::nameAnswered() const
{
    const bool asked = m_reading.context.weAskedForAName || m_reading.context.askedField == u"name"_s;
    if (!asked || size() == 0 || m_reading.has(Sign::Ack)) return {};
    const bool isBrief = size() <= 3 && (couldBeName(0) || !m_reading.language->english.contains(text(0)));
    if (isBrief || isWholeName(m_reading)) return nameAt(0, size());
    return {};
}

std::optional<Read<QString>> NameFinder::ownName() const
{
    if (auto name = introduced()) return name;
    if (auto name = atTheStart()) return name;
    if (auto name = signature()) return name;
    return nameAnswered();
}

bool NameFinder::isStylist(int n) const
{
    static const Words before{u"with"_s,    u"con"_s,       u"by"_s,     u"to"_s,   u"see"_s,
                              u"stylist"_s, u"ask"_s,       u"prefer"_s, u"want"_s, u"love"_s,
                              u"loved"_s,   u"estilista"_s, u"saw"_s,    u"miss"_s};
    static const Words can{u"can"_s,   u"is"_s,   u"does"_s,  u"did"_s, u"has"_s,
                           u"will"_s,  u"was"_s,  u"when"_s,  u"if"_s,  u"could"_s,
                           u"puede"_s, u"esta"_s, u"tiene"_s, u"si"_s,  u"trabaja"_s};
    static const Words after{u"still"_s, u"available"_s,  u"free"_s,    u"working"_s, u"does"_s,
                             u"did"_s,   u"do"_s,         u"usually"_s, u"always"_s,  u"squeeze"_s,
                             u"fit"_s,   u"put"_s,        u"cut"_s,     u"colored"_s, u"has"_s,
                             u"have"_s,  u"in"_s,         u"there"_s,   u"take"_s,    u"works"_s,
                             u"me"_s,    u"disponible"_s, u"tiene"_s,   u"puede"_s,   u"can"_s,
                             u"is"_s,    u"could"_s,      u"gave"_s,    u"siempre"_s, u"again"_s};
    const QString& prior = text(n - 1);
    static const Words articles{u"la"_s, u"el"_s, u"miss"_s, u"ms"_s, u"mrs"_s};
    if (before.contains(prior) || (articles.contains(prior) && before.contains(text(n - 2)))) return true;
    if ((prior == u"is"_s || prior == u"es"_s) && text(n - 2) == u"stylist"_s) return true;
    return (can.contains(prior) && word(n - 1).sentence == word(n).sentence) || after.contains(text(n + 1));
}

std::optional<Read<QString>> NameFinder::stylist(const std::optional<Read<QString>>& own) const
{
    static const Words same{u"same"_s, u"misma"_s, u"mismo"_s};
    static const Words months{u"april"_s, u"may"_s, u"june"_s, u"august"_s, u"abril"_s, u"julio"_s};
    static const Words family{u"son"_s,    u"daughter"_s, u"husband"_s, u"wife"_s, u"sister"_s,
                              u"friend"_s, u"hija"_s,     u"hijo"_s,    u"kid"_s,  u"mom"_s,
                              u"dr"_s,     u"doctor"_s,   u"brand"_s,   u"for"_s,  u"para"_s};
    const bool asBefore =
        std::ranges::any_of(m_words, [](const ReplyWord& each) { return same.contains(each.text); });
    for (int n = 0; n < size(); ++n) {
        const bool self = own && own->from.front().from == word(n).at.from;
        const bool date = months.contains(text(n)) && n + 1 < size() && text(n + 1).front().isDigit();
        // "Whoever is free": any word that begins a sentence has its capital.
        const bool opens = (n == 0 || word(n - 1).sentence != word(n).sentence) && !isFirstName(n);
        if (self || date || opens || !couldBeName(n) || family.contains(text(n - 1))) continue;
        if (isStylist(n) || (asBefore && isFirstName(n))) return nameAt(n, n + 1);
    }
    return stylistAnswered();
}

/// Hardly more than a name, where we asked whom they want.
std::optional<Read<QString>> NameFinder::stylistAnswered() const
{
    const bool asked = m_reading.context.askedField == u"stylist"_s && size() <= 3;
    for (int n = 0; asked && n < size(); ++n) {
        if (couldBeName(n)) return nameAt(n, n + 1);
    }
    return {};
}

bool hasField(const Reading& reading, const QString& key)
{
    return std::ranges::any_of(reading.pack->fields, [&](const LeadField& each) { return each.key == key; });
}

std::optional<Read<QString>> carrierIn(const Reading& reading)
{
    const Mark* best = nullptr;
    for (const Mark& mark : reading.marks) {
        const bool own = mark.what == Mark::What::FieldValue &&
                         reading.pack->fields[static_cast<size_t>(mark.index)].key == u"insurance"_s;
        const bool fits = (own || mark.what == Mark::What::Carrier) && !mark.negated;
        if (fits && (best == nullptr || mark.length() > best->length())) best = &mark;
    }
    if (best == nullptr) return {};
    const QString value = best->what == Mark::What::Carrier
                              ? reading.language->carriers[static_cast<size_t>(best->index)].value
                              : reading.pack->fields[static_cast<size_t>(best->index)]
                                    .values[static_cast<size_t>(best->inner)]
                                    .value;
    return Read<QString>{value, {reading.at(*best)}};
}

std::optional<Read<QString>> knownStylistIn(const Reading& reading)
{
    for (const Mark& mark : reading.marks) {
        if (mark.what != Mark::What::FieldValue || mark.negated) continue;
        const LeadField& field = reading.pack->fields[static_cast<size_t>(mark.index)];
        if (field.key != u"stylist"_s) continue;
        return Read<QString>{field.values[static_cast<size_t>(mark.inner)].value, {reading.at(mark)}};
    }
    return {};
}

} // namespace

void readPeople(const Reading& reading, Understood& understood)
{
    const NameFinder finder(reading);
    understood.name = finder.ownName();
    if (const auto apart = nameApart(reading); apart && !understood.name) understood.name = apart;
    if (hasField(reading, u"insurance"_s)) understood.insurance = carrierIn(reading);
    if (!hasField(reading, u"stylist"_s)) return;
    understood.stylist = knownStylistIn(reading);
    if (!understood.stylist) understood.stylist = finder.stylist(understood.name);
}

} // namespace secondring
