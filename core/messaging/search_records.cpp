// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/search_records.h"

#include "core/base/code_table.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using Matched = SearchHit::Matched;

constexpr CodeTable<Matched, 3> kinds{
    {{{Matched::Words, u"Words"}, {Matched::Note, u"Note"}, {Matched::Field, u"Field"}}}};
constexpr qsizetype snippetLength = 120;
/// From here on a number may be typed as at home, with the 0 that its international form lacks.
constexpr qsizetype wholeNumber = 7;

// A word that every third text has is found a million times: only the newest are looked at.
const QString peopleOnSqlite =
    u"SELECT search_person.number, search_person.names FROM search_people"
    " CROSS JOIN search_person ON search_person.id = search_people.rowid"
    " WHERE search_people MATCH :people ORDER BY search_people.rowid DESC LIMIT 300"_s;
QString newestOnSqlite(const QString& terms)
{
    return u"SELECT search_entry.number, search_entry.kind, search_entry.source, search_entry.field,"
           " search_entry.at FROM search_words"
           " CROSS JOIN search_entry ON search_entry.id = search_words.rowid"
           " WHERE search_words MATCH %1 ORDER BY search_words.rowid DESC LIMIT 1000"_s.arg(terms);
}

const QString wordsOnSqlite = newestOnSqlite(u":words"_s);
const QString keysOnSqlite = newestOnSqlite(u":keys"_s);

/// PostgreSQL cannot know whether the beginning of a word is common: walking backwards is slow for a rare
/// one, the index for a common one. So the newest rows are walked, and the index asked only if few of them
/// matched.
QString newestOnPostgres(const QString& table, const QString& columns, const QString& terms, int walked)
{
    return u"WITH asked AS MATERIALIZED (SELECT cast(%3 AS tsquery) AS terms,"
           "  coalesce((SELECT max(id) FROM %1), 0) - %4 AS since),"
           " newest AS MATERIALIZED (SELECT id, %2 FROM %1 WHERE id > (SELECT since FROM asked)"
           "  AND words @@ (SELECT terms FROM asked) ORDER BY id DESC LIMIT 1000),"
           " older AS MATERIALIZED (SELECT id, %2 FROM %1 WHERE id + 0 <= (SELECT since FROM asked)"
           "  AND words @@ (SELECT terms FROM asked) AND (SELECT count(*) FROM newest) < 200)"
           " SELECT %2 FROM (SELECT * FROM newest UNION ALL SELECT * FROM older) AS everything"
           " ORDER BY id DESC LIMIT 1000"_s.arg(table, columns, terms)
               .arg(walked);
}

