// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_chain.h"

#include "core/base/local_time.h"
#include "core/compliance/number_hash.h"
#include "core/store/query.h"

#include <QCryptographicHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString sha256(const QString& words)
{
    return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// With the line's own id as salt: two people who write STOP leave different hashes.
QString wordsHash(const QString& id, const QString& words)
{
    return sha256(id + u'\n' + words);
}

} // namespace

struct ConsentChain::Line {
    QString id;
    QString number;
    QString what;
    QString source;
    QString how;
    QString recordedBy;
    QString words;
    QString message;
    qint64 at = 0;
    qint64 place = 0;
    QString numberHash;
    QString wordsHash;
    QString previous;
    QString hash;

    static Line in(const Query& row)
    {
        return {row.text(0),  row.text(1),  row.text(2),  row.text(3),   row.text(4),
                row.text(5),  row.text(6),  row.text(7),  row.number(8), row.number(9),
                row.text(10), row.text(11), row.text(12), row.text(13)};
    }

    /// Nothing in it holds a line break, so that no two lines read alike.
    [[nodiscard]] QString sealed() const
    {
        return sha256(QStringList{previous, QString::number(place), id, numberHash, what, source, how,
                                  recordedBy, wordsHash, message, QString::number(at)}
                          .join(u'\n'));
    }
};

QString ConsentChain::columns()
{
    return u"id, number, what, source, how, recorded_by, words, coalesce(message, ''), at,"
           " coalesce(place, 0), number_hash, words_hash, previous, hash"_s;
}

Result<ConsentChain::Head> ConsentChain::head()
{
    Query query(m_transaction, u"SELECT place, hash FROM consent_head WHERE id = 1"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? Head{query.number(0), query.text(1)} : Head{};
}

Result<void> ConsentChain::setHead(const Head& head)
{
    Query query(m_transaction,
                u"INSERT INTO consent_head (id, place, hash) VALUES (1, :place, :hash)"
                " ON CONFLICT (id) DO UPDATE SET place = excluded.place, hash = excluded.hash"_s);
    query.bind(u":place"_s, head.place).bind(u":hash"_s, head.hash);
    return query.run();
}

Result<void> ConsentChain::put(const Line& line)
{
    Query query(m_transaction,
                u"UPDATE consent_event SET place = :place, number_hash = :number_hash,"
                " words_hash = :words_hash, previous = :previous, hash = :hash WHERE id = :id"_s);
    query.bind(u":place"_s, line.place)
        .bind(u":number_hash"_s, line.numberHash)
        .bind(u":words_hash"_s, line.wordsHash)
        .bind(u":previous"_s, line.previous)
        .bind(u":hash"_s, line.hash)
        .bind(u":id"_s, line.id);
    return query.run();
}

Result<int> ConsentChain::seal()
{
    m_transaction.lock(u"consent ledger"_s);
    Query query(m_transaction,
                u"SELECT "_s + columns() + u" FROM consent_event WHERE place IS NULL ORDER BY at, id"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Line> loose;
    while (query.next())
        loose.push_back(Line::in(query));
    if (loose.empty()) return 0;
    auto last = head();
    if (!last) return Fail(last.error());
    for (Line& line : loose) {
        const auto number = PhoneNumber::fromE164(line.number);
        if (!number) return fail(Failure::StorageDamaged, u"consent_event holds a number that is none"_s);
        const auto hash = numberHash(m_transaction, *number);
        if (!hash) return Fail(hash.error());
        line.place = last->place + 1;
        line.numberHash = *hash;
        line.wordsHash = wordsHash(line.id, line.words);
        line.previous = last->hash;
        line.hash = line.sealed();
        if (const auto done = put(line); !done) return Fail(done.error());
        *last = {line.place, line.hash};
    }
    if (const auto done = setHead(*last); !done) return Fail(done.error());
    return static_cast<int>(loose.size());
}

Result<bool> ConsentChain::isWhole(const Line& line, const Head& before)
{
    const bool linked =
        line.place == before.place + 1 && line.previous == before.hash && line.hash == line.sealed();
    if (!linked) return false;
    // What was erased cannot be compared; what is there must be what was written.
    if (!line.words.isEmpty() && line.wordsHash != wordsHash(line.id, line.words)) return false;
    if (line.number.isEmpty()) return true;
    const auto number = PhoneNumber::fromE164(line.number);
    const auto hash = number ? numberHash(m_transaction, *number) : Result<QString>(QString());
    if (!hash) return Fail(hash.error());
    return line.numberHash == *hash;
}

Result<ChainCheck> ConsentChain::verify()
{
    const auto end = head();
    if (!end) return Fail(end.error());
    Query query(m_transaction,
                u"SELECT "_s + columns() + u" FROM consent_event WHERE place IS NOT NULL ORDER BY place"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    ChainCheck check;
    Head last;
    while (query.next()) {
        const Line line = Line::in(query);
        ++check.lines;
        const auto whole = isWhole(line, last);
        if (!whole) return Fail(whole.error());
        if (!*whole) {
            check.firstBroken = last.place + 1;
            return check;
        }
        last = {line.place, line.hash};
    }
    if (last.place != end->place || last.hash != end->hash) check.firstBroken = last.place + 1;
    return check;
}

namespace {

QString cell(const QString& words)
{
    // A spreadsheet reads what begins so as a formula, and runs it; a number keeps its plus.
    static constexpr QStringView kFormula = u"=-@\t\r";
    QString safe = !words.isEmpty() && kFormula.contains(words.front()) ? u'\'' + words : words;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Result<QByteArray> consentLedgerCsv(Transaction& transaction)
{
    Query query(transaction,
                u"SELECT coalesce(place, 0), at, number, what, source, how, recorded_by, words,"
                " coalesce(message, ''), id, number_hash, words_hash, previous, hash FROM consent_event"
                " ORDER BY coalesce(place, 0), at, id"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    QByteArray table("place,recorded_at,number,what,source,how,recorded_by,words,text,id,number_hash,"
                     "words_hash,previous,hash\r\n");
    while (query.next()) {
        QStringList cells{QString::number(query.number(0)),
                          localTime(query.time(1), QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs)};
        for (int column = 2; column < 14; ++column)
            cells << cell(query.text(column));
        table += cells.join(u',').toUtf8() + "\r\n";
    }
    return table;
}

} // namespace secondring
