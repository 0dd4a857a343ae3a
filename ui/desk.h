// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secondring {

class Clock;
class DeskIdentity;
class LeadDesk;
class Outbox;
class ReminderDesk;
class Sequences;
class SettingsKeeper;
class Store;
class TextBackEngine;
class Theme;

/// What pages work with. Owned by the program, which outlives its window.
struct Desk {
    Store& store;
    Outbox& outbox;
    TextBackEngine& textBack;
    SettingsKeeper& settings;
    const Clock& clock;
    Theme& theme;
    DeskIdentity& identity;
    ReminderDesk& reminders;
    Sequences& sequences;
    LeadDesk& leads;
};

/// Whoever sits here may do a desk's work.
[[nodiscard]] bool mayWork(const Desk& desk);

} // namespace secondring
