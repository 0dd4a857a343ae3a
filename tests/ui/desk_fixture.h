// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/outbox.h"
#include "core/recovery/lead_desk.h"
#include "core/recovery/sequences.h"
#include "core/recovery/text_back_engine.h"
#include "core/reminders/reminder_desk.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/support/test_store.h"
#include "tests/ui/desk_story.h"
#include "ui/desk.h"
#include "ui/theme/theme.h"

namespace secondring {

/// Everything a page works with, on a fresh store and a clock that only the test moves.
class DeskFixture {
public:
    /// @p scale: of everything on the screen. On PostgreSQL other desks may share it.
    explicit DeskFixture(double scale = 1.0, bool onPostgres = false);
    ~DeskFixture();

    /// The same desk on another store: one that is broken.
    [[nodiscard]] Desk deskOn(Store& other)
    {
        return {other, outbox, textBack, settings, clock, theme, identity, reminders, sequences, leads};
    }

    /// The same desk with a list of its own: one that cannot be read.
    [[nodiscard]] Desk deskWith(ReminderDesk& other)
    {
        return {store->store(), outbox, textBack, settings, clock, theme, identity, other, sequences, leads};
    }

    template <typename Tell> void tell(Tell story)
    {
        auto told = store->run([story = std::move(story)](Transaction& transaction) -> Result<void> {
            DeskStory teller(transaction);
            story(teller);
            for (const auto area : {Area::Calls, Area::Messages, Area::Contacts})
                transaction.touch(area);
            return {};
        });
        if (!told) qFatal("the story was not kept");
    }

    FakeClock clock;
    std::unique_ptr<TestStore> store;
    ScriptedMessageProvider provider;
    SettingsKeeper settings;
    Outbox outbox;
    TextBackEngine textBack;
    Theme theme;
    DeskIdentity identity;
    ReminderDesk reminders;
    Sequences sequences;
    LeadDesk leads;
    Desk desk;
};

} // namespace secondring
