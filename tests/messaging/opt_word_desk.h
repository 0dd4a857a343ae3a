// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/pause_records.h"
#include "core/messaging/inbox.h"
#include "core/messaging/opt_word_filing.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/support/text_desk.h"

namespace secondring {

inline const QString ann = QStringLiteral("+14045550111");

/// A desk that reads replies and answers STOP, START and HELP.
struct OptWordDesk {
    explicit OptWordDesk(TestStore& kept) : store(kept)
    {
        inbox.setBusiness({QStringLiteral("Maple Dental"), QStringLiteral("(404) 555-0100")});
        inbox.start();
        comeToRest(store);
    }

    TestStore& store;
    FakeClock clock;
    ScriptedMessageProvider provider;
    Inbox inbox{store.store(), provider, clock};
    int read = 0;

    IncomingText text(const QString& body, std::chrono::seconds ago = std::chrono::seconds(0))
    {
        return {
            {QStringLiteral("SM%1").arg(++read)}, numberOf(ann), provider.number(), body, clock.now() - ago};
    }
    void arrive(const std::vector<IncomingText>& texts)
    {
        Q_EMIT provider.arrived(texts, {}, Cursor{QString::number(read)});
        comeToRest(store);
    }
    void says(const QString& body, std::chrono::seconds ago = std::chrono::seconds(0))
    {
        arrive({text(body, ago)});
    }

    QString confirmations()
    {
        return firstCell(store,
                         QStringLiteral("SELECT count(*) FROM message WHERE purpose = 'Confirmation'"));
    }
    QString confirmation()
    {
        return firstCell(
            store, QStringLiteral("SELECT body FROM message WHERE purpose = 'Confirmation' ORDER BY at DESC,"
                                  " id LIMIT 1"));
    }
    bool paused()
    {
        return store
            .run([](Transaction& transaction) { return PauseRecords(transaction).isPaused(numberOf(ann)); })
            .value();
    }
    Result<void> answer(bool optedOut) { return say(&OptWordFiling::answerPause, optedOut); }
    Result<void> bringBack(bool comesBack) { return say(&OptWordFiling::answerWish, comesBack); }

private:
    using Answer = Result<void> (OptWordFiling::*)(const ConversationId&, const PhoneNumber&, bool,
                                                   const MemberId&);
    Result<void> say(Answer told, bool yes)
    {
        return store.run([=, now = clock.now()](Transaction& transaction) -> Result<void> {
            const auto thread = ConversationRecords(transaction).withNumber(numberOf(ann), now);
            if (!thread) return Fail(thread.error());
            const TextingBusiness business{QStringLiteral("Maple Dental"), {}};
            OptWordFiling filing(transaction, business, now);
            return (filing.*told)(*thread, numberOf(ann), yes, MemberId{QStringLiteral("m1")});
        });
    }
};

} // namespace secondring
