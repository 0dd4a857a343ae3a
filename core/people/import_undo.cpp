// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 rowsAtOnce = 1'000;
constexpr QChar between = u'\u001F'; ///< As the import wrote it between the fields.

struct Before {
    QString number;
    QStringList fields; ///< Name, kind, language, email, changed at, note.
};

} // namespace

// In pieces, so that a million of them never lie in memory at once.
Result<qint64> ImportRecords::restore(const QString& id, Timestamp at)
{
    qint64 restored = 0;
    QString last;
    while (true) {
        std::vector<Before> piece;
        Query query(m_transaction, u"SELECT number, before FROM contact_import_row WHERE import = :id"
                                   " AND before <> '' AND number > :last ORDER BY number LIMIT :count"_s);
        query.bind(u":id"_s, id).bind(u":last"_s, last).bind(u":count"_s, rowsAtOnce);
        if (const auto done = query.run(); !done) return Fail(done.error());
        while (query.next())
            piece.push_back({query.text(0), query.text(1).split(between)});
        if (piece.empty()) return restored;
        last = piece.back().number;
        Query fill(m_transaction,
                   u"UPDATE contact SET name = :name, kind = :kind, language = :language, email = :email,"
                   " note = :note, changed_at = :before WHERE number = :number AND changed_at = :at"_s);
        for (const auto& [number, fields] : piece) {
            const auto changed = fields.value(4);
            fill.bind(u":name"_s, fields.value(0))
                .bind(u":kind"_s, fields.value(1))
                .bind(u":language"_s, fields.value(2))
                .bind(u":email"_s, fields.value(3))
                .bind(u":note"_s, fields.value(5))
                .bind(u":before"_s,
                      changed.isEmpty()
                          ? std::nullopt
                          : std::optional(Timestamp(std::chrono::milliseconds(changed.toLongLong()))))
                .bind(u":number"_s, number)
                .bind(u":at"_s, at);
            const auto done = fill.runCounting();
            if (!done) return Fail(done.error());
            restored += *done;
        }
    }
}

// Nobody is merged into somebody who is not there, or who is merged into another.
Result<void> ImportRecords::freeOrphans()
{
    Query query(m_transaction,
                u"UPDATE contact SET merged_into = NULL WHERE merged_into IS NOT NULL AND NOT EXISTS"
                " (SELECT 1 FROM contact AS main WHERE main.number = contact.merged_into"
                " AND main.merged_into IS NULL)"_s);
    return query.run();
}

} // namespace secondring
