// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/erasure_records.h"

#include "core/compliance/consent_records.h"
#include "core/compliance/pause_records.h"
#include "core/compliance/proof_records.h"
#include "core/people/contact_records.h"
#include "core/people/person_consent.h"
#include "core/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A page that nobody took is running no more after this.
constexpr std::chrono::hours pageRunsFor{24};
/// A text service that lost its place lists the last day again; with a good margin.
constexpr std::chrono::days listedAgain{30};

/// What is kept under a number; in this order, so that nothing is left hanging on what is gone.
const std::array<QString, 13>& deletions()
{
    static const std::array<QString, 13> sql{
        u"DELETE FROM message WHERE number = :number"_s,
        u"DELETE FROM page_text WHERE number = :number"_s,
        u"DELETE FROM conversation WHERE number = :number"_s,
        u"DELETE FROM number_person WHERE number = :number"_s,
        u"DELETE FROM recipient_place WHERE number = :number"_s,
        u"DELETE FROM call WHERE caller = :number"_s,
        u"DELETE FROM ringing_call WHERE caller = :number"_s,
        u"DELETE FROM contact_merge WHERE kept = :number"_s,
        u"DELETE FROM contact_merge WHERE merged = :number"_s,
        u"DELETE FROM contact_import_row WHERE number = :number"_s,
        u"DELETE FROM contact_import_staged WHERE number = :number"_s,
        u"DELETE FROM contact_import_also WHERE number = :number"_s,
        u"DELETE FROM contact WHERE number = :number"_s,
    };
    return sql;
}

/// What was read from their texts, into whichever lead; its score is the sum of the lines that it keeps.
const std::array<QString, 4>& deletionsOfReadings()
{
    const QString theirs = u" IN (SELECT id FROM message WHERE number = :number)"_s;
    static const std::array<QString, 4> sql{
        u"DELETE FROM lead_field WHERE message"_s + theirs,
        u"DELETE FROM thread_entry WHERE message"_s + theirs,
        u"UPDATE lead SET score = (SELECT CASE WHEN sum(scored.points) > 0 THEN sum(scored.points) ELSE 0 END"
        " FROM lead_score_line AS scored WHERE scored.lead = lead.id AND (scored.message IS NULL"
        " OR scored.message NOT IN (SELECT id FROM message WHERE number = :but)))"
        " WHERE id IN (SELECT lead FROM lead_score_line WHERE message"_s +
            theirs + u')',
        u"DELETE FROM lead_score_line WHERE message"_s + theirs,
    };
    return sql;
}

/// @p entries, of a lead's snapshot, without what was read from @p texts; whether anything went.
bool dropReadings(QJsonObject& lead, const QString& entries, const QSet<QString>& texts)
{
    const QJsonArray all = lead[entries].toArray();
    QJsonArray left;
    for (const auto& each : all)
        if (!texts.contains(each[u"message"_s].toString())) left.append(each);
    lead[entries] = left;
    return left.size() < all.size();
}

} // namespace

Result<std::vector<PhoneNumber>> ErasureRecords::allNumbersOf(const PhoneNumber& number)
{
    ContactRecords contacts(m_transaction);
    const auto person = contacts.personWith(number);
    if (!person) return Fail(person.error());
    if (!*person) return std::vector{number};
    const auto all = contacts.allNumbersOf((*person)->number);
    if (!all) return Fail(all.error());
    std::vector<PhoneNumber> numbers;
    for (const Contact& each : *all)
        numbers.push_back(each.number);
    return numbers;
}

