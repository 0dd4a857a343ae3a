// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/privacy/kept_desk.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

QString quoted(const QString& words)
{
    return u'\'' + words + u'\'';
}

QString timeOf(Timestamp at)
{
    return QString::number(at.time_since_epoch().count());
}

QString threadOf(const QString& number)
{
    return u"thread"_s + number;
}

} // namespace

void KeptDesk::insert(const QString& table, const QStringList& columns, const QStringList& values)
{
    mustRun(m_store, u"INSERT INTO "_s + table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s +
                         values.join(u", "_s) + u')');
}

void KeptDesk::add(const QString& number, const TheirWords& words, Timestamp at)
{
    const QString thread = quoted(threadOf(number));
    const QString lead = quoted(u"lead"_s + number);
    const QString when = timeOf(at);
    const QString said = quoted(words.spoken + u" hurts"_s);
    insert(u"conversation"_s,
           {u"id"_s, u"number"_s, u"network_name"_s, u"created_at"_s, u"last_at"_s, u"last_kind"_s,
            u"last_words"_s, u"draft"_s},
           {thread, quoted(number), quoted(words.name), when, when, u"'In'"_s, said, said});
    addText(number, words.spoken + u" please"_s, u"Received"_s, at);
    addText(number, u"Dear "_s + words.name, u"Delivered"_s, at + 1min);
    insert(u"thread_entry"_s, {u"id"_s, u"conversation"_s, u"at"_s, u"kind"_s, u"who"_s, u"words"_s},
           {quoted(newId()), thread, when, u"'Note'"_s, u"''"_s, said});
    insert(u"lead"_s,
           {u"id"_s, u"conversation"_s, u"opened_at"_s, u"stage"_s, u"stage_at"_s, u"stage_by"_s,
            u"lost_reason"_s, u"intent"_s, u"urgency"_s, u"score"_s, u"asked_field"_s, u"questions_sent"_s,
            u"changed_at"_s},
           {lead, thread, when, u"'Engaged'"_s, when, u"''"_s, u"''"_s, u"''"_s, u"'None'"_s, u"0"_s, u"''"_s,
            u"0"_s, when});
    insert(u"lead_field"_s, {u"lead"_s, u"field"_s, u"value"_s, u"source"_s, u"evidence"_s, u"at"_s},
           {lead, u"'service'"_s, said, u"'Caller'"_s, said, when});
    insert(u"reminder"_s,
           {u"id"_s, u"conversation"_s, u"kind"_s, u"reason"_s, u"words"_s, u"assigned_to"_s, u"attempts"_s,
            u"due_at"_s, u"made_by"_s, u"made_at"_s, u"done_by"_s, u"outcome"_s},
           {quoted(newId()), thread, u"'CallBack'"_s, u"''"_s, said, u"''"_s, u"0"_s, when, u"''"_s, when,
            u"''"_s, u"''"_s});
    insert(u"sequence_run"_s,
           {u"id"_s, u"conversation"_s, u"sequence"_s, u"started_at"_s, u"steps_done"_s, u"end_reason"_s},
           {quoted(newId()), thread, u"'1'"_s, when, u"0"_s, u"''"_s});
    insert(u"number_person"_s, {u"id"_s, u"number"_s, u"name"_s, u"created_at"_s},
           {quoted(newId()), quoted(number), quoted(words.name), when});
    insert(u"recipient_place"_s, {u"number"_s, u"zone"_s, u"subdivision"_s, u"noted_by"_s, u"at"_s},
           {quoted(number), u"'America/Phoenix'"_s, u"'AZ'"_s, u"''"_s, when});
    addContact(number, words.name, at);
    addCall(number, words.name, at);
    addUndo(number, words.name, at);
    prove(number, u"Dear "_s + words.name, at);
}

void KeptDesk::addContact(const QString& number, const QString& name, Timestamp at, const QString& kind,
                          const QString& mergedInto)
{
    insert(u"contact"_s,
           {u"id"_s, u"number"_s, u"name"_s, u"created_at"_s, u"kind"_s, u"note"_s, u"merged_into"_s},
           {quoted(newId()), quoted(number), quoted(name), timeOf(at), quoted(kind),
            quoted(u"note on "_s + name), mergedInto.isEmpty() ? u"NULL"_s : quoted(mergedInto)});
}

void KeptDesk::addText(const QString& number, const QString& body, const QString& state, Timestamp at)
{
    const bool in = state == u"Received"_s;
    insert(u"message"_s,
           {u"id"_s, u"conversation"_s, u"number"_s, u"our_number"_s, u"direction"_s, u"purpose"_s, u"body"_s,
            u"state"_s, u"reason"_s, u"trouble"_s, u"code"_s, u"at"_s, u"due_at"_s, u"expires_at"_s,
            u"state_at"_s, u"attempts"_s, u"provider_ref"_s},
           {quoted(newId()), quoted(threadOf(number)), quoted(number), u"''"_s, in ? u"'In'"_s : u"'Out'"_s,
            in ? u"'Received'"_s : u"'Person'"_s, quoted(body), quoted(state), u"'None'"_s, u"'None'"_s,
            u"''"_s, timeOf(at), timeOf(at), timeOf(at), timeOf(at), u"0"_s,
            in ? quoted(u"SM-"_s + number) : u"NULL"_s});
}

