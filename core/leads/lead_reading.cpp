// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_reading.h"

#include "core/leads/understanding/preferred_time_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

bool namesADay(const PreferredTime& wish)
{
    return wish.relative || !wish.days.empty() || !wish.dateKey.isEmpty() || !wish.by.isEmpty();
}

/// What was said before still holds where the new words only add the hour: "Thursday", then "after 3".
QString wishOf(const PreferredTime& wish, const QString& before, Language language)
{
    if (before.isEmpty() || namesADay(wish)) return wish.raw;
    const auto earlier = readPreferredTime(before, language);
    const bool addsTheHour = earlier && namesADay(earlier->value) && !earlier->value.at &&
                             !earlier->value.after && !earlier->value.before && !earlier->value.part;
    return addsTheHour ? before + u", "_s + wish.raw : wish.raw;
}

/// Puts what the caller said onto the card, unless a person has spoken.
class Filling {
public:
    Filling(Lead& lead, const UnderstoodReply& reply) : m_lead(lead), m_reply(reply) {}

    void fill(const QString& key, const QString& value, const std::vector<Evidence>& from)
    {
        if (value.isEmpty()) return;
        const auto known = std::ranges::find(m_lead.fields, key, &KnownField::field);
        KnownField filled{key, value, KnownField::Source::Caller, m_reply.message, from, m_reply.at};
        if (known == m_lead.fields.end())
            m_lead.fields.push_back(std::move(filled));
        else if (known->source == KnownField::Source::Caller && known->value != value)
            *known = std::move(filled);
    }

    void fill(const QString& key, const std::optional<Read<QString>>& read)
    {
        if (read) fill(key, read->value, read->from);
    }

private:
    Lead& m_lead;
    const UnderstoodReply& m_reply;
};

void fillFields(Lead& lead, const UnderstoodReply& reply)
{
    const Understood& understood = reply.understood;
    Filling card(lead, reply);
    card.fill(commonfield::service.toString(), understood.service);
    if (const auto& wish = understood.preferredTime)
        card.fill(commonfield::preferredTime.toString(),
                  wishOf(wish->value, lead.valueOf(commonfield::preferredTime), understood.language),
                  wish->from);
    if (understood.client.value != Client::Unknown)
        card.fill(commonfield::client.toString(),
                  understood.client.value == Client::New ? u"new"_s : u"existing"_s, understood.client.from);
    card.fill(commonfield::name.toString(), understood.name);
    card.fill(u"insurance"_s, understood.insurance);
    card.fill(u"stylist"_s, understood.stylist);
    for (const auto& [key, read] : understood.fields)
        card.fill(key, read.value, read.from);
}

/// An opt-out closes a lead, and START opens it again; what a person closed stays so.
void followConsent(Lead& lead, const Understood& understood, Timestamp now)
{
    const bool out = !understood.optOut.empty() || understood.intent.value == Intent::OptOut;
    const bool in = !understood.optIn.empty() || understood.intent.value == Intent::OptIn;
    if (out && !lead.isOver()) {
        lead.stage = Stage::Lost;
        lead.lostReason = LostReason::OptedOut;
        lead.stageAt = now;
        lead.stageBy.clear();
    } else if (in && lead.stage == Stage::Lost && lead.stageBy.isEmpty()) {
        lead.stage = Stage::Engaged;
        lead.lostReason = LostReason::None;
        lead.stageAt = now;
    }
}

void takeUrgency(Lead& lead, const Understood& understood)
{
    if (lead.field(commonfield::urgency) != nullptr) return; // A person said how urgent it is.
    const Urgency read = understood.safety.empty() ? understood.urgency.value : Urgency::Emergency;
    lead.urgency = std::max(lead.urgency, read);
}

} // namespace

QString keptAs(const LeadField& field)
{
    switch (field.kind) {
    case LeadField::Kind::Service:
        return commonfield::service.toString();
    case LeadField::Kind::PreferredTime:
        return commonfield::preferredTime.toString();
    case LeadField::Kind::Client:
        return commonfield::client.toString();
    case LeadField::Kind::Name:
        return commonfield::name.toString();
    default:
        return field.key;
    }
}

Lead withReply(Lead lead, const UnderstoodReply& reply, const VerticalPack& pack, const ScoreTable& table)
{
    const Understood& understood = reply.understood;
    fillFields(lead, reply);
    takeUrgency(lead, understood);
    if (!lead.intent || understood.intent.value != Intent::Ack) lead.intent = understood.intent.value;
    std::vector<ScoreLine> lines = linesFor(understood, reply.words, table);
    std::erase_if(lines, [&lead](const ScoreLine& line) {
        const bool isUrgency = line.reason == ScoreReason::Emergency || line.reason == ScoreReason::Urgent;
        return isUrgency && lead.field(commonfield::urgency) != nullptr;
    });
    for (ScoreLine& line : lines) {
        line.message = reply.message;
        line.at = reply.at;
    }
    addLines(lead, lines);
    followConsent(lead, understood, reply.at);
    advance(lead, understood.intent.value == Intent::AcceptTime ? Stage::Qualified : Stage::Engaged,
            reply.at);
    settle(lead, pack, table, reply.at);
    return lead;
}

Lead withCorrection(Lead lead, const QString& field, const QString& value, Timestamp now,
                    const ScoreTable& table)
{
    const KnownField set{field, value, KnownField::Source::Person, std::nullopt, {}, now};
    const auto known = std::ranges::find(lead.fields, field, &KnownField::field);
    if (known == lead.fields.end())
        lead.fields.push_back(set);
    else
        *known = set;
    if (field == commonfield::urgency) {
        lead.urgency = urgencyOf(value);
        std::erase_if(lead.lines, [](const ScoreLine& line) {
            return line.reason == ScoreReason::Emergency || line.reason == ScoreReason::Urgent;
        });
        const auto add = [&](ScoreReason reason) {
            addLines(lead, {{reason, table.pointsFor(reason), std::nullopt, {}, now}});
        };
        if (lead.urgency == Urgency::Emergency) add(ScoreReason::Emergency);
        if (lead.urgency == Urgency::Urgent) add(ScoreReason::Urgent);
    }
    score(lead, table);
    return lead;
}

bool isAskedOf(const Lead& lead, const LeadField& field)
{
    if (!field.askFirst || !lead.valueOf(keptAs(field)).isEmpty()) return false;
    return field.onlyFor.isEmpty() || field.onlyFor.contains(lead.valueOf(commonfield::service));
}

std::vector<LeadField> missingFields(const Lead& lead, const VerticalPack& pack)
{
    std::vector<LeadField> missing;
    std::ranges::copy_if(pack.fields, std::back_inserter(missing),
                         [&lead](const LeadField& field) { return isAskedOf(lead, field); });
    return missing;
}

void advance(Lead& lead, Stage atLeast, Timestamp now)
{
    if (lead.isOver() || lead.stage >= atLeast) return;
    lead.stage = atLeast;
    lead.stageAt = now;
    lead.stageBy.clear();
}

void settle(Lead& lead, const VerticalPack& pack, const ScoreTable& table, Timestamp now)
{
    score(lead, table);
    const bool asks = std::ranges::any_of(pack.fields, &LeadField::askFirst);
    const bool wrote = lead.stage != Stage::Missed;
    if (asks && wrote && !lead.has(ScoreReason::NotALead) && missingFields(lead, pack).empty())
        advance(lead, Stage::Qualified, now);
}

} // namespace secondring
