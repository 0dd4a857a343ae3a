// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/provider_line.h"

#include "core/messaging/inbox.h"
#include "core/recovery/provider_calls.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

LineTrouble lineTroubleOf(TextTrouble trouble)
{
    switch (trouble) {
    case TextTrouble::None:
        return LineTrouble::None;
    case TextTrouble::WrongKey:
    case TextTrouble::NoMoney:
    case TextTrouble::TrialAccount:
    case TextTrouble::BadSender:
        return LineTrouble::ServiceRefused;
    default:
        return LineTrouble::ServiceUnread;
    }
}

} // namespace

ProviderLine::ProviderLine(LineId line, QString homeRegion, MessageProvider& provider, Inbox& inbox,
                           QObject* parent)
    : LineMonitor(parent), m_line(std::move(line)), m_homeRegion(std::move(homeRegion)), m_provider(provider)
{
    connect(&provider, &MessageProvider::callsRead, this, &ProviderLine::onRead);
    // The inbox has filed how far was read: what is told here is not told again.
    connect(&inbox, &Inbox::callsSeen, this, &ProviderLine::take);
}

void ProviderLine::start()
{
    m_isOn = true;
    // The service is chosen a moment after the lines; begun anew without one there is none.
    if (std::exchange(m_wasOn, true) && m_provider.account().isEmpty())
        return say(State::Faulty, LineTrouble::NoTextService, u"no text service"_s);
    say(State::Connecting);
    m_provider.pollSoon();
}

void ProviderLine::stop()
{
    m_isOn = false;
    say(State::Stopped);
}

void ProviderLine::onRead(TextTrouble trouble)
{
    if (!m_isOn) return;
    const LineTrouble why = lineTroubleOf(trouble);
    if (why == LineTrouble::None) return say(State::Watching);
    say(State::Faulty, why, u"the list of calls cannot be read, trouble %1"_s.arg(int(trouble)));
}

void ProviderLine::say(State state, LineTrouble trouble, const QString& detail)
{
    // Every look says how it went; only news are told.
    const bool isNews = state != m_said || trouble != m_trouble;
    m_said = state;
    m_trouble = trouble;
    if (isNews || state == State::Stopped) Q_EMIT stateChanged(state, trouble, detail);
}

void ProviderLine::take(const std::vector<ProviderCall>& calls)
{
    // Also between a stop and the next start: what the list said once is not said again.
    for (const ProviderCall& call : calls) {
        const FinishedCall over = finishedCallOf(call, m_homeRegion);
        Q_EMIT happened({m_line, over.key, over.rangAt, RingStarted{}});
        Q_EMIT happened({m_line, over.key, over.rangAt, CallerIdentified{over.caller}});
        Q_EMIT happened({m_line, over.key, over.endedAt,
                         Ended{over.outcome, over.certainty, over.evidence, over.rings, over.isLengthKnown,
                               over.leftMessage}});
    }
}

bool hasProviderLine(const Settings& settings)
{
    return std::ranges::any_of(settings.lines, [](const LineSettings& line) {
        return line.on && kindOf(line) == LineKind::Provider;
    });
}

ProviderSettings providerReadFor(const Settings& settings)
{
    ProviderSettings provider = settings.provider;
    provider.watchCalls = provider.watchCalls || hasProviderLine(settings);
    return provider;
}

} // namespace secondring
