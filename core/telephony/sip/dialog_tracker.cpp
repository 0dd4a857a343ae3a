// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/dialog_tracker.h"

#include "core/telephony/caller_mark.h"
#include "core/telephony/sip/caller_identity.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Direction = ReportedDialog::Direction;
using Event = ReportedDialog::Event;
using State = ReportedDialog::State;

constexpr std::size_t kMostCalls = 1000;
// Two desks hear of a call within moments of each other, and are to give it the same name.
constexpr auto kSameCall = 10s;

Ended likely(CallOutcome outcome, const QString& evidence)
{
    // Voicemail that answers looks like a person, and a colleague's answer may look like a hang-up.
    return {outcome, Certainty::Strong, evidence};
}

CallOutcome outcomeOfCode(int code)
{
    if (code >= 200 && code < 300) return CallOutcome::AnsweredElsewhere;
    if (code == 486 || code == 600) return CallOutcome::Busy;
    if (code == 603 || code == 607 || code == 608) return CallOutcome::Declined;
    if (code == 408 || code == 480) return CallOutcome::NoAnswer;
    return CallOutcome::Abandoned;
}

Ended endOf(const ReportedDialog& dialog)
{
    const CallOutcome byCode = outcomeOfCode(dialog.code);
    if (byCode == CallOutcome::AnsweredElsewhere) return likely(byCode, u"dialog ended by an answer"_s);
    switch (dialog.event) {
    case Event::Timeout:
        return likely(CallOutcome::NoAnswer, u"dialog timed out"_s);
    case Event::Rejected:
        return likely(byCode == CallOutcome::Abandoned ? CallOutcome::Declined : byCode,
                      u"dialog rejected"_s);
    case Event::Replaced:
        return likely(CallOutcome::AnsweredElsewhere, u"dialog replaced: picked up elsewhere"_s);
    case Event::LocalBye:
    case Event::RemoteBye:
        return likely(CallOutcome::AnsweredElsewhere, u"dialog ended by hanging up after an answer"_s);
    case Event::Error:
        return {CallOutcome::Unknown, Certainty::Guess, u"dialog ended by an error"_s};
    case Event::Cancelled:
        return likely(byCode, u"dialog cancelled"_s);
    case Event::None:
        break;
    }
    return likely(byCode, u"the extension stopped ringing without an answer"_s);
}

} // namespace

DialogTracker::DialogTracker(QString extension, QString homeRegion, bool isAlone)
    : m_extension(std::move(extension)), m_homeRegion(std::move(homeRegion)), m_isAlone(isAlone)
{
}

void DialogTracker::lost()
{
    m_version.reset();
    m_isFirst = true;
    m_hasGap = false;
    m_countsOneByOne = false;
}

std::vector<ExtensionNews> DialogTracker::apply(const DialogReport& report, Timestamp now)
{
    News news;
    if (!countOn(report)) return news;
    for (const ReportedDialog& dialog : report.dialogs)
        step(dialog, now, news);
    if (report.isFull) vanished(report, news);
    m_isFirst = false;
    m_hasStarted = true;
    return news;
}

/// False: @p report was overtaken on its way, or is told again.
bool DialogTracker::countOn(const DialogReport& report)
{
    const bool isCounted = m_version && report.version;
    if (isCounted && *report.version < *m_version) {
        // Or the switch began to count anew: then it has to be asked again, or it would not be heard until it
        // has counted as far.
        m_hasGap = true;
        return false;
    }
    if (isCounted && !report.isFull && *report.version == *m_version) return false;
    const bool isNext = isCounted && *report.version == *m_version + 1;
    const bool isLeap = isCounted && *report.version > *m_version + 1;
    m_hasGap = !report.isFull && (m_isFirst || (report.version && !isNext));
    // What is missing may have said that somebody answered. Not every switch counts one by one, though.
    m_missedSome = m_hasGap || (isLeap && m_countsOneByOne);
    m_countsOneByOne = isNext || (m_countsOneByOne && !isLeap);
    if (report.version) m_version = report.version;
    return true;
}

void DialogTracker::step(const ReportedDialog& dialog, Timestamp now, News& news)
{
    if (dialog.state != State::Terminated && m_calls.size() >= kMostCalls && !m_calls.contains(dialog.id))
        return;
    if (dialog.state == State::Terminated) return terminated(dialog, news);
    if (dialog.direction == Direction::Initiator) return dialled(dialog, news);
    if (dialog.state == State::Early) return rang(dialog, now, news);
    if (dialog.state == State::Confirmed) return answered(dialog, now, news);
}

