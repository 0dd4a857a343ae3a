// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/proof_records.h"

#include "core/compliance/number_hash.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

const QString timesApart = u"; "_s;

QString textOf(qint64 number)
{
    return QString::number(number);
}

QString textOf(Timestamp at)
{
    return textOf(at.time_since_epoch().count());
}

QString joined(const std::vector<QTimeZone>& zones)
{
    QStringList names;
    for (const QTimeZone& zone : zones)
        names << QString::fromUtf8(zone.id());
    return names.join(u',');
}

TextProof proofIn(const Query& row)
{
    TextProof proof;
    proof.place = row.number(0);
    proof.message = MessageId{row.text(1)};
    proof.attempt = static_cast<int>(row.number(2));
    proof.at = row.time(4);
    proof.purpose = row.text(5);
    proof.textClass = row.text(6);
    proof.call = row.text(7);
    proof.basis = row.text(8);
    proof.consentEvent = row.text(9);
    proof.rulesVersion = row.text(10).toInt();
    proof.jurisdiction = row.text(11);
    proof.zones = row.text(12).split(u',', Qt::SkipEmptyParts);
    proof.zoneSource = row.text(13);
    proof.localTimes = row.text(14).split(timesApart, Qt::SkipEmptyParts);
    proof.checkedAt = row.time(15);
    proof.templateUsed = row.text(16);
    proof.parts = static_cast<int>(row.number(17));
    proof.overriddenBy = row.text(18);
    proof.hash = row.text(provenColumnCount);
    proof.words = row.maybeText(provenColumnCount + 1);
    return proof;
}

} // namespace

Result<ProofRecords::Link> ProofRecords::lastLink()
{
    Query last(m_transaction, u"SELECT place, hash FROM text_proof ORDER BY place DESC LIMIT 1"_s);
    if (const auto done = last.run(); !done) return Fail(done.error());
    if (last.next()) return Link{last.number(0), last.text(1)};
    Query start(m_transaction, u"SELECT place, hash FROM text_proof_start WHERE id = 1"_s);
    if (const auto done = start.run(); !done) return Fail(done.error());
    if (start.next()) return Link{start.number(0), start.text(1)};
    return Link{};
}

Result<void> ProofRecords::keep(const ProvenText& text, const Ruling& ruling, Timestamp now)
{
    m_transaction.lock(u"text_proof"_s); // One line after the other, at every desk.
    const auto subject = numberHash(m_transaction, text.number);
    if (!subject) return Fail(subject.error());
    const auto last = lastLink();
    if (!last) return Fail(last.error());
    const qint64 place = last->place + 1;
    const QString salt = newId();
    // As the columns of provenColumns() are read again.
    const QStringList fields{textOf(place),
                             text.message.value,
                             textOf(qint64{text.attempt}),
                             *subject,
                             textOf(now),
                             text.purpose,
                             codeOf(ruling.textClass),
                             text.call ? text.call->value : u""_s,
                             codeOf(ruling.basis),
                             text.consentEvent,
                             textOf(qint64{ruling.rulesVersion}),
                             ruling.jurisdiction,
                             joined(ruling.zones),
                             codeOf(ruling.zoneSource),
                             ruling.localTimes().join(timesApart),
                             textOf(now),
                             text.templateUsed,
                             textOf(qint64{text.parts}),
                             text.overriddenBy,
                             hashOfFields({salt, text.words})};
    if (auto done = addLink(fields, last->hash); !done) return done;
    return keepWords(place, salt, text.words);
}

Result<void> ProofRecords::addLink(const QStringList& fields, const QString& previous)
{
    static const QStringList places{u":place"_s, u":message"_s, u":attempt"_s,       u":subject"_s,
                                    u":at"_s,    u":purpose"_s, u":class"_s,         u":call"_s,
                                    u":basis"_s, u":consent"_s, u":version"_s,       u":law"_s,
                                    u":zones"_s, u":source"_s,  u":times"_s,         u":checked"_s,
                                    u":used"_s,  u":parts"_s,   u":overridden_by"_s, u":words_hash"_s};
    static const QList<qsizetype> numbers{0, 2, 4, 15, 17};
    Query query(
        m_transaction,
        u"INSERT INTO text_proof (place, message, attempt, subject, at, purpose, text_class, call, basis,"
        " consent_event, rules_version, jurisdiction, zones, zone_source, local_times, checked_at,"
        " template, parts, overridden_by, words_hash, previous, hash) VALUES ("_s +
            places.join(u", "_s) + u", :previous, :hash)"_s);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (numbers.contains(i))
            query.bind(places[i], fields[i].toLongLong());
        else
            query.bind(places[i], fields[i]);
    }
    query.bind(u":previous"_s, previous.isNull() ? u""_s : previous)
        .bind(u":hash"_s, hashOfFields(QStringList{previous} + fields));
    return query.run();
}

