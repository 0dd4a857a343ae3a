// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_records.h"

#include "core/people/person_consent.h"
#include "core/privacy/privacy_records.h"
#include "core/store/query.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

struct Thread {
    QString id;
    QString number;
    QString key; ///< Its place in the order of looking through.
};

/// "1700000000000/id": the order of last_at, id.
QString keyOf(Timestamp at, const QString& id)
{
    return QString::number(at.time_since_epoch().count()) + u'/' + id;
}

Result<std::vector<QString>> column(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<QString> values;
    while (query.next())
        values.push_back(query.text(0));
    return values;
}

/// Nothing for what is no number: that goes all the same.
Result<std::vector<ConsentEvent>> heldWith(Transaction& transaction, const QString& text)
{
    const auto number = PhoneNumber::fromE164(text);
    return number ? optOutsHeldTogether(transaction, *number) : std::vector<ConsentEvent>();
}

/// An opt-out stays with every number that it held.
Result<void> forgetThread(Transaction& transaction, const Thread& thread)
{
    const auto held = heldWith(transaction, thread.number);
    if (!held) return Fail(held.error());
    // Who only told a name, and whom nobody wrote down, goes with the words it was told in.
    for (const QString& sql : {u"DELETE FROM contact WHERE number = :number AND name = '' AND kind = 'New'"
                               " AND language = '' AND email = '' AND note = '' AND changed_at IS NULL"
                               " AND merged_into IS NULL"_s,
                               u"DELETE FROM number_person WHERE number = :number AND NOT EXISTS"
                               " (SELECT 1 FROM contact WHERE contact.number = number_person.number)"_s,
                               u"DELETE FROM recipient_place WHERE number = :number AND NOT EXISTS"
                               " (SELECT 1 FROM contact WHERE contact.number = recipient_place.number)"_s,
                               // That it was asked stays; what they wrote does not.
                               u"UPDATE automation_pause SET words = '' WHERE number = :number"_s}) {
        Query known(transaction, sql);
        known.bind(u":number"_s, thread.number);
        if (auto done = known.run(); !done) return done;
    }
    Query gone(transaction, u"DELETE FROM conversation WHERE id = :id"_s);
    gone.bind(u":id"_s, thread.id);
    if (auto done = gone.run(); !done) return done;
    return keepOptOuts(transaction, *held);
}

} // namespace

QString heldCondition()
{
    return u"(EXISTS (SELECT 1 FROM message WHERE message.conversation = conversation.id"
           "  AND message.state IN ('Queued', 'Sending', 'Held'))"
           " OR EXISTS (SELECT 1 FROM page_round WHERE page_round.conversation = conversation.id"
           "  AND page_round.acknowledged_at IS NULL AND page_round.next_at IS NOT NULL)"
           " OR EXISTS (SELECT 1 FROM reminder WHERE reminder.conversation = conversation.id"
           "  AND reminder.done_at IS NULL AND reminder.due_at > :now))"_s;
}

Result<RetentionPiece> RetentionRecords::countedPiece(int deleted, int atMost)
{
    if (deleted > 0) {
        if (auto noted = PrivacyRecords(m_transaction).noteWordsDeleted(); !noted) return Fail(noted.error());
    }
    return RetentionPiece{deleted, deleted >= atMost, {}};
}

Result<RetentionPiece> RetentionRecords::deleteThreads(Timestamp before, Timestamp now, const QString& from,
                                                       int atMost)
{
    Query query(m_transaction, u"SELECT id, number, last_at FROM conversation WHERE last_at < :before"
                               " AND (last_at, id) > (:at, :id) AND NOT "_s +
                                   heldCondition() + u" ORDER BY last_at, id LIMIT :count"_s);
    query.bind(u":before"_s, before)
        .bind(u":at"_s, from.section(u'/', 0, 0).toLongLong())
        .bind(u":id"_s, from.section(u'/', 1))
        .bind(u":now"_s, now)
        .bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Thread> threads;
    while (query.next())
        threads.push_back({query.text(0), query.text(1), keyOf(query.time(2), query.text(0))});
    for (const Thread& thread : threads) {
        if (auto done = forgetThread(m_transaction, thread); !done) return Fail(done.error());
    }
    if (!threads.empty()) {
        for (const Area area : {Area::Messages, Area::Leads, Area::Reminders, Area::Contacts})
            m_transaction.touch(area);
    }
    auto piece = countedPiece(static_cast<int>(threads.size()), atMost);
    if (piece && !threads.empty()) piece->next = threads.back().key;
    return piece;
}

Result<RetentionPiece> RetentionRecords::deleteCalls(Timestamp before, int atMost)
{
    Query query(m_transaction,
                u"DELETE FROM call WHERE id IN (SELECT call.id FROM call LEFT JOIN message"
                " ON message.id = call.message WHERE call.rang_at < :before AND (message.id IS NULL"
                " OR message.state NOT IN ('Queued', 'Sending', 'Held'))"
                " ORDER BY call.rang_at, call.id LIMIT :count)"_s);
    query.bind(u":before"_s, before).bind(u":count"_s, static_cast<qint64>(atMost));
    const auto deleted = query.runCounting();
    if (!deleted) return Fail(deleted.error());
    if (*deleted > 0) m_transaction.touch(Area::Calls);
    Query reminders(m_transaction, u"DELETE FROM reminder WHERE conversation IS NULL"
                                   " AND NOT EXISTS (SELECT 1 FROM call WHERE call.id = reminder.call)"_s);
    const auto gone = reminders.runCounting();
    if (!gone) return Fail(gone.error());
    if (*gone > 0) m_transaction.touch(Area::Reminders);
    // Of a desk that was never started again, and where no other looked.
    Query left(m_transaction, u"DELETE FROM ringing_call WHERE heard_at < :before"_s);
    left.bind(u":before"_s, before);
    if (const auto done = left.run(); !done) return Fail(done.error());
    return countedPiece(*deleted, atMost);
}

