// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/open_export.h"

#include "core/base/for_owner_only.h"
#include "core/base/local_time.h"
#include "core/compliance/consent_chain.h"
#include "core/store/query.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// One file: its columns are its field names. A name ending in "_at" is a time.
struct Listing {
    QString file;
    QString sql;
    QStringList fields;
};

const Listing callsFile{
    u"calls.jsonl"_s,
    u"SELECT id, line, line_name, caller, caller_name, rang_at, ended_at, outcome, certainty, evidence,"
    " decision, message FROM call ORDER BY rang_at, id"_s,
    {u"id"_s, u"line"_s, u"line_name"_s, u"caller"_s, u"caller_name"_s, u"rang_at"_s, u"ended_at"_s,
     u"outcome"_s, u"certainty"_s, u"evidence"_s, u"decision"_s, u"text"_s}};

const Listing textsFile{
    u"texts.jsonl"_s,
    u"SELECT id, number, our_number, direction, purpose, body, state, reason, trouble, code, at,"
    " nullif(due_at, 0), state_at, attempts, provider_ref, call FROM message ORDER BY at, id"_s,
    {u"id"_s, u"number"_s, u"our_number"_s, u"direction"_s, u"purpose"_s, u"body"_s, u"state"_s, u"reason"_s,
     u"trouble"_s, u"code"_s, u"written_at"_s, u"due_at"_s, u"state_at"_s, u"attempts"_s, u"provider_ref"_s,
     u"call"_s}};

const Listing contactsFile{
    u"contacts.jsonl"_s,
    u"SELECT conversation.number, coalesce(contact.name, ''), conversation.created_at,"
    " conversation.last_at, conversation.waiting_since, conversation.closed_at FROM conversation"
    " LEFT JOIN contact ON contact.number = conversation.number ORDER BY conversation.created_at,"
    " conversation.number"_s,
    {u"number"_s, u"name"_s, u"created_at"_s, u"last_at"_s, u"waiting_since_at"_s, u"closed_at"_s}};

const Listing consentFile{
    u"consent.jsonl"_s,
    u"SELECT id, number, what, source, words, message, at, how, recorded_by FROM consent_event ORDER BY at, id"_s,
    {u"id"_s, u"number"_s, u"what"_s, u"source"_s, u"words"_s, u"text"_s, u"recorded_at"_s, u"how"_s,
     u"recorded_by"_s}};

/// What is known of a lead follows in an object of its own, "fields".
const Listing leads{
    u"leads.jsonl"_s,
    u"SELECT lead.id, conversation.number, coalesce(number_person.name, ''), lead.opened_at, lead.stage,"
    " lead.stage_at, lead.stage_by, lead.lost_reason, lead.intent, lead.urgency, lead.score, "
    "lead.value_cents,"
    " lead.questions_sent, lead.merged_into FROM lead JOIN conversation ON conversation.id = "
    "lead.conversation"
    " LEFT JOIN number_person ON number_person.id = lead.person ORDER BY lead.opened_at, lead.id"_s,
    {u"id"_s, u"number"_s, u"person"_s, u"opened_at"_s, u"stage"_s, u"stage_at"_s, u"stage_by"_s,
     u"lost_reason"_s, u"intent"_s, u"urgency"_s, u"score"_s, u"value_cents"_s, u"questions_sent"_s,
     u"merged_into"_s}};

const Listing notes{
    u"notes.jsonl"_s,
    u"SELECT thread_entry.id, conversation.number, thread_entry.at, thread_entry.kind, thread_entry.who,"
    " thread_entry.words, thread_entry.message FROM thread_entry"
    " JOIN conversation ON conversation.id = thread_entry.conversation"
    " ORDER BY thread_entry.at, thread_entry.id"_s,
    {u"id"_s, u"number"_s, u"written_at"_s, u"kind"_s, u"who"_s, u"words"_s, u"text"_s}};

const Listing reminders{
    u"reminders.jsonl"_s,
    u"SELECT reminder.id, conversation.number, reminder.kind, reminder.reason, reminder.words, reminder.call,"
    " reminder.message, reminder.assigned_to, reminder.attempts, reminder.due_at, reminder.made_by,"
    " reminder.made_at, reminder.done_at, reminder.done_by, reminder.outcome FROM reminder"
    " LEFT JOIN conversation ON conversation.id = reminder.conversation ORDER BY reminder.made_at, reminder.id"_s,
    {u"id"_s, u"number"_s, u"kind"_s, u"reason"_s, u"words"_s, u"call"_s, u"text"_s, u"assigned_to"_s,
     u"attempts"_s, u"due_at"_s, u"made_by"_s, u"made_at"_s, u"done_at"_s, u"done_by"_s, u"outcome"_s}};

