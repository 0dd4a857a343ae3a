// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/guarded_claim.h"
#include "core/recovery/text_guarding.h"
#include "tests/recovery/front_desk.h"

namespace secondring {

/// A front desk whose texts leave under the guards.
struct GuardedDesk : FrontDesk {
    using FrontDesk::FrontDesk;

    /// What is due leaves, as far as the guards let it: how many.
    int sendGuarded(int atMost = 100)
    {
        const auto texts = store.run([&](Transaction& transaction) {
            return OutboxRecords(transaction)
                .claimDue(numberOf(QStringLiteral("+14045550100")), clock.now(), atMost,
                          guardRulesOf(settings), deskRulesOf(settings));
        });
        if (!texts) qFatal("not claimed: %s", qPrintable(texts.error().detail));
        for (const OutgoingText& text : *texts)
            accept(text.id);
        return static_cast<int>(texts->size());
    }
    int passGuarded(std::chrono::milliseconds time)
    {
        clock.advance(time);
        return sendGuarded();
    }
    std::vector<TextPause> pauses()
    {
        return store
            .run([&](Transaction& transaction) {
                return GuardRecords(transaction).pauses(settings.guards, clock.now());
            })
            .value();
    }
    void goOn()
    {
        for (const TextPause& pause : pauses()) {
            const auto done = store.run([&](Transaction& transaction) {
                return GuardRecords(transaction).goOn(pause, {}, clock.now());
            });
            if (!done) qFatal("did not go on");
        }
        (void)store.run([&](Transaction& transaction) { return letGoOn(transaction, clock.now()); });
    }
    /// A made-up number, another one each.
    static QString madeUp(int n) { return QStringLiteral("+1404%1").arg(2'000'000 + n); }
};

} // namespace secondring
