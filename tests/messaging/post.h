// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/outbox.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/support/text_desk.h"

#include <QSignalSpy>

namespace secondring {

/// An outbox with its provider, on a store that is really there.
struct Post {
    explicit Post(TestStore& store) : desk(store) {}

    TestStore& desk;
    FakeClock clock;
    ScriptedMessageProvider provider;
    Outbox outbox{desk.store(), provider, clock};
    QSignalSpy accepted{&outbox, &Outbox::accepted};
    QSignalSpy ended{&outbox, &Outbox::ended};
    QSignalSpy unsettled{&outbox, &Outbox::leftUnsettled};
    QSignalSpy storeFailed{&outbox, &Outbox::storeFailed};

    MessageId put(const WantedText& wanted = {}) { return queued(desk, clock.now(), wanted); }
    void beat()
    {
        outbox.beat();
        comeToRest(desk);
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        beat();
    }
    Result<MessageId> write(const QString& words, const QString& to = QStringLiteral("+14045550111"))
    {
        auto written = outbox.sendFromPerson(numberOf(to), words);
        written.waitForFinished();
        comeToRest(desk);
        return written.result();
    }
    void answerWith(SendOutcome::Kind kind, TextTrouble trouble = TextTrouble::None,
                    std::optional<std::chrono::seconds> again = std::nullopt)
    {
        provider.answer = [this, kind, trouble, again](const OutgoingText&) {
            return kind == SendOutcome::Kind::Accepted
                       ? provider.accepted()
                       : SendOutcome{kind, {}, trouble, QStringLiteral("code"), again};
        };
    }
};

} // namespace secondring
