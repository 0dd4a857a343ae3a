// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/lead_changes.h"

#include "core/leads/lead_reading.h"
#include "core/leads/learned_words.h"
#include "core/leads/number_people.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/thread_entry_records.h"
#include "core/people/contact_records.h"
#include "core/people/person_consent.h"
#include "core/recovery/coming_back.h"
#include "core/recovery/thread_people.h"
#include "core/reminders/reminder_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// The pack's field of that key, or of the key its value is kept under; else one of its own.
LeadField fieldOf(const VerticalPack& pack, const QString& key)
{
    const auto found = std::ranges::find_if(
        pack.fields, [&key](const LeadField& field) { return field.key == key || keptAs(field) == key; });
    if (found != pack.fields.end()) return *found;
    LeadField field;
    field.key = key;
    if (key == commonfield::service) field.kind = LeadField::Kind::Service;
    if (key == commonfield::name) field.kind = LeadField::Kind::Name;
    return field;
}

} // namespace

Result<Lead> LeadChanges::lead(const LeadId& id)
{
    LeadRecords leads(m_transaction);
    leads.lock();
    auto found = leads.find(id);
    if (!found) return Fail(found.error());
    if (!*found) return fail(Failure::NotFound, u"no such lead"_s);
    return std::move(**found);
}

Result<void> LeadChanges::save(Lead& lead)
{
    lead.changedAt = std::max(m_now, lead.changedAt);
    if (auto saved = LeadRecords(m_transaction).save(lead); !saved) return saved;
    return showHeat(lead);
}

Result<void> LeadChanges::showHeat(const Lead& lead)
{
    return showHeatOf(m_transaction, lead, lead.conversation);
}

Result<PhoneNumber> LeadChanges::numberOf(const Lead& lead)
{
    const auto conversation = ConversationRecords(m_transaction).find(lead.conversation);
    if (!conversation) return Fail(conversation.error());
    if (!*conversation) return fail(Failure::NotFound, u"no such thread"_s);
    return (*conversation)->number;
}

Result<void> LeadChanges::correct(const LeadId& id, const QString& key, const QString& value)
{
    auto changed = lead(id);
    if (!changed) return Fail(changed.error());
    const LeadField field = fieldOf(m_pack, key);
    const QString kept = keptAs(field);
    const bool isName = kept == commonfield::name;
    const QString written = isName ? value.simplified() : value.trimmed();
    if (const KnownField* before = changed->field(kept)) {
        if (auto learnt = learnFrom(*before, field, written); !learnt) return learnt;
    }
    if (isName) {
        if (auto renamed = renamePerson(*changed, written); !renamed) return renamed;
    }
    *changed = withCorrection(std::move(*changed), kept, written, m_now);
    settle(*changed, m_pack, {}, m_now);
    return save(*changed);
}

Result<void> LeadChanges::learnFrom(const KnownField& corrected, const LeadField& field, const QString& value)
{
    if (!corrected.message || corrected.value == value) return {};
    const auto text = OutboxRecords(m_transaction).find(*corrected.message);
    if (!text) return Fail(text.error());
    if (!*text) return {};
    const QStringList pieces = piecesOf((*text)->body, corrected.evidence);
    // Of words that stand apart nobody knows which was misread.
    if (pieces.size() != 1) return {};
    const auto lesson = lessonOf(pieces.first(), field, value);
    return lesson ? LearnedWords(m_transaction).learn(*lesson, m_now) : Result<void>();
}

Result<void> LeadChanges::renamePerson(const Lead& lead, const QString& name)
{
    if (name.isEmpty()) return {};
    const auto number = numberOf(lead);
    if (!number) return Fail(number.error());
    NumberPeople people(m_transaction);
    if (lead.person) return people.rename(*number, *lead.person, name);
    const KnownField* read = lead.field(commonfield::name);
    // What a person wrote before may name somebody else of the family.
    if (read == nullptr || !read->message) return {};
    return people.renameCalled(*number, read->value, name);
}

Result<void> LeadChanges::setStage(const LeadId& id, Stage stage, LostReason reason, const MemberId& by)
{
    if (stage == Stage::Lost && reason == LostReason::None)
        return fail(Failure::InvalidInput, u"lost without a reason"_s);
    auto changed = lead(id);
    if (!changed) return Fail(changed.error());
    const Stage before = changed->stage;
    changed->lostReason = stage == Stage::Lost ? reason : LostReason::None;
    changed->stage = stage;
    if (auto kept = keepStage(*changed, stageTold(*changed, before), by); !kept) return kept;
    return changed->isOver() ? closeThread(*changed, by) : Result<void>();
}

Result<void> LeadChanges::openAgain(const LeadId& id, const MemberId& by)
{
    auto changed = lead(id);
    if (!changed) return Fail(changed.error());
    if (!changed->isOver()) return {}; // Another desk was faster.
    const auto before = stageBeforeTheEnd(m_transaction, *changed);
    if (!before) return Fail(before.error());
    // Who is not booked after all is still to be got back to.
    if (auto due = ReminderRecords(m_transaction).reopenThoseOfLead(changed->conversation, changed->stageAt);
        !due)
        return due;
    changed->stage = *before;
    changed->lostReason = LostReason::None;
    return keepStage(*changed, {*before, StageReason::OpenedAgain, std::nullopt, LostReason::None}, by);
}

