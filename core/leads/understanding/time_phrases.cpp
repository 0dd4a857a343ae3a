// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_phrases.h"

#include "core/base/word_tree.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Table = WordTable<std::vector<TimePhrase>>;

void add(Table& table, const TimePhraseRow& row)
{
    for (const QStringView phrase : row.phrases.split(u'|', Qt::SkipEmptyParts)) {
        TimePhrase entry{{}, row.kind, row.value};
        for (const QStringView word : phrase.split(u' ', Qt::SkipEmptyParts))
            entry.words.push_back(word.toString());
        // The longest phrase wins; of equals the first that is told.
        auto& phrases = table[entry.words.front()];
        const auto shorter =
            std::ranges::upper_bound(phrases, entry.words.size(), std::greater(),
                                     [](const TimePhrase& each) { return each.words.size(); });
        phrases.insert(shorter, std::move(entry));
    }
}

/// The days of a month in words. "The first", "the second" and "the third" count other things.
void addOrdinals(Table& table)
{
    int value = 4;
    for (const QStringView each :
         QStringView(u"fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
                     "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first|twenty "
                     "second|twenty third|twenty fourth|twenty fifth|twenty sixth|twenty seventh|twenty "
                     "eighth|twenty ninth|thirtieth|thirty first")
             .split(u'|'))
        add(table, {TimeWord::Ordinal, value++, each});
}

/// "end of june", "finales de junio"
void addPartsOfMonths(Table& table)
{
    static const QStringList parts{u"end of"_s, u"start of"_s,   u"beginning of"_s, u"middle of"_s,
                                   u"fin de"_s, u"finales de"_s, u"mediados de"_s,  u"principios de"_s};
    for (const TimePhraseRow& row : calendarWords()) {
        if (row.kind != TimeWord::Month) continue;
        for (const QStringView month : row.phrases.split(u'|'))
            for (const QString& part : parts)
                add(table, {TimeWord::EndOf, row.value, QString(part + u' ' + month.toString())});
    }
}

Table madeTable()
{
    Table table;
    addOrdinals(table);
    addPartsOfMonths(table);
    for (const TimePhraseRow& row : calendarWords())
        add(table, row);
    for (const TimePhraseRow& row : joiningWords())
        add(table, row);
    for (const TimePhraseRow& row : sayingWords())
        add(table, row);
    return table;
}

/// Whether @p typed becomes @p meant by one letter put in, left out, changed or swapped with its neighbour.
bool oneSlipApart(QStringView typed, QStringView meant)
{
    if (std::abs(typed.size() - meant.size()) > 1) return false;
    qsizetype same = 0;
    const qsizetype shorter = std::min(typed.size(), meant.size());
    while (same < shorter && typed.at(same) == meant.at(same))
        ++same;
    const QStringView restTyped = typed.mid(same);
    const QStringView restMeant = meant.mid(same);
    if (restTyped.size() > restMeant.size()) return restTyped.mid(1) == restMeant;
    if (restTyped.size() < restMeant.size()) return restTyped == restMeant.mid(1);
    if (restTyped.mid(1) == restMeant.mid(1)) return true;
    return restTyped.size() > 1 && restTyped.at(0) == restMeant.at(1) && restTyped.at(1) == restMeant.at(0) &&
           restTyped.mid(2) == restMeant.mid(2);
}

} // namespace

const std::vector<TimePhrase>& phrasesFrom(const QString& word)
{
    static const Table table = madeTable();
    static const std::vector<TimePhrase> none;
    const auto* found = table.find(word);
    return found == nullptr ? none : *found;
}

QString nearestTimeWord(const QString& word)
{
    static const std::vector<QString> meant{
        u"monday"_s,   u"tuesday"_s,   u"wednesday"_s, u"thursday"_s,  u"friday"_s,  u"saturday"_s,
        u"sunday"_s,   u"tomorrow"_s,  u"morning"_s,   u"afternoon"_s, u"evening"_s, u"tonight"_s,
        u"weekend"_s,  u"miercoles"_s, u"viernes"_s,   u"jueves"_s,    u"sabado"_s,  u"domingo"_s,
        u"mornings"_s, u"evenings"_s,  u"afternoons"_s};
    if (word.size() < 5) return {};
    for (const QString& candidate : meant) {
        // Short words have too many neighbours: only a slip inside the word is one.
        if (candidate.front() == word.front() && oneSlipApart(word, candidate)) return candidate;
    }
    return {};
}

} // namespace secondring