Result<void> RetentionRecords::deletePerson(const QString& number)
{
    const auto held = heldWith(m_transaction, number);
    if (!held) return Fail(held.error());
    // The numbers first: what hangs on them is found by them.
    for (const QString& sql :
         {u"DELETE FROM number_person WHERE number IN (SELECT number FROM contact WHERE number = :number"
          " OR merged_into = :main) AND NOT EXISTS (SELECT 1 FROM conversation"
          " WHERE conversation.number = number_person.number)"_s,
          u"DELETE FROM recipient_place WHERE number IN (SELECT number FROM contact WHERE number = :number"
          " OR merged_into = :main) AND NOT EXISTS (SELECT 1 FROM conversation"
          " WHERE conversation.number = recipient_place.number)"_s,
          u"DELETE FROM contact_import_row WHERE number IN (SELECT number FROM contact"
          " WHERE number = :number OR merged_into = :main)"_s,
          u"DELETE FROM contact_merge WHERE kept = :number OR merged = :main"_s,
          u"DELETE FROM contact WHERE number = :number OR merged_into = :main"_s}) {
        Query query(m_transaction, sql);
        query.bind(u":number"_s, number).bind(u":main"_s, number);
        if (auto done = query.run(); !done) return done;
    }
    m_transaction.touch(Area::Contacts);
    return keepOptOuts(m_transaction, *held);
}

Result<RetentionPiece> RetentionRecords::deleteContacts(Timestamp before, const QString& from, int atMost)
{
    Query looked(m_transaction, u"SELECT max(number) FROM (SELECT number FROM contact WHERE number > :from"
                                " ORDER BY number LIMIT :count) AS these"_s);
    looked.bind(u":from"_s, from).bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = looked.run(); !done) return Fail(done.error());
    const QString upTo = looked.next() ? looked.text(0) : QString();
    if (upTo.isEmpty()) return RetentionPiece{};
    Query query(m_transaction,
                u"SELECT main.number FROM contact AS main WHERE main.number > :from AND main.number <= :upto"
                " AND main.merged_into IS NULL AND main.kind NOT IN ('Staff', 'Blocked')"
                " AND coalesce(main.changed_at, main.created_at) < :b1"
                " AND NOT EXISTS (SELECT 1 FROM contact AS each JOIN conversation"
                "  ON conversation.number = each.number WHERE each.number = main.number"
                "  AND conversation.last_at >= :b2)"
                " AND NOT EXISTS (SELECT 1 FROM contact AS each JOIN conversation"
                "  ON conversation.number = each.number WHERE each.merged_into = main.number"
                "  AND conversation.last_at >= :b3)"
                " AND NOT EXISTS (SELECT 1 FROM call WHERE call.caller = main.number"
                "  AND call.rang_at >= :b4)"_s);
    query.bind(u":from"_s, from).bind(u":upto"_s, upTo);
    for (const QString& name : {u":b1"_s, u":b2"_s, u":b3"_s, u":b4"_s})
        query.bind(name, before);
    const auto numbers = column(query);
    if (!numbers) return Fail(numbers.error());
    for (const QString& number : *numbers) {
        if (auto done = deletePerson(number); !done) return Fail(done.error());
    }
    auto piece = countedPiece(static_cast<int>(numbers->size()), atMost);
    if (!piece) return piece;
    piece->more = true;
    piece->next = upTo;
    return piece;
}

Result<RetentionPiece> RetentionRecords::deleteUndo(Timestamp before, int atMost)
{
    int deleted = 0;
    for (const QString& sql :
         {u"DELETE FROM contact_import_row WHERE (import, number) IN (SELECT contact_import_row.import,"
          " contact_import_row.number FROM contact_import JOIN contact_import_row"
          " ON contact_import_row.import = contact_import.id WHERE contact_import.at < :before"
          " LIMIT :count)"_s,
          u"DELETE FROM contact_import_staged WHERE (import, number) IN (SELECT import, number"
          " FROM contact_import_staged WHERE at < :before LIMIT :count)"_s,
          u"DELETE FROM contact_import_also WHERE id IN (SELECT id FROM contact_import_also"
          " WHERE at < :before LIMIT :count)"_s,
          u"DELETE FROM contact_merge WHERE id IN (SELECT id FROM contact_merge WHERE at < :before"
          " LIMIT :count)"_s}) {
        Query query(m_transaction, sql);
        query.bind(u":before"_s, before).bind(u":count"_s, static_cast<qint64>(atMost));
        const auto changed = query.runCounting();
        if (!changed) return Fail(changed.error());
        deleted = std::max(deleted, *changed);
    }
    return countedPiece(deleted, atMost);
}

Result<RetentionPiece> RetentionRecords::deleteEntries(Timestamp before, Timestamp erasedBefore)
{
    Query entries(m_transaction, u"DELETE FROM privacy_entry WHERE at < :before"_s);
    entries.bind(u":before"_s, before);
    if (auto done = entries.run(); !done) return Fail(done.error());
    Query refs(m_transaction, u"DELETE FROM erased_text WHERE at < :before"_s);
    refs.bind(u":before"_s, erasedBefore);
    if (auto done = refs.run(); !done) return Fail(done.error());
    return RetentionPiece{};
}

} // namespace secondring
