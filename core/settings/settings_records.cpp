// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_records.h"

#include "core/store/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace secondring {

Result<QJsonObject> SettingsRecords::all()
{
    Query query(m_transaction, u"SELECT section, value FROM setting ORDER BY section"_s);
    if (auto done = query.run(); !done) return Fail(done.error());
    QJsonObject sections;
    while (query.next()) {
        // A section may be a bare word, which is no document of its own: it lies under its name.
        const QJsonObject kept = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
        const QJsonValue value = kept.value(query.text(0));
        if (value.isUndefined())
            return fail(Failure::StorageDamaged, u"setting %1 is not readable"_s.arg(query.text(0)));
        sections.insert(query.text(0), value);
    }
    return sections;
}

Result<void> SettingsRecords::keep(const QJsonObject& sections, Timestamp now)
{
    const QString sql =
        u"INSERT INTO setting (section, value, changed_at) VALUES (:section, :value, :now) "
        "ON CONFLICT (section) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at "
        "WHERE setting.value <> excluded.value"_s;
    for (auto section = sections.begin(); section != sections.end(); ++section) {
        const QJsonObject kept{{section.key(), section.value()}};
        Query query(m_transaction, sql);
        query.bind(u":section"_s, section.key())
            .bind(u":value"_s, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)))
            .bind(u":now"_s, now);
        if (auto done = query.run(); !done) return done;
    }
    m_transaction.touch(Area::Settings);
    return {};
}

} // namespace secondring
