// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/adoption.h"

namespace secondring {

namespace {

bool mayBe(const SentText& sent, const InterruptedText& text)
{
    return sent.to == text.text.to && sent.body.trimmed() == text.text.body.trimmed() &&
           sent.createdAt >= text.sendingAt - settlingSlack;
}

} // namespace

Result<Adoption> adoptFirst(Transaction& transaction, LeaseRecords leases, const InterruptedText& text,
                            const std::vector<SentText>& candidates, Timestamp now)
{
    const auto held = leases.isHeld(text.text.id);
    if (!held) return Fail(held.error());
    if (!*held) return Adoption{false, {}};
    OutboxRecords records(transaction);
    for (const SentText& sent : candidates) {
        if (!mayBe(sent, text)) continue;
        const auto known = records.isKnown(sent.report.ref);
        if (!known) return Fail(known.error());
        if (*known) continue;
        if (const auto done = records.markAccepted(text.text.id, sent.report.ref, now); !done)
            return Fail(done.error());
        const auto reported = records.report(sent.report, now);
        if (!reported) return Fail(reported.error());
        return Adoption{true, sent.report.ref};
    }
    return Adoption{};
}

} // namespace secondring
