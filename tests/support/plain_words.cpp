// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"

#include "core/store/query.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace secondring {

QString firstCell(TestStore& desk, const QString& sql)
{
    const auto cell = desk.run([&sql](Transaction& transaction) -> Result<QString> {
        Query query(transaction, sql);
        if (const auto done = query.run(); !done) return Fail(done.error());
        return query.next() ? query.text(0) : QString();
    });
    if (!cell) qFatal("%s", qPrintable(cell.error().detail));
    return *cell;
}

void mustRun(TestStore& desk, const QString& sql)
{
    // Not prepared: PostgreSQL prepares no statement that changes the schema.
    const auto done = desk.run([&sql](Transaction& transaction) -> Result<void> {
        QSqlQuery query(transaction.database());
        if (!query.exec(sql)) return Fail(storeError(query.lastError(), sql));
        return {};
    });
    if (!done) qFatal("%s", qPrintable(done.error().detail));
}

void refuseChanges(TestStore& desk, const QString& table)
{
    if (desk.location().engine == StoreLocation::Engine::Sqlite) {
        for (const QString& change : {u"INSERT"_s, u"UPDATE"_s})
            mustRun(desk,
                    u"CREATE TRIGGER refuse_%1_%2 BEFORE %2 ON %1 BEGIN SELECT raise(ABORT, 'no'); END"_s.arg(
                        table, change));
        return;
    }
    mustRun(desk, u"CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
                  " 'BEGIN RAISE EXCEPTION ''no''; END'"_s);
    mustRun(desk, u"CREATE TRIGGER refuse_%1 BEFORE INSERT OR UPDATE ON %1 FOR EACH ROW EXECUTE FUNCTION"
                  " refuse()"_s.arg(table));
}

void allowChanges(TestStore& desk, const QString& table)
{
    if (desk.location().engine == StoreLocation::Engine::Sqlite) {
        for (const QString& change : {u"INSERT"_s, u"UPDATE"_s})
            mustRun(desk, u"DROP TRIGGER refuse_%1_%2"_s.arg(table, change));
        return;
    }
    mustRun(desk, u"DROP TRIGGER refuse_%1 ON %1"_s.arg(table));
}

} // namespace secondring
