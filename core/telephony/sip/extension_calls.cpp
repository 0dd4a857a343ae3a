// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/extension_calls.h"

#include "core/telephony/sip/call_classifier.h"

#include <algorithm>
#include <iterator>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Notifications take a way of their own: so long one call may look like two, or its end stay open.
constexpr auto kSameRing = 10s;
constexpr auto kContactIsComing = 1s;
constexpr auto kEndIsComing = 2s;
constexpr auto kDialogIsComing = 5s;
constexpr std::size_t kMostCalls = 10'000;

QString callIdOf(const CallKey& key)
{
    return key.value.section(u';', 0, 0);
}

} // namespace

ExtensionCalls::ExtensionCalls(Ear ear, std::chrono::seconds longestRing)
    : m_ear(ear), m_longestRing(longestRing)
{
}

std::vector<ExtensionCalls::News> ExtensionCalls::heard(const CallKey& key, const What& what, Moment now)
{
    AllNews news;
    if (std::holds_alternative<RingStarted>(what)) {
        // Who steps aside may be asked again within the same call.
        const QString callId = callIdOf(key);
        const bool isAgain = m_ear == Ear::Both && std::ranges::any_of(m_calls, [&](const Call& each) {
                                 return each.hasContact && each.callId == callId;
                             });
        if (isAgain || m_calls.size() >= kMostCalls) return news;
        Call call{key, std::nullopt, callId, std::nullopt, now, true};
        if (m_ear == Ear::Both) call.until = now + kDialogIsComing;
        m_calls.push_back(std::move(call));
        tell(m_calls.back(), news);
        return news;
    }
    const auto call = withKey(key);
    if (call == m_calls.end()) return news;
    if (const auto* identified = std::get_if<CallerIdentified>(&what)) {
        call->caller = identified->caller;
        news.push_back({key, what});
        link(call, news);
    }
    if (const auto* ended = std::get_if<Ended>(&what)) contactEnded(call, *ended, now, news);
    return news;
}

std::vector<ExtensionCalls::News> ExtensionCalls::shown(const ExtensionNews& shown, Moment now)
{
    AllNews news;
    if (std::holds_alternative<RingStarted>(shown.what)) extensionRang(shown, now, news);
    const auto call = withDialog(shown.call);
    if (call == m_calls.end()) return news;
    if (const auto* ended = std::get_if<Ended>(&shown.what)) {
        extensionEnded(call, *ended, now, news);
    } else if (const auto* identified = std::get_if<CallerIdentified>(&shown.what)) {
        if (call->hasContact) return news; // The contact hears more of the caller.
        call->caller = identified->caller;
        if (call->isTold) {
            news.push_back({call->key, *identified});
            return news;
        }
        find(call, news);
    }
    return news;
}

/// Whether the contact rings, or rang, with what the extension shows.
void ExtensionCalls::find(Calls::iterator dialog, AllNews& news)
{
    const auto over = std::ranges::find_if(m_over, [&](const Call& each) { return isSame(each, *dialog); });
    if (over != m_over.end()) dialog->key = over->key;
    const auto contact = std::ranges::find_if(
        m_calls, [&](const Call& each) { return each.hasContact && isSame(each, *dialog); });
    if (contact != m_calls.end()) link(contact, news);
}

void ExtensionCalls::extensionRang(const ExtensionNews& rang, Moment now, AllNews& news)
{
    if (m_calls.size() >= kMostCalls || withDialog(rang.call) != m_calls.end()) return;
    Call call{rang.call, rang.call, rang.callId, std::nullopt, now};
    if (m_ear == Ear::Extension) {
        tell(m_calls.emplace_back(std::move(call)), news);
        return;
    }
    call.until = now + kContactIsComing;
    m_calls.push_back(std::move(call));
    find(std::prev(m_calls.end()), news);
}

/// A dialog that nobody was told about becomes part of the contact's call.
void ExtensionCalls::link(Calls::iterator contact, AllNews& news)
{
    if (contact->dialog) return;
    const auto dialog = std::ranges::find_if(m_calls, [&](const Call& each) {
        return !each.hasContact && !each.isTold && isSame(*contact, each);
    });
    if (dialog == m_calls.end()) return;
    contact->dialog = dialog->dialog;
    contact->until.reset();
    const std::optional<Ended> end = dialog->extensionEnd;
    const CallKey key = contact->key;
    const Moment began = contact->began;
    m_calls.erase(dialog);
    if (end) extensionEnded(withKey(key), *end, began, news);
}

void ExtensionCalls::contactEnded(Calls::iterator call, const Ended& how, Moment now, AllNews& news)
{
    const bool isSettled = !call->dialog || isAnswered(how.outcome) || how.certainty == Certainty::Certain;
    if (call->extensionEnd) return finish(call, weightier(how, *call->extensionEnd), now, news);
    if (isSettled) return finish(call, how, now, news);
    call->contactEnd = how;
    call->until = now + kEndIsComing;
}

