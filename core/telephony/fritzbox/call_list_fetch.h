// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/fritzbox/listed_call.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QPromise>

class QUrl;

namespace secondring {

/// Where a box keeps its call list, and as whom it is read.
struct CallListSource {
    QString server;
    int port = 49'000;
    QString user;
    QString password;
    QTimeZone zone; ///< Where the box stands.
};

/// Fetches the call list of a FRITZ!Box by TR-064, once. The password goes only to that box, and only as a
/// digest.
class CallListFetch : public QObject {
    Q_OBJECT

public:
    explicit CallListFetch(CallListSource source, QObject* parent = nullptr);

    /// Unauthorized: wrong user or password. Network, Timeout: no box there. Rejected: no call list.
    [[nodiscard]] QFuture<Result<std::vector<ListedCall>>> run();

private:
    using Use = void (CallListFetch::*)(const QByteArray& body);
    using Refusal = void (CallListFetch::*)(const QNetworkReply& reply);

    void askForAddress(const QByteArray& authorization);
    void signIn(const QNetworkReply& reply);
    void readRefusal(const QNetworkReply& reply);
    void askForList(const QByteArray& answer);
    void readList(const QByteArray& body);
    void use(QNetworkReply* reply, Use next, Refusal otherwise);
    void finish(const Result<std::vector<ListedCall>>& answer);
    [[nodiscard]] QUrl addressOf(const QString& path) const;

    const CallListSource m_source;
    QNetworkAccessManager m_network;
    QPromise<Result<std::vector<ListedCall>>> m_promise;
};

} // namespace secondring
