// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/privacy_records.h"

#include "core/base/code_table.h"
#include "core/messaging/erased_texts.h"
#include "core/store/query.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr CodeTable<PrivacyEntry::What, 4> whats{{{{PrivacyEntry::What::Exported, u"Exported"},
                                                   {PrivacyEntry::What::Erased, u"Erased"},
                                                   {PrivacyEntry::What::DeletedForAge, u"DeletedForAge"},
                                                   {PrivacyEntry::What::EvidenceMade, u"EvidenceMade"}}}};

constexpr std::array<std::pair<const char16_t*, int KindCounts::*>, 7> kinds{
    {{u"texts", &KindCounts::texts},
     {u"calls", &KindCounts::calls},
     {u"notes", &KindCounts::notes},
     {u"leads", &KindCounts::leads},
     {u"reminders", &KindCounts::reminders},
     {u"contacts", &KindCounts::contacts},
     {u"proofs", &KindCounts::proofs}}};

QString inJson(const KindCounts& counts)
{
    QJsonObject object;
    for (const auto& [name, member] : kinds)
        if (counts.*member != 0) object.insert(QString::fromUtf16(name), counts.*member);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

KindCounts countsIn(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    KindCounts counts;
    for (const auto& [name, member] : kinds)
        counts.*member = object[QString::fromUtf16(name)].toInt();
    return counts;
}

Result<void> setUpkeep(Transaction& transaction, const QString& what, qint64 at)
{
    Query query(transaction, u"INSERT INTO upkeep (what, at) VALUES (:what, :at)"
                             " ON CONFLICT (what) DO UPDATE SET at = excluded.at"_s);
    query.bind(u":what"_s, what).bind(u":at"_s, at);
    return query.run();
}

Result<std::optional<Timestamp>> upkeep(Transaction& transaction, const QString& what)
{
    Query query(transaction, u"SELECT at FROM upkeep WHERE what = :what"_s);
    query.bind(u":what"_s, what);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.maybeTime(0) : std::nullopt;
}

} // namespace

Result<void> PrivacyRecords::note(const PrivacyEntry& entry)
{
    Query query(m_transaction, u"INSERT INTO privacy_entry (id, at, who, what, counts)"
                               " VALUES (:id, :at, :who, :what, :counts)"_s);
    query.bind(u":id"_s, entry.id.isEmpty() ? newId() : entry.id)
        .bind(u":at"_s, entry.at)
        .bind(u":who"_s, entry.who.value)
        .bind(u":what"_s, whats.codeOf(entry.what))
        .bind(u":counts"_s, inJson(entry.counts));
    return query.run();
}

Result<std::vector<PrivacyEntry>> PrivacyRecords::newest(int atMost)
{
    Query query(m_transaction,
                u"SELECT id, at, who, what, counts FROM privacy_entry ORDER BY at DESC, id LIMIT :count"_s);
    query.bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<PrivacyEntry> entries;
    while (query.next())
        entries.push_back({query.text(0), query.time(1), MemberId{query.text(2)},
                           whats.valueOf(query.text(3), PrivacyEntry::What::DeletedForAge),
                           countsIn(query.text(4))});
    return entries;
}

Result<void> PrivacyRecords::noteWordsDeleted()
{
    return setUpkeep(m_transaction, u"words"_s, 0);
}

Result<bool> PrivacyRecords::wordsWait()
{
    const auto waits = upkeep(m_transaction, u"words"_s);
    if (!waits) return Fail(waits.error());
    return waits->has_value();
}

Result<void> PrivacyRecords::noteWordsGone()
{
    Query query(m_transaction, u"DELETE FROM upkeep WHERE what = 'words'"_s);
    return query.run();
}

Result<bool> PrivacyRecords::beginRound(Timestamp now, std::chrono::milliseconds every)
{
    // In the future: the clock was set back since.
    Query query(m_transaction, u"INSERT INTO upkeep (what, at) VALUES ('round', :now) ON CONFLICT (what)"
                               " DO UPDATE SET at = excluded.at"
                               " WHERE upkeep.at <= :due OR upkeep.at > :future"_s);
    query.bind(u":now"_s, now).bind(u":due"_s, now - every).bind(u":future"_s, now);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    return *changed == 1;
}

Result<std::optional<Timestamp>> PrivacyRecords::lastRound()
{
    return upkeep(m_transaction, u"round"_s);
}

Result<void> PrivacyRecords::noteErasedTexts(const QString& number, Timestamp since, Timestamp now)
{
    Query query(m_transaction, u"SELECT provider_ref FROM message WHERE number = :number AND at >= :since"
                               " AND direction = 'In' AND provider_ref IS NOT NULL"_s);
    query.bind(u":number"_s, number).bind(u":since"_s, since);
    if (auto done = query.run(); !done) return done;
    std::vector<ProviderRef> refs;
    while (query.next())
        refs.push_back({query.text(0)});
    for (const ProviderRef& ref : refs) {
        if (auto kept = ErasedTexts(m_transaction).keep(ref, now); !kept) return kept;
    }
    return {};
}

} // namespace secondring
