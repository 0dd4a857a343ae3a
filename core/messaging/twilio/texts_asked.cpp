// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/texts_asked.h"

#include "core/messaging/twilio/reading_pace.h"
#include "core/messaging/twilio/twilio_requests.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Dates are whole seconds: among so new ones an unknown text may stand behind a page of known ones.
constexpr std::chrono::seconds unsettled{5};
constexpr int onSmallPage = 100;
constexpr int onLargePage = 1'000; ///< Twilio's own limit, and SignalWire's.

} // namespace

Timestamp startOfDay(Timestamp at)
{
    return std::chrono::floor<std::chrono::days>(at);
}

ListAsked textsAsked(const TwilioAccount& account, const ReadFrom& from, int shortLooks)
{
    const QStringList& seen = from.place.seen;
    const Timestamp backTo = from.place.upTo - readAgain;
    const Timestamp since = startOfDay(backTo);
    ListAsked asked{encodeReceived(account, since, onSmallPage), u"messages"_s, backTo};
    asked.inLargePages = encodeReceived(account, since, onLargePage);
    // All that is looked through again then stands on the first page, also what is listed late among it. Of a
    // flood that page would be the newest seconds, at ten times the weight.
    asked.startsLarge = seen.size() >= onSmallPage && seen.size() < onLargePage;
    const bool isShort = shortLooks >= 0 && shortLooks < shortLooksAtMost;
    if (isShort) asked.known = {QSet<QString>(seen.begin(), seen.end()), from.place.upTo - unsettled};
    return asked;
}

} // namespace secondring
