// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/text_caps.h"

#include "core/compliance/state_windows.h"
#include "core/compliance/text_law.h"

#include <algorithm>

namespace secondring {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::minutes kApart{5};
/// Clocks are corrected by so much at most, all day long; what lies further ahead was dated by a wrong one.
constexpr std::chrono::minutes kClockSlack{10};

using Times = std::vector<Timestamp>;

/// When texts that @p wanted names left, oldest first.
template <typename Wanted> Times timesOf(const RecipientFacts& recipient, Wanted wanted)
{
    Times times;
    for (const AutomaticText& text : recipient.lately) {
        if (wanted(text)) times.push_back(text.at);
    }
    std::ranges::sort(times);
    return times;
}

Permission waitUntil(Timestamp when)
{
    return MaySendFrom{MaySendFrom::Because::TooMany, when};
}

/// Waits while @p most texts of @p times lie within @p span before @p now.
std::optional<Permission> atMost(std::size_t most, std::chrono::milliseconds span, const Times& times,
                                 Timestamp now)
{
    Times within;
    std::ranges::copy_if(times, std::back_inserter(within),
                         [&](Timestamp at) { return at > now - span && at <= now + kClockSlack; });
    if (within.size() < most) return std::nullopt;
    return waitUntil(within[within.size() - most] + span);
}

bool answersThem(const TextToCap& text, const RecipientFacts& recipient, Timestamp lastOfOurs)
{
    if (text.purpose == TextPurpose::SafetyLine) return true;
    return text.textClass == TextClass::Conversation && recipient.lastWroteAt &&
           *recipient.lastWroteAt >= lastOfOurs;
}

std::optional<Permission> tooSoon(const TextToCap& text, const RecipientFacts& recipient, Timestamp now)
{
    const Times all = timesOf(recipient, [](const AutomaticText& sent) {
        return sent.what != TextClass::Confirmation && sent.what != TextClass::Staff;
    });
    if (all.empty() || answersThem(text, recipient, all.back())) return std::nullopt;
    return atMost(1, kApart, all, now);
}

std::optional<Permission> tooManyInState(const RecipientFacts& recipient, Timestamp now)
{
    if (lawAreaOf(recipient.place.country) != LawArea::UnitedStates) return std::nullopt;
    const bool known = !recipient.place.subdivision.isEmpty();
    const StateWindows& state = known ? windowsOfState(recipient.place.subdivision) : windowsOfAllStates();
    if (!state.mostInADay) return std::nullopt;
    const Times sold = timesOf(recipient, [](const AutomaticText& sent) {
        return sent.what == TextClass::TextBack || sent.what == TextClass::Reminder ||
               sent.what == TextClass::Nurture;
    });
    return atMost(static_cast<std::size_t>(*state.mostInADay), 24h, sold, now);
}

std::optional<Permission> tooManyReminders(const RecipientFacts& recipient, Timestamp now)
{
    const Times reminders =
        timesOf(recipient, [](const AutomaticText& sent) { return sent.what == TextClass::Reminder; });
    const auto today = atMost(1, 24h, reminders, now);
    const auto thisWeek = atMost(3, 24h * 7, reminders, now);
    if (!today || !thisWeek) return today ? today : thisWeek;
    return std::get<MaySendFrom>(*today).when > std::get<MaySendFrom>(*thisWeek).when ? today : thisWeek;
}

/// One follow-up to who never answered; two in 14 days to who did; more only to who agreed.
std::optional<Permission> tooManyFollowUps(const TextToCap& text, const RecipientFacts& recipient,
                                           Timestamp now)
{
    if (text.basis == ConsentBasis::Express) return std::nullopt;
    const Times textBacks =
        timesOf(recipient, [](const AutomaticText& sent) { return sent.what == TextClass::TextBack; });
    const Timestamp asked = textBacks.empty() ? Timestamp{} : textBacks.back();
    const bool replied = recipient.lastWroteAt && *recipient.lastWroteAt >= asked;
    const Timestamp since = replied ? now - 24h * 14 : asked;
    const Times followUps = timesOf(recipient, [since](const AutomaticText& sent) {
        return sent.what == TextClass::Nurture && sent.at >= since;
    });
    if (followUps.size() < (replied ? 2U : 1U)) return std::nullopt;
    return MustNotSend{MustNotSend::Because::TooMany};
}

} // namespace

bool haveNotAnswered(const std::vector<Timestamp>& unanswered, Timestamp now)
{
    // What is dated in the future counts: the clock was set back since.
    const auto lately =
        std::ranges::count_if(unanswered, [now](Timestamp left) { return left > now - unansweredCountFor; });
    return static_cast<std::size_t>(lately) >= mostUnanswered;
}

std::optional<Permission> tooMany(const TextToCap& text, const RecipientFacts& recipient, Timestamp now)
{
    if (text.textClass == TextClass::Confirmation || text.textClass == TextClass::Staff) return std::nullopt;
    if (text.purpose == TextPurpose::TextBack && haveNotAnswered(recipient.unanswered, now))
        return MustNotSend{MustNotSend::Because::TooMany};
    if (text.textClass == TextClass::Nurture) {
        if (auto ended = tooManyFollowUps(text, recipient, now)) return ended;
    }
    if (text.textClass == TextClass::Reminder) {
        if (auto later = tooManyReminders(recipient, now)) return later;
    }
    if (text.textClass != TextClass::Conversation) {
        if (auto later = tooManyInState(recipient, now)) return later;
    }
    return tooSoon(text, recipient, now);
}

} // namespace secondring