void DialogTracker::dialled(const ReportedDialog& dialog, News& news)
{
    const auto [found, isNew] = m_calls.try_emplace(dialog.id);
    Call& call = found->second;
    if (isNew) {
        call.key = CallKey{dialog.id};
        call.phase = Phase::Dialling;
    }
    const bool isConnected = dialog.state == State::Confirmed;
    const bool isChange = isNew || (isConnected && !call.isConnected);
    call.isConnected = call.isConnected || isConnected;
    if (!isChange || m_isFirst || call.phase != Phase::Dialling || dialog.remote.isEmpty()) return;
    news.push_back({call.key, dialog.callId, Dialled{remoteOf(dialog), isConnected}});
}

void DialogTracker::rang(const ReportedDialog& dialog, Timestamp now, News& news)
{
    const auto [found, isNew] = m_calls.try_emplace(dialog.id);
    Call& call = found->second;
    if (call.phase == Phase::Ringing) return identify(call, dialog, news);
    if (!isNew && (call.phase != Phase::Talking || m_isFirst)) return;
    call = Call{keyOf(dialog, now), dialog.callId, Phase::Ringing};
    call.isSecond = !isNew;
    call.isOlder = !m_hasStarted;
    news.push_back({call.key, call.callId, RingStarted{}});
    identify(call, dialog, news);
}

void DialogTracker::answered(const ReportedDialog& dialog, Timestamp now, News& news)
{
    const auto known = m_calls.find(dialog.id);
    // One that was picked up before anybody could be told that it rings.
    const bool isQuick = known == m_calls.end() && !m_isFirst && dialog.direction == Direction::Recipient;
    if (isQuick) rang(dialog, now, news);
    Call& call = m_calls[dialog.id];
    if (call.phase == Phase::Ringing) {
        const Ended how = call.isSecond ? Ended{CallOutcome::Unknown, Certainty::Guess,
                                                u"rang beside another call; who took it was not shown"_s}
                                        : likely(CallOutcome::AnsweredElsewhere, u"dialog confirmed"_s);
        news.push_back({call.key, call.callId, how});
    }
    if (call.phase != Phase::Dialling) call.phase = Phase::Talking;
}

void DialogTracker::terminated(const ReportedDialog& dialog, News& news)
{
    const auto known = m_calls.find(dialog.id);
    if (known == m_calls.end()) return;
    const Call call = known->second;
    m_calls.erase(known);
    if (call.phase != Phase::Ringing) return;
    // What happened while nobody told us may have been an answer.
    const bool isBlind = (m_isFirst || m_missedSome) && dialog.event == Event::None && dialog.code == 0;
    news.push_back({call.key, call.callId,
                    isBlind ? Ended{CallOutcome::Unknown, Certainty::Guess, u"its end was not seen"_s}
                            : asFarAsSeen(endOf(dialog), call)});
}

Ended DialogTracker::asFarAsSeen(const Ended& end, const Call& call) const
{
    if (!isMissed(end.outcome)) return end;
    if (call.isOlder)
        return {CallOutcome::Unknown, Certainty::Guess, end.evidence + u"; it rang before we watched"_s};
    if (m_isAlone) return end;
    return {CallOutcome::Unknown, Certainty::Guess, end.evidence + u"; another phone may have answered"_s};
}

void DialogTracker::vanished(const DialogReport& report, News& news)
{
    std::vector<QString> gone;
    for (const auto& [id, call] : m_calls)
        if (std::ranges::find(report.dialogs, id, &ReportedDialog::id) == report.dialogs.end())
            gone.push_back(id);
    for (const QString& id : gone) {
        ReportedDialog end;
        end.id = id;
        end.state = State::Terminated;
        terminated(end, news);
    }
}

void DialogTracker::identify(Call& call, const ReportedDialog& dialog, News& news) const
{
    // Asterisk names the caller only while it rings, and not always from the start.
    if (call.isIdentified || dialog.remote.isEmpty()) return;
    call.isIdentified = true;
    news.push_back({call.key, call.callId, CallerIdentified{remoteOf(dialog)}});
}

CallKey DialogTracker::keyOf(const ReportedDialog& dialog, Timestamp now) const
{
    if (!dialog.callId.isEmpty()) return {dialog.callId + u';' + dialog.remoteTag};
    const CallerId caller = remoteOf(dialog);
    const QString who = caller.number ? caller.number->e164() : caller.extension;
    return {u"%1/%2/%3/%4"_s.arg(m_extension, dialog.id, callerMark(who))
                .arg(now.time_since_epoch() / kSameCall)};
}

CallerId DialogTracker::remoteOf(const ReportedDialog& dialog) const
{
    return callerFrom({dialog.remote, {}, {}, {}}, m_homeRegion);
}

} // namespace secondring
