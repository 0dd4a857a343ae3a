// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/reply_meaning.h"

#include "core/messaging/opt_word_filing.h"
#include "core/messaging/reaction.h"

namespace secondring {
namespace {

Understood meantByTap(const Reaction& tap)
{
    Understood understood;
    understood.intent = {tap.isKind ? Intent::Ack : Intent::Question, {{0, static_cast<int>(tap.ownWords)}}};
    understood.heat = tap.isKind ? Heat::Cold : Heat::Warm;
    understood.needsHuman = !tap.isKind;
    return understood;
}

} // namespace

Understood understoodFrom(const QString& body, const ReplyReader& reader, const ReplyContext& context)
{
    if (const auto tap = reactionIn(body)) return meantByTap(*tap);
    Understood understood = reader.read(body, context);
    const bool isOut = !understood.optOut.empty() || understood.intent.value == Intent::OptOut;
    if (!isOut || receivedOptReading(body, false).word == OptWord::OptOut) return understood;
    understood.optOut.clear();
    if (understood.intent.value == Intent::OptOut) understood.intent.value = Intent::Question;
    understood.needsHuman = true;
    return understood;
}

} // namespace secondring
