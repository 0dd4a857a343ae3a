// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/lead_card.h"
#include "core/settings/settings.h"

#include <QFuture>
#include <QObject>

namespace secondring {

/// What a person at the desk does with a lead. Each is one transaction; Area::Leads tells that it is done.
class LeadDesk : public QObject {
    Q_OBJECT

public:
    LeadDesk(Store& store, const Clock& clock, QObject* parent = nullptr);

    void setRules(const Settings& settings);
    [[nodiscard]] const VerticalPack& pack() const { return m_pack; }

    [[nodiscard]] QFuture<Result<std::optional<LeadCard>>> cardOf(const ConversationId& conversation);

    /// @p value is what holds from now on, whatever is read later; empty takes it away. The words the old
    /// value came from are learnt. @p by is the member's id.
    [[nodiscard]] QFuture<Result<void>> correct(const LeadId& lead, const QString& field,
                                                const QString& value, const MemberId& by);
    [[nodiscard]] QFuture<Result<void>> setStage(const LeadId& lead, Stage stage, LostReason reason,
                                                 const MemberId& by);
    /// None: the trade's own figure again.
    [[nodiscard]] QFuture<Result<void>> openAgain(const LeadId& lead, const MemberId& by);
    [[nodiscard]] QFuture<Result<void>> setValue(const LeadId& lead, std::optional<qint64> cents);
    /// @p other goes into @p kept.
    [[nodiscard]] QFuture<Result<void>> merge(const LeadId& kept, const LeadId& other, const MemberId& by);
    [[nodiscard]] QFuture<Result<void>> undoMerge(const LeadId& kept, const MemberId& by);
    /// @p person is a NumberPerson's id; empty: nobody chosen.
    [[nodiscard]] QFuture<Result<void>> choosePerson(const LeadId& lead, const QString& person);
    /// Somebody else who shares the number, chosen at once.
    [[nodiscard]] QFuture<Result<void>> addPerson(const LeadId& lead, const QString& name);

Q_SIGNALS:
    /// A change did not reach the disk; the card shows what is kept.
    void storeFailed(const secondring::Error& error);

private:
    using Change = std::function<Result<void>(Transaction&)>;
    [[nodiscard]] QFuture<Result<void>> change(Change job);

    Store& m_store;
    const Clock& m_clock;
    Settings m_settings;
    VerticalPack m_pack;
};

} // namespace secondring
