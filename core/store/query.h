// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QVariant>

#include <optional>

namespace secondring {

/// One SQL statement with named binds, prepared once a connection. Lives inside a transaction.
class Query {
public:
    Query(Transaction& transaction, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&&) = delete;
    Query& operator=(Query&&) = delete;

    Query& bind(const QString& name, const QString& value);
    Query& bind(const QString& name, qint64 value);
    Query& bind(const QString& name, Timestamp value);
    Query& bind(const QString& name, const std::optional<QString>& value);
    Query& bind(const QString& name, const std::optional<Timestamp>& value);

    /// Storage, StorageFull, StorageDamaged or Conflict (a UNIQUE or CHECK refused it).
    [[nodiscard]] Result<void> run();
    /// run(), for statements that change rows: how many they changed.
    [[nodiscard]] Result<int> runCounting();

    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] Timestamp time(int column) const;
    [[nodiscard]] std::optional<Timestamp> maybeTime(int column) const;
    [[nodiscard]] std::optional<QString> maybeText(int column) const;

private:
    Transaction& m_transaction;
    QString m_sql;
    QSqlQuery m_query;
    std::optional<Error> m_prepareError;
};

/// What kind of failure the database reported. The detail names the statement's error, never its values.
[[nodiscard]] Error storeError(const QSqlError& error, const QString& doing);

} // namespace secondring
