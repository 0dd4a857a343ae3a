// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_client.h"
#include "core/messaging/sender_registration.h"
#include "core/messaging/twilio/twilio_account.h"

#include <memory>

namespace secondring {

/// Asks Twilio how far our number's registration got. A step that is not answered makes the whole unreadable,
/// never "missing".
class RegistrationReader : public QObject {
    Q_OBJECT

public:
    RegistrationReader(HttpClient& http, const TwilioAccount& account, QObject* parent);

    [[nodiscard]] QFuture<SenderRegistration> read();

private:
    struct Reading;
    using Rows = std::vector<QJsonObject>;
    using Use = std::function<void(const Rows&)>;

    void ask(const QString& path, const QString& of, const std::shared_ptr<Reading>& reading, const Use& use);
    void readTollFree(const std::shared_ptr<Reading>& reading);
    void readService(const std::shared_ptr<Reading>& reading, std::size_t index);
    void readCampaign(const std::shared_ptr<Reading>& reading, const QString& service);
    void readBrand(const std::shared_ptr<Reading>& reading, const QString& brand);

    HttpClient& m_http;
    const TwilioAccount& m_account;
};

} // namespace secondring
