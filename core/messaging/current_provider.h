// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/message_provider.h"

#include <memory>
#include <optional>

namespace secondring {

/// The provider in force, behind one address: the owner may change it while everything else runs on.
/// Without one, nothing leaves and every question is answered with NoConnection.
class CurrentProvider final : public MessageProvider {
    Q_OBJECT

public:
    using MessageProvider::MessageProvider;

    /// Takes the place of the one before, which answers what is under way and then goes. May be null.
    void set(std::unique_ptr<MessageProvider> provider);
    [[nodiscard]] bool isSet() const { return m_provider != nullptr; }

    /// Only while isSet().
    [[nodiscard]] PhoneNumber number() const override { return m_provider->number(); }
    [[nodiscard]] QString account() const override { return m_provider ? m_provider->account() : QString(); }
    [[nodiscard]] QFuture<SendOutcome> send(const OutgoingText& text) override;
    [[nodiscard]] QFuture<Result<std::vector<SentText>>> findSent(const PhoneNumber& to,
                                                                  Timestamp since) override;
    [[nodiscard]] QFuture<Result<DeliveryReport>> lookUp(const ProviderRef& ref) override;
    [[nodiscard]] QFuture<ProviderCheck> check() override;
    [[nodiscard]] QFuture<SenderRegistration> registration() override;
    [[nodiscard]] bool answersItself(const QString& words) const override
    {
        return m_provider && m_provider->answersItself(words);
    }
    void startReceiving(const Cursor& from) override;
    void stopReceiving() override;
    void kept(const Cursor& upTo) override;
    void pollSoon() override;

private:
    std::unique_ptr<MessageProvider> m_provider;
};

} // namespace secondring
