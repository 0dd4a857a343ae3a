// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/leads/lead_merge.h"
#include "core/leads/stage_told.h"
#include "core/leads/vertical_pack.h"

namespace secondring {

/// What a person changes about a lead, with what follows from it in the thread. Lives for one transaction, on
/// the store thread. NotFound when the lead is gone.
class LeadChanges {
public:
    LeadChanges(Transaction& transaction, const VerticalPack& pack, Timestamp now)
        : m_transaction(transaction), m_pack(pack), m_now(now)
    {
    }

    /// @p field as the pack or the table names it.
    [[nodiscard]] Result<void> correct(const LeadId& id, const QString& key, const QString& value);
    /// InvalidInput for a lost lead without a reason.
    [[nodiscard]] Result<void> setStage(const LeadId& id, Stage stage, LostReason reason, const MemberId& by);
    /// One that was booked or lost is what it was before, and what was due about it is due again.
    [[nodiscard]] Result<void> openAgain(const LeadId& id, const MemberId& by);
    /// InvalidInput for less than nothing.
    [[nodiscard]] Result<void> setValue(const LeadId& id, std::optional<qint64> cents);
    [[nodiscard]] Result<void> merge(const LeadId& kept, const LeadId& other, const MemberId& by);
    [[nodiscard]] Result<void> undoMerge(const LeadId& kept); ///< The latest.
    [[nodiscard]] Result<void> undoMerge(const LeadMerge& merge);
    [[nodiscard]] Result<void> choosePerson(const LeadId& id, const QString& person);
    [[nodiscard]] Result<void> addPerson(const LeadId& id, const QString& name);

private:
    [[nodiscard]] Result<Lead> lead(const LeadId& id);
    [[nodiscard]] Result<void> save(Lead& lead);
    [[nodiscard]] Result<void> keepStage(Lead& lead, const StageTold& told, const MemberId& by);
    [[nodiscard]] Result<void> showHeat(const Lead& lead);
    [[nodiscard]] Result<PhoneNumber> numberOf(const Lead& lead);
    [[nodiscard]] Result<void> learnFrom(const KnownField& corrected, const LeadField& field,
                                         const QString& value);
    [[nodiscard]] Result<void> renamePerson(const Lead& lead, const QString& name);
    [[nodiscard]] Result<void> closeThread(const Lead& lead, const MemberId& by);

    Transaction& m_transaction;
    const VerticalPack& m_pack;
    const Timestamp m_now;
};

} // namespace secondring
