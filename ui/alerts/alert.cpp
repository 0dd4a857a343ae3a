// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert.h"

#include "core/recovery/line_witness.h"
#include "ui/alerts/passed_on_fold.h"
#include "ui/alerts/urgent_alerts.h"
#include "ui/wording/call_words.h"
#include "ui/wording/follow_words.h"
#include "ui/wording/person_words.h"
#include "ui/wording/text_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class AlertWording {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

QString who(const Alert& alert, const AlertWords& as)
{
    if (alert.caller) return personWords(alert.glance.name, *alert.caller, as.settings.business.region);
    return alert.glance.name.isEmpty() ? hiddenCaller() : alert.glance.name;
}

QString history(const Alert& alert, const AlertWords& as, Timestamp now)
{
    const bool firstCallOfAClient = alert.glance.callsBefore == 0 && !alert.glance.name.isEmpty();
    if (!alert.caller || firstCallOfAClient) return {};
    auto words = historyWords(alert.glance.callsBefore);
    if (alert.glance.callsBefore > 0 && alert.glance.lastCallAt)
        words += AlertWording::tr(", last %1").arg(as.times.inSentence(*alert.glance.lastCallAt, now));
    return words;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool hasLeft(const FiledText& text)
{
    return text.state == TextState::Accepted || text.state == TextState::Sent ||
           text.state == TextState::Delivered;
}

void lookRinging(AlertLook& look, const Alert& alert, const AlertWords& as, Timestamp now)
{
    look.icon = u"phone-call"_s;
    look.tone = Tone::Accent;
    look.title = AlertWording::tr("%1 is calling").arg(who(alert, as));
    look.lineTitle = who(alert, as);
    look.line = joined({alert.lineName, history(alert, as, now)});
    look.mayOpen = !alert.conversation.value.isEmpty();
}

void lookWaiting(AlertLook& look, const Alert& alert, Timestamp now)
{
    if (!countsDown(alert)) {
        look.status = waitingWords(*alert.text, now);
        look.statusTone = Tone::Warm;
        look.mayStop = true;
        // Hurry does not help what waits for the registration, or for somebody to read what they wrote.
        look.mayDecide = alert.text->reason == TextReason::QuietHours;
        return;
    }
    const auto whole = std::max(alert.text->dueAt - alert.endedAt, std::chrono::milliseconds(1));
    const auto gone = std::clamp(now - alert.endedAt, std::chrono::milliseconds(0), whole);
    look.elapsed = static_cast<double>(gone.count()) / static_cast<double>(whole.count());
    look.status = countdownWords(alert.text->dueAt - now);
    look.mayDecide = look.mayStop = alert.text->dueAt > now;
}

void lookText(AlertLook& look, const Alert& alert, const AlertWords& as, Timestamp now)
{
    const auto& text = *alert.text;
    if (isHeldUp(text, now)) {
        look.status = heldUpWords(text, as.service);
        look.statusTone = Tone::Warm;
        look.mayStop = true; // Of this try, too: when it fails, no other follows.
    } else if (text.state == TextState::Queued) {
        lookWaiting(look, alert, now);
    } else if (text.state == TextState::Sending) {
        look.status = countdownWords({});
    } else if (hasLeft(text)) {
        look.status = AlertWording::tr("Texted · waiting for a reply");
        look.statusTone = Tone::Good;
    } else {
        look.status = whyNotSent(text);
        look.statusTone = isLost(text.state) ? Tone::Hot : Tone::Plain;
    }
}

void lookMissed(AlertLook& look, const Alert& alert, const AlertWords& as, Timestamp now)
{
    const bool unknown = alert.call && alert.call->call.outcome == CallOutcome::Unknown;
    look.icon = unknown ? u"circle-question-mark"_s : u"phone-missed"_s;
    look.tone = unknown ? Tone::Warm : Tone::Hot;
    look.title = (unknown ? AlertWording::tr("%1 called") : AlertWording::tr("Missed call from %1"))
                     .arg(who(alert, as));
    if (!unknown) look.shortTitle = AlertWording::tr("Missed: %1").arg(who(alert, as));
    look.lineTitle = who(alert, as);
    const auto rang = alert.call ? rangWords(alert.call->call) : QString();
    look.line = joined({alert.lineName, rang, history(alert, as, now)});
    look.mayCall = alert.caller.has_value();
    look.mayOpen = !alert.conversation.value.isEmpty();
    look.mayNever = alert.call && alert.caller && !alert.silenced && alert.call->reason != Reason::OptedOut &&
                    alert.call->reason != Reason::Blocked;
    look.mayTakeBack = alert.silenced && alert.before.has_value();
    if (alert.silenced) {
        look.status = AlertWording::tr("No automatic texts go to this number any more.");
    } else if (alert.text) {
        lookText(look, alert, as, now);
    } else if (unknown) {
        look.status = certaintyWords(alert.call->call);
        look.mayText = alert.caller && alert.call->call.whyNoText == NotTextable::None;
    } else if (alert.call) {
        look.status = followWords(*alert.call, std::nullopt, now);
        const bool isTextable = alert.caller && alert.call->call.whyNoText == NotTextable::None;
        look.mayText = isDoubt(alert.call->reason) && isTextable;
    }
}

void lookReply(AlertLook& look, const Alert& alert, const AlertWords& as)
{
    look.icon = u"message-square-text"_s;
    look.tone = Tone::Accent;
    look.title = AlertWording::tr("%1 replied").arg(who(alert, as));
    look.lineTitle = who(alert, as); // The icon says the rest: a number that is cut is worth nothing.
    look.line = joined({alert.lineName, as.times.clock(alert.repliedAt)});
    look.bubble = alert.replies;
    const bool isReply = alert.stage == Alert::Stage::Reply;
    const bool wantsOut = isReply && alert.wantsOut;
    if (wantsOut) look.status = AlertWording::tr("They asked not to be texted: nothing more goes to them.");
    look.mayAnswer = isReply && !wantsOut;
    look.mayCall = look.mayAnswer;
    look.mayOpen = true;
    if (alert.stage != Alert::Stage::Answered) return;
    look.status = AlertWording::tr("Answered");
    look.statusTone = Tone::Good;
}

void lookUrgent(AlertLook& look, const Alert& alert, const AlertWords& as, Timestamp now)
{
    look.icon = u"triangle-alert"_s;
    look.tone = Tone::Hot;
    look.title = AlertWording::tr("Urgent: %1").arg(who(alert, as));
    look.lineTitle = who(alert, as);
    look.line =
        AlertWording::tr("Emergency words, %1").arg(as.times.moment(alert.page->round.startedAt, now));
    look.bubble.add(alert.page->words);
    look.status = pagedWords(*alert.page, as.settings);
    look.statusTone = alert.page->texts.empty() ? Tone::Hot : Tone::Plain;
    look.mayCall = alert.caller.has_value();
    look.mayTake = look.mayOpen = true;
    look.mayClose = false;
}

void lookDigest(AlertLook& look, const Alert& alert)
{
    look.icon = u"calendar-clock"_s;
    look.tone = Tone::Accent;
    look.title = AlertWording::tr("Good morning");
    const int people = alert.digest.people;
    look.line = people == 1 ? AlertWording::tr("One person to get back to today")
                            : AlertWording::tr("%1 people to get back to today").arg(people);
    if (alert.digest.overdue > 0) {
        look.status = AlertWording::tr("Overdue: %1").arg(alert.digest.overdue);
        look.statusTone = Tone::Warm;
    }
    look.mayOpen = true;
}

void lookPaused(AlertLook& look, const Alert& alert)
{
    look.icon = u"triangle-alert"_s;
    look.tone = Tone::Hot;
    look.title = AlertWording::tr("Automatic texts are paused");
    look.lineTitle = AlertWording::tr("Texts paused");
    look.status = alert.pausedFor;
    look.statusTone = Tone::Hot;
    look.mayOpen = true;
}

void lookUnwatched(AlertLook& look, const Alert& alert)
{
    const bool isOver = alert.stage == Alert::Stage::WatchedAgain;
    look.icon = isOver ? u"calendar-clock"_s : u"triangle-alert"_s;
    look.tone = isOver ? Tone::Warm : Tone::Hot;
    look.title =
        isOver ? AlertWording::tr("Calls are noticed again") : AlertWording::tr("Calls are not noticed");
    look.lineTitle = isOver ? AlertWording::tr("Calls seen again") : AlertWording::tr("Calls not noticed");
    look.status = alert.watchWords;
    look.statusTone = look.tone;
    look.mayOpen = true;
}

void lookPassedOn(AlertLook& look, const Alert& alert, const AlertWords& as, Timestamp now)
{
    if (alert.fold) return lookFolded(look, *alert.fold, as, now);
    look.icon = u"hourglass"_s;
    look.tone = Tone::Warm;
    look.title =
        (alert.wasTheirs ? AlertWording::tr("%1 still waits for you") : AlertWording::tr("%1 is yours now"))
            .arg(who(alert, as));
    look.lineTitle = who(alert, as);
    look.line = AlertWording::tr("Wrote %1, nobody answered").arg(as.times.inSentence(alert.rangAt, now));
    look.bubble = alert.replies;
    look.mayAnswer = look.mayCall = look.mayOpen = true;
}

void lookMentioned(AlertLook& look, const Alert& alert, const AlertWords& as, Timestamp now)
{
    look.icon = u"at-sign"_s;
    look.tone = Tone::Accent;
    look.title = alert.mentionedBy.isEmpty() ? AlertWording::tr("You are mentioned in a note")
                                             : AlertWording::tr("%1 mentioned you").arg(alert.mentionedBy);
    // Its icon says the rest.
    look.lineTitle = alert.mentionedBy.isEmpty() ? AlertWording::tr("A note for you") : alert.mentionedBy;
    look.line = joined({who(alert, as), as.times.inSentence(alert.rangAt, now)});
    look.bubble = alert.replies;
    look.mayOpen = true;
}

} // namespace

