// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/former_numbers.h"

#include "core/base/when_done.h"
#include "core/messaging/inbox_records.h"
#include "core/messaging/provider_factory.h"

#include <utility>

namespace secondring {

FormerNumbers::FormerNumbers(Store& store, HttpClient& http, const Clock& clock, Inbox& inbox,
                             QObject* parent)
    : QObject(parent), m_store(store), m_http(http), m_clock(clock), m_inbox(inbox)
{
}

void FormerNumbers::setBusiness(const TextingBusiness& business)
{
    m_business = business;
    for (const Former& former : m_former)
        former.inbox->setBusiness(business);
}

void FormerNumbers::read(const ProviderSettings& settings, const QString& secret)
{
    stop();
    m_settings = settings;
    // The calls of a number that is given up are nobody's missed calls.
    m_settings.watchCalls = false;
    m_settings.pollEvery = lookEvery;
    m_secret = secret;
    look();
}

void FormerNumbers::stop()
{
    ++m_round;
    m_lookAgain = false;
    m_former.clear();
}

void FormerNumbers::beat()
{
    if (std::exchange(m_lookAgain, false)) look();
    for (const Former& former : m_former)
        former.inbox->beat();
}

void FormerNumbers::look()
{
    const int round = m_round;
    auto known = m_store.read([](Transaction& transaction) { return InboxRecords(transaction).accounts(); });
    whenDone(known, this, [this, round](const Result<QStringList>& accounts) {
        if (round != m_round) return;
        m_lookAgain = !accounts;
        const QString ours = m_settings.account + u' ';
        for (const QString& account : accounts.value_or(QStringList())) {
            const QString number = account.mid(ours.size());
            if (account.startsWith(ours) && number != m_settings.number) add(number);
        }
    });
}

void FormerNumbers::add(const QString& number)
{
    ProviderSettings settings = m_settings;
    settings.number = number;
    auto provider = providerFor(settings, m_secret, m_http, m_clock);
    if (!provider) return; // Then the number of today has the same trouble, and says so.
    Former former{std::move(*provider), nullptr};
    former.inbox = std::make_unique<Inbox>(m_store, *former.provider, m_clock);
    former.inbox->setBusiness(m_business);
    connect(former.inbox.get(), &Inbox::textReceived, &m_inbox, &Inbox::textReceived);
    connect(former.inbox.get(), &Inbox::flooded, &m_inbox, &Inbox::flooded);
    connect(former.inbox.get(), &Inbox::storeFailed, &m_inbox, &Inbox::storeFailed);
    Q_EMIT found(*former.provider);
    former.inbox->start();
    m_former.push_back(std::move(former));
}

} // namespace secondring