Result<void> LeadChanges::keepStage(Lead& lead, const StageTold& told, const MemberId& by)
{
    lead.stageAt = m_now;
    lead.stageBy = by.value.isEmpty() ? u"desk"_s : by.value;
    if (auto saved = save(lead); !saved) return saved;
    const auto said =
        ThreadEntryRecords(m_transaction)
            .add({{}, lead.conversation, m_now, ThreadEntry::Kind::Stage, by, codeOf(told), std::nullopt});
    if (!said) return Fail(said.error());
    return {};
}

Result<void> LeadChanges::closeThread(const Lead& lead, const MemberId& by)
{
    // Nothing is asked any more: a person has said how it ended.
    const auto number = numberOf(lead);
    if (!number) return Fail(number.error());
    const auto cancelled =
        PendingTexts(m_transaction).cancelTextBacks(*number, TextReason::StoppedByPerson, m_now);
    if (!cancelled) return Fail(cancelled.error());
    return ConversationRecords(m_transaction).takeOver(lead.conversation, m_now, by);
}

Result<void> LeadChanges::setValue(const LeadId& id, std::optional<qint64> cents)
{
    if (cents && *cents < 0) return fail(Failure::InvalidInput, u"less than nothing"_s);
    auto changed = lead(id);
    if (!changed) return Fail(changed.error());
    changed->valueCents = cents;
    return save(*changed);
}

Result<void> LeadChanges::merge(const LeadId& keptId, const LeadId& otherId, const MemberId& by)
{
    const auto other = lead(otherId);
    if (!other) return Fail(other.error());
    auto kept = LeadMergeRecords(m_transaction).merge(keptId, otherId, m_now);
    if (!kept) return Fail(kept.error());
    settle(*kept, m_pack, {}, m_now);
    if (auto saved = save(*kept); !saved) return saved;
    ConversationRecords conversations(m_transaction);
    if (auto shown = conversations.setHeat(other->conversation, static_cast<int>(heatOf(*kept))); !shown)
        return shown;
    for (const ConversationId& conversation : {kept->conversation, other->conversation}) {
        const auto said =
            ThreadEntryRecords(m_transaction)
                .add({{}, conversation, m_now, ThreadEntry::Kind::Merged, by, keptId.value, std::nullopt});
        if (!said) return Fail(said.error());
        if (kept->conversation == other->conversation) break;
    }
    return {};
}

Result<void> LeadChanges::undoMerge(const LeadId& keptId)
{
    LeadRecords(m_transaction).lock();
    const auto merge = LeadMergeRecords(m_transaction).latestOf(keptId);
    if (!merge) return Fail(merge.error());
    if (!*merge) return fail(Failure::NotFound, u"nothing was merged"_s);
    return undoMerge(**merge);
}

Result<void> LeadChanges::undoMerge(const LeadMerge& merge)
{
    const auto together = lead(merge.kept);
    if (!together) return Fail(together.error());
    const auto number = numberOf(*together);
    if (!number) return Fail(number.error());
    // What they said before is of the number it came from; what they said as one person, of both.
    const auto held = optOutsHeldTogether(m_transaction, *number, merge.at);
    if (!held) return Fail(held.error());
    auto kept = LeadMergeRecords(m_transaction).undo(merge, m_now);
    if (!kept) return Fail(kept.error());
    if (auto stays = keepOptOuts(m_transaction, *held); !stays) return stays;
    if (auto shown = showHeat(*kept); !shown) return shown;
    auto other = lead(merge.merged);
    if (!other) return Fail(other.error());
    settle(*other, m_pack, {}, m_now);
    ThreadEntryRecords entries(m_transaction);
    for (const ConversationId& conversation : {kept->conversation, other->conversation}) {
        const auto gone = entries.takeBack(conversation, ThreadEntry::Kind::Merged, merge.kept.value);
        if (!gone) return Fail(gone.error());
    }
    return save(*other);
}

Result<void> LeadChanges::choosePerson(const LeadId& id, const QString& person)
{
    auto changed = lead(id);
    if (!changed) return Fail(changed.error());
    const auto number = numberOf(*changed);
    if (!number) return Fail(number.error());
    auto theirs = leadOfChosen(m_transaction, std::move(*changed), *number, person, m_now);
    if (!theirs) return Fail(theirs.error());
    return save(*theirs);
}

Result<void> LeadChanges::addPerson(const LeadId& id, const QString& name)
{
    auto changed = lead(id);
    if (!changed) return Fail(changed.error());
    const auto number = numberOf(*changed);
    if (!number) return Fail(number.error());
    const auto person = NumberPeople(m_transaction).add(*number, name, m_now);
    if (!person) return Fail(person.error());
    if (auto known = ContactRecords(m_transaction).noteKnown(*number, m_now); !known) return known;
    auto theirs = leadOfChosen(m_transaction, std::move(*changed), *number, person->id, m_now);
    if (!theirs) return Fail(theirs.error());
    return save(*theirs);
}

} // namespace secondring
