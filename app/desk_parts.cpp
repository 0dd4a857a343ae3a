// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_parts.h"

namespace secondring {

namespace {

/// How late a waiting text may leave; also what an idle desk costs.
constexpr std::chrono::milliseconds beat{500};

} // namespace

DeskParts::DeskParts(Store& database, const Clock& time)
    : store(database), clock(time), heartbeat(beat), lines(time), engine(database, time),
      escalation(database, time), leads(database, time), outbox(database, provider, time),
      pauses(database, time), settlement(database, provider, time), registration(provider, time),
      deliveries(database, provider, time), ledger(database, time), inbox(database, provider, time),
      formerNumbers(database, http, time, inbox), news(database), replies(database, time, {}),
      reminders(database, time), sequences(database, time), retention(database, time)
{
    outbox.setOpen(false); // There is no text service yet.
}

} // namespace secondring
