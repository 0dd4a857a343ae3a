// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_lessons.h"

#include "core/compliance/opt_out_languages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

// Measured on examples of writers that the lessons had not seen. From 3.5 on, hardly anything but an opt-out
// is found; from 1 on, four in five of what the rules take for nothing are one, and to ask a person costs
// little. What is cleared is surer still.
constexpr double kCertain = 3.5;
constexpr double kDoubtful = 1;
constexpr double kClearlyNone = -6.0;
// Of what the rules hold for certain, hardly an opt-out lies below, and some of their false alarms do.
constexpr double kAgainst = -2.9;

/// The language most of whose words they are.
OptLanguage languageOf(const QStringList& clauses)
{
    const QStringList words = clauses.join(u' ').split(u' ', Qt::SkipEmptyParts);
    return *std::ranges::max_element(kOptLanguages, {}, [&words](OptLanguage each) {
        const auto known = optOutGrammar(each).clauseOf(words).kinds;
        return std::ranges::count_if(known, [](const auto* kinds) { return !kinds->none(); });
    });
}

} // namespace

const OptOutLessons& shippedOptOutLessons()
{
    static const OptOutLessons lessons =
        OptOutLessons::shipped(u":/secondring/compliance/opt_out/opt_outs.lessons"_s);
    return lessons;
}

double optOutLogit(QStringView text, const QStringList& clauses, const OptOutLessons& lessons)
{
    const auto features = optOutFeaturesOf(text, clauses);
    OptOutLessons::Scores scores{};
    for (const std::uint32_t each : features)
        lessons.add(each, scores);
    return optOutScale(features.size()) * (scores[1] - scores[0]) / OptOutLessons::kPartsOfLogit;
}

OptReading weighed(const OptReading& ruled, QStringView text, const QStringList& clauses,
                   const OptOutLessons& lessons)
{
    const bool isSettled = ruled.word == OptWord::Help || ruled.wrongPerson;
    if (isSettled || clauses.isEmpty() || lessons.isEmpty()) return ruled;
    const double logit = optOutLogit(text, clauses, lessons);
    if (ruled.word == OptWord::OptOut)
        return logit < kAgainst ? OptReading{OptWord::Uncertain, false, ruled.language} : ruled;
    if (logit >= kCertain) return {OptWord::OptOut, false, languageOf(clauses)};
    if (logit < kClearlyNone) return {};
    if (logit < kDoubtful || ruled.word == OptWord::Uncertain) return ruled;
    return {OptWord::Uncertain, false, languageOf(clauses)};
}

} // namespace secondring
