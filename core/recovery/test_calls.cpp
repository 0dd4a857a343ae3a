// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/test_calls.h"

#include "core/messaging/pending_texts.h"

using namespace Qt::StringLiterals;

namespace secondring {

bool TestCalls::has(const std::optional<PhoneNumber>& caller, Timestamp rangAt) const
{
    return caller == from && rangAt >= since && (!until || rangAt <= *until);
}

Result<LoggedCall> settleTestCall(Transaction& transaction, const Filing& filing, Timestamp now)
{
    const FiledCall& call = filing.call;
    if (!filing.isNew && call.caller && reasonOf(call.decision) != Reason::TestCall) {
        const auto calledOff =
            PendingTexts(transaction).cancelTextBacks(*call.caller, TextReason::StoppedByPerson, now);
        if (!calledOff) return Fail(calledOff.error());
    }
    const auto decided =
        CallRecords(transaction).decide(call.id, codeOf(Reason::TestCall), std::nullopt, now);
    if (!decided) return Fail(decided.error());
    auto logged = callLogEntry(transaction, call.id);
    if (!logged) return Fail(logged.error());
    if (!*logged) return fail(Failure::NotFound, u"no such call"_s);
    return **logged;
}

} // namespace secondring
