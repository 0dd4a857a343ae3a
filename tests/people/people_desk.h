// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact_records.h"
#include "core/people/import_records.h"
#include "tests/support/plain_words.h"

#include <QFile>

namespace secondring {

inline const auto maria = QStringLiteral("+14045550123");
inline const auto marias = QStringLiteral("+14045550124"); ///< Her other number.
inline const auto ann = QStringLiteral("+14045550125");
inline const Timestamp monday{std::chrono::sys_days{std::chrono::year{2026} / 11 / 16} +
                              std::chrono::hours{15}};

inline ContactProfile named(const QString& name, ContactKind kind = ContactKind::Client)
{
    return {name, kind, {}, {}, {}};
}

/// A store with people in it.
class PeopleDesk {
public:
    explicit PeopleDesk(TestStore& store) : m_store(store) {}

    void save(const QString& number, const ContactProfile& profile, Timestamp at = monday)
    {
        const auto saved = m_store.run([=](Transaction& transaction) {
            return ContactRecords(transaction).save(numberOf(number), profile, at);
        });
        QVERIFY(saved);
    }
    [[nodiscard]] std::optional<Contact> find(const QString& number)
    {
        return m_store
            .run([=](Transaction& transaction) { return ContactRecords(transaction).find(numberOf(number)); })
            .value();
    }
    [[nodiscard]] QString nameOf(const QString& number)
    {
        const auto found = find(number);
        return found ? found->profile.name : QStringLiteral("nobody");
    }
    [[nodiscard]] ContactRecords::Page page(const ContactFilter& filter = {},
                                            const std::optional<ContactKey>& after = {}, int atMost = 100)
    {
        return m_store
            .run([=](Transaction& transaction) {
                return ContactRecords(transaction).page(filter, after, atMost);
            })
            .value();
    }
    [[nodiscard]] QStringList list(const ContactFilter& filter = {})
    {
        QStringList names;
        for (const auto& row : page(filter).people)
            names << (row.contact.profile.name.isEmpty() ? row.contact.number.e164()
                                                         : row.contact.profile.name);
        return names;
    }

private:
    TestStore& m_store;
};

/// Brings in what was set aside, @p atOnce numbers in a transaction.
inline Result<ContactImport> takenOver(TestStore& store, const QString& id, Timestamp at, int atOnce = 2)
{
    const auto decided = store.run([=](Transaction& transaction) {
        return ImportRecords(transaction).decide(id, id + QStringLiteral(".csv"), at);
    });
    if (!decided) return Fail(decided.error());
    while (true) {
        const auto some = store.run(
            [=](Transaction& transaction) { return ImportRecords(transaction).takeSome(id, atOnce); });
        if (!some) return Fail(some.error());
        if (*some == 0) break;
    }
    const auto import =
        store.run([=](Transaction& transaction) { return ImportRecords(transaction).find(id); });
    if (!import) return Fail(import.error());
    return import->value();
}

inline Result<UndoneImport> takenBack(TestStore& store, const QString& id, Timestamp at, int atOnce = 2)
{
    const auto begun =
        store.run([=](Transaction& transaction) { return ImportRecords(transaction).beginUndo(id, at); });
    if (!begun) return Fail(begun.error());
    UndoneImport all;
    while (true) {
        const auto some = store.run(
            [=](Transaction& transaction) { return ImportRecords(transaction).undoSome(id, atOnce); });
        if (!some) return Fail(some.error());
        if (!*some) return all;
        all.removed += (*some)->removed;
        all.restored += (*some)->restored;
        all.kept += (*some)->kept;
        all.back += (*some)->back;
    }
}

/// A file with @p bytes in @p folder.
inline QString writtenFile(const QString& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no room for a file");
    return file.fileName();
}

} // namespace secondring