Result<int> ErasureRecords::count(const QString& sql, const QString& number)
{
    Query query(m_transaction, u"SELECT count(*) FROM "_s + sql);
    query.bind(u":number"_s, number);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<void> ErasureRecords::addCounts(const PhoneNumber& number, KindCounts& counts)
{
    const QString inThread = u" JOIN conversation ON conversation.id = "_s;
    const std::array<std::pair<QString, int KindCounts::*>, 6> kinds{
        {{u"message WHERE number = :number"_s, &KindCounts::texts},
         {u"call WHERE caller = :number"_s, &KindCounts::calls},
         {u"contact WHERE number = :number"_s, &KindCounts::contacts},
         {u"thread_entry"_s + inThread +
              u"thread_entry.conversation WHERE conversation.number = :number AND thread_entry.kind = 'Note'"_s,
          &KindCounts::notes},
         {u"lead"_s + inThread + u"lead.conversation WHERE conversation.number = :number"_s,
          &KindCounts::leads},
         {u"reminder"_s + inThread + u"reminder.conversation WHERE conversation.number = :number"_s,
          &KindCounts::reminders}}};
    for (const auto& [sql, member] : kinds) {
        const auto found = count(sql, number.e164());
        if (!found) return Fail(found.error());
        counts.*member += *found;
    }
    const auto proofs = ProofRecords(m_transaction).countAbout(number);
    if (!proofs) return Fail(proofs.error());
    counts.proofs += *proofs;
    return {};
}

Result<ErasureHold> ErasureRecords::holdOn(const PhoneNumber& number, Timestamp now)
{
    const auto leaving = count(u"message WHERE number = :number AND state = 'Sending'"_s, number.e164());
    if (!leaving) return Fail(leaving.error());
    if (*leaving > 0) return ErasureHold::TextLeaving;
    const auto unsettled = count(u"message WHERE number = :number AND state = 'Held'"_s, number.e164());
    if (!unsettled) return Fail(unsettled.error());
    if (*unsettled > 0) return ErasureHold::TextUnsettled;
    Query page(m_transaction, u"SELECT 1 FROM page_round JOIN conversation ON conversation.id ="
                              " page_round.conversation WHERE conversation.number = :number"
                              " AND page_round.acknowledged_at IS NULL AND page_round.started_at > :since"_s);
    page.bind(u":number"_s, number.e164()).bind(u":since"_s, now - pageRunsFor);
    if (const auto done = page.run(); !done) return Fail(done.error());
    return page.next() ? ErasureHold::PageOpen : ErasureHold::None;
}

Result<ErasurePlan> ErasureRecords::plan(const PhoneNumber& number, Timestamp now)
{
    const auto numbers = allNumbersOf(number);
    if (!numbers) return Fail(numbers.error());
    ErasurePlan plan{*numbers, {}, false, ErasureHold::None};
    for (const PhoneNumber& each : *numbers) {
        if (auto counted = addCounts(each, plan.counts); !counted) return Fail(counted.error());
        const auto out = hasPersonOptedOut(m_transaction, each);
        if (!out) return Fail(out.error());
        plan.optedOut = plan.optedOut || *out;
        const auto hold = holdOn(each, now);
        if (!hold) return Fail(hold.error());
        if (plan.hold == ErasureHold::None) plan.hold = *hold;
    }
    return plan;
}

Result<KindCounts> ErasureRecords::erase(const PhoneNumber& number, const MemberId& who, Timestamp now)
{
    const auto planned = plan(number, now);
    if (!planned) return Fail(planned.error());
    if (planned->hold != ErasureHold::None)
        return fail(Failure::Conflict, u"something of theirs is under way"_s);
    // A lead of another number may be theirs, too: that one is not erased, but it is not to be texted either.
    const auto held = optOutsHeldTogether(m_transaction, number);
    if (!held) return Fail(held.error());
    for (const PhoneNumber& each : planned->numbers) {
        if (auto erased = eraseNumber(each, now); !erased) return Fail(erased.error());
    }
    if (auto stays = keepOptOuts(m_transaction, *held); !stays) return Fail(stays.error());
    for (const PhoneNumber& each : planned->numbers) {
        if (auto done = ConsentRecords(m_transaction).forget(each); !done) return Fail(done.error());
    }
    PrivacyRecords records(m_transaction);
    if (auto noted = records.note({{}, now, who, PrivacyEntry::What::Erased, planned->counts}); !noted)
        return Fail(noted.error());
    if (auto noted = records.noteWordsDeleted(); !noted) return Fail(noted.error());
    for (const Area area : {Area::Messages, Area::Calls, Area::Contacts, Area::Leads, Area::Reminders,
                            Area::Consent, Area::Erased})
        m_transaction.touch(area);
    return planned->counts;
}

Result<void> ErasureRecords::eraseNumber(const PhoneNumber& number, Timestamp now)
{
    auto kept = PrivacyRecords(m_transaction).noteErasedTexts(number.e164(), now - listedAgain, now);
    if (!kept) return kept;
    if (auto done = eraseImported(number); !done) return done;
    if (auto done = eraseReadings(number); !done) return done;
    for (const QString& sql : deletions()) {
        Query query(m_transaction, sql);
        query.bind(u":number"_s, number.e164());
        if (auto done = query.run(); !done) return done;
    }
    if (auto done = PauseRecords(m_transaction).forget(number); !done) return done;
    if (auto done = ConsentRecords(m_transaction).forget(number); !done) return done;
    return ProofRecords(m_transaction).forgetWords(number);
}

/// A reply of theirs may have been read into the lead of another number, while it was one with theirs.
Result<void> ErasureRecords::eraseReadings(const PhoneNumber& number)
{
    if (auto done = eraseFromMerges(number); !done) return done;
    for (const QString& sql : deletionsOfReadings()) {
        Query query(m_transaction, sql);
        query.bind(u":number"_s, number.e164());
        if (sql.contains(u":but"_s)) query.bind(u":but"_s, number.e164());
        if (auto done = query.run(); !done) return done;
    }
    return {};
}

/// Nor does the undo of a merge bring their words back.
Result<void> ErasureRecords::eraseFromMerges(const PhoneNumber& number)
{
    Query theirs(m_transaction, u"SELECT id FROM message WHERE number = :number AND direction = 'In'"_s);
    theirs.bind(u":number"_s, number.e164());
    if (auto done = theirs.run(); !done) return done;
    QSet<QString> texts;
    while (theirs.next())
        texts.insert(theirs.text(0));
    Query merges(m_transaction, u"SELECT id, before FROM lead_merge"_s);
    if (auto done = merges.run(); !done) return done;
    std::vector<std::pair<QString, QString>> changed;
    while (merges.next()) {
        QJsonObject lead = QJsonDocument::fromJson(merges.text(1).toUtf8()).object();
        const bool hadFields = dropReadings(lead, u"fields"_s, texts);
        const bool hadLines = dropReadings(lead, u"lines"_s, texts);
        if (hadFields || hadLines)
            changed.emplace_back(merges.text(0), QString::fromUtf8(QJsonDocument(lead).toJson()));
    }
    for (const auto& [id, before] : changed) {
        Query query(m_transaction, u"UPDATE lead_merge SET before = :before WHERE id = :id"_s);
        query.bind(u":before"_s, before).bind(u":id"_s, id);
        if (auto done = query.run(); !done) return done;
    }
    return {};
}

/// What a merge or an import would bring back names the person in rows of others, too.
Result<void> ErasureRecords::eraseImported(const PhoneNumber& number)
{
    for (const QString& sql : {u"DELETE FROM contact_import_staged WHERE main = :number"_s,
                               u"DELETE FROM contact_import_also WHERE main = :number"_s,
                               u"DELETE FROM contact_merge WHERE before LIKE '%' || :number || '%'"_s,
                               u"DELETE FROM contact_import_row WHERE before LIKE '%' || :number || '%'"_s}) {
        Query query(m_transaction, sql);
        query.bind(u":number"_s, number.e164());
        if (auto done = query.run(); !done) return done;
    }
    return {};
}

} // namespace secondring
