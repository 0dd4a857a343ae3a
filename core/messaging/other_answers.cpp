// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/other_answers.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<OtherAnswers> answersOfOthers(Transaction& transaction, const PhoneNumber& to, const MemberId& mine)
{
    const bool isAnybodys = mine.value.isEmpty() && transaction.isPostgres();
    Query query(transaction, u"SELECT sender, at, count(*) OVER () FROM message WHERE number = :number"
                             " AND purpose = 'Person' AND (sender <> :mine OR :any = 1)"
                             " ORDER BY at DESC, id DESC LIMIT 1"_s);
    query.bind(u":number"_s, to.e164()).bind(u":mine"_s, mine.value).bind(u":any"_s, qint64(isAnybodys));
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return OtherAnswers{};
    return OtherAnswers{static_cast<int>(query.number(2)), MemberId{query.text(0)}, query.time(1)};
}

} // namespace secondring
