// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"
#include "core/store/store.h"

namespace secondring {

/// The leads with their fields and score lines. Lives for one transaction, on the store thread.
class LeadRecords {
public:
    explicit LeadRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Until the end of the transaction nobody else reads a reply or changes a lead: call it before find().
    void lock();

    [[nodiscard]] Result<std::optional<Lead>> find(const LeadId& id);
    /// The lead of a thread that is shown and replied to: the newest, of several people's the one last
    /// turned to; or the one that it was merged into.
    [[nodiscard]] Result<std::optional<Lead>> newestOf(const ConversationId& conversation);
    /// The leads of other people in the thread of @p lead, the one last turned to first.
    [[nodiscard]] Result<std::vector<Lead>> ofOthers(const Lead& lead);
    /// How hot the thread of @p lead is: as its hottest, so that nobody hides behind who writes now.
    [[nodiscard]] Result<int> heatOfThread(const Lead& lead);
    /// A new lead; not on disk before save().
    [[nodiscard]] static Lead opened(const ConversationId& conversation, Stage stage, Timestamp at);
    /// Writes the whole lead: row, fields and lines.
    [[nodiscard]] Result<void> save(const Lead& lead);
    [[nodiscard]] Result<void> remove(const LeadId& id);

private:
    [[nodiscard]] Result<void> saveRow(const Lead& lead);
    [[nodiscard]] Result<void> saveFields(const Lead& lead);
    [[nodiscard]] Result<void> saveField(const LeadId& lead, const KnownField& known);
    [[nodiscard]] Result<void> saveLines(const Lead& lead);
    [[nodiscard]] Result<void> readFields(Lead& lead);
    [[nodiscard]] Result<void> readLines(Lead& lead);

    Transaction& m_transaction;
};

} // namespace secondring
