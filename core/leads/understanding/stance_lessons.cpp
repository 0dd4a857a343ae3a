// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/stance_lessons.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

// Logits, measured on writers that the lessons had not seen: by so much surer than of the rules' stance, and
// where no wish would be left.
constexpr double kMuchSurer = 1;
constexpr double kSurerOfNone = 2;
/// Whoever names more times than this tells no wish; the rules' answer has to do.
constexpr std::size_t kMostTimes = 16;

/// How likely each Stance is, as logits.
using Logits = std::array<double, StanceLessons::kOutcomes>;

Logits logitsOf(const std::vector<std::uint32_t>& features, const StanceLessons& lessons)
{
    StanceLessons::Scores scores{};
    for (const std::uint32_t each : features)
        lessons.add(each, scores);
    Logits logits{};
    for (std::size_t n = 0; n < logits.size(); ++n)
        logits[n] = stanceScale(features.size()) * scores[n] / StanceLessons::kPartsOfLogit;
    return logits;
}

/// "mondays and fridays", "friday at 2": nothing but what joins them stands between, and to the rules they
/// are of one mind, or they are days.
bool belongTogether(const std::vector<TimeTerm>& terms, const JudgedTime& one, const JudgedTime& next)
{
    const std::size_t between = one.mention.end;
    if (one.pointsBack || next.pointsBack || next.mention.first < between) return false;
    if (next.mention.first > between + 1) return false;
    const TimeWord kind = next.mention.first > between ? terms[between].kind : TimeWord::At;
    if (kind == TimeWord::Or && !one.mention.days.empty() && !next.mention.days.empty()) return true;
    const bool joins = kind == TimeWord::Or || kind == TimeWord::Article || kind == TimeWord::At ||
                       kind == TimeWord::In || kind == TimeWord::Comma;
    return joins && (one.stance == Stance::None) == (next.stance == Stance::None);
}

/// How much likelier it is that a time is none to come than that it is wished or refused.
double noneOver(const Logits& logits)
{
    return logits[0] - std::max(logits[1], logits[2]);
}

/// Of times that belong together either all are meant for a visit or none is: each is as likely none as the
/// others are on the average.
void share(std::span<Logits> together)
{
    const double none = std::accumulate(together.begin(), together.end(), 0.0,
                                        [](double sum, const Logits& each) { return sum + noneOver(each); }) /
                        static_cast<double>(together.size());
    for (Logits& each : together)
        each[0] = std::max(each[1], each[2]) + none;
}

void shareAll(std::vector<Logits>& logits, const std::vector<JudgedTime>& times,
              const std::vector<TimeTerm>& terms)
{
    for (std::size_t first = 0; first < times.size();) {
        std::size_t end = first + 1;
        while (end < times.size() && belongTogether(terms, times[end - 1], times[end]))
            ++end;
        share(std::span(logits).subspan(first, end - first));
        first = end;
    }
}

bool isTaken(const JudgedTime& time)
{
    return time.stance != Stance::None;
}

/// "In three days": there are no words to tell whose time it is.
bool isAllThatIsSaid(const std::vector<JudgedTime>& times, const std::vector<TimeTerm>& terms)
{
    return times.size() == 1 && times.front().mention.end - times.front().mention.first >= terms.size();
}

/// Gives each time its likeliest stance, where that is surer than the rules' by @p margin.
void follow(std::vector<JudgedTime>& times, const std::vector<Logits>& logits, double margin)
{
    for (std::size_t n = 0; n < times.size(); ++n) {
        const auto best = std::ranges::max_element(logits[n]);
        const double ruled = logits[n][static_cast<std::size_t>(times[n].stance)];
        if (*best - ruled >= margin) times[n].stance = static_cast<Stance>(best - logits[n].begin());
    }
}

} // namespace

const StanceLessons& shippedStanceLessons()
{
    static const StanceLessons lessons =
        StanceLessons::shipped(u":/secondring/understanding/stances.lessons"_s);
    return lessons;
}

double stanceScale(std::size_t features)
{
    return std::sqrt(60.0 / static_cast<double>(features + 10));
}

void weigh(std::vector<JudgedTime>& times, const std::vector<TimeTerm>& terms, const StanceLessons& lessons)
{
    if (lessons.isEmpty() || times.size() > kMostTimes || isAllThatIsSaid(times, terms)) return;
    std::vector<Logits> logits;
    logits.reserve(times.size());
    for (std::size_t n = 0; n < times.size(); ++n)
        logits.push_back(logitsOf(stanceFeaturesOf(terms, times, n), lessons));
    shareAll(logits, times, terms);
    std::vector<JudgedTime> weighed = times;
    follow(weighed, logits, kMuchSurer);
    const bool hasWish = std::ranges::any_of(weighed, isTaken);
    if (!hasWish && std::ranges::any_of(times, isTaken)) {
        weighed = times;
        follow(weighed, logits, kSurerOfNone);
    }
    times = std::move(weighed);
}

} // namespace secondring
