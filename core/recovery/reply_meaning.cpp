// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/reply_meaning.h"

#include "core/compliance/call_wish.h"
#include "core/compliance/danger_hint.h"
#include "core/messaging/loop_sign.h"
#include "core/messaging/opt_word_filing.h"
#include "core/messaging/reaction.h"

namespace secondring {
namespace {

Understood meantByTap(const Reaction& tap, const ReplyContext& context)
{
    Understood understood;
    understood.language = context.language.value_or(Language::English);
    understood.intent = {tap.isKind ? Intent::Ack : Intent::Question, {{0, static_cast<int>(tap.ownWords)}}};
    understood.heat = tap.isKind ? Heat::Cold : Heat::Warm;
    understood.needsHuman = !tap.isKind;
    return understood;
}

/// No text reaches who opts out beside a danger: somebody has to call. The two languages that replies are
/// read in, and whole sentences, are too little to hear it.
Understood withDangerBesideOptOut(Understood understood, const QString& body)
{
    const bool isHeard = !understood.safety.empty() || understood.urgency.value == Urgency::Emergency;
    if (isHeard || !namesDanger(body)) return understood;
    if (receivedOptReading(body, false).word != OptWord::OptOut) return understood;
    understood.urgency = {Urgency::Emergency, {{0, static_cast<int>(body.size())}}};
    understood.needsHuman = true;
    return understood;
}

/// A plea, or STOP, is heard whoever may have written it; a machine's "in an emergency call 911" is neither.
bool isNobodysWish(const Understood& understood, const QString& body)
{
    const LoopSign sign = loopSignIn(body);
    if (!isMachines(sign, body) || receivedOptReading(body, false).word == OptWord::OptOut) return false;
    const bool isPlea = !understood.safety.empty() || understood.urgency.value == Urgency::Emergency;
    return isAdvice(sign, body) || !isPlea;
}

Understood meantByMachine(const QString& body, const ReplyContext& context)
{
    Understood understood;
    understood.language = context.language.value_or(Language::English);
    understood.intent = {Intent::Ack, {{0, static_cast<int>(body.size())}}};
    understood.heat = Heat::Cold;
    understood.needsHuman = true;
    return understood;
}

} // namespace

Understood understoodFrom(const QString& body, const ReplyReader& reader, const ReplyContext& context)
{
    if (const auto tap = reactionIn(body)) return meantByTap(*tap, context);
    Understood understood = withDangerBesideOptOut(reader.read(body, context), body);
    if (isNobodysWish(understood, body)) return meantByMachine(body, context);
    const bool isOut = !understood.optOut.empty() || understood.intent.value == Intent::OptOut;
    if (!isOut) return understood;
    const bool isMeant = receivedOptReading(body, false).word == OptWord::OptOut;
    // Whoever wants a call and no texts is no lead that is lost: somebody calls them.
    const bool wantsCall = isMeant && asksForCall(body);
    if (isMeant && !wantsCall) return understood;
    understood.optOut.clear();
    if (understood.intent.value == Intent::OptOut)
        understood.intent.value = wantsCall ? Intent::CallbackRequest : Intent::Question;
    understood.needsHuman = true;
    return understood;
}

} // namespace secondring
