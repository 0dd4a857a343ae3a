// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/current_provider.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Longer than any call to a provider takes before it times out.
constexpr std::chrono::seconds longestCall{40};

} // namespace

void CurrentProvider::set(std::unique_ptr<MessageProvider> provider)
{
    if (m_provider) {
        m_provider->stopReceiving();
        m_provider->disconnect(this);
        MessageProvider* before = m_provider.release();
        before->setParent(this);
        QTimer::singleShot(longestCall, before, &QObject::deleteLater);
    }
    m_provider = std::move(provider);
    if (!m_provider) return;
    connect(m_provider.get(), &MessageProvider::arrived, this, &MessageProvider::arrived);
    connect(m_provider.get(), &MessageProvider::arrivedAhead, this, &MessageProvider::arrivedAhead);
    connect(m_provider.get(), &MessageProvider::repliesRead, this, &MessageProvider::repliesRead);
    connect(m_provider.get(), &MessageProvider::troubleChanged, this, &MessageProvider::troubleChanged);
    connect(m_provider.get(), &MessageProvider::callsRead, this, &MessageProvider::callsRead);
}

QFuture<SendOutcome> CurrentProvider::send(const OutgoingText& text)
{
    if (m_provider) return m_provider->send(text);
    return QtFuture::makeReadyFuture(
        SendOutcome{SendOutcome::Kind::NothingLeft, {}, TextTrouble::NoConnection, {}, {}});
}

QFuture<Result<std::vector<SentText>>> CurrentProvider::findSent(const PhoneNumber& to, Timestamp since)
{
    if (m_provider) return m_provider->findSent(to, since);
    return QtFuture::makeReadyFuture(
        Result<std::vector<SentText>>(fail(Failure::Network, u"no text service"_s)));
}

QFuture<Result<DeliveryReport>> CurrentProvider::lookUp(const ProviderRef& ref)
{
    if (m_provider) return m_provider->lookUp(ref);
    return QtFuture::makeReadyFuture(Result<DeliveryReport>(fail(Failure::Network, u"no text service"_s)));
}

QFuture<ProviderCheck> CurrentProvider::check()
{
    if (m_provider) return m_provider->check();
    return QtFuture::makeReadyFuture(ProviderCheck{TextTrouble::NoConnection, false, false, {}});
}

QFuture<SenderRegistration> CurrentProvider::registration()
{
    if (m_provider) return m_provider->registration();
    return MessageProvider::registration();
}

void CurrentProvider::startReceiving(const Cursor& from)
{
    if (m_provider) m_provider->startReceiving(from);
}

void CurrentProvider::stopReceiving()
{
    if (m_provider) m_provider->stopReceiving();
}

void CurrentProvider::kept(const Cursor& upTo)
{
    if (m_provider) m_provider->kept(upTo);
}

void CurrentProvider::pollSoon()
{
    if (m_provider) m_provider->pollSoon();
}

} // namespace secondring
