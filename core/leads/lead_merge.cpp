// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_merge.h"

#include "core/leads/lead_reading.h"
#include "core/leads/lead_score.h"

#include <algorithm>

namespace secondring {

namespace {

/// A caller's word gives way to a person's.
void takeField(Lead& lead, const KnownField& field)
{
    const auto known = std::ranges::find(lead.fields, field.field, &KnownField::field);
    if (known == lead.fields.end())
        lead.fields.push_back(field);
    else if (known->source == KnownField::Source::Caller && field.source == KnownField::Source::Person)
        *known = field;
}

void takeStage(Lead& lead, const Lead& other)
{
    if (lead.isOver() || (!other.isOver() && other.stage <= lead.stage)) return;
    lead.stage = other.stage;
    lead.stageAt = other.stageAt;
    lead.stageBy = other.stageBy;
    lead.lostReason = other.lostReason;
}

/// @p now as it was, where it still is what the merge made of it.
template <typename Value> void putBack(Value& now, const Value& made, const Value& was)
{
    if (now == made) now = was;
}

void putBackFields(Lead& now, const Lead& made, const Lead& was)
{
    for (const KnownField& field : made.fields) {
        const auto here = std::ranges::find(now.fields, field.field, &KnownField::field);
        if (here == now.fields.end() || *here != field) continue;
        if (const KnownField* before = was.field(field.field))
            *here = *before;
        else
            now.fields.erase(here);
    }
}

void putBackLines(Lead& now, const Lead& made, const Lead& was)
{
    for (const ScoreLine& line : made.lines) {
        const auto before = std::ranges::find(was.lines, line.reason, &ScoreLine::reason);
        const auto here = std::ranges::find(now.lines, line.reason, &ScoreLine::reason);
        if (here == now.lines.end() || *here != line) continue;
        if (before == was.lines.end())
            now.lines.erase(here);
        else
            *here = *before;
    }
    for (const ScoreLine& line : was.lines) {
        if (!now.has(line.reason) && !made.has(line.reason)) now.lines.push_back(line);
    }
}

/// Of whoever wrote, the text is the later one.
void takeLater(Lead& lead, const KnownField& field)
{
    const auto known = std::ranges::find(lead.fields, field.field, &KnownField::field);
    if (known == lead.fields.end())
        lead.fields.push_back(field);
    else if (known->source == KnownField::Source::Caller)
        *known = field;
}

/// Which texts a lead is without from now on.
class Leaving {
public:
    explicit Leaving(const std::vector<MessageId>& texts) : m_texts(texts) {}

    [[nodiscard]] bool has(const std::optional<MessageId>& message) const
    {
        return message && std::ranges::find(m_texts, *message) != m_texts.end();
    }
    void takeFields(Lead& lead, Lead& to, const Lead& before) const
    {
        std::vector<KnownField> stay;
        for (const KnownField& field : lead.fields) {
            if (!has(field.message)) {
                stay.push_back(field);
                continue;
            }
            takeLater(to, field);
            const KnownField* was = before.field(field.field);
            if (was != nullptr && !has(was->message)) stay.push_back(*was);
        }
        lead.fields = std::move(stay);
    }
    void takeLines(Lead& lead, Lead& to, const Lead& before) const
    {
        std::vector<ScoreLine> stay;
        for (const ScoreLine& line : lead.lines) {
            if (!has(line.message)) {
                stay.push_back(line);
                continue;
            }
            addLines(to, {line});
            const auto was = std::ranges::find(before.lines, line.reason, &ScoreLine::reason);
            if (was != before.lines.end() && !has(was->message)) stay.push_back(*was);
        }
        lead.lines = std::move(stay);
    }

private:
    const std::vector<MessageId>& m_texts;
};

Urgency urgencyIn(const Lead& lead)
{
    if (lead.has(ScoreReason::Emergency)) return Urgency::Emergency;
    return lead.has(ScoreReason::Urgent) ? Urgency::Urgent : Urgency::None;
}

void copyStage(Lead& lead, const Lead& from)
{
    lead.stage = from.stage;
    lead.stageAt = from.stageAt;
    lead.stageBy = from.stageBy;
    lead.lostReason = from.lostReason;
}

/// What only the texts of @p other can have brought about; what a person set stays where it is.
void giveBackAll(Lead& alone, Lead& other, const ReadTogether& read)
{
    const bool byItself = alone.stageBy.isEmpty() && alone.stageAt > read.before.stageAt;
    if (byItself && alone.stage == Stage::Lost && !other.isOver()) copyStage(other, alone);
    if (byItself) copyStage(alone, read.before);
    other.intent = read.lead.intent;
    alone.intent = read.before.intent;
    if (other.field(commonfield::urgency) == nullptr)
        other.urgency = std::max(other.urgency, read.lead.urgency);
    if (alone.field(commonfield::urgency) == nullptr) alone.urgency = read.before.urgency;
}

/// Both wrote: of what has no text of its own only the gaps are filled.
void giveBackSome(Lead& alone, Lead& other, const ReadTogether& read)
{
    if (!other.intent) other.intent = read.lead.intent;
    if (other.field(commonfield::urgency) == nullptr)
        other.urgency = std::max(other.urgency, urgencyIn(other));
    if (alone.field(commonfield::urgency) == nullptr)
        alone.urgency =
            std::min(alone.urgency, std::max({read.before.urgency, urgencyIn(alone), Urgency::Routine}));
}

} // namespace

void giveBack(Lead& alone, Lead& other, const ReadTogether& read)
{
    if (read.ofOther.empty()) return;
    const Leaving leaving(read.ofOther);
    leaving.takeFields(alone, other, read.before);
    leaving.takeLines(alone, other, read.before);
    if (read.keptWrote)
        giveBackSome(alone, other, read);
    else
        giveBackAll(alone, other, read);
    const bool accepts = other.has(ScoreReason::AcceptsTime);
    advance(other, accepts ? Stage::Qualified : Stage::Engaged, read.lead.stageAt);
    score(alone, {});
    score(other, {});
}

Lead mergedWith(Lead kept, const Lead& other)
{
    for (const KnownField& field : other.fields)
        takeField(kept, field);
    std::vector<ScoreLine> lines = other.lines;
    std::erase_if(lines, [](const ScoreLine& line) { return line.reason == ScoreReason::NotALead; });
    addLines(kept, lines);
    takeStage(kept, other);
    kept.urgency = std::max(kept.urgency, other.urgency);
    if (!kept.intent) kept.intent = other.intent;
    if (!kept.valueCents) kept.valueCents = other.valueCents;
    if (!kept.person) kept.person = other.person;
    score(kept, {});
    return kept;
}

Lead parted(Lead now, const Lead& before, const Lead& other)
{
    const Lead made = mergedWith(before, other);
    putBackFields(now, made, before);
    putBackLines(now, made, before);
    if (now.stage == made.stage && now.stageAt == made.stageAt) {
        now.stage = before.stage;
        now.stageAt = before.stageAt;
        now.stageBy = before.stageBy;
        now.lostReason = before.lostReason;
    }
    putBack(now.urgency, made.urgency, before.urgency);
    putBack(now.intent, made.intent, before.intent);
    putBack(now.valueCents, made.valueCents, before.valueCents);
    putBack(now.person, made.person, before.person);
    score(now, {});
    return now;
}

} // namespace secondring
