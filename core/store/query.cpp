// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/query.h"

#include <QSqlDriver>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// SQLITE_IOERR_SHMSIZE: the file beside the database could not be made larger, for want of room.
constexpr int noRoomForSharedMemory = 4874;

Failure failureOf(const QString& code)
{
    // SQLite result codes (sqlite.org/rescode.html; the low byte is the primary code); PostgreSQL SQLSTATE.
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (code.size() == 5) {
        if (code.startsWith(u"23"_s)) return Failure::Conflict;
        // Connection exceptions, and an administrator's shutdown or restart.
        if (code.startsWith(u"08"_s) || code.startsWith(u"57P"_s)) return Failure::StorageAway;
        if (code == u"53100"_s) return Failure::StorageFull;
        if (code == u"XX001"_s || code == u"XX002"_s) return Failure::StorageDamaged;
        return Failure::Storage;
    }
    if (!isNumber) return Failure::Storage;
    switch (number & 0xff) {
    case 19:
        return Failure::Conflict;
    case 13:
        return Failure::StorageFull;
    case 10:
        return number == noRoomForSharedMemory ? Failure::StorageFull : Failure::Storage;
    case 11:
    case 26:
        return Failure::StorageDamaged;
    default:
        return Failure::Storage;
    }
}

} // namespace

Error storeError(const QSqlError& error, const QString& doing)
{
    const QString code = error.nativeErrorCode();
    return Error{failureOf(code), doing + u": code "_s + code};
}

Query::Query(Transaction& transaction, const QString& sql) : m_transaction(transaction), m_sql(sql)
{
    auto& idle = transaction.statements();
    if (const auto found = idle.find(sql); found != idle.end()) {
        m_query = std::move(found->second);
        idle.erase(found);
        return;
    }
    m_query = QSqlQuery(transaction.database());
    // PostgreSQL's forward-only queries lose their rows as soon as another statement runs.
    m_query.setForwardOnly(!transaction.isPostgres());
    if (!m_query.prepare(sql)) m_prepareError = storeError(m_query.lastError(), u"prepare"_s);
}

Query::~Query()
{
    if (m_prepareError) return;
    m_query.finish();
    m_transaction.statements().insert_or_assign(m_sql, std::move(m_query));
}

Query& Query::bind(const QString& name, const QString& value)
{
    m_query.bindValue(name, value.isNull() ? u""_s : value);
    return *this;
}

Query& Query::bind(const QString& name, qint64 value)
{
    m_query.bindValue(name, value);
    return *this;
}

Query& Query::bind(const QString& name, Timestamp value)
{
    return bind(name, static_cast<qint64>(value.time_since_epoch().count()));
}

Query& Query::bind(const QString& name, const std::optional<QString>& value)
{
    m_query.bindValue(name, value ? QVariant(*value) : QVariant(QMetaType(QMetaType::QString)));
    return *this;
}

Query& Query::bind(const QString& name, const std::optional<Timestamp>& value)
{
    if (value) return bind(name, *value);
    m_query.bindValue(name, QVariant(QMetaType(QMetaType::LongLong)));
    return *this;
}

Result<void> Query::run()
{
    if (!m_prepareError && m_query.exec()) return {};
    const Error error = m_prepareError ? *m_prepareError : storeError(m_query.lastError(), u"run"_s);
    m_transaction.spoil(error);
    return Fail(error);
}

Result<int> Query::runCounting()
{
    if (const auto done = run(); !done) return Fail(done.error());
    return m_query.numRowsAffected();
}

Timestamp Query::time(int column) const
{
    return Timestamp(std::chrono::milliseconds(number(column)));
}

std::optional<Timestamp> Query::maybeTime(int column) const
{
    if (isNull(column)) return std::nullopt;
    return time(column);
}

std::optional<QString> Query::maybeText(int column) const
{
    if (isNull(column)) return std::nullopt;
    return text(column);
}

void Transaction::lock(const QString& what)
{
    if (!isPostgres()) return;
    Query query(*this, u"SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))"_s);
    query.bind(u":what"_s, what);
    [[maybe_unused]] const auto done = query.run();
}

} // namespace secondring
