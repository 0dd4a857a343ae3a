// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/reply_sources.h"

#include <algorithm>

namespace secondring {

ReplySources::ReplySources(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

void ReplySources::add(MessageProvider& source)
{
    m_sources.push_back({&source, {}});
    const MessageProvider* provider = &source;
    connect(&source, &MessageProvider::repliesRead, this, [this, provider](TextTrouble found) {
        tell(provider, [this, found](ReplyGate& gate) { gate.looked(found, m_clock.now()); });
    });
    connect(&source, &MessageProvider::arrived, this,
            [this, provider](const std::vector<IncomingText>& texts) {
                if (!texts.empty()) tell(provider, [](ReplyGate& gate) { gate.arrived(); });
            });
    connect(&source, &MessageProvider::arrivedAhead, this,
            [this, provider] { tell(provider, [](ReplyGate& gate) { gate.arrivedAhead(); }); });
    connect(&source, &MessageProvider::aheadKept, this,
            [this, provider] { tell(provider, [](ReplyGate& gate) { gate.keptAhead(); }); });
    connect(&source, &QObject::destroyed, this, [this, provider] {
        std::erase_if(m_sources, [provider](const Source& each) { return each.provider == provider; });
    });
}

void ReplySources::await()
{
    for (Source& each : m_sources)
        each.gate.shut(m_clock.now());
}

void ReplySources::await(const MessageProvider& source)
{
    const auto found = std::ranges::find(m_sources, &source, &Source::provider);
    if (found != m_sources.end()) found->gate.shut(m_clock.now());
}

void ReplySources::beat()
{
    for (Source& each : m_sources)
        if (each.gate.hasSlept(m_clock.now())) each.provider->pollSoon();
    tellUnread();
}

bool ReplySources::areRead() const
{
    const Timestamp now = m_clock.now();
    return std::ranges::none_of(m_sources, [now](const Source& each) { return each.gate.isShut(now); });
}

std::optional<Timestamp> ReplySources::unreadSince() const
{
    return m_sources.empty() ? std::nullopt : m_sources.front().gate.unreadSince(m_clock.now());
}

TextTrouble ReplySources::trouble() const
{
    return m_sources.empty() ? TextTrouble::None : m_sources.front().gate.lastFound();
}

void ReplySources::tellUnread()
{
    const auto since = unreadSince();
    if (since == m_toldUnread) return;
    m_toldUnread = since;
    Q_EMIT unreadChanged(since);
}

void ReplySources::tell(const MessageProvider* source, const std::function<void(ReplyGate&)>& happens)
{
    const bool wereRead = areRead();
    const auto found = std::ranges::find(m_sources, source, &Source::provider);
    if (found != m_sources.end()) happens(found->gate);
    tellUnread();
    if (!wereRead && areRead()) Q_EMIT read();
}

} // namespace secondring
