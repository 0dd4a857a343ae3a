// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_row.h"

#include "ui/wording/call_words.h"
#include "ui/wording/follow_words.h"
#include "ui/wording/person_words.h"
#include "ui/wording/text_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

struct Picture {
    QString icon;
    Tone tone = Tone::Plain;
};

Picture pictureOf(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Answered:
    case CallOutcome::AnsweredElsewhere:
        return {u"phone-incoming"_s, Tone::Accent};
    case CallOutcome::Abandoned:
    case CallOutcome::NoAnswer:
        return {u"phone-missed"_s, Tone::Hot};
    case CallOutcome::Busy:
    case CallOutcome::Declined:
        return {u"phone-off"_s, Tone::Hot};
    case CallOutcome::Voicemail:
        return {u"voicemail"_s, Tone::Hot};
    case CallOutcome::Unknown:
        break;
    }
    return {u"circle-question-mark"_s, Tone::Warm};
}

Picture pictureOf(const std::optional<FiledText>& text, Timestamp now)
{
    if (!text) return {};
    if (isHeldUp(*text, now)) return {u"hourglass"_s, Tone::Warm};
    if (isLost(text->state)) return {u"circle-alert"_s, Tone::Hot};
    switch (text->state) {
    case TextState::Queued:
    case TextState::Sending:
        return {u"clock"_s, Tone::Accent};
    case TextState::Accepted:
    case TextState::Sent:
        return {u"check"_s, Tone::Plain};
    case TextState::Delivered:
        return {u"check-check"_s, Tone::Good};
    default:
        return {};
    }
}

QString lengthOf(const FiledCall& call)
{
    const auto certainty = briefCertainty(call);
    const auto rangFor = call.rangFor();
    const auto rang = rangFor && isAnswered(call.outcome)
                          ? QCoreApplication::translate("Calls", "after %1").arg(duration(*rangFor))
                          : rangWords(call);
    QStringList parts{rang, certainty};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

CallRow rowOf(const CallEntry& entry, const RowWords& as)
{
    const auto& [logged, optedOut, textedBefore] = entry;
    const auto& call = logged.call;
    const auto outcome = pictureOf(call.outcome);
    const auto text = pictureOf(logged.text, as.now);
    CallRow row;
    row.who = call.caller ? personWords(logged.name, *call.caller, as.region)
                          : (logged.name.isEmpty() ? hiddenCaller() : logged.name);
    row.lineAndTime = call.lineName.isEmpty() ? as.times.clock(call.rangAt)
                                              : call.lineName + u" · "_s + as.times.clock(call.rangAt);
    row.icon = outcome.icon;
    row.tone = outcome.tone;
    row.outcome = words(call.outcome);
    row.length = lengthOf(call);
    row.inDoubt = call.outcome == CallOutcome::Unknown;
    row.followed = followWords(logged, textedBefore, as.now, as.service);
    row.followedIcon = text.icon;
    row.followedTone = text.tone;
    // Of one that is held nobody knows whether it arrived: that is asked in the thread.
    const bool texted =
        logged.text && (logged.text->state == TextState::Held ||
                        (!isLost(logged.text->state) && logged.text->state != TextState::Cancelled));
    const bool takesTexts = logged.reason != Reason::CannotBeTexted && logged.reason != Reason::Landline &&
                            !(logged.text && (logged.text->trouble == TextTrouble::Landline ||
                                              logged.text->trouble == TextTrouble::BadNumber));
    const bool reachable = call.caller && !optedOut && takesTexts;
    row.mayText = reachable && !texted;
    row.mayNeverText = call.caller && !optedOut;
    row.mayOpen = logged.conversation.has_value();
    row.suggestsText = row.mayText && !isAnswered(call.outcome);
    return row;
}

QString CallRow::spoken() const
{
    QStringList parts{who, lineAndTime, outcome, length, followed};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace secondring
