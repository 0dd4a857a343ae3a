// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/escalation.h"

#include "core/base/log.h"
#include "core/base/when_done.h"

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

/// What is written on a card: another page, another caller's name, one round more or less.
bool isSame(const OpenPage& a, const OpenPage& b)
{
    return a.round.id == b.round.id && a.round.nextAt == b.round.nextAt && a.texts.size() == b.texts.size() &&
           a.name == b.name;
}

} // namespace

Escalation::Escalation(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::changed, this, [this](Area area) {
        if (area == Area::Messages) m_lookAgain = true;
    });
}

void Escalation::setRules(const Settings& settings)
{
    m_settings = settings;
    m_lookAgain = true; // Somebody else may be on call now.
}

bool Escalation::isPaged(const PhoneNumber& number) const
{
    const auto paged = m_pagedAt.find(number);
    return paged != m_pagedAt.end() && m_clock.now() - paged->second < pageRepliesWithin;
}

Result<Escalation::Seen> Escalation::look(Transaction& transaction, const Settings& settings, Timestamp now)
{
    Seen seen;
    const auto next = pageDue(transaction, settings, now);
    if (!next) return Fail(next.error());
    seen.next = *next;
    PageRecords pages(transaction);
    const auto rounds = pages.allOpen();
    if (!rounds) return Fail(rounds.error());
    for (const PageRound& round : *rounds) {
        auto page = pages.shown(round);
        if (!page) return Fail(page.error());
        seen.open.push_back(std::move(*page));
    }
    return seen;
}

void Escalation::beat()
{
    const Timestamp now = m_clock.now();
    const bool setBack = now < m_lastBeat;
    m_lastBeat = now;
    const bool due = m_next && (*m_next <= now || setBack);
    if (m_looking || !(m_lookAgain || due)) return;
    m_looking = true;
    m_lookAgain = false;
    auto seen = m_store.run(
        [settings = m_settings, now](Transaction& transaction) { return look(transaction, settings, now); });
    whenDone(seen, this, [this](const Result<Seen>& answer) { onLooked(answer); });
}

void Escalation::onLooked(const Result<Seen>& seen)
{
    m_looking = false;
    if (!seen) {
        m_lookAgain = true;
        if (std::exchange(m_told, seen.error().failure) == seen.error().failure) return;
        qCWarning(logText).noquote() << "could not look for who is to be paged:" << seen.error().detail;
        Q_EMIT storeFailed(seen.error());
        return;
    }
    m_told.reset();
    m_next = seen->next;
    if (std::ranges::equal(m_open, seen->open, isSame)) return;
    m_open = seen->open;
    for (const OpenPage& page : m_open) {
        for (const PageText& text : page.texts)
            m_pagedAt.insert_or_assign(text.number, text.at);
    }
    Q_EMIT queueChanged();
    Q_EMIT changed();
}

void Escalation::take(const ConversationId& conversation, const MemberId& by)
{
    auto taken = m_store.run([conversation, by, now = m_clock.now()](Transaction& transaction) {
        return takeUrgent(transaction, conversation, by, now);
    });
    whenDone(taken, this, [this](const Result<bool>& answer) {
        if (!answer) Q_EMIT storeFailed(answer.error());
        beat(); // At once: the card goes as it was clicked.
    });
}

} // namespace secondring
