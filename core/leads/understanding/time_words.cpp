// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_tree.h"
#include "core/leads/understanding/time_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kMostRead = 5000;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00B4';
}

/// Most words have no other.
bool isPlainLetter(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

/// @p c in lower case without its accent; null for a mark that stands on the letter before it.
QChar plain(QChar c)
{
    if (c.unicode() < 128) return c.toLower();
    if (c.isMark()) return {};
    const QString parts = c.decomposition();
    return parts.isEmpty() || !parts.front().isLetterOrNumber() ? c.toLower() : parts.front().toLower();
}

/// A run of letters and digits, or one mark, as it is written.
struct Run {
    QString words;
    int from = 0;
    int length = 0;
    bool quoted = false; ///< Had an apostrophe.
};

/// Cuts the reply into runs; a time ("3:30", "a.m.") and a date ("10/18") stay whole.
class Runs {
public:
    explicit Runs(QStringView text) : m_text(text) {}

    std::vector<Run> all()
    {
        std::vector<Run> runs;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c.isLetterOrNumber())
                runs.push_back(word());
            else if ((c.isSpace() && c != u'\n') || isApostrophe(c)) // "pa' hoy"
                ++m_at;
            else
                runs.push_back({QString(c), static_cast<int>(m_at++), 1});
        }
        return runs;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }

    /// Whether the mark at the place of reading holds two digits together.
    [[nodiscard]] bool joinsDigits(const QString& soFar) const
    {
        const QChar c = peek(0);
        if (c != u':' && c != u'.' && c != u'/') return false;
        return !soFar.isEmpty() && soFar.back().isDigit() && peek(1).isDigit();
    }

    Run word()
    {
        Run run{{}, static_cast<int>(m_at), 0};
        while (m_at < m_text.size() && isPlainLetter(m_text.at(m_at)))
            ++m_at;
        run.words = m_text.sliced(run.from, m_at - run.from).toString();
        std::ranges::transform(run.words, run.words.begin(), plain);
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (isApostrophe(c) && peek(1).isLetter()) {
                run.quoted = true;
            } else if (c.isLetterOrNumber() || joinsDigits(run.words)) {
                run.words += plain(c);
            } else if (!c.isMark()) {
                break;
            }
        }
        joinHalf(run);
        run.length = static_cast<int>(m_at) - run.from;
        return run;
    }

    /// "3 p.m." and "3p.m.": what follows the a or p belongs to it.
    void joinHalf(Run& run)
    {
        const bool half = run.words.endsWith(u'a') || run.words.endsWith(u'p');
        const bool alone = run.words.size() == 1 || run.words.at(run.words.size() - 2).isDigit();
        if (!half || !alone || peek(0) != u'.' || peek(1).toLower() != u'm' || peek(2).isLetterOrNumber())
            return;
        run.words += u'm';
        m_at += peek(2) == u'.' ? 3 : 2;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

TimeTerm markOf(const Run& run)
{
    TimeTerm term{TimeWord::Other, 0, -1, -1, false, false, run.from, run.length, run.words};
    switch (run.words.front().unicode()) {
    case u'.':
    case u'!':
    case u';':
    case u'\n':
        term.kind = TimeWord::Break;
        break;
    case u'?':
        term.kind = TimeWord::Break;
        term.asked = true;
        break;
    case u',':
    case u':':
    case u'(':
    case u')':
        term.kind = TimeWord::Comma;
        break;
    case u'-':
    case u'\u2013':
    case u'\u2014':
        term.kind = TimeWord::Dash;
        break;
    case u'/':
    case u'&':
        term.kind = TimeWord::Or;
        break;
    case u'@':
    case u'~':
        term.kind = TimeWord::At;
        term.value = 1;
        break;
    default:
        break;
    }
    return term;
}

/// "sat in the morning" is a day where "she sat in the chair" is none, and "before school starts" is no hour.
bool isMeantOtherwise(const std::vector<Run>& runs, std::size_t at, const TimePhrase& phrase)
{
    static const WordSet leads{u"any"_s, u"a"_s,  u"this"_s, u"next"_s, u"every"_s,
                               u"or"_s,  u"on"_s, u"fri"_s,  u"sun"_s};
    static const WordSet starts{u"starts"_s, u"begins"_s, u"resumes"_s, u"opens"_s, u"is"_s};
    const std::size_t end = at + phrase.words.size();
    const auto says = [&](std::size_t i, QStringView word) {
        return i < runs.size() && runs[i].words == word;
    };
    if (phrase.kind == TimeWord::Past && phrase.words.size() == 2 && runs[at].words == u"sat"_s) {
        const bool part = says(end, u"the") && (says(end + 1, u"morning") || says(end + 1, u"afternoon"));
        return part || (at > 0 && leads.contains(runs[at - 1].words));
    }
    const bool school =
        phrase.kind == TimeWord::Part && phrase.words.size() == 2 && phrase.words.back() == u"school"_s;
    return school && end < runs.size() && starts.contains(runs[end].words);
}

/// The longest known phrase that starts at @p at, and how many runs it takes.
const TimePhrase* phraseAt(const std::vector<Run>& runs, std::size_t at)
{
    for (const TimePhrase& phrase : phrasesFrom(runs[at].words)) {
        const bool fits = at + phrase.words.size() <= runs.size() &&
                          std::equal(phrase.words.begin(), phrase.words.end(),
                                     runs.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](const QString& word, const Run& run) { return word == run.words; });
        if (fits && !isMeantOtherwise(runs, at, phrase)) return &phrase;
    }
    return nullptr;
}

