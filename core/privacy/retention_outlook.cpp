// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_outlook.h"

#include "core/privacy/privacy_records.h"
#include "core/privacy/retention_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// How the age of a kind is read: a table, its time, and which rows count.
struct Aged {
    QString table;
    QString time;
    QString which; ///< A condition, or nothing.
};

Result<KindOutlook> outlookOf(Transaction& transaction, const Aged& kind, int months, Timestamp now)
{
    Query query(transaction, u"SELECT count(*), min("_s + kind.time + u"), count(*) FILTER (WHERE "_s +
                                 kind.time + u" < :soon) FROM "_s + kind.table +
                                 (kind.which.isEmpty() ? QString() : u" WHERE "_s + kind.which));
    query.bind(u":soon"_s, monthsBefore(now + outlookDays, months));
    if (const auto done = query.run(); !done) return Fail(done.error());
    KindOutlook outlook;
    if (!query.next()) return outlook;
    outlook.kept = query.number(0);
    outlook.soon = query.number(2);
    if (const auto oldest = query.maybeTime(1)) outlook.next = std::max(monthsAfter(*oldest, months), now);
    return outlook;
}

/// Threads that are too old and stay, because something of theirs is not settled.
Result<qint64> heldThreads(Transaction& transaction, Timestamp before, Timestamp now)
{
    Query query(transaction,
                u"SELECT count(*) FROM conversation WHERE last_at < :before AND "_s + heldCondition());
    query.bind(u":before"_s, before).bind(u":now"_s, now);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.number(0) : 0;
}

} // namespace

Result<RetentionOutlook> outlookFor(Transaction& transaction, const RetentionSettings& periods, Timestamp now)
{
    RetentionOutlook outlook;
    const Aged threads{u"conversation"_s, u"last_at"_s, {}};
    const Aged calls{u"call"_s, u"rang_at"_s, {}};
    const Aged proofs{u"text_proof"_s, u"at"_s, {}};
    const Aged contacts{u"contact"_s, u"coalesce(changed_at, created_at)"_s,
                        u"merged_into IS NULL AND kind NOT IN ('Staff', 'Blocked')"_s};
    struct Wanted {
        KindOutlook& into;
        const Aged& kind;
        int months;
    };
    for (const Wanted& wanted : {Wanted{outlook.threads, threads, periods.textsMonths},
                                 Wanted{outlook.calls, calls, periods.callsMonths},
                                 Wanted{outlook.proofs, proofs, periods.proofMonths},
                                 Wanted{outlook.contacts, contacts, periods.contactsMonths}}) {
        auto found = outlookOf(transaction, wanted.kind, wanted.months, now);
        if (!found) return Fail(found.error());
        wanted.into = *found;
    }
    if (periods.contactsMonths == 0) {
        outlook.contacts.next.reset();
        outlook.contacts.soon = 0;
    }
    const auto held = heldThreads(transaction, cutsFor(periods, now).texts, now);
    if (!held) return Fail(held.error());
    outlook.threads.held = *held;
    outlook.threads.soon = std::max<qint64>(0, outlook.threads.soon - *held);
    const auto last = PrivacyRecords(transaction).lastRound();
    if (!last) return Fail(last.error());
    outlook.lastRound = *last;
    return outlook;
}

} // namespace secondring