AlertLook lookOf(const Alert& alert, const AlertWords& as, Timestamp now)
{
    AlertLook look;
    switch (alert.stage) {
    case Alert::Stage::Ringing:
        lookRinging(look, alert, as, now);
        break;
    case Alert::Stage::Missed:
        lookMissed(look, alert, as, now);
        break;
    case Alert::Stage::Reply:
    case Alert::Stage::Answered:
        lookReply(look, alert, as);
        break;
    case Alert::Stage::Urgent:
        lookUrgent(look, alert, as, now);
        break;
    case Alert::Stage::Digest:
        lookDigest(look, alert);
        break;
    case Alert::Stage::Paused:
        lookPaused(look, alert);
        break;
    case Alert::Stage::Unwatched:
    case Alert::Stage::WatchedAgain:
        lookUnwatched(look, alert);
        break;
    case Alert::Stage::PassedOn:
        lookPassedOn(look, alert, as, now);
        break;
    case Alert::Stage::Mentioned:
        lookMentioned(look, alert, as, now);
        break;
    }
    if (alert.stage == Alert::Stage::Missed && !alert.refusal.isEmpty()) {
        look.status = alert.refusal;
        look.statusTone = Tone::Hot;
        look.mayText = false;
    }
    look.answerTrouble = alert.answerTrouble;
    if (alert.dialByHand && alert.caller && alert.stage != Alert::Stage::Answered)
        look.status =
            (dialByHandWords(*alert.caller, as.settings.business.region) + u'\n' + look.status).trimmed();
    return look;
}

} // namespace secondring
