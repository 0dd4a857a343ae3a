// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/sequences.h"
#include "tests/reminders/reminder_story.h"

namespace secondring {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString ann = u"+14045550111"_s;

/// Ann was missed on Monday at 10 and texted; the text arrived and she is silent.
struct SilentCaller : ReminderStory {
    explicit SilentCaller(TestStore& kept) : ReminderStory(kept)
    {
        settings.business.name = u"Bright Smiles"_s;
        settings.followUp.on = true;
        clock.set(at(16, 10));
        (void)call(ann);
        pass(15s);
        deliver();
        follow();
    }
    std::optional<SequenceRun> run()
    {
        const ConversationId id = thread(ann);
        return sure([&](Transaction& transaction) { return SequenceRecords(transaction).runningOf(id); });
    }
    /// "2/2", the next text as a person is told; "-" when none is under way.
    QString shown()
    {
        const ConversationId id = thread(ann);
        const auto found = sure(
            [&](Transaction& transaction) { return followUpOf(transaction, id, settings, clock.now()); });
        return found ? u"%1/%2"_s.arg(found->step).arg(found->of) : u"-"_s;
    }
    /// Why it ended, as the thread tells; empty when it does not.
    QString told()
    {
        return firstCell(store, u"SELECT words FROM thread_entry WHERE kind = 'FollowUpEnded'"_s);
    }
    int sentAt(Timestamp when)
    {
        clock.set(when);
        follow();
        return send();
    }
};

} // namespace secondring
