// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/message_provider.h"
#include "core/messaging/twilio/answer_reader.h"
#include "core/messaging/twilio/list_reader.h"
#include "core/messaging/twilio/registration_reader.h"

namespace secondring {

/// Twilio, and whoever speaks its 2010-04-01 API. Each POST leaves at most once.
class TwilioProvider final : public MessageProvider {
    Q_OBJECT

public:
    TwilioProvider(TwilioAccount account, const ReadingHabits& habits, HttpClient& http, const Clock& clock,
                   QObject* parent = nullptr);

    [[nodiscard]] PhoneNumber number() const override { return m_account.number; }
    [[nodiscard]] QString account() const override
    {
        return m_account.account + u' ' + m_account.number.e164();
    }

    [[nodiscard]] QFuture<SendOutcome> send(const OutgoingText& text) override;
    [[nodiscard]] QFuture<Result<std::vector<SentText>>> findSent(const PhoneNumber& to,
                                                                  Timestamp since) override;
    [[nodiscard]] QFuture<Result<DeliveryReport>> lookUp(const ProviderRef& ref) override;
    [[nodiscard]] QFuture<ProviderCheck> check() override;
    [[nodiscard]] QFuture<SenderRegistration> registration() override { return m_registration.read(); }

    [[nodiscard]] bool answersItself(const QString& words) const override;
    void startReceiving(const Cursor& from) override { m_replies.start(from); }
    void stopReceiving() override { m_replies.stop(); }
    void kept(const Cursor& upTo) override { m_replies.kept(upTo); }
    void pollSoon() override { m_replies.lookSoon(); }

private:
    TwilioAccount m_account;
    HttpClient& m_http;
    const Clock& m_clock;
    ListReader m_lists;
    AnswerReader m_replies;
    RegistrationReader m_registration;
};

} // namespace secondring
