// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/outcome_undo.h"

#include "core/leads/lead_records.h"
#include "core/reminders/outcome_undo_records.h"
#include "core/reminders/reminder_records.h"

namespace secondring {

namespace {

/// What somebody said of the lead since stands.
Result<void> restoreLead(Transaction& transaction, const BeforeOutcome& before, const Reminder& ended,
                         Timestamp now)
{
    if (!before.lead) return {};
    LeadRecords leads(transaction);
    const auto found = leads.find(*before.lead);
    if (!found) return Fail(found.error());
    if (!*found || (*found)->stageAt != ended.doneAt) return {};
    Lead lead = **found;
    lead.stage = before.stage;
    lead.stageAt = before.stageAt;
    lead.stageBy = before.stageBy;
    lead.lostReason = before.lost;
    lead.changedAt = now;
    return leads.save(lead);
}

} // namespace

Result<void> undoOutcome(Transaction& transaction, const ReminderId& id, Timestamp now)
{
    // In the order in which an outcome is filed: two desks never wait for each other.
    LeadRecords(transaction).lock();
    ReminderRecords reminders(transaction);
    reminders.lock();
    const auto found = reminders.find(id);
    if (!found) return Fail(found.error());
    if (!*found) return fail(Failure::NotFound, QStringLiteral("no such reminder"));
    const Reminder ended = **found;
    if (!ended.doneAt) return {}; // Another desk was faster.
    OutcomeUndoRecords undo(transaction);
    const auto before = undo.of(ended);
    if (!before) return Fail(before.error());
    if (!*before) return reminders.reopen(id);
    const auto dropped = undo.dropNextTry(**before);
    if (!dropped) return Fail(dropped.error());
    if (!*dropped) return fail(Failure::Conflict, QStringLiteral("they were tried again since"));
    const auto others = undo.endedWith(ended);
    if (!others) return Fail(others.error());
    if (auto reopened = reminders.reopen(id); !reopened) return reopened;
    for (const ReminderId& other : *others)
        if (auto reopened = reminders.reopen(other); !reopened) return reopened;
    if (auto done = restoreLead(transaction, **before, ended, now); !done) return done;
    if (auto done = undo.restoreThread(**before, ended); !done) return done;
    return undo.forget(**before);
}

} // namespace secondring
