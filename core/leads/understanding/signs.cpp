// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/signs.h"

namespace secondring {

QString nameOf(Sign sign)
{
    static constexpr std::array<const char*, kSigns> names{
        "shield",    "filler",       "laughter",       "ack",          "yes",           "no",
        "want",      "availability", "accept",         "fits",         "confirm",       "reschedule",
        "cancel",    "cancelVerb",   "price",          "insuranceAsk", "insuranceWord", "noInsurance",
        "hours",     "capability",   "asking",         "billing",      "records",       "complaint",
        "callback",  "noCall",       "busy",           "late",         "gift",          "product",
        "lost",      "identity",     "accidental",     "decline",      "researching",   "wrongNumber",
        "notCalled", "vendor",       "vendorGreeting", "job",          "newClient",     "existingClient",
        "deadline",  "soonest",      "human",          "looseSafety",  "safety",        "person",
        "past",      "elsewhere",    "forget",         "noRush",       "opening",       "errand",
        "over",      "fact"};
    return QString::fromLatin1(names[static_cast<size_t>(sign)]);
}

} // namespace secondring
