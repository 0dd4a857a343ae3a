// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/pending_texts.h"
#include "core/recovery/call_filing.h"
#include "tests/support/fake_clock.h"
#include "tests/support/text_desk.h"

namespace secondring {

/// A desk on a real store: calls come in and are filed, time passes, texts leave.
class FrontDesk {
public:
    explicit FrontDesk(TestStore& kept) : store(kept)
    {
        settings.business.name = QStringLiteral("Bright Smiles");
    }

    /// A call of 20 s by @p caller (withheld when empty) that ends now, filed at once.
    LoggedCall call(const QString& caller, CallOutcome outcome = CallOutcome::NoAnswer)
    {
        return file(callEnding(caller, outcome));
    }
    FinishedCall callEnding(const QString& caller, CallOutcome outcome = CallOutcome::NoAnswer)
    {
        return {LineId{QStringLiteral("desk")},
                CallKey{newId()},
                callerOf(caller),
                clock.now() - std::chrono::seconds(20),
                clock.now(),
                outcome,
                Certainty::Certain,
                {},
                0,
                true,
                outcome == CallOutcome::Voicemail ? LeftMessage::Yes : LeftMessage::NotKnown};
    }
    LoggedCall file(const FinishedCall& call)
    {
        const auto logged = store.run([&](Transaction& transaction) {
            return fileAndDecide(transaction,
                                 {call, QStringLiteral("Front desk"), settings, hasTextService, clock.now()});
        });
        if (!logged) qFatal("not filed: %s", qPrintable(logged.error().detail));
        return *logged;
    }
    /// As the outbox does, with a provider that takes everything: how many texts left.
    int send()
    {
        int sent = 0;
        for (const OutgoingText& text : leaving()) {
            ++sent;
            accept(text.id);
        }
        return sent;
    }
    /// What leaves now, by the rules of these settings: in practice at any hour.
    std::vector<OutgoingText> leaving()
    {
        return store
            .run([&](Transaction& transaction) {
                return OutboxRecords(transaction)
                    .claimDue(numberOf(QStringLiteral("+14045550100")), clock.now(), 8, std::nullopt,
                              deskRulesOf(settings));
            })
            .value();
    }
    void accept(const MessageId& id)
    {
        const auto done = store.run([&](Transaction& transaction) {
            return OutboxRecords(transaction).markAccepted(id, {QStringLiteral("SM") + newId()}, clock.now());
        });
        if (!done) qFatal("not accepted");
    }
    int pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        return send();
    }
    void ringsAgain(const QString& caller)
    {
        (void)store.run([&](Transaction& transaction) {
            return PendingTexts(transaction)
                .delayAutomatic(numberOf(caller), clock.now() + std::chrono::minutes(5));
        });
    }
    Result<LoggedCall> textAnyway(const CallId& call)
    {
        return store.run([&](Transaction& transaction) {
            return secondring::textAnyway(transaction, call, settings, clock.now());
        });
    }
    LoggedCall logged(const CallId& id)
    {
        return store.run([&](Transaction& transaction) { return callLogEntry(transaction, id); })
            .value()
            .value();
    }

    TestStore& store;
    FakeClock clock;
    Settings settings;
    bool hasTextService = true;
};

} // namespace secondring
