// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_grammar.h"

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kShortestStem = 3;
constexpr int kRepeats = 8;
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
    for (size_t each = 0; each < GroundCount; ++each)
        setIndex(static_cast<Ground>(each));
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
    std::ranges::sort(wording.needed, {}, [this](size_t kind) { return m_sizes[kind]; });
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

void OptOutGrammar::setIndex(Ground ground)
{
    Index& index = m_indexes[ground];
    const auto needed = [&](std::uint16_t n) -> const auto&
    {
        return m_wordings[ground][n].needed;
    };
    const auto count = static_cast<std::uint16_t>(m_wordings[ground].size());
    for (std::uint16_t n = 0; n < count; ++n) {
        index.rarest.set(needed(n).front());
        ++index.first[needed(n).front() + 1];
        index.wordings.push_back({n, static_cast<std::uint16_t>(needed(n)[needed(n).size() > 1 ? 1 : 0])});
    }
    std::partial_sum(index.first.begin(), index.first.end(), index.first.begin());
    std::ranges::stable_sort(index.wordings, {}, [&](auto each) { return needed(each.wording).front(); });
}

} // namespace secondring
