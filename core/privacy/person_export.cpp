// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/person_export.h"

#include "core/base/for_owner_only.h"
#include "core/base/local_time.h"
#include "core/compliance/number_hash.h"
#include "core/people/contact_export.h"
#include "core/privacy/erasure_records.h"
#include "core/store/query.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// One table of the export: its columns are its field names. A name ending in "_at" is a time.
struct Listing {
    QString name;
    QString sql; ///< Binds :number, or :subject for its hash.
    QStringList fields;
};

std::vector<Listing> whoTheyAre()
{
    return {{u"contact"_s,
             u"SELECT number, name, kind, language, email, note, created_at, changed_at FROM contact"
             " WHERE number = :number"_s,
             {u"number"_s, u"name"_s, u"kind"_s, u"language"_s, u"email"_s, u"note"_s, u"created_at"_s,
              u"changed_at"_s}},
            {u"place"_s,
             u"SELECT number, zone, subdivision, at FROM recipient_place WHERE number = :number"_s,
             {u"number"_s, u"zone"_s, u"subdivision"_s, u"noted_at"_s}}};
}

std::vector<Listing> whatWasSaid()
{
    return {
        {u"calls"_s,
         u"SELECT caller, caller_name, line_name, rang_at, ended_at, outcome, decision FROM call"
         " WHERE caller = :number ORDER BY rang_at, id"_s,
         {u"number"_s, u"shown_name"_s, u"line"_s, u"rang_at"_s, u"ended_at"_s, u"outcome"_s, u"decision"_s}},
        {u"texts"_s,
         u"SELECT number, our_number, direction, purpose, body, state, reason, at, state_at, provider_ref"
         " FROM message WHERE number = :number ORDER BY at, id"_s,
         {u"number"_s, u"our_number"_s, u"direction"_s, u"purpose"_s, u"body"_s, u"state"_s, u"reason"_s,
          u"written_at"_s, u"state_at"_s, u"provider_ref"_s}},
        {u"notes"_s,
         u"SELECT conversation.number, thread_entry.at, thread_entry.words FROM thread_entry"
         " JOIN conversation ON conversation.id = thread_entry.conversation WHERE conversation.number = "
         ":number"
         " AND thread_entry.kind = 'Note' ORDER BY thread_entry.at, thread_entry.id"_s,
         {u"number"_s, u"written_at"_s, u"words"_s}}};
}

std::vector<Listing> whatTheyWant()
{
    return {
        {u"leads"_s,
         u"SELECT conversation.number, lead.opened_at, lead.stage, lead.stage_at, lead.lost_reason, "
         u"lead.intent,"
         " lead.urgency FROM lead JOIN conversation ON conversation.id = lead.conversation"
         " WHERE conversation.number = :number ORDER BY lead.opened_at, lead.id"_s,
         {u"number"_s, u"opened_at"_s, u"stage"_s, u"stage_at"_s, u"lost_reason"_s, u"intent"_s,
          u"urgency"_s}},
        {u"lead_fields"_s,
         u"SELECT conversation.number, lead.opened_at, lead_field.field, lead_field.value, lead_field.source,"
         " lead_field.at FROM lead_field JOIN lead ON lead.id = lead_field.lead JOIN conversation"
         " ON conversation.id = lead.conversation WHERE conversation.number = :number"
         " ORDER BY lead.opened_at, lead_field.field"_s,
         {u"number"_s, u"lead_opened_at"_s, u"field"_s, u"value"_s, u"source"_s, u"learnt_at"_s}},
        {u"reminders"_s,
         u"SELECT conversation.number, reminder.kind, reminder.words, reminder.due_at, reminder.made_at,"
         " reminder.done_at, reminder.outcome FROM reminder JOIN conversation"
         " ON conversation.id = reminder.conversation WHERE conversation.number = :number"
         " ORDER BY reminder.made_at, reminder.id"_s,
         {u"number"_s, u"kind"_s, u"words"_s, u"due_at"_s, u"made_at"_s, u"done_at"_s, u"outcome"_s}}};
}

