// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_grammar.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kShortestStem = 3;
constexpr int kRepeats = 8;
constexpr QStringView kBlankWord = u"~";
constexpr OptOutGrammar::Ground kNoGround = OptOutGrammar::GroundCount;

OptOutGrammar::Ground groundOf(const QString& heading)
{
    static const QHash<QString, OptOutGrammar::Ground> grounds{
        {u"[harmless]"_s, OptOutGrammar::Harmless},
        {u"[refusal]"_s, OptOutGrammar::Refusal},
        {u"[wrong person]"_s, OptOutGrammar::WrongPerson},
        {u"[about calls]"_s, OptOutGrammar::AboutCalls},
        {u"[anger]"_s, OptOutGrammar::Anger},
        {u"[doubt]"_s, OptOutGrammar::Doubt},
        {u"[own slip]"_s, OptOutGrammar::OwnSlip},
        {u"[ordinary]"_s, OptOutGrammar::Ordinary}};
    return grounds.value(heading, kNoGround);
}

} // namespace

OptOutGrammar::OptOutGrammar(const QString& file)
{
    m_numbered = {{u"@trigger"_s, kTrigger}, {u"@bar"_s, kBar}, {u"@blank"_s, kBlank}, {u"@hint"_s, kHint}};
    Ground ground = kNoGround;
    for (const QString& raw : file.split(u'\n')) {
        const QString line = raw.simplified();
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        if (line.startsWith(u'[')) {
            ground = groundOf(line);
            Q_ASSERT_X(ground != kNoGround, "OptOutGrammar", qPrintable(line));
        } else if (ground == kNoGround) {
            readKind(line);
        } else {
            readWording(line, ground);
        }
    }
    setKinds();
}

void OptOutGrammar::readKind(const QString& line)
{
    const QString name = line.section(u": "_s, 0, 0);
    QString words = line.section(u": "_s, 1);
    // "unsub optout/do not text/stop all": a keyword may be several words.
    if (name == u"@keywords"_s) {
        m_keywords += words.split(u'/');
        return;
    }
    for (const auto& [other, its] : m_named.asKeyValueRange()) {
        if (!words.contains(other)) continue;
        words = u' ' + words + u' ';
        words.replace(u' ' + other + u' ', u' ' + its + u' ');
    }
    QString& known = m_named[name];
    known += (known.isEmpty() ? u""_s : u" "_s) + words.simplified();
    if (const auto number = m_numbered.constFind(name); number != m_numbered.cend()) addWords(*number, words);
}

void OptOutGrammar::addWords(size_t kind, const QString& words)
{
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        m_sizes[kind] += 1;
        if (word.endsWith(u'*')) {
            word.chop(1);
            Q_ASSERT_X(word.size() >= kShortestStem, "stem", qPrintable(word));
            m_stems[word].set(kind);
        } else {
            m_words[word].set(kind);
        }
    }
}

size_t OptOutGrammar::kindOf(const QString& words)
{
    const auto known = m_numbered.constFind(words);
    if (known != m_numbered.cend()) return *known;
    const auto kind = static_cast<size_t>(m_numbered.size());
    Q_ASSERT(kind < kKinds);
    m_numbered.insert(words, kind);
    for (const QString& each : words.split(u'/', Qt::SkipEmptyParts)) {
        Q_ASSERT_X(!each.startsWith(u'@') || m_named.contains(each), "kind", qPrintable(each));
        addWords(kind, each.startsWith(u'@') ? m_named.value(each) : each);
    }
    return kind;
}

OptOutGrammar::Step OptOutGrammar::stepOf(QString word)
{
    if (word == u"^"_s) return {What::Start};
    if (word == u"$"_s) return {What::End};
    if (word.startsWith(u'!')) return {What::NotNext, kindOf(word.mid(1))};
    if (word.startsWith(u'~')) return {What::NotBefore, kindOf(word.mid(1))};
    if (word.startsWith(u"..."_s)) return {What::Gap, kBlank, 0, word.mid(3).toInt()};
    if (word.startsWith(u".."_s)) return {What::Gap, kBar, 0, word.mid(2).toInt()};
    Step step{What::Word};
    if (word.endsWith(u'?')) step.least = 0;
    if (word.startsWith(u'@') && word.endsWith(u'*') && !word.contains(u'/')) {
        step.least = 0;
        step.most = kRepeats;
    }
    if (step.least == 0) word.chop(1);
    step.orEnd = word.contains(u"/$"_s);
    step.kind = kindOf(word);
    return step;
}

void OptOutGrammar::readWording(const QString& line, Ground ground)
{
    Wording wording;
    for (const QString& word : line.section(u" unless "_s, 0, 0).split(u' '))
        wording.steps.push_back(stepOf(word));
    for (const QString& word : line.section(u" unless "_s, 1).split(u' ', Qt::SkipEmptyParts))
        wording.unwanted.push_back(kindOf(word));
    for (const Step& step : wording.steps) {
        if (step.what == What::Word && step.least > 0 && !step.orEnd) wording.needed.push_back(step.kind);
    }
    Q_ASSERT_X(!wording.needed.empty(), "wording", qPrintable(line));
    const auto size = [this](size_t kind) { return m_sizes[kind]; };
    wording.rarest = *std::ranges::min_element(wording.needed, {}, size);
    m_wordings[ground].push_back(std::move(wording));
}

