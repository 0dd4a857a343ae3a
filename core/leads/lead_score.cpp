// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_score.h"

#include "core/leads/understanding/reply_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// The line that what they want earns by itself.
std::optional<ScoreReason> reasonFor(Intent intent)
{
    switch (intent) {
    case Intent::Book:
        return ScoreReason::AsksToBook;
    case Intent::AcceptTime:
        return ScoreReason::AcceptsTime;
    case Intent::PriceQuestion:
    case Intent::InsuranceQuestion:
    case Intent::HoursQuestion:
    case Intent::Question:
    case Intent::ClinicalQuestion:
    case Intent::ProductOrGift:
        return ScoreReason::AsksQuestion;
    case Intent::Reschedule:
    case Intent::Cancel:
    case Intent::Complaint:
    case Intent::Billing:
    case Intent::RecordsRequest:
    case Intent::RunningLate:
        return ScoreReason::ExistingClient;
    case Intent::CallbackRequest:
    case Intent::BusyLater:
        return ScoreReason::AsksForCall;
    case Intent::Vendor:
    case Intent::JobSeeker:
    case Intent::WrongNumber:
    case Intent::Decline:
    case Intent::Accidental:
        return ScoreReason::NotALead;
    default:
        return std::nullopt;
    }
}

/// The words alone, with one space around each.
QString spaced(const QString& words)
{
    QString plain = folded(words);
    for (QChar& c : plain) {
        if (!c.isLetterOrNumber()) c = u' ';
    }
    return u' ' + plain.simplified() + u' ';
}

/// Whether one of @p phrases stands in @p padded as whole words.
bool says(const QString& padded, const QStringList& phrases)
{
    return std::ranges::any_of(phrases,
                               [&](const QString& phrase) { return padded.contains(u' ' + phrase + u' '); });
}

void followField(Lead& lead, QStringView key, ScoreReason reason, const ScoreTable& table)
{
    std::erase_if(lead.lines, [reason](const ScoreLine& line) { return line.reason == reason; });
    const KnownField* known = lead.field(key);
    if (known == nullptr || known->value.isEmpty()) return;
    lead.lines.push_back({reason, table.pointsFor(reason), known->message, known->evidence, known->at});
}

} // namespace

QStringList ScoreTable::defaultReferralWords()
{
    return {u"referred"_s,        u"referral"_s,         u"referred me"_s,
            u"recommended you"_s, u"recommends you"_s,   u"you were recommended"_s,
            u"was recommended"_s, u"recommended by"_s,   u"told me about you"_s,
            u"told me to call"_s, u"sent me to you"_s,   u"sent me your way"_s,
            u"me recomendo"_s,    u"me recomendaron"_s,  u"recomendada"_s,
            u"recomendado"_s,     u"me los recomendo"_s, u"de parte de"_s};
}

QStringList ScoreTable::defaultCuriousWords()
{
    return {u"just curious"_s,     u"just wondering"_s,       u"only curious"_s,   u"just looking"_s,
            u"just browsing"_s,    u"just checking prices"_s, u"just asking"_s,    u"only asking"_s,
            u"shopping around"_s,  u"solo curiosidad"_s,      u"por curiosidad"_s, u"solo preguntaba"_s,
            u"nomas preguntaba"_s, u"solo queria saber"_s};
}

int ScoreTable::pointsFor(ScoreReason reason) const
{
    switch (reason) {
    case ScoreReason::Emergency:
        return emergency;
    case ScoreReason::Urgent:
        return urgent;
    case ScoreReason::Need:
        return need;
    case ScoreReason::PreferredTime:
        return preferredTime;
    case ScoreReason::AsksToBook:
        return asksToBook;
    case ScoreReason::AcceptsTime:
        return acceptsTime;
    case ScoreReason::AsksQuestion:
        return asksQuestion;
    case ScoreReason::ExistingClient:
        return existingClient;
    case ScoreReason::AsksForCall:
        return asksForCall;
    case ScoreReason::CalledAgain:
        return calledAgain;
    case ScoreReason::Referral:
        return referral;
    case ScoreReason::JustCurious:
        return justCurious;
    case ScoreReason::NotALead:
        return 0;
    }
    return 0;
}

std::vector<ScoreLine> linesFor(const Understood& understood, const QString& words, const ScoreTable& table)
{
    std::vector<ScoreLine> lines;
    const auto add = [&](ScoreReason reason, const std::vector<Evidence>& from) {
        lines.push_back({reason, table.pointsFor(reason), std::nullopt, from, {}});
    };
    if (!understood.safety.empty())
        add(ScoreReason::Emergency, understood.safety);
    else if (understood.urgency.value == Urgency::Emergency)
        add(ScoreReason::Emergency, understood.urgency.from);
    else if (understood.urgency.value == Urgency::Urgent)
        add(ScoreReason::Urgent, understood.urgency.from);
    const auto byIntent = understood.wrongNumber.empty() ? reasonFor(understood.intent.value)
                                                         : std::optional(ScoreReason::NotALead);
    if (byIntent)
        add(*byIntent, understood.wrongNumber.empty() ? understood.intent.from : understood.wrongNumber);
    if (understood.returnTime && byIntent != ScoreReason::AsksForCall)
        add(ScoreReason::AsksForCall, understood.returnTime->from);
    const QString plain = spaced(words);
    if (says(plain, table.referralWords)) add(ScoreReason::Referral, {});
    if (says(plain, table.curiousWords)) add(ScoreReason::JustCurious, {});
    return lines;
}

void addLines(Lead& lead, const std::vector<ScoreLine>& lines)
{
    const auto drop = [&lead](ScoreReason reason) {
        std::erase_if(lead.lines, [reason](const ScoreLine& line) { return line.reason == reason; });
    };
    for (const ScoreLine& line : lines) {
        if (line.reason == ScoreReason::Emergency) drop(ScoreReason::Urgent);
        if (line.reason == ScoreReason::Urgent && lead.has(ScoreReason::Emergency)) continue;
        // Who said no and now asks for something is a lead again.
        if (line.points > 0 && line.reason != ScoreReason::CalledAgain) drop(ScoreReason::NotALead);
        if (!lead.has(line.reason)) lead.lines.push_back(line);
    }
}

void score(Lead& lead, const ScoreTable& table)
{
    followField(lead, commonfield::service, ScoreReason::Need, table);
    followField(lead, commonfield::preferredTime, ScoreReason::PreferredTime, table);
    int sum = 0;
    for (const ScoreLine& line : lead.lines) {
        if (line.reason != ScoreReason::NotALead) sum += line.points;
    }
    // The line that stands for "no customer" takes away what the others gave: the card's lines always add up.
    for (ScoreLine& line : lead.lines) {
        if (line.reason != ScoreReason::NotALead) continue;
        line.points = -sum;
        sum = 0;
    }
    lead.score = std::clamp(sum, 0, table.highest);
    std::ranges::stable_sort(lead.lines, std::ranges::greater(), &ScoreLine::points);
}

Heat heatOf(int score, const ScoreTable& table)
{
    if (score >= table.hotFrom) return Heat::Hot;
    return score >= table.warmFrom ? Heat::Warm : Heat::Cold;
}

Heat heatOf(const Lead& lead, const ScoreTable& table)
{
    return lead.isOver() ? Heat::Cold : heatOf(lead.score, table);
}

} // namespace secondring