std::vector<Listing> whatWasAllowed()
{
    return {
        {u"consents"_s,
         u"SELECT number, what, source, how, words, at FROM consent_event WHERE number = :number ORDER BY at, id"_s,
         {u"number"_s, u"what"_s, u"source"_s, u"how"_s, u"words"_s, u"recorded_at"_s}},
        {u"proofs"_s,
         u"SELECT text_proof.at, text_proof.purpose, text_proof.text_class, text_proof.basis,"
         " text_proof.rules_version, text_proof.jurisdiction, text_proof.local_times, text_proof.checked_at,"
         " text_proof_words.words, text_proof.hash FROM text_proof LEFT JOIN text_proof_words"
         " ON text_proof_words.place = text_proof.place WHERE text_proof.subject = :subject"
         " ORDER BY text_proof.place"_s,
         {u"sent_at"_s, u"purpose"_s, u"class"_s, u"basis"_s, u"rules_version"_s, u"jurisdiction"_s,
          u"local_times"_s, u"list_checked_at"_s, u"words"_s, u"hash"_s}}};
}

const std::vector<Listing>& listings()
{
    static const std::vector<Listing> all = [] {
        auto together = whoTheyAre();
        for (const auto& part : {whatWasSaid(), whatTheyWant(), whatWasAllowed()})
            together.insert(together.end(), part.begin(), part.end());
        return together;
    }();
    return all;
}

QJsonValue valueIn(const Query& row, int column, const QString& field)
{
    if (row.isNull(column)) return QJsonValue::Null;
    if (!field.endsWith(u"_at"_s)) return row.text(column);
    return localTime(row.time(column), QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs);
}

Result<void> addRows(Transaction& transaction, const Listing& listing, const PhoneNumber& number,
                     QJsonArray& rows)
{
    const bool byHash = listing.sql.contains(u":subject"_s);
    const auto subject = byHash ? numberHash(transaction, number) : Result<QString>(QString());
    if (!subject) return Fail(subject.error());
    Query query(transaction, listing.sql);
    if (byHash)
        query.bind(u":subject"_s, *subject);
    else
        query.bind(u":number"_s, number.e164());
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        QJsonObject object;
        for (int column = 0; column < listing.fields.size(); ++column)
            object.insert(listing.fields[column], valueIn(query, column, listing.fields[column]));
        rows.append(object);
    }
    return {};
}

QByteArray csvOf(const Listing& listing, const QJsonArray& rows)
{
    QByteArray table = "\xEF\xBB\xBF"; // Tells Excel that this is UTF-8.
    table += listing.fields.join(u',').toUtf8() + "\r\n";
    for (const auto row : rows) {
        QStringList cells;
        for (const QString& field : listing.fields)
            cells << csvCell(row.toObject().value(field).toString());
        table += cells.join(u',').toUtf8() + "\r\n";
    }
    return table;
}

} // namespace

Result<PersonExport> exportPerson(Transaction& transaction, const PhoneNumber& number, const MemberId& who,
                                  Timestamp now)
{
    const auto plan = ErasureRecords(transaction).plan(number, now);
    if (!plan) return Fail(plan.error());
    PersonExport exported{{{u"person.json"_s, {}}}, plan->counts};
    QJsonObject whole;
    for (const Listing& listing : listings()) {
        QJsonArray rows;
        for (const PhoneNumber& each : plan->numbers) {
            if (auto added = addRows(transaction, listing, each, rows); !added) return Fail(added.error());
        }
        whole.insert(listing.name, rows);
        exported.files.push_back({listing.name + u".csv"_s, csvOf(listing, rows)});
    }
    whole.insert(u"may_be_texted"_s, !plan->optedOut);
    whole.insert(u"exported_at"_s, localTime(now, QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs));
    exported.files.front().content = QJsonDocument(whole).toJson();
    const PrivacyEntry entry{{}, now, who, PrivacyEntry::What::Exported, plan->counts};
    if (auto noted = PrivacyRecords(transaction).note(entry); !noted) return Fail(noted.error());
    return exported;
}

Result<void> writeExport(const PersonExport& exported, const QString& folder)
{
    if (!QDir().mkpath(folder)) return fail(Failure::InvalidInput, u"the folder cannot be made"_s);
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const ExportedFile& each : exported.files) {
        QSaveFile& file = *files.emplace_back(std::make_unique<QSaveFile>(folder + u'/' + each.name));
        if (!file.open(QIODevice::WriteOnly))
            return fail(Failure::InvalidInput, u"a file cannot be written"_s);
        keepForOwnerOnly(file);
        if (file.write(each.content) != each.content.size())
            return fail(Failure::InvalidInput, u"a file cannot be written"_s);
    }
    for (const auto& file : files) {
        if (!file->commit()) return fail(Failure::InvalidInput, u"a file cannot be written"_s);
    }
    return {};
}

} // namespace secondring