const QString peopleOnPostgres =
    newestOnPostgres(u"search_person"_s, u"number, names"_s, u":people"_s, 10'000);
const QString wordsOnPostgres =
    newestOnPostgres(u"search_entry"_s, u"number, kind, source, field, at"_s, u":words"_s, 30'000);
const QString keysOnPostgres =
    newestOnPostgres(u"search_entry"_s, u"number, kind, source, field, at"_s, u":keys"_s, 30'000);

/// All of @p words, the last as a beginning. They are letters and digits alone: nothing needs escaping.
QString termsFor(const QStringList& words, bool postgres)
{
    QStringList terms;
    for (const QString& word : words)
        terms << (postgres ? u"'"_s + word + u"'"_s : u"\""_s + word + u"\""_s);
    terms.back() += postgres ? u":*"_s : u"*"_s;
    return terms.join(postgres ? u" & "_s : u" AND "_s);
}

QString peopleTerms(const SearchWords& words, bool postgres)
{
    const QString& digits = words.digits();
    if (digits.isEmpty()) return termsFor(words.words(), postgres);
    QString terms = termsFor({digits}, postgres);
    if (digits.size() < wholeNumber || !digits.startsWith(u'0')) return terms;
    return terms + (postgres ? u" | "_s : u" OR "_s) + termsFor({digits.mid(1)}, postgres);
}

/// The words of each of @p kept: an index to the fields that may hold one of them.
QString keyTerms(const std::vector<KeptValue>& kept, bool postgres)
{
    QStringList terms;
    for (const KeptValue& each : kept) {
        QStringList words = SearchWords::cut(each.value);
        if (words.isEmpty()) continue;
        const QChar quote = postgres ? u'\'' : u'"';
        for (QString& word : words)
            word = quote + word + quote;
        terms << u'(' + words.join(postgres ? u" & "_s : u" AND "_s) + u')';
    }
    return terms.join(postgres ? u" | "_s : u" OR "_s);
}

/// "|service=swelling|pain=Swelling|": one bind, however many there are.
QString valuesListed(const std::vector<KeptValue>& kept)
{
    QString list;
    for (const KeptValue& each : kept)
        list += u'|' + each.field + u'=' + each.value + u'|';
    return list;
}

/// That @p text stands in what is bound to @p name.
QString standsIn(const QString& name, const QString& text, bool postgres)
{
    return (postgres ? u"strpos"_s : u"instr"_s) + u"(cast("_s + name + u" AS TEXT), "_s + text + u") > 0"_s;
}

QString keptFields(bool postgres)
{
    return u" UNION SELECT found.number FROM ("_s + (postgres ? keysOnPostgres : keysOnSqlite) +
           u") AS found CROSS JOIN lead_field WHERE found.kind = 'Field'"
           " AND lead_field.lead = found.source AND lead_field.field = found.field AND "_s +
           standsIn(u":fields"_s, u"'|' || lead_field.field || '=' || lead_field.value || '|'"_s, postgres);
}

/// How urgent somebody is stands in no index: of a big desk the newest threads are looked at.
QString keptUrgencies(bool postgres)
{
    return u" UNION SELECT recent.number FROM (SELECT id, number FROM conversation"
           " ORDER BY last_at DESC, id DESC LIMIT 1000) AS recent CROSS JOIN lead"
           " WHERE lead.conversation = recent.id AND "_s +
           standsIn(u":urgencies"_s, u"'|urgency=' || lead.urgency || '|'"_s, postgres);
}

/// Of the names of a number the one that matched, else the first.
QString nameFoundIn(const QString& names, const SearchWords& words)
{
    const QStringList all = names.split(u'\n', Qt::SkipEmptyParts);
    const auto found =
        std::ranges::find_if(all, [&](const QString& name) { return !words.foundIn(name).empty(); });
    if (found != all.end()) return *found;
    return all.isEmpty() ? QString() : all.front();
}

} // namespace

void NumbersFound::bindTo(Query& query) const
{
    query.bind(u":people"_s, people).bind(u":words"_s, words);
    if (!keys.isEmpty()) query.bind(u":keys"_s, keys).bind(u":fields"_s, fields);
    if (!urgencies.isEmpty()) query.bind(u":urgencies"_s, urgencies);
}

std::optional<NumbersFound> SearchRecords::numbersFound(const LookedFor& asked) const
{
    const SearchWords words(asked.typed);
    if (words.isEmpty()) return std::nullopt;
    const bool postgres = m_transaction.isPostgres();
    const QString sql = u"SELECT number FROM ("_s + (postgres ? peopleOnPostgres : peopleOnSqlite) +
                        u") AS people UNION SELECT number FROM ("_s +
                        (postgres ? wordsOnPostgres : wordsOnSqlite) + u") AS texts"_s;
    NumbersFound found{sql, peopleTerms(words, postgres), termsFor(words.words(), postgres), {}, {}, {}};
    std::vector<KeptValue> fields;
    std::vector<KeptValue> urgencies;
    for (const KeptValue& each : asked.kept)
        (each.field == u"urgency"_s ? urgencies : fields).push_back(each);
    found.keys = keyTerms(fields, postgres);
    found.fields = valuesListed(fields);
    found.urgencies = valuesListed(urgencies);
    if (!found.keys.isEmpty()) found.sql += keptFields(postgres);
    if (!found.urgencies.isEmpty()) found.sql += keptUrgencies(postgres);
    return found;
}

Result<std::vector<SearchHit>> SearchRecords::find(const QString& typed, int atMost)
{
    std::vector<SearchHit> hits;
    const SearchWords words(typed);
    if (words.isEmpty() || atMost <= 0) return hits;
    if (const auto done = addPeople(words, atMost, hits); !done) return Fail(done.error());
    if (const auto done = addWords(words, atMost, hits); !done) return Fail(done.error());
    std::ranges::stable_sort(hits, std::greater(), &SearchHit::at);
    if (hits.size() > static_cast<std::size_t>(atMost))
        hits.erase(hits.begin() + static_cast<std::ptrdiff_t>(atMost), hits.end());
    return hits;
}

Result<std::vector<SearchHit>> SearchRecords::people(const QString& typed, int atMost)
{
    std::vector<SearchHit> hits;
    const SearchWords words(typed);
    if (words.isEmpty() || atMost <= 0) return hits;
    if (const auto done = addPeople(words, atMost, hits); !done) return Fail(done.error());
    return hits;
}

Result<void> SearchRecords::addPeople(const SearchWords& words, int atMost, std::vector<SearchHit>& hits)
{
    const bool postgres = m_transaction.isPostgres();
    Query query(
        m_transaction,
        u"SELECT found.number, found.names, conversation.id, coalesce(conversation.last_at, 0) FROM ("_s +
            (postgres ? peopleOnPostgres : peopleOnSqlite) +
            u") AS found LEFT JOIN conversation ON conversation.number = found.number"
            " ORDER BY 4 DESC LIMIT :count"_s);
    query.bind(u":people"_s, peopleTerms(words, postgres)).bind(u":count"_s, static_cast<qint64>(atMost));
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        const auto number = PhoneNumber::fromE164(query.text(0));
        if (!number) continue;
        SearchHit hit{*number};
        if (const auto id = query.maybeText(2)) hit.conversation = ConversationId{*id};
        hit.at = query.time(3);
        hit.name = nameFoundIn(query.text(1), words);
        hit.spans = words.digitsFoundIn(number->e164());
        hit.snippet = hit.spans.empty() ? hit.name : number->e164();
        if (hit.spans.empty()) hit.spans = words.foundIn(hit.name);
        hits.push_back(std::move(hit));
    }
    return {};
}

Result<void> SearchRecords::addWords(const SearchWords& words, int atMost, std::vector<SearchHit>& hits)
{
    const bool postgres = m_transaction.isPostgres();
    Query query(m_transaction,
                u"SELECT found.number, found.kind, found.source, found.at, conversation.id,"
                " coalesce(nullif(contact.name, ''), conversation.network_name),"
                " coalesce(message.body, thread_entry.words, lead_field.value, '')"
                " FROM (SELECT * FROM ("_s +
                    (postgres ? wordsOnPostgres : wordsOnSqlite) +
                    u") AS texts ORDER BY at DESC LIMIT :count) AS found"
                    " JOIN conversation ON conversation.number = found.number"
                    " LEFT JOIN contact ON contact.number = found.number"
                    " LEFT JOIN message ON found.kind = 'Words' AND message.id = found.source"
                    " LEFT JOIN thread_entry ON found.kind = 'Note' AND thread_entry.id = found.source"
                    " LEFT JOIN lead_field ON found.kind = 'Field' AND"
                    "  lead_field.lead = found.source AND lead_field.field = found.field"_s);
    query.bind(u":words"_s, termsFor(words.words(), postgres)).bind(u":count"_s, static_cast<qint64>(atMost));
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        const auto number = PhoneNumber::fromE164(query.text(0));
        if (!number) continue;
        SearchHit hit{*number, ConversationId{query.text(4)}, query.text(5)};
        hit.matched = kinds.valueOf(query.text(1), Matched::Words);
        if (hit.matched == Matched::Words) hit.message = MessageId{query.text(2)};
        hit.at = query.time(3);
        Snippet snippet = snippetOf(query.text(6), words.foundIn(query.text(6)), snippetLength);
        hit.snippet = std::move(snippet.words);
        hit.spans = std::move(snippet.spans);
        hits.push_back(std::move(hit));
    }
    return {};
}

} // namespace secondring
