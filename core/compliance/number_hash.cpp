// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/number_hash.h"

#include "core/store/query.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString newSalt()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(random.data()), sizeof(random)).toHex());
}

Result<QString> saltKept(Transaction& transaction)
{
    Query query(transaction, u"SELECT salt FROM number_salt WHERE id = 1"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.text(0) : QString();
}

/// Made at the first use; of two desks that begin at once the first one's stays.
Result<QString> saltOf(Transaction& transaction)
{
    auto salt = saltKept(transaction);
    if (!salt || !salt->isEmpty()) return salt;
    Query query(transaction,
                u"INSERT INTO number_salt (id, salt) VALUES (1, :salt) ON CONFLICT (id) DO NOTHING"_s);
    query.bind(u":salt"_s, newSalt());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return saltKept(transaction);
}

} // namespace

Result<QString> numberHash(Transaction& transaction, const PhoneNumber& number)
{
    auto salt = saltOf(transaction);
    if (!salt) return salt;
    const auto hash = QCryptographicHash::hash((*salt + number.e164()).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace secondring
