// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_client.h"
#include "core/messaging/twilio/twilio_account.h"
#include "core/messaging/twilio/twilio_answers.h"

#include <memory>
#include <set>

namespace secondring {

/// All rows of a list that were asked for, or the trouble that stopped the reading: never a part of them as
/// if whole.
struct ListRead {
    std::vector<QJsonObject> rows;
    std::optional<Timestamp> serverTime;
    CallTrouble trouble;
};

/// Reads a provider's list page by page.
class ListReader : public QObject {
    Q_OBJECT

public:
    ListReader(HttpClient& http, const TwilioAccount& account, QObject* parent);

    /// From @p first on. Stops at the end, or behind a page that runs from newer to older and lies wholly
    /// before
    /// @p backTo.
    [[nodiscard]] QFuture<ListRead> read(const HttpCall& first, const QString& of, Timestamp backTo);

private:
    struct Reading;
    void readPage(const HttpCall& call, const std::shared_ptr<Reading>& reading);
    void takePage(const HttpResult& result, const std::shared_ptr<Reading>& reading);

    HttpClient& m_http;
    const TwilioAccount& m_account;
};

/// Whether @p rows run from newer to older and all were made before @p time: then so was all that follows.
[[nodiscard]] bool allBefore(const std::vector<QJsonObject>& rows, Timestamp time);

} // namespace secondring
