// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/follow_words.h"

#include "ui/wording/call_words.h"
#include "ui/wording/text_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class FollowWording {
    Q_DECLARE_TR_FUNCTIONS(Calls)
};

// A countdown says "1 s" until the second is over.
QString wholeSeconds(std::chrono::milliseconds left)
{
    return duration(std::chrono::ceil<std::chrono::seconds>(left));
}

/// What is due leaves within a second or two; a database or a service that is slow takes a little longer.
constexpr std::chrono::seconds longestOnItsWay{10};

bool wasTriedInVain(const FiledText& text)
{
    const int before = text.state == TextState::Sending ? text.attempts - 1 : text.attempts;
    // The service's own hours stay noted when they are over.
    return before > 0 && text.trouble != TextTrouble::None && text.trouble != TextTrouble::QuietHours;
}

QString notTexted(const LoggedCall& call, const std::optional<Timestamp>& textedBefore)
{
    if (call.call.outcome == CallOutcome::Answered) return {};
    if (call.reason == Reason::CannotBeTexted && call.call.whyNoText != NotTextable::None)
        return sentence(call.call.whyNoText);
    if (call.reason == Reason::TextedRecently && textedBefore)
        return FollowWording::tr("Not texted: they got a text %1 earlier")
            .arg(duration(std::max(call.call.rangAt - *textedBefore, std::chrono::milliseconds(0))));
    const auto why = whyNotTexted(call.reason, call.call.whyNoText);
    return why.isEmpty() ? QString() : FollowWording::tr("Not texted: %1").arg(why);
}

} // namespace

QString followWords(const LoggedCall& call, const std::optional<Timestamp>& textedBefore, Timestamp now,
                    TextTrouble service)
{
    if (!call.text) return notTexted(call, textedBefore);
    if (isHeldUp(*call.text, now)) return heldUpWords(*call.text, service);
    switch (call.text->state) {
    case TextState::Queued:
        if (call.text->reason != TextReason::None) return whatFollowed(call, now);
        if (call.text->dueAt <= now) return FollowWording::tr("Texting now");
        return FollowWording::tr("Texting in %1").arg(wholeSeconds(call.text->dueAt - now));
    case TextState::Accepted:
    case TextState::Sent:
    case TextState::Delivered:
        return whatFollowed(call, now) + u" · "_s + words(call.text->state);
    default:
        return whatFollowed(call, now);
    }
}

QString briefCertainty(const FiledCall& call)
{
    const Reason reason = reasonOf(call.decision);
    if (reason == Reason::TestCall && call.outcome == CallOutcome::Unknown) return {}; // They know.
    const bool isDoubted = reason == Reason::LineHidesAnswers;
    if (call.outcome == CallOutcome::Unknown || isDoubted) return FollowWording::tr("Did you get it?");
    switch (call.certainty) {
    case Certainty::Certain:
        return {};
    case Certainty::Strong:
        return FollowWording::tr("very likely");
    case Certainty::Guess:
        break;
    }
    return FollowWording::tr("a guess");
}

QString countdownWords(std::chrono::milliseconds left)
{
    if (left <= std::chrono::milliseconds(0)) return FollowWording::tr("Texting back now");
    return FollowWording::tr("Texting back in %1").arg(wholeSeconds(left));
}

bool isHeldUp(const FiledText& text, Timestamp now)
{
    if (text.state == TextState::Sending) return wasTriedInVain(text);
    if (text.state != TextState::Queued || text.reason != TextReason::None) return false;
    return wasTriedInVain(text) || now - text.dueAt >= longestOnItsWay;
}

QString heldUpWords(const FiledText& text, TextTrouble service)
{
    const TextTrouble trouble = wasTriedInVain(text) ? text.trouble : service;
    switch (trouble) {
    case TextTrouble::None:
    case TextTrouble::QuietHours:
        return FollowWording::tr("The text should have left by now, and still waits. Call back.");
    case TextTrouble::NoConnection:
        return FollowWording::tr("The text waits: the text service cannot be reached. Call back.");
    case TextTrouble::ProviderDown:
    case TextTrouble::NotUnderstood:
        return FollowWording::tr("The text waits: the text service has trouble. Call back.");
    case TextTrouble::RateLimited:
        return FollowWording::tr("The text waits: the text service asks for a pause.");
    default:
        return FollowWording::tr("The text waits. %1").arg(serviceSentence(trouble));
    }
}

} // namespace secondring
