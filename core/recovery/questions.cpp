// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Whoever is left without a readable answer this often talks to a machine that does not read.
constexpr int mostUnanswered = 2;

/// What needs no answer by itself, and no person at once either.
bool needsNothing(Intent intent)
{
    switch (intent) {
    case Intent::OptOut:
    case Intent::OptIn:
    case Intent::Decline:
    case Intent::Accidental:
    case Intent::BusyLater: // They said when: asking goes on then.
        return true;
    default:
        return false;
    }
}

bool isNobodysLead(const Understood& understood)
{
    const Intent intent = understood.intent.value;
    return !understood.wrongNumber.empty() || intent == Intent::WrongNumber || intent == Intent::Vendor ||
           intent == Intent::JobSeeker;
}

int unanswered(const Lead& lead, const VerticalPack& pack)
{
    return static_cast<int>(std::ranges::count_if(pack.fields, [&lead](const LeadField& field) {
        return lead.askedFields.contains(field.key) && lead.valueOf(keptAs(field)).isEmpty();
    }));
}

bool mayText(const QuestionSettings& settings, const QuestionHistory& history)
{
    return settings.on && !history.automationOff && !history.isOld &&
           history.automaticTexts < settings.atMost;
}

} // namespace

QuestionSettings questionsOf(const Settings& settings)
{
    QuestionSettings questions = settings.questions;
    questions.on = questions.on || settings.mode == Mode::Practice;
    return questions;
}

bool isOffScript(const Understood& understood)
{
    if (understood.needsHuman || !understood.safety.empty() || isNobodysLead(understood)) return true;
    const Intent intent = understood.intent.value;
    return intent != Intent::Book && intent != Intent::Ack && !needsNothing(intent);
}

std::optional<LeadField> nextQuestion(const Lead& lead, const VerticalPack& pack,
                                      const QuestionSettings& settings, const QuestionHistory& history)
{
    if (!mayText(settings, history) || lead.isOver()) return std::nullopt;
    for (const LeadField& field : missingFields(lead, pack)) {
        if (!lead.askedFields.contains(field.key) && !field.question.isEmpty()) return field;
    }
    return std::nullopt;
}

NextStep nextStep(const Lead& lead, const Understood& understood, const VerticalPack& pack,
                  const QuestionSettings& settings, const QuestionHistory& history)
{
    using Kind = NextStep::Kind;
    if (history.automationOff) return {};
    const bool asksHere = settings.on || history.automaticTexts > 0;
    if (isNobodysLead(understood) || (asksHere && isOffScript(understood))) return {Kind::ToPerson, {}};
    if (!asksHere || isOffScript(understood) || needsNothing(understood.intent.value)) return {};
    if (history.isAtRest) return {};
    if (unanswered(lead, pack) >= mostUnanswered) return {Kind::ToPerson, {}};
    // A bare "hi" or "thanks" out of nothing tells no wish that could be asked about.
    const bool saysNothing = understood.intent.value == Intent::Ack && lead.fields.empty();
    if (saysNothing && lead.askedFields.isEmpty()) return {};
    if (auto field = nextQuestion(lead, pack, settings, history)) return {Kind::Ask, std::move(field)};
    const bool asks = std::ranges::any_of(pack.fields, &LeadField::askFirst);
    const bool isComplete = asks && !lead.isOver() && missingFields(lead, pack).empty();
    if (isComplete && !history.closed && mayText(settings, history)) return {Kind::Close, {}};
    return {};
}

QString questionWords(const LeadField& field, Language language)
{
    return language == Language::Spanish && !field.questionEs.isEmpty() ? field.questionEs : field.question;
}

QString closingWords(Language language)
{
    // Only what is true whoever is at the desk, and whenever: nobody has promised to call or to write.
    return language == Language::Spanish
               ? u"Gracias, es todo lo que necesitamos por ahora. El equipo ya tiene su mensaje."_s
               : u"Thank you, that's all we need for now. The desk has your message."_s;
}

} // namespace secondring
