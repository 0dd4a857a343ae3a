// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/line_story.h"

#include "core/telephony/sip/extension_ears.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace secondring {
namespace {

constexpr auto kBetweenQuestions = 30s;

ExtensionCalls::Ear earOf(SipMode mode)
{
    switch (mode) {
    case SipMode::Watch:
        return ExtensionCalls::Ear::Extension;
    case SipMode::Peek:
        return ExtensionCalls::Ear::Both;
    case SipMode::RingAlong:
        break;
    }
    return ExtensionCalls::Ear::Contact;
}

/// Only the extension itself tells of a call it took; voicemail takes one in the same way.
bool mayBeVoicemail(const Ended& end)
{
    return isMissed(end.outcome) || (isAnswered(end.outcome) && end.certainty != Certainty::Certain);
}

} // namespace

LineStory::LineStory(const LineSettings& line, const QString& homeRegion, const Clock& clock, Ears ears)
    : m_clock(clock), m_ears(std::move(ears)), m_isWatching(!watchedBy(sipOf(line)).isEmpty()),
      m_dialogs(watchedBy(sipOf(line)), homeRegion, sipOf(line).alone),
      m_calls(earOf(sipOf(line).mode), line.longestRing)
{
    m_due.setSingleShot(true);
    QObject::connect(&m_due, &QTimer::timeout, &m_due, [this] {
        tellAll(m_calls.due(Moment::clock::now()));
        waitForNext();
    });
}

void LineStory::take(const CallNews& news)
{
    if (!m_isWatching) return tellOne(news.call, news.what);
    tellAll(m_calls.heard(news.call, news.what, Moment::clock::now()));
    waitForNext();
}

void LineStory::take(const ExtensionReported& news)
{
    if (!news.report) return m_dialogs.lost();
    for (const ExtensionNews& each : m_dialogs.apply(*news.report, m_clock.now())) {
        if (const auto* out = std::get_if<Dialled>(&each.what)) {
            m_ears.told(each.call, RangOut{out->callee, out->isAnswered});
            continue;
        }
        tellAll(m_calls.shown(each, Moment::clock::now()));
    }
    if (m_dialogs.hasGap()) askAnew();
    waitForNext();
}

void LineStory::askAnew()
{
    // A switch that never tells all would be asked without end.
    const Moment now = Moment::clock::now();
    if (m_askedAt && now - *m_askedAt < kBetweenQuestions) return;
    m_askedAt = now;
    m_ears.gapSeen();
}

void LineStory::take(const MailCounted& news)
{
    if (!news.summary) return m_mail.lost();
    if (const auto caller = m_mail.counted(*news.summary, Moment::clock::now()))
        m_ears.told({}, VoicemailLeft{*caller});
}

void LineStory::endAll(const QString& evidence)
{
    m_due.stop();
    m_dialogs.lost();
    tellAll(m_calls.endAll(evidence));
}

void LineStory::tellAll(const std::vector<ExtensionCalls::News>& news)
{
    for (const ExtensionCalls::News& each : news)
        tellOne(each.call, each.what);
}

void LineStory::tellOne(const CallKey& call, const LineEvent::What& what)
{
    if (const auto* identified = std::get_if<CallerIdentified>(&what))
        m_callers[call.value] = identified->caller;
    if (const auto* ended = std::get_if<Ended>(&what)) {
        const auto caller = m_callers.extract(call.value);
        if (!caller.empty() && mayBeVoicemail(*ended))
            m_mail.callEnded(caller.mapped(), Moment::clock::now());
    }
    m_ears.told(call, what);
}

void LineStory::waitForNext()
{
    const auto next = m_calls.nextDue();
    if (!next) return m_due.stop();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*next - Moment::clock::now());
    m_due.start(std::max(wait, 1ms));
}

} // namespace secondring