void ExtensionCalls::extensionEnded(Calls::iterator call, const Ended& how, Moment now, AllNews& news)
{
    call->extensionEnd = how;
    if (!call->hasContact) {
        // Over already, as the contact heard it: told again only when somebody did take it.
        if (isOver(*call) && !isAnswered(how.outcome)) {
            m_calls.erase(call);
            return;
        }
        if (isOver(*call)) tell(*call, news);
        if (call->isTold) finish(call, how, now, news);
        return;
    }
    if (m_ear == Ear::Both || isAnswered(how.outcome)) return finish(call, how, now, news);
    if (call->contactEnd) finish(call, weightier(*call->contactEnd, how), now, news);
}

void ExtensionCalls::tell(Call& call, AllNews& news)
{
    call.isTold = true;
    call.isBehind = false;
    news.push_back({call.key, RingStarted{}});
    if (call.caller) news.push_back({call.key, CallerIdentified{*call.caller}});
}

void ExtensionCalls::finish(Calls::iterator call, const Ended& how, Moment now, AllNews& news)
{
    news.push_back({call->key, how});
    if (call->hasContact && call->dialog && !call->extensionEnd && !isAnswered(how.outcome)) {
        // The watched phone may ring on where our contact was given up, and be answered yet.
        *call = {call->key, call->dialog, call->callId, call->caller, call->began};
        call->isBehind = true;
        return;
    }
    if (call->hasContact && !call->dialog) {
        std::erase_if(m_over, [now](const Call& each) { return now - each.began > kSameRing; });
        m_over.push_back(*call);
        m_over.back().began = now;
    }
    m_calls.erase(call);
}

std::vector<ExtensionCalls::News> ExtensionCalls::due(Moment now)
{
    AllNews news;
    for (;;) {
        const auto call =
            std::ranges::find_if(m_calls, [this, now](const Call& each) { return deadline(each) <= now; });
        if (call == m_calls.end()) return news;
        settleDue(call, now, news);
    }
}

void ExtensionCalls::settleDue(Calls::iterator call, Moment now, AllNews& news)
{
    const bool isTooLong = !call->until;
    call->until.reset();
    if (!call->isTold && isOver(*call)) {
        if (isTooLong) m_calls.erase(call);
    } else if (!call->isTold) {
        tell(*call, news);
        if (call->extensionEnd) finish(call, Ended(*call->extensionEnd), now, news);
    } else if (call->contactEnd) {
        finish(call, Ended(*call->contactEnd), now, news);
    } else {
        const QString why =
            isTooLong ? u"rang too long, end not seen"_s : u"the watched extension did not show this call"_s;
        finish(call, {CallOutcome::Unknown, Certainty::Guess, why}, now, news);
    }
}

std::vector<ExtensionCalls::News> ExtensionCalls::endAll(const QString& evidence)
{
    AllNews news;
    for (const Call& call : m_calls)
        if (call.isTold) news.push_back({call.key, Ended{CallOutcome::Unknown, Certainty::Guess, evidence}});
    m_calls.clear();
    return news;
}

bool ExtensionCalls::isOver(const Call& call) const
{
    if (call.isBehind) return true;
    return !call.hasContact && std::ranges::find(m_over, call.key, &Call::key) != m_over.end();
}

ExtensionCalls::Moment ExtensionCalls::deadline(const Call& call) const
{
    if (call.until) return *call.until;
    // A contact that rings along watches its own time.
    return call.hasContact && m_ear == Ear::Contact ? Moment::max() : call.began + m_longestRing;
}

std::optional<ExtensionCalls::Moment> ExtensionCalls::nextDue() const
{
    Moment next = Moment::max();
    for (const Call& call : m_calls)
        next = std::min(next, deadline(call));
    return next == Moment::max() ? std::nullopt : std::optional(next);
}

ExtensionCalls::Calls::iterator ExtensionCalls::withKey(const CallKey& key)
{
    return std::ranges::find_if(m_calls,
                                [&](const Call& each) { return each.hasContact && each.key == key; });
}

ExtensionCalls::Calls::iterator ExtensionCalls::withDialog(const CallKey& dialog)
{
    return std::ranges::find_if(m_calls, [&](const Call& each) { return each.dialog == dialog; });
}

bool ExtensionCalls::isSame(const Call& contact, const Call& dialog)
{
    if (contact.dialog) return false;
    if (!dialog.callId.isEmpty() && dialog.callId == contact.callId) return true;
    // A switch that connects two calls of its own names each differently.
    const auto apart =
        contact.began < dialog.began ? dialog.began - contact.began : contact.began - dialog.began;
    return contact.caller && dialog.caller && contact.caller->number && apart <= kSameRing &&
           contact.caller->number == dialog.caller->number;
}

} // namespace secondring