const QStringList numbers{u"attempts"_s, u"score"_s, u"value_cents"_s, u"questions_sent"_s};

QJsonValue valueIn(const Query& row, int column, const QString& field)
{
    if (row.isNull(column)) return QJsonValue::Null;
    if (numbers.contains(field)) return row.number(column);
    if (!field.endsWith(u"_at"_s)) return row.text(column);
    // toUTC() for the Z: the time zone named UTC is written +00:00.
    return localTime(row.time(column), QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs);
}

/// What is known of each lead, by the lead's id: "fields": {"service": "cleaning"}.
Result<QHash<QString, QJsonObject>> leadFields(Transaction& transaction)
{
    Query query(transaction, u"SELECT lead, field, value FROM lead_field WHERE value <> ''"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    QHash<QString, QJsonObject> fields;
    while (query.next())
        fields[query.text(0)].insert(query.text(1), query.text(2));
    return fields;
}

Result<int> fill(QSaveFile& file, Transaction& transaction, const Listing& listing)
{
    Query query(transaction, listing.sql);
    if (const auto done = query.run(); !done) return Fail(done.error());
    const bool ofLeads = listing.file == leads.file;
    const auto known = ofLeads ? leadFields(transaction) : Result<QHash<QString, QJsonObject>>();
    if (!known) return Fail(known.error());
    int rows = 0;
    while (query.next()) {
        QJsonObject object;
        for (int column = 0; column < listing.fields.size(); ++column)
            object.insert(listing.fields[column], valueIn(query, column, listing.fields[column]));
        if (ofLeads) object.insert(u"fields"_s, known->value(query.text(0)));
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        ++rows;
    }
    return rows;
}

Fail cannotWrite(const QSaveFile& file)
{
    return fail(Failure::InvalidInput,
                u"%1 cannot be written (%2)"_s.arg(file.fileName(), file.errorString()));
}

Result<ExportCounts> writeAll(Transaction& transaction, const QString& folder)
{
    ExportCounts counts;
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const auto& [listing, count] :
         {std::pair{&callsFile, &counts.calls}, std::pair{&textsFile, &counts.texts},
          std::pair{&contactsFile, &counts.contacts}, std::pair{&consentFile, &counts.consent},
          std::pair{&leads, &counts.leads}, std::pair{&notes, &counts.notes},
          std::pair{&reminders, &counts.reminders}}) {
        QSaveFile& file = *files.emplace_back(std::make_unique<QSaveFile>(folder + u'/' + listing->file));
        if (!file.open(QIODevice::WriteOnly)) return cannotWrite(file);
        keepForOwnerOnly(file);
        const auto rows = fill(file, transaction, *listing);
        if (!rows) return Fail(rows.error());
        if (!file.flush()) return cannotWrite(file);
        *count = *rows;
    }
    // Once more for whoever has to show it: as a table, sealed.
    QSaveFile& ledger = *files.emplace_back(std::make_unique<QSaveFile>(folder + u"/consent-ledger.csv"_s));
    const auto table = consentLedgerCsv(transaction);
    if (!table) return Fail(table.error());
    if (!ledger.open(QIODevice::WriteOnly)) return cannotWrite(ledger);
    keepForOwnerOnly(ledger);
    if (ledger.write(*table) != table->size() || !ledger.flush()) return cannotWrite(ledger);
    // None replaces an older one before all are written.
    for (const auto& file : files) {
        if (!file->commit()) return cannotWrite(*file);
    }
    return counts;
}

} // namespace

QFuture<Result<ExportCounts>> exportJsonLines(Store& store, const QString& folder)
{
    const QString path = QDir(folder).absolutePath();
    if (!QDir().mkpath(path)) {
        return QtFuture::makeReadyFuture(
            Result<ExportCounts>(fail(Failure::InvalidInput, u"the folder %1 cannot be made"_s.arg(path))));
    }
    return store.read([path](Transaction& transaction) { return writeAll(transaction, path); });
}

} // namespace secondring
