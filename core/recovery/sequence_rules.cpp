// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/sequence_rules.h"

#include "core/base/code_table.h"
#include "core/base/short_name.h"
#include "core/compliance/opt_out_footer.h"
#include "core/messaging/text_template.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using namespace std::chrono_literals;

constexpr CodeTable<SequenceEnd, 13> ends{{{{SequenceEnd::Finished, u"Finished"},
                                            {SequenceEnd::Replied, u"Replied"},
                                            {SequenceEnd::Booked, u"Booked"},
                                            {SequenceEnd::Lost, u"Lost"},
                                            {SequenceEnd::OptedOut, u"OptedOut"},
                                            {SequenceEnd::PersonStepped, u"PersonStepped"},
                                            {SequenceEnd::GotThrough, u"GotThrough"},
                                            {SequenceEnd::CalledAgain, u"CalledAgain"},
                                            {SequenceEnd::Stopped, u"Stopped"},
                                            {SequenceEnd::SwitchedOff, u"SwitchedOff"},
                                            {SequenceEnd::TextFailed, u"TextFailed"},
                                            {SequenceEnd::TooLate, u"TooLate"},
                                            {SequenceEnd::NotAllowed, u"NotAllowed"}}}};

constexpr std::chrono::hours lateAtMost{24};
const QTime earliest(8, 0);
const QTime latest(21, 0);

/// Business name, one question; the way out, where it does not stand here, is put in as it leaves; no offer,
/// no promise to call, nothing of health.
const std::vector<FollowUpStep>& ownSteps()
{
    static const std::vector<FollowUpStep> steps{
        {24h,
         u"Hi {name}, it's {business}. Sorry we missed your call. Can we still help you? Reply STOP to opt out"_s,
         u"Hola {name}, le escribe {business}. No pudimos contestar su llamada. ¿Le podemos ayudar? Responda STOP para no recibir mas"_s},
        {72h,
         u"{business} again, with our last text about your call. Do you still need us? Just reply here any time."_s,
         u"{business} otra vez, con el ultimo mensaje sobre su llamada. ¿Le podemos ayudar? Responda cuando guste."_s}};
    return steps;
}

const QString& templateIn(const FollowUpStep& step, const QString& language)
{
    return language == u"es"_s ? step.wordsEs : step.words;
}

bool isNight(Timestamp at, const WorkTime& work)
{
    const QTime time = work.local(at).time();
    return time < earliest || time >= latest;
}

} // namespace

QString codeOf(SequenceEnd end)
{
    return ends.codeOf(end);
}

SequenceEnd sequenceEndOf(const QString& code)
{
    return ends.valueOf(code, SequenceEnd::Stopped);
}

std::optional<SequenceEnd> sequenceEnd(const SequenceFacts& facts)
{
    if (facts.optedOut) return SequenceEnd::OptedOut;
    if (facts.booked) return SequenceEnd::Booked;
    if (facts.lost) return SequenceEnd::Lost;
    if (facts.theyWrote) return SequenceEnd::Replied;
    if (facts.gotThrough) return SequenceEnd::GotThrough;
    if (facts.personStepped) return SequenceEnd::PersonStepped;
    if (facts.calledAgain) return SequenceEnd::CalledAgain;
    if (facts.textFailed) return SequenceEnd::TextFailed;
    return std::nullopt;
}

std::vector<FollowUpStep> stepsOf(const FollowUpSettings& rules)
{
    if (rules.steps.empty()) return ownSteps();
    std::vector<FollowUpStep> steps = rules.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const FollowUpStep& own = i + 1 < steps.size() ? ownSteps().front() : ownSteps().back();
        if (steps[i].words.trimmed().isEmpty()) steps[i].words = own.words;
        if (steps[i].wordsEs.trimmed().isEmpty()) steps[i].wordsEs = own.wordsEs;
    }
    return steps;
}

bool mayFollowUpAt(Timestamp at, const WorkTime& work)
{
    return work.isOpen(at) && !isNight(at, work);
}

Timestamp stepDue(Timestamp from, std::chrono::hours after, const WorkTime& work)
{
    Timestamp due = work.orNextOpening(from + after);
    if (!isNight(due, work)) return due;
    const QDateTime local = work.local(due);
    const QDate day = local.time() < earliest ? local.date() : local.date().addDays(1);
    return work.orNextOpening(work.at(day, earliest));
}

bool isTooLate(Timestamp due, Timestamp now, const WorkTime& work)
{
    // A step that falls on a Friday night is not late on Monday morning.
    return now > stepDue(due, 0h, work) + lateAtMost && now > work.afterOpenFor(due, lateAtMost / 3);
}

QString followUpWords(const FollowUpStep& step, const Settings& settings, const QString& name,
                      const QString& language, const RecipientPlace& place)
{
    const QMap<QString, QString> fields{{u"business"_s, settings.business.name},
                                        {u"name"_s, shortNameOf(name)},
                                        {u"phone"_s, settings.business.phone}};
    const QString words = filledIn(templateIn(step, language), fields);
    return withWhoAndHowToStop(words, settings.business.name, place, language);
}

QString followUpTemplate(const FollowUpStep& step, const QString& language)
{
    const QString& words = templateIn(step, language);
    if (words == templateIn(ownSteps().front(), language)) return u"followup/first@1"_s;
    if (words == templateIn(ownSteps().back(), language)) return u"followup/last@1"_s;
    return idByWords(u"own/followup"_s, words);
}

bool saysWhoAndHowToStop(const QString& words, const QString& business)
{
    return words.contains(business, Qt::CaseInsensitive) && namesWayOut(words);
}

QString withWhoAndHowToStop(const QString& words, const QString& business, const RecipientPlace& place,
                            const QString& language)
{
    QString whole = words.trimmed();
    if (whole.isEmpty()) return whole;
    if (!whole.contains(business, Qt::CaseInsensitive)) whole.prepend(business + u": "_s);
    if (namesWayOut(whole)) return whole;
    const QString last = whole.section(u' ', -1);
    const bool isLink = last.contains(u'/') || last.contains(u'.'); // A stop would become part of it.
    if (whole.back().isLetterOrNumber() && !isLink) whole += u'.';
    return whole + u' ' + optOutFooter(place, language);
}

QString lastTextWords(const Settings& settings)
{
    return filledIn(
        u"{business}: we tried to call you back and will not keep ringing. How can we help? Reply here or "
        "call {phone} any time."_s,
        {{u"business"_s, settings.business.name}, {u"phone"_s, settings.business.phone}});
}

} // namespace secondring