Result<void> ProofRecords::keepWords(qint64 place, const QString& salt, const QString& words)
{
    Query query(m_transaction,
                u"INSERT INTO text_proof_words (place, salt, words) VALUES (:place, :salt, :words)"_s);
    query.bind(u":place"_s, place).bind(u":salt"_s, salt).bind(u":words"_s, words);
    return query.run();
}

Result<std::vector<TextProof>> ProofRecords::about(const PhoneNumber& number)
{
    const auto subject = numberHash(m_transaction, number);
    if (!subject) return Fail(subject.error());
    Query query(m_transaction, u"SELECT "_s + provenColumns() +
                                   u", text_proof.hash, text_proof_words.words FROM text_proof"
                                   " LEFT JOIN text_proof_words ON text_proof_words.place = text_proof.place"
                                   " WHERE text_proof.subject = :subject ORDER BY text_proof.at,"
                                   " text_proof.place"_s);
    query.bind(u":subject"_s, *subject);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<TextProof> proofs;
    while (query.next())
        proofs.push_back(proofIn(query));
    for (TextProof& proof : proofs) {
        if (auto done = readHistory(proof); !done) return Fail(done.error());
    }
    return proofs;
}

Result<void> ProofRecords::readHistory(TextProof& proof)
{
    Query query(m_transaction, u"SELECT at, state, reason, code, provider_ref FROM text_proof_status"
                               " WHERE message = :message AND at >= :since ORDER BY at"_s);
    query.bind(u":message"_s, proof.message.value).bind(u":since"_s, proof.at);
    if (auto done = query.run(); !done) return done;
    while (query.next())
        proof.history.push_back({query.time(0), query.text(1), query.text(2), query.text(3),
                                 query.maybeText(4).value_or(QString())});
    return {};
}

Result<int> ProofRecords::countAbout(const PhoneNumber& number)
{
    const auto subject = numberHash(m_transaction, number);
    if (!subject) return Fail(subject.error());
    Query query(m_transaction, u"SELECT count(*) FROM text_proof WHERE subject = :subject"_s);
    query.bind(u":subject"_s, *subject);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<void> ProofRecords::forgetWords(const PhoneNumber& number)
{
    const auto subject = numberHash(m_transaction, number);
    if (!subject) return Fail(subject.error());
    Query query(m_transaction, u"DELETE FROM text_proof_words WHERE place IN"
                               " (SELECT place FROM text_proof WHERE subject = :subject)"_s);
    query.bind(u":subject"_s, *subject);
    return query.run();
}

Result<int> ProofRecords::deleteBefore(Timestamp before, int atMost)
{
    m_transaction.lock(u"text_proof"_s);
    Query oldest(m_transaction, u"SELECT place, hash, at FROM text_proof ORDER BY place LIMIT :count"_s);
    oldest.bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = oldest.run(); !done) return Fail(done.error());
    Link last;
    int count = 0;
    while (oldest.next() && oldest.time(2) < before) {
        last = {oldest.number(0), oldest.text(1)};
        ++count;
    }
    if (count == 0) return 0;
    // The history of a text goes with the last of its lines.
    Query history(
        m_transaction,
        u"DELETE FROM text_proof_status WHERE message IN (SELECT message FROM text_proof"
        " WHERE place <= :place) AND message NOT IN (SELECT message FROM text_proof"
        " WHERE place > :place2 AND message IN (SELECT message FROM text_proof WHERE place <= :place3))"_s);
    history.bind(u":place"_s, last.place).bind(u":place2"_s, last.place).bind(u":place3"_s, last.place);
    if (auto done = history.run(); !done) return Fail(done.error());
    Query gone(m_transaction, u"DELETE FROM text_proof WHERE place <= :place"_s);
    gone.bind(u":place"_s, last.place);
    if (auto done = gone.run(); !done) return Fail(done.error());
    Query start(m_transaction,
                u"INSERT INTO text_proof_start (id, place, hash) VALUES (1, :place, :hash)"
                " ON CONFLICT (id) DO UPDATE SET place = excluded.place, hash = excluded.hash"_s);
    start.bind(u":place"_s, last.place).bind(u":hash"_s, last.hash);
    if (auto done = start.run(); !done) return Fail(done.error());
    return count;
}

} // namespace secondring
