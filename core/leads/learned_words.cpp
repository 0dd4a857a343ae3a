// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/learned_words.h"

#include "core/leads/lead_reading.h"
#include "core/leads/understanding/reply_words.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qsizetype shortestLesson = 3;
constexpr qsizetype longestLesson = 60;

bool canTeach(LeadField::Kind kind)
{
    return kind == LeadField::Kind::Service || kind == LeadField::Kind::Choice ||
           kind == LeadField::Kind::Text;
}

} // namespace

std::optional<LearnedWord> lessonOf(const QString& words, const LeadField& field, const QString& value)
{
    const QString plain = folded(words);
    const bool fits = plain.size() >= shortestLesson && plain.size() <= longestLesson;
    const bool hasLetters = std::ranges::any_of(plain, [](QChar c) { return c.isLetter(); });
    if (!canTeach(field.kind) || value.isEmpty() || !fits || !hasLetters) return std::nullopt;
    return LearnedWord{plain, keptAs(field), value};
}

Result<void> LearnedWords::learn(const LearnedWord& word, Timestamp now)
{
    Query query(m_transaction,
                u"INSERT INTO learned_word (words, field, value, at) VALUES (:words, :field, :value, :now)"
                " ON CONFLICT (words, field) DO UPDATE SET value = excluded.value, at = excluded.at"_s);
    query.bind(u":words"_s, word.words)
        .bind(u":field"_s, word.field)
        .bind(u":value"_s, word.value)
        .bind(u":now"_s, now);
    return query.run();
}

Result<void> LearnedWords::forget(const QString& words, const QString& field)
{
    Query query(m_transaction, u"DELETE FROM learned_word WHERE words = :words AND field = :field"_s);
    query.bind(u":words"_s, words).bind(u":field"_s, field);
    return query.run();
}

Result<std::vector<LearnedWord>> LearnedWords::all()
{
    Query query(m_transaction, u"SELECT words, field, value FROM learned_word ORDER BY at, words, field"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<LearnedWord> words;
    while (query.next())
        words.push_back({query.text(0), query.text(1), query.text(2)});
    return words;
}

} // namespace secondring
