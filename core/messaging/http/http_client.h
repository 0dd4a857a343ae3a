// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_call.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace secondring {

/// Makes HTTP calls on the thread it lives in. Never sends a request a second time and follows no redirect.
/// (Qt's own access manager re-sends a POST whose connection closed before an answer, which would text
/// twice.)
class HttpClient : public QObject {
    Q_OBJECT

public:
    /// @p caFile: certificates to trust instead of the system's; empty: the system's.
    explicit HttpClient(const QString& caFile = {}, QObject* parent = nullptr);
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;
    HttpClient(HttpClient&&) = delete;
    HttpClient& operator=(HttpClient&&) = delete;
    ~HttpClient() override;

    /// Starts at once. If the client is destroyed first, the future is cancelled without a result.
    [[nodiscard]] QFuture<HttpResult> perform(const HttpCall& call);

private:
    class Multi;
    std::unique_ptr<Multi> m_multi;
};

} // namespace secondring