bool isShortened(const Run& run)
{
    return run.quoted && (run.words == u"wed"_s || run.words == u"were"_s);
}

/// "we'd" is not Wednesday, nor is "we're" of the past; "the prom's on friday" names the prom.
const TimePhrase* phraseMeantAt(const std::vector<Run>& runs, std::size_t at)
{
    const Run& run = runs[at];
    const TimePhrase* phrase = isShortened(run) ? nullptr : phraseAt(runs, at);
    if (phrase != nullptr || !run.quoted || !run.words.endsWith(u's')) return phrase;
    const std::vector<TimePhrase>& owner = phrasesFrom(run.words.chopped(1));
    const bool event =
        !owner.empty() && owner.back().words.size() == 1 && owner.back().kind == TimeWord::Event;
    return event ? &owner.back() : nullptr;
}

/// "fridayyy": the word without its drawn out end.
QString withoutDrawl(const QString& word)
{
    qsizetype end = word.size();
    while (end > 2 && word.at(end - 2) == word.at(end - 1))
        --end;
    return word.left(end);
}

QString meantBy(const QString& word)
{
    const QString plain = withoutDrawl(word);
    const std::vector<TimePhrase>& known = phrasesFrom(plain);
    const bool day = plain.size() + 1 < word.size() && !known.empty() && known.back().words.size() == 1 &&
                     (known.back().kind == TimeWord::Day || known.back().kind == TimeWord::Relative ||
                      known.back().kind == TimeWord::Part || known.back().kind == TimeWord::TodayPart);
    return day ? plain : nearestTimeWord(plain);
}

TimeTerm wordOf(const Run& run)
{
    TimeTerm term{TimeWord::Other, 0, -1, -1, false, false, run.from, run.length, run.words};
    if (run.words.front().isDigit()) {
        readNumber(term);
        return term;
    }
    const QString meant = meantBy(run.words);
    if (meant.isEmpty()) return term;
    const TimePhrase& phrase = phrasesFrom(meant).back();
    term.kind = phrase.kind;
    term.value = phrase.value;
    return term;
}

} // namespace

std::vector<TimeTerm> timeTerms(QStringView reply)
{
    const std::vector<Run> runs = Runs(reply.left(kMostRead)).all();
    std::vector<TimeTerm> terms;
    terms.reserve(runs.size());
    for (std::size_t i = 0; i < runs.size();) {
        const Run& run = runs[i];
        if (!run.words.front().isLetterOrNumber()) {
            terms.push_back(markOf(run));
            ++i;
            continue;
        }
        const TimePhrase* phrase = phraseMeantAt(runs, i);
        if (phrase == nullptr) {
            terms.push_back(wordOf(run));
            ++i;
            continue;
        }
        const Run& last = runs[i + phrase->words.size() - 1];
        terms.push_back(
            {phrase->kind, phrase->value, -1, -1, false, false, run.from, last.from + last.length - run.from,
             phrase->words.size() == 1 ? run.words
                                       : QStringList(phrase->words.begin(), phrase->words.end()).join(u' ')});
        i += phrase->words.size();
    }
    return terms;
}

std::optional<int> hourNamed(QStringView folded)
{
    static const WordTable<int> hours{{u"one"_s, 1},   {u"two"_s, 2},   {u"three"_s, 3},   {u"four"_s, 4},
                                      {u"five"_s, 5},  {u"six"_s, 6},   {u"seven"_s, 7},   {u"eight"_s, 8},
                                      {u"nine"_s, 9},  {u"ten"_s, 10},  {u"eleven"_s, 11}, {u"twelve"_s, 12},
                                      {u"una"_s, 1},   {u"dos"_s, 2},   {u"tres"_s, 3},    {u"cuatro"_s, 4},
                                      {u"cinco"_s, 5}, {u"seis"_s, 6},  {u"siete"_s, 7},   {u"ocho"_s, 8},
                                      {u"nueve"_s, 9}, {u"diez"_s, 10}, {u"once"_s, 11},   {u"doce"_s, 12}};
    // "threeish", "twelvish"
    const bool ish = folded.size() > 5 && folded.endsWith(u"ish");
    const QStringView stem = ish ? folded.chopped(3) : folded;
    if (stem.size() < 3 || stem.size() > 6) return std::nullopt;
    const int* found = hours.find(stem);
    if (ish && found == nullptr) found = hours.find(QString(stem.toString() + u'e'));
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

} // namespace secondring
