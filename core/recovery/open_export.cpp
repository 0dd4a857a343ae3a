// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/open_export.h"

#include "core/base/local_time.h"
#include "core/store/query.h"

#include <QDir>
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

const Listing calls{
    u"calls.jsonl"_s,
    u"SELECT id, line, line_name, caller, caller_name, rang_at, ended_at, outcome, certainty, evidence,"
    " decision, message FROM call ORDER BY rang_at, id"_s,
    {u"id"_s, u"line"_s, u"line_name"_s, u"caller"_s, u"caller_name"_s, u"rang_at"_s, u"ended_at"_s,
     u"outcome"_s, u"certainty"_s, u"evidence"_s, u"decision"_s, u"text"_s}};

const Listing texts{
    u"texts.jsonl"_s,
    u"SELECT id, number, our_number, direction, purpose, body, state, reason, trouble, code, at, due_at,"
    " state_at, attempts, provider_ref, call FROM message ORDER BY at, id"_s,
    {u"id"_s, u"number"_s, u"our_number"_s, u"direction"_s, u"purpose"_s, u"body"_s, u"state"_s, u"reason"_s,
     u"trouble"_s, u"code"_s, u"written_at"_s, u"due_at"_s, u"state_at"_s, u"attempts"_s, u"provider_ref"_s,
     u"call"_s}};

const Listing contacts{
    u"contacts.jsonl"_s,
    u"SELECT conversation.number, coalesce(contact.name, ''), conversation.created_at,"
    " conversation.last_at, conversation.waiting_since, conversation.closed_at FROM conversation"
    " LEFT JOIN contact ON contact.number = conversation.number ORDER BY conversation.created_at,"
    " conversation.number"_s,
    {u"number"_s, u"name"_s, u"created_at"_s, u"last_at"_s, u"waiting_since_at"_s, u"closed_at"_s}};

const Listing consent{
    u"consent.jsonl"_s,
    u"SELECT id, number, what, source, words, message, at FROM consent_event ORDER BY at, id"_s,
    {u"id"_s, u"number"_s, u"what"_s, u"source"_s, u"words"_s, u"text"_s, u"recorded_at"_s}};

QJsonValue valueIn(const Query& row, int column, const QString& field)
{
    if (row.isNull(column)) return QJsonValue::Null;
    if (field == u"attempts"_s) return row.number(column);
    if (!field.endsWith(u"_at"_s)) return row.text(column);
    // toUTC() for the Z: the time zone named UTC is written +00:00.
    return localTime(row.time(column), QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs);
}

Result<int> fill(QSaveFile& file, Transaction& transaction, const Listing& listing)
{
    Query query(transaction, listing.sql);
    if (const auto done = query.run(); !done) return Fail(done.error());
    int rows = 0;
    while (query.next()) {
        QJsonObject object;
        for (int column = 0; column < listing.fields.size(); ++column)
            object.insert(listing.fields[column], valueIn(query, column, listing.fields[column]));
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
         {std::pair{&calls, &counts.calls}, std::pair{&texts, &counts.texts},
          std::pair{&contacts, &counts.contacts}, std::pair{&consent, &counts.consent}}) {
        QSaveFile& file = *files.emplace_back(std::make_unique<QSaveFile>(folder + u'/' + listing->file));
        if (!file.open(QIODevice::WriteOnly)) return cannotWrite(file);
        const auto rows = fill(file, transaction, *listing);
        if (!rows) return Fail(rows.error());
        if (!file.flush()) return cannotWrite(file);
        *count = *rows;
    }
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