/// Puts the kinds of all words and beginnings where one walk along a word finds them.
void OptOutGrammar::setKinds()
{
    const auto add = [this](const QString& word, Kinds kinds, std::uint32_t Known::*place) {
        for (qsizetype length = kShortestStem; length <= word.size(); ++length) {
            if (const auto stem = m_stems.constFind(word.left(length)); stem != m_stems.cend())
                kinds |= *stem;
        }
        const WordTree::Node at = m_tree.add(word);
        m_known.resize(m_tree.size());
        m_known[at].*place = static_cast<std::uint32_t>(m_kinds.size());
        m_kinds.push_back(kinds);
    };
    for (const auto& [stem, kinds] : m_stems.asKeyValueRange())
        add(stem, kinds, &Known::begun);
    for (const auto& [word, kinds] : m_words.asKeyValueRange())
        add(word, kinds, &Known::whole);
    m_words.clear();
    m_stems.clear();
}

const OptOutGrammar::Kinds& OptOutGrammar::kindsOf(const QString& word) const
{
    if (word == kBlankWord) return m_kinds[1];
    std::uint32_t kinds = 0;
    m_tree.walk(word, [&](WordTree::Node at, qsizetype length) {
        const Known& known = m_known[at];
        if (known.begun != 0) kinds = known.begun;
        if (known.whole != 0 && length == word.size()) kinds = known.whole;
    });
    return m_kinds[kinds];
}

OptOutGrammar::Clause OptOutGrammar::clauseOf(const QStringList& words) const
{
    Clause clause{words, {}, {}};
    clause.kinds.reserve(static_cast<size_t>(words.size()));
    for (const QString& each : words) {
        const Kinds& kinds = kindsOf(each);
        clause.kinds.push_back(&kinds);
        if (&kinds != &m_kinds[0]) clause.all |= kinds;
    }
    return clause;
}

bool OptOutGrammar::mayMatch(const Wording& wording, const Clause& clause)
{
    const auto isThere = [&clause](size_t kind) { return clause.all.test(kind); };
    return isThere(wording.rarest) && std::ranges::all_of(wording.needed, isThere) &&
           std::ranges::none_of(wording.unwanted, isThere);
}

OptOutGrammar::Place OptOutGrammar::endOf(const Wording& wording, size_t step, const Clause& clause,
                                          Place at) const
{
    if (step == wording.steps.size()) return at;
    const Step& next = wording.steps[step];
    const auto isAt = [&](Place place) {
        return place >= 0 && place < clause.words.size() &&
               clause.kinds[static_cast<size_t>(place)]->test(next.kind);
    };
    switch (next.what) {
    case What::Start:
        return at == 0 ? endOf(wording, step + 1, clause, at) : -1;
    case What::End:
        return at == clause.words.size() ? endOf(wording, step + 1, clause, at) : -1;
    case What::NotNext:
        return isAt(at) ? -1 : endOf(wording, step + 1, clause, at);
    case What::NotBefore:
        return isAt(at - 1) ? -1 : endOf(wording, step + 1, clause, at);
    case What::Gap:
        return endOfGap(wording, step, clause, at);
    case What::Word:
        break;
    }
    return endOfWords(wording, step, clause, at);
}

OptOutGrammar::Place OptOutGrammar::endOfGap(const Wording& wording, size_t step, const Clause& clause,
                                             Place at) const
{
    const Step& gap = wording.steps[step];
    for (int skipped = 0; skipped <= gap.most; ++skipped, ++at) {
        if (const Place end = endOf(wording, step + 1, clause, at); end >= 0) return end;
        if (at >= clause.words.size() || clause.kinds[static_cast<size_t>(at)]->test(gap.kind)) break;
    }
    return -1;
}

OptOutGrammar::Place OptOutGrammar::endOfWords(const Wording& wording, size_t step, const Clause& clause,
                                               Place at) const
{
    const Step& word = wording.steps[step];
    if (word.orEnd && at == clause.words.size()) return endOf(wording, step + 1, clause, at);
    int most = 0;
    while (most < word.most && at + most < clause.words.size() &&
           clause.kinds[static_cast<size_t>(at + most)]->test(word.kind))
        ++most;
    for (int taken = most; taken >= word.least; --taken) {
        if (const Place end = endOf(wording, step + 1, clause, at + taken); end >= 0) return end;
    }
    return -1;
}

bool OptOutGrammar::has(Ground ground, const Clause& clause) const
{
    return std::ranges::any_of(m_wordings[ground], [&](const Wording& wording) {
        if (!mayMatch(wording, clause)) return false;
        for (Place at = 0; at < clause.words.size(); ++at) {
            if (endOf(wording, 0, clause, at) >= 0) return true;
            if (wording.steps.front().what == What::Start) break;
        }
        return false;
    });
}

bool OptOutGrammar::blankHarmless(Clause& clause) const
{
    bool changed = false;
    for (const Wording& wording : m_wordings[Harmless]) {
        if (!mayMatch(wording, clause)) continue;
        for (Place at = 0; at < clause.words.size(); ++at) {
            const Place end = endOf(wording, 0, clause, at);
            for (Place each = at; each < end; ++each) {
                clause.words[each] = kBlankWord.toString();
                clause.kinds[static_cast<size_t>(each)] = &m_kinds[1];
                changed = true;
            }
        }
    }
    if (!changed) return false;
    clause.all.reset();
    for (const Kinds* each : clause.kinds)
        clause.all |= *each;
    return true;
}

} // namespace secondring
