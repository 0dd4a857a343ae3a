// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/proof_chain.h"

#include "core/store/query.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int previousColumn = provenColumnCount;
constexpr int hashColumn = provenColumnCount + 1;
constexpr int saltColumn = provenColumnCount + 2;
constexpr int wordsColumn = provenColumnCount + 3;
constexpr int wordsHashColumn = provenColumnCount - 1;

/// Where the chain begins: behind the last line that was deleted for its age.
Result<ProofCheck> beginning(Transaction& transaction)
{
    Query query(transaction, u"SELECT place, hash FROM text_proof_start WHERE id = 1"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    ProofCheck check;
    check.place = query.next() ? query.number(0) : 0;
    if (check.place > 0) check.hash = query.text(1);
    return check;
}

bool isRight(const Query& row, const ProofCheck& soFar)
{
    if (row.number(0) != soFar.place + 1 || row.text(previousColumn) != soFar.hash) return false;
    QStringList fields{row.text(previousColumn)};
    for (int column = 0; column < provenColumnCount; ++column)
        fields << row.text(column);
    if (hashOfFields(fields) != row.text(hashColumn)) return false;
    if (row.isNull(wordsColumn)) return true; // Erased: their hash alone is left.
    return hashOfFields({row.text(saltColumn), row.text(wordsColumn)}) == row.text(wordsHashColumn);
}

} // namespace

QString hashOfFields(const QStringList& fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString provenColumns()
{
    return u"text_proof.place, text_proof.message, text_proof.attempt, text_proof.subject, text_proof.at,"
           " text_proof.purpose, text_proof.text_class, text_proof.call, text_proof.basis,"
           " text_proof.consent_event, text_proof.rules_version, text_proof.jurisdiction, text_proof.zones,"
           " text_proof.zone_source, text_proof.local_times, text_proof.checked_at, text_proof.template,"
           " text_proof.parts, text_proof.overridden_by, text_proof.words_hash"_s;
}

Result<ProofCheck> checkProofs(Transaction& transaction, ProofCheck soFar, int atMost)
{
    if (soFar.done) return soFar;
    if (soFar.place < 0) {
        auto begins = beginning(transaction);
        if (!begins) return begins;
        soFar = *begins;
    }
    Query query(transaction, u"SELECT "_s + provenColumns() +
                                 u", text_proof.previous, text_proof.hash, text_proof_words.salt,"
                                 " text_proof_words.words FROM text_proof LEFT JOIN text_proof_words"
                                 " ON text_proof_words.place = text_proof.place"
                                 " WHERE text_proof.place > :place ORDER BY text_proof.place LIMIT :count"_s);
    query.bind(u":place"_s, soFar.place).bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = query.run(); !done) return Fail(done.error());
    int seen = 0;
    while (query.next()) {
        ++seen;
        if (!isRight(query, soFar)) {
            soFar.brokenAt = soFar.place + 1;
            soFar.done = true;
            return soFar;
        }
        soFar.place = query.number(0);
        soFar.hash = query.text(hashColumn);
        ++soFar.lines;
    }
    soFar.done = seen < atMost;
    return soFar;
}

} // namespace secondring
