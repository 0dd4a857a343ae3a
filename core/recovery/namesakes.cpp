// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/namesakes.h"

#include "core/people/contact_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int sameShown = 5;

/// Half the town may be called Maria; whom the desk itself calls so is another matter.
bool isWhole(const QString& name)
{
    return name.simplified().contains(u' ');
}

const QString& openLeads()
{
    static const QString sql =
        u" AND conversation.number <> :number AND lead.id <> :lead AND lead.merged_into IS NULL"
        " AND lead.stage NOT IN ('Booked', 'Lost') ORDER BY lead.opened_at DESC, lead.id LIMIT :count"_s;
    return sql;
}

/// There is an index of the names of those that were not merged, in small letters, and one of the few that
/// were. Compared in small letters alone: SQLite would put a name that is bound in place of the column, and
/// then pass over the index. A name that more than a hundred share says little.
const QString& knownToTheDesk()
{
    static const QString sql =
        u"SELECT lead.id, conversation.id, conversation.number, alike.name, lead.opened_at FROM ("
        " SELECT number, name FROM contact WHERE lower(name) = lower(CAST(:name AS TEXT))"
        "  AND merged_into IS NULL UNION ALL"
        " SELECT number, name FROM contact WHERE lower(name) = lower(CAST(:name2 AS TEXT))"
        "  AND merged_into IS NOT NULL LIMIT 100) AS alike CROSS JOIN conversation CROSS JOIN lead"
        " WHERE conversation.number = alike.number AND lead.conversation = conversation.id"_s +
        openLeads();
    return sql;
}

/// The newest hundred.
const QString& toldByThemselves()
{
    static const QString sql =
        u"SELECT lead.id, conversation.id, conversation.number, told.value, lead.opened_at FROM ("
        " SELECT lead, value FROM lead_field WHERE field = 'name' AND value <> ''"
        "  AND lower(value) = lower(CAST(:name AS TEXT)) ORDER BY at DESC LIMIT 100) AS told"
        " CROSS JOIN lead CROSS JOIN conversation"
        " WHERE lead.id = told.lead AND conversation.id = lead.conversation"_s +
        openLeads();
    return sql;
}

/// Collects the leads of one person's names.
class Namesakes {
public:
    Namesakes(Transaction& transaction, const Lead& lead, const PhoneNumber& theirs)
        : m_transaction(transaction), m_lead(lead), m_theirs(theirs)
    {
    }

    Result<void> addKnown(const QString& name)
    {
        Query query(m_transaction, knownToTheDesk());
        query.bind(u":name2"_s, name);
        return add(query, name);
    }
    Result<void> addTold(const QString& name)
    {
        Query query(m_transaction, toldByThemselves());
        return add(query, name);
    }
    std::vector<LikelySame> newest()
    {
        std::ranges::sort(m_found, [](const LikelySame& one, const LikelySame& other) {
            return one.openedAt != other.openedAt ? one.openedAt > other.openedAt
                                                  : one.lead.value < other.lead.value;
        });
        if (m_found.size() > sameShown) m_found.erase(m_found.begin() + sameShown, m_found.end());
        return std::move(m_found);
    }

private:
    Result<void> add(Query& query, const QString& name)
    {
        query.bind(u":name"_s, name)
            .bind(u":number"_s, m_theirs.e164())
            .bind(u":lead"_s, m_lead.id.value)
            .bind(u":count"_s, static_cast<qint64>(sameShown));
        if (auto done = query.run(); !done) return done;
        while (query.next()) {
            const auto number = PhoneNumber::fromE164(query.text(2));
            const LeadId lead{query.text(0)};
            const auto isThis = [&lead](const LikelySame& each) { return each.lead == lead; };
            if (!number || std::ranges::any_of(m_found, isThis)) continue;
            m_found.push_back({lead, ConversationId{query.text(1)}, *number, query.text(3), query.time(4)});
        }
        return {};
    }

    Transaction& m_transaction;
    const Lead& m_lead;
    const PhoneNumber& m_theirs;
    std::vector<LikelySame> m_found;
};

/// What the desk and the caller say this lead's person is called; empty where they do not.
struct OwnNames {
    QString known;
    QString told;
};

Result<OwnNames> ownNames(Transaction& transaction, const Lead& lead, const PhoneNumber& theirs,
                          const std::vector<NumberPerson>& people)
{
    const auto chosen = std::ranges::find_if(
        people, [&lead](const NumberPerson& person) { return lead.person == person.id; });
    if (chosen != people.end()) return OwnNames{{}, chosen->name};
    Query query(transaction, u"SELECT name FROM contact WHERE number = :number"_s);
    query.bind(u":number"_s, theirs.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return OwnNames{query.next() ? query.text(0) : QString(), lead.valueOf(commonfield::name)};
}

} // namespace

Result<std::vector<LikelySame>> namesakesOf(Transaction& transaction, const Lead& lead,
                                            const PhoneNumber& theirs,
                                            const std::vector<NumberPerson>& people)
{
    const auto names = ownNames(transaction, lead, theirs, people);
    if (!names) return Fail(names.error());
    QStringList both;
    if (isWhole(names->told)) both << names->told;
    if (isWhole(names->known) && !both.contains(names->known, Qt::CaseInsensitive)) both << names->known;
    Namesakes alike(transaction, lead, theirs);
    for (const QString& name : both) {
        if (const auto added = alike.addKnown(name); !added) return Fail(added.error());
        if (const auto added = alike.addTold(name); !added) return Fail(added.error());
    }
    if (!names->known.isEmpty() && !isWhole(names->known)) {
        if (const auto added = alike.addKnown(names->known); !added) return Fail(added.error());
    }
    return alike.newest();
}

} // namespace secondring