void KeptDesk::addCall(const QString& number, const QString& name, Timestamp at)
{
    const QString id = quoted(u"call"_s + newId());
    insert(u"call"_s,
           {u"id"_s, u"line"_s, u"line_name"_s, u"caller"_s, u"caller_name"_s, u"why_no_text"_s,
            u"attestation"_s, u"rang_at"_s, u"ended_at"_s, u"outcome"_s, u"certainty"_s, u"evidence"_s,
            u"decision"_s, u"decided_at"_s},
           {id, u"'main'"_s, u"'Main line'"_s, quoted(number), quoted(name), u"'None'"_s, u"'NotGiven'"_s,
            timeOf(at), timeOf(at + 20s), u"'NoAnswer'"_s, u"'Certain'"_s, u"''"_s, u"'Texting'"_s,
            timeOf(at)});
    insert(
        u"call_sighting"_s,
        {u"line"_s, u"call_key"_s, u"call"_s, u"rang_at"_s, u"ended_at"_s, u"outcome"_s, u"certainty"_s,
         u"seen_order"_s},
        {u"'main'"_s, quoted(newId()), id, timeOf(at), timeOf(at), u"'NoAnswer'"_s, u"'Certain'"_s, u"1"_s});
}

void KeptDesk::addRinging(const QString& number, const QString& name, Timestamp at)
{
    insert(u"ringing_call"_s,
           {u"desk"_s, u"line"_s, u"call_key"_s, u"caller"_s, u"caller_name"_s, u"why_no_text"_s,
            u"attestation"_s, u"rang_at"_s, u"heard_at"_s},
           {u"'front'"_s, u"'main'"_s, quoted(newId()), quoted(number), quoted(name), u"'None'"_s,
            u"'NotGiven'"_s, timeOf(at), timeOf(at)});
}

void KeptDesk::addUndo(const QString& number, const QString& name, Timestamp at)
{
    const QString import = quoted(newId());
    const QString before = quoted(u"[{\"number\": \"%1\", \"name\": \"%2\"}]"_s.arg(number, name));
    insert(u"contact_import"_s, {u"id"_s, u"file_name"_s, u"at"_s, u"added"_s, u"changed"_s},
           {import, u"'people.csv'"_s, timeOf(at), u"1"_s, u"0"_s});
    insert(u"contact_import_row"_s, {u"import"_s, u"number"_s, u"before"_s},
           {import, quoted(number), before});
    insert(u"contact_merge"_s, {u"id"_s, u"kept"_s, u"merged"_s, u"before"_s, u"at"_s},
           {quoted(newId()), quoted(number), u"'+14045559999'"_s, before, timeOf(at)});
}

void KeptDesk::prove(const QString& number, const QString& body, Timestamp at, const QString& message)
{
    Ruling ruling;
    ruling.jurisdiction = u"US-GA"_s;
    ruling.zones = {QTimeZone("America/New_York")};
    ruling.at = at;
    ruling.rulesVersion = textRulesVersion;
    const auto kept = m_store.run([&](Transaction& transaction) {
        return ProofRecords(transaction)
            .keep({MessageId{message},
                   1,
                   numberOf(number),
                   u"TextBack"_s,
                   CallId{u"call"_s},
                   u"open/1"_s,
                   1,
                   {},
                   {},
                   body},
                  ruling, at);
    });
    if (!kept) qFatal("could not keep a proof: %s", qPrintable(kept.error().detail));
}

QStringList KeptDesk::tablesWith(const QString& needle)
{
    return m_store
        .run([&](Transaction& transaction) -> Result<QStringList> {
            const bool postgres = transaction.isPostgres();
            Query tables(transaction, postgres
                                          ? u"SELECT tablename FROM pg_tables WHERE schemaname = 'public'"_s
                                          : u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT"
                                            " LIKE 'CREATE VIRTUAL%'"_s);
            if (const auto done = tables.run(); !done) return Fail(done.error());
            QStringList names;
            while (tables.next())
                names << tables.text(0);
            QStringList found;
            for (const QString& name : names) {
                QStringList cells;
                Query columns(transaction, postgres ? u"SELECT 1"_s : u"PRAGMA table_info(%1)"_s.arg(name));
                if (const auto done = columns.run(); !done) return Fail(done.error());
                while (columns.next())
                    cells << (postgres ? u"t::text"_s
                                       : u"coalesce(CAST(\"%1\" AS TEXT), '')"_s.arg(columns.text(1)));
                Query rows(transaction, u"SELECT count(*) FROM %1 AS t WHERE %2 LIKE '%%3%'"_s.arg(
                                            name, cells.join(u" || ' ' || "_s), needle));
                if (const auto done = rows.run(); !done) return Fail(done.error());
                if (rows.next() && rows.number(0) > 0) found << name;
            }
            found.sort();
            return found;
        })
        .value();
}

} // namespace secondring
