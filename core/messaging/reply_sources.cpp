// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/reply_sources.h"

#include <algorithm>

namespace secondring {

ReplySources::ReplySources(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

void ReplySources::add(MessageProvider& source)
{
    m_sources.push_back({&source, {}});
    connect(&source, &MessageProvider::repliesRead, this,
            [this, provider = &source](TextTrouble found) { looked(provider, found); });
    connect(&source, &MessageProvider::arrived, this,
            [this, provider = &source](const std::vector<IncomingText>& texts) {
                const auto found = std::ranges::find(m_sources, provider, &Source::provider);
                if (!texts.empty() && found != m_sources.end()) found->gate.arrived();
            });
    connect(&source, &QObject::destroyed, this, [this, provider = &source] {
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
}

bool ReplySources::areRead() const
{
    const Timestamp now = m_clock.now();
    return std::ranges::none_of(m_sources, [now](const Source& each) { return each.gate.isShut(now); });
}

void ReplySources::looked(const MessageProvider* source, TextTrouble found)
{
    const bool wereRead = areRead();
    const auto looked = std::ranges::find(m_sources, source, &Source::provider);
    if (looked != m_sources.end()) looked->gate.looked(found);
    if (!wereRead && areRead()) Q_EMIT read();
}

} // namespace secondring
