// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/erased_texts.h"

#include "core/store/query.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// The reference itself would lead to the text in the service's own list.
QString hashOf(const ProviderRef& ref)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(ref.value.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<void> ErasedTexts::keep(const ProviderRef& ref, Timestamp now)
{
    Query query(m_transaction, u"INSERT INTO erased_text (ref_hash, at) VALUES (:hash, :at)"
                               " ON CONFLICT (ref_hash) DO NOTHING"_s);
    query.bind(u":hash"_s, hashOf(ref)).bind(u":at"_s, now);
    return query.run();
}

Result<bool> ErasedTexts::has(const ProviderRef& ref)
{
    Query query(m_transaction, u"SELECT 1 FROM erased_text WHERE ref_hash = :hash"_s);
    query.bind(u":hash"_s, hashOf(ref));
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

} // namespace secondring
