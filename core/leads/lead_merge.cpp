// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_merge.h"

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

} // namespace

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
