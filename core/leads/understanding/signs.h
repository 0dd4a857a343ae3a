// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace secondring {

/// What a phrase of language.json is a sign of; the rules weigh the signs of a reply against each other.
enum class Sign {
    Shield, ///< What overlaps it means nothing: "stop by", "died laughing".
    Filler, ///< Says nothing of its own: "hi", "please", "lol".
    Laughter,
    Ack,
    Yes,
    No,
    Want,         ///< "need", "looking for"
    Availability, ///< "openings", "get in", "appointment"
    Accept,
    Fits, ///< "works", "is perfect": accepts when a time stands beside it.
    Confirm,
    Reschedule,
    Cancel,
    CancelVerb, ///< "cancel": of a visit, once a visit is meant.
    Price,
    InsuranceAsk,
    InsuranceWord,
    NoInsurance,
    Hours,
    Capability, ///< "do you do", "do you have"
    Asking,     ///< Begins a question: "is there", "how long".
    Billing,
    Records,
    Complaint,
    Callback,
    NoCall, ///< "don't call": a wish for texts.
    Busy,
    Late,
    Gift,
    Product,
    Lost,
    Identity,
    Accidental,
    Decline,
    Researching,
    WrongNumber,
    NotCalled, ///< "I didn't call any dentist"
    Vendor,
    VendorGreeting, ///< "this is Kyle from": a vendor once anything else of a vendor's is there.
    Job,
    NewClient,
    ExistingClient,
    Deadline, ///< "wedding", "interview"
    Soonest,
    Human,       ///< "for six people", "payment plan": more than an automatic answer can say.
    LooseSafety, ///< Danger, unless said laughing: "can't breathe".
    Safety,
    Person,    ///< "my son", "my wife": somebody else is to come.
    Past,      ///< "last week": what was done here before.
    Elsewhere, ///< "at home", "my friend did it": not done here.
    Forget,    ///< "delete it"
    NoRush,    ///< "not an emergency"
    Opening,   ///< "any openings", "anything sooner": asks for a time, whatever else it asks.
    Errand,    ///< "stop by to pick up", "can I send a picture": about what they have here.
    Over,      ///< "is all gone now", "years ago", "just kidding": what was said before it is not so now.
    Fact,      ///< "how long is", "where do I park": asks for a fact, whatever else is needed.
};

constexpr auto kSigns = static_cast<size_t>(Sign::Fact) + 1;

/// As language.json names it: "wrongNumber".
[[nodiscard]] QString nameOf(Sign sign);

} // namespace secondring
