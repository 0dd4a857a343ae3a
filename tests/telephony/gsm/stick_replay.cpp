// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/gsm/stick_replay.h"

#include "core/telephony/call_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// What a stick takes to answer.
constexpr std::chrono::milliseconds kAnswersAfter{20};

struct NewsWords {
    QString operator()(const RingStarted&) const { return u"ring"_s; }
    QString operator()(const CallerIdentified& is) const
    {
        return u"caller "_s + (is.caller.number ? is.caller.number->e164() : codeOf(is.caller.why));
    }
    QString operator()(const Answered&) const { return u"answered"_s; }
    QString operator()(const Ended& ended) const
    {
        return u"ended %1 %2"_s.arg(codeOf(ended.outcome), codeOf(ended.certainty));
    }
    QString operator()(const RangOut&) const { return u"rang out"_s; }
    QString operator()(const VoicemailLeft&) const { return u"voicemail"_s; }
};

} // namespace

QString nameOf(LineTrouble trouble)
{
    switch (trouble) {
    case LineTrouble::None:
        return u"none"_s;
    case LineTrouble::NotSpoken:
        return u"NotSpoken"_s;
    case LineTrouble::PortSilent:
        return u"PortSilent"_s;
    case LineTrouble::Garbled:
        return u"Garbled"_s;
    case LineTrouble::PinNeeded:
        return u"PinNeeded"_s;
    case LineTrouble::PinRefused:
        return u"PinRefused"_s;
    case LineTrouble::SimLocked:
        return u"SimLocked"_s;
    case LineTrouble::NoSim:
        return u"NoSim"_s;
    case LineTrouble::NoNetwork:
        return u"NoNetwork"_s;
    case LineTrouble::NoVoice:
        return u"NoVoice"_s;
    case LineTrouble::NoCallerId:
        return u"NoCallerId"_s;
    case LineTrouble::BadSettings:
        return u"BadSettings"_s;
    default:
        return u"trouble %1"_s.arg(static_cast<int>(trouble));
    }
}

StickReplay::StickReplay(const StickScript& script)
    : m_script(script), m_session({u"US"_s, script.forwardsOnly(), std::chrono::seconds(300)}, script.pin())
{
}

Moment StickReplay::soonest(std::size_t next) const
{
    Moment at = m_session.wakeAt().value_or(Moment::max());
    for (const Coming& each : m_coming)
        at = std::min(at, each.at);
    if (next < m_script.happenings().size()) at = std::min(at, m_script.happenings()[next].at);
    return at;
}

void StickReplay::run(std::chrono::milliseconds until)
{
    take(m_session.start(m_now));
    std::size_t next = 0;
    while (true) {
        const Moment at = soonest(next);
        if (at > until || ++m_turns > 100'000) return;
        m_now = std::max(m_now, at);
        const auto& happenings = m_script.happenings();
        if (next < happenings.size() && happenings[next].at <= m_now) {
            happen(StickScript::Happening(happenings[next++]));
            continue;
        }
        const auto due = std::find_if(m_coming.begin(), m_coming.end(),
                                      [&](const Coming& each) { return each.at <= m_now; });
        if (due == m_coming.end()) {
            take(m_session.tick(m_now));
            continue;
        }
        const QByteArray bytes = due->bytes;
        m_coming.erase(due);
        take(m_session.feed(bytes, m_now));
    }
}

void StickReplay::happen(const StickScript::Happening& happening)
{
    if (happening.isUnplugging) {
        m_isPlugged = false;
        m_coming.clear();
        return take(m_session.lose(u"the stick was lost while it rang"_s));
    }
    if (!happening.command.isEmpty()) return m_script.setAnswer(happening.command, happening.bytes);
    if (m_isPlugged) take(m_session.feed(happening.bytes, m_now));
}

void StickReplay::take(const StickSession::News& news)
{
    for (const StickNews& each : news)
        std::visit([this](const auto& one) { take(one); }, each);
}

void StickReplay::take(const StickOrder& order)
{
    ++m_orders;
    m_order += order.bytes;
    for (qsizetype end = m_order.indexOf('\r'); end >= 0; end = m_order.indexOf('\r')) {
        const QByteArray answer = m_script.answerTo(m_order.left(end));
        m_order.remove(0, end + 1);
        if (!answer.isEmpty()) m_coming.push_back({m_now + kAnswersAfter, answer});
    }
    if (m_order == "\x1b") {
        static_cast<void>(m_script.answerTo("escape"));
        m_order.clear();
    }
}

void StickReplay::take(const StickNetwork::Verdict& verdict)
{
    switch (verdict.state) {
    case LineMonitor::State::Watching:
        return tell(verdict.trouble == LineTrouble::None ? u"watching"_s
                                                         : u"watching but "_s + nameOf(verdict.trouble));
    case LineMonitor::State::Faulty:
        return tell(u"faulty "_s + nameOf(verdict.trouble));
    default:
        return tell(u"searching"_s);
    }
}

void StickReplay::take(const StickCallNews& news)
{
    tell(QChar(u'a' + char16_t(news.call - 1)) + u' ' + std::visit(NewsWords{}, news.what));
}

void StickReplay::tell(const QString& words)
{
    m_told << u"%1 %2"_s.arg(double(m_now.count()) / 1000).arg(words);
}

} // namespace secondring
