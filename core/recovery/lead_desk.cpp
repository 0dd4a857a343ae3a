// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/lead_desk.h"

#include "core/base/when_done.h"
#include "core/leads/trade_words.h"
#include "core/recovery/lead_changes.h"

#include <utility>

namespace secondring {

LeadDesk::LeadDesk(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

void LeadDesk::setRules(const Settings& settings)
{
    if (m_pack.key.isEmpty() || hasOtherWords(m_settings, settings)) m_pack = packInForce(settings);
    m_settings = settings;
}

QFuture<Result<std::optional<LeadCard>>> LeadDesk::cardOf(const ConversationId& conversation)
{
    return m_store.read(
        [conversation, pack = m_pack, zone = m_settings.business.zone](Transaction& transaction) {
            return leadCardOf(transaction, conversation, pack, zone);
        });
}

QFuture<Result<void>> LeadDesk::change(Change job)
{
    auto done = m_store.run(std::move(job));
    whenDone(done, this, [this](const Result<void>& kept) {
        if (!kept) Q_EMIT storeFailed(kept.error());
    });
    return done;
}

QFuture<Result<void>> LeadDesk::correct(const LeadId& lead, const QString& field, const QString& value,
                                        const MemberId& /*by*/)
{
    return change([lead, field, value, pack = m_pack, now = m_clock.now()](Transaction& transaction) {
        return LeadChanges(transaction, pack, now).correct(lead, field, value);
    });
}

QFuture<Result<void>> LeadDesk::setStage(const LeadId& lead, Stage stage, LostReason reason,
                                         const MemberId& by)
{
    return change([lead, stage, reason, by, pack = m_pack, now = m_clock.now()](Transaction& transaction) {
        return LeadChanges(transaction, pack, now).setStage(lead, stage, reason, by);
    });
}

QFuture<Result<void>> LeadDesk::openAgain(const LeadId& lead, const MemberId& by)
{
    return change([lead, by, pack = m_pack, now = m_clock.now()](Transaction& transaction) {
        return LeadChanges(transaction, pack, now).openAgain(lead, by);
    });
}

QFuture<Result<void>> LeadDesk::setValue(const LeadId& lead, std::optional<qint64> cents)
{
    return change([lead, cents, pack = m_pack, now = m_clock.now()](Transaction& transaction) {
        return LeadChanges(transaction, pack, now).setValue(lead, cents);
    });
}

QFuture<Result<void>> LeadDesk::merge(const LeadId& kept, const LeadId& other, const MemberId& by)
{
    return change([kept, other, by, pack = m_pack, now = m_clock.now()](Transaction& transaction) {
        return LeadChanges(transaction, pack, now).merge(kept, other, by);
    });
}

QFuture<Result<void>> LeadDesk::undoMerge(const LeadId& kept, const MemberId& /*by*/)
{
    return change([kept, pack = m_pack, now = m_clock.now()](Transaction& transaction) {
        return LeadChanges(transaction, pack, now).undoMerge(kept);
    });
}

QFuture<Result<void>> LeadDesk::choosePerson(const LeadId& lead, const QString& person)
{
    return change([lead, person, pack = m_pack, now = m_clock.now()](Transaction& transaction) {
        return LeadChanges(transaction, pack, now).choosePerson(lead, person);
    });
}

QFuture<Result<void>> LeadDesk::addPerson(const LeadId& lead, const QString& name)
{
    return change([lead, name, pack = m_pack, now = m_clock.now()](Transaction& transaction) {
        return LeadChanges(transaction, pack, now).addPerson(lead, name);
    });
}

} // namespace secondring
